// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/fountainreader.h"

#include "script/cue.h"
#include "script/emphasis.h"
#include "script/letters.h"

namespace circletake::script {

namespace {

/// A line's text as it is kept: without emphasis, white space at the end trimmed.
QString cleaned(const SourceLine &line, QStringView text)
{
    return line.has(LineTrait::Markup) ? withoutEmphasis(text) : text.toString();
}

QStringView withoutEnd(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.back().unicode()))
        text = text.chopped(1);
    return text;
}

QStringView insideBrackets(QStringView bare)
{
    return bare.sliced(1).chopped(1);
}

void appendLine(QString &text, const QString &line)
{
    if (!text.isEmpty())
        text += u'\n';
    text += line;
}

/// A hard-wrapped line of Chinese is long and stops anywhere; of an act, it stops before the sentence does.
bool endsParagraph(const SourceLine &line, bool isAct)
{
    constexpr qsizetype shortestWrapped = 16;
    return endsSentence(line.bare) || (!isAct && line.bare.size() < shortestWrapped);
}

}  // namespace

FountainReader::Speech FountainReader::startSpeech(int index) const
{
    const SourceLine &line = m_context.source[index];
    Cue cue = Cue::read(line.bare);
    Speech speech;
    speech.first = speech.last = index;
    speech.isHan = line.has(LineTrait::Han);
    speech.line.kind = LineKind::Dialogue;
    speech.line.character = std::move(cue.name);
    speech.line.mood = std::move(cue.mood);
    if (cue.voice) {
        speech.line.voice = cue.voice->kind;
        speech.line.voiceMark = cue.voice->text;
    }
    const Line *before = m_context.builder.last();
    speech.line.dual = cue.dual && before && before->kind == LineKind::Dialogue;
    return speech;
}

int FountainReader::readDialogue(int index)
{
    const SourceText &source = m_context.source;
    Speech speech = startSpeech(index);
    int i = index + 1;
    while (i < m_context.limit) {
        const SourceLine &line = source[i];
        if (line.state == LineState::Removed || line.state == LineState::Note) {
            ++i;
        } else if (line.state == LineState::Spaces && i + 1 < m_context.limit &&
                   source[i + 1].state == LineState::Text) {
            speech.line.text += u'\n';
            ++i;
        } else if (line.state != LineState::Text || endsSpeech(speech, i)) {
            break;
        } else if (line.bare.startsWith(u'~')) {
            i = readSungLine(speech, i);
        } else {
            addSpokenLine(speech, i);
            ++i;
        }
    }
    finishSpeech(speech);
    return speech.last + 1;
}

/// In Chinese scripts the next line of another kind ends a speech without a blank line.
bool FountainReader::endsSpeech(const Speech &speech, int index) const
{
    const SourceLine &line = m_context.source[index];
    if (line.bare.startsWith(u'△') || line.bare.startsWith(u'▲'))
        return true;
    if ((!speech.isHan && !line.has(LineTrait::Han)) || isParenthetical(line.bare) || line.bare.startsWith(u'~'))
        return false;
    const Element element = m_context.classifier.classify(index, false, m_context.limit).element;
    return element != Element::Action && element != Element::AmbiguousAction;
}

void FountainReader::addSpokenLine(Speech &speech, int index) const
{
    const SourceLine &line = m_context.source[index];
    speech.last = index;
    if (isParenthetical(line.bare)) {
        const VoiceUsage usage = speech.isHan ? VoiceUsage::Chinese : VoiceUsage::English;
        const SpeakerRemark remark = SpeakerRemark::read(cleaned(line, insideBrackets(line.bare)), usage);
        addMood(speech.line.mood, remark.mood);
        if (remark.mark && speech.line.voiceMark.isEmpty()) {
            speech.line.voice = remark.mark->kind;
            speech.line.voiceMark = remark.mark->text;
        }
        return;
    }
    const QString words =
        line.has(LineTrait::Han) ? spokenWords(line.bare, speech.line.mood) : cleaned(line, line.bare);
    if (speech.isHan && !speech.line.text.endsWith(u'\n')) {
        appendWrapped(speech.line.text, words);
        return;
    }
    appendLine(speech.line.text, words);
}

/// A lyric inside a speech is sung by the one who speaks.
int FountainReader::readSungLine(Speech &speech, int index)
{
    const Line spoken = speech.line;
    Line lyric = spoken;
    const int first = speech.line.text.isEmpty() ? speech.first : index;
    if (!speech.line.text.isEmpty())
        finishSpeech(speech);
    lyric.kind = LineKind::Lyric;
    lyric.text.clear();
    int i = index;
    for (; i < m_context.limit && m_context.source[i].bare.startsWith(u'~'); ++i) {
        const SourceLine &line = m_context.source[i];
        appendLine(lyric.text, cleaned(line, trimmed(line.bare.sliced(1))));
    }
    m_context.builder.add(std::move(lyric), first, i - 1, true);
    speech.line = spoken;
    speech.line.text.clear();
    speech.line.mood.clear();
    speech.first = i;
    speech.last = i - 1;
    return i;
}

void FountainReader::finishSpeech(Speech &speech)
{
    if (speech.last < speech.first)  // a lyric was the last of it
        return;
    m_context.builder.add(std::move(speech.line), speech.first, speech.last, true);
}

int FountainReader::readAction(int index)
{
    return readParagraphs(index, {}, false);
}

int FountainReader::readActText(int index, QStringView words)
{
    return readParagraphs(index, words, true);
}

/// Latin action keeps its line breaks as one block; Chinese text and acts are hard-wrapped, and a line that ends a
/// sentence ends a paragraph.
int FountainReader::readParagraphs(int index, QStringView words, bool wrapped)
{
    const SourceText &source = m_context.source;
    const SourceLine &line = source[index];
    const bool isWrapped = wrapped || line.has(LineTrait::Han);
    const QStringView own = isWrapped ? line.bare : withoutEnd(line.text);
    QString text = cleaned(line, words.isEmpty() ? own : words);
    int first = index;
    int last = index;
    for (int i = m_context.nextInBlock(last); i >= 0 && m_context.continues(i); i = m_context.nextInBlock(last)) {
        const SourceLine &next = source[i];
        if (!wrapped && !next.has(LineTrait::Han) && !source[last].has(LineTrait::Han)) {
            text += u'\n' + cleaned(next, withoutEnd(next.text));
        } else if (endsParagraph(source[last], wrapped)) {
            addAction(std::move(text), first, last);
            text = cleaned(next, next.bare);
            first = i;
        } else {
            appendWrapped(text, cleaned(next, next.bare));
        }
        last = i;
    }
    addAction(std::move(text), first, last);
    return last + 1;
}

void FountainReader::addAction(QString text, int first, int last)
{
    Line line;
    line.kind = LineKind::Action;
    line.text = std::move(text);
    m_context.builder.add(std::move(line), first, last, false);
}

int FountainReader::readForcedAction(int index)
{
    const SourceLine &line = m_context.source[index];
    Line action;
    action.text = cleaned(line, withoutEnd(line.bare.sliced(1)));
    int last = index;
    for (int i = m_context.nextInBlock(last); i >= 0 && m_context.continues(i); i = m_context.nextInBlock(last)) {
        action.text += u'\n' + cleaned(m_context.source[i], withoutEnd(m_context.source[i].text));
        last = i;
    }
    m_context.builder.add(std::move(action), index, last, true);
    return last + 1;
}

int FountainReader::readLyric(int index)
{
    Line lyric;
    lyric.kind = LineKind::Lyric;
    int i = index;
    for (; i < m_context.limit && m_context.source[i].bare.startsWith(u'~'); ++i) {
        const SourceLine &line = m_context.source[i];
        appendLine(lyric.text, cleaned(line, trimmed(line.bare.sliced(1))));
    }
    m_context.builder.add(std::move(lyric), index, i - 1, true);
    return i;
}

int FountainReader::readTransition(int index)
{
    const SourceLine &line = m_context.source[index];
    Line transition;
    transition.kind = LineKind::Transition;
    QStringView text = trimmed(line.bare.startsWith(u'>') ? line.bare.sliced(1) : line.bare);
    if (text.endsWith(u'：'))
        text = text.chopped(1);
    transition.text = cleaned(line, text);
    m_context.builder.add(std::move(transition), index, index, false);
    return index + 1;
}

int FountainReader::readCentred(int index)
{
    Line caption;
    caption.kind = LineKind::Caption;
    int i = index;
    for (; i < m_context.limit; ++i) {
        const SourceLine &line = m_context.source[i];
        const bool isCentred = line.state == LineState::Text && line.bare.startsWith(u'>') && line.bare.endsWith(u'<');
        if (!isCentred)
            break;
        const QStringView words = line.bare.size() > 1 ? trimmed(line.bare.sliced(1).chopped(1)) : QStringView();
        appendLine(caption.text, cleaned(line, words));
    }
    m_context.builder.add(std::move(caption), index, i - 1, false);
    return i;
}

int FountainReader::readSynopsis(int index)
{
    const SourceLine &line = m_context.source[index];
    const QString text = cleaned(line, trimmed(line.bare.sliced(1)));
    ScriptBuilder &builder = m_context.builder;
    if (!builder.isSceneOpen()) {
        if (builder.script().synopsis.isEmpty())
            builder.script().synopsis = text;
        builder.leaveOut(index, index, UnusedReason::Synopsis);
        return index + 1;
    }
    builder.setBeat(text);
    Line note;
    note.kind = LineKind::Note;
    note.text = text;
    builder.add(std::move(note), index, index, false);
    return index + 1;
}

int FountainReader::readNote(int index)
{
    Line note;
    note.kind = LineKind::Note;
    int i = index;
    for (; i < m_context.limit && m_context.source[i].state == LineState::Note; ++i)
        appendLine(note.text, m_context.source[i].text.toString());
    m_context.builder.add(std::move(note), index, i - 1, false);
    return i;
}

}  // namespace circletake::script
