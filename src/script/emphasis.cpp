// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/emphasis.h"

#include "script/letters.h"

#include <QVarLengthArray>
#include <algorithm>

namespace circletake::script {

namespace {

/// Marks and drops the characters of one line that are markup.
class EmphasisScan
{
public:
    explicit EmphasisScan(QStringView line)
        : m_line(line)
        , m_drop(line.size())
    {
        std::fill(m_drop.begin(), m_drop.end(), false);
    }

    QString text()
    {
        for (qsizetype i = 0; i < m_line.size();)
            i = step(i);
        QString result(m_line.size(), Qt::Uninitialized);
        QChar *out = result.data();
        for (qsizetype i = 0; i < m_line.size(); ++i) {
            *out = m_line[i];
            out += m_drop[i] ? 0 : 1;
        }
        result.truncate(out - result.constData());
        return result;
    }

private:
    struct Run
    {
        qsizetype end = 0;  // the run's marks that are left are the last ones before `end`
        qsizetype length = 0;
    };
    using Stack = QVarLengthArray<Run, 16>;

    qsizetype step(qsizetype i)
    {
        const QChar c = m_line[i];
        if (c == u'\\' && i + 1 < m_line.size() && isMark(m_line[i + 1])) {
            m_drop[i] = true;
            return i + 2;
        }
        if (!isMark(c))
            return i + 1;
        qsizetype end = i;
        while (end < m_line.size() && m_line[end] == c)
            ++end;
        takeRun(i, end, c == u'*' ? m_stars : m_underlines);
        return end;
    }

    void takeRun(qsizetype begin, qsizetype end, Stack &open)
    {
        const bool isUnderline = m_line[begin] == u'_';
        const bool canClose = begin > 0 && !m_line[begin - 1].isSpace() && !(isUnderline && isWordAt(end));
        const bool canOpen = end < m_line.size() && !m_line[end].isSpace() && !(isUnderline && isWordAt(begin - 1));
        if (canClose)
            begin = close(begin, end, open);
        if (canOpen && begin < end && end - begin <= 3)
            open.append({end, end - begin});
    }

    /// Drops pairs of marks; gives where the marks begin that found no partner.
    qsizetype close(qsizetype begin, qsizetype end, Stack &open)
    {
        while (begin < end && !open.isEmpty()) {
            Run &run = open.last();
            const qsizetype pairs = std::min(run.length, end - begin);
            std::fill_n(m_drop.begin() + run.end - pairs, pairs, true);
            std::fill_n(m_drop.begin() + begin, pairs, true);
            begin += pairs;
            run.end -= pairs;
            run.length -= pairs;
            if (run.length == 0)
                open.removeLast();
        }
        return begin;
    }

    [[nodiscard]] bool isWordAt(qsizetype i) const
    {
        return i >= 0 && i < m_line.size() && m_line[i].unicode() < 0x2E80 && m_line[i].isLetterOrNumber();
    }

    static bool isMark(QChar c) { return c == u'*' || c == u'_'; }

    QStringView m_line;
    QVarLengthArray<bool, 512> m_drop;
    Stack m_stars;
    Stack m_underlines;
};

}  // namespace

QString withoutEmphasis(QStringView line)
{
    const bool hasMarks = std::any_of(line.begin(), line.end(), [](QChar c) { return isAnyOf(c, u"*_\\"); });
    return hasMarks ? EmphasisScan(line).text() : line.toString();
}

}  // namespace circletake::script
