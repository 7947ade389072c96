// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptreader.h"

#include "script/emphasis.h"
#include "script/letters.h"

namespace circletake::script {

namespace {

FrontMatter frontMatterOf(const SourceText &source, const Outline &outline, int begin)
{
    const bool hasMarks = !outline.marks().empty();
    return FrontMatter::read(source, begin, hasMarks ? outline.marks().front().first : source.size(), hasMarks);
}

}  // namespace

ScriptReader::ScriptReader(DecodedText text)
    : m_encoding(std::move(text.encoding))
    , m_isDoubtful(text.doubtful)
    , m_source(std::move(text.text))
    , m_titlePage(TitlePage::read(m_source))
    , m_outline(m_source, m_titlePage.end())
    , m_frontMatter(frontMatterOf(m_source, m_outline, m_titlePage.end()))
    , m_speakers(m_source, m_outline, m_frontMatter.people(), m_frontMatter.end())
    , m_classifier(m_source, m_speakers)
    , m_builder(m_source, m_outline.hasEpisodes(), m_outline.hasScenes())
    , m_context{m_source, m_speakers, m_classifier, m_builder, 0}
    , m_fountain(m_context)
    , m_chinese(m_context)
{
    setFreeFrom(m_frontMatter.end());
}

Result<Script> ScriptReader::read(const QString &fileName)
{
    readFacts();
    readBody();
    reportDoubts();
    std::optional<Script> script = m_builder.finish();
    if (script)
        return std::move(*script);
    return Error{ErrorKind::BadInput,
                 tr("Nothing in the file can be filmed: it holds a title page, notes or cut text only."), fileName,
                 tr("Choose a file that holds a screenplay.")};
}

void ScriptReader::readFacts()
{
    Script &script = m_builder.script();
    script.encoding = m_encoding;
    script.language = m_source.isMostlyHan() ? QStringLiteral("zh") : QStringLiteral("en");
    script.titlePage = m_titlePage.entries();
    script.title = m_titlePage.title().isEmpty() ? m_frontMatter.title() : m_titlePage.title();
    script.authors = m_titlePage.authors().isEmpty() ? m_frontMatter.authors() : m_titlePage.authors();
    script.synopsis = m_frontMatter.synopsis();
    script.people = m_frontMatter.people();
    if (m_titlePage.end() > 0)
        m_builder.leaveOut(0, m_titlePage.end() - 1, UnusedReason::TitlePage);
    if (m_frontMatter.end() > m_titlePage.end())
        m_builder.leaveOut(m_titlePage.end(), m_frontMatter.end() - 1, UnusedReason::FrontMatter);
}

void ScriptReader::readBody()
{
    const std::vector<OutlineMark> &marks = m_outline.marks();
    int at = m_frontMatter.end();
    for (size_t i = 0; i <= marks.size(); ++i) {
        m_context.limit = i < marks.size() ? marks[i].first : m_source.size();
        while (at < m_context.limit)
            at = readContent(at);
        if (i == marks.size())
            return;
        m_context.limit = i + 1 < marks.size() ? marks[i + 1].first : m_source.size();
        at = readMark(marks[i]);
    }
}

int ScriptReader::readMark(const OutlineMark &mark)
{
    setFreeFrom(mark.last + 1);
    if (const EpisodeMark *episode = mark.episode()) {
        if (!mark.counts)
            m_builder.leaveOut(mark.first, mark.last, UnusedReason::EpisodeList);
        else if (episode->isEnd)
            leaveOut(mark.first, UnusedReason::EpisodeMark);
        else
            m_builder.openEpisode(*episode, mark.first);
        return mark.last + 1;
    }
    m_isInAct = false;
    if (const SceneHeading *heading = mark.heading()) {
        m_builder.openScene(*heading, mark.first, mark.last);
        reportTouchingText(mark);
        return mark.last + 1;
    }
    return readAct(mark);
}

/// An act without scene headings is a scene. Its first sentence may stand in the line of its mark, which then is no
/// line of its own.
int ScriptReader::readAct(const OutlineMark &mark)
{
    const ActMark &act = *mark.act();
    if (!mark.counts) {
        m_builder.closeScene();
        m_builder.leaveOut(mark.first, mark.last, UnusedReason::ActMark);
        return mark.last + 1;
    }
    SceneHeading heading;
    heading.fountain = true;
    heading.text = act.name;
    const bool hasTitle = !act.words.isEmpty() && act.isTitle && !isWrapped(mark.last);
    const bool hasText = !act.words.isEmpty() && !hasTitle;
    if (hasTitle)
        heading.text += QStringLiteral(": ") + withoutEmphasis(act.words);
    m_builder.openScene(heading, mark.first, hasText ? mark.first - 1 : mark.last);
    m_isInAct = true;
    return hasText ? m_fountain.readActText(mark.first, act.words) : mark.last + 1;
}

/// Whether the line below goes on in the middle of a sentence.
bool ScriptReader::isWrapped(int index) const
{
    const int next = m_context.nextInBlock(index);
    return next >= 0 && m_source[next].bare.front().isLower();
}

/// Reads what begins at a line; gives the line behind it.
int ScriptReader::readContent(int index)
{
    switch (m_source[index].state) {
    case LineState::Blank:
    case LineState::Spaces:
    case LineState::Removed:
        return index + 1;
    case LineState::Note:
        return m_fountain.readNote(index);
    case LineState::Text:
        break;
    }
    return readBlock(index, m_classifier.classify(index, isFree(index), m_context.limit));
}

int ScriptReader::readBlock(int index, const ClassifiedLine &line)
{
    switch (line.element) {
    case Element::Action:
        return m_isInAct ? m_fountain.readActText(index, {}) : m_fountain.readAction(index);
    case Element::AmbiguousAction:
        return m_chinese.readAmbiguous(index);
    case Element::ForcedAction:
        return m_fountain.readForcedAction(index);
    case Element::MarkedAction:
        return m_chinese.readMarkedAction(index);
    case Element::Cue:
    case Element::NameLine:
        return m_fountain.readDialogue(index);
    case Element::Speech:
        return m_chinese.readSpeech(index, std::get<SpeechLine>(line.parts));
    case Element::Bracket:
    case Element::Labelled:
        return m_chinese.readLabelled(index, std::get<BracketLine>(line.parts));
    case Element::Annotation:
        return m_chinese.readAnnotation(index);
    case Element::People:
        return m_chinese.readPeople(index);
    case Element::Lyric:
        return m_fountain.readLyric(index);
    case Element::Sound:
        return m_chinese.readSound(index);
    case Element::Transition:
    case Element::ForcedTransition:
        return m_fountain.readTransition(index);
    case Element::Centred:
        return m_fountain.readCentred(index);
    case Element::Section:
        return readSection(index);
    case Element::Synopsis:
        return m_fountain.readSynopsis(index);
    case Element::PageBreak:
        return leaveOut(index, UnusedReason::PageBreak);
    case Element::Separator:
        return leaveOut(index, UnusedReason::Separator);
    case Element::Teaser:
        return leaveOut(index, UnusedReason::Teaser);
    }
    return index + 1;
}

int ScriptReader::leaveOut(int index, UnusedReason reason)
{
    m_builder.leaveOut(index, index, reason);
    setFreeFrom(index + 1);
    return index + 1;
}

/// A first-level section above everything else is the title of a Markdown script.
int ScriptReader::readSection(int index)
{
    const QStringView bare = m_source[index].bare;
    QString &title = m_builder.script().title;
    const bool isAbove = m_outline.marks().empty() || index < m_outline.marks().front().first;
    if (title.isEmpty() && isAbove && !bare.startsWith(u"##"))
        title = withoutEmphasis(withoutMarkdown(bare));
    return leaveOut(index, UnusedReason::Section);
}

/// The line behind a mark, a section or a rule is free without a blank line above it.
void ScriptReader::setFreeFrom(int index)
{
    m_freeLine = m_source.nextText(index);
}

bool ScriptReader::isFree(int index) const
{
    return index == m_freeLine || m_source.isBlankBefore(index);
}

void ScriptReader::reportTouchingText(const OutlineMark &mark)
{
    const bool isChinese = m_source[mark.first].has(LineTrait::Han);
    if (isChinese || !mark.heading()->fountain || m_source.isBlankAfter(mark.last))
        return;
    if (m_source.nextText(mark.last + 1) < m_context.limit)
        m_builder.report(ProblemSeverity::Note, mark.first, tr("Text follows this scene heading without a blank line."),
                         tr("If the line is a character's name, put @ in front of it."));
}

void ScriptReader::reportDoubts()
{
    if (m_isDoubtful)
        m_builder.report(ProblemSeverity::Warning, -1,
                         tr("The text was read as GB18030, but many of its characters are rare."),
                         tr("If it looks wrong, save the screenplay as UTF-8 and import it again."));
    if (m_source.unclosedLine() >= 0)
        m_builder.report(
            ProblemSeverity::Warning, m_source.unclosedLine(),
            tr("The cut text or comment that begins here is never closed; it was read as part of the script."),
            tr("Close it with */ or -->."));
    for (const int index : m_outline.touchingHeadings())
        m_builder.report(ProblemSeverity::Warning, index,
                         tr("The line looks like a scene heading, but no blank line stands above it."),
                         tr("If it opens a scene, put a blank line above it."));
}

}  // namespace circletake::script
