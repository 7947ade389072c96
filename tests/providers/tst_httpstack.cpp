// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "providers/httpstack.h"
#include "support/manualclock.h"
#include "support/rawpeer.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;
using test::RawPeer;

namespace {

HttpRequest post(const QUrl &url, const QByteArray &body = R"({"prompt":"a door"})")
{
    HttpRequest request;
    request.verb = "POST";
    request.url = url;
    request.headers = {{"Authorization", "Bearer hs_canary"}, {"Content-Type", "application/json"}};
    request.body = body;
    return request;
}

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpSettings trusting()
{
    HttpSettings settings;
    settings.trusted = {RawPeer::certificate()};
    return settings;
}

}  // namespace

class TestHttpStack : public QObject
{
    Q_OBJECT

private slots:
    void everyPostIsDeliveredOnce_data();
    void everyPostIsDeliveredOnce();
    void aWholeAnswerIsRead_data();
    void aWholeAnswerIsRead();
    void aRefusedKeyKeepsItsBody_data();
    void aRefusedKeyKeepsItsBody();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void whatNeverLeftIsKnown_data();
    void whatNeverLeftIsKnown();
    void halfAnswersAreNotWhole_data();
    void halfAnswersAreNotWhole();
    void anUntrustedCertificateEndsIt();
    void aDeadlineEndsIt();
    void anAnswerWithoutEndIsCut();
    void fiftyAreInFlight();
    void asksAreNotDelayedByPaidOnes();
    void aBodylessPostIsSent();
    void nothingComesAfterItsContextDied();
    void theStackMayGoFirst();

private:
    SystemClock m_clock;

    HttpAnswer exchange(HttpStack &stack, const HttpRequest &request, bool paid)
    {
        HttpAnswer answer;
        QEventLoop loop;
        const auto take = [&](const HttpAnswer &given) {
            answer = given;
            loop.quit();
        };
        paid ? stack.sendPaid(request, &loop, take) : stack.send(request, &loop, take);
        loop.exec();
        return answer;
    }
};

void TestHttpStack::everyPostIsDeliveredOnce_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("delayMs");
    QTest::addColumn<bool>("reused");
    for (const auto transport : {RawPeer::Transport::Plain, RawPeer::Transport::Tls})
        for (const auto end : {RawPeer::End::Fin, RawPeer::End::Reset})
            for (const char *bytes : {"", "HTTP/1.1 20", "HTTP/1.1 200 OK\r\nContent-Le"})
                for (const int delayMs : {0, 5, 50})
                    for (const bool reused : {false, true})
                        QTest::addRow("%s, %s after %d bytes and %d ms, %s",
                                      transport == RawPeer::Transport::Tls ? "https" : "http",
                                      end == RawPeer::End::Fin ? "FIN" : "RST", int(strlen(bytes)), delayMs,
                                      reused ? "used connection" : "fresh connection")
                            << int(transport) << QByteArray(bytes) << int(end) << delayMs << reused;
}

void TestHttpStack::everyPostIsDeliveredOnce()
{
    QFETCH(int, transport);
    QFETCH(QByteArray, bytes);
    QFETCH(int, end);
    QFETCH(int, delayMs);
    QFETCH(bool, reused);
    RawPeer peer(
        [&](const RawPeer::Delivery &delivery) -> RawPeer::Reaction {
            if (delivery.verb == "GET")
                return {RawPeer::http(200, "{}")};
            return {bytes, RawPeer::End(end), delayMs};
        },
        RawPeer::Transport(transport));
    HttpStack stack(m_clock, trusting());
    for (int i = 0; i < 4; ++i) {
        // The road of other requests keeps its connections; a post through it rides on a used one.
        if (reused)
            QCOMPARE(exchange(stack, get(peer.url(QStringLiteral("/used"))), false).status, 200);
        peer.forget();
        const HttpAnswer answer = exchange(stack, post(peer.url(QStringLiteral("/submit"))), !reused);
        QVERIFY(!answer.isWhole());
        QVERIFY(answer.bodySent);
        QCOMPARE(peer.deliveries().size(), 1);
        QCOMPARE(peer.deliveries().first().body, post({}).body);
        QCOMPARE(peer.deliveries().first().onConnection > 0, reused);
    }
    // Nothing comes late, either.
    QCOMPARE(exchange(stack, get(peer.url(QStringLiteral("/late"))), false).status, 200);
    for (const RawPeer::Delivery &delivery : peer.deliveries().mid(1))
        QCOMPARE(delivery.verb, QByteArray("GET"));
}

void TestHttpStack::aWholeAnswerIsRead_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<int>("status");
    for (const auto transport : {RawPeer::Transport::Plain, RawPeer::Transport::Tls})
        for (const int status : {200, 201, 202, 400, 402, 403, 404, 405, 408, 409, 410,
                                 413, 415, 418, 422, 429, 500, 501, 502, 503, 504, 529})
            QTest::addRow("%s %d", transport == RawPeer::Transport::Tls ? "https" : "http", status)
                << int(transport) << status;
}

void TestHttpStack::aWholeAnswerIsRead()
{
    QFETCH(int, transport);
    QFETCH(int, status);
    const QByteArray body = R"({"error":"words"})";
    RawPeer peer(
        [&](const RawPeer::Delivery &) {
            return RawPeer::Reaction{RawPeer::http(status, body, {"X-Mark: m", "Content-Type: application/json"})};
        },
        RawPeer::Transport(transport));
    HttpStack stack(m_clock, trusting());
    const HttpAnswer answer = exchange(stack, post(peer.url()), true);
    QVERIFY(answer.isWhole());
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
    QCOMPARE(answer.header("x-mark"), QByteArray("m"));
    QVERIFY(answer.bodySent);
    QVERIFY(answer.ms >= 0);
    QCOMPARE(peer.deliveries().size(), 1);
    QCOMPARE(peer.deliveries().first().header("Authorization"), QByteArray("Bearer hs_canary"));
    QCOMPARE(peer.deliveries().first().header("Content-Length"), QByteArray::number(post({}).body.size()));
    QVERIFY(peer.deliveries().first().header("Cookie").isEmpty());
}

void TestHttpStack::aRefusedKeyKeepsItsBody_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("none") << QByteArray("X-None: 1");
    QTest::newRow("bearer") << QByteArray("WWW-Authenticate: Bearer realm=\"api\"");
    QTest::newRow("basic") << QByteArray("WWW-Authenticate: Basic realm=\"api\"");
    QTest::newRow("digest") << QByteArray("WWW-Authenticate: Digest realm=\"a\", nonce=\"b\"");
    QTest::newRow("negotiate") << QByteArray("WWW-Authenticate: Negotiate");
}

void TestHttpStack::aRefusedKeyKeepsItsBody()
{
    QFETCH(QByteArray, challenge);
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{
            RawPeer::http(401, R"({"error":"Invalid API key"})", {challenge, "Content-Type: application/json"})};
    });
    HttpStack stack(m_clock, {});
    const HttpAnswer answer = exchange(stack, post(peer.url()), true);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.isWhole());
    QCOMPARE(answer.body, QByteArray(R"({"error":"Invalid API key"})"));
    QCOMPARE(peer.deliveries().size(), 1);
}

void TestHttpStack::noRedirectIsFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestHttpStack::noRedirectIsFollowed()
{
    QFETCH(int, status);
    RawPeer stranger([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, "{}")}; });
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{
            RawPeer::http(status, "{}", {"Location: " + stranger.url(QStringLiteral("/x")).toEncoded()})};
    });
    HttpStack stack(m_clock, {});
    for (const bool paid : {true, false}) {
        const HttpAnswer answer = exchange(stack, paid ? post(peer.url()) : get(peer.url()), paid);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.isWhole());  // although Qt threw its body away
    }
    QCOMPARE(peer.deliveries().size(), 2);
    QCOMPARE(stranger.connections(), 0);
}

void TestHttpStack::whatNeverLeftIsKnown_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("failure");
    QTest::newRow("no such name") << QStringLiteral("https://no-such-name.invalid/v1") << int(HttpFailure::Name);
    QTest::newRow("nothing listens") << QString() << int(HttpFailure::Connect);
    // Qt 6.4 does not notice by itself.
    QTest::newRow("no TLS there") << QStringLiteral("https://plain") << int(HttpFailure::Timeout);
    QTest::newRow("http to a stranger") << QStringLiteral("http://192.0.2.1/v1") << int(HttpFailure::Refused);
    QTest::newRow("user in the address") << QStringLiteral("https://a:b@localhost/") << int(HttpFailure::Refused);
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << int(HttpFailure::Refused);
}

void TestHttpStack::whatNeverLeftIsKnown()
{
    QFETCH(QString, url);
    QFETCH(int, failure);
    QUrl target(url);
    RawPeer plain([](const RawPeer::Delivery &) {
        return RawPeer::Reaction{"HTTP/1.1 400 Bad\r\n\r\n", RawPeer::End::Fin};
    });
    if (url.isEmpty()) {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        target = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
    } else if (url == QStringLiteral("https://plain")) {
        target = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort()));
    }
    HttpStack stack(m_clock, {});
    HttpRequest request = post(target);
    if (HttpFailure(failure) == HttpFailure::Timeout)
        request.deadlineMs = 200;
    const HttpAnswer answer = exchange(stack, request, true);
    QVERIFY(!answer.bodySent);
    QCOMPARE(answer.status, 0);
    QCOMPARE(int(answer.failure), failure);
}

void TestHttpStack::halfAnswersAreNotWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("length not reached") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":\"a\"}");
    QTest::newRow("error's length not reached")
        << QByteArray("HTTP/1.1 429 Slow\r\nContent-Length: 100\r\n\r\n{\"error\":\"a\"}");
    QTest::newRow("chunks cut") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"");
    QTest::newRow("last chunk missing") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n");
    QTest::newRow("not HTTP") << QByteArray("220 mail.example ESMTP\r\n");
}

void TestHttpStack::halfAnswersAreNotWhole()
{
    QFETCH(QByteArray, bytes);
    RawPeer peer([&](const RawPeer::Delivery &) { return RawPeer::Reaction{bytes, RawPeer::End::Fin}; });
    HttpStack stack(m_clock, {});
    const HttpAnswer answer = exchange(stack, post(peer.url()), true);
    QCOMPARE(int(answer.failure), int(HttpFailure::Closed));
    QVERIFY(answer.bodySent);
    QVERIFY(answer.json().isUndefined());
    QCOMPARE(peer.deliveries().size(), 1);
}

void TestHttpStack::anUntrustedCertificateEndsIt()
{
    RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, "{}")}; },
                 RawPeer::Transport::Tls);
    HttpStack strict(m_clock, {});
    const HttpAnswer answer = exchange(strict, post(peer.url()), true);
    QCOMPARE(int(answer.failure), int(HttpFailure::Tls));
    QVERIFY(!answer.bodySent);
    QVERIFY(peer.deliveries().isEmpty());
    HttpStack trustful(m_clock, trusting());
    QCOMPARE(exchange(trustful, post(peer.url()), true).status, 200);
    QCOMPARE(exchange(trustful, post(peer.url({}, QStringLiteral("localhost"))), true).status, 200);
}

void TestHttpStack::aDeadlineEndsIt()
{
    test::ManualClock clock;
    RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{{}, RawPeer::End::Keep, 1'000'000}; });
    HttpStack stack(clock, {});
    HttpRequest request = post(peer.url());
    request.deadlineMs = 120'000;
    HttpAnswer answer;
    bool done = false;
    stack.sendPaid(request, this, [&](const HttpAnswer &given) {
        answer = given;
        done = true;
    });
    QTRY_COMPARE(peer.deliveries().size(), 1);
    clock.advance(119'999);
    QVERIFY(!done);
    clock.advance(1);
    QTRY_VERIFY(done);
    QCOMPARE(int(answer.failure), int(HttpFailure::Timeout));
    QVERIFY(answer.bodySent);
    QCOMPARE(answer.ms, 120'000);
    QCOMPARE(stack.inFlight(), 0);
    QCOMPARE(clock.pending(), 0);
}

void TestHttpStack::anAnswerWithoutEndIsCut()
{
    RawPeer peer([](const RawPeer::Delivery &) {
        return RawPeer::Reaction{"HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n" + QByteArray(200'000, 'x')};
    });
    HttpStack stack(m_clock, {});
    HttpRequest request = get(peer.url());
    request.mostBytes = 100'000;
    const HttpAnswer answer = exchange(stack, request, false);
    QCOMPARE(int(answer.failure), int(HttpFailure::TooLarge));
    QVERIFY(answer.body.size() <= 300'000);
}

void TestHttpStack::fiftyAreInFlight()
{
    RawPeer peer([](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(200, "{}"), RawPeer::End::Keep, 100};
    });
    HttpStack stack(m_clock, {});
    int done = 0;
    for (int i = 0; i < 120; ++i)
        stack.sendPaid(post(peer.url()), this, [&](const HttpAnswer &answer) {
            QCOMPARE(answer.status, 200);
            ++done;
        });
    QTRY_COMPARE_WITH_TIMEOUT(done, 120, 20'000);
    QCOMPARE(peer.mostInFlight(), 50);
    QCOMPARE(peer.deliveries().size(), 120);
    QCOMPARE(stack.inFlight(), 0);
}

void TestHttpStack::asksAreNotDelayedByPaidOnes()
{
    RawPeer peer([](const RawPeer::Delivery &delivery) {
        return RawPeer::Reaction{RawPeer::http(200, "{}"), RawPeer::End::Keep, delivery.verb == "POST" ? 1'000'000 : 0};
    });
    HttpStack stack(m_clock, {});
    QObject context;
    for (int i = 0; i < 60; ++i)
        stack.sendPaid(post(peer.url()), &context, [](const HttpAnswer &) {});
    QTRY_COMPARE(peer.deliveries().size(), 50);
    QCOMPARE(exchange(stack, get(peer.url()), false).status, 200);
    QCOMPARE(peer.deliveries().size(), 51);
}

void TestHttpStack::aBodylessPostIsSent()
{
    RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, "{}")}; });
    HttpStack stack(m_clock, {});
    QCOMPARE(exchange(stack, post(peer.url(), {}), false).status, 200);
    QCOMPARE(peer.deliveries().first().header("Content-Length"), QByteArray("0"));
}

void TestHttpStack::nothingComesAfterItsContextDied()
{
    RawPeer peer([](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(200, "{}"), RawPeer::End::Keep, 20};
    });
    HttpStack stack(m_clock, {});
    int answers = 0;
    {
        QObject context;
        for (int i = 0; i < 60; ++i)
            stack.sendPaid(post(peer.url()), &context, [&](const HttpAnswer &) { ++answers; });
        QTRY_VERIFY(peer.deliveries().size() >= 10);
    }
    QCOMPARE(exchange(stack, get(peer.url()), false).status, 200);
    QTRY_COMPARE(stack.inFlight(), 0);
    QVERIFY(answers < 60);
    const int before = answers;
    QCOMPARE(exchange(stack, get(peer.url()), true).status, 200);
    QCOMPARE(answers, before);
}

void TestHttpStack::theStackMayGoFirst()
{
    RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{{}, RawPeer::End::Keep, 1'000'000}; });
    auto stack = std::make_unique<HttpStack>(m_clock, HttpSettings{});
    stack->sendPaid(post(peer.url()), this, [](const HttpAnswer &) { QFAIL("answered after its end"); });
    QTRY_COMPARE(peer.deliveries().size(), 1);
    stack.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestHttpStack)
#include "tst_httpstack.moc"
