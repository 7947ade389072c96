// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace circletake::providers {

/// On which line each value of a JSON text stands, which QJsonDocument forgets. The text must have been accepted by
/// QJsonDocument; depth is bounded by what that accepts.
class JsonLines
{
public:
    JsonLines() = default;
    explicit JsonLines(const QByteArray &json);

    /// The line, from 1, of the value at a key path such as `/poll/batch/max`; for one that is missing, of the
    /// nearest value around its place.
    [[nodiscard]] int line(QString path) const;
    /// Key paths that an object has twice, in order.
    [[nodiscard]] const QStringList &repeated() const { return m_repeated; }
    /// Whether there is one at all: `value` is what QJsonDocument made of `json`. Much cheaper than the lines.
    [[nodiscard]] static bool repeats(const QByteArray &json, const QJsonValue &value);

    /// The line of a byte offset.
    [[nodiscard]] static int lineOf(const QByteArray &json, qsizetype offset);

private:
    void value(const QString &path);
    void object(const QString &path);
    void array(const QString &path);
    QString text();
    void blank();
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json.at(m_at) : '\0'; }

    QByteArray m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QHash<QString, int> m_lines;
    QStringList m_repeated;
};

}  // namespace circletake::providers
