// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QVector>
#include <optional>

namespace circletake::script {

/// Finds the words of a fixed list inside texts, at each place the longest. Case, full-width forms, curly apostrophes
/// and hyphens make no difference. Latin words match whole only; one written "stem*" also with any ending. A word
/// written "|推|" matches only where no letter stands beside it. Immutable, so any thread may ask.
class VocabularyIndex
{
public:
    struct Word
    {
        QStringView text;
        int value = 0;
    };
    struct Match
    {
        int value = 0;
        qsizetype at = 0;
        qsizetype length = 0;
    };

    explicit VocabularyIndex(const QVector<Word> &words);

    [[nodiscard]] std::optional<Match> first(QStringView text, qsizetype from = 0) const;
    /// In order, without overlaps.
    [[nodiscard]] QVector<Match> all(QStringView text) const;
    /// The value of a word that is the whole text, spaces around it aside.
    [[nodiscard]] std::optional<int> exact(QStringView text) const;

    /// What words are compared by: one UTF-16 unit for one, so that places stay.
    [[nodiscard]] static QChar folded(QChar c);

private:
    struct Entry
    {
        QString text;
        int value = 0;
        bool stem = false;
        bool alone = false;
    };
    [[nodiscard]] std::optional<Match> matchAt(const QString &folded, qsizetype at) const;
    [[nodiscard]] std::optional<Match> firstIn(const QString &folded, qsizetype from) const;

    QHash<QChar, QVector<Entry>> m_byFirst;
};

/// The text with every unit folded; as long as the text.
[[nodiscard]] QString foldedText(QStringView text);

}  // namespace circletake::script
