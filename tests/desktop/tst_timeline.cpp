// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/framenotes.h"
#include "desktop/theme.h"
#include "desktop/timeline.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void timeCodesCountMinutesSecondsAndFrames_data();
    void timeCodesCountMinutesSecondsAndFrames();
    void notesAreFoundByTheirTimeCode_data();
    void notesAreFoundByTheirTimeCode();
    void whatATimeCodeSaysIsReadBack();
    void everyFrameHasItsPlace();
    void mouseReachesFirstAndLastFrame();
    void mouseNearANoteGoesToItsFrame();
    void emptyTimelineTakesNoMouse();
    void arrowKeysStepFrameByFrame();

private:
    Theme m_theme{ThemeMode::Dark};
};

void TestTimeline::timeCodesCountMinutesSecondsAndFrames_data()
{
    QTest::addColumn<int>("frame");
    QTest::addColumn<int>("rate");
    QTest::addColumn<QString>("code");
    QTest::newRow("first") << 0 << 24 << "00:00:00";
    QTest::newRow("last of a second") << 23 << 24 << "00:00:23";
    QTest::newRow("a second") << 24 << 24 << "00:01:00";
    QTest::newRow("thirty seconds") << 30 * 25 + 7 << 25 << "00:30:07";
    QTest::newRow("minutes") << 61 * 30 << 30 << "01:01:00";
    QTest::newRow("no rate") << 5 << 0 << "00:05:00";
}

void TestTimeline::timeCodesCountMinutesSecondsAndFrames()
{
    QFETCH(int, frame);
    QFETCH(int, rate);
    QTEST(timeCodeOf(frame, rate), "code");
}

void TestTimeline::notesAreFoundByTheirTimeCode_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QVector<FrameNote>>("found");
    using Notes = QVector<FrameNote>;
    QTest::newRow("empty") << "" << Notes();
    QTest::newRow("about the shot") << "Warmer light" << Notes();
    QTest::newRow("one") << "[00:01:02] blink" << Notes{{26, QStringLiteral("blink")}};
    QTest::newRow("seconds and frames only") << "[02:12] hand" << Notes{{60, QStringLiteral("hand")}};
    QTest::newRow("by frame") << "[00:02:00] later\nWords\n  [00:00:05] sooner"
                              << Notes{{5, QStringLiteral("sooner")}, {48, QStringLiteral("later")}};
    QTest::newRow("no words yet") << "[00:00:01] " << Notes{{1, QString()}};
    QTest::newRow("not at the start") << "see [00:00:01]" << Notes();
}

void TestTimeline::notesAreFoundByTheirTimeCode()
{
    QFETCH(QString, note);
    QFETCH(QVector<FrameNote>, found);
    QVERIFY(frameNotes(note, 24) == found);
}

void TestTimeline::whatATimeCodeSaysIsReadBack()
{
    for (const int rate : {24, 25, 30, 60})
        for (int frame = 0; frame < 30 * rate; frame += 7)
            QCOMPARE(frameNotes(QStringLiteral("[%1] x").arg(timeCodeOf(frame, rate)), rate).value(0).frame, frame);
}

void TestTimeline::everyFrameHasItsPlace()
{
    Timeline timeline(m_theme);
    timeline.resize(900, 26);
    timeline.setFrames(720, 720, 24);
    int before = -1;
    for (int frame = 0; frame < 720; ++frame) {
        const int x = timeline.xOf(frame);
        QVERIFY(x > before);
        QCOMPARE(timeline.frameAt(x), frame);
        before = x;
    }
    QVERIFY(timeline.rect().contains(timeline.xOf(719), 10));
}

void TestTimeline::mouseReachesFirstAndLastFrame()
{
    Timeline timeline(m_theme);
    timeline.resize(300, 26);
    timeline.setFrames(120, 120, 24);
    QSignalSpy moved(&timeline, &QAbstractSlider::sliderMoved);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(299, 18));
    QCOMPARE(moved.last().first().toInt(), 119);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(0, 18));
    QCOMPARE(moved.last().first().toInt(), 0);
}

void TestTimeline::mouseNearANoteGoesToItsFrame()
{
    Timeline timeline(m_theme);
    timeline.resize(300, 26);
    timeline.setFrames(720, 720, 24);
    timeline.setNotes({{331, QStringLiteral("blink")}, {9999, QStringLiteral("behind the end")}});
    QSignalSpy moved(&timeline, &QAbstractSlider::sliderMoved);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(timeline.xOf(331) + 3, 18));
    QCOMPARE(moved.last().first().toInt(), 331);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(timeline.xOf(331) + 40, 18));
    QVERIFY(moved.last().first().toInt() > 400);
}

void TestTimeline::emptyTimelineTakesNoMouse()
{
    Timeline timeline(m_theme);
    timeline.resize(300, 26);
    QSignalSpy moved(&timeline, &QAbstractSlider::sliderMoved);
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, QPoint(150, 18));
    QVERIFY(moved.isEmpty());
}

void TestTimeline::arrowKeysStepFrameByFrame()
{
    Timeline timeline(m_theme);
    timeline.setFrames(120, 120, 24);
    QSignalSpy changed(&timeline, &QAbstractSlider::valueChanged);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(changed.last().first().toInt(), 1);
    QTest::keyClick(&timeline, Qt::Key_PageUp);
    QCOMPARE(changed.last().first().toInt(), 25);
    QTest::keyClick(&timeline, Qt::Key_End);
    QCOMPARE(changed.last().first().toInt(), 119);
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
