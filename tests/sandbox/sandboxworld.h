// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/sandboxserver.h"
#include "support/manualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QtTest/QtTest>

namespace circletake::test {

/// What a client below HTTP saw of one answer.
struct Heard
{
    int status = 0;  ///< 0: none came
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    bool whole = false;  ///< as long as its head promised

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString error() const { return json().value(QLatin1String("error")).toString(); }
};

/// A client on one connection, which reads bytes and knows no more of HTTP than it must.
class RawClient
{
public:
    explicit RawClient(quint16 port) { m_socket.connectToHost(QHostAddress::LocalHost, port); }

    void send(const QByteArray &bytes)
    {
        QVERIFY(QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }));
        m_socket.write(bytes);
    }
    /// The next answer: whole, or as far as it came until the server closed; status 0 when nothing came for `ms`.
    Heard hear(int ms = 60'000)
    {
        Heard heard;
        (void)QTest::qWaitFor(
            [&] {
                m_bytes += m_socket.readAll();
                heard = read();
                return heard.whole || m_socket.state() == QAbstractSocket::UnconnectedState;
            },
            ms);
        if (heard.whole)
            m_bytes.remove(0, m_bytes.indexOf("\r\n\r\n") + 4 + heard.body.size());
        return heard;
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

private:
    [[nodiscard]] Heard read() const
    {
        Heard heard;
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return heard;
        const QList<QByteArray> lines = m_bytes.left(end).split('\n');
        heard.status = lines.first().split(' ').value(1).toInt();
        for (const QByteArray &line : lines.mid(1))
            heard.headers.insert(line.left(line.indexOf(':')).toLower(), line.mid(line.indexOf(':') + 1).trimmed());
        const qsizetype length = heard.headers.value("content-length").toLongLong();
        heard.body = m_bytes.mid(end + 4, length);
        heard.whole = heard.body.size() == length;
        return heard;
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

/// A sandbox on loopback with a clock of the test's, and how a client speaks to it.
class SandboxWorld
{
public:
    using Headers = QList<QPair<QByteArray, QByteArray>>;

    SandboxWorld() { options.requestsPerMinute = 0; }

    void start(const QString &faults = {})
    {
        const auto plan = sandbox::FaultPlan::fromText(faults);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        options.faults = *plan;
        server = std::make_unique<sandbox::SandboxServer>(options, clock);
        const auto listening = server->listen();
        QVERIFY2(listening, listening ? "" : qPrintable(listening.error().text()));
    }

    [[nodiscard]] quint16 port() const { return quint16(server->baseUrl().port()); }

    static QByteArray request(const QByteArray &verb, const QString &path, const QByteArray &body = {},
                              const Headers &headers = {})
    {
        QByteArray bytes = verb + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        for (const auto &[name, value] : headers)
            bytes += name + ": " + value + "\r\n";
        if (!body.isEmpty())
            bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        return bytes + "\r\n" + body;
    }
    Heard ask(const QByteArray &verb, const QString &path, const QByteArray &body = {}, const Headers &headers = {})
    {
        RawClient client(port());
        client.send(request(verb, path, body, headers));
        return client.hear();
    }
    Heard post(const QString &path, const QJsonObject &body, const Headers &headers = {})
    {
        return ask("POST", path, QJsonDocument(body).toJson(), headers);
    }
    Heard submit(const QJsonObject &changes = {}, const Headers &headers = {})
    {
        QJsonObject body{{QStringLiteral("model"), QStringLiteral("video-gen-2.1")},
                         {QStringLiteral("prompt"), QStringLiteral("Medium shot. Mei waits at the door.")},
                         {QStringLiteral("duration"), 5}};
        for (auto it = changes.begin(); it != changes.end(); ++it)
            body.insert(it.key(), it.value());
        return post(QStringLiteral("/v1/video/generate"), body, headers);
    }
    Heard poll(const QString &id) { return ask("GET", QStringLiteral("/v1/video/generations/") + id); }

    /// Submits and gives the id.
    QString begun(const QJsonObject &changes = {}, const Headers &headers = {})
    {
        return submit(changes, headers).json().value(QLatin1String("id")).toString();
    }
    /// Asks until the job is over; the object it ended with.
    QJsonObject over(const QString &id)
    {
        QJsonObject object;
        (void)QTest::qWaitFor(
            [&] {
                object = poll(id).json();
                const QString status = object.value(QLatin1String("status")).toString();
                return status == QLatin1String("completed") || status == QLatin1String("failed");
            },
            120'000);
        return object;
    }
    /// Path and query of a job's clip, once it is there.
    QString clipOf(const QString &id)
    {
        const QUrl url(over(id).value(QLatin1String("video_url")).toString());
        return url.path() + (url.hasQuery() ? QLatin1Char('?') + url.query() : QString());
    }

    ManualClock clock;
    sandbox::SandboxOptions options;
    std::unique_ptr<sandbox::SandboxServer> server;
};

}  // namespace circletake::test
