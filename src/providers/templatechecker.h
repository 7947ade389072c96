// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <optional>

namespace circletake::providers {

/// Walks a template once when it is read: its structure is checked, the names it reads are gathered.
class TemplateChecker
{
public:
    /// The first fault below `value`; `where` is its key path, `bound` the names that an outer $as gives.
    [[nodiscard]] std::optional<Error> check(const QJsonValue &value, const QString &where, const QStringList &bound);
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    using Fault = std::optional<Error>;
    Fault checkText(const QString &text, const QString &where, const QStringList &bound);
    Fault checkArray(const QJsonArray &array, const QString &where, const QStringList &bound);
    Fault checkMembers(const QJsonObject &object, const QString &where, const QStringList &bound);
    Fault checkObject(const QJsonObject &object, const QString &where, const QStringList &bound);
    Fault checkMap(const QJsonObject &object, const QString &where, const QStringList &bound);
    Fault checkCast(const QJsonObject &object, const QString &where, const QStringList &bound);
    void note(const QString &name, const QStringList &bound);

    QStringList m_names;
};

}  // namespace circletake::providers
