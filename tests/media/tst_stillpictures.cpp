// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "support/mediaclips.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

namespace {

constexpr QSize s_bound(2048, 2048);

/// Red in CMYK, 24 × 16.
const QByteArray s_cmyk = QByteArray::fromBase64(
    "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZMTlJT"
    "UjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
    "T09PT09P/8AAFAgAEAAYBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAEBv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/"
    "xAAWAQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/ALAFdg25AAAAH//Z");

/// An Exif block that says how the camera was held.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += orientation;
    exif += QByteArray("\0\0\0\0\0\0", 6);
    QByteArray segment("\xff\xe1\0", 3);
    segment += char(exif.size() + 2);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

int distance(QColor a, QColor b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

}  // namespace

/// Asks a real worker about pictures from outside, good and bad.
class TestStillPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_worker.reset(); }
    void picturesOfEachKindAreRead_data();
    void picturesOfEachKindAreRead();
    void whatIsTransparentIsWhite();
    void printersColoursAreRead();
    void picturesStandTheRightWayUp();
    void sixtyMegapixelsBecomeWhatIsSensible();
    void whatIsNoPictureIsToldInWords_data();
    void whatIsNoPictureIsToldInWords();
    void anyFrameOfAClipIsFound();
    void cutAndFlippedBytesNeverBreakUs();

private:
    [[nodiscard]] Result<StillPicture> read(const QString &path, QSize bound = s_bound)
    {
        return pictureIn(*m_worker, path, bound);
    }

    test::MediaClips m_files;
    std::unique_ptr<MediaWorker> m_worker;
};

void TestStillPictures::initTestCase()
{
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_worker = std::make_unique<MediaWorker>(*program);
}

void TestStillPictures::picturesOfEachKindAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("options");
    QTest::newRow("jpeg") << QStringLiteral("a.jpg") << QString();
    QTest::newRow("jpeg named otherwise") << QStringLiteral("b.png") << QStringLiteral("-c:v mjpeg -f image2");
    QTest::newRow("png") << QStringLiteral("c.png") << QString();
    QTest::newRow("png of 16 bits") << QStringLiteral("d.png") << QStringLiteral("-pix_fmt rgb48be");
    QTest::newRow("grey") << QStringLiteral("e.png") << QStringLiteral("-pix_fmt gray");
    QTest::newRow("webp") << QStringLiteral("f.webp") << QStringLiteral("-c:v libwebp -lossless 1");
    QTest::newRow("tiff") << QStringLiteral("g.tif") << QString();
    QTest::newRow("bmp") << QStringLiteral("h.bmp") << QString();
}

void TestStillPictures::picturesOfEachKindAreRead()
{
    QFETCH(QString, name);
    QFETCH(QString, options);
    const QString path =
        m_files.make(name, QStringLiteral("-f lavfi -i color=white:s=90x160:d=1 -frames:v 1 -update 1 ") + options);
    QVERIFY2(!path.isEmpty(), qPrintable(name));
    const auto picture = read(path, {45, 80});
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().text()));
    QCOMPARE(picture->fullSize, QSize(90, 160));
    QCOMPARE(picture->image.size(), QSize(45, 80));
    QVERIFY(distance(picture->image.pixelColor(20, 40), Qt::white) < 12);
}

void TestStillPictures::whatIsTransparentIsWhite()
{
    const QString path = m_files.make(
        QStringLiteral("clear.png"), QStringLiteral("-f lavfi -i color=black@0.0:s=32x32:d=1,format=rgba -frames:v 1"));
    const auto picture = read(path);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().text()));
    QCOMPARE(picture->image.pixelColor(10, 10), QColor(Qt::white));
}

void TestStillPictures::printersColoursAreRead()
{
    const auto picture = read(m_files.file(QStringLiteral("cmyk.jpg"), s_cmyk));
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().text()));
    QCOMPARE(picture->fullSize, QSize(24, 16));
    QVERIFY(distance(picture->image.pixelColor(12, 8), QColor(220, 40, 30)) < 40);
}

void TestStillPictures::picturesStandTheRightWayUp()
{
    // Its left half is red.
    const QString path = m_files.make(
        QStringLiteral("halves.jpg"),
        QStringLiteral("-f lavfi -i color=blue:s=64x32:d=1,drawbox=w=32:h=32:c=red:t=fill -frames:v 1 -update 1"));
    const QByteArray jpeg = test::MediaClips::contents(path);
    QVERIFY(!jpeg.isEmpty());
    const auto upright = read(m_files.file(QStringLiteral("upright.jpg"), turned(jpeg, 1)));
    QVERIFY(upright.ok());
    QCOMPARE(upright->image.size(), QSize(64, 32));
    QVERIFY(upright->image.pixelColor(8, 16).red() > 150);
    const auto quarter = read(m_files.file(QStringLiteral("quarter.jpg"), turned(jpeg, 6)));
    QVERIFY(quarter.ok());
    QCOMPARE(quarter->image.size(), QSize(32, 64));
    QCOMPARE(quarter->fullSize, QSize(32, 64));
    QVERIFY(quarter->image.pixelColor(16, 8).red() > 150);  // turned clockwise: left is now above
    QVERIFY(quarter->image.pixelColor(16, 56).blue() > 150);
    const auto half = read(m_files.file(QStringLiteral("half.jpg"), turned(jpeg, 3)));
    QVERIFY(half.ok());
    QVERIFY(half->image.pixelColor(56, 16).red() > 150);
}

void TestStillPictures::sixtyMegapixelsBecomeWhatIsSensible()
{
    const QString path = m_files.make(QStringLiteral("large.jpg"),
                                      QStringLiteral("-f lavfi -i color=green:s=10000x6000:d=1 -frames:v 1 -update 1"));
    const auto picture = read(path);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().text()));
    QCOMPARE(picture->fullSize, QSize(10000, 6000));
    QCOMPARE(picture->image.width(), 2048);
    QVERIFY(std::abs(picture->image.height() - 1229) <= 1);
}

void TestStillPictures::whatIsNoPictureIsToldInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    const QByteArray png = test::MediaClips::contents(
        m_files.make(QStringLiteral("whole.png"), QStringLiteral("-f lavfi -i testsrc2=s=200x200:d=1 -frames:v 1")));
    const auto file = [this](const char *name, const QByteArray &bytes) {
        return m_files.file(QString::fromLatin1(name), bytes);
    };
    QTest::newRow("text") << file("a.jpg", "not a picture") << QStringLiteral("not a picture that can be read");
    QTest::newRow("nothing") << file("b.jpg", "") << QStringLiteral("not a picture that can be read");
    QTest::newRow("a clip") << m_files.bars(QStringLiteral("clip.mp4")) << QStringLiteral("not a picture");
    QTest::newRow("a drawing") << file("c.svg", "<svg/>") << QStringLiteral("not a picture");
    QTest::newRow("cut off") << file("d.png", png.left(png.size() / 2)) << QStringLiteral("damaged or cut off");
    QTest::newRow("head only") << file("e.jpg", QByteArray("\xff\xd8\xff\xe0", 4))
                               << QStringLiteral("damaged or cut off");
    QTest::newRow("gif") << m_files.make(QStringLiteral("f.gif"),
                                         QStringLiteral("-f lavfi -i testsrc2=s=64x64:d=1:r=5"))
                         << QStringLiteral("animated");
    QTest::newRow("apng") << m_files.make(QStringLiteral("g.apng"),
                                          QStringLiteral("-f lavfi -i testsrc2=s=64x64:d=1:r=5 -f apng"))
                          << QStringLiteral("animated");
    QTest::newRow("webp") << file("h.webp",
                                  QByteArray("RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\x02\0\0\0\x3f\0\0\x3f\0\0", 30))
                          << QStringLiteral("animated");
    QByteArray enormous = png;  // says that it has 60,000 × 60,000
    for (const int at : {16, 20}) {
        enormous[at] = enormous[at + 1] = 0;
        enormous[at + 2] = char(0xea);
        enormous[at + 3] = char(0x60);
    }
    QTest::newRow("3,600 megapixels") << file("i.png", enormous) << QString();
    QTest::newRow("not there") << m_files.path(QStringLiteral("nowhere.jpg")) << QStringLiteral("cannot be opened");
}

void TestStillPictures::whatIsNoPictureIsToldInWords()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    QVERIFY(!path.isEmpty());
    const auto picture = read(path);
    QVERIFY(!picture.ok());
    QVERIFY2(picture.error().what.contains(words), qPrintable(picture.error().text()));
    QVERIFY(picture.error().where.contains(QFileInfo(path).fileName()));
}

void TestStillPictures::anyFrameOfAClipIsFound()
{
    const QString clip = m_files.bars(QStringLiteral("frames.mp4"), QStringLiteral("160x120"), 24);
    const auto first = firstFrameOf(*m_worker, clip, s_bound);
    const auto zeroth = frameOf(*m_worker, clip, 0, s_bound);
    const auto last = frameOf(*m_worker, clip, -1, s_bound);
    const auto numbered = frameOf(*m_worker, clip, 23, s_bound);
    const auto beyond = frameOf(*m_worker, clip, 99, s_bound);
    const auto middle = frameOf(*m_worker, clip, 12, s_bound);
    QVERIFY(first.ok() && zeroth.ok() && last.ok() && numbered.ok() && beyond.ok() && middle.ok());
    QCOMPARE(*zeroth, *first);
    QCOMPARE(*last, *numbered);
    QCOMPARE(*beyond, *last);
    QVERIFY(*middle != *first);
    QVERIFY(*middle != *last);
}

void TestStillPictures::cutAndFlippedBytesNeverBreakUs()
{
    const QByteArray whole = test::MediaClips::contents(m_files.make(
        QStringLiteral("noise.jpg"), QStringLiteral("-f lavfi -i testsrc2=s=120x90:d=1 -frames:v 1 -update 1")));
    quint32 seed = 12345;
    for (int round = 0; round < 60; ++round) {
        QByteArray spoilt = whole;
        for (int i = 0; i < 6; ++i) {
            seed = seed * 1664525 + 1013904223;
            spoilt[qsizetype((seed >> 8) % quint32(spoilt.size()))] = char(seed >> 24);
        }
        const auto picture = read(m_files.file(QStringLiteral("spoilt.jpg"), spoilt));
        if (picture)
            QVERIFY(!picture->image.isNull());
        else
            QVERIFY(!picture.error().what.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestStillPictures)
#include "tst_stillpictures.moc"
