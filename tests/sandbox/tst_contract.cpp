// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxworld.h"

#include <QJsonArray>

using namespace circletake;
using namespace circletake::test;

/// DESIGN 6: what each address answers, and how it refuses.
class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<SandboxWorld>(); }

    void submitAndPollAnswerTheSameObject()
    {
        m_world->start(QStringLiteral("black=1"));
        const Heard submitted = m_world->submit();
        QCOMPARE(submitted.status, 200);
        QCOMPARE(submitted.headers.value("content-type"), QByteArray("application/json"));
        const QString id = submitted.json().value(QLatin1String("id")).toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(submitted.json().value(QLatin1String("status")).toString(), QStringLiteral("queued"));
        const QJsonObject over = m_world->over(id);
        QCOMPARE(over.value(QLatin1String("id")).toString(), id);
        QCOMPARE(over.value(QLatin1String("status")).toString(), QStringLiteral("completed"));
        QVERIFY(over.value(QLatin1String("video_url")).toString().startsWith(QLatin1String("http://127.0.0.1:")));
        QCOMPARE(m_world->server->counts().submits, 1);
        QCOMPARE(m_world->server->counts().rendered, 1);
    }

    void aFieldThatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const char *body, const char *field) {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(field);
        };
        row("no JSON", "prompt=x", "JSON");
        row("a list", "[1]", "JSON");
        row("half an object", R"({"prompt": "x")", "JSON");
        row("no prompt", R"({"duration": 5})", "prompt");
        row("blank prompt", R"({"prompt": "  "})", "prompt");
        row("too short", R"({"prompt": "x", "duration": 4.9})", "duration");
        row("too long", R"({"prompt": "x", "duration": 31})", "duration");
        row("no number", R"({"prompt": "x", "duration": "long"})", "duration");
        row("resolution", R"({"prompt": "x", "resolution": "8k"})", "resolution");
        row("aspect", R"({"prompt": "x", "aspect_ratio": "wide"})", "aspect_ratio");
    }
    void aFieldThatIsWrongIsNamed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        m_world->start();
        const Heard answer = m_world->ask("POST", QStringLiteral("/v1/video/generate"), body);
        QCOMPARE(answer.status, 422);
        QVERIFY2(answer.error().contains(field), answer.body.constData());
        QCOMPARE(m_world->server->counts().submits, 0);
    }

    void aPromptMayHaveEightThousandCharacters()
    {
        m_world->start(QStringLiteral("fail=1"));
        const QString longest(8000, QLatin1Char('x'));
        QCOMPARE(m_world->submit({{QStringLiteral("prompt"), longest}}).status, 200);
        QCOMPARE(m_world->submit({{QStringLiteral("prompt"), longest + QLatin1Char('x')}}).status, 422);
    }

    void whatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QString>("path");
        QTest::newRow("root") << QByteArray("GET") << QStringLiteral("/");
        QTest::newRow("without version") << QByteArray("GET") << QStringLiteral("/models");
        QTest::newRow("submit by GET") << QByteArray("GET") << QStringLiteral("/v1/video/generate");
        QTest::newRow("unknown job") << QByteArray("GET") << QStringLiteral("/v1/video/generations/vid_0");
        QTest::newRow("unknown clip") << QByteArray("GET") << QStringLiteral("/v1/files/vid_0.mp4");
        QTest::newRow("a way out") << QByteArray("GET") << QStringLiteral("/v1/files/../../etc/passwd");
    }
    void whatIsNotThereIsNotFound()
    {
        QFETCH(QByteArray, verb);
        QFETCH(QString, path);
        m_world->start();
        const Heard answer = m_world->ask(verb, path);
        QCOMPARE(answer.status, 404);
        QVERIFY(!answer.error().isEmpty());
    }

    void keysAreChecked_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("status");
        const QByteArray good = "hs_" + QByteArray(29, 'a');
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("good") << "Bearer " + good << 200;
        QTest::newRow("one short") << "Bearer " + good.chopped(1) << 401;
        QTest::newRow("another prefix") << "Bearer sk_" + QByteArray(40, 'a') << 401;
        QTest::newRow("capitals") << "Bearer HS_" + QByteArray(40, 'a') << 401;
        QTest::newRow("another scheme") << "Basic " + good << 401;
    }
    void keysAreChecked()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, status);
        m_world->options.requireKey = true;
        m_world->start();
        SandboxWorld::Headers headers;
        if (!authorization.isEmpty())
            headers.append({"Authorization", authorization});
        const Heard answer = m_world->ask("GET", QStringLiteral("/v1/models"), {}, headers);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.error(), status == 401 ? QStringLiteral("Invalid API key") : QString());
    }

    void fiveHundredRequestsAMinutePass()
    {
        m_world->options.requestsPerMinute = sandbox::SandboxOptions().requestsPerMinute;
        m_world->start();
        RawClient client(m_world->port());
        const QByteArray poll = SandboxWorld::request("GET", QStringLiteral("/v1/video/generations/vid_0"));
        client.send(poll.repeated(500));
        for (int i = 0; i < 500; ++i)
            QCOMPARE(client.hear().status, 404);  // a poll counts, whatever its answer
        m_world->clock.advance(20'000);
        client.send(poll);
        const Heard refused = client.hear();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.json().value(QLatin1String("error_code")).toInt(), 429);
        QCOMPARE(refused.headers.value("retry-after"), QByteArray("40"));
        m_world->clock.advance(40'000);
        client.send(poll);
        QCOMPARE(client.hear().status, 404);
        QCOMPARE(m_world->server->counts().rateLimited, 1);
    }

    void downloadsAreNoRequests()
    {
        m_world->options.requestsPerMinute = 1;
        m_world->start();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(m_world->ask("GET", QStringLiteral("/v1/files/vid_0.mp4")).status, 404);
        QCOMPARE(m_world->ask("GET", QStringLiteral("/v1/models")).status, 200);
        QCOMPARE(m_world->ask("GET", QStringLiteral("/v1/models")).status, 429);
    }

    void aKeyThatIsUsedAgainGivesTheFirstAnswer()
    {
        m_world->start(QStringLiteral("black=1"));
        const SandboxWorld::Headers key{{"Idempotency-Key", "once"}};
        const QString id = m_world->begun({}, key);
        QCOMPARE(m_world->begun({}, key), id);
        QCOMPARE(m_world->server->counts().submits, 1);
        QCOMPARE(m_world->submit({{QStringLiteral("duration"), 6}}, key).status, 422);
        QVERIFY(m_world->begun({}, {{"Idempotency-Key", "twice"}}) != id);
        QVERIFY(m_world->begun() != m_world->begun());
    }

    void modelsAreListedAsOpenAiDoes()
    {
        m_world->start();
        const QJsonObject list = m_world->ask("GET", QStringLiteral("/v1/models")).json();
        QCOMPARE(list.value(QLatin1String("object")).toString(), QStringLiteral("list"));
        QStringList ids;
        for (const QJsonValue &model : list.value(QLatin1String("data")).toArray())
            ids << model.toObject().value(QLatin1String("id")).toString();
        for (const char *id : {"video-gen-2.1", "deepseek-v3.2", "gemini-2.5-flash"})
            QVERIFY2(ids.contains(QLatin1String(id)), id);
    }

    void aConnectionServesManyRequestsHoweverTheyAreCut()
    {
        m_world->start();
        RawClient client(m_world->port());
        const QByteArray two = SandboxWorld::request("GET", QStringLiteral("/v1/models")) +
                               SandboxWorld::request("POST", QStringLiteral("/v1/video/generate"), "{}");
        for (const char byte : two)
            client.send(QByteArray(1, byte));
        QCOMPARE(client.hear().status, 200);
        QCOMPARE(client.hear().status, 422);
        QVERIFY(client.isOpen());
    }

    void whatIsNoHttpEndsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nwhat\r\n\r\n") << 400;
        QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
        QTest::newRow("length below none") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("too long a head") << "GET / HTTP/1.1\r\nA: " + QByteArray(40'000, 'a') << 413;
        QTest::newRow("too long a body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n") << 413;
    }
    void whatIsNoHttpEndsTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        m_world->start();
        RawClient client(m_world->port());
        client.send(bytes);
        QCOMPARE(client.hear().status, status);
        QTRY_VERIFY(!client.isOpen());
    }

    void aTakenPortIsToldAsSuch()
    {
        m_world->start();
        SandboxWorld second;
        second.options.port = m_world->port();
        sandbox::SandboxServer server(second.options, second.clock);
        const auto listening = server.listen();
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().kind, ErrorKind::Storage);
        QVERIFY(listening.error().where.contains(QString::number(m_world->port())));
    }

private:
    std::unique_ptr<SandboxWorld> m_world;
};

QTEST_MAIN(TestContract)
#include "tst_contract.moc"
