// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "render/takechange.h"
#include "story/story.h"
#include "workspace/statecounts.h"

#include <QObject>
#include <QSet>

namespace circletake::workspace {

/// What happened to the document, told once to everyone.
struct StoryChange
{
    enum class Kind {
        Reset,   ///< another project, or none: read everything anew
        Edited,  ///< rows were put or removed; children lists may differ
        Takes    ///< takes were made or moved on; the tree of shots is as it was
    };

    Kind kind = Kind::Reset;
    bool series = false;       ///< the series' own facts
    bool structure = false;    ///< some parent's list of children differs
    QSet<EpisodeId> episodes;  ///< put or removed
    QSet<SceneId> scenes;      ///< put, removed, or given another list of shots
    QSet<ShotId> shots;        ///< put, removed, or with a changed take
    QSet<CharacterId> characters;
    QSet<TakeId> takes;               ///< put by the engine
    QSet<EpisodeId> countedEpisodes;  ///< whose StateCounts changed
    QSet<SceneId> countedScenes;
};

/// The film as the window shows it: the story, the figures kept beside it, and one signal for every change.
/// Window's thread. Figures are kept up change by change, never by walking the story.
class StoryDocument final : public QObject
{
    Q_OBJECT

public:
    explicit StoryDocument(QObject *parent = nullptr);
    ~StoryDocument() override;

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const Story &story() const { return m_story; }
    [[nodiscard]] const render::ProjectFacts &facts() const { return m_facts; }
    [[nodiscard]] QString absolutePath(const QString &projectPath) const;

    void reset(Story story, render::ProjectFacts facts);
    void close();

    /// Takes an edit in and gives the edit that undoes it. The story refuses an impossible one as a whole (BadInput).
    /// Takes of a removed shot are kept aside and come back with it.
    [[nodiscard]] Result<render::StoryEdit> apply(const render::StoryEdit &edit);
    void apply(const render::TakeChanges &changes);

    [[nodiscard]] const StateCounts &counts() const;
    [[nodiscard]] const StateCounts &counts(EpisodeId id) const;
    [[nodiscard]] const StateCounts &counts(SceneId id) const;
    /// Submissions of a take since the project was opened.
    [[nodiscard]] int attempts(TakeId id) const;
    /// What a take like this one usually takes from submit to clip, in ms; -1 when none was seen.
    [[nodiscard]] qint64 usualMs(const RenderSpec &spec) const;

signals:
    void changed(const circletake::workspace::StoryChange &change);

private:
    class Figures;

    Story m_story;
    render::ProjectFacts m_facts;
    bool m_open = false;
    std::unique_ptr<Figures> m_figures;
};

}  // namespace circletake::workspace
