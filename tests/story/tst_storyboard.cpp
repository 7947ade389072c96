// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/storyboard.h"
#include "story/take.h"

#include <QSet>
#include <QtTest>

using namespace circletake;

class TestStoryboard : public QObject
{
    Q_OBJECT

private slots:
    void framesHaveTheAskedSize_data();
    void framesHaveTheAskedSize();
    void lengthsAreWholeFrames_data();
    void lengthsAreWholeFrames();
    void statesKnowWhatTheyMean_data();
    void statesKnowWhatTheyMean();
    void everyStateAndProblemHasItsOwnKey();
};

void TestStoryboard::framesHaveTheAskedSize_data()
{
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<QString>("aspect");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char *resolution, const char *aspect, QSize size) {
        QTest::addRow("%s %s", resolution, aspect)
            << QString::fromLatin1(resolution) << QString::fromLatin1(aspect) << size;
    };
    row("720p", "9:16", {720, 1280});
    row("1080p", "9:16", {1080, 1920});
    row("4k", "9:16", {2160, 3840});
    row("720p", "16:9", {1280, 720});
    row("1080p", "1:1", {1080, 1080});
    row("720p", "4:5", {720, 900});
    row("720p", "21:9", {1680, 720});
    row("720p", "3:7", {720, 1680});
    row("1080p", "13:17", {1080, 1412});
    row("unknown", "9:16", {720, 1280});
    row("720p", "", {720, 1280});
    row("720p", "0:16", {720, 1280});
    row("720p", "-9:16", {720, 1280});
    row("720p", "wide", {720, 1280});
    row("720p", "1:1000", {720, 1280});
}

void TestStoryboard::framesHaveTheAskedSize()
{
    QFETCH(QString, resolution);
    QFETCH(QString, aspect);
    const QSize size = frameSize(resolution, aspect);
    QTEST(size, "size");
    QVERIFY(size.width() % 2 == 0 && size.height() % 2 == 0);
}

void TestStoryboard::lengthsAreWholeFrames_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("rate");
    QTest::addColumn<qint64>("frames");
    QTest::newRow("5 s at 24") << 5000 << 24 << qint64(120);
    QTest::newRow("5 s at 25") << 5000 << 25 << qint64(125);
    QTest::newRow("30 s at 30") << 30000 << 30 << qint64(900);
    QTest::newRow("rounds up") << 5021 << 24 << qint64(121);
    QTest::newRow("rounds down") << 5020 << 24 << qint64(120);
    QTest::newRow("nothing") << 0 << 24 << qint64(0);
}

void TestStoryboard::lengthsAreWholeFrames()
{
    QFETCH(int, ms);
    QFETCH(int, rate);
    QTEST(framesOf(ms, rate), "frames");
}

void TestStoryboard::statesKnowWhatTheyMean_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<bool>("costs");
    const auto row = [](TakeState state, bool ended, bool costs) {
        QTest::newRow(qPrintable(key(state))) << int(state) << ended << costs;
    };
    row(TakeState::Planned, false, false);
    row(TakeState::Queued, false, false);
    row(TakeState::Submitting, false, true);
    row(TakeState::Accepted, false, true);
    row(TakeState::Running, false, true);
    row(TakeState::Downloading, false, true);
    row(TakeState::Checking, false, true);
    row(TakeState::Ready, true, false);
    row(TakeState::Unknown, true, false);
    row(TakeState::Lost, true, false);
    row(TakeState::Failed, true, false);
    row(TakeState::Cancelling, false, true);
    row(TakeState::Cancelled, true, false);
}

void TestStoryboard::statesKnowWhatTheyMean()
{
    QFETCH(int, state);
    QTEST(isFinal(TakeState(state)), "ended");
    QTEST(isUnderWay(TakeState(state)), "costs");
}

void TestStoryboard::everyStateAndProblemHasItsOwnKey()
{
    QSet<QString> keys;
    for (int state = 0; state <= int(TakeState::Cancelled); ++state)
        keys.insert(key(TakeState(state)));
    QCOMPARE(keys.size(), int(TakeState::Cancelled) + 1);
    keys.clear();
    for (int kind = 0; kind <= int(ProblemKind::Storage); ++kind)
        keys.insert(key(ProblemKind(kind)));
    QCOMPARE(keys.size(), int(ProblemKind::Storage) + 1);
    QCOMPARE(key(ProblemKind::UnknownOutcome), QStringLiteral("unknown_outcome"));
}

QTEST_GUILESS_MAIN(TestStoryboard)
#include "tst_storyboard.moc"
