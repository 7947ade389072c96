// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/episodeassembler.h"
#include "media/subtitletext.h"
#include "support/mediaclips.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;
using circletake::test::framesIn;
using circletake::test::probed;
using circletake::test::secondsOf;

class TestEpisodeAssembler : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void filmIsTheSumOfItsShotsToTheFrame_data();
    void filmIsTheSumOfItsShotsToTheFrame();
    void likeClipsAreCopied_data();
    void likeClipsAreCopied();
    void encodedShotsAreKeptInTheCache();
    void soundStaysWithItsShot();
    void loudnessIsAsAskedFor_data();
    void loudnessIsAsAskedFor();
    void missingShotsAreAllNamed();
    void fillerStandsInForAMissingClip();
    void brokenClipIsNamed();
    void subtitlesLieBesideAndInside();
    void subtitlesAreBurntIn();
    void characterWithoutAFontIsAnError();
    void oldFilmStaysWhenTheNewOneFails();
    void stoppedAssemblyLeavesNothing();
    void missingToolIsTold();
    void progressEndsWhereItShould();
    void planWithoutSenseIsRefused_data();
    void planWithoutSenseIsRefused();
    void subRipIsWrittenAsPlayersReadIt();

private:
    [[nodiscard]] AssemblyPlan plan(const QVector<std::pair<QString, int>> &clips) const;
    [[nodiscard]] Result<AssemblyReport> assemble(const AssemblyPlan &plan, const CancelFlag &cancel = {});
    [[nodiscard]] QStringList leftOvers() const;

    test::MediaClips m_clips;
    MediaTools m_tools;
    SystemFiles m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEpisodeAssembler::initTestCase()
{
    QVERIFY2(m_tools.ffmpeg(), m_tools.ffmpeg() ? "" : qPrintable(m_tools.ffmpeg().error().text()));
    QVERIFY2(m_tools.worker(), m_tools.worker() ? "" : qPrintable(m_tools.worker().error().text()));
}

void TestEpisodeAssembler::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEpisodeAssembler::cleanup()
{
    m_folder.reset();
}

AssemblyPlan TestEpisodeAssembler::plan(const QVector<std::pair<QString, int>> &clips) const
{
    AssemblyPlan plan;
    int number = 0;
    for (const auto &[clip, frames] : clips)
        plan.shots.append(
            {QStringLiteral("EP01-SC001-SH%1").arg(++number * 10, 3, 10, QLatin1Char('0')), clip, {}, frames});
    plan.size = QSize(180, 320);
    plan.preset = "ultrafast";
    plan.title = QStringLiteral("第一集");
    plan.out = m_folder->filePath(QStringLiteral("out/ep 1.mp4"));
    plan.cacheFolder = m_folder->filePath(QStringLiteral("cache"));
    return plan;
}

Result<AssemblyReport> TestEpisodeAssembler::assemble(const AssemblyPlan &plan, const CancelFlag &cancel)
{
    return EpisodeAssembler(m_tools, m_files).assemble(plan, {}, cancel);
}

QStringList TestEpisodeAssembler::leftOvers() const
{
    return QDir(m_folder->filePath(QStringLiteral("out"))).entryList(QDir::Files) +
           QDir(m_folder->filePath(QStringLiteral("cache")))
               .entryList({QStringLiteral("assembly*")}, QDir::Dirs | QDir::Files);
}

using Shots = QVector<std::pair<QString, int>>;

void TestEpisodeAssembler::filmIsTheSumOfItsShotsToTheFrame_data()
{
    QTest::addColumn<Shots>("shots");
    QTest::addColumn<int>("rate");
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    const QString fast = m_clips.bars(QStringLiteral("30.mp4"), QStringLiteral("360x640"), 60, 30);
    const QString wide = m_clips.bars(QStringLiteral("wide.mp4"), QStringLiteral("320x180"), 50, 25);
    const QString mute = m_clips.bars(QStringLiteral("mute.mp4"), QStringLiteral("180x320"), 48, 24, false);
    const QString odd = m_clips.make(QStringLiteral("odd.mp4"),
                                     QStringLiteral("-f lavfi -i testsrc2=s=181x317:r=24:d=2 -pix_fmt yuv444p"));
    const QString film =
        m_clips.make(QStringLiteral("23976.mp4"),
                     QStringLiteral("-f lavfi -i testsrc2=s=180x320:r=24000/1001:d=2 -pix_fmt yuv420p"));
    const QString uneven = m_clips.make(
        QStringLiteral("vfr.mp4"),
        QStringLiteral("-f lavfi -i testsrc2=s=180x320:r=30:d=2 -vf select='not(mod(n,3))+lt(n,20)' -vsync vfr"));
    const QString centred = m_clips.make(QStringLiteral("centred.mp4"),
                                         QStringLiteral("-f lavfi -i testsrc2=s=180x320:r=24:d=1 -pix_fmt yuv420p -c:v "
                                                        "libx264 -x264-params chromaloc=1"));
    const QString mono = m_clips.make(
        QStringLiteral("mono.mp4"),
        QStringLiteral(
            "-f lavfi -i testsrc2=s=180x320:r=24:d=2 -f lavfi -i sine=d=1.5:r=22050 -ac 1 -pix_fmt yuv420p"));
    const QString one = m_clips.bars(QStringLiteral("one.mp4"), QStringLiteral("180x320"), 1, 24, false);
    QTest::newRow("one clip") << Shots{{tall, 48}} << 24;
    QTest::newRow("three like clips") << Shots{{tall, 48}, {tall, 48}, {tall, 48}} << 24;
    QTest::newRow("mixed sizes and rates") << Shots{{tall, 48}, {fast, 48}, {wide, 48}, {odd, 48}} << 24;
    QTest::newRow("with and without sound") << Shots{{mute, 48}, {tall, 48}, {mute, 48}, {mono, 48}} << 24;
    QTest::newRow("nobody has sound") << Shots{{mute, 48}, {one, 24}} << 24;
    QTest::newRow("cut and held") << Shots{{tall, 30}, {tall, 77}, {fast, 11}, {one, 40}} << 24;
    QTest::newRow("colours sited elsewhere") << Shots{{centred, 24}, {mute, 48}} << 24;
    QTest::newRow("uneven rates") << Shots{{uneven, 48}, {film, 48}, {uneven, 31}} << 24;
    QTest::newRow("at 25") << Shots{{tall, 50}, {wide, 50}} << 25;
    QTest::newRow("at 30") << Shots{{fast, 60}, {uneven, 60}, {tall, 61}} << 30;
}

void TestEpisodeAssembler::filmIsTheSumOfItsShotsToTheFrame()
{
    QFETCH(Shots, shots);
    QFETCH(int, rate);
    AssemblyPlan wanted = plan(shots);
    wanted.framesPerSecond = rate;
    const auto report = assemble(wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    int sum = 0;
    for (const auto &shot : shots)
        sum += shot.second;
    QCOMPARE(report->frames, sum);
    QCOMPARE(framesIn(wanted.out), sum);
    const QJsonObject picture = probed(wanted.out, QStringLiteral("v:0"));
    QCOMPARE(picture.value(QLatin1String("r_frame_rate")).toString(), QStringLiteral("%1/1").arg(rate));
    QCOMPARE(picture.value(QLatin1String("width")).toInt(), 180);
    QCOMPARE(picture.value(QLatin1String("height")).toInt(), 320);
    QVERIFY(qAbs(secondsOf(wanted.out, QStringLiteral("v:0")) - double(sum) / rate) < 0.001);
    QVERIFY(qAbs(secondsOf(wanted.out, QStringLiteral("a:0")) - double(sum) / rate) < 0.03);
    const QJsonObject sound = probed(wanted.out, QStringLiteral("a:0"));
    QCOMPARE(sound.value(QLatin1String("sample_rate")).toString(), QStringLiteral("48000"));
    QCOMPARE(sound.value(QLatin1String("channels")).toInt(), 2);
    const QByteArray file = test::MediaClips::contents(wanted.out);
    QVERIFY(file.indexOf("moov") < file.indexOf("mdat"));
    QCOMPARE(leftOvers(), QStringList{QStringLiteral("ep 1.mp4")});
}

void TestEpisodeAssembler::likeClipsAreCopied_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("copied");
    const QString source = QStringLiteral(
        "-f lavfi -i testsrc2=s=180x320:r=24:d=2 -f lavfi -i sine=d=2 -c:v libx264 "
        "-pix_fmt yuv420p ");
    QTest::newRow("exact") << source + QStringLiteral("-preset ultrafast") << 48 << true;
    QTest::newRow("exact, pictures reordered") << source + QStringLiteral("-bf 3") << 48 << true;
    QTest::newRow("a picture too long") << source + QStringLiteral("-bf 0") << 47 << true;
    QTest::newRow("too long, reordered pictures at the cut")
        << source + QStringLiteral("-bf 3 -b_strategy 0") << 46 << false;
    QTest::newRow("too short") << source << 49 << false;
    QTest::newRow("another size") << QString(source).replace(QLatin1String("180x320"), QLatin1String("182x320")) << 48
                                  << false;
    QTest::newRow("another rate") << QString(source).replace(QLatin1String("r=24"), QLatin1String("r=25")) << 48
                                  << false;
    QTest::newRow("another codec") << QStringLiteral("-f lavfi -i testsrc2=s=180x320:r=24:d=2 -c:v mpeg4") << 48
                                   << false;
}

void TestEpisodeAssembler::likeClipsAreCopied()
{
    QFETCH(QString, arguments);
    QFETCH(int, frames);
    QFETCH(bool, copied);
    const QString clip =
        m_clips.make(QStringLiteral("like %1.mp4").arg(QLatin1String(QTest::currentDataTag())), arguments);
    QVERIFY(!clip.isEmpty());
    const AssemblyPlan wanted = plan({{clip, frames}, {clip, frames}, {clip, frames}});
    const auto report = assemble(wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->copied, copied ? 3 : 0);
    QCOMPARE(report->encoded, copied ? 0 : 3);
    QCOMPARE(framesIn(wanted.out), 3 * frames);
}

void TestEpisodeAssembler::encodedShotsAreKeptInTheCache()
{
    const QString clip = m_clips.bars(QStringLiteral("wide.mp4"), QStringLiteral("320x180"), 50, 25);
    AssemblyPlan wanted = plan({{clip, 48}, {clip, 20}});
    const auto shots = [&] {
        return QDir(wanted.cacheFolder + QStringLiteral("/shots")).entryInfoList(QDir::Files, QDir::Name);
    };
    QVERIFY(assemble(wanted));
    const QFileInfoList before = shots();
    QCOMPARE(before.size(), 2);
    QVERIFY(assemble(wanted));
    const QFileInfoList after = shots();
    QCOMPARE(after.size(), 2);
    QCOMPARE(after.first().lastModified(), before.first().lastModified());
    wanted.crf = 30;
    QVERIFY(assemble(wanted));
    QCOMPARE(shots().size(), 4);
}

void TestEpisodeAssembler::soundStaysWithItsShot()
{
    // Forty short shots, only the last one sounds: rounding would add up to a tenth of a second.
    const QString mute = m_clips.bars(QStringLiteral("mute.mp4"), QStringLiteral("180x320"), 48, 24, false);
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    Shots shots(40, {mute, 7});
    shots.append({tall, 48});
    AssemblyPlan wanted = plan(shots);
    wanted.framesPerSecond = 24;
    QVERIFY(assemble(wanted));
    QByteArray bytes;
    {
        QProcess ffmpeg;
        ffmpeg.start(*m_tools.ffmpeg(), {QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-i"),
                                         wanted.out, QStringLiteral("-map"), QStringLiteral("0:a"),
                                         QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-")});
        QVERIFY(ffmpeg.waitForFinished(-1));
        bytes = ffmpeg.readAllStandardOutput();
    }
    const auto *samples = reinterpret_cast<const qint16 *>(bytes.constData());
    qsizetype first = 0;
    while (first < bytes.size() / 4 && qAbs(samples[2 * first]) < 1500)
        ++first;
    const qsizetype expected = 40 * 7 * 48000 / 24;
    QVERIFY2(qAbs(first - expected) < 600, qPrintable(QStringLiteral("%1 instead of %2").arg(first).arg(expected)));
}

void TestEpisodeAssembler::loudnessIsAsAskedFor_data()
{
    QTest::addColumn<QString>("sound");
    QTest::addColumn<bool>("limited");
    QTest::newRow("quiet") << QStringLiteral("sine=d=8:f=400,volume=-20dB") << false;
    QTest::newRow("loud") << QStringLiteral("sine=d=8:f=400,volume=16dB") << false;
    QTest::newRow("quiet with bangs") << QStringLiteral(
                                             "aevalsrc=exprs='0.02*sin(2500*t)+0.9*lt(mod(t\\,2)\\,0.01)*"
                                             "sin(9000*t)':d=8:s=48000")
                                      << true;
}

void TestEpisodeAssembler::loudnessIsAsAskedFor()
{
    QFETCH(QString, sound);
    QFETCH(bool, limited);
    const QString clip = m_clips.make(QStringLiteral("loud %1.mp4").arg(QLatin1String(QTest::currentDataTag())),
                                      QStringLiteral("-f lavfi -i testsrc2=s=180x320:r=24:d=8 -f lavfi -i %1 -pix_fmt "
                                                     "yuv420p -preset ultrafast")
                                          .arg(sound));
    QVERIFY(!clip.isEmpty());
    const AssemblyPlan wanted = plan({{clip, 192}});
    const auto report = assemble(wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->limited, limited);
    QVERIFY2(qAbs(report->loudnessAfter + 14) <= 0.5, qPrintable(QString::number(report->loudnessAfter)));
    QProcess ffmpeg;
    ffmpeg.start(*m_tools.ffmpeg(), {QStringLiteral("-nostats"), QStringLiteral("-i"), wanted.out,
                                     QStringLiteral("-af"), QStringLiteral("ebur128=peak=true:framelog=verbose"),
                                     QStringLiteral("-f"), QStringLiteral("null"), QStringLiteral("-")});
    QVERIFY(ffmpeg.waitForFinished(-1));
    const QString words = QString::fromUtf8(ffmpeg.readAllStandardError());
    const auto level = [&](const char *pattern) {
        const QRegularExpression expression(QLatin1String{pattern});
        auto found = expression.globalMatch(words);
        double last = 99;
        while (found.hasNext())
            last = found.next().captured(1).toDouble();
        return last;
    };
    QVERIFY2(qAbs(level("I:\\s+(-?[\\d.]+) LUFS") + 14) <= 0.7, qPrintable(words.right(600)));
    QVERIFY2(level("Peak:\\s+(-?[\\d.]+) dBFS") <= -1.0, qPrintable(words.right(600)));
}

void TestEpisodeAssembler::missingShotsAreAllNamed()
{
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    AssemblyPlan wanted =
        plan({{tall, 48}, {QString(), 48}, {tall, 48}, {m_clips.path(QStringLiteral("gone.mp4")), 48}});
    const auto report = assemble(wanted);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
    QVERIFY(report.error().what.contains(QLatin1String("EP01-SC001-SH020, EP01-SC001-SH040")));
    QVERIFY(!report.error().what.contains(QLatin1String("SH010")));
    QVERIFY(leftOvers().isEmpty());
}

void TestEpisodeAssembler::fillerStandsInForAMissingClip()
{
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    AssemblyPlan wanted = plan({{tall, 48}, {QString(), 48}});
    wanted.shots[1].filler = m_clips.bars(QStringLiteral("animatic.mp4"), QStringLiteral("90x160"), 12);
    const auto report = assemble(wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->filled, 1);
    QCOMPARE(framesIn(wanted.out), 96);
}

void TestEpisodeAssembler::brokenClipIsNamed()
{
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    const QString bad = m_clips.file(QStringLiteral("bad.mp4"), "<html></html>");
    const auto report = assemble(plan({{tall, 48}, {bad, 48}}));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::BadInput);
    QCOMPARE(report.error().where, QStringLiteral("EP01-SC001-SH020"));
}

void TestEpisodeAssembler::subtitlesLieBesideAndInside()
{
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    AssemblyPlan wanted = plan({{tall, 48}, {tall, 48}});
    wanted.cues = {{500, 1500, QStringLiteral("你好")}, {2000, 3900, QStringLiteral("Good evening,\nLin.")}};
    wanted.language = QStringLiteral("zh");
    const auto report = assemble(wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(report->subtitles, m_folder->filePath(QStringLiteral("out/ep 1.srt")));
    QCOMPARE(test::MediaClips::contents(report->subtitles), srtOf(wanted.cues));
    const QJsonObject track = probed(wanted.out, QStringLiteral("s:0"));
    QCOMPARE(track.value(QLatin1String("codec_name")).toString(), QStringLiteral("mov_text"));
    QCOMPARE(track.value(QLatin1String("tags")).toObject().value(QLatin1String("language")).toString(),
             QStringLiteral("zho"));
    QProcess ffmpeg;
    ffmpeg.start(*m_tools.ffmpeg(), {QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-i"),
                                     wanted.out, QStringLiteral("-f"), QStringLiteral("srt"), QStringLiteral("-")});
    QVERIFY(ffmpeg.waitForFinished(-1));
    const QByteArray back = ffmpeg.readAllStandardOutput();
    QString text = QString::fromUtf8(back).remove(QLatin1Char('\r'));
    text.remove(QRegularExpression(QStringLiteral("</?font[^>]*>")));
    QCOMPARE(text.trimmed(), QString::fromUtf8(srtOf(wanted.cues)).trimmed());
}

void TestEpisodeAssembler::subtitlesAreBurntIn()
{
    const QString clip = m_clips.make(QStringLiteral("grey.mp4"),
                                      QStringLiteral("-f lavfi -i color=0x404040:s=180x320:r=24:d=2 -pix_fmt yuv420p"));
    AssemblyPlan wanted = plan({{clip, 48}});
    wanted.cues = {{0, 2000, QStringLiteral("Hello it's {me}")}};
    wanted.burnIn = true;
    const auto report = assemble(wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().text()));
    QCOMPARE(framesIn(wanted.out), 48);
    QVERIFY(probed(wanted.out, QStringLiteral("s:0")).isEmpty());
    MediaWorker worker(*m_tools.worker());
    const auto film = decodeClip(worker, {wanted.out});
    QVERIFY(film);
    const QImage middle = film->frame(24);
    int bright = 0;
    for (int y = 160; y < 320; ++y) {
        for (int x = 0; x < 180; ++x)
            bright += qGray(middle.pixel(x, y)) > 130;
    }
    QVERIFY2(bright > 30, qPrintable(QString::number(bright)));
    QVERIFY(QFile::exists(report->subtitles));
    QCOMPARE(leftOvers().size(), 2);
}

void TestEpisodeAssembler::characterWithoutAFontIsAnError()
{
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    AssemblyPlan wanted = plan({{tall, 48}});
    wanted.cues = {{0, 2000, QString::fromUcs4(U"\U0001214F")}};  // Old Cuneiform: in no font that anyone installs
    wanted.burnIn = true;
    const auto report = assemble(wanted);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Unsupported);
    QVERIFY(leftOvers().isEmpty());
}

void TestEpisodeAssembler::oldFilmStaysWhenTheNewOneFails()
{
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    const AssemblyPlan good = plan({{tall, 48}});
    QVERIFY(assemble(good));
    const QByteArray before = test::MediaClips::contents(good.out);
    QVERIFY(!assemble(plan({{tall, 48}, {m_clips.file(QStringLiteral("bad.mp4"), "x"), 48}})));
    QCOMPARE(test::MediaClips::contents(good.out), before);
}

void TestEpisodeAssembler::stoppedAssemblyLeavesNothing()
{
    const QString wide = m_clips.bars(QStringLiteral("large.mp4"), QStringLiteral("1280x720"), 240, 24);
    AssemblyPlan wanted = plan({{wide, 240}, {wide, 239}});
    wanted.preset = "veryslow";
    wanted.size = QSize(1080, 1920);
    const CancelFlag cancel = std::make_shared<std::atomic_bool>(false);
    const auto report = EpisodeAssembler(m_tools, m_files)
                            .assemble(
                                wanted,
                                [&](const AssemblyProgress &progress) {
                                    if (progress.stage == AssemblyStage::Encoding)
                                        *cancel = true;
                                },
                                cancel);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QVERIFY(leftOvers().isEmpty());
    const CancelFlag early = std::make_shared<std::atomic_bool>(true);
    QCOMPARE(assemble(wanted, early).error().kind, ErrorKind::Cancelled);
}

void TestEpisodeAssembler::missingToolIsTold()
{
    const QString tall = m_clips.bars(QStringLiteral("tall.mp4"));
    const auto worker = findMediaWorker();
    const MediaTools noFfmpeg({{}, {}, {}, *worker});
    const auto report = EpisodeAssembler(noFfmpeg, m_files).assemble(plan({{tall, 48}}));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::MissingTool);
    QVERIFY(!report.error().next.isEmpty());
}

void TestEpisodeAssembler::progressEndsWhereItShould()
{
    const QString wide = m_clips.bars(QStringLiteral("wide.mp4"), QStringLiteral("320x180"), 50, 25);
    QHash<AssemblyStage, AssemblyProgress> last;
    const auto report = EpisodeAssembler(m_tools, m_files)
                            .assemble(plan({{wide, 48}, {wide, 40}}),
                                      [&](const AssemblyProgress &progress) { last[progress.stage] = progress; });
    QVERIFY(report);
    QCOMPARE(last[AssemblyStage::Looking].done, 2);
    QCOMPARE(last[AssemblyStage::Sound].done, 2);
    QCOMPARE(last[AssemblyStage::Encoding].done, 88);
    QCOMPARE(last[AssemblyStage::Encoding].total, 88);
    QCOMPARE(last[AssemblyStage::Loudness].done, 1);
}

void TestEpisodeAssembler::planWithoutSenseIsRefused_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("frames");
    QTest::newRow("odd size") << QSize(181, 320) << 24 << 48;
    QTest::newRow("no size") << QSize() << 24 << 48;
    QTest::newRow("no rate") << QSize(180, 320) << 0 << 48;
    QTest::newRow("no length") << QSize(180, 320) << 24 << 0;
}

void TestEpisodeAssembler::planWithoutSenseIsRefused()
{
    QFETCH(QSize, size);
    QFETCH(int, rate);
    QFETCH(int, frames);
    AssemblyPlan wanted = plan({{m_clips.bars(QStringLiteral("tall.mp4")), frames}});
    wanted.size = size;
    wanted.framesPerSecond = rate;
    const auto report = assemble(wanted);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::BadInput);
    QVERIFY(!assemble(plan({})));
}

void TestEpisodeAssembler::subRipIsWrittenAsPlayersReadIt()
{
    QCOMPARE(srtOf({{0, 1500, QStringLiteral("一")}, {3'723'004, 3'725'000, QStringLiteral("b\nc")}}),
             QByteArray("1\n00:00:00,000 --> 00:00:01,500\n一\n\n2\n01:02:03,004 --> 01:02:05,000\nb\nc\n\n"));
    const QByteArray ass = assOf({{61'230, 62'000, QStringLiteral("a{\\b}\nc")}}, QSize(1080, 1920));
    QVERIFY(ass.contains("PlayResY: 1920"));
    QVERIFY(ass.contains("Dialogue: 0,0:01:01.23,0:01:02.00,Default,a("));
    QVERIFY(ass.contains(")\\Nc"));
    QVERIFY(!ass.contains("{"));
}

QTEST_GUILESS_MAIN(TestEpisodeAssembler)
#include "tst_episodeassembler.moc"
