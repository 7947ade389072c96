// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "support/mediaclips.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;
using circletake::test::framesIn;
using circletake::test::probed;
using circletake::test::secondsOf;

class TestJoinClips : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void joinedFilmDecodesInOrder_data();
    void joinedFilmDecodesInOrder();
    void ownSoundGoesAlong();
    void manyClipsDoNotDrift();
    void unlikeClipsAreRefusedAndNamed_data();
    void unlikeClipsAreRefusedAndNamed();
    void refusedJoinLeavesNoFile();
    void progressIsTold();

private:
    [[nodiscard]] QString tone(const QString &name, int grey, int frames, const QString &options);
    [[nodiscard]] JoinRequest request(const QStringList &clips, const QVector<qint64> &frames = {}) const;

    test::MediaClips m_clips;
    std::unique_ptr<MediaWorker> m_worker;
};

void TestJoinClips::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_worker = std::make_unique<MediaWorker>(*program);
}

// A clip whose pictures get brighter from `grey` on by four levels each.
QString TestJoinClips::tone(const QString &name, int grey, int frames, const QString &options)
{
    return m_clips.make(name, QStringLiteral("-f lavfi -i color=black:s=64x64:r=24,geq=lum=%1+4*N:cb=128:cr=128 "
                                             "-frames:v %2 -pix_fmt yuv420p -colorspace bt709 -color_range tv -c:v "
                                             "libx264 -qp 0 %3")
                                  .arg(grey)
                                  .arg(frames)
                                  .arg(options));
}

JoinRequest TestJoinClips::request(const QStringList &clips, const QVector<qint64> &frames) const
{
    JoinRequest request;
    request.clips = clips;
    request.frames = frames;
    request.out = m_clips.path(QStringLiteral("film.mp4"));
    QFile::remove(request.out);
    return request;
}

void TestJoinClips::joinedFilmDecodesInOrder_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QVector<qint64>>("frames");
    const QString plain = QStringLiteral("-bf 0 -video_track_timescale 24000");
    const QString reordered = QStringLiteral("-bf 3 -b_strategy 0 -g 100");
    QTest::newRow("plain") << plain << QVector<qint64>{};
    QTest::newRow("reordered") << reordered << QVector<qint64>{};
    QTest::newRow("a pyramid of references")
        << QStringLiteral("-bf 7 -b_strategy 0 -x264-params b-pyramid=normal") << QVector<qint64>{};
    QTest::newRow("ends cut off") << plain << QVector<qint64>{9, 12, 7};
    QTest::newRow("coarse time base") << QStringLiteral("-bf 0 -video_track_timescale 600") << QVector<qint64>{};
}

void TestJoinClips::joinedFilmDecodesInOrder()
{
    QFETCH(QString, options);
    QFETCH(QVector<qint64>, frames);
    const QString tag = QLatin1String(QTest::currentDataTag());
    const QStringList clips{tone(tag + QStringLiteral("1.mp4"), 20, 12, options),
                            tone(tag + QStringLiteral("2.mp4"), 80, 12, options),
                            tone(tag + QStringLiteral("3.mp4"), 150, 12, options)};
    const JoinRequest wanted = request(clips, frames);
    const auto joined = joinClips(*m_worker, wanted);
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().text()));
    const QVector<qint64> counts = frames.isEmpty() ? QVector<qint64>{12, 12, 12} : frames;
    const int sum = int(counts[0] + counts[1] + counts[2]);
    QCOMPARE(joined->frames, sum);
    QCOMPARE(framesIn(wanted.out), sum);
    QVERIFY(qAbs(secondsOf(wanted.out, QStringLiteral("v:0")) - sum / 24.0) < 0.001);
    const auto film = decodeClip(*m_worker, {wanted.out});
    QVERIFY(film);
    QCOMPARE(film->frames(), sum);
    int number = 0;
    for (int clip = 0; clip < 3; ++clip) {
        for (int i = 0; i < counts[clip]; ++i, ++number) {
            const int luma = QVector<int>{20, 80, 150}[clip] + 4 * i;
            const int grey = qBound(0, int((luma - 16) * 255 / 219.0 + 0.5), 255);
            QVERIFY2(qAbs(qGray(film->frame(number).pixel(30, 30)) - grey) <= 2,
                     qPrintable(QStringLiteral("picture %1").arg(number)));
            QVERIFY(qAbs(film->startUs(number) - qint64(number * 1e6 / 24)) < 100);
        }
    }
}

void TestJoinClips::ownSoundGoesAlong()
{
    const QString clip = m_clips.bars(QStringLiteral("a.mp4"));
    const JoinRequest wanted = request({clip, clip, clip});
    QVERIFY(joinClips(*m_worker, wanted));
    QCOMPARE(framesIn(wanted.out), 144);
    QVERIFY(qAbs(secondsOf(wanted.out, QStringLiteral("a:0")) - 6) < 0.06);
    const auto findings = inspectClip(*m_worker, wanted.out);
    QVERIFY(findings);
    QCOMPARE(findings->damaged, 0);
}

void TestJoinClips::manyClipsDoNotDrift()
{
    const QString clip = m_clips.bars(QStringLiteral("odd.mp4"), QStringLiteral("64x64"), 37);
    const JoinRequest wanted = request(QStringList(60, clip));
    const auto joined = joinClips(*m_worker, wanted);
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().text()));
    QCOMPARE(joined->frames, 60 * 37);
    QVERIFY(qAbs(secondsOf(wanted.out, QStringLiteral("v:0")) - 60 * 37 / 24.0) < 0.001);
    QVERIFY(qAbs(secondsOf(wanted.out, QStringLiteral("a:0")) - 60 * 37 / 24.0) < 0.06);
}

void TestJoinClips::unlikeClipsAreRefusedAndNamed_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<int>("rate");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<int>("frames");
    QTest::newRow("size") << "64x96" << 24 << true << 24;
    QTest::newRow("rate") << "64x64" << 30 << true << 24;
    QTest::newRow("no sound") << "64x64" << 24 << false << 24;
    QTest::newRow("too few pictures") << "64x64" << 24 << true << 23;
}

void TestJoinClips::unlikeClipsAreRefusedAndNamed()
{
    QFETCH(QString, size);
    QFETCH(int, rate);
    QFETCH(bool, sound);
    QFETCH(int, frames);
    const QString first = m_clips.bars(QStringLiteral("first.mp4"), QStringLiteral("64x64"), 24);
    const QString other = m_clips.bars(QStringLiteral("other %1.mp4").arg(QLatin1String(QTest::currentDataTag())), size,
                                       frames, rate, sound);
    const auto joined = joinClips(*m_worker, request({first, other}, {24, 24}));
    QVERIFY(!joined);
    QCOMPARE(joined.error().kind, ErrorKind::Unsupported);
    QVERIFY2(joined.error().what.contains(QLatin1String("other")), qPrintable(joined.error().what));
}

void TestJoinClips::refusedJoinLeavesNoFile()
{
    const QString first = m_clips.bars(QStringLiteral("first.mp4"), QStringLiteral("64x64"), 24);
    const JoinRequest wanted = request({first, first}, {24, 99});
    QVERIFY(!joinClips(*m_worker, wanted));
    QVERIFY(!QFile::exists(wanted.out));
    QVERIFY(!joinClips(*m_worker, request({})));
}

void TestJoinClips::progressIsTold()
{
    const QString clip = m_clips.bars(QStringLiteral("first.mp4"), QStringLiteral("64x64"), 24);
    int last = 0;
    QVERIFY(joinClips(*m_worker, request(QStringList(20, clip)), {}, [&](int clips) {
        QVERIFY(clips > last);
        last = clips;
    }));
    QVERIFY(last >= 16);
}

QTEST_GUILESS_MAIN(TestJoinClips)
#include "tst_joinclips.moc"
