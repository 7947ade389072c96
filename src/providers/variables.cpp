// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/variables.h"

#include <QRegularExpression>

namespace circletake::providers {

namespace {

const QRegularExpression &hole()
{
    static const QRegularExpression expression(QStringLiteral(R"(\$\{([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*)\})"));
    return expression;
}

}  // namespace

QJsonValue variable(const Variables &variables, const QString &name)
{
    QJsonValue value = variables;
    if (variables.contains(name))
        value = variables.value(name);
    else
        for (const QString &part : name.split(QLatin1Char('.')))
            value = value.toObject().value(part);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QStringList holesIn(const QString &text)
{
    QStringList names;
    if (!text.contains(QLatin1String("${")))
        return names;
    for (auto all = hole().globalMatch(text); all.hasNext();)
        names.append(all.next().captured(1));
    return names;
}

bool isHoleOnly(const QString &text)
{
    const auto match =
        hole().match(text, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() && match.capturedLength() == text.size();
}

QString interpolated(const QString &text, const std::function<QString(const QString &)> &value)
{
    QString filled;
    qsizetype from = 0;
    for (auto all = hole().globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString part = value(match.captured(1));
        if (part.isNull())
            return {};
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += part;
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    return filled.isNull() ? QStringLiteral("") : filled;
}

}  // namespace circletake::providers
