// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/template.h"

#include "providers/answerpath.h"
#include "providers/condition.h"
#include "providers/templatechecker.h"

#include <QJsonArray>

namespace circletake::providers {

namespace {

const QJsonValue s_absent(QJsonValue::Undefined);

QJsonValue cast(const QJsonValue &value, const QString &to)
{
    if (value.isUndefined())
        return value;
    const QString text = scalarText(value);
    if (to == QLatin1String("string"))
        return text;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!isNumber)
        return s_absent;
    return to == QLatin1String("int") ? QJsonValue(qint64(number)) : QJsonValue(number);
}

QJsonValue filled(const QJsonValue &value, const Variables &variables);

QJsonArray filledEach(const QJsonObject &object, const Variables &variables)
{
    QJsonArray all;
    Variables inner = variables;
    for (const auto &element : variable(variables, object.value(QLatin1String("$each")).toString()).toArray()) {
        inner.insert(object.value(QLatin1String("$as")).toString(), element);
        if (const QJsonValue one = filled(object.value(QLatin1String("$value")), inner); !one.isUndefined())
            all.append(one);
    }
    return all;
}

QJsonArray filledArray(const QJsonArray &array, const Variables &variables)
{
    QJsonArray all;
    for (const auto &element : array) {
        if (element.toObject().contains(QLatin1String("$each"))) {
            for (const auto &spliced : filledEach(element.toObject(), variables))
                all.append(spliced);
        } else if (const QJsonValue one = filled(element, variables); !one.isUndefined()) {
            all.append(one);
        }
    }
    return all;
}

QJsonValue filledObject(const QJsonObject &object, const Variables &variables)
{
    const QJsonValue value = object.value(QLatin1String("$value"));
    if (object.contains(QLatin1String("$when"))) {
        const auto condition = Condition::parse(object.value(QLatin1String("$when")).toString());
        return condition && condition->holds(variables) ? filled(value, variables) : s_absent;
    }
    if (object.contains(QLatin1String("$each")))
        return filledEach(object, variables);
    if (object.contains(QLatin1String("$map"))) {
        const QString word = scalarText(variable(variables, object.value(QLatin1String("$map")).toString()));
        return filled(object.value(QLatin1String("$table")).toObject().value(word), variables);
    }
    if (object.contains(QLatin1String("$cast")))
        return cast(filled(value, variables), object.value(QLatin1String("$cast")).toString());
    QJsonObject all;
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const QJsonValue one = filled(it.value(), variables); !one.isUndefined())
            all.insert(it.key(), one);
    return all;
}

QJsonValue filled(const QJsonValue &value, const Variables &variables)
{
    if (value.isArray())
        return filledArray(value.toArray(), variables);
    if (value.isObject())
        return filledObject(value.toObject(), variables);
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (isHoleOnly(text))
        return variable(variables, text.mid(2, text.size() - 3));
    const QString whole =
        interpolated(text, [&variables](const QString &name) { return scalarText(variable(variables, name)); });
    return whole.isNull() ? s_absent : QJsonValue(whole);
}

}  // namespace

Result<Template> Template::parse(const QJsonValue &source)
{
    TemplateChecker checker;
    if (auto error = checker.check(source, {}, {}))
        return *error;
    Template result;
    result.m_source = source;
    result.m_names = checker.names();
    result.m_names.sort();
    return result;
}

QJsonValue Template::fill(const Variables &variables) const
{
    return filled(m_source, variables);
}

}  // namespace circletake::providers
