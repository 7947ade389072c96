// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipinspector.h"
#include "media/mediatools.h"
#include "support/mediaclips.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

class TestClipInspector : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clipIsJudgedByWhatWasAskedFor_data();
    void clipIsJudgedByWhatWasAskedFor();
    void realClipsAreJudged_data();
    void realClipsAreJudged();
    void missingWorkerIsNotTheProvidersFault();
    void missingFileIsNotTheProvidersFault();

private:
    [[nodiscard]] static ClipFindings good();
    [[nodiscard]] static RenderSpec asked();
    [[nodiscard]] render::CheckAnswer check(const QString &clip, const RenderSpec &spec);

    test::MediaClips m_clips;
    std::unique_ptr<WorkerPool> m_pool;
};

void TestClipInspector::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_pool = std::make_unique<WorkerPool>(*program, 2);
}

ClipFindings TestClipInspector::good()
{
    ClipFindings findings;
    findings.facts.size = QSize(720, 1280);
    findings.facts.frameRateNum = 24;
    findings.facts.constantRate = findings.facts.hasVideo = findings.facts.hasAudio = true;
    findings.facts.frames = findings.frames = 120;
    findings.facts.durationMs = findings.soundMs = 5000;
    findings.brightest = 0.9;
    findings.change = 60;
    findings.loudestDb = -8;
    return findings;
}

RenderSpec TestClipInspector::asked()
{
    RenderSpec spec;
    spec.durationMs = 5000;
    spec.resolution = QStringLiteral("720p");
    spec.aspect = QStringLiteral("9:16");
    spec.needsSound = true;
    return spec;
}

void TestClipInspector::clipIsJudgedByWhatWasAskedFor_data()
{
    using Change = std::function<void(ClipFindings &, RenderSpec &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *says, Change change) {
        QTest::newRow(name) << std::move(change) << QString::fromLatin1(says);
    };
    row("good", "", [](auto &, auto &) {});
    row("a frame more, as services give", "", [](auto &f, auto &) { f.frames = f.facts.frames = 121; });
    row("a model's own size", "", [](auto &f, auto &) { f.facts.size = QSize(704, 1280); });
    row("larger than asked", "", [](auto &f, auto &) { f.facts.size = QSize(1080, 1920); });
    row("silent film where nobody speaks", "", [](auto &f, auto &s) {
        s.needsSound = false;
        f.facts.hasAudio = false;
        f.soundMs = 0;
    });
    row("nothing known about size", "", [](auto &f, auto &s) {
        s.resolution.clear();
        f.facts.size = QSize(100, 100);
    });
    row("half as long", "lasts 2.50 s; 5.00 s", [](auto &f, auto &) { f.frames = f.facts.frames = 60; });
    row("twice as long", "lasts 10.00 s; 5.00 s", [](auto &f, auto &) { f.frames = f.facts.frames = 240; });
    row("wide instead of tall", "shape", [](auto &f, auto &) { f.facts.size = QSize(1280, 720); });
    row("square pixels assumed wrongly", "shape", [](auto &f, auto &) { f.facts.pixelWidth = 2; });
    row("480p for 720p", "480 × 854 instead of 720 × 1280", [](auto &f, auto &) { f.facts.size = QSize(480, 854); });
    row("no rate", "pictures a second", [](auto &f, auto &) { f.facts.frameRateNum = 0; });
    row("black", "black", [](auto &f, auto &) { f.brightest = 0.001; });
    row("frozen", "120 pictures", [](auto &f, auto &) { f.change = 0.8; });
    row("no sound", "no sound", [](auto &f, auto &) { f.facts.hasAudio = false; });
    row("silent", "-91 dB", [](auto &f, auto &) { f.loudestDb = -91; });
    row("cut off", "100 of 120", [](auto &f, auto &) { f.frames = 100; });
    row("broken places", "3 places", [](auto &f, auto &) { f.damaged = 3; });
    row("nothing decoded", "damaged", [](auto &f, auto &) { f.frames = 0; });
}

void TestClipInspector::clipIsJudgedByWhatWasAskedFor()
{
    using Change = std::function<void(ClipFindings &, RenderSpec &)>;
    QFETCH(Change, change);
    QFETCH(QString, says);
    ClipFindings findings = good();
    RenderSpec spec = asked();
    change(findings, spec);
    const auto complaint = complaintAbout(findings, spec);
    QCOMPARE(complaint.has_value(), !says.isEmpty());
    const QString utf8 = says.isEmpty() ? QString() : QString::fromUtf8(says.toLatin1());
    QVERIFY2(!complaint || complaint->contains(utf8), qPrintable(complaint.value_or(QString())));
}

render::CheckAnswer TestClipInspector::check(const QString &clip, const RenderSpec &spec)
{
    ClipInspector inspector(*m_pool);
    std::optional<render::CheckAnswer> answer;
    inspector.check(clip, spec, [&](const render::CheckAnswer &given) { answer = given; });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return *answer;
}

void TestClipInspector::realClipsAreJudged_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    const QString source = QStringLiteral("-f lavfi -i %1 -f lavfi -i %2 -t %3 -pix_fmt yuv420p -preset ultrafast");
    const QString bars = QStringLiteral("testsrc2=s=720x1280:r=24");
    const QString tone = QStringLiteral("sine");
    const QString silence = QStringLiteral("anullsrc");
    const QString black = QStringLiteral("color=black:s=720x1280:r=24");
    const QString still = QStringLiteral("smptebars=s=720x1280:r=24");
    const QString wide = QStringLiteral("testsrc2=s=1280x720:r=24");
    QTest::newRow("good") << source.arg(bars, tone).arg(5) << QString();
    QTest::newRow("short") << source.arg(bars, tone).arg(3) << QStringLiteral("lasts 3.00 s");
    QTest::newRow("black") << source.arg(black, tone).arg(5) << QStringLiteral("black");
    QTest::newRow("frozen") << source.arg(still, tone).arg(5) << QStringLiteral("frozen");
    QTest::newRow("silent") << source.arg(bars, silence).arg(5) << QStringLiteral("silent");
    QTest::newRow("wide") << source.arg(wide, tone).arg(5) << QStringLiteral("1280");
}

void TestClipInspector::realClipsAreJudged()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const QString clip = m_clips.make(QStringLiteral("%1.mp4").arg(QLatin1String(QTest::currentDataTag())), arguments);
    QVERIFY(!clip.isEmpty());
    const render::CheckAnswer answer = check(clip, asked());
    QCOMPARE(answer.problem, says.isEmpty() ? ProblemKind::None : ProblemKind::BrokenResult);
    QVERIFY2(answer.message.contains(says), qPrintable(answer.message));
    if (says.isEmpty()) {
        QCOMPARE(answer.frames, 120);
        QCOMPARE(answer.durationMs, 5000);
    }
}

void TestClipInspector::missingWorkerIsNotTheProvidersFault()
{
    WorkerPool pool(QStringLiteral("/nowhere/circletake-media"), 1);
    ClipInspector inspector(pool);
    std::optional<render::CheckAnswer> answer;
    inspector.check(m_clips.bars(QStringLiteral("a.mp4")), asked(), [&](const auto &given) { answer = given; });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->problem, ProblemKind::Storage);
    QVERIFY(answer->message.contains(QLatin1String("/nowhere/circletake-media")));
}

void TestClipInspector::missingFileIsNotTheProvidersFault()
{
    const render::CheckAnswer answer = check(m_clips.path(QStringLiteral("gone.mp4")), asked());
    QCOMPARE(answer.problem, ProblemKind::Storage);
}

QTEST_GUILESS_MAIN(TestClipInspector)
#include "tst_clipinspector.moc"
