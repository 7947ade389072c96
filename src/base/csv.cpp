// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

namespace circletake {

namespace {

bool looksLikeFormula(const QString &cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    bool number = false;
    cell.toDouble(&number);
    return !cell.isEmpty() && starts.contains(cell.front()) && !number;
}

QByteArray encoded(const QString &cell)
{
    QString text = looksLikeFormula(cell) ? QLatin1Char('\'') + cell : cell;
    const bool quoted = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                        text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted)
        return text.toUtf8();
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

}  // namespace

void Csv::addRow(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &cell : cells)
        parts += encoded(cell);
    m_bytes += parts.join(',') + "\r\n";
}

}  // namespace circletake
