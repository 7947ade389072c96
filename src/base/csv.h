// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace circletake {

/// A table for Excel and its kin: UTF-8 with a mark, CRLF, RFC 4180 quotes. Words that a spreadsheet would take for a
/// formula (beginning with = + - @, tab or carriage return) get an apostrophe in front.
class Csv
{
public:
    explicit Csv(const QStringList &header) { addRow(header); }
    void addRow(const QStringList &cells);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes = QByteArrayLiteral("\xEF\xBB\xBF");
};

}  // namespace circletake
