// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answerpath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace circletake::providers {

namespace {

const QJsonValue s_nothing(QJsonValue::Undefined);

QString unescaped(QString step)
{
    return step.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
}

bool passes(const QJsonValue &element, const QString &filter)
{
    if (filter == QLatin1String("*"))
        return true;
    const qsizetype equals = filter.indexOf(QLatin1Char('='));
    return scalarText(element.toObject().value(filter.mid(1, equals - 1))) == filter.mid(equals + 1);
}

QVector<QJsonValue> elements(const QJsonValue &value)
{
    QVector<QJsonValue> all;
    if (value.isArray()) {
        for (const auto &element : value.toArray())
            all.append(element);
    } else {
        for (const auto &element : value.toObject())
            all.append(element);
    }
    return all;
}

QJsonValue walk(const QJsonValue &value, const QStringList &steps, qsizetype at)
{
    if (at == steps.size())
        return value.isNull() ? s_nothing : value;
    const QString &step = steps.at(at);
    if (step == QLatin1String("*") || step.startsWith(QLatin1Char('?'))) {
        for (const QJsonValue &element : elements(value))
            if (passes(element, step))
                if (const QJsonValue found = walk(element, steps, at + 1); !found.isUndefined())
                    return found;
        return s_nothing;
    }
    if (!value.isArray())
        return value.isObject() ? walk(value.toObject().value(unescaped(step)), steps, at + 1) : s_nothing;
    bool isNumber = false;
    const int index = step.toInt(&isNumber);
    return isNumber && index >= 0 ? walk(value.toArray().at(index), steps, at + 1) : s_nothing;
}

}  // namespace

Result<AnswerPath> AnswerPath::parse(const QString &text)
{
    const auto expected = [&text](const QString &what) { return Error{ErrorKind::BadInput, what, text, {}}; };
    AnswerPath path;
    path.m_text = text;
    if (text.isEmpty())
        return path;
    if (!text.startsWith(QLatin1Char('/')))
        return expected(QCoreApplication::translate("Profile", "a path that begins with /"));
    path.m_steps = text.mid(1).split(QLatin1Char('/'));
    for (const QString &step : std::as_const(path.m_steps))
        if (step.startsWith(QLatin1Char('?')) && step.indexOf(QLatin1Char('=')) < 2)
            return expected(QCoreApplication::translate("Profile", "a filter such as ?type=video"));
    return path;
}

QJsonValue AnswerPath::in(const QJsonValue &answer) const
{
    return walk(answer, m_steps, 0);
}

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const qint64 whole = value.toInteger();
        if (double(whole) == value.toDouble())
            return QString::number(whole);
        return QString::number(value.toDouble(), 'g', 15);
    }
    default:
        return {};
    }
}

QString firstText(const QVector<AnswerPath> &paths, const QJsonValue &answer)
{
    for (const AnswerPath &path : paths)
        if (const QString text = scalarText(path.in(answer)); !text.isEmpty())
            return text;
    return {};
}

}  // namespace circletake::providers
