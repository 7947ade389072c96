// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/sourcetext.h"

#include "script/letters.h"

#include <algorithm>

namespace circletake::script {

namespace {

constexpr QStringView noteOpening = u"[[";
constexpr QStringView noteClosing = u"]]";
constexpr QStringView boneyardOpening = u"/*";
constexpr QStringView commentOpening = u"<!--";

/// Appends what stands between two notes; of two spaces that then touch one goes.
void appendOutside(QString &text, QStringView more)
{
    if (text.endsWith(u' ') && (more.isEmpty() || more.startsWith(u' ')))
        text.chop(1);
    text += more;
}

/// As QStringView::indexOf, for a word whose first character is rare; that character is found fast.
qsizetype indexOfWord(QStringView text, QStringView word, qsizetype from)
{
    for (qsizetype at = text.indexOf(word.front(), from); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        if (text.sliced(at).startsWith(word))
            return at;
    }
    return -1;
}

bool isInvisible(QChar c)
{
    return c == QChar(0x200B) || c == QChar(0xFEFF);
}

}  // namespace

SourceText::SourceText(QString text)
    : m_text(std::move(text))
{
    m_hasInvisible = m_text.contains(QChar(0x200B)) || m_text.contains(QChar(0xFEFF));
    findSpans();
    splitLines();
    if (indexOfWord(m_text, noteOpening, 0) >= 0)
        findNotes();
    m_spans.clear();
}

int SourceText::nextText(int index) const
{
    while (index < size() && m_lines[size_t(index)].state != LineState::Text)
        ++index;
    return index;
}

bool SourceText::isBlankBefore(int index) const
{
    for (int i = index - 1; i >= 0; --i) {
        const LineState state = m_lines[size_t(i)].state;
        if (state == LineState::Text)
            return false;
        if (state == LineState::Blank || state == LineState::Spaces)
            return true;
    }
    return true;
}

bool SourceText::isBlankAfter(int index) const
{
    for (int i = index + 1; i < size(); ++i) {
        const LineState state = m_lines[size_t(i)].state;
        if (state == LineState::Text)
            return false;
        if (state == LineState::Blank || state == LineState::Spaces)
            return true;
    }
    return true;
}

bool SourceText::isMostlyHan() const
{
    if (m_hanLetters == 0)
        return false;
    const auto isLatin = [](QChar c) { return asciiLower(c) >= u'a' && asciiLower(c) <= u'z'; };
    return m_hanLetters > std::count_if(m_text.begin(), m_text.end(), isLatin);
}

void SourceText::findSpans()
{
    qsizetype boneyard = indexOfWord(m_text, boneyardOpening, 0);
    qsizetype comment = indexOfWord(m_text, commentOpening, 0);
    while (boneyard >= 0 || comment >= 0) {
        const bool isBoneyard = boneyard >= 0 && (comment < 0 || boneyard < comment);
        Span span{isBoneyard ? boneyard : comment, 0, isBoneyard ? UnusedReason::Boneyard : UnusedReason::Comment};
        span.end = closingOf(span);
        qsizetype next = span.end;
        if (span.end < 0) {  // none of its kind closes any more: the rest is text
            m_unclosedAt = m_unclosedAt < 0 ? span.begin : std::min(m_unclosedAt, span.begin);
            (isBoneyard ? boneyard : comment) = -1;
            continue;
        }
        m_spans.push_back(span);
        if (boneyard >= 0 && boneyard < next)
            boneyard = indexOfWord(m_text, boneyardOpening, next);
        if (comment >= 0 && comment < next)
            comment = indexOfWord(m_text, commentOpening, next);
    }
}

qsizetype SourceText::closingOf(const Span &span) const
{
    const QStringView closing = span.reason == UnusedReason::Boneyard ? QStringView(u"*/") : QStringView(u"-->");
    const qsizetype at = indexOfWord(m_text, closing, span.begin + 2);
    return at < 0 ? -1 : at + closing.size();
}

void SourceText::splitLines()
{
    m_lines.reserve(size_t(m_text.size() / 24 + 16));
    const QStringView text = m_text;
    size_t nextSpan = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        const MeasuredLine measured = measuredLine(text.sliced(begin));
        const qsizetype end = begin + measured.size;
        addLine(begin, measured, nextSpan);
        const bool isPair = end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n';
        begin = end + (isPair ? 2 : 1);
    }
}

void SourceText::addLine(qsizetype begin, const MeasuredLine &measured, size_t &nextSpan)
{
    const qsizetype end = begin + measured.size;
    SourceLine line;
    line.raw = QStringView(m_text).sliced(begin, measured.size);
    line.text = line.raw;
    UnusedReason reason = UnusedReason::None;
    if (nextSpan < m_spans.size() && m_spans[nextSpan].begin < end)
        line.text = withoutSpans(begin, end, nextSpan, reason);
    if (m_unclosedAt >= begin && m_unclosedAt <= end)
        m_unclosedLine = size();
    if (m_hasInvisible && std::any_of(line.text.begin(), line.text.end(), isInvisible))
        line.text = keep(line.text.toString().removeIf(isInvisible));
    settle(line, reason == UnusedReason::None ? measured : measuredLine(line.text));
    if (reason != UnusedReason::None && line.state != LineState::Text) {
        line.state = LineState::Removed;
        line.reason = reason;
    }
    m_lines.push_back(line);
}

QStringView SourceText::withoutSpans(qsizetype begin, qsizetype end, size_t &nextSpan, UnusedReason &reason)
{
    QString left;
    qsizetype at = begin;
    while (nextSpan < m_spans.size() && m_spans[nextSpan].begin < end) {
        const Span &span = m_spans[nextSpan];
        if (span.begin > at)
            appendOutside(left, QStringView(m_text).sliced(at, span.begin - at));
        reason = span.reason;
        at = std::min(span.end, end);
        if (span.end > end)
            return keep(std::move(left));
        ++nextSpan;
    }
    appendOutside(left, QStringView(m_text).sliced(at, end - at));
    return keep(std::move(left));
}

void SourceText::findNotes()
{
    for (int i = 0; i < size();)
        i = m_lines[size_t(i)].has(LineTrait::Square) ? takeNotes(i) : i + 1;
}

/// Takes the notes that begin in a line; gives the line to look at next.
int SourceText::takeNotes(int index)
{
    SourceLine &line = m_lines[size_t(index)];
    const QStringView text = line.text;
    QString left;
    QString words;
    qsizetype at = 0;
    qsizetype opening = text.indexOf(noteOpening);
    while (opening >= 0) {
        const qsizetype closing = text.indexOf(noteClosing, opening + 2);
        if (closing < 0)
            break;
        appendOutside(left, text.sliced(at, opening - at));
        appendWrapped(words, trimmed(text.sliced(opening + 2, closing - opening - 2)));
        at = closing + 2;
        opening = text.indexOf(noteOpening, at);
    }
    if (at > 0)
        appendOutside(left, text.sliced(at));
    if (at > 0) {
        opening = opening < 0 ? -1 : left.size() - text.size() + opening;
        setText(line, left);
    }
    if (line.state != LineState::Text && !words.isEmpty())
        setNote(line, words);
    if (opening < 0)
        return index + 1;
    const int last = lineOfClosing(index);
    if (last < 0)
        return -last;
    takeLongNote(index, last, opening);
    return last;
}

/// The line where a note that is open at the end of `index` closes; else minus the line to go on with.
int SourceText::lineOfClosing(int index) const
{
    for (int i = index + 1; i < size(); ++i) {
        const SourceLine &line = m_lines[size_t(i)];
        if (line.state == LineState::Blank)
            return -i;
        if (line.text.contains(noteClosing))
            return i;
    }
    return -size();
}

void SourceText::takeLongNote(int first, int last, qsizetype opening)
{
    SourceLine &begin = m_lines[size_t(first)];
    const QString head = begin.text.toString();
    setText(begin, trimmed(QStringView(head).first(opening)).isEmpty() ? QString() : head.first(opening));
    if (begin.state != LineState::Text)
        setNote(begin, QStringView(head).sliced(opening + 2));
    for (int i = first + 1; i < last; ++i)
        setNote(m_lines[size_t(i)], m_lines[size_t(i)].text);
    SourceLine &end = m_lines[size_t(last)];
    const QString tail = end.text.toString();
    const qsizetype closing = tail.indexOf(noteClosing);
    setText(end, tail.sliced(closing + 2));
    if (end.state != LineState::Text)
        setNote(end, QStringView(tail).first(closing));
}

void SourceText::setText(SourceLine &line, QString text)
{
    line.text = keep(std::move(text));
    settle(line, measuredLine(line.text));
}

void SourceText::setNote(SourceLine &line, QStringView words)
{
    line.state = LineState::Note;
    line.reason = UnusedReason::Note;
    line.text = keep(trimmed(words).toString());
    line.bare = line.text;
}

QStringView SourceText::keep(QString text)
{
    return m_kept.emplace_back(std::move(text));
}

/// Sets what follows from the line's text.
void SourceText::settle(SourceLine &line, const MeasuredLine &measured)
{
    line.bare = trimmed(line.text);
    line.state = LineState::Text;
    if (line.bare.isEmpty())
        line.state = line.text.size() >= 2 ? LineState::Spaces : LineState::Blank;
    line.traits = measured.traits;
    m_hanLetters += measured.han;
}

}  // namespace circletake::script
