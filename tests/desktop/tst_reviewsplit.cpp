// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/desktopworld.h"

#include "desktop/reviewsplit.h"

#include <QtTest>

using namespace circletake;

class TestReviewSplit : public QObject
{
    Q_OBJECT

    static std::unique_ptr<desktop::ReviewSplit> splitOf(workspace::Workspace &workspace)
    {
        auto split = std::make_unique<desktop::ReviewSplit>(workspace, new QWidget, new QWidget);
        split->resize(1200, 900);
        split->show();
        return split;
    }
    static void drag(desktop::ReviewSplit &split, const QPoint &by)
    {
        QWidget *handle = split.handle(1);
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + by);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from + by);
    }

private slots:
    void thePlayerStandsWhereThePictureIsLargest_data()
    {
        QTest::addColumn<QString>("aspect");
        QTest::addColumn<Qt::Orientation>("orientation");
        QTest::newRow("vertical film") << QStringLiteral("9:16") << Qt::Horizontal;
        QTest::newRow("wide film") << QStringLiteral("16:9") << Qt::Vertical;
    }

    void thePlayerStandsWhereThePictureIsLargest()
    {
        QFETCH(QString, aspect);
        test::DesktopWorld world;
        const auto before = splitOf(world.workspace);
        world.show(1);
        render::StoryEdit edit;
        edit.series = world.workspace.story().series();
        edit.series->aspect = aspect;
        QVERIFY(world.workspace.document().apply(edit).ok());
        QTEST(before->orientation(), "orientation");
        QTEST(splitOf(world.workspace)->orientation(), "orientation");
    }

    void thePlayersSizeIsKeptFromRunToRun_data() { thePlayerStandsWhereThePictureIsLargest_data(); }

    void thePlayersSizeIsKeptFromRunToRun()
    {
        QFETCH(QString, aspect);
        test::DesktopWorld world;
        world.show(1);
        render::StoryEdit edit;
        edit.series = world.workspace.story().series();
        edit.series->aspect = aspect;
        QVERIFY(world.workspace.document().apply(edit).ok());
        auto split = splitOf(world.workspace);
        const int usual = split->sizes().last();
        drag(*split, {40, 40});
        const int own = split->sizes().last();
        QVERIFY(own < usual);
        split = splitOf(world.workspace);
        QCOMPARE(split->sizes().last(), own);
        split->resize(1100, 850);
        QCOMPARE(split->sizes().last(), own);
    }
};

QTEST_MAIN(TestReviewSplit)
#include "tst_reviewsplit.moc"
