// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/vocabularyindex.h"

#include <algorithm>

namespace circletake::script {

namespace {

bool isLatin(QChar c)
{
    return c.unicode() < 0x250 && c.isLetterOrNumber();
}

bool joins(QChar a, QChar b)
{
    return isLatin(a) && isLatin(b);
}

qsizetype wordEnd(const QString &text, qsizetype at)
{
    while (at < text.size() && isLatin(text[at]))
        ++at;
    return at;
}

}  // namespace

QChar VocabularyIndex::folded(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case 0x2010:
    case 0x2011:
    case 0x3000:
    case 0x00a0:
    case u'\t':
    case u'\n':
        return QLatin1Char(' ');
    case 0x2018:
    case 0x2019:
        return QLatin1Char('\'');
    default:
        break;
    }
    if (c.unicode() >= 0xff01 && c.unicode() <= 0xff5e)
        c = QChar(char16_t(c.unicode() - 0xfee0));
    return c.toLower();
}

QString foldedText(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), &VocabularyIndex::folded);
    return result;
}

VocabularyIndex::VocabularyIndex(const QVector<Word> &words)
{
    for (const Word &word : words) {
        Entry entry{foldedText(word.text), word.value, false, false};
        entry.stem = entry.text.endsWith(QLatin1Char('*'));
        entry.alone = entry.text.startsWith(QLatin1Char('|'));
        entry.text.remove(QLatin1Char('*')).remove(QLatin1Char('|'));
        m_byFirst[entry.text.front()].append(entry);
    }
    for (auto &entries : m_byFirst)
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry &a, const Entry &b) { return a.text.size() > b.text.size(); });
}

std::optional<VocabularyIndex::Match> VocabularyIndex::matchAt(const QString &text, qsizetype at) const
{
    const auto entries = m_byFirst.constFind(text[at]);
    if (entries == m_byFirst.constEnd())
        return {};
    for (const Entry &entry : *entries) {
        if (!QStringView(text).mid(at).startsWith(entry.text))
            continue;
        const qsizetype end = entry.stem ? wordEnd(text, at + entry.text.size()) : at + entry.text.size();
        const QChar before = at > 0 ? text[at - 1] : QLatin1Char(' ');
        const QChar after = end < text.size() ? text[end] : QLatin1Char(' ');
        if (joins(before, text[at]) || joins(text[end - 1], after))
            continue;
        if (entry.alone && (before.isLetterOrNumber() || after.isLetterOrNumber()))
            continue;
        return Match{entry.value, at, end - at};
    }
    return {};
}

std::optional<VocabularyIndex::Match> VocabularyIndex::firstIn(const QString &text, qsizetype from) const
{
    for (qsizetype at = from; at < text.size(); ++at)
        if (const auto match = matchAt(text, at))
            return match;
    return {};
}

std::optional<VocabularyIndex::Match> VocabularyIndex::first(QStringView text, qsizetype from) const
{
    return firstIn(foldedText(text), qMax<qsizetype>(0, from));
}

QVector<VocabularyIndex::Match> VocabularyIndex::all(QStringView text) const
{
    const QString folded = foldedText(text);
    QVector<Match> matches;
    for (auto match = firstIn(folded, 0); match; match = firstIn(folded, match->at + match->length))
        matches.append(*match);
    return matches;
}

std::optional<int> VocabularyIndex::exact(QStringView text) const
{
    const QString folded = foldedText(text.trimmed());
    if (folded.isEmpty())
        return {};
    const auto match = matchAt(folded, 0);
    return match && match->length == folded.size() ? std::optional(match->value) : std::nullopt;
}

}  // namespace circletake::script
