// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scriptimport.h"

#include "script/castfinder.h"
#include "workspace/pairing.h"

#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace circletake::workspace {

namespace {

/// A line's words, without where it stands in the file.
QString wordsOf(const Line &line)
{
    return QStringLiteral("%1\t%2\t%3\t%4").arg(int(line.kind)).arg(line.character, line.text, line.mood);
}

QVector<QString> wordsOf(const QVector<Line> &lines)
{
    QVector<QString> words;
    for (const Line &line : lines)
        words += wordsOf(line);
    return words;
}

QString contentsOf(const Scene &scene)
{
    return QStringList(wordsOf(scene.lines)).join(QLatin1Char('\n'));
}

QVector<Character> castOf(const QVector<script::ScriptCharacter> &people)
{
    QVector<Character> cast;
    for (const script::ScriptCharacter &person : people) {
        Character character;
        character.name = person.name;
        QStringList about{person.age, person.description};
        about.removeAll(QString());
        character.description = about.join(QStringLiteral("，"));
        character.look = script::visibleLook(person.description);
        cast.append(character);
    }
    return cast;
}

/// The characters of a script with those that the project has in front; new ones have no id yet.
QVector<Character> castOf(const script::Script &script, const QVector<Character> &known)
{
    QVector<Character> before = known;
    for (const Character &person : castOf(script.people))
        if (!script::castMember(before, person.name))
            before.append(person);
    QVector<Scene> scenes;
    for (const script::ScriptEpisode &episode : script.episodes)
        scenes += episode.scenes;
    return script::findCast(scenes, before);
}

void takeFacts(Series &series, const script::Script &script, const QString &fileName)
{
    series.language = script.language;
    series.scriptName = fileName;
}

/// Old scenes of one episode, found again among its new ones: first those that read the same, then by heading.
QVector<qsizetype> findAgain(const QVector<Scene> &before, const QVector<Scene> &now)
{
    const auto keys = [](const QVector<Scene> &scenes, auto key) {
        QVector<QString> texts;
        for (const Scene &scene : scenes)
            texts += key(scene);
        return texts;
    };
    QVector<qsizetype> same = pairUp(keys(before, contentsOf), keys(now, contentsOf));
    const auto heading = [](const Scene &scene) { return scene.heading; };
    const QVector<qsizetype> likely = pairUp(keys(before, heading), keys(now, heading));
    QSet<qsizetype> taken(same.cbegin(), same.cend());
    for (qsizetype i = 0; i < same.size(); ++i)
        if (same[i] < 0 && likely[i] >= 0 && !taken.contains(likely[i])) {
            same[i] = likely[i];
            taken.insert(likely[i]);
        }
    return same;
}

class Importer
{
public:
    Importer(const Story &story, const script::Script &script)
        : m_story(story)
        , m_script(script)
    {
    }

    [[nodiscard]] Result<render::StoryEdit> edit(const QString &fileName, const IdBlockSource &ids);

private:
    void addEpisode(const script::ScriptEpisode &episode);
    void addScene(Scene scene, const Scene *before);
    void keepLines(const Scene &before, const Scene &now);
    [[nodiscard]] Result<void> giveIds(const IdBlockSource &ids);

    const Story &m_story;
    const script::Script &m_script;
    render::StoryEdit m_edit;
    QVector<int> m_episodeOfScene;  // place in m_edit.episodes of each scene of m_edit
};

void Importer::addEpisode(const script::ScriptEpisode &episode)
{
    const Episode *known = m_story.episodeByNumber(episode.number);
    Episode row = known ? *known : Episode{};
    row.number = episode.number;
    if (!known || !episode.title.isEmpty())
        row.title = episode.title;
    m_edit.episodes.append(row);
    QVector<Scene> before;
    if (known)
        for (const SceneId scene : m_story.scenesOf(known->id))
            before.append(*m_story.find(scene));
    const QVector<qsizetype> again = findAgain(before, episode.scenes);
    for (qsizetype i = 0; i < episode.scenes.size(); ++i)
        addScene(episode.scenes[i], again[i] < 0 ? nullptr : &before[again[i]]);
    for (qsizetype i = 0; i < before.size(); ++i)
        if (!again.contains(i))
            m_edit.removedScenes.append(before[i].id);
}

void Importer::addScene(Scene scene, const Scene *before)
{
    if (before) {
        scene.id = before->id;
        scene.approved = before->approved;
        if (!before->beat.isEmpty())
            scene.beat = before->beat;
        keepLines(*before, scene);
    }
    m_edit.scenes.append(scene);
    m_episodeOfScene.append(int(m_edit.episodes.size()) - 1);
}

/// Shots of a scene that reads differently now keep those of their lines that are still there.
void Importer::keepLines(const Scene &before, const Scene &now)
{
    const QVector<QString> words = wordsOf(now.lines);
    const QVector<QString> wordsBefore = wordsOf(before.lines);
    if (words == wordsBefore)
        return;
    QHash<int, int> newPlaces;
    const QVector<qsizetype> pairs = pairUp(wordsBefore, words);
    for (int place = 0; place < pairs.size(); ++place)
        newPlaces.insert(int(pairs[place]), place);
    for (const ShotId id : m_story.shotsOf(before.id)) {
        Shot shot = *m_story.find(id);
        QVector<int> lines;
        for (const int line : std::as_const(shot.lines))
            if (newPlaces.contains(line))
                lines += newPlaces.value(line);
        if (lines == shot.lines)
            continue;
        shot.lines = lines;
        m_edit.shots.append(shot);
    }
}

Result<void> Importer::giveIds(const IdBlockSource &ids)
{
    const auto missing = [](const auto &rows) {
        return std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return !row.id.isValid(); });
    };
    const qint64 count = missing(m_edit.episodes) + missing(m_edit.scenes) + missing(m_edit.characters);
    if (count == 0)
        return {};
    const auto first = ids(count);
    if (!first)
        return first.error();
    qint64 next = *first;
    const auto give = [&next](auto &rows) {
        for (auto &row : rows)
            if (!row.id.isValid())
                row.id = {next++};
    };
    give(m_edit.characters);
    give(m_edit.episodes);
    give(m_edit.scenes);
    return {};
}

Result<render::StoryEdit> Importer::edit(const QString &fileName, const IdBlockSource &ids)
{
    m_edit.series = m_story.series();
    takeFacts(*m_edit.series, m_script, fileName);
    for (const script::ScriptEpisode &episode : m_script.episodes)
        addEpisode(episode);
    for (const EpisodeId id : m_story.episodes()) {
        const int number = m_story.find(id)->number;
        if (std::none_of(m_script.episodes.cbegin(), m_script.episodes.cend(),
                         [&](const script::ScriptEpisode &episode) { return episode.number == number; }))
            m_edit.removedEpisodes.append(id);
    }
    m_edit.characters = castOf(m_script, m_story.characters());
    if (const auto given = giveIds(ids); !given)
        return given.error();
    for (qsizetype i = 0; i < m_edit.scenes.size(); ++i)
        m_edit.scenes[i].episode = m_edit.episodes[m_episodeOfScene[i]].id;
    return m_edit;
}

}  // namespace

StoryRows rowsOfScript(const script::Script &script, const QString &fileName, const QString &title)
{
    StoryRows rows;
    rows.series.title = !title.isEmpty()          ? title
                        : !script.title.isEmpty() ? script.title
                                                  : QFileInfo(fileName).completeBaseName();
    qint64 last = 0;
    const auto edit = editOfScript({}, script, fileName, [&last](qint64 count) -> Result<qint64> {
        return std::exchange(last, last + count) + 1;
    });
    takeFacts(rows.series, script, fileName);
    rows.characters = edit->characters;
    rows.episodes = edit->episodes;
    rows.scenes = edit->scenes;
    return rows;
}

Result<render::StoryEdit> editOfScript(const Story &story, const script::Script &script, const QString &fileName,
                                       const IdBlockSource &ids)
{
    return Importer(story, script).edit(fileName, ids);
}

QVector<Problem> problemsOfScript(const script::Script &script, const QString &fileName)
{
    QVector<Problem> problems;
    for (const script::ScriptProblem &found : script.problems) {
        Problem problem;
        problem.severity = found.severity == script::ProblemSeverity::Note ? Severity::Note : Severity::Warning;
        problem.kind = ErrorKind::BadInput;
        problem.what = found.what;
        problem.where = found.lineNumber > 0 ? QStringLiteral("%1:%2").arg(fileName).arg(found.lineNumber) : fileName;
        problem.next = found.next;
        problems.append(problem);
    }
    return problems;
}

}  // namespace circletake::workspace
