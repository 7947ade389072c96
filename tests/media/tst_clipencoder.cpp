// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipencoder.h"
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "support/mediaclips.h"

#include <QPainter>
#include <QtTest/QtTest>
#include <thread>

using namespace circletake;
using namespace circletake::media;
using circletake::test::framesIn;
using circletake::test::probed;
using circletake::test::secondsOf;

class TestClipEncoder : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void clipHasExactlyItsFrames_data();
    void clipHasExactlyItsFrames();
    void soundIsAsLongAsThePicture();
    void tagsAndIndexAreAsPlayersWantThem();
    void heldFrameFillsTheRest();
    void repeatedPicturesAreWhatWasDrawn_data();
    void repeatedPicturesAreWhatWasDrawn();
    void oneWorkerMakesManyClips();
    void worksInAThreadWithoutAnEventLoop();
    void frameOfAnotherSizeIsRefused();
    void frameAfterTheLastIsRefused();
    void nonsenseSettingsAreRefused();
    void folderThatIsNotThereIsAStorageError();
    void unfinishedClipLeavesNoFile();
    void crashOfTheWorkerIsAnErrorAndTheNextClipWorks();
    void ownMetadataStaysInTheFile();

private:
    [[nodiscard]] EncodeSettings settings(const QString &name, qint64 frames, int repeat = 1) const;
    [[nodiscard]] static QImage drawing(int number, QSize size);
    [[nodiscard]] Result<void> encode(MediaWorker &worker, const EncodeSettings &settings) const;

    QTemporaryDir m_folder;
    QString m_program;
};

void TestClipEncoder::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_program = *program;
}

EncodeSettings TestClipEncoder::settings(const QString &name, qint64 frames, int repeat) const
{
    EncodeSettings settings;
    settings.path = m_folder.filePath(name);
    settings.size = QSize(90, 160);
    settings.frames = frames;
    settings.repeat = repeat;
    return settings;
}

QImage TestClipEncoder::drawing(int number, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QPainter painter(&image);
    painter.fillRect(number * 3 % size.width(), 20, 20, 40, Qt::yellow);
    return image;
}

Result<void> TestClipEncoder::encode(MediaWorker &worker, const EncodeSettings &settings) const
{
    ClipEncoder encoder(worker, settings);
    for (int i = 0; i < encoder.drawings(); ++i) {
        if (auto added = encoder.addFrame(drawing(i, settings.size)); !added)
            return added;
    }
    return encoder.finish();
}

void TestClipEncoder::clipHasExactlyItsFrames_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("repeat");
    QTest::addColumn<QByteArray>("preset");
    QTest::newRow("one frame") << 1 << 1 << QByteArray("ultrafast");
    QTest::newRow("on ones") << 37 << 1 << QByteArray("ultrafast");
    QTest::newRow("on twos") << 120 << 2 << QByteArray("ultrafast");
    QTest::newRow("on twos, odd length") << 121 << 2 << QByteArray("ultrafast");
    QTest::newRow("on fours over a key frame") << 99 << 4 << QByteArray("ultrafast");
    QTest::newRow("with frames between frames") << 121 << 2 << QByteArray("veryfast");
}

void TestClipEncoder::clipHasExactlyItsFrames()
{
    QFETCH(int, frames);
    QFETCH(int, repeat);
    EncodeSettings wanted = settings(QStringLiteral("exact.mp4"), frames, repeat);
    QFETCH(QByteArray, preset);
    wanted.preset = preset;
    MediaWorker worker(m_program);
    const auto done = encode(worker, wanted);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    QCOMPARE(framesIn(wanted.path), frames);
    const QJsonObject picture = probed(wanted.path, QStringLiteral("v:0"));
    QCOMPARE(picture.value(QLatin1String("avg_frame_rate")).toString(), QStringLiteral("24/1"));
    QCOMPARE(picture.value(QLatin1String("r_frame_rate")).toString(), QStringLiteral("24/1"));
    QVERIFY(qAbs(secondsOf(wanted.path, QStringLiteral("v:0")) - frames / 24.0) < 0.001);
}

void TestClipEncoder::soundIsAsLongAsThePicture()
{
    const EncodeSettings wanted = settings(QStringLiteral("sound.mp4"), 48);
    MediaWorker worker(m_program);
    ClipEncoder encoder(worker, wanted);
    std::vector<qint16> samples(48000 * 2 * 5);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = qint16(8000 * std::sin(double(i / 2) * 0.06));
    QVERIFY(encoder.addSound(samples));
    for (int i = 0; i < encoder.drawings(); ++i)
        QVERIFY(encoder.addFrame(drawing(i, wanted.size)));
    QVERIFY(encoder.finish());
    const QJsonObject sound = probed(wanted.path, QStringLiteral("a:0"));
    QCOMPARE(sound.value(QLatin1String("sample_rate")).toString(), QStringLiteral("48000"));
    QCOMPARE(sound.value(QLatin1String("channels")).toInt(), 2);
    QVERIFY(qAbs(secondsOf(wanted.path, QStringLiteral("a:0")) - 2.0) < 0.025);
}

void TestClipEncoder::tagsAndIndexAreAsPlayersWantThem()
{
    const EncodeSettings wanted = settings(QStringLiteral("tags.mp4"), 10);
    MediaWorker worker(m_program);
    QVERIFY(encode(worker, wanted));
    const QJsonObject picture = probed(wanted.path, QStringLiteral("v:0"));
    QCOMPARE(picture.value(QLatin1String("codec_name")).toString(), QStringLiteral("h264"));
    QCOMPARE(picture.value(QLatin1String("pix_fmt")).toString(), QStringLiteral("yuv420p"));
    for (const char *tag : {"color_space", "color_transfer", "color_primaries"})
        QCOMPARE(picture.value(QLatin1String(tag)).toString(), QStringLiteral("bt709"));
    QCOMPARE(picture.value(QLatin1String("color_range")).toString(), QStringLiteral("tv"));
    const QByteArray file = test::MediaClips::contents(wanted.path);
    QVERIFY(file.indexOf("moov") < file.indexOf("mdat"));
}

void TestClipEncoder::heldFrameFillsTheRest()
{
    const EncodeSettings wanted = settings(QStringLiteral("held.mp4"), 50, 2);
    MediaWorker worker(m_program);
    ClipEncoder encoder(worker, wanted);
    QVERIFY(encoder.addFrame(drawing(1, wanted.size)));
    QVERIFY(encoder.holdFrame(5));
    QVERIFY(encoder.addFrame(drawing(9, wanted.size)));
    QVERIFY(encoder.finish());
    QCOMPARE(framesIn(wanted.path), 50);
}

void TestClipEncoder::repeatedPicturesAreWhatWasDrawn_data()
{
    QTest::addColumn<QByteArray>("preset");
    QTest::addColumn<QSize>("size");
    QTest::newRow("fastest") << QByteArray("ultrafast") << QSize(90, 160);
    QTest::newRow("fastest, no whole macroblocks") << QByteArray("ultrafast") << QSize(122, 214);
    QTest::newRow("with reordered pictures") << QByteArray("veryfast") << QSize(90, 160);
}

// Long enough for several key frames, which begin the pictures' numbers anew.
void TestClipEncoder::repeatedPicturesAreWhatWasDrawn()
{
    QFETCH(QByteArray, preset);
    QFETCH(QSize, size);
    EncodeSettings wanted = settings(QStringLiteral("twos.mp4"), 360, 2);
    wanted.preset = preset;
    wanted.size = size;
    MediaWorker worker(m_program);
    QVERIFY(encode(worker, wanted));
    const auto findings = inspectClip(worker, wanted.path);
    QVERIFY2(findings, findings ? "" : qPrintable(findings.error().text()));
    QCOMPARE(findings->damaged, 0);
    QCOMPARE(findings->frames, 360);
    const auto film = decodeClip(worker, {wanted.path});
    QVERIFY(film);
    QCOMPARE(film->frames(), 360);
    for (int number = 0; number < 360; number += 2) {
        const QImage shown = film->frame(number), drawn = drawing(number / 2, size);
        const bool same = preset == "ultrafast" ? film->frame(number + 1) == shown : true;
        QVERIFY2(same, qPrintable(QString::number(number)));
        for (const QImage &image : {shown, film->frame(number + 1)}) {
            for (int x = 4; x < size.width(); x += 16)
                QVERIFY(qAbs(qGray(image.pixel(x, 40)) - qGray(drawn.pixel(x, 40))) < 60);
        }
    }
}

void TestClipEncoder::oneWorkerMakesManyClips()
{
    MediaWorker worker(m_program);
    qint64 process = 0;
    for (int i = 0; i < 3; ++i) {
        const EncodeSettings wanted = settings(QStringLiteral("many%1.mp4").arg(i), 12);
        QVERIFY(encode(worker, wanted));
        QCOMPARE(framesIn(wanted.path), 12);
        if (process)
            QCOMPARE(worker.processId(), process);
        process = worker.processId();
    }
}

void TestClipEncoder::worksInAThreadWithoutAnEventLoop()
{
    const EncodeSettings wanted = settings(QStringLiteral("thread.mp4"), 24, 2);
    bool done = false;
    std::thread([&] {
        MediaWorker worker(m_program);
        done = bool(encode(worker, wanted));
    }).join();
    QVERIFY(done);
    QCOMPARE(framesIn(wanted.path), 24);
}

void TestClipEncoder::frameOfAnotherSizeIsRefused()
{
    MediaWorker worker(m_program);
    ClipEncoder encoder(worker, settings(QStringLiteral("size.mp4"), 10));
    const auto added = encoder.addFrame(drawing(0, QSize(100, 100)));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::BadInput);
    QVERIFY(!encoder.finish());
}

void TestClipEncoder::frameAfterTheLastIsRefused()
{
    MediaWorker worker(m_program);
    const EncodeSettings wanted = settings(QStringLiteral("over.mp4"), 3, 2);
    ClipEncoder encoder(worker, wanted);
    QVERIFY(encoder.addFrame(drawing(0, wanted.size)));
    QVERIFY(encoder.addFrame(drawing(1, wanted.size)));
    QVERIFY(!encoder.addFrame(drawing(2, wanted.size)));
}

void TestClipEncoder::nonsenseSettingsAreRefused()
{
    MediaWorker worker(m_program);
    EncodeSettings odd = settings(QStringLiteral("odd.mp4"), 3);
    odd.size = QSize(91, 160);
    QVERIFY(!ClipEncoder(worker, odd).finish());
    QVERIFY(!ClipEncoder(worker, settings(QStringLiteral("none.mp4"), 0)).finish());
    QVERIFY(!worker.isRunning());
}

void TestClipEncoder::folderThatIsNotThereIsAStorageError()
{
    MediaWorker worker(m_program);
    const auto done = encode(worker, settings(QStringLiteral("no/such/folder.mp4"), 30));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Storage);
}

void TestClipEncoder::unfinishedClipLeavesNoFile()
{
    const EncodeSettings wanted = settings(QStringLiteral("unfinished.mp4"), 30);
    MediaWorker worker(m_program);
    {
        ClipEncoder encoder(worker, wanted);
        QVERIFY(encoder.addFrame(drawing(0, wanted.size)));
    }
    QVERIFY(!QFile::exists(wanted.path));
    QVERIFY(encode(worker, wanted));
}

void TestClipEncoder::crashOfTheWorkerIsAnErrorAndTheNextClipWorks()
{
    const EncodeSettings wanted = settings(QStringLiteral("crash.mp4"), 3000);
    MediaWorker worker(m_program);
    {
        ClipEncoder encoder(worker, wanted);
        QVERIFY(encoder.addFrame(drawing(0, wanted.size)));
        QCOMPARE(QProcess::execute(QStringLiteral("kill"), {QStringLiteral("-9"), QString::number(worker.processId())}),
                 0);
        Result<void> added;
        for (int i = 1; i < 3000 && added; ++i)
            added = encoder.addFrame(drawing(i, wanted.size));
        QVERIFY(!added);
        QVERIFY(!encoder.finish());
    }
    QVERIFY(encode(worker, settings(QStringLiteral("after.mp4"), 12)));
}

void TestClipEncoder::ownMetadataStaysInTheFile()
{
    EncodeSettings wanted = settings(QStringLiteral("meta.mp4"), 5);
    wanted.metadata = {{QStringLiteral("AIGC"), QStringLiteral("{\"Label\":\"1\"}")},
                       {QStringLiteral("title"), QStringLiteral("雪夜")}};
    MediaWorker worker(m_program);
    QVERIFY(encode(worker, wanted));
    const QByteArray file = test::MediaClips::contents(wanted.path);
    QVERIFY(file.contains("{\"Label\":\"1\"}"));
    QVERIFY(file.contains("雪夜"));
}

QTEST_GUILESS_MAIN(TestClipEncoder)
#include "tst_clipencoder.moc"
