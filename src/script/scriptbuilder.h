// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/episodemark.h"
#include "script/peopleline.h"
#include "script/sceneheading.h"
#include "script/script.h"
#include "script/sourcetext.h"

#include <QCoreApplication>
#include <vector>

namespace circletake::script {

/// Puts a script together while it is read from top to bottom: opens and closes episodes and scenes, numbers them, and
/// sees to it that every line of the file is accounted for. All line indices given are 0-based.
class ScriptBuilder
{
    Q_DECLARE_TR_FUNCTIONS(circletake::script::ScriptBuilder)

public:
    /// `hasEpisodes` and `hasScenes` as the outline found them.
    ScriptBuilder(const SourceText &source, bool hasEpisodes, bool hasScenes);

    void openEpisode(const EpisodeMark &mark, int index);
    /// Opens a scene; its heading becomes a line from `first` to `last`, unless `last` lies before `first`.
    void openScene(const SceneHeading &heading, int first, int last);
    void closeScene();

    /// Adds to the open scene, or opens one without a heading. `telling` lines make such a scene worth keeping.
    void add(Line line, int first, int last, bool telling);
    /// The line added last in the open scene; null when there is none.
    [[nodiscard]] Line *last();
    [[nodiscard]] bool isSceneOpen() const { return m_isOpen && !m_isLoose; }
    /// Whether nothing but heading and people stands in the open scene.
    [[nodiscard]] bool isAtSceneStart() const;
    /// Fills the slots that the open scene's heading lacks.
    void completeHeading(const SceneHeading &more);
    void addPeople(const QList<PersonMention> &people);
    void setBeat(const QString &text);
    void openFlashback(int index);
    void closeFlashback(int index);

    void leaveOut(int first, int last, UnusedReason reason);
    void report(ProblemSeverity severity, int index, const QString &what, const QString &next);

    /// The script's own facts; the reader fills them.
    [[nodiscard]] Script &script() { return m_script; }
    /// Closes everything. Nothing when no line of the file can be filmed.
    [[nodiscard]] std::optional<Script> finish();

private:
    ScriptEpisode &episode(int number);
    [[nodiscard]] int episodeOf(const SceneHeading &heading, int index);
    [[nodiscard]] bool isKept();
    void dropLooseScene();
    void inheritTime(Scene &scene);
    void finishPeople();
    void reportPartial(const SceneHeading &heading, int index);
    void numberScenes(size_t at);
    void warnUnpairedFlashback();
    void makeSceneOfEverything();
    void listUnused();

    struct OpenEpisode
    {
        ScriptEpisode episode;
        std::vector<int> wanted;      // scene numbers as written, 0 when none
        std::vector<int> firstLines;  // indices, for messages
    };

    const SourceText &m_source;
    Script m_script;
    std::vector<OpenEpisode> m_episodes;
    QHash<int, size_t> m_episodePlaces;
    std::vector<UnusedReason> m_reasons;
    QSet<QString> m_peopleNames;

    Scene m_scene;
    SceneHeading m_heading;
    QStringList m_people;
    QStringList m_peopleBefore;
    int m_sceneFirst = 0;
    size_t m_current = 0;
    int m_flashback = -1;
    int m_unlistedProblems = 0;
    bool m_isOpen = false;
    bool m_isLoose = false;
    bool m_isTelling = false;
    bool m_hasEpisodes = false;
    bool m_hasScenes = false;
    bool m_toldNoHeadings = false;
};

}  // namespace circletake::script
