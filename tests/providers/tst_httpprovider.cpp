// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "providers/httpprovider.h"
#include "providers/providercheck.h"
#include "providers/providerlist.h"
#include "support/rawpeer.h"

#include <QCryptographicHash>
#include <QEventLoop>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;
using render::PollAnswer;
using render::RemoteState;
using render::SubmitAnswer;
using render::SubmitVerdict;
using test::RawPeer;

namespace {

const QByteArray s_key = "hs_0123456789abcdefghijklmnopqrstuv";

class OneKey final : public KeySource
{
public:
    QByteArray bytes = s_key;
    [[nodiscard]] Secret key(const QString &, const QString &) const override { return Secret(bytes); }
};

RawPeer::Reaction json(int status, const QByteArray &body)
{
    return {RawPeer::http(status, body)};
}

render::SubmitRequest door()
{
    render::SubmitRequest request;
    request.reference = QStringLiteral("EP01-SC001-SH010-T1-00aa");
    request.idempotencyKey = QStringLiteral("00aa11bb");
    request.callback = QUrl(QStringLiteral("https://studio.example/cb/77"));
    request.spec.model = QStringLiteral("video-gen-2.1");
    request.spec.prompt = QStringLiteral("梅 opens the door");
    request.spec.durationMs = 5500;
    request.spec.resolution = QStringLiteral("720P");
    request.spec.aspect = QStringLiteral("9:16");
    return request;
}

/// Runs `ask` and gives what its callback brought.
template <class Answer, class Ask>
Answer waited(Ask ask)
{
    std::optional<Answer> answer;
    QEventLoop loop;
    ask([&](const Answer &given) {
        answer = given;
        loop.quit();
    });
    if (answer)
        qWarning("answered inside the call");
    else
        loop.exec();
    return answer.value();
}

}  // namespace

class TestHttpProvider : public QObject
{
    Q_OBJECT

private slots:
    void traitsComeFromTheProfile();
    void aSubmitSendsWhatItsHashSays();
    void anAttemptReadsItsFilesOnce();
    void aClipIsAskedForUntilItIsDone();
    void whatCannotBeSentIsNotTaken_data();
    void whatCannotBeSentIsNotTaken();
    void pricesCountTheWorst();
    void keysNeverComeBackInWords();
    void everyUnansweredSubmitIsUnsureAndSentOnce_data();
    void everyUnansweredSubmitIsUnsureAndSentOnce();
    void aBatchIsOneRequest();
    void aLostSubmitIsLookedUp();
    void jobsAreCancelled();
    void aResultIsFetchedInASecondStep();
    void aQueuesOwnAddressesAreUsed();
    void addressesOfStrangersAreNotAsked();
    void contentLiesBehindTheKey();
    void nothingComesAfterItsEnd();
    void checksTellLatencyAndModels();
    void checksTellWhatIsWrong_data();
    void checksTellWhatIsWrong();

private:
    SystemClock m_clock;
    OneKey m_keys;
    ProviderList m_list = ProviderList::load({});
    std::unique_ptr<HttpStack> m_stack = std::make_unique<HttpStack>(m_clock, HttpSettings());

    std::unique_ptr<HttpProvider> provider(const char *id, const QUrl &base)
    {
        return std::make_unique<HttpProvider>(*m_list.profile(QLatin1String(id)), base, m_keys, *m_stack);
    }
    static SubmitAnswer submitted(HttpProvider &provider, const render::SubmitRequest &request)
    {
        return waited<SubmitAnswer>([&](auto done) { provider.submit(request, done); });
    }
    static PollAnswer polled(HttpProvider &provider, const QStringList &ids)
    {
        return waited<PollAnswer>([&](auto done) { provider.poll(ids, done); });
    }
};

void TestHttpProvider::traitsComeFromTheProfile()
{
    const auto kling = provider("kling", {});
    QCOMPARE(kling->traits().id, QStringLiteral("kling"));
    QCOMPARE(int(kling->traits().submitClass), int(render::SubmitClass::FindsReference));
    QCOMPARE(kling->traits().pollBatch, 20);
    QCOMPARE(kling->traits().pollCounts, false);
    QCOMPARE(kling->traits().callbacks, true);
    QCOMPARE(kling->traits().cancels, false);
    QCOMPARE(kling->base().toString(), QStringLiteral("https://api-singapore.klingai.com"));
    const auto holysheep = provider("holysheep", {});
    QCOMPARE(holysheep->traits().requestsPerMinute, 500);
    QCOMPARE(holysheep->traits().pollBatch, 1);
    QVERIFY(!holysheep->traits().animatic);
    QVERIFY(provider("sandbox", QUrl(QStringLiteral("http://127.0.0.1:1/v1")))->traits().animatic);
}

void TestHttpProvider::aSubmitSendsWhatItsHashSays()
{
    RawPeer peer([](const RawPeer::Delivery &) { return json(200, "{\"id\":\"g1\",\"status\":\"queued\"}"); });
    const auto holysheep = provider("holysheep", peer.url(QStringLiteral("/v1/")));
    const SubmitAnswer answer = submitted(*holysheep, door());
    QCOMPARE(int(answer.verdict), int(SubmitVerdict::Taken));
    QCOMPARE(answer.job.id, QStringLiteral("g1"));
    QCOMPARE(int(answer.job.state), int(RemoteState::Queued));
    QVERIFY(answer.submitMs >= 0);
    QCOMPARE(peer.deliveries().size(), 1);
    const RawPeer::Delivery &sent = peer.deliveries().first();
    QCOMPARE(sent.target, QByteArray("/v1/video/generate"));
    QCOMPARE(sent.header("Authorization"), "Bearer " + s_key);
    QCOMPARE(sent.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(sent.header("Connection").toLower(), QByteArray("close"));
    QVERIFY(sent.body.contains("\"duration\":5.5"));
    QVERIFY(sent.body.contains("\"resolution\":\"720p\""));
    QCOMPARE(holysheep->requestHash(door()).value(),
             QCryptographicHash::hash(sent.body, QCryptographicHash::Sha256).toHex());
}

void TestHttpProvider::anAttemptReadsItsFilesOnce()
{
    RawPeer peer([](const RawPeer::Delivery &) { return json(200, "{\"id\":\"g1\",\"status\":\"queued\"}"); });
    int reads = 0;
    const FileSource files{[&](const QString &, const QByteArray &hash) {
                               ++reads;
                               return Result<QByteArray>(hash);
                           },
                           [](const QString &) { return Result<qint64>(1); }};
    HttpProvider holysheep(*m_list.profile(QStringLiteral("holysheep")), peer.url(QStringLiteral("/v1")), m_keys,
                           *m_stack, files);
    render::SubmitRequest request = door();
    request.attempt = AttemptId{7};
    request.spec.pictures = {{PictureRole::FirstFrame, {}, {QStringLiteral("references/a.jpg"), "jpeg", {}, 0}}};
    const auto bodyHash = [&](int delivery) {
        return QCryptographicHash::hash(peer.deliveries().at(delivery).body, QCryptographicHash::Sha256).toHex();
    };
    QVERIFY(holysheep.check(request).ok());
    QCOMPARE(reads, 0);
    QCOMPARE(submitted(holysheep, request).job.id, QStringLiteral("g1"));
    QCOMPARE(reads, 1);
    const QByteArray hash = holysheep.requestHash(request).value();
    QCOMPARE(hash, bodyHash(0));
    QCOMPARE(reads, 2);
    QCOMPARE(submitted(holysheep, request).job.id, QStringLiteral("g1"));
    QCOMPARE(bodyHash(1), hash);
    QCOMPARE(reads, 2);
    QVERIFY(holysheep.requestHash(request).ok());
    request.spec.prompt += QStringLiteral(" slowly");  // another body than the one that was hashed
    QCOMPARE(submitted(holysheep, request).job.id, QStringLiteral("g1"));
    QVERIFY(bodyHash(2) != hash);
    QCOMPARE(reads, 4);
}

void TestHttpProvider::aClipIsAskedForUntilItIsDone()
{
    int asked = 0;
    RawPeer peer([&](const RawPeer::Delivery &delivery) {
        if (delivery.target != "/v1/video/generations/g%2F1")
            return json(404, "{\"error\":\"no such job\"}");
        return ++asked < 3
                   ? json(200, "{\"id\":\"g/1\",\"status\":\"processing\"}")
                   : json(200, "{\"id\":\"g/1\",\"status\":\"completed\",\"video_url\":\"https://c.example/a.mp4\"}");
    });
    const auto holysheep = provider("holysheep", peer.url(QStringLiteral("/v1")));
    QCOMPARE(int(polled(*holysheep, {QStringLiteral("g/1")}).jobs.first().state), int(RemoteState::Running));
    QCOMPARE(int(polled(*holysheep, {QStringLiteral("g/1")}).jobs.first().state), int(RemoteState::Running));
    const PollAnswer done = polled(*holysheep, {QStringLiteral("g/1")});
    QCOMPARE(int(done.jobs.first().state), int(RemoteState::Succeeded));
    QCOMPARE(done.jobs.first().clip.toString(), QStringLiteral("https://c.example/a.mp4"));
    const PollAnswer unknown = polled(*holysheep, {QStringLiteral("other")});
    QCOMPARE(unknown.error.kind, ProblemKind::NotFound);
    QVERIFY(unknown.jobs.isEmpty());
}

void TestHttpProvider::whatCannotBeSentIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<int>("durationMs");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &key, const char *model, const QString &prompt, int ms,
                        const char *resolution, ProblemKind kind, const char *words) {
        QTest::newRow(name) << key << QString::fromLatin1(model) << prompt << ms << QString::fromLatin1(resolution)
                            << kind << QString::fromLatin1(words);
    };
    const QString prompt = QStringLiteral("a door");
    row("no key", {}, "", prompt, 5000, "720p", ProblemKind::Auth, "There is no key for HolySheep");
    row("short key", "hs_short", "", prompt, 5000, "720p", ProblemKind::Auth, "at least 32");
    row("model", s_key, "video-gen-9", prompt, 5000, "720p", ProblemKind::Invalid, "no model video-gen-9");
    row("too long", s_key, "", prompt, 31'000, "720p", ProblemKind::Invalid, "31 s");
    row("too short", s_key, "", prompt, 4900, "720p", ProblemKind::Invalid, "4.9 s");
    row("resolution", s_key, "", prompt, 5000, "480p", ProblemKind::Invalid, "no resolution 480p");
    row("no prompt", s_key, "", QStringLiteral("  "), 5000, "720p", ProblemKind::Invalid, "no prompt");
    row("long prompt", s_key, "", QString(8001, QLatin1Char('x')), 5000, "720p", ProblemKind::Invalid,
        "8001 characters");
}

void TestHttpProvider::whatCannotBeSentIsNotTaken()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, model);
    QFETCH(QString, prompt);
    QFETCH(int, durationMs);
    QFETCH(QString, resolution);
    QFETCH(QString, words);
    RawPeer peer([](const RawPeer::Delivery &) { return json(200, "{\"id\":\"g1\"}"); });
    const auto holysheep = provider("holysheep", peer.url(QStringLiteral("/v1")));
    m_keys.bytes = key;
    render::SubmitRequest request = door();
    request.spec.model = model;
    request.spec.prompt = prompt;
    request.spec.durationMs = durationMs;
    request.spec.resolution = resolution;
    const SubmitAnswer answer = submitted(*holysheep, request);
    m_keys.bytes = s_key;
    QCOMPARE(int(answer.verdict), int(SubmitVerdict::NotTaken));
    QTEST(answer.error.kind, "kind");
    QVERIFY2(answer.error.message.contains(words), qPrintable(answer.error.message));
    QCOMPARE(peer.connections(), 0);
    QCOMPARE(holysheep->requestHash(request).ok(), answer.error.kind == ProblemKind::Auth);
    QCOMPARE(holysheep->check(request).ok(), answer.error.kind == ProblemKind::Auth);
}

void TestHttpProvider::pricesCountTheWorst()
{
    const auto price = [this](const char *id, const char *model, int ms, const char *resolution, bool sound) {
        RenderSpec spec;
        spec.model = QLatin1String(model);
        spec.durationMs = ms;
        spec.resolution = QLatin1String(resolution);
        spec.aspect = QStringLiteral("9:16");
        spec.needsSound = sound;
        const auto worst = provider(id, {})->worstPrice(spec);
        return worst ? worst->currency().code() + QLatin1Char(' ') + worst->toDecimal() : QString();
    };
    QCOMPARE(price("holysheep", "", 5500, "720p", false), QStringLiteral("USD 0.275"));
    QCOMPARE(price("kling", "kling-3.0", 5000, "720p", true), QStringLiteral("USD 0.63"));
    QCOMPARE(price("kling", "kling-3.0", 5000, "720p", false), QStringLiteral("USD 0.42"));
    QCOMPARE(price("luma", "", 10'000, "720p", false), QStringLiteral("USD 0.90"));
    QCOMPARE(price("luma", "", 10'000, "360p", false), QString());
    QCOMPARE(price("ark-seedance", "seedance-2-5-260628", 5000, "720p", true), QStringLiteral("USD 1.1556"));
    QCOMPARE(price("kling", "kling-3.0", 2000, "720p", true), QString());
    QCOMPARE(price("sandbox", "", 5000, "720p", true), QStringLiteral("USD 0.00"));
}

void TestHttpProvider::keysNeverComeBackInWords()
{
    m_keys.bytes = "hs_" + QByteArray(40, '.');  // no pattern would find it
    RawPeer peer([](const RawPeer::Delivery &delivery) {
        return json(401, "{\"error\":\"bad key: " + delivery.header("Authorization") + "\"}");
    });
    const auto holysheep = provider("holysheep", peer.url(QStringLiteral("/v1")));
    const SubmitAnswer answer = submitted(*holysheep, door());
    const PollAnswer poll = polled(*holysheep, {QStringLiteral("g1")});
    m_keys.bytes = s_key;
    QCOMPARE(int(answer.verdict), int(SubmitVerdict::NotTaken));
    QVERIFY(answer.error.words.contains(QStringLiteral("bad key")));
    QVERIFY(!answer.error.words.contains(QStringLiteral("....")));
    QVERIFY(!poll.error.words.contains(QStringLiteral("....")));
}

void TestHttpProvider::everyUnansweredSubmitIsUnsureAndSentOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("end");
    for (const auto end : {RawPeer::End::Fin, RawPeer::End::Reset})
        for (const char *bytes : {"", "HTTP/1.1 2", "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{\"id\":\"g1\""})
            QTest::addRow("%s after %d bytes", end == RawPeer::End::Fin ? "FIN" : "RST", int(strlen(bytes)))
                << QByteArray(bytes) << int(end);
}

void TestHttpProvider::everyUnansweredSubmitIsUnsureAndSentOnce()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, end);
    RawPeer peer([&](const RawPeer::Delivery &) { return RawPeer::Reaction{bytes, RawPeer::End(end)}; });
    const auto holysheep = provider("holysheep", peer.url(QStringLiteral("/v1")));
    for (int i = 1; i <= 5; ++i) {
        const SubmitAnswer answer = submitted(*holysheep, door());
        QCOMPARE(int(answer.verdict), int(SubmitVerdict::Unsure));
        QCOMPARE(answer.error.kind, ProblemKind::UnknownOutcome);
        QVERIFY(!answer.error.message.isEmpty());
        QCOMPARE(peer.deliveries().size(), i);
    }
}

void TestHttpProvider::aBatchIsOneRequest()
{
    RawPeer peer([](const RawPeer::Delivery &) {
        return json(
            200,
            "{\"code\":0,\"data\":[{\"id\":\"b\",\"status\":\"processing\"},{\"id\":\"a\",\"status\":\"submitted\"}]}");
    });
    const auto kling = provider("kling", peer.url());
    const PollAnswer answer = polled(*kling, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QCOMPARE(peer.deliveries().size(), 1);
    QCOMPARE(peer.deliveries().first().target, QByteArray("/tasks?task_ids=a,b,c"));
    QCOMPARE(answer.jobs.size(), 2);
}

void TestHttpProvider::aLostSubmitIsLookedUp()
{
    RawPeer peer([](const RawPeer::Delivery &) {
        return json(200, "{\"code\":0,\"data\":[{\"id\":\"k9\",\"status\":\"processing\"}]}");
    });
    const auto kling = provider("kling", peer.url());
    render::SubmitRequest request = door();
    request.spec.model = QStringLiteral("kling-3.0");
    request.spec.durationMs = 5000;
    const auto found = waited<PollAnswer>([&](auto done) { kling->lookUp(request, done); });
    QCOMPARE(peer.deliveries().first().target, QByteArray("/tasks?external_task_ids=EP01-SC001-SH010-T1-00aa"));
    QCOMPARE(found.jobs.size(), 1);
    QCOMPARE(found.jobs.first().id, QStringLiteral("k9"));
    const auto holysheep = provider("holysheep", peer.url());
    QCOMPARE(waited<PollAnswer>([&](auto done) { holysheep->lookUp(door(), done); }).error.kind, ProblemKind::Invalid);
    QCOMPARE(peer.deliveries().size(), 1);
}

void TestHttpProvider::jobsAreCancelled()
{
    int status = 204;
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(
            status, status == 204 ? "" : "{\"error\":{\"code\":\"InvalidAction\",\"message\":\"running\"}}")};
    });
    const auto ark = provider("ark-seedance", peer.url(QStringLiteral("/api/v3")));
    const auto cancelled = [&] {
        return waited<render::ProviderError>([&](auto done) { ark->cancel(QStringLiteral("a"), done); });
    };
    QCOMPARE(cancelled().kind, ProblemKind::None);
    QCOMPARE(peer.deliveries().first().verb, QByteArray("DELETE"));
    QCOMPARE(peer.deliveries().first().target, QByteArray("/api/v3/contents/generations/tasks/a"));
    status = 400;
    QCOMPARE(cancelled().kind, ProblemKind::Invalid);
    const auto holysheep = provider("holysheep", peer.url());
    QCOMPARE(waited<render::ProviderError>([&](auto done) { holysheep->cancel(QStringLiteral("a"), done); }).kind,
             ProblemKind::Invalid);
}

void TestHttpProvider::aResultIsFetchedInASecondStep()
{
    QByteArray file = "{\"file\":{\"download_url\":\"https://c.example/a.mp4\"},\"base_resp\":{\"status_code\":0}}";
    RawPeer peer([&](const RawPeer::Delivery &delivery) {
        if (delivery.target.startsWith("/v1/files"))
            return json(200, file);
        return json(200, "{\"status\":\"Success\",\"file_id\":\"f 7\",\"base_resp\":{\"status_code\":0}}");
    });
    const auto hailuo = provider("minimax-hailuo", peer.url());
    PollAnswer answer = polled(*hailuo, {QStringLiteral("t1")});
    QCOMPARE(peer.deliveries().last().target, QByteArray("/v1/files/retrieve?file_id=f%207"));
    QCOMPARE(answer.jobs.first().id, QStringLiteral("t1"));
    QCOMPARE(answer.jobs.first().clip.toString(), QStringLiteral("https://c.example/a.mp4"));
    file = "{\"file\":{},\"base_resp\":{\"status_code\":0}}";
    answer = polled(*hailuo, {QStringLiteral("t1")});
    QCOMPARE(int(answer.jobs.first().state), int(RemoteState::Failed));
    QCOMPARE(answer.jobs.first().error.kind, ProblemKind::BrokenResult);
    file = "{\"base_resp\":{\"status_code\":1002,\"status_msg\":\"rate\"}}";
    answer = polled(*hailuo, {QStringLiteral("t1")});
    QCOMPARE(answer.error.kind, ProblemKind::Rate);
    QVERIFY(answer.jobs.isEmpty());
}

void TestHttpProvider::aQueuesOwnAddressesAreUsed()
{
    int result = 200;
    RawPeer peer([&](const RawPeer::Delivery &delivery) -> RawPeer::Reaction {
        if (delivery.verb == "POST")
            return json(200, "{\"request_id\":\"r1\",\"response_url\":\"http://" + delivery.header("Host") +
                                 "/fal-ai/kling-video/requests/r1\"}");
        if (delivery.target.endsWith("/status"))
            return json(202, "{\"status\":\"COMPLETED\"}");
        return result == 200 ? json(200, "{\"video\":{\"url\":\"https://c.example/a.mp4\"}}")
                             : json(422, "{\"detail\":[{\"msg\":\"flagged\",\"type\":\"content_policy_violation\"}]}");
    });
    const auto fal = provider("fal", peer.url());
    render::SubmitRequest request = door();
    request.spec.model.clear();
    request.spec.durationMs = 5000;
    const SubmitAnswer answer = submitted(*fal, request);
    QCOMPARE(answer.job.id, peer.url(QStringLiteral("/fal-ai/kling-video/requests/r1")).toString());
    QCOMPARE(polled(*fal, {answer.job.id}).jobs.first().clip.toString(), QStringLiteral("https://c.example/a.mp4"));
    QCOMPARE(peer.deliveries().at(1).target, QByteArray("/fal-ai/kling-video/requests/r1/status"));
    QCOMPARE(peer.deliveries().at(1).header("Authorization"), "Key " + s_key);
    result = 422;
    const PollAnswer refused = polled(*fal, {answer.job.id});
    QCOMPARE(int(refused.jobs.first().state), int(RemoteState::Moderated));
    QCOMPARE(refused.jobs.first().id, answer.job.id);
}

void TestHttpProvider::addressesOfStrangersAreNotAsked()
{
    RawPeer stranger([](const RawPeer::Delivery &) { return json(200, "{\"status\":\"COMPLETED\"}"); });
    RawPeer peer([](const RawPeer::Delivery &) { return json(200, "{}"); });
    const auto fal = provider("fal", peer.url());
    const PollAnswer answer = polled(*fal, {stranger.url(QStringLiteral("/x")).toString()});
    QCOMPARE(answer.error.kind, ProblemKind::Invalid);
    QCOMPARE(stranger.connections(), 0);
    QCOMPARE(peer.connections(), 0);
}

void TestHttpProvider::contentLiesBehindTheKey()
{
    RawPeer peer([](const RawPeer::Delivery &) {
        return json(200, "{\"id\":\"v1\",\"status\":\"completed\",\"progress\":100}");
    });
    const auto videos = provider("openai-videos", peer.url(QStringLiteral("/v1")));
    const render::RemoteJob job = polled(*videos, {QStringLiteral("v1")}).jobs.first();
    QCOMPARE(job.clip, peer.url(QStringLiteral("/v1/videos/v1/content")));
    QCOMPARE(job.progress, 1.0);
    QCOMPARE(peer.deliveries().size(), 1);
    QCOMPARE(videos->contentHeaders(job.clip), (HttpHeaders{{"Authorization", "Bearer " + s_key}}));
    QVERIFY(videos->contentHeaders(QUrl(QStringLiteral("https://c.example/v1/videos/v1/content"))).isEmpty());
    QVERIFY(provider("holysheep", peer.url())->contentHeaders(peer.url()).isEmpty());
}

void TestHttpProvider::nothingComesAfterItsEnd()
{
    int delayMs = 1'000'000;
    RawPeer peer([&](const RawPeer::Delivery &) {
        return RawPeer::Reaction{RawPeer::http(200, "{\"id\":\"g1\"}"), RawPeer::End::Keep, delayMs};
    });
    auto holysheep = provider("holysheep", peer.url(QStringLiteral("/v1")));
    int answers = 0;
    holysheep->submit(door(), [&](const SubmitAnswer &) { ++answers; });
    holysheep->poll({QStringLiteral("g1")}, [&](const PollAnswer &) { ++answers; });
    holysheep->cancel(QStringLiteral("g1"), [&](const render::ProviderError &) { ++answers; });
    QTRY_COMPARE(peer.deliveries().size(), 2);
    holysheep.reset();
    delayMs = 0;
    const auto other = provider("holysheep", peer.url(QStringLiteral("/v1")));
    QCOMPARE(int(submitted(*other, door()).verdict), int(SubmitVerdict::Taken));
    QCOMPARE(answers, 1);  // the cancel, which was refused before anything was sent
}

void TestHttpProvider::checksTellLatencyAndModels()
{
    RawPeer peer([](const RawPeer::Delivery &) {
        return json(200, "{\"object\":\"list\",\"data\":[{\"id\":\"video-gen-2.1\"},{\"id\":\"deepseek-v3.2\"}]}");
    });
    const auto report = waited<CheckReport>([&](auto done) {
        checkProvider(*m_list.profile(QStringLiteral("holysheep")), peer.url(QStringLiteral("/v1")), m_keys, *m_stack,
                      this, done);
    });
    QCOMPARE(report.error.kind, ProblemKind::None);
    QVERIFY(report.latencyMs >= 0);
    QCOMPARE(report.models.join(QLatin1Char(' ')), QStringLiteral("video-gen-2.1 deepseek-v3.2"));
    QCOMPARE(peer.deliveries().first().target, QByteArray("/v1/models"));
    QCOMPARE(peer.deliveries().first().header("Authorization"), "Bearer " + s_key);
}

void TestHttpProvider::checksTellWhatIsWrong_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ProblemKind>("kind");
    const QString id = QStringLiteral("holysheep");
    QTest::newRow("short key") << id << QByteArray("hs_1") << QByteArray() << ProblemKind::Auth;
    QTest::newRow("refused key") << id << s_key << RawPeer::http(401, "{\"error\":\"Invalid API key\"}")
                                 << ProblemKind::Auth;
    QTest::newRow("web page") << id << s_key << RawPeer::http(200, "<html>") << ProblemKind::Transient;
    QTest::newRow("nothing to ask") << QStringLiteral("fal") << s_key << QByteArray() << ProblemKind::Invalid;
}

void TestHttpProvider::checksTellWhatIsWrong()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, answer);
    RawPeer peer([&](const RawPeer::Delivery &) { return RawPeer::Reaction{answer}; });
    m_keys.bytes = key;
    const auto report = waited<CheckReport>(
        [&](auto done) { checkProvider(*m_list.profile(id), peer.url(), m_keys, *m_stack, this, done); });
    m_keys.bytes = s_key;
    QTEST(report.error.kind, "kind");
    QVERIFY(!report.error.message.isEmpty());
    QVERIFY(report.models.isEmpty());
}

QTEST_GUILESS_MAIN(TestHttpProvider)
#include "tst_httpprovider.moc"
