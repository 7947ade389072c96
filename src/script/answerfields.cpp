// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/answerfields.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

namespace circletake::script {

namespace {

constexpr int s_mostNumbers = 2'000;

/// Letters and digits alone, small.
QString bare(QStringView text)
{
    QString letters;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    return letters;
}

bool holdsObjects(const QJsonValue &value)
{
    return value.isArray() && value.toArray().first().isObject();
}

/// Adds the numbers of "3-5, 7" and the like; false for anything else.
bool addNumbers(const QString &text, QVector<int> &numbers)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^[\\[(]?\\s*(?:lines?|L|第)?\\s*(\\d{1,7})\\s*(?:[-–—~～至到]\\s*(\\d{1,7}))?\\s*行?\\s*[\\])]?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression divider(QStringLiteral("[,，、;；]"));
    for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
        const auto match = form.match(part.trimmed());
        if (!match.hasMatch())
            return false;
        const int first = match.captured(1).toInt();
        const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
        if (last < first || last - first > s_mostNumbers)
            return false;
        for (int number = first; number <= last; ++number)
            numbers.append(number);
    }
    return true;
}

}  // namespace

QJsonValue memberOf(const QJsonObject &object, std::initializer_list<const char16_t *> names)
{
    for (const char16_t *name : names)
        if (const auto at = object.constFind(QStringView(name)); at != object.constEnd() && !at->isNull())
            return *at;
    for (const char16_t *name : names)
        for (auto at = object.constBegin(); at != object.constEnd(); ++at)
            if (!at->isNull() && bare(at.key()) == bare(QStringView(name)))
                return *at;
    return QJsonValue(QJsonValue::Undefined);
}

QJsonArray objectsIn(const QJsonValue &answer, std::initializer_list<const char16_t *> names)
{
    if (answer.isArray())
        return answer.toArray();
    const QJsonObject object = answer.toObject();
    if (const QJsonValue named = memberOf(object, names); named.isArray())
        return named.toArray();
    for (const QJsonValue &member : object)
        if (holdsObjects(member))
            return member.toArray();
    for (const QJsonValue &member : object)
        if (member.isObject())
            if (const QJsonArray inside = objectsIn(member, names); !inside.isEmpty())
                return inside;
    return {};
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isArray())
        return textsOf(value).join(QStringLiteral(", "));
    return value.toString().simplified();
}

QStringList textsOf(const QJsonValue &value)
{
    static const QRegularExpression divider(QStringLiteral("[,，、;；/\\n]"));
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            texts << (item.isObject() ? textOf(memberOf(item.toObject(), {u"name", u"名字", u"角色"})) : textOf(item));
    } else {
        for (const QString &part : textOf(value).split(divider))
            texts << part.simplified();
    }
    texts.removeAll(QString());
    return texts;
}

std::optional<QVector<int>> numbersOf(const QJsonValue &value)
{
    QVector<int> numbers;
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &item : items) {
        const double number = item.toDouble(-1);
        if (item.isDouble() && number == std::floor(number) && std::abs(number) < 1e7)
            numbers.append(int(number));
        else if (!item.isString() || !addNumbers(item.toString(), numbers))
            return {};
    }
    if (numbers.size() > s_mostNumbers)
        return {};
    return numbers;
}

std::optional<int> durationMsOf(const QJsonValue &value)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(?:s|sec|secs|seconds?|秒|秒钟)?\\.?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    double seconds = value.toDouble(-1);
    if (value.isString()) {
        const auto match = form.match(value.toString());
        seconds = match.hasMatch() ? match.captured(1).toDouble() : -1;
    }
    if (!(seconds >= 0) || seconds > 1e6)
        return {};
    return int(std::lround(seconds >= 1000 ? seconds : seconds * 1000));
}

template <class Word>
std::optional<Word> wordIn(const QJsonValue &value)
{
    const QString text = textOf(value);
    const QString plain = bare(text);
    if (plain.isEmpty())
        return {};
    for (const Word word : allOf<Word>())
        if (plain == bare(key(word)) || plain == bare(words(word)))
            return word;
    if (const auto whole = wordValue<Word>(text))
        return whole;
    QString spaced = text;
    spaced.replace(QRegularExpression(QStringLiteral("[_-]+")), QStringLiteral(" "));
    if (const auto found = findWord<Word>(spaced))
        return found->value;
    return {};
}

template std::optional<ShotSize> wordIn<ShotSize>(const QJsonValue &);
template std::optional<CameraAngle> wordIn<CameraAngle>(const QJsonValue &);
template std::optional<CameraMove> wordIn<CameraMove>(const QJsonValue &);
template std::optional<Tone> wordIn<Tone>(const QJsonValue &);

}  // namespace circletake::script
