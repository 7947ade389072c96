// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/sourcetext.h"

#include <QHash>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace circletake::script {

/// A Fountain title page: the first thing in the file, when its first key is a known one; `Title：` too.
class TitlePage
{
public:
    [[nodiscard]] static TitlePage read(const SourceText &source);

    /// Keys as written; values without emphasis, lines joined by '\\n'; repeated keys appended to the first.
    [[nodiscard]] const QVector<QPair<QString, QString>> &entries() const { return m_entries; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QStringList authors() const;
    /// Index of the first line behind it; 0 when there is no title page.
    [[nodiscard]] int end() const { return m_end; }

private:
    void addKey(const QString &key, QStringView value);
    void addValue(QStringView value);
    [[nodiscard]] QString valueOf(QStringView key) const;

    QVector<QPair<QString, QString>> m_entries;
    QHash<QString, qsizetype> m_places;  // by key in lower case
    qsizetype m_current = -1;
    int m_end = 0;
};

/// Names in a list: divided by line ends, commas, 、 & and "and".
[[nodiscard]] QStringList authorsIn(const QString &text);

}  // namespace circletake::script
