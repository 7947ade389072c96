// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/callbackjudge.h"
#include "providers/callbackreader.h"
#include "providers/callbackreceiver.h"
#include "providers/providerlist.h"
#include "providers/webhooksignature.h"
#include "support/manualclock.h"

#include <QMessageAuthenticationCode>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

using namespace circletake;
using namespace circletake::providers;
using Kind = CallbackVerdict::Kind;

namespace {

const QByteArray s_token = "0123456789abcdef0123456789abcdef";
const QByteArray s_secret = "whsec_" + QByteArray("a key that signs").toBase64();

class WebhookKey final : public KeySource
{
public:
    QByteArray bytes;
    [[nodiscard]] Secret key(const QString &, const QString &name) const override
    {
        return name == callbackSecretName() ? Secret(bytes) : Secret();
    }
};

class Listener final : public render::CallbackListener
{
public:
    QString provider = QStringLiteral("kling");
    bool diskIsFull = false;
    QVector<render::RemoteJob> jobs;

    [[nodiscard]] std::optional<QString> routeOf(const QString &token) const override
    {
        return token == QString::fromLatin1(s_token) ? std::optional(provider) : std::nullopt;
    }
    [[nodiscard]] Result<void> heard(const QString &, const render::RemoteJob &job) override
    {
        if (diskIsFull)
            return Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}, {}};
        jobs.append(job);
        return {};
    }
};

QByteArray post(const QByteArray &body, const QByteArray &token = s_token, const QByteArray &headers = {})
{
    return "POST /callback/" + token + " HTTP/1.1\r\nHost: x\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray signatureOf(const QByteArray &id, qint64 seconds, const QByteArray &body, const QByteArray &key)
{
    return "v1," + QMessageAuthenticationCode::hash(id + '.' + QByteArray::number(seconds) + '.' + body, key,
                                                    QCryptographicHash::Sha256)
                       .toBase64();
}

const QByteArray s_done =
    R"({"id":"k1","status":"succeed","outputs":[{"type":"video","url":"https://cdn.example/1.mp4"}]})";

}  // namespace

class TestCallbacks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void requestsAreReadHoweverTheyAreCut();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void theReaderHoldsNoMoreThanItsCaps();
    void signaturesAreChecked_data();
    void signaturesAreChecked();
    void anUnsignedCallbackIsAHintOnly();
    void aSignedCallbackTellsTheClip();
    void whatIsNotSignedAsItShouldBeIsForged();
    void aChallengeIsSentBack();
    void everyProfileReadsItsOwnCallbacks();

    void whatIsHeardIsAnswered_data();
    void whatIsHeardIsAnswered();
    void duplicatesAreHarmless();
    void aSlowHeadEndsAtItsLimit();
    void aSlowBodyEndsAtItsLimit();
    void aCrowdThatNeverFinishesBlocksNobody();
    void garbageIsSurvived();
    void aRefusedFloodIsNotRead();
    void theDoorMayCloseWhileCallersStand();
    void addressesAreChecked_data();
    void addressesAreChecked();
    void aTakenPortIsToldClearly();

private:
    std::unique_ptr<QTcpSocket> caller(const QByteArray &bytes = {})
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, quint16(m_receiver->base().port()));
        // The event loop goes on, as the receiver takes callers on this thread.
        if (!QTest::qWaitFor([&] { return socket->state() == QAbstractSocket::ConnectedState; }))
            qWarning("no connection");
        socket->write(bytes);
        socket->flush();
        return socket;
    }
    static int statusOf(QTcpSocket &socket, QByteArray *body = nullptr)
    {
        QByteArray all;
        const bool whole = QTest::qWaitFor([&] {
            all += socket.readAll();
            return all.contains("\r\n\r\n") && socket.state() != QAbstractSocket::ConnectedState;
        });
        if (body)
            *body = all.mid(all.indexOf("\r\n\r\n") + 4);
        return whole || !all.isEmpty() ? all.mid(9, 3).toInt() : -1;
    }
    int call(const QByteArray &bytes, QByteArray *body = nullptr) { return statusOf(*caller(bytes), body); }

    ProviderList m_list = ProviderList::load({});
    WebhookKey m_keys;
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<CallbackReceiver> m_receiver;
};

void TestCallbacks::init()
{
    m_keys.bytes.clear();
    m_clock = std::make_unique<test::ManualClock>();
    m_listener = std::make_unique<Listener>();
    CallbackPatience patience;
    patience.lingerMs = 0;
    m_receiver = std::make_unique<CallbackReceiver>(
        *m_clock, [this](const QString &id) { return m_list.profile(id); }, m_keys, *m_listener, patience);
    QVERIFY(m_receiver->listen({}).ok());
}

void TestCallbacks::cleanup()
{
    m_receiver.reset();
}

void TestCallbacks::requestsAreReadHoweverTheyAreCut()
{
    const QByteArray whole = post(R"({"id":"1"})", s_token, "X-Name: \t some words \r\n");
    for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
        CallbackReader reader;
        const int first = reader.add(whole.left(cut));
        QCOMPARE(first, cut == whole.size() ? 200 : 0);
        QCOMPARE(reader.add(whole.mid(cut)), 200);
        QCOMPARE(reader.request().token, QString::fromLatin1(s_token));
        QCOMPARE(reader.request().body, QByteArray(R"({"id":"1"})"));
        QCOMPARE(reader.request().headers.value("x-name"), QByteArray("some words"));
    }
}

void TestCallbacks::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("another verb", "GET /callback/x HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 405);
    row("no HTTP", "HELO mail.example\r\n\r\n", 400);
    row("an empty line first", "\r\n\r\n", 400);
    row("an absolute target", "POST http://evil.example/ HTTP/1.1\r\nContent-Length: 0\r\n\r\n", 400);
    row("no length", "POST /a HTTP/1.1\r\nHost: x\r\n\r\n", 411);
    row("chunks", "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 411);
    row("length and chunks", "POST /a HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc", 411);
    row("a length below zero", "POST /a HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
    row("a length with a sign", "POST /a HTTP/1.1\r\nContent-Length: +1\r\n\r\n", 400);
    row("two lengths", "POST /a HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    row("a body above the cap", "POST /a HTTP/1.1\r\nContent-Length: 65537\r\n\r\n", 413);
    row("a length above all numbers", "POST /a HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 413);
    row("a header without a colon", "POST /a HTTP/1.1\r\nnothing\r\n\r\n", 400);
    row("a header name with a space", "POST /a HTTP/1.1\r\nContent-Length : 0\r\n\r\n", 400);
    row("a head without an end", "POST /a HTTP/1.1\r\n" + QByteArray(20'000, 'a'), 431);
    row("a head above the cap", "POST /a HTTP/1.1\r\nX: " + QByteArray(20'000, 'a') + "\r\n\r\n", 431);
    row("zeros", QByteArray(20'000, '\0'), 431);
}

void TestCallbacks::badRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    CallbackReader reader;
    QCOMPARE(reader.add(bytes), status);
    QCOMPARE(reader.add(post("{}")), status);  // what follows is not read
    QVERIFY(reader.request().body.isEmpty());
}

void TestCallbacks::theReaderHoldsNoMoreThanItsCaps()
{
    CallbackReader reader;
    const QByteArray body(CallbackReader::mostBodyBytes, 'b');
    QCOMPARE(reader.add(post(body) + QByteArray(10'000'000, 'x')), 200);
    QCOMPARE(reader.request().body, body);
}

void TestCallbacks::signaturesAreChecked_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<bool>("good");
    const QByteArray key = "a key that signs";
    const QByteArray right = signatureOf("msg_1", 1000, s_done, key);
    const auto row = [](const char *name, const char *id, const QByteArray &time, const QByteArray &signature,
                        bool good) { QTest::newRow(name) << QByteArray(id) << time << signature << good; };
    row("right", "msg_1", "1000", right, true);
    row("the second of two", "msg_1", "1000", "v1,AAAA " + right, true);
    row("another version beside it", "msg_1", "1000", "v1a,xyz " + right, true);
    row("of another id", "msg_2", "1000", right, false);
    row("of another key", "msg_1", "1000", signatureOf("msg_1", 1000, s_done, "another key"), false);
    row("of another body", "msg_1", "1000", signatureOf("msg_1", 1000, "{}", key), false);
    row("too old", "msg_1", "699", signatureOf("msg_1", 699, s_done, key), false);
    row("at the edge", "msg_1", "700", signatureOf("msg_1", 700, s_done, key), true);
    row("from the future", "msg_1", "1301", signatureOf("msg_1", 1301, s_done, key), false);
    row("no time", "msg_1", "", right, false);
    row("no id", "", "1000", right, false);
    row("none", "msg_1", "1000", "", false);
    row("an empty one", "msg_1", "1000", "v1,", false);
    row("a right one behind many", "msg_1", "1000", QByteArray("v1,AAAA ").repeated(100) + right, false);
}

void TestCallbacks::signaturesAreChecked()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, signature);
    CallbackRequest request;
    request.body = s_done;
    request.headers = {{"webhook-id", id}, {"webhook-timestamp", time}, {"webhook-signature", signature}};
    QTEST(isSignedStandardWebhook(Secret(s_secret), request, 1'000'000), "good");
    QVERIFY(!isSignedStandardWebhook(Secret(), request, 1'000'000));
}

void TestCallbacks::anUnsignedCallbackIsAHintOnly()
{
    CallbackRequest request;
    request.body = s_done;
    const CallbackVerdict verdict = judgeCallback(*m_list.profile(QStringLiteral("kling")), m_keys, request, 0);
    QCOMPARE(verdict.kind, Kind::Heard);
    QCOMPARE(verdict.job.id, QStringLiteral("k1"));
    QCOMPARE(verdict.job.state, render::RemoteState::Succeeded);
    QVERIFY(verdict.job.clip.isEmpty());
    QVERIFY(!verdict.job.charged);
}

void TestCallbacks::aSignedCallbackTellsTheClip()
{
    m_keys.bytes = s_secret;
    CallbackRequest request;
    request.body = s_done;
    request.headers = {{"webhook-id", "m"},
                       {"webhook-timestamp", "1000"},
                       {"webhook-signature", signatureOf("m", 1000, s_done, "a key that signs")}};
    const CallbackVerdict verdict = judgeCallback(*m_list.profile(QStringLiteral("kling")), m_keys, request, 1'000'000);
    QCOMPARE(verdict.kind, Kind::Heard);
    QCOMPARE(verdict.job.clip, QUrl(QStringLiteral("https://cdn.example/1.mp4")));
}

void TestCallbacks::whatIsNotSignedAsItShouldBeIsForged()
{
    m_keys.bytes = s_secret;
    CallbackRequest request;
    request.body = s_done;
    QCOMPARE(judgeCallback(*m_list.profile(QStringLiteral("kling")), m_keys, request, 0).kind, Kind::Forged);
}

void TestCallbacks::aChallengeIsSentBack()
{
    CallbackRequest request;
    request.body = R"({"challenge":"abc","task_id":"1"})";
    const Profile &profile = *m_list.profile(QStringLiteral("minimax-hailuo"));
    const CallbackVerdict verdict = judgeCallback(profile, m_keys, request, 0);
    QCOMPARE(verdict.kind, Kind::Challenge);
    QCOMPARE(verdict.reply, QByteArray(R"({"challenge":"abc"})"));
    request.body = R"({"challenge":")" + QByteArray(2000, 'c') + R"(","task_id":"1"})";
    QCOMPARE(judgeCallback(profile, m_keys, request, 0).kind, Kind::Heard);
    QCOMPARE(judgeCallback(*m_list.profile(QStringLiteral("kling")), m_keys, request, 0).kind, Kind::Unreadable);
}

void TestCallbacks::everyProfileReadsItsOwnCallbacks()
{
    int taking = 0;
    for (const Profile &profile : m_list.profiles()) {
        if (!profile.callback.taken)
            continue;
        ++taking;
        CallbackRequest request;
        request.body = R"({"id":"j-1","task_id":"j-1","status":"processing"})";
        const CallbackVerdict verdict = judgeCallback(profile, m_keys, request, 0);
        QVERIFY2(verdict.kind == Kind::Heard && verdict.job.id == QStringLiteral("j-1"), qPrintable(profile.id));
    }
    QVERIFY(taking > 5);
}

void TestCallbacks::whatIsHeardIsAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("diskIsFull");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("heard");
    const auto row = [](const char *name, const QByteArray &bytes, const char *provider, bool full, int status,
                        int heard) {
        QTest::newRow(name) << bytes << QString::fromLatin1(provider) << full << status << heard;
    };
    row("a job", post(s_done), "kling", false, 200, 1);
    row("behind a prefix and a query",
        "POST /studio/cb/" + s_token + "?x=1 HTTP/1.1\r\nContent-Length: " + QByteArray::number(s_done.size()) +
            "\r\n\r\n" + s_done,
        "kling", false, 200, 1);
    row("of a take that has ended", post(s_done), "", false, 200, 0);
    row("an unknown token", post(s_done, QByteArray(s_token).replace('0', '1')), "kling", false, 404, 0);
    row("no token", post(s_done, "x"), "kling", false, 404, 0);
    row("a token in capitals", post(s_done, s_token.toUpper()), "kling", false, 404, 0);
    row("not JSON", post("<html>"), "kling", false, 400, 0);
    row("no id", post("{}"), "kling", false, 400, 0);
    row("a list", post("[1]"), "kling", false, 400, 0);
    row("deep nesting", post(QByteArray(60'000, '[')), "kling", false, 400, 0);
    row("not kept", post(s_done), "kling", true, 503, 0);
    row("another verb", "PUT /callback/" + s_token + " HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", "kling", false, 405,
        0);
}

void TestCallbacks::whatIsHeardIsAnswered()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, provider);
    QFETCH(bool, diskIsFull);
    m_listener->provider = provider;
    m_listener->diskIsFull = diskIsFull;
    const auto socket = caller(bytes);
    QByteArray got;
    QTRY_VERIFY((got += socket->readAll()).contains("\r\n\r\n"));
    QTEST(got.mid(9, 3).toInt(), "status");
    QTEST(int(m_listener->jobs.size()), "heard");
}

void TestCallbacks::duplicatesAreHarmless()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(call(post(s_done)), 200);
    QCOMPARE(m_listener->jobs.size(), 3);
    QTRY_COMPARE(m_receiver->callers(), 0);
}

void TestCallbacks::aSlowHeadEndsAtItsLimit()
{
    const auto socket = caller("POST /callback/");
    QTRY_COMPARE(m_receiver->callers(), 1);
    m_clock->advance(4'999);
    socket->write("0");
    socket->flush();
    QCOMPARE(m_receiver->callers(), 1);
    m_clock->advance(1);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(m_receiver->callers(), 0);
}

void TestCallbacks::aSlowBodyEndsAtItsLimit()
{
    const auto socket = caller(post(s_done).chopped(1));
    QTRY_COMPARE(m_clock->nextMs(), 10'000);  // the head has been read; the limit is the body's now
    m_clock->advance(10'000);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(m_receiver->callers(), 0);
    QVERIFY(m_listener->jobs.isEmpty());
}

void TestCallbacks::aCrowdThatNeverFinishesBlocksNobody()
{
    std::vector<std::unique_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < CallbackReceiver::mostCallers * 2; ++i)
        crowd.push_back(caller("POST /callback/0123"));
    QCOMPARE(call(post(s_done)), 200);
    QCOMPARE(m_listener->jobs.size(), 1);
    QVERIFY(m_receiver->callers() <= CallbackReceiver::mostCallers);
}

void TestCallbacks::garbageIsSurvived()
{
    quint64 state = 42;
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes;
        for (int j = 0; j < 40; ++j) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            const quint64 word = qToLittleEndian(state);
            bytes += QByteArray(reinterpret_cast<const char *>(&word), sizeof word);
        }
        const QByteArray good = post(s_done);
        const QByteArray mixed = i % 2 ? bytes : good.left(qsizetype(state % quint64(good.size()))) + bytes;
        caller(mixed + "\r\n\r\n")->disconnectFromHost();
    }
    QCOMPARE(call(post(s_done)), 200);
    QVERIFY(!m_listener->jobs.isEmpty());
}

void TestCallbacks::aRefusedFloodIsNotRead()
{
    const auto socket = caller("POST /callback/" + s_token + " HTTP/1.1\r\nContent-Length: 90000\r\n\r\n");
    QByteArray got;
    QTRY_VERIFY((got += socket->readAll()).contains(" 413 "));
    socket->write(QByteArray(5'000'000, 'x'));
    m_clock->advance(1);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(m_receiver->callers(), 0);
    QVERIFY(m_listener->jobs.isEmpty());
}

void TestCallbacks::theDoorMayCloseWhileCallersStand()
{
    const auto socket = caller("POST /callback/");
    QTRY_COMPARE(m_receiver->callers(), 1);
    m_receiver.reset();
    m_clock->advance(60'000);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

void TestCallbacks::addressesAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("https") << QStringLiteral("https://studio.example/hooks") << true;
    QTest::newRow("http") << QStringLiteral("http://studio.example:8080") << true;
    QTest::newRow("ftp") << QStringLiteral("ftp://studio.example") << false;
    QTest::newRow("a path") << QStringLiteral("/hooks") << false;
    QTest::newRow("a query") << QStringLiteral("https://studio.example/?a=b") << false;
}

void TestCallbacks::addressesAreChecked()
{
    QFETCH(QString, address);
    CallbackReceiver receiver(
        *m_clock, [](const QString &) { return nullptr; }, m_keys, *m_listener);
    QTEST(receiver.listen({0, QUrl(address)}).ok(), "good");
    if (receiver.base().host() == QStringLiteral("studio.example"))
        QCOMPARE(receiver.base(), QUrl(address));
}

void TestCallbacks::aTakenPortIsToldClearly()
{
    CallbackReceiver receiver(
        *m_clock, [](const QString &) { return nullptr; }, m_keys, *m_listener);
    const auto refused = receiver.listen({m_receiver->base().port(), {}});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::Storage);
    QVERIFY(refused.error().what.contains(QString::number(m_receiver->base().port())));
}

QTEST_GUILESS_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
