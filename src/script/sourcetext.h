// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/sourceline.h"

#include <QString>
#include <deque>
#include <vector>

namespace circletake::script {

/// The text of a script as lines, with LF, CR LF and CR taken as line ends in any mixture, and with everything that
/// Fountain removes "before line rules apply" taken out. Indices are 0-based. Not copyable: its lines point into it.
class SourceText
{
public:
    explicit SourceText(QString text);
    SourceText(const SourceText &) = delete;
    SourceText &operator=(const SourceText &) = delete;

    /// Whether most letters are Han characters.
    [[nodiscard]] bool isMostlyHan() const;
    [[nodiscard]] int size() const { return int(m_lines.size()); }
    [[nodiscard]] const SourceLine &operator[](int index) const { return m_lines[size_t(index)]; }

    /// The next line at or after `index` that has text; size() when there is none.
    [[nodiscard]] int nextText(int index) const;
    /// Whether no text touches the line from above or below, over notes and boneyards.
    [[nodiscard]] bool isBlankBefore(int index) const;
    [[nodiscard]] bool isBlankAfter(int index) const;
    /// Index of the first line with a boneyard or comment that is never closed; -1 when all are.
    [[nodiscard]] int unclosedLine() const { return m_unclosedLine; }

private:
    struct Span
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        UnusedReason reason = UnusedReason::Boneyard;
    };

    void findSpans();
    [[nodiscard]] qsizetype closingOf(const Span &span) const;
    void splitLines();
    void addLine(qsizetype begin, const MeasuredLine &measured, size_t &nextSpan);
    [[nodiscard]] QStringView withoutSpans(qsizetype begin, qsizetype end, size_t &nextSpan, UnusedReason &reason);
    void findNotes();
    int takeNotes(int index);
    [[nodiscard]] int lineOfClosing(int index) const;
    void takeLongNote(int first, int last, qsizetype opening);
    void setText(SourceLine &line, QString text);
    void setNote(SourceLine &line, QStringView words);
    QStringView keep(QString text);
    void settle(SourceLine &line, const MeasuredLine &measured);

    QString m_text;
    std::vector<SourceLine> m_lines;
    std::vector<Span> m_spans;
    std::deque<QString> m_kept;  // changed lines; a deque does not move what views point at
    qint64 m_hanLetters = 0;
    bool m_hasInvisible = false;
    qsizetype m_unclosedAt = -1;
    int m_unclosedLine = -1;
};

}  // namespace circletake::script
