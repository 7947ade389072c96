// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/yuv.h"

#include <QtTest/QtTest>
#include <random>

using namespace circletake::media;

class TestYuv : public QObject
{
    Q_OBJECT

private slots:
    void knownColoursHaveTheirNumbers_data();
    void knownColoursHaveTheirNumbers();
    void everyWidthIsConvertedAlike_data();
    void everyWidthIsConvertedAlike();
    void thereAndBackKeepsColours();
    void oddSizesAreShownWhole();
};

void TestYuv::knownColoursHaveTheirNumbers_data()
{
    QTest::addColumn<QRgb>("colour");
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("u");
    QTest::addColumn<int>("v");
    // ITU-R BT.709, limited range
    QTest::newRow("black") << qRgb(0, 0, 0) << 16 << 128 << 128;
    QTest::newRow("white") << qRgb(255, 255, 255) << 235 << 128 << 128;
    QTest::newRow("grey") << qRgb(128, 128, 128) << 126 << 128 << 128;
    QTest::newRow("red") << qRgb(255, 0, 0) << 63 << 102 << 240;
    QTest::newRow("green") << qRgb(0, 255, 0) << 173 << 42 << 26;
    QTest::newRow("blue") << qRgb(0, 0, 255) << 32 << 240 << 118;
}

void TestYuv::knownColoursHaveTheirNumbers()
{
    QFETCH(QRgb, colour);
    QFETCH(int, y);
    QFETCH(int, u);
    QFETCH(int, v);
    QImage image(20, 4, QImage::Format_RGB32);
    image.fill(colour);
    std::vector<uchar> yuv(size_t(yuvBytes(image.size())));
    toYuv(image, yuv);
    for (size_t i = 0; i < yuv.size(); ++i)
        QVERIFY2(std::abs(yuv[i] - (i < 80 ? y : i < 100 ? u : v)) <= 1, qPrintable(QString::number(i)));
}

void TestYuv::everyWidthIsConvertedAlike_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {2, 4, 6, 8, 10, 16, 18, 62, 64, 90})
        QTest::addRow("%d", width) << width;
}

// The wide path and the one for what is left over must agree to the bit: a seam would be seen.
void TestYuv::everyWidthIsConvertedAlike()
{
    QFETCH(int, width);
    std::minstd_rand random(3);
    QImage image(width, 6, QImage::Format_RGB32);
    for (int y = 0; y < 6; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, QRgb(random()) | 0xff000000);
    }
    std::vector<uchar> whole(size_t(yuvBytes(image.size())));
    toYuv(image, whole);
    for (int x = 0; x < width; x += 2) {
        const QImage column = image.copy(x, 0, 2, 6);
        std::vector<uchar> part(size_t(yuvBytes(column.size())));
        toYuv(column, part);
        for (int y = 0; y < 6; ++y)
            QCOMPARE(whole[size_t(y * width + x)], part[size_t(y * 2)]);
        for (int y = 0; y < 3; ++y) {
            QCOMPARE(whole[size_t(6 * width + y * width / 2 + x / 2)], part[size_t(12 + y)]);
            QCOMPARE(whole[size_t(6 * width + 3 * width / 2 + y * width / 2 + x / 2)], part[size_t(15 + y)]);
        }
    }
}

void TestYuv::thereAndBackKeepsColours()
{
    for (int step = 0; step < 256; step += 15) {
        QImage image(16, 16, QImage::Format_RGB32);
        const QRgb colour = qRgb(step, 255 - step, (step * 3) % 256);
        image.fill(colour);
        std::vector<uchar> yuv(size_t(yuvBytes(image.size())));
        toYuv(image, yuv);
        const QRgb back = toImage(yuv, image.size()).pixel(7, 7);
        const int off = qMax(qAbs(qRed(back) - qRed(colour)),
                             qMax(qAbs(qGreen(back) - qGreen(colour)), qAbs(qBlue(back) - qBlue(colour))));
        QVERIFY2(off <= 3, qPrintable(QStringLiteral("%1 %2").arg(colour, 0, 16).arg(back, 0, 16)));
    }
}

void TestYuv::oddSizesAreShownWhole()
{
    const QSize size(5, 3);
    QCOMPARE(yuvBytes(size), 15 + 2 * 6);
    std::vector<uchar> yuv(size_t(yuvBytes(size)), 128);
    std::fill_n(yuv.begin(), 15, uchar(235));
    const QImage image = toImage(yuv, size);
    QCOMPARE(image.size(), size);
    QCOMPARE(image.pixel(4, 2), qRgb(255, 255, 255));
}

QTEST_GUILESS_MAIN(TestYuv)
#include "tst_yuv.moc"
