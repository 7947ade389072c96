// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/condition.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace circletake::providers {

Result<Condition> Condition::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(R"(^(!?)([A-Za-z_][A-Za-z0-9_.]*)$)"));
    Condition condition;
    if (text.isEmpty())
        return condition;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Profile", "a condition such as first_frame or !first_frame"),
                     text,
                     {}};
    condition.m_negated = !match.captured(1).isEmpty();
    condition.m_name = match.captured(2);
    return condition;
}

bool Condition::holds(const Variables &variables) const
{
    if (m_name.isEmpty())
        return true;
    const QJsonValue value = variable(variables, m_name);
    const bool empty = value.isUndefined() || (value.isBool() && !value.toBool()) ||
                       (value.isString() && value.toString().isEmpty()) ||
                       (value.isArray() && value.toArray().isEmpty());
    return empty == m_negated;
}

}  // namespace circletake::providers
