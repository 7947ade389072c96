// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/playback.h"
#include "media/mediatools.h"
#include "media/workerpool.h"
#include "support/mediaclips.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;

namespace {

constexpr int s_frames = 31;  // a bit more than a second, and no whole number of seconds

}  // namespace

class TestPlayback : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void clipBeginsAtItsFirstFrame();
    void stepsReachTheVeryLastFrameAndStay();
    void everyFrameIsAnother();
    void stepsBackReachTheFirstFrameAndStay();
    void seekIsHeldToTheClip_data();
    void seekIsHeldToTheClip();
    void playingStopsAtTheVeryLastFrame();
    void playingFromTheEndBeginsAgain();
    void playingBackStopsAtTheFirstFrame();
    void loopGoesOn();
    void samePressDoublesTheSpeedUpToEight();
    void otherDirectionBeginsSlow();
    void stepStopsPlaying();
    void moreOfTheSameClipKeepsThePlace();
    void noClipDoesNothing();

private:
    test::MediaClips m_clips;
    media::DecodedClip m_clip;
    std::unique_ptr<Playback> m_playback;
};

void TestPlayback::initTestCase()
{
    const auto program = media::findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    media::MediaWorker worker(*program);
    media::DecodeRequest request;
    request.path = m_clips.bars(QStringLiteral("bars.mp4"), QStringLiteral("180x320"), s_frames, 24, false);
    const auto clip = media::decodeClip(worker, request);
    QVERIFY2(clip, clip ? "" : qPrintable(clip.error().text()));
    m_clip = *clip;
    QCOMPARE(m_clip.frames(), s_frames);
}

void TestPlayback::init()
{
    m_playback = std::make_unique<Playback>();
    m_playback->setClip(m_clip);
}

void TestPlayback::clipBeginsAtItsFirstFrame()
{
    QCOMPARE(m_playback->frame(), 0);
    QCOMPARE(m_playback->frames(), s_frames);
    QVERIFY(!m_playback->isPlaying());
}

void TestPlayback::stepsReachTheVeryLastFrameAndStay()
{
    for (int i = 1; i < s_frames; ++i) {
        m_playback->step(1);
        QCOMPARE(m_playback->frame(), i);
    }
    m_playback->step(1);
    QCOMPARE(m_playback->frame(), s_frames - 1);
}

void TestPlayback::everyFrameIsAnother()
{
    for (int i = 1; i < s_frames; ++i)
        QVERIFY2(m_clip.frame(i) != m_clip.frame(i - 1), qPrintable(QString::number(i)));
}

void TestPlayback::stepsBackReachTheFirstFrameAndStay()
{
    m_playback->seek(3);
    for (const int expected : {2, 1, 0, 0}) {
        m_playback->step(-1);
        QCOMPARE(m_playback->frame(), expected);
    }
}

void TestPlayback::seekIsHeldToTheClip_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("frame");
    QTest::newRow("before") << -5 << 0;
    QTest::newRow("first") << 0 << 0;
    QTest::newRow("inside") << 17 << 17;
    QTest::newRow("last") << s_frames - 1 << s_frames - 1;
    QTest::newRow("behind") << s_frames + 100 << s_frames - 1;
}

void TestPlayback::seekIsHeldToTheClip()
{
    QFETCH(int, asked);
    QFETCH(int, frame);
    QSignalSpy changed(m_playback.get(), &Playback::frameChanged);
    m_playback->seek(asked);
    QCOMPARE(m_playback->frame(), frame);
    QCOMPARE(changed.size(), 1);
}

void TestPlayback::playingStopsAtTheVeryLastFrame()
{
    m_playback->seek(s_frames - 5);
    m_playback->playPause();
    QVERIFY(m_playback->isPlaying());
    QTRY_VERIFY(!m_playback->isPlaying());
    QCOMPARE(m_playback->frame(), s_frames - 1);
}

void TestPlayback::playingFromTheEndBeginsAgain()
{
    m_playback->seek(s_frames - 1);
    m_playback->playPause();
    QVERIFY(m_playback->isPlaying());
    QVERIFY(m_playback->frame() < s_frames - 1);
}

void TestPlayback::playingBackStopsAtTheFirstFrame()
{
    m_playback->seek(4);
    m_playback->shuttle(-1);
    QCOMPARE(m_playback->rate(), -1);
    QTRY_VERIFY(!m_playback->isPlaying());
    QCOMPARE(m_playback->frame(), 0);
}

void TestPlayback::loopGoesOn()
{
    m_playback->setLooping(true);
    m_playback->seek(s_frames - 4);
    bool wasAtEnd = false;
    bool beganAgain = false;
    connect(m_playback.get(), &Playback::frameChanged, this, [&] {
        wasAtEnd |= m_playback->frame() >= s_frames - 2;
        beganAgain |= wasAtEnd && m_playback->frame() < 4;
    });
    m_playback->playPause();
    QTRY_VERIFY(beganAgain);
    QVERIFY(m_playback->isPlaying());
}

void TestPlayback::samePressDoublesTheSpeedUpToEight()
{
    for (const int direction : {1, -1}) {
        m_playback->shuttle(0);
        m_playback->seek(s_frames / 2);
        for (const int expected : {1, 2, 4, 8, 8}) {
            m_playback->shuttle(direction);
            QCOMPARE(m_playback->rate(), expected * direction);
        }
    }
}

void TestPlayback::otherDirectionBeginsSlow()
{
    m_playback->seek(s_frames / 2);
    m_playback->shuttle(1);
    m_playback->shuttle(1);
    m_playback->shuttle(-1);
    QCOMPARE(m_playback->rate(), -1);
    m_playback->shuttle(0);
    QCOMPARE(m_playback->rate(), 0);
}

void TestPlayback::stepStopsPlaying()
{
    QSignalSpy playing(m_playback.get(), &Playback::playingChanged);
    m_playback->playPause();
    m_playback->step(1);
    QVERIFY(!m_playback->isPlaying());
    QCOMPARE(playing.size(), 2);
}

void TestPlayback::moreOfTheSameClipKeepsThePlace()
{
    m_playback->seek(9);
    m_playback->refresh(m_clip);
    QCOMPARE(m_playback->frame(), 9);
}

void TestPlayback::noClipDoesNothing()
{
    m_playback->setClip({});
    QCOMPARE(m_playback->frames(), 0);
    m_playback->playPause();
    m_playback->shuttle(1);
    m_playback->step(1);
    m_playback->seek(5);
    QVERIFY(!m_playback->isPlaying());
    QCOMPARE(m_playback->frame(), 0);
}

QTEST_MAIN(TestPlayback)
#include "tst_playback.moc"
