// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptbuilder.h"

#include "script/letters.h"
#include "script/person.h"
#include "script/voicemark.h"

#include <algorithm>
#include <array>

namespace circletake::script {

namespace {

constexpr qsizetype longestBeat = 120;
constexpr int mostProblems = 500;

/// The first sentence of a text, on one line; the first ones, while they are as short as "Steam."
QString firstSentence(QStringView text)
{
    text = trimmed(text);
    const qsizetype shortest = !text.isEmpty() && isHan(text.front().unicode()) ? 8 : 24;
    const qsizetype end = std::min(text.size(), longestBeat);
    for (qsizetype i = shortest; i < end; ++i) {
        const QChar c = text[i];
        const bool isLatinStop = c == u'.' && (i + 1 == text.size() || isSpace(text[i + 1].unicode()));
        if (isLatinStop || isAnyOf(c, u"。！？!?"))
            return text.first(i + 1).toString().simplified();
    }
    QString line = text.first(end).toString().simplified();
    if (end < text.size())
        line += u'…';
    return line;
}

/// The people of a scene, each once. Most scenes have so few that looking through them is the quickest.
class PeopleInOrder
{
public:
    explicit PeopleInOrder(QStringList &names)
        : m_names(names)
    {
    }

    void add(const QString &name)
    {
        constexpr qsizetype few = 12;
        if (name.isEmpty() || (m_names.size() <= few ? m_names.contains(name) : m_known.contains(name)))
            return;
        m_names.append(name);
        if (m_names.size() == few + 1)
            m_known = QSet<QString>(m_names.cbegin(), m_names.cend());
        else if (m_names.size() > few)
            m_known.insert(name);
    }

    /// 甲、乙 and 甲/乙 speak together.
    void addSpeakers(const QString &name)
    {
        if (std::none_of(name.begin(), name.end(), [](QChar c) { return isAnyOf(c, u"、/／"); })) {
            add(name);
            return;
        }
        for (const QString &one : PeopleLine::names(name))
            add(one);
    }

private:
    QStringList &m_names;
    QSet<QString> m_known;
};

}  // namespace

ScriptBuilder::ScriptBuilder(const SourceText &source, bool hasEpisodes, bool hasScenes)
    : m_source(source)
    , m_reasons(size_t(source.size()), UnusedReason::None)
    , m_hasEpisodes(hasEpisodes)
    , m_hasScenes(hasScenes)
{
    m_script.lineCount = source.size();
}

ScriptEpisode &ScriptBuilder::episode(int number)
{
    const auto known = m_episodePlaces.constFind(number);
    if (known != m_episodePlaces.constEnd()) {
        m_current = *known;
        return m_episodes[m_current].episode;
    }
    m_current = m_episodes.size();
    m_episodePlaces.insert(number, m_current);
    m_episodes.push_back({{number, {}, {}}, {}, {}});
    return m_episodes.back().episode;
}

void ScriptBuilder::openEpisode(const EpisodeMark &mark, int index)
{
    closeScene();
    warnUnpairedFlashback();
    leaveOut(index, index, UnusedReason::EpisodeMark);
    if (m_episodePlaces.contains(mark.number) && !m_episodes[m_episodePlaces[mark.number]].episode.scenes.isEmpty())
        report(ProblemSeverity::Warning, index, tr("Episode %1 is opened a second time.").arg(mark.number),
               tr("Its scenes were added to the first one; correct the number if it is another episode."));
    int number = mark.number;
    if (number < 1) {
        number = 1;
        while (m_episodePlaces.contains(number))
            ++number;
        report(ProblemSeverity::Warning, index, tr("Episodes are numbered from 1; this one became %1.").arg(number),
               {});
    }
    ScriptEpisode &opened = episode(number);
    if (opened.title.isEmpty())
        opened.title = mark.title;
}

/// The episode that a scene belongs to: that of the last mark, else that of its own number.
int ScriptBuilder::episodeOf(const SceneHeading &heading, int index)
{
    const int current = m_episodes.empty() ? 0 : m_episodes[m_current].episode.number;
    if (heading.episode == 0 || (m_hasEpisodes && heading.episode == current))
        return std::max(current, 1);
    if (!m_hasEpisodes)
        return heading.episode;
    if (current == 0)
        return 1;
    report(
        ProblemSeverity::Warning, index,
        tr("The scene's number belongs to episode %1, but it stands in episode %2.").arg(heading.episode).arg(current),
        tr("It was left in episode %1; correct the number or the episode's mark.").arg(current));
    return current;
}

void ScriptBuilder::openScene(const SceneHeading &heading, int first, int last)
{
    closeScene();
    episode(episodeOf(heading, first));
    m_isOpen = true;
    m_heading = heading;
    m_sceneFirst = first;
    m_scene.heading = heading.text;
    m_scene.place = heading.place;
    m_scene.time = heading.time;
    m_scene.setting = heading.setting;
    for (const QString &name : heading.people)
        addPeople({{name, {}}});
    if (last < first)
        return;
    Line line;
    line.kind = LineKind::Heading;
    line.text = heading.text;
    line.firstLine = first + 1;
    line.lastLine = last + 1;
    m_scene.lines.append(std::move(line));
}

void ScriptBuilder::add(Line line, int first, int last, bool telling)
{
    if (!m_isOpen) {
        if (m_episodes.empty())
            episode(1);
        m_isOpen = true;
        m_isLoose = true;
        m_isTelling = false;
        m_sceneFirst = first;
    }
    m_isTelling = m_isTelling || telling;
    line.firstLine = first + 1;
    line.lastLine = last + 1;
    m_scene.lines.append(std::move(line));
}

Line *ScriptBuilder::last()
{
    return m_isOpen && !m_scene.lines.isEmpty() ? &m_scene.lines.last() : nullptr;
}

bool ScriptBuilder::isAtSceneStart() const
{
    if (!m_isOpen || m_isLoose)
        return false;
    return std::all_of(m_scene.lines.begin(), m_scene.lines.end(), [](const Line &line) {
        return line.kind == LineKind::Heading || line.kind == LineKind::People;
    });
}

void ScriptBuilder::completeHeading(const SceneHeading &more)
{
    if (m_heading.place.isEmpty())
        m_heading.place = more.place;
    if (!m_heading.hasTime())
        m_heading.time = more.time;
    if (!m_heading.hasSetting())
        m_heading.setting = more.setting;
    m_scene.place = m_heading.place;
    m_scene.time = m_heading.time;
    m_scene.setting = m_heading.setting;
}

void ScriptBuilder::addPeople(const QList<PersonMention> &people)
{
    for (const PersonMention &mention : people) {
        if (PeopleLine::meansSceneBefore(mention.name)) {
            m_people += std::exchange(m_peopleBefore, {});
            continue;
        }
        m_people.append(mention.name);
        if (mention.remark.isEmpty() || m_peopleNames.contains(mention.name))
            continue;
        m_peopleNames.insert(mention.name);
        m_script.people.append(person(mention.name, mention.remark, {}));
    }
}

void ScriptBuilder::setBeat(const QString &text)
{
    if (m_scene.beat.isEmpty())
        m_scene.beat = firstSentence(text);
}

void ScriptBuilder::openFlashback(int index)
{
    warnUnpairedFlashback();
    m_flashback = index;
}

void ScriptBuilder::closeFlashback(int index)
{
    if (m_flashback < 0)
        report(ProblemSeverity::Warning, index, tr("A flashback ends here, but none began in this episode."),
               tr("Put 【闪回】 where it begins."));
    m_flashback = -1;
}

void ScriptBuilder::warnUnpairedFlashback()
{
    if (m_flashback >= 0)
        report(ProblemSeverity::Warning, m_flashback, tr("The flashback that begins here never ends."),
               tr("Put 【闪回结束】 where it ends."));
    m_flashback = -1;
}

void ScriptBuilder::closeScene()
{
    if (!m_isOpen)
        return;
    if (!isKept()) {
        dropLooseScene();
    } else {
        if (!m_isLoose)
            reportPartial(m_heading, m_sceneFirst);
        inheritTime(m_scene);
        finishPeople();
        OpenEpisode &open = m_episodes[m_current];
        open.episode.scenes.append(std::move(m_scene));
        open.wanted.push_back(m_heading.number);
        open.firstLines.push_back(m_sceneFirst);
    }
    m_scene = {};
    m_heading = {};
    m_people.clear();
    m_isOpen = m_isLoose = m_isTelling = false;
}

/// Text before a scene heading is a scene when it can be filmed; else it is front matter of its episode.
bool ScriptBuilder::isKept()
{
    if (!m_isLoose)
        return true;
    const bool hasAction = std::any_of(m_scene.lines.begin(), m_scene.lines.end(),
                                       [](const Line &line) { return line.kind == LineKind::Action; });
    if (!m_isTelling && !(hasAction && !m_hasScenes))
        return false;
    if (m_hasScenes) {
        report(ProblemSeverity::Warning, m_sceneFirst,
               tr("This text stands before a scene heading; it became a scene of its own."),
               tr("Put a scene heading above it, or remove it."));
    } else if (!m_toldNoHeadings) {
        m_toldNoHeadings = true;
        report(ProblemSeverity::Warning, m_sceneFirst,
               tr("No scene heading was found; the whole text became one scene."),
               tr("Put a heading such as \"INT. KITCHEN - DAY\" or \"1-1 日 内 厨房\" above every scene."));
    }
    return true;
}

void ScriptBuilder::dropLooseScene()
{
    for (const Line &line : std::as_const(m_scene.lines)) {
        const bool isNote = line.kind == LineKind::Note;
        leaveOut(line.firstLine - 1, line.lastLine - 1, isNote ? UnusedReason::Note : UnusedReason::BeforeHeading);
    }
}

void ScriptBuilder::inheritTime(Scene &scene)
{
    const QVector<Scene> &before = m_episodes[m_current].episode.scenes;
    if (m_heading.sameTime && scene.time == TimeOfDay::Unspecified && !before.isEmpty())
        scene.time = before.last().time;
}

void ScriptBuilder::finishPeople()
{
    PeopleInOrder people(m_scene.people);
    for (const QString &name : std::as_const(m_people))
        people.add(name);
    QString before;  // who spoke last, to look up each turn of a dialogue once
    for (const Line &line : std::as_const(m_scene.lines)) {
        if (line.kind != LineKind::Dialogue || line.character == before || VoiceMark::ofName(line.character))
            continue;
        before = line.character;
        people.addSpeakers(line.character);
    }
    m_peopleBefore = m_scene.people;
}

void ScriptBuilder::reportPartial(const SceneHeading &heading, int index)
{
    if (heading.fountain || heading.text.isEmpty() ||
        (!heading.place.isEmpty() && (heading.hasTime() || heading.hasSetting())))
        return;
    report(ProblemSeverity::Note, index,
           tr("Only a part of the scene heading \"%1\" was understood.").arg(heading.text),
           tr("Set place, time and inside or outside of the scene."));
}

void ScriptBuilder::leaveOut(int first, int last, UnusedReason reason)
{
    for (int i = first; i <= last; ++i)
        m_reasons[size_t(i)] = reason;
}

void ScriptBuilder::report(ProblemSeverity severity, int index, const QString &what, const QString &next)
{
    if (m_script.problems.size() < mostProblems)
        m_script.problems.append({severity, index + 1, what, next});
    else
        ++m_unlistedProblems;
}

/// The numbers as written when they ascend, with the gaps filled; else from 1.
void ScriptBuilder::numberScenes(size_t at)
{
    OpenEpisode &open = m_episodes[at];
    std::vector<int> numbers;
    int before = 0;
    bool ascends = true;
    for (const int wanted : open.wanted) {
        ascends = ascends && (wanted == 0 || wanted > before);
        before = wanted > before ? wanted : before + 1;
        numbers.push_back(before);
    }
    int told = -1;
    for (size_t i = 0; i < numbers.size(); ++i) {
        open.episode.scenes[qsizetype(i)].number = ascends ? numbers[i] : int(i) + 1;
        if (told < 0 && !ascends && open.wanted[i] > 0 && open.wanted[i] != int(i) + 1)
            told = int(i);
    }
    if (told >= 0)
        report(ProblemSeverity::Note, open.firstLines[size_t(told)],
               tr("The scene numbers of episode %1 do not ascend; its scenes were numbered from 1.")
                   .arg(open.episode.number),
               {});
}

std::optional<Script> ScriptBuilder::finish()
{
    closeScene();
    warnUnpairedFlashback();
    std::erase_if(m_episodes, [](const OpenEpisode &open) { return open.episode.scenes.isEmpty(); });
    if (m_episodes.empty())
        makeSceneOfEverything();
    if (m_episodes.empty())
        return std::nullopt;
    std::stable_sort(m_episodes.begin(), m_episodes.end(),
                     [](const OpenEpisode &a, const OpenEpisode &b) { return a.episode.number < b.episode.number; });
    for (size_t i = 0; i < m_episodes.size(); ++i) {
        numberScenes(i);
        m_script.episodes.append(std::move(m_episodes[i].episode));
    }
    listUnused();
    std::stable_sort(m_script.problems.begin(), m_script.problems.end(),
                     [](const ScriptProblem &a, const ScriptProblem &b) { return a.lineNumber < b.lineNumber; });
    if (m_unlistedProblems > 0)
        m_script.problems.append(
            {ProblemSeverity::Note, 0, tr("%n more lines need a look.", nullptr, m_unlistedProblems), {}});
    return std::move(m_script);
}

/// A text in which nothing was recognised, such as a bare list, is action from its first line to its last.
void ScriptBuilder::makeSceneOfEverything()
{
    m_episodePlaces.clear();
    m_hasScenes = false;
    for (int i = 0; i < m_source.size(); ++i) {
        const UnusedReason reason = m_reasons[size_t(i)];
        const bool isKeptOut = reason == UnusedReason::TitlePage || reason == UnusedReason::Separator ||
                               reason == UnusedReason::PageBreak || reason == UnusedReason::Note;
        if (m_source[i].state != LineState::Text || isKeptOut)
            continue;
        Line line;
        line.text = m_source[i].bare.toString();
        add(std::move(line), i, i, true);
    }
    closeScene();
}

void ScriptBuilder::listUnused()
{
    std::array<QString, unusedReasonCount> reasons;
    for (size_t i = 0; i < reasons.size(); ++i)
        reasons[i] = text(UnusedReason(i));
    std::vector<bool> used(size_t(m_source.size()), false);
    for (const ScriptEpisode &one : std::as_const(m_script.episodes)) {
        for (const Scene &scene : one.scenes) {
            for (const Line &line : scene.lines)
                std::fill(used.begin() + line.firstLine - 1, used.begin() + line.lastLine, true);
        }
    }
    for (int i = 0; i < m_source.size(); ++i) {
        const SourceLine &line = m_source[i];
        if (used[size_t(i)] || trimmed(line.raw).isEmpty())
            continue;
        const UnusedReason given = m_reasons[size_t(i)];
        m_script.unused.append(
            {i + 1, line.raw.toString(), reasons[size_t(given == UnusedReason::None ? line.reason : given)]});
    }
}

}  // namespace circletake::script
