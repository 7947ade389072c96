// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "providers/httpclipfetcher.h"
#include "providers/httpprovider.h"
#include "providers/providerlist.h"
#include "render/engine.h"
#include "support/faultyprovider.h"
#include "support/manualclock.h"
#include "support/memorytakestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace circletake;
using test::FaultyProvider;
using test::RawPeer;
using Asked = FaultyProvider::Asked;
using Kind = FaultyProvider::Kind;
using Reaction = RawPeer::Reaction;
using End = RawPeer::End;

namespace {

class OneKey final : public providers::KeySource
{
public:
    [[nodiscard]] Secret key(const QString &, const QString &name) const override
    {
        return name == QStringLiteral("key") ? Secret("hs_0123456789abcdefghijklmnopqrstuv") : Secret();
    }
};

/// Downloads for real, and knows whether one is under way.
class CountingFetcher final : public render::ClipFetcher
{
public:
    explicit CountingFetcher(render::ClipFetcher &fetcher)
        : m_fetcher(fetcher)
    {
    }
    void fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done) override
    {
        ++running;
        m_fetcher.fetch(request, [this, done = std::move(done)](const render::FetchAnswer &answer) {
            --running;
            done(answer);
        });
    }
    void stop(TakeId take) override { m_fetcher.stop(take); }

    int running = 0;

private:
    render::ClipFetcher &m_fetcher;
};

/// A clip is good when it is the film, to the last byte.
class FilmChecker final : public render::ClipChecker
{
public:
    FilmChecker(Clock &clock, Files &files)
        : m_clock(clock)
        , m_files(files)
    {
    }
    void check(const QString &path, const RenderSpec &spec, std::function<void(render::CheckAnswer)> done) override
    {
        m_clock.after(0, [this, path, spec, done = std::move(done)] {
            const bool good = m_files.read(path, 1'000'000).valueOr({}) == FaultyProvider::film();
            done(good ? render::CheckAnswer{ProblemKind::None, {}, 24, spec.durationMs}
                      : render::CheckAnswer{ProblemKind::BrokenResult, QStringLiteral("It is not the film."), 0, 0});
        });
    }

private:
    Clock &m_clock;
    Files &m_files;
};

Reaction said(int status, const QByteArray &body,
              const QVector<QByteArray> &headers = {"Content-Type: application/json"})
{
    return {RawPeer::http(status, body, headers)};
}

/// Spoils the first `times` answers of one kind.
FaultyProvider::Spoil spoiled(Kind kind, const Reaction &reaction, int times = 1)
{
    return [=](const Asked &asked, Reaction &answer) {
        if (asked.kind == kind && asked.count <= times)
            answer = reaction;
    };
}

/// Sends only the first half of the answer, then ends.
FaultyProvider::Spoil halved(Kind kind, End end)
{
    return [=](const Asked &asked, Reaction &answer) {
        if (asked.kind == kind && asked.count == 1)
            answer = {answer.bytes.left(answer.bytes.size() / 2), end};
    };
}

/// Renders one take at `server` to the end and gives its state; Planned when it could not begin or never came to rest.
TakeState ended(FaultyProvider &server, const providers::Profile &profile)
{
    QTemporaryDir disk;
    test::ManualClock clock;
    SeededRandom chance(5);
    SystemFiles files;
    test::KillSwitch killSwitch;
    test::MemoryTakeStore store(killSwitch);
    OneKey keys;
    providers::HttpStack stack(clock, {});
    providers::HttpProvider provider(profile, server.base(), keys, stack);
    providers::SystemHostResolver resolver;
    providers::FetchSettings settings;
    settings.own = {server.origin()};
    providers::HttpClipFetcher downloads(clock, files, resolver, settings);
    CountingFetcher fetcher(downloads);
    FilmChecker checker(clock, files);
    render::Engine engine({clock, chance, files, store, fetcher, checker, disk.path()});
    engine.addRoute(provider);
    if (!engine.resume())
        return TakeState::Planned;
    bool idle = false;
    QObject::connect(&engine, &render::Engine::idle, &engine, [&] { idle = true; });

    render::TakeOrder order;
    order.episode = {1};
    order.shot = store.addShot(order.episode);
    order.shotSlate = store.placeOf(order.shot)->slate;
    order.spec.provider = profile.id;
    order.spec.model = QStringLiteral("video-gen-2.1");
    order.spec.prompt = QStringLiteral("A street at night.");
    order.spec.durationMs = 5'000;
    order.spec.resolution = QStringLiteral("720p");
    order.spec.aspect = QStringLiteral("9:16");
    const auto take = engine.enqueue(order);
    if (!take)
        return TakeState::Planned;
    engine.start();
    // Time passes only while nothing is on its way but what the server will never answer.
    const qint64 untilMs = clock.nowMs() + 4 * 3'600'000;
    int released = 0;
    while (!idle && clock.nowMs() < untilMs) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        const int underWay = stack.inFlight() + fetcher.running;
        if (underWay > 0 && server.held() == released)
            continue;
        released = underWay > 0 ? released : server.held();
        clock.fireNext();
    }
    return idle ? store.row(take->id).state : TakeState::Planned;
}

/// The sandbox's dialect with another promise about lost submits.
Result<providers::Profile> profileOf(const QString &submitClass)
{
    QFile file(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/profiles/sandbox.video.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{};
    QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object();
    const QString reference = QStringLiteral("${take_id}");
    QJsonArray submits = profile.value(QStringLiteral("submit")).toArray();
    QJsonObject submit = submits.first().toObject();
    QJsonObject body = submit.value(QStringLiteral("body")).toObject();
    body.insert(QStringLiteral("reference"), reference);
    submit.insert(QStringLiteral("body"), body);
    submit.insert(QStringLiteral("client_reference"), QStringLiteral("/reference"));
    submits.replace(0, submit);
    profile.insert(QStringLiteral("submit"), submits);
    profile.insert(QStringLiteral("submit_class"), submitClass);
    profile.insert(
        QStringLiteral("lookup"),
        QJsonObject{{QStringLiteral("method"), QStringLiteral("GET")},
                    {QStringLiteral("path"), QStringLiteral("/find?reference=") + reference},
                    {QStringLiteral("id"), QStringLiteral("/id")},
                    {QStringLiteral("batch"), QJsonObject{{QStringLiteral("items"), QStringLiteral("/data")},
                                                          {QStringLiteral("item_id"), QStringLiteral("/id")}}},
                    {QStringLiteral("match"), QJsonObject{{QStringLiteral("/reference"), reference}}}});
    return providers::readProfile(QJsonDocument(profile).toJson(), QStringLiteral("sandbox.video.json"));
}

}  // namespace

Q_DECLARE_METATYPE(circletake::test::FaultyProvider::Spoil)

/// What a provider can do to us, each with its right end: the real engine, requests and downloads against a server that
/// misbehaves, in manual time.
class TestFaultyProvider : public QObject
{
    Q_OBJECT

private slots:
    void everyBehaviourHasItsRightEnd_data();
    void everyBehaviourHasItsRightEnd();
    void aLostSubmitIsFoundByItsClass_data();
    void aLostSubmitIsFoundByItsClass();
};

void TestFaultyProvider::everyBehaviourHasItsRightEnd_data()
{
    QTest::addColumn<FaultyProvider::Spoil>("spoil");
    QTest::addColumn<TakeState>("state");
    QTest::addColumn<int>("submits");
    QTest::addColumn<QString>("profile");
    const auto row = [](const char *name, const FaultyProvider::Spoil &spoil, TakeState state, int submits = 1,
                        const char *profile = "holysheep") {
        QTest::newRow(name) << spoil << state << submits << QString::fromLatin1(profile);
    };
    row("honest", {}, TakeState::Ready);
    row(
        "slow", [](const Asked &, Reaction &answer) { answer.delayMs = 20; }, TakeState::Ready);

    // A submit whose answer is in doubt is never sent again.
    row("submit: closed", spoiled(Kind::Submit, {"", End::Fin}), TakeState::Unknown);
    row("submit: reset", spoiled(Kind::Submit, {"", End::Reset}), TakeState::Unknown);
    row("submit: half an answer", halved(Kind::Submit, End::Fin), TakeState::Unknown);
    row("submit: no answer", spoiled(Kind::Submit, {}), TakeState::Unknown);
    row("submit: a page", spoiled(Kind::Submit, said(200, "<html>hello</html>")), TakeState::Unknown);
    row("submit: no id", spoiled(Kind::Submit, said(200, R"({"status":"queued"})")), TakeState::Unknown);
    row("submit: 500", spoiled(Kind::Submit, said(500, R"({"error":"oops"})")), TakeState::Unknown);
    row("submit: 408", spoiled(Kind::Submit, said(408, R"({"error":"slow"})")), TakeState::Unknown);
    row("submit: 503 of a gateway", spoiled(Kind::Submit, said(503, "<html>busy</html>")), TakeState::Unknown);
    // But one that replays a key gets the same key again.
    row("submit: closed, keys are replayed", spoiled(Kind::Submit, {"", End::Fin}), TakeState::Ready, 2, "sandbox");
    row("submit: no answer, keys are replayed", spoiled(Kind::Submit, {}), TakeState::Ready, 2, "sandbox");
    // What surely was not taken goes back to the queue.
    row("submit: 503 that can be read", spoiled(Kind::Submit, said(503, R"({"error":"busy"})")), TakeState::Ready, 2);
    row("submit: 429, seconds", spoiled(Kind::Submit, said(429, R"({"error":"slow down"})", {"Retry-After: 7"})),
        TakeState::Ready, 2);
    row("submit: 429, a date long gone",
        spoiled(Kind::Submit, said(429, R"({"error":"slow down"})", {"Retry-After: Thu, 01 Jan 1970 00:00:00 GMT"})),
        TakeState::Ready, 2);
    row("submit: 402", spoiled(Kind::Submit, said(402, R"({"error":"no money"})"), 99), TakeState::Queued);
    row("submit: moderation", spoiled(Kind::Submit, said(422, R"({"error":"content policy"})")), TakeState::Failed);
    row("submit: 422", spoiled(Kind::Submit, said(422, R"({"error":"duration is wrong"})")), TakeState::Failed);

    row("poll: closed", spoiled(Kind::Poll, {"", End::Fin}, 3), TakeState::Ready);
    row("poll: reset", spoiled(Kind::Poll, {"", End::Reset}, 3), TakeState::Ready);
    row("poll: half an answer", halved(Kind::Poll, End::Fin), TakeState::Ready);
    row("poll: no answer", spoiled(Kind::Poll, {}), TakeState::Ready);
    row("poll: a page", spoiled(Kind::Poll, said(200, "<html>"), 3), TakeState::Ready);
    row("poll: 500", spoiled(Kind::Poll, said(500, R"({"error":"oops"})"), 3), TakeState::Ready);
    row("poll: 404 once", spoiled(Kind::Poll, said(404, R"({"error":"not here"})")), TakeState::Ready);
    row("poll: 404 for ever", spoiled(Kind::Poll, said(404, R"({"error":"not here"})"), 9999), TakeState::Lost);
    row("poll: a word nobody knows", spoiled(Kind::Poll, said(200, R"({"id":"job-1","status":"dreaming"})"), 2),
        TakeState::Ready);
    row("poll: of another job",
        spoiled(Kind::Poll, said(200, R"({"id":"job-9","status":"completed","video_url":"https://x.example/9.mp4"})"),
                2),
        TakeState::Ready);
    row("poll: failed", spoiled(Kind::Poll, said(200, R"({"id":"job-1","status":"failed","error":"boom"})")),
        TakeState::Failed);
    row("poll: done without a clip", spoiled(Kind::Poll, said(200, R"({"id":"job-1","status":"completed"})"), 99),
        TakeState::Failed);

    row("clip: half of it", halved(Kind::Clip, End::Fin), TakeState::Ready);
    row("clip: reset in the middle", halved(Kind::Clip, End::Reset), TakeState::Ready);
    row("clip: closed", spoiled(Kind::Clip, {"", End::Fin}), TakeState::Ready);
    row("clip: expired", spoiled(Kind::Clip, said(403, R"({"error":"expired"})")), TakeState::Ready);
    row("clip: 500", spoiled(Kind::Clip, said(500, "")), TakeState::Ready);
    // It is paid: what cannot be fetched rests, to be collected, and is never rendered again.
    row("clip: an error saved as a film",
        spoiled(Kind::Clip, said(200, R"({"error":"x"})", {"Content-Type: video/mp4"}), 99), TakeState::Downloading);
    row("clip: a page", spoiled(Kind::Clip, said(200, "<html>", {"Content-Type: text/html"}), 99),
        TakeState::Downloading);
    row("clip: 5 GB", spoiled(Kind::Clip, {"HTTP/1.1 200 OK\r\nContent-Length: 5000000000\r\n\r\n"}, 99),
        TakeState::Downloading);
    row("clip: empty", spoiled(Kind::Clip, said(200, "", {"Content-Type: video/mp4"}), 99), TakeState::Downloading);
}

void TestFaultyProvider::everyBehaviourHasItsRightEnd()
{
    QFETCH(FaultyProvider::Spoil, spoil);
    QFETCH(TakeState, state);
    QFETCH(QString, profile);
    const auto list = providers::ProviderList::load({});
    FaultyProvider server;
    server.spoil = spoil;
    QCOMPARE(ended(server, *list.profile(profile)), state);
    if (state != TakeState::Queued)
        QTEST(server.count(Kind::Submit), "submits");
}

void TestFaultyProvider::aLostSubmitIsFoundByItsClass_data()
{
    QTest::addColumn<QString>("submitClass");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<TakeState>("state");
    QTest::addColumn<int>("submits");
    const auto row = [](const char *name, const char *how, const QByteArray &found, TakeState state, int submits) {
        QTest::newRow(name) << QString::fromLatin1(how) << found << state << submits;
    };
    const QByteArray none = R"({"data":[]})";
    const QByteArray stranger = R"({"data":[{"id":"job-7","status":"completed","reference":"somebody else's"}]})";
    row("A: the key is sent again", "A", {}, TakeState::Ready, 2);
    row("B: found in the list", "B", {}, TakeState::Ready, 1);
    row("B: not found, the key is sent again", "B", none, TakeState::Ready, 2);
    row("C: found by its reference", "C", {}, TakeState::Ready, 1);
    row("C: surely not taken", "C", none, TakeState::Ready, 2);
    row("D: found in the list", "D", {}, TakeState::Ready, 1);
    row("D: only a stranger's", "D", stranger, TakeState::Unknown, 1);
    row("E: nobody can be asked", "E", {}, TakeState::Unknown, 1);
}

void TestFaultyProvider::aLostSubmitIsFoundByItsClass()
{
    QFETCH(QString, submitClass);
    QFETCH(QByteArray, found);
    const auto profile = profileOf(submitClass);
    QVERIFY2(profile.ok(), profile ? "" : qPrintable(profile.error().text()));
    FaultyProvider server;
    server.spoil = [found](const Asked &asked, Reaction &answer) {
        if (asked.kind == Kind::Submit && asked.count == 1)
            answer = {"", End::Fin};
        if (asked.kind == Kind::LookUp && !found.isEmpty())
            answer = said(200, found);
    };
    const TakeState state = ended(server, *profile);
    QTEST(state, "state");
    QTEST(server.count(Kind::Submit), "submits");
    QCOMPARE(server.count(Kind::LookUp) > 0, QStringLiteral("BCD").contains(submitClass));
}

QTEST_GUILESS_MAIN(TestFaultyProvider)
#include "tst_faultyprovider.moc"
