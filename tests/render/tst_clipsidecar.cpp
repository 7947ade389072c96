// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ports/clipsidecar.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::render;

namespace {

ClipSidecar sample()
{
    ClipSidecar sidecar;
    sidecar.slate = {1, 12, 30, 2};
    sidecar.take = {4711};
    sidecar.attempt = {4712};
    sidecar.spec = {
        QStringLiteral("holysheep"),
        QStringLiteral("video-gen-2.1"),
        QStringLiteral("雨夜，她推开门\n\"走\""),
        QStringLiteral("tense"),
        QStringLiteral("ink"),
        7400,
        QStringLiteral("720p"),
        QStringLiteral("9:16"),
        9'007'199'254'740'993,
        true,
        {{PictureRole::FirstFrame,
          QStringLiteral("EP01-SC012-SH020-T1"),
          {QStringLiteral("references/a.jpg"), QByteArray(64, 'b'), {720, 1280}, 123'456}},
         {PictureRole::Reference, QStringLiteral("梅"), {QStringLiteral("references/b.jpg"), "c", {1, 2}, 3}}},
        "0123456789abcdef",
        {TakeId{4709}, QStringLiteral("clips/a.mp4"), QByteArray(64, 'd'), QStringLiteral("voices/a.wav"), "e"}};
    sidecar.remoteId = QStringLiteral("job-1");
    sidecar.price = *Money::fromDecimal(u"0.370000001", Currency::usd());
    sidecar.sha256 = QByteArray(64, 'a');
    sidecar.bytes = 3'000'000'000;
    sidecar.frames = 178;
    sidecar.animatic = true;
    sidecar.createdAt = 1'760'000'000'001;
    sidecar.submittedAt = 1'760'000'000'002;
    sidecar.acceptedAt = 1'760'000'000'003;
    sidecar.endedAt = 1'760'000'000'004;
    return sidecar;
}

}  // namespace

class TestClipSidecar : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromJsonExactly()
    {
        const auto read = ClipSidecar::fromJson(sample().toJson());
        QVERIFY(read.ok());
        QVERIFY(*read == sample());
    }

    void timesThatAreNotKnownStayUnknown()
    {
        ClipSidecar sidecar = sample();
        sidecar.submittedAt = 0;
        const auto read = ClipSidecar::fromJson(sidecar.toJson());
        QVERIFY(read.ok());
        QCOMPARE(read->submittedAt, qint64(0));
    }

    void isMadeFromATakeAndItsAttempt()
    {
        Take take;
        take.id = {4711};
        take.spec = sample().spec;
        take.spent = sample().price;
        take.clipHash = sample().sha256;
        take.clipBytes = sample().bytes;
        take.clipFrames = sample().frames;
        take.animatic = true;
        take.createdAt = sample().createdAt;
        take.submittedAt = sample().submittedAt;
        take.acceptedAt = sample().acceptedAt;
        take.endedAt = sample().endedAt;
        Attempt attempt;
        attempt.id = {4712};
        attempt.remoteId = QStringLiteral("job-1");
        QVERIFY(sidecarOf({1, 12, 30, 2}, take, attempt) == sample());
    }

    void whatIsNotADescriptionIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &json, ErrorKind kind) {
            QTest::newRow(name) << json << int(kind);
        };
        const QByteArray good = sample().toJson();
        row("empty", {}, ErrorKind::BadInput);
        row("half", good.left(good.size() / 2), ErrorKind::BadInput);
        row("another program's", "{\"take\": 1}", ErrorKind::BadInput);
        row("an array", "[1]", ErrorKind::BadInput);
        row("no slate of a take", QByteArray(good).replace("-T2", ""), ErrorKind::BadInput);
        row("no take", QByteArray(good).replace("4711", "0"), ErrorKind::BadInput);
        row("short hash", QByteArray(good).replace("aaaa", ""), ErrorKind::BadInput);
        row("newer", QByteArray(good).replace("\"circletake_clip\": 1", "\"circletake_clip\": 2"),
            ErrorKind::NewerVersion);
    }

    void whatIsNotADescriptionIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, kind);
        const auto read = ClipSidecar::fromJson(json);
        QVERIFY(!read.ok());
        QCOMPARE(int(read.error().kind), kind);
    }
};

QTEST_GUILESS_MAIN(TestClipSidecar)
#include "tst_clipsidecar.moc"
