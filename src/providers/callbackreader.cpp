// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/callbackreader.h"

#include <algorithm>

namespace circletake::providers {

namespace {

constexpr qsizetype tokenLetters = 32;

bool isToken(const QByteArray &word)
{
    return word.size() == tokenLetters && std::all_of(word.begin(), word.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

QString tokenOf(const QByteArray &target)
{
    const QByteArray path = target.split('?').first();
    const QByteArray last = path.mid(path.lastIndexOf('/') + 1);
    return isToken(last) ? QString::fromLatin1(last) : QString();
}

}  // namespace

int CallbackReader::add(const QByteArray &bytes)
{
    if (m_status != 0)
        return m_status;
    m_bytes += bytes.left(mostHeadBytes + mostBodyBytes - m_bytes.size());
    if (!hasHead())
        m_status = readHead();
    if (m_status != 0 || !hasHead() || m_bytes.size() < m_length)
        return m_status;
    m_request.body = m_bytes.left(m_length);
    return m_status = 200;
}

int CallbackReader::readHead()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return m_bytes.size() > mostHeadBytes ? 431 : 0;
    if (end > mostHeadBytes)
        return 431;
    const QList<QByteArray> lines = m_bytes.left(end).split('\n');
    if (const int refusal = readLine(lines.first().trimmed()); refusal != 0)
        return refusal;
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (!readHeader(lines[i]))
            return 400;
    m_bytes.remove(0, end + 4);
    const QByteArray length = m_request.headers.value("content-length");
    if (length.isEmpty() || m_request.headers.contains("transfer-encoding"))
        return 411;
    const bool isNumber = std::all_of(length.begin(), length.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return 400;
    if (length.size() > 6 || length.toInt() > mostBodyBytes)
        return 413;
    m_length = length.toInt();
    return 0;
}

int CallbackReader::readLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return 400;
    m_request.token = tokenOf(words[1]);
    return words[0] == "POST" ? 0 : 405;
}

bool CallbackReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || line.contains('\0'))
        return false;
    const QByteArray name = line.left(colon).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name.contains(' ') || name.contains('\t'))
        return false;
    if (!m_request.headers.contains(name))
        m_request.headers.insert(name, value);
    // Two lengths that differ are how requests are smuggled past a proxy.
    return name != "content-length" || m_request.headers.value(name) == value;
}

}  // namespace circletake::providers
