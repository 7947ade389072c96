// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/templatechecker.h"

#include "providers/variables.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace circletake::providers {

namespace {

Error expected(const QString &where, const QString &what)
{
    return {ErrorKind::BadInput, what, where, {}};
}

}  // namespace

std::optional<Error> TemplateChecker::check(const QJsonValue &value, const QString &where, const QStringList &bound)
{
    if (value.isString())
        return checkText(value.toString(), where, bound);
    if (value.isArray())
        return checkArray(value.toArray(), where, bound);
    return value.isObject() ? checkObject(value.toObject(), where, bound) : std::nullopt;
}

std::optional<Error> TemplateChecker::checkText(const QString &text, const QString &where, const QStringList &bound)
{
    const QStringList found = holesIn(text);
    if (text.count(QLatin1String("${")) != found.size())
        return expected(where, QCoreApplication::translate("Profile", "a variable such as ${prompt}"));
    for (const QString &name : found)
        note(name, bound);
    return {};
}

std::optional<Error> TemplateChecker::checkArray(const QJsonArray &array, const QString &where,
                                                 const QStringList &bound)
{
    for (qsizetype i = 0; i < array.size(); ++i)
        if (auto error = check(array.at(i), where + QLatin1Char('/') + QString::number(i), bound))
            return error;
    return {};
}

std::optional<Error> TemplateChecker::checkMembers(const QJsonObject &object, const QString &where,
                                                   const QStringList &bound)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        if (auto error = check(it.value(), where + QLatin1Char('/') + it.key(), bound))
            return error;
    return {};
}

std::optional<Error> TemplateChecker::checkObject(const QJsonObject &object, const QString &where,
                                                  const QStringList &bound)
{
    const QStringList keys = object.keys();
    if (std::none_of(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith(QLatin1Char('$')); }))
        return checkMembers(object, where, bound);
    const QJsonValue value = object.value(QLatin1String("$value"));
    if (keys == QStringList{QStringLiteral("$map"), QStringLiteral("$table")})
        return checkMap(object, where, bound);
    if (keys == QStringList{QStringLiteral("$value"), QStringLiteral("$when")}) {
        note(object.value(QLatin1String("$when")).toString().remove(QLatin1Char('!')), bound);
        return check(value, where + QStringLiteral("/$value"), bound);
    }
    if (keys == QStringList{QStringLiteral("$as"), QStringLiteral("$each"), QStringLiteral("$value")}) {
        note(object.value(QLatin1String("$each")).toString(), bound);
        return check(value, where + QStringLiteral("/$value"),
                     bound + QStringList{object.value(QLatin1String("$as")).toString()});
    }
    if (keys == QStringList{QStringLiteral("$cast"), QStringLiteral("$value")})
        return checkCast(object, where, bound);
    return expected(where, QCoreApplication::translate("Profile",
                                                       "$when with $value, $each with $as and $value, "
                                                       "$map with $table, or $cast with $value"));
}

std::optional<Error> TemplateChecker::checkMap(const QJsonObject &object, const QString &where,
                                               const QStringList &bound)
{
    note(object.value(QLatin1String("$map")).toString(), bound);
    const QJsonValue table = object.value(QLatin1String("$table"));
    if (!table.isObject())
        return expected(where + QStringLiteral("/$table"),
                        QCoreApplication::translate("Profile", "an object of words and their translations"));
    return checkMembers(table.toObject(), where + QStringLiteral("/$table"), bound);
}

std::optional<Error> TemplateChecker::checkCast(const QJsonObject &object, const QString &where,
                                                const QStringList &bound)
{
    static const QStringList casts{QStringLiteral("string"), QStringLiteral("int"), QStringLiteral("number")};
    if (!casts.contains(object.value(QLatin1String("$cast")).toString()))
        return expected(where + QStringLiteral("/$cast"),
                        QCoreApplication::translate("Profile", "one of: %1").arg(casts.join(QLatin1String(", "))));
    return check(object.value(QLatin1String("$value")), where + QStringLiteral("/$value"), bound);
}

void TemplateChecker::note(const QString &name, const QStringList &bound)
{
    if (!bound.contains(name.section(QLatin1Char('.'), 0, 0)) && !m_names.contains(name))
        m_names.append(name);
}

}  // namespace circletake::providers
