// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/storyboardanswer.h"
#include "workspace/promptlibrary.h"
#include "workspace/talk.h"

namespace circletake::workspace {

/// What all talks of a run share.
struct TalkSetting
{
    Prompts prompts;
    script::PlanContext context;  ///< series and cast; places are the scenes' own
    QString model;                ///< empty: the profile's first
};

/// Asks a model for the shots of one scene, part by part. An answer that cannot be used is asked for again with what
/// was wrong, twice; one that is cut keeps its whole shots, and the rest is asked for.
class StoryboardTalk final : public Talk
{
public:
    /// `parts` are not empty; `previousPlace` is where the scene before plays.
    StoryboardTalk(std::shared_ptr<const TalkSetting> setting, Scene scene, QVector<script::StoryboardPart> parts,
                   const QString &previousPlace);

    [[nodiscard]] render::TextRequest question() const override;
    [[nodiscard]] Step take(const render::TextAnswer &answer) override;
    [[nodiscard]] Error why() const override { return m_why; }

    [[nodiscard]] const Scene &scene() const { return m_scene; }
    /// Of Done: as StoryboardReader gives them.
    [[nodiscard]] const QVector<Shot> &shots() const { return m_shots; }
    [[nodiscard]] const QVector<int> &unused() const { return m_unused; }

    /// All that is asked for a whole scene, without what shots that stay take away: the same questions, the same words.
    [[nodiscard]] static QVector<render::TextRequest> questionsOf(const TalkSetting &setting, const Scene &scene,
                                                                  const QVector<script::StoryboardPart> &parts,
                                                                  const QString &previousPlace);

private:
    [[nodiscard]] Step readAnswer(const render::TextAnswer &answer);
    [[nodiscard]] Step askAgain(const script::StoryboardAnswer &answer);

    std::shared_ptr<const TalkSetting> m_setting;
    Scene m_scene;
    QVector<script::StoryboardPart> m_parts;  // still to be answered
    QString m_previousPlace;
    script::CastIndex m_index;
    script::StoryboardReader m_reader;
    QVector<Shot> m_shots;
    QVector<int> m_unused;
    QStringList m_problems;  // of the last answer
    int m_failures = 0;
    Error m_why;
};

}  // namespace circletake::workspace
