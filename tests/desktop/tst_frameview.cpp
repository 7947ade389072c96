// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frameview.h"
#include "desktop/theme.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;

class TestFrameView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void pictureIsAsLargeAsFits_data();
    void pictureIsAsLargeAsFits();
    void twoUpShowsBothSideBySide();
    void wipeIsMovedByTheMouse();
    void oneTakeAloneIsWholeInEveryMode();
    void withoutAPictureTheMessageIsShown();
    void pictureIsSharpOnDenseScreens();

private:
    static QImage plain(const QColor &color, QSize size = {90, 160})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        return image;
    }
    [[nodiscard]] QColor at(double x, double y) const
    {
        return m_view->grab().toImage().pixelColor(int(m_view->width() * x), int(m_view->height() * y));
    }

    Theme m_theme{ThemeMode::Dark};
    std::unique_ptr<FrameView> m_view;
};

void TestFrameView::init()
{
    m_view = std::make_unique<FrameView>(m_theme);
    m_view->resize(400, 400);
}

void TestFrameView::pictureIsAsLargeAsFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("vertical") << QSize(90, 160);
    QTest::newRow("wide") << QSize(160, 90);
    QTest::newRow("square") << QSize(64, 64);
    QTest::newRow("larger than the view") << QSize(1080, 1920);
}

void TestFrameView::pictureIsAsLargeAsFits()
{
    QFETCH(QSize, size);
    m_view->setPictures(plain(Qt::green, size), {});
    const QImage image = m_view->grab().toImage();
    int wide = 0;
    int high = 0;
    for (int i = 0; i < 400; ++i) {
        wide += image.pixelColor(i, 200) == QColor(Qt::green) ? 1 : 0;
        high += image.pixelColor(200, i) == QColor(Qt::green) ? 1 : 0;
    }
    QVERIFY(qMax(wide, high) >= 386);
    QVERIFY(qAbs(double(wide) / high - double(size.width()) / size.height()) < 0.03);
}

void TestFrameView::twoUpShowsBothSideBySide()
{
    m_view->setPictures(plain(Qt::green), plain(Qt::blue));
    m_view->setMode(CompareMode::TwoUp);
    QCOMPARE(at(0.25, 0.5), QColor(Qt::green));
    QCOMPARE(at(0.75, 0.5), QColor(Qt::blue));
}

void TestFrameView::wipeIsMovedByTheMouse()
{
    m_view->setPictures(plain(Qt::green, {160, 160}), plain(Qt::blue, {160, 160}));
    m_view->setMode(CompareMode::Wipe);
    QCOMPARE(at(0.25, 0.5), QColor(Qt::green));
    QCOMPARE(at(0.75, 0.5), QColor(Qt::blue));
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(360, 200));
    QCOMPARE(at(0.75, 0.5), QColor(Qt::green));
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(40, 200));
    QCOMPARE(at(0.25, 0.5), QColor(Qt::blue));
}

void TestFrameView::oneTakeAloneIsWholeInEveryMode()
{
    m_view->setPictures(plain(Qt::green, {160, 160}), {});
    for (const CompareMode mode : {CompareMode::Single, CompareMode::TwoUp, CompareMode::Wipe}) {
        m_view->setMode(mode);
        QCOMPARE(at(0.25, 0.5), QColor(Qt::green));
        QCOMPARE(at(0.75, 0.5), QColor(Qt::green));
    }
}

void TestFrameView::withoutAPictureTheMessageIsShown()
{
    m_view->setMessage(QStringLiteral("Select a shot"));
    const QImage image = m_view->grab().toImage();
    int lit = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 400; ++x)
            lit += image.pixelColor(x, y).value() > 100 ? 1 : 0;
    QVERIFY(lit > 50);
    m_view->setPictures(plain(Qt::black), {});
    QCOMPARE(at(0.5, 0.5), QColor(Qt::black));
}

void TestFrameView::pictureIsSharpOnDenseScreens()
{
    QImage fine(160, 160, QImage::Format_RGB32);
    for (int y = 0; y < 160; ++y)
        for (int x = 0; x < 160; ++x)
            fine.setPixelColor(x, y, x % 2 ? Qt::white : Qt::black);
    m_view->resize(172, 172);  // the picture at its own size, with the margin
    m_view->setPictures(fine, {});
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(6 + 80, 86).value(), 0);
    QCOMPARE(image.pixelColor(6 + 81, 86).value(), 255);
}

QTEST_MAIN(TestFrameView)
#include "tst_frameview.moc"
