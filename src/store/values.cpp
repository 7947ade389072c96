// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/values.h"

#include "story/lookjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <charconv>

namespace circletake::store {

namespace {

template <class Numbers, class ValueOf>
QByteArray numbersToJson(const Numbers &numbers, ValueOf valueOf)
{
    QByteArray json(1, '[');
    for (const auto &number : numbers)
        json.append(QByteArray::number(valueOf(number))).append(',');
    if (json.size() > 1)
        json.chop(1);
    return json.append(']');
}

/// Calls `append` for each number of a compact array; false when it is not one.
template <class Append>
bool numbersFromJson(QByteArrayView json, Append append)
{
    if (json.size() < 2 || json.front() != '[' || json.back() != ']')
        return false;
    const char *at = json.data() + 1;
    const char *const end = json.data() + json.size() - 1;
    while (at < end) {
        qint64 number = 0;
        const auto [after, fault] = std::from_chars(at, end, number);
        if (fault != std::errc() || (after < end && *after != ',') || after + 1 == end)
            return false;
        append(number);
        at = after + 1;
    }
    return true;
}

template <class Rows>
QByteArray listToJson(const Rows &rows)
{
    return rows.isEmpty() ? QByteArrayLiteral("[]") : QJsonDocument(toJson(rows)).toJson(QJsonDocument::Compact);
}

}  // namespace

void bindValue(Statement &to, Money value)
{
    to.bind(value.units());
    to.bind(value.currency().code());
}

void bindValue(Statement &to, const QStringList &value)
{
    to.bind(value.isEmpty() ? QByteArrayLiteral("[]")
                            : QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact));
}

void bindValue(Statement &to, const QVector<int> &value)
{
    to.bind(numbersToJson(value, [](int number) { return number; }));
}

void bindValue(Statement &to, const QVector<CharacterId> &value)
{
    to.bind(numbersToJson(value, [](CharacterId id) { return id.value; }));
}

void bindValue(Statement &to, const QVector<Picture> &value)
{
    to.bind(listToJson(value));
}

void bindValue(Statement &to, const QVector<SceneLook> &value)
{
    to.bind(listToJson(value));
}

void bindValue(Statement &to, const QVector<SpecPicture> &value)
{
    to.bind(listToJson(value));
}

void bindValue(Statement &to, const StyleBible &value)
{
    to.bind(QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact));
}

void bindValue(Statement &to, const LipSync &value)
{
    to.bind(value.source.isValid() ? QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact)
                                   : QByteArrayLiteral("{}"));
}

void RowReader::read(Money &value)
{
    const qint64 units = m_row.integer(m_column++);
    const QString code = m_row.text(m_column++);
    const auto currency = code.isEmpty() ? Currency() : Currency::fromCode(code);
    m_odd |= !currency || (currency->isNone() && units != 0);
    value = currency ? Money::ofUnits(units, *currency) : Money();
}

void RowReader::read(QStringList &value)
{
    value.clear();
    const QByteArray json = m_row.bytes(m_column++);
    if (json == "[]")
        return;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    m_odd |= !document.isArray();
    for (const QJsonValue text : document.array())
        value << text.toString();
}

void RowReader::read(QVector<int> &value)
{
    value.clear();
    m_odd |= !numbersFromJson(m_row.view(m_column++), [&](qint64 number) { value.append(int(number)); });
}

void RowReader::read(QVector<CharacterId> &value)
{
    value.clear();
    m_odd |= !numbersFromJson(m_row.view(m_column++), [&](qint64 number) { value.append(CharacterId{number}); });
}

template <class Rows, class From>
void RowReader::readList(Rows &rows, From from)
{
    rows.clear();
    const QByteArray json = m_row.bytes(m_column++);
    if (json == "[]")
        return;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    m_odd |= !document.isArray();
    rows = from(document.array());
}

void RowReader::read(QVector<Picture> &value)
{
    readList(value, picturesFrom);
}

void RowReader::read(QVector<SceneLook> &value)
{
    readList(value, wardrobeFrom);
}

void RowReader::read(QVector<SpecPicture> &value)
{
    readList(value, specPicturesFrom);
}

void RowReader::read(StyleBible &value)
{
    const QJsonDocument document = QJsonDocument::fromJson(m_row.bytes(m_column++));
    m_odd |= !document.isObject();
    value = bibleFrom(document.object());
}

void RowReader::read(LipSync &value)
{
    value = {};
    const QByteArray json = m_row.bytes(m_column++);
    if (json == "{}")
        return;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    m_odd |= !document.isObject();
    value = lipSyncFrom(document.object());
}

}  // namespace circletake::store
