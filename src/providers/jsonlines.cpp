// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jsonlines.h"

#include <QJsonArray>
#include <QJsonObject>
#include <cstring>

namespace circletake::providers {

namespace {

/// Members of all objects in a parsed value, which keeps one of each name.
qsizetype membersIn(const QJsonValue &value)
{
    qsizetype members = 0;
    if (value.isArray()) {
        for (const auto &element : value.toArray())
            members += membersIn(element);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        members = object.size();
        for (const auto &member : object)
            members += membersIn(member);
    }
    return members;
}

/// Every member has one colon outside of strings.
qsizetype colonsIn(const QByteArray &json)
{
    qsizetype colons = 0;
    bool isText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char here = json.at(at);
        if (here == '\\')
            ++at;
        else if (here == '"')
            isText = !isText;
        else if (here == ':' && !isText)
            ++colons;
    }
    return colons;
}

}  // namespace

bool JsonLines::repeats(const QByteArray &json, const QJsonValue &value)
{
    return colonsIn(json) != membersIn(value);
}

JsonLines::JsonLines(const QByteArray &json)
    : m_json(json)
{
    if (m_json.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    value({});
    m_json.clear();
}

int JsonLines::line(QString path) const
{
    while (!path.isEmpty() && !m_lines.contains(path))
        path.truncate(path.lastIndexOf(QLatin1Char('/')));
    return m_lines.value(path, 1);
}

int JsonLines::lineOf(const QByteArray &json, qsizetype offset)
{
    return int(json.left(offset).count('\n')) + 1;
}

void JsonLines::value(const QString &path)
{
    blank();
    m_lines.insert(path, m_line);
    if (here() == '{')
        object(path);
    else if (here() == '[')
        array(path);
    else if (here() == '"')
        text();
    else
        while (m_at < m_json.size() && !strchr(",]} \t\r\n", here()))
            ++m_at;
    blank();
}

void JsonLines::object(const QString &path)
{
    ++m_at;
    blank();
    while (m_at < m_json.size() && here() != '}') {
        const qsizetype start = m_at;
        const QString member = path + QLatin1Char('/') + text();
        blank();
        ++m_at;  // the colon
        if (m_lines.contains(member))
            m_repeated.append(member);
        value(member);
        if (here() == ',')
            ++m_at;
        blank();
        if (m_at == start)
            return;
    }
    ++m_at;
}

void JsonLines::array(const QString &path)
{
    ++m_at;
    blank();
    for (int index = 0; m_at < m_json.size() && here() != ']'; ++index) {
        const qsizetype start = m_at;
        value(path + QLatin1Char('/') + QString::number(index));
        if (here() == ',')
            ++m_at;
        blank();
        if (m_at == start)
            return;
    }
    ++m_at;
}

QString JsonLines::text()
{
    const qsizetype start = ++m_at;
    while (m_at < m_json.size() && here() != '"')
        m_at += here() == '\\' ? 2 : 1;
    return QString::fromUtf8(m_json.mid(start, m_at++ - start));
}

void JsonLines::blank()
{
    for (; m_at < m_json.size() && strchr(" \t\r\n", here()); ++m_at)
        m_line += here() == '\n' ? 1 : 0;
}

}  // namespace circletake::providers
