// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/httpmessage.h"

#include <QJsonDocument>
#include <QUrl>

namespace circletake::sandbox {

namespace {

QByteArray phraseOf(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {206, "Partial Content"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {402, "Payment Required"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {413, "Content Too Large"},
                                                {416, "Range Not Satisfiable"},
                                                {422, "Unprocessable Content"},
                                                {429, "Too Many Requests"},
                                                {500, "Internal Server Error"},
                                                {503, "Service Unavailable"}};
    return phrases.value(status, "Status");
}

}  // namespace

HttpRequestReader::State HttpRequestReader::add(const QByteArray &bytes)
{
    m_bytes += bytes;
    return read();
}

HttpRequestReader::State HttpRequestReader::read()
{
    if (m_length < 0) {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return m_bytes.size() > mostHeaderBytes ? State::TooLarge : State::NeedsMore;
        if (end > mostHeaderBytes)
            return State::TooLarge;
        m_request.emplace();
        if (!readHead(m_bytes.left(end)))
            return State::Broken;
        m_bytes.remove(0, end + 4);
        if (m_length > mostBodyBytes)
            return State::TooLarge;
    }
    if (m_bytes.size() < m_length)
        return State::NeedsMore;
    m_request->body = m_bytes.left(m_length);
    m_bytes.remove(0, m_length);
    return State::Complete;
}

bool HttpRequestReader::readHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return false;
    m_request->method = words[0];
    const QUrl target(QString::fromLatin1(words[1]));
    m_request->path = target.path();
    m_request->query = target.query();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        m_request->headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    if (m_request->headers.contains("transfer-encoding"))
        return false;
    bool ok = true;
    m_length = m_request->headers.value("content-length", "0").toLongLong(&ok);
    m_request->keepAlive = m_request->headers.value("connection").toLower() != "close" && words[2] != "HTTP/1.0";
    return ok && m_length >= 0;
}

HttpRequestIn HttpRequestReader::take()
{
    HttpRequestIn request = std::move(*m_request);
    m_request.reset();
    m_length = -1;
    return request;
}

HttpReplyOut HttpReplyOut::json(const QJsonObject &object, int status)
{
    HttpReplyOut reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

HttpReplyOut HttpReplyOut::error(int status, const QString &message)
{
    QJsonObject object{{QStringLiteral("error"), message}};
    if (status == 429)
        object.insert(QStringLiteral("error_code"), 429);
    return json(object, status);
}

void HttpReplyOut::cutTo(qint64 bytes)
{
    body.truncate(bytes);
    stretch.bytes = qMin(stretch.bytes, bytes);
}

QByteArray HttpReplyOut::head(bool keepAlive) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + "\r\nContent-Type: " + type +
                      "\r\nContent-Length: " + QByteArray::number(length()) +
                      "\r\nConnection: " + (keepAlive ? "keep-alive" : "close") + "\r\n";
    for (auto header = headers.constBegin(); header != headers.constEnd(); ++header)
        head += header.key() + ": " + header.value() + "\r\n";
    return head + "\r\n";
}

}  // namespace circletake::sandbox
