// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statebar.h"
#include "desktop/theme.h"

#include <QPainter>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;

class TestStateBar : public QObject
{
    Q_OBJECT

private slots:
    void widthsAreInProportion();
    void oneFailureAmongAThousandIsSeen();
    void partsFillTheBarToItsEnd();
    void noShotsLeaveAnEmptyBar();
    void wordsNameEveryPartOnce();

private:
    static workspace::StateCounts counts(int ready, int failed, int none)
    {
        workspace::StateCounts counts;
        counts.byState[size_t(TakeState::Ready)] = ready;
        counts.byState[size_t(TakeState::Failed)] = failed;
        counts.withoutTake = none;
        return counts;
    }
    [[nodiscard]] QImage painted(const workspace::StateCounts &counts) const
    {
        QImage image(200, 4, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        paintStateBar(painter, QRectF(0, 0, 200, 4), counts, m_theme);
        return image;
    }
    /// How many of the middle row's pixels have the colour; the rounded ends are left out.
    static int pixels(const QImage &image, const QColor &color)
    {
        int found = 0;
        for (int x = 3; x < image.width() - 3; ++x)
            found += image.pixelColor(x, 2) == color ? 1 : 0;
        return found;
    }

    Theme m_theme{ThemeMode::Dark};
};

void TestStateBar::widthsAreInProportion()
{
    const QImage image = painted(counts(50, 25, 25));
    QVERIFY(qAbs(pixels(image, m_theme.colors().good) - 97) <= 2);
    QVERIFY(qAbs(pixels(image, m_theme.colors().bad) - 50) <= 2);
    QVERIFY(qAbs(pixels(image, m_theme.colors().line) - 47) <= 2);
}

void TestStateBar::oneFailureAmongAThousandIsSeen()
{
    QVERIFY(pixels(painted(counts(500, 1, 499)), m_theme.colors().bad) >= 1);
}

void TestStateBar::partsFillTheBarToItsEnd()
{
    const QImage image = painted(counts(1, 1, 1));
    QCOMPARE(pixels(image, m_theme.colors().good) + pixels(image, m_theme.colors().bad) +
                     pixels(image, m_theme.colors().line) >=
                 190,
             true);
    QCOMPARE(image.pixelColor(195, 2), m_theme.colors().line);
}

void TestStateBar::noShotsLeaveAnEmptyBar()
{
    QCOMPARE(pixels(painted({}), m_theme.colors().line), 194);
}

void TestStateBar::wordsNameEveryPartOnce()
{
    QCOMPARE(stateBarText(counts(3, 2, 1), m_theme), QStringLiteral("3 ready, 2 failed, 1 not rendered"));
    QCOMPARE(stateBarText({}, m_theme), QString());
}

QTEST_MAIN(TestStateBar)
#include "tst_statebar.moc"
