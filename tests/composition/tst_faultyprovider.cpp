// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition/studio.h"
#include "providers/providerlist.h"
#include "support/submitclassprofile.h"

#include <QTest>

using namespace circletake;
using test::FaultyProvider;
using test::RawPeer;
using test::Studio;
using Asked = FaultyProvider::Asked;
using Kind = FaultyProvider::Kind;
using Reaction = RawPeer::Reaction;
using End = RawPeer::End;

namespace {

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

Result<providers::Profile> profileOf(const QString &submitClass)
{
    return providers::readProfile(test::submitClassProfile(submitClass), QStringLiteral("studio.video.json"));
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
    void jobsAreNotMixedUp_data();
    void jobsAreNotMixedUp();
    void aSkewedClockIsWaitedForByItsOwnTime_data();
    void aSkewedClockIsWaitedForByItsOwnTime();
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
    row(
        "poll: an older state after a newer one",
        [](const Asked &asked, Reaction &answer) {
            if (asked.kind == Kind::Poll && asked.count <= 4)
                answer = said(200, asked.count % 2 == 1 ? R"({"id":"job-1","status":"processing"})"
                                                        : R"({"id":"job-1","status":"queued"})");
        },
        TakeState::Ready);
    row(
        "poll: an older state after its end",
        [](const Asked &asked, Reaction &answer) {
            if (asked.kind == Kind::Clip && asked.count == 1)
                answer = said(403, R"({"error":"expired"})");
            if (asked.kind == Kind::Poll && (asked.count == 3 || asked.count == 4))
                answer = said(200, R"({"id":"job-1","status":"queued"})");
        },
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
    Studio studio(server, *list.profile(profile));
    QVERIFY(studio.render());
    QCOMPARE(studio.take().state, state);
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
    Studio studio(server, *profile);
    QVERIFY(studio.render());
    QTEST(studio.take().state, "state");
    QTEST(server.count(Kind::Submit), "submits");
    QCOMPARE(server.count(Kind::LookUp) > 0, QStringLiteral("BCD").contains(submitClass));
}

void TestFaultyProvider::jobsAreNotMixedUp_data()
{
    QTest::addColumn<QString>("submitClass");
    QTest::addColumn<FaultyProvider::Spoil>("spoil");
    QTest::addColumn<TakeState>("second");
    QTest::addColumn<int>("submits");
    const auto row = [](const char *name, const char *submitClass, const FaultyProvider::Spoil &spoil, TakeState second,
                        int submits = 2) {
        QTest::newRow(name) << QString::fromLatin1(submitClass) << spoil << second << submits;
    };
    const auto sameId = [](const Asked &asked, Reaction &answer) {
        if (asked.kind == Kind::Submit && asked.count == 2)
            answer = said(200, R"({"id":"job-1","status":"queued"})");
    };
    row("honest", "A", {}, TakeState::Ready);
    row("the same number twice: the key is sent again", "A", sameId, TakeState::Ready, 3);
    row("the same number twice: found in the list by its key", "B", sameId, TakeState::Ready);
    row("the same number twice: found by its reference", "C", sameId, TakeState::Ready);
    row("the same number twice: found in the list", "D", sameId, TakeState::Ready);
    row("the same number twice: nobody can be asked", "E", sameId, TakeState::Unknown);
    row(
        "polls tell of the other job", "E",
        [](const Asked &asked, Reaction &answer) {
            const QByteArray other = asked.job == "job-1" ? "job-2" : "job-1";
            if (asked.kind == Kind::Poll && asked.count <= 6)
                answer = said(
                    200, R"({"id":")" + other + R"(","status":"completed","video_url":"https://x.example/9.mp4"})");
        },
        TakeState::Ready);
    row(
        "polls tell of both jobs", "E",
        [](const Asked &asked, Reaction &answer) {
            const QByteArray other = asked.job == "job-1" ? "job-2" : "job-1";
            if (asked.kind == Kind::Poll && asked.count <= 6)
                answer = said(200, R"({"data":[{"id":")" + other + R"(","status":"failed"},{"id":")" + asked.job +
                                       R"(","status":"processing"}]})");
        },
        TakeState::Ready);
}

void TestFaultyProvider::jobsAreNotMixedUp()
{
    QFETCH(QString, submitClass);
    QFETCH(FaultyProvider::Spoil, spoil);
    QFETCH(TakeState, second);
    const auto profile = profileOf(submitClass);
    QVERIFY2(profile.ok(), profile ? "" : qPrintable(profile.error().text()));
    FaultyProvider server;
    server.spoil = spoil;
    Studio studio(server, *profile);
    QVERIFY(studio.render(2));
    QCOMPARE(studio.take(0).state, TakeState::Ready);
    QCOMPARE(studio.filmOf(0), QByteArray("job-1"));
    QCOMPARE(studio.take(1).state, second);
    QCOMPARE(studio.filmOf(1), second == TakeState::Ready ? QByteArray("job-2") : QByteArray());
    QTEST(server.count(Kind::Submit), "submits");
    QCOMPARE(server.jobs(), 2);
}

void TestFaultyProvider::aSkewedClockIsWaitedForByItsOwnTime_data()
{
    QTest::addColumn<QVector<QByteArray>>("headers");
    QTest::addColumn<qint64>("leastMs");
    // It is 08:53:20 here.
    const auto row = [](const char *name, const QVector<QByteArray> &headers, qint64 leastMs) {
        QTest::newRow(name) << headers << leastMs;
    };
    row("right", {"Date: Thu, 09 Oct 2025 08:53:20 GMT", "Retry-After: Thu, 09 Oct 2025 08:53:50 GMT"}, 30'000);
    row("ten minutes ahead", {"Date: Thu, 09 Oct 2025 09:03:20 GMT", "Retry-After: Thu, 09 Oct 2025 09:03:50 GMT"},
        30'000);
    row("ten minutes behind", {"Date: Thu, 09 Oct 2025 08:43:20 GMT", "Retry-After: Thu, 09 Oct 2025 08:43:50 GMT"},
        30'000);
    row("a year ahead, in seconds", {"Date: Fri, 09 Oct 2026 08:53:20 GMT", "Retry-After: 30"}, 30'000);
    row("it does not say", {"Retry-After: Thu, 09 Oct 2025 08:53:50 GMT"}, 29'000);
}

void TestFaultyProvider::aSkewedClockIsWaitedForByItsOwnTime()
{
    QFETCH(QVector<QByteArray>, headers);
    QFETCH(qint64, leastMs);
    const auto list = providers::ProviderList::load({});
    FaultyProvider server;
    server.spoil = spoiled(Kind::Submit, said(429, R"({"error":"slow down"})", headers));
    Studio studio(server, *list.profile(QStringLiteral("holysheep")));
    QVERIFY(studio.render());
    QCOMPARE(studio.take().state, TakeState::Ready);
    QCOMPARE(studio.submittedMs().size(), 2);
    const qint64 waitedMs = studio.submittedMs()[1] - studio.submittedMs()[0];
    QVERIFY2(waitedMs >= leastMs && waitedMs < 40'000, qPrintable(QString::number(waitedMs)));
}

QTEST_GUILESS_MAIN(TestFaultyProvider)
#include "tst_faultyprovider.moc"
