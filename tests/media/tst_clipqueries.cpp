// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "support/mediaclips.h"

#include <QtTest/QtTest>
#include <random>

using namespace circletake;
using namespace circletake::media;

/// Asks a real worker about real clips, good and bad.
class TestClipQueries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void probeTellsWhatTheIndexSays_data();
    void probeTellsWhatTheIndexSays();
    void probeTellsRateAndLengthOfEachContainer_data();
    void probeTellsRateAndLengthOfEachContainer();
    void changingRateIsNotConstant();
    void likenessTellsClipsApart();
    void whatIsNoClipIsRefused_data();
    void whatIsNoClipIsRefused();
    void firstFrameIsTheFirstAndFits();
    void firstFrameKeepsColours();
    void inspectionMeasures_data();
    void inspectionMeasures();
    void damageIsFound_data();
    void damageIsFound();
    void namesAreOnlyNames_data();
    void namesAreOnlyNames();
    void playlistInDisguiseOpensNothing();
    void waveformFollowsTheSound();
    void soundIsCutAndFilledToTheSample();
    void flippedBitsNeverBreakUs();

private:
    test::MediaClips m_clips;
    std::unique_ptr<MediaWorker> m_worker;
};

void TestClipQueries::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_worker = std::make_unique<MediaWorker>(*program);
}

void TestClipQueries::cleanupTestCase()
{
    m_worker.reset();
}

void TestClipQueries::probeTellsWhatTheIndexSays_data()
{
    QTest::addColumn<bool>("sound");
    QTest::newRow("with sound") << true;
    QTest::newRow("silent film") << false;
}

void TestClipQueries::probeTellsWhatTheIndexSays()
{
    QFETCH(bool, sound);
    const QString clip = m_clips.bars(sound ? QStringLiteral("a.mp4") : QStringLiteral("mute.mp4"),
                                      QStringLiteral("180x320"), 48, 24, sound);
    const auto facts = probeClip(*m_worker, clip);
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text()));
    QCOMPARE(facts->size, QSize(180, 320));
    QCOMPARE(facts->frames, 48);
    QCOMPARE(facts->durationMs, 2000);
    QCOMPARE(facts->frameRateNum, 24);
    QCOMPARE(facts->frameRateDen, 1);
    QVERIFY(facts->constantRate && facts->hasVideo);
    QCOMPARE(facts->hasAudio, sound);
    QCOMPARE(facts->videoCodec, QStringLiteral("h264"));
    QCOMPARE(facts->audioCodec, sound ? QStringLiteral("aac") : QString());
    QCOMPARE(facts->pixelFormat, QStringLiteral("yuv420p"));
    QCOMPARE(facts->sampleRate, sound ? 48000 : 0);
    QCOMPARE(facts->channels, sound ? 2 : 0);
    QCOMPARE(facts->bytes, QFileInfo(clip).size());
}

void TestClipQueries::probeTellsRateAndLengthOfEachContainer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("frames");
    const QString source = QStringLiteral("-f lavfi -i testsrc2=s=128x72:r=%1:d=20 -frames:v %2 -pix_fmt yuv420p ");
    QTest::newRow("24 fps") << "24.mp4" << source.arg(24).arg(50) + QStringLiteral("-c:v libx264") << 24.0 << 50;
    QTest::newRow("23.976 fps") << "23976.mp4" << source.arg(QStringLiteral("24000/1001")).arg(50) << 24000.0 / 1001
                                << 50;
    QTest::newRow("milliseconds as time base")
        << "ms.mp4" << source.arg(24).arg(50) + QStringLiteral("-video_track_timescale 1000") << 24.0 << 50;
    QTest::newRow("MKV") << "a.mkv" << source.arg(30).arg(45) + QStringLiteral("-c:v libx264") << 30.0 << 45;
    QTest::newRow("WebM") << "a.webm" << source.arg(25).arg(25) + QStringLiteral("-c:v libvpx -b:v 200k") << 25.0 << 25;
    QTest::newRow("MOV") << "a.mov" << source.arg(25).arg(30) + QStringLiteral("-c:v libx264") << 25.0 << 30;
    QTest::newRow("fragmented") << "frag.mp4"
                                << source.arg(24).arg(96) + QStringLiteral("-g 24 -movflags frag_keyframe+empty_moov")
                                << 24.0 << 96;
    QTest::newRow("one picture") << "one.mp4" << source.arg(24).arg(1) << 24.0 << 1;
}

void TestClipQueries::probeTellsRateAndLengthOfEachContainer()
{
    QFETCH(QString, name);
    QFETCH(QString, arguments);
    QFETCH(double, rate);
    QFETCH(int, frames);
    const QString clip = m_clips.make(name, arguments);
    QVERIFY(!clip.isEmpty());
    const auto facts = probeClip(*m_worker, clip);
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().text()));
    QCOMPARE(facts->frames, frames);
    QVERIFY2(qAbs(facts->framesPerSecond() - rate) < 1e-6, qPrintable(QString::number(facts->framesPerSecond())));
    QVERIFY(facts->constantRate);
    QVERIFY(qAbs(double(facts->durationMs) - frames * 1000 / rate) <= 1);
}

void TestClipQueries::changingRateIsNotConstant()
{
    const QString clip = m_clips.make(
        QStringLiteral("vfr.mp4"),
        QStringLiteral("-f lavfi -i testsrc2=s=128x72:r=30:d=2 -vf select='not(mod(n,3))+lt(n,20)' -vsync vfr"));
    const auto facts = probeClip(*m_worker, clip);
    QVERIFY(facts);
    QVERIFY(!facts->constantRate);
}

void TestClipQueries::likenessTellsClipsApart()
{
    const auto likeness = [&](const QString &clip) { return probeClip(*m_worker, clip)->likeness; };
    const QByteArray first = likeness(m_clips.bars(QStringLiteral("a.mp4")));
    const QByteArray other = likeness(m_clips.bars(QStringLiteral("longer.mp4"), QStringLiteral("180x320"), 60));
    const QByteArray wide = likeness(m_clips.bars(QStringLiteral("wide.mp4"), QStringLiteral("320x180")));
    QVERIFY(!first.isEmpty());
    QCOMPARE(first, other);
    QVERIFY(first != wide);
}

void TestClipQueries::whatIsNoClipIsRefused_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("HTML") << QByteArray("<!doctype html><html><body>502 Bad Gateway</body></html>");
    QTest::newRow("JSON") << QByteArray("{\"error\": \"expired\"}");
    QTest::newRow("playlist") << QByteArray("#EXTM3U\n#EXTINF:5,\nfile:///etc/passwd\n");
    QTest::newRow("concat list") << QByteArray("ffconcat version 1.0\nfile /etc/passwd\n");
    QTest::newRow("only a beginning") << QByteArray(
        "\0\0\0\x20"
        "ftypisom",
        12);
    QTest::newRow("noise behind a beginning") << QByteArray(
                                                     "\0\0\0\x10"
                                                     "ftypisom\0\0\0\0",
                                                     16) +
                                                     QByteArray(5000, '\x7f');
    QTest::newRow("noise behind MKV's beginning") << QByteArray("\x1a\x45\xdf\xa3") + QByteArray(5000, '\x7f');
}

void TestClipQueries::whatIsNoClipIsRefused()
{
    QFETCH(QByteArray, contents);
    const QString file = m_clips.file(QStringLiteral("noclip.mp4"), contents);
    const auto findings = inspectClip(*m_worker, file);
    QVERIFY(!findings);
    QCOMPARE(findings.error().kind, ErrorKind::BadInput);
    QVERIFY(!findings.error().what.isEmpty());
    QVERIFY(!firstFrameOf(*m_worker, file, QSize(100, 100)));
    QVERIFY(!decodeClip(*m_worker, {file}));
}

void TestClipQueries::firstFrameIsTheFirstAndFits()
{
    const QString clip =
        m_clips.make(QStringLiteral("redthenblue.mp4"),
                     QStringLiteral("-f lavfi -i color=red:s=360x640:r=24:d=0.05 -f lavfi -i "
                                    "color=blue:s=360x640:r=24:d=2 -filter_complex [0][1]concat -pix_fmt "
                                    "yuv420p -c:v libx264"));
    QVERIFY(!clip.isEmpty());
    const auto image = firstFrameOf(*m_worker, clip, QSize(100, 100));
    QVERIFY2(image, image ? "" : qPrintable(image.error().text()));
    QCOMPARE(image->size(), QSize(56, 100));
    const QRgb middle = image->pixel(28, 50);
    QVERIFY2(qRed(middle) > 230 && qGreen(middle) < 30 && qBlue(middle) < 30, qPrintable(QString::number(middle, 16)));
    const auto large = firstFrameOf(*m_worker, clip, QSize(4000, 4000));
    QVERIFY(large);
    QCOMPARE(large->size(), QSize(360, 640));
}

void TestClipQueries::firstFrameKeepsColours()
{
    const QString base = QStringLiteral("-f lavfi -i color=0x20a060:s=1280x720:r=24:d=0.2 -vf ");
    const QString bt709 = m_clips.make(
        QStringLiteral("709.mp4"),
        base + QStringLiteral("scale=out_color_matrix=bt709,format=yuv420p -colorspace bt709 -c:v libx264"));
    const QString bt601 = m_clips.make(
        QStringLiteral("601.mp4"),
        base + QStringLiteral("scale=out_color_matrix=bt601,format=yuv420p -colorspace smpte170m -c:v libx264"));
    const QString full = m_clips.make(
        QStringLiteral("full.mp4"),
        base + QStringLiteral("scale=out_color_matrix=bt709:out_range=pc,format=yuv420p -colorspace bt709 -color_range "
                              "pc -c:v libx264"));
    for (const QString &clip : {bt709, bt601, full}) {
        const auto image = firstFrameOf(*m_worker, clip, QSize(64, 64));
        QVERIFY2(image, qPrintable(clip));
        const QRgb pixel = image->pixel(20, 20);
        const auto decoded = decodeClip(*m_worker, {clip});
        QVERIFY(decoded);
        for (const QRgb colour : {pixel, decoded->frame(0).pixel(20, 20)}) {
            const bool right =
                qAbs(qRed(colour) - 0x20) < 7 && qAbs(qGreen(colour) - 0xa0) < 7 && qAbs(qBlue(colour) - 0x60) < 7;
            QVERIFY2(right, qPrintable(clip + QString::number(colour, 16)));
        }
    }
}

void TestClipQueries::inspectionMeasures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("lit");
    QTest::addColumn<bool>("moves");
    QTest::addColumn<bool>("sounds");
    QTest::newRow("bars and tone") << "i1.mp4"
                                   << "testsrc2=s=180x320:r=24 -f lavfi -i sine" << true << true << true;
    QTest::newRow("black") << "i2.mp4"
                           << "color=black:s=180x320:r=24" << false << false << false;
    QTest::newRow("still and silence") << "i3.mp4"
                                       << "smptebars=s=180x320:r=24 -f lavfi -i anullsrc=r=48000:cl=stereo" << true
                                       << false << false;
    QTest::newRow("a small thing moves") << "i4.mp4"
                                         << "color=gray:s=720x1280:r=24 -f lavfi -i color=white:s=24x24:r=24 "
                                            "-filter_complex overlay=x=n*4:y=300"
                                         << true << true << false;
    QTest::newRow("ten bits") << "i5.mkv"
                              << "testsrc2=s=180x320:r=24,format=yuv420p10le" << true << true << false;
}

void TestClipQueries::inspectionMeasures()
{
    QFETCH(QString, name);
    QFETCH(QString, source);
    QFETCH(bool, lit);
    QFETCH(bool, moves);
    QFETCH(bool, sounds);
    QString format = QStringLiteral(" -pix_fmt yuv420p -preset ultrafast");
    if (name.endsWith(QLatin1String("mkv")))
        format = QStringLiteral(" -pix_fmt yuv420p10le -preset ultrafast");
    const QString clip =
        m_clips.make(name, QStringLiteral("-f lavfi -i ") + source + QStringLiteral(" -t 2 -c:v libx264") + format);
    QVERIFY(!clip.isEmpty());
    const auto findings = inspectClip(*m_worker, clip);
    QVERIFY2(findings, findings ? "" : qPrintable(findings.error().text()));
    QCOMPARE(findings->damaged, 0);
    QCOMPARE(findings->frames, findings->facts.frames);
    QCOMPARE(findings->brightest > 0.02, lit);
    QCOMPARE(findings->change > 2.5, moves);
    QCOMPARE(findings->loudestDb > -60, sounds);
}

void TestClipQueries::damageIsFound_data()
{
    QTest::addColumn<QByteArray>("how");
    QTest::newRow("last quarter missing") << QByteArray("cut");
    QTest::newRow("last byte missing") << QByteArray("byte");
    QTest::newRow("hole of zeros") << QByteArray("hole");
    QTest::newRow("noise in the middle") << QByteArray("noise");
}

void TestClipQueries::damageIsFound()
{
    QFETCH(QByteArray, how);
    const QString good = m_clips.bars(QStringLiteral("front.mp4"), QStringLiteral("360x640"), 72);
    const QString indexFirst =
        m_clips.make(QStringLiteral("indexfirst.mp4"), QStringLiteral("-i %1 -c copy -movflags +faststart").arg(good));
    QByteArray bytes = test::MediaClips::contents(indexFirst);
    QVERIFY(bytes.size() > 50'000);
    if (how == "cut")
        bytes.truncate(bytes.size() * 3 / 4);
    else if (how == "byte")
        bytes.chop(1);
    else if (how == "hole")
        bytes.replace(bytes.size() / 2, 8000, QByteArray(8000, '\0'));
    else
        for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 8000; ++i)
            bytes[i] = char(i * 37 + i / 7);
    const auto findings = inspectClip(*m_worker, m_clips.file(QStringLiteral("bad.mp4"), bytes));
    QVERIFY(!findings || findings->damaged > 0 || findings->frames < findings->facts.frames);
}

void TestClipQueries::namesAreOnlyNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("blank") << "a b.mp4";
    QTest::newRow("quotes") << "it's \"it\".mp4";
    QTest::newRow("brackets and commas") << "[a],b;c=d.mp4";
    QTest::newRow("Chinese") << "第一集 雪夜.mp4";
    QTest::newRow("colon, percent") << "concat:a|b%03d.mp4";
    QTest::newRow("begins with a dash") << "-y.mp4";
}

void TestClipQueries::namesAreOnlyNames()
{
    QFETCH(QString, name);
    const QString clip = m_clips.path(name);
    QFile::remove(clip);
    QVERIFY(QFile::copy(m_clips.bars(QStringLiteral("a.mp4")), clip));
    QVERIFY(probeClip(*m_worker, clip));
    QVERIFY(firstFrameOf(*m_worker, clip, QSize(50, 50)));
    QVERIFY(decodeClip(*m_worker, {clip}));
    JoinRequest request;
    request.clips = {clip, clip};
    request.out = clip + QStringLiteral(".out");
    const auto joined = joinClips(*m_worker, request);
    QVERIFY2(joined, joined ? "" : qPrintable(joined.error().text()));
    QCOMPARE(joined->frames, 96);
}

void TestClipQueries::playlistInDisguiseOpensNothing()
{
    // A file that begins like MP4 and then names another: references are not followed.
    const QString list = m_clips.file(QStringLiteral("list.m3u8"), "#EXTM3U\n#EXTINF:2,\na.mp4\n");
    QVERIFY(!probeClip(*m_worker, list));
    QVERIFY(!probeClip(*m_worker, QStringLiteral("http://127.0.0.1:9/a.mp4")));
    QVERIFY(!probeClip(*m_worker, QStringLiteral("/dev/zero")));
    QVERIFY(!probeClip(*m_worker, QFileInfo(list).absolutePath()));
}

void TestClipQueries::waveformFollowsTheSound()
{
    const QString clip = m_clips.make(QStringLiteral("half.mp4"),
                                      QStringLiteral("-f lavfi -i color=red:s=64x64:r=24:d=2 -f lavfi -i "
                                                     "aevalsrc=0.5*sin(2000*t)*gt(t\\,1):s=48000:d=2 -c:v libx264"));
    QVERIFY(!clip.isEmpty());
    const auto levels = waveformOf(*m_worker, clip, 20);
    QVERIFY(levels);
    QCOMPARE(levels->size(), 20);
    for (int i = 0; i < 20; ++i)
        QVERIFY2(i < 9 ? levels->at(i) < 0.05F : i < 11 || qAbs(levels->at(i) - 0.5F) < 0.1F,
                 qPrintable(QStringLiteral("%1: %2").arg(i).arg(double(levels->at(i)))));
    const auto none =
        waveformOf(*m_worker, m_clips.bars(QStringLiteral("mute.mp4"), QStringLiteral("180x320"), 48, 24, false), 7);
    QVERIFY(none);
    QCOMPARE(*none, QVector<float>(7, 0));
}

void TestClipQueries::soundIsCutAndFilledToTheSample()
{
    const QString clip = m_clips.bars(QStringLiteral("a.mp4"));  // two seconds
    const QString into = m_clips.file(QStringLiteral("sound.raw"), QByteArray());
    QVERIFY(extractSound(*m_worker, clip, into, 0, 1000));
    QCOMPARE(QFileInfo(into).size(), 4000);
    QVERIFY(extractSound(*m_worker, clip, into, 1000, 48000 * 3));
    const QByteArray bytes = test::MediaClips::contents(into);
    QCOMPARE(bytes.size(), 4 * (1000 + 48000 * 3));
    const auto loud = [&](int from, int to) {
        const auto *samples = reinterpret_cast<const qint16 *>(bytes.constData());
        return std::any_of(samples + 2 * from, samples + 2 * to, [](qint16 sample) { return qAbs(sample) > 1000; });
    };
    QVERIFY(loud(1000, 2000));
    QVERIFY(loud(90'000, 96'000));
    QVERIFY(!loud(1000 + 48000 * 2 + 2048, 1000 + 48000 * 3));
    QVERIFY(extractSound(*m_worker, m_clips.bars(QStringLiteral("mute.mp4"), QStringLiteral("180x320"), 48, 24, false),
                         into, 0, 1000));
    QCOMPARE(test::MediaClips::contents(into).left(4000), QByteArray(4000, '\0'));
}

void TestClipQueries::flippedBitsNeverBreakUs()
{
    const QByteArray good =
        test::MediaClips::contents(m_clips.bars(QStringLiteral("small.mp4"), QStringLiteral("64x64"), 12));
    std::minstd_rand random(7);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes = good;
        for (int i = 0; i < 1 + round; ++i)
            bytes[qsizetype(random() % size_t(bytes.size()))] ^= char(1 << (random() % 8));
        const QString file = m_clips.file(QStringLiteral("flipped.mp4"), bytes);
        const auto findings = inspectClip(*m_worker, file);
        QVERIFY(findings || findings.error().kind == ErrorKind::BadInput);
        const auto decoded = decodeClip(*m_worker, {file});
        QVERIFY(decoded || decoded.error().kind == ErrorKind::BadInput);
    }
}

QTEST_GUILESS_MAIN(TestClipQueries)
#include "tst_clipqueries.moc"
