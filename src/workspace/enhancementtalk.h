// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/enhancement.h"
#include "workspace/storyboardtalk.h"

namespace circletake::workspace {

/// Asks a model for proposals for one scene, part by part; an answer that cannot be used is asked for again, twice.
class EnhancementTalk final : public Talk
{
public:
    /// The scene has something to ask about (see enhancementParts()).
    EnhancementTalk(std::shared_ptr<const TalkSetting> setting, Scene scene, const QString &previousPlace);

    [[nodiscard]] render::TextRequest question() const override;
    [[nodiscard]] Step take(const render::TextAnswer &answer) override;
    [[nodiscard]] Error why() const override { return m_why; }

    /// As it was asked about.
    [[nodiscard]] const Scene &scene() const { return m_scene; }
    /// Of Done.
    [[nodiscard]] const script::SceneProposal &proposal() const { return m_proposal; }

    /// All that is asked about a scene.
    [[nodiscard]] static QVector<render::TextRequest> questionsOf(const TalkSetting &setting, const Scene &scene,
                                                                  const QString &previousPlace);

private:
    std::shared_ptr<const TalkSetting> m_setting;
    Scene m_scene;
    QVector<QVector<int>> m_parts;  // still to be answered
    QString m_previousPlace;
    script::SceneProposal m_proposal;
    QStringList m_problems;  // of the last answer
    int m_failures = 0;
    Error m_why;
};

}  // namespace circletake::workspace
