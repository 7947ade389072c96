// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/profilenode.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <cmath>

namespace circletake::providers {

ProfileNode::ProfileNode(ProfileSource &source, const QJsonValue &value, QString path)
    : m_source(&source)
    , m_value(value)
    , m_path(std::move(path))
{
}

ProfileNode ProfileNode::at(const QString &member) const
{
    return {*m_source, m_value.toObject().value(member), m_path + QLatin1Char('/') + member};
}

QVector<ProfileNode> ProfileNode::elements() const
{
    QVector<ProfileNode> all;
    if (!is(QJsonValue::Array, QT_TRANSLATE_NOOP("Profile", "a list")))
        return all;
    for (const auto &element : m_value.toArray())
        all.append({*m_source, element, m_path + QLatin1Char('/') + QString::number(all.size())});
    return all;
}

QVector<QPair<QString, ProfileNode>> ProfileNode::members() const
{
    QVector<QPair<QString, ProfileNode>> all;
    if (!is(QJsonValue::Object, QT_TRANSLATE_NOOP("Profile", "an object")))
        return all;
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        all.append({it.key(), at(it.key())});
    return all;
}

void ProfileNode::fail(const QString &expected) const
{
    failAt(m_path, expected);
}

void ProfileNode::failAt(const QString &path, const QString &expected) const
{
    if (m_source->fault)
        return;
    m_source->fault =
        Error{ErrorKind::BadInput, QCoreApplication::translate("Profile", "Expected here: %1.").arg(expected),
              QStringLiteral("%1:%2 %3").arg(m_source->name).arg(JsonLines(m_source->json).line(path)).arg(path),
              QCoreApplication::translate("Profile", "Correct the profile and open it again.")};
}

void ProfileNode::allowOnly(std::initializer_list<const char *> keys) const
{
    if (!is(QJsonValue::Object, QT_TRANSLATE_NOOP("Profile", "an object")))
        return;
    const auto isKnown = [&keys](const QString &key) {
        return key == QLatin1String("note") ||
               std::any_of(keys.begin(), keys.end(), [&key](const char *known) { return key == QLatin1String(known); });
    };
    const QJsonObject object = m_value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isKnown(it.key()))
            continue;
        QStringList known;
        for (const char *key : keys)
            known.append(QLatin1String(key));
        at(it.key()).fail(
            QCoreApplication::translate("Profile", "no such key; known are %1").arg(known.join(QLatin1String(", "))));
    }
}

const ProfileNode &ProfileNode::needed() const
{
    if (!exists())
        fail(QCoreApplication::translate("Profile", "a value; this key is needed"));
    return *this;
}

bool ProfileNode::is(QJsonValue::Type type, const char *expected) const
{
    if (exists() && m_value.type() != type)
        fail(QCoreApplication::translate("Profile", expected));
    return m_value.type() == type;
}

QString ProfileNode::text(const QString &fallback) const
{
    return is(QJsonValue::String, QT_TRANSLATE_NOOP("Profile", "text")) ? m_value.toString() : fallback;
}

bool ProfileNode::flag(bool fallback) const
{
    return is(QJsonValue::Bool, QT_TRANSLATE_NOOP("Profile", "true or false")) ? m_value.toBool() : fallback;
}

double ProfileNode::number(double fallback) const
{
    if (!is(QJsonValue::Double, QT_TRANSLATE_NOOP("Profile", "a number")))
        return fallback;
    if (m_value.toDouble() >= 0 && m_value.toDouble() <= 1e12)
        return m_value.toDouble();
    fail(QCoreApplication::translate("Profile", "a number from 0 to 10^12"));
    return fallback;
}

qint64 ProfileNode::whole(qint64 fallback) const
{
    const double value = number(double(fallback));
    if (std::floor(value) == value)
        return qint64(value);
    fail(QCoreApplication::translate("Profile", "a whole number"));
    return fallback;
}

QStringList ProfileNode::texts() const
{
    QStringList all;
    if (exists())
        for (const ProfileNode &element : elements())
            all.append(element.text());
    return all;
}

QVector<int> ProfileNode::wholes() const
{
    QVector<int> all;
    if (exists())
        for (const ProfileNode &element : elements())
            all.append(int(element.whole()));
    return all;
}

QDate ProfileNode::date() const
{
    const QDate date = QDate::fromString(text(), Qt::ISODate);
    if (exists() && !date.isValid())
        fail(QCoreApplication::translate("Profile", "a date such as 2026-09-30"));
    return date;
}

AnswerPath ProfileNode::answerPath() const
{
    const auto path = AnswerPath::parse(text());
    if (!path)
        fail(path.error().what);
    return path.valueOr({});
}

QVector<AnswerPath> ProfileNode::answerPaths() const
{
    QVector<AnswerPath> all;
    if (m_value.isString())
        all.append(answerPath());
    else if (exists())
        for (const ProfileNode &element : elements())
            all.append(element.answerPath());
    return all;
}

Template ProfileNode::body() const
{
    auto parsed = Template::parse(m_value);
    if (parsed)
        return *parsed;
    failAt(m_path + parsed.error().where, parsed.error().what);
    return {};
}

TextTemplate ProfileNode::textTemplate() const
{
    const auto parsed = TextTemplate::parse(text());
    if (!parsed)
        fail(parsed.error().what);
    return parsed.valueOr({});
}

QRegularExpression ProfileNode::pattern() const
{
    const QString given = text();
    if (given.isEmpty())
        return {};
    const QRegularExpression expression = m_source->patterns.compiled(given);
    if (!expression.isValid())
        fail(QCoreApplication::translate("Profile", "a regular expression"));
    return expression;
}

Condition ProfileNode::condition() const
{
    const auto parsed = Condition::parse(text());
    if (!parsed)
        fail(parsed.error().what);
    return parsed.valueOr({});
}

}  // namespace circletake::providers
