// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cardtexts.h"
#include "desktop/facemodelsdialog.h"
#include "desktop/likenessdelegate.h"
#include "desktop/likenessview.h"
#include "desktopworld.h"
#include "support/facefiles.h"
#include "support/mediaclips.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;

/// The heat map and the dialog of the face models, offscreen.
class TestLikenessView : public QObject
{
    Q_OBJECT

private slots:
    void withoutModelsItOffersToInstallThem();
    void clickGoesToTheShot();
    void alikeAndUnlikeDifferInColour();
    void largeEpisodeScrolls();
    void dialogTellsEachFile();
    void dialogFitsItsWidth();
    void dialogRefusesAFolderWithoutThem();
    void folderOfModelsIsRemembered();
    void missingReferencesAreAskedFor();
    void measuredFaceStandsOnTheCard();

private:
    test::FaceFiles m_faces{QStringLiteral(CIRCLETAKE_BINARY_DIR)};
};

void TestLikenessView::withoutModelsItOffersToInstallThem()
{
    test::DesktopWorld world;
    workspace::preference::recentProjects.write(world.settings, {});
    LikenessView view(world.workspace, world.actions, world.theme);
    world.show(3, {TakeState::Ready});
    view.show();
    QVERIFY(!view.hint().isEmpty());
    QVERIFY(!view.findChild<QTableView *>()->isVisible());
    if (media::canReadFaces())
        QVERIFY(view.hint().contains(QStringLiteral("install")));
}

void TestLikenessView::clickGoesToTheShot()
{
    test::DesktopWorld world;
    LikenessView view(world.workspace, world.actions, world.theme);
    world.show(3);
    auto *table = view.findChild<QTableView *>();
    emit table->clicked(view.model().index(4, 0));
    QCOMPARE(world.workspace.selection().shot(), view.model().shotAt(4));
    QCOMPARE(table->currentIndex().row(), 4);
}

void TestLikenessView::alikeAndUnlikeDifferInColour()
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        const Theme theme(mode);
        const QColor alike = LikenessDelegate::ground(theme, 0.9);
        const QColor middling = LikenessDelegate::ground(theme, 0.5);
        const QColor unlike = LikenessDelegate::ground(theme, 0.1);
        QVERIFY(alike != middling && middling != unlike);
        QCOMPARE(LikenessDelegate::ground(theme, -1), LikenessDelegate::ground(theme, 0.2));
    }
}

void TestLikenessView::largeEpisodeScrolls()
{
    test::DesktopWorld world;
    LikenessView view(world.workspace, world.actions, world.theme);
    world.show(250);
    QCOMPARE(view.model().rowCount(), 500);
    view.resize(400, 300);
    auto *table = view.findChild<QTableView *>();
    table->setVisible(true);
    view.show();
    table->scrollToBottom();
    QVERIFY(!view.grab().isNull());
}

void TestLikenessView::dialogTellsEachFile()
{
    test::DesktopWorld world;
    world.settings.setValue(QStringLiteral("faces/models"), world.folder.filePath(QStringLiteral("nothing")));
    FaceModelsDialog dialog(world.workspace.faceModels());
    const auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        const media::FaceModel &model = media::faceModels()[row];
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(row, column)->text();
        QVERIFY(cells.contains(model.address.toString()));
        QVERIFY(cells.contains(QString::fromLatin1(model.sha256)));
        QVERIFY(cells.contains(QStringLiteral("not there")));
        QVERIFY(cells.join(QLatin1Char(' ')).contains(model.licence));
    }
}

void TestLikenessView::dialogFitsItsWidth()
{
    test::DesktopWorld world;
    FaceModelsDialog dialog(world.workspace.faceModels());
    dialog.resize(dialog.minimumSize());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const auto *table = dialog.findChild<QTableWidget *>();
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    for (int column = 0; column < table->columnCount(); ++column)
        QVERIFY2(table->columnWidth(column) > 40, qPrintable(QString::number(column)));
}

void TestLikenessView::dialogRefusesAFolderWithoutThem()
{
    if (!media::canReadFaces())
        QSKIP("this build cannot look for faces");
    test::DesktopWorld world;
    FaceModelsDialog dialog(world.workspace.faceModels());
    const QString before = world.workspace.faceModels().folder();
    dialog.choose(world.folder.path());
    QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("state"))->text().contains(QStringLiteral("not installed")));
    QCOMPARE(world.workspace.faceModels().folder(), before);
}

void TestLikenessView::folderOfModelsIsRemembered()
{
    if (*m_faces.missing())
        QSKIP(m_faces.missing());
    test::DesktopWorld world;
    FaceModelsDialog dialog(world.workspace.faceModels());
    dialog.choose(m_faces.models());
    QCOMPARE(world.workspace.faceModels().folder(), m_faces.models());
    QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("download"))->isEnabled());
    QTRY_VERIFY(world.workspace.likeness().meter().isReady());
}

void TestLikenessView::missingReferencesAreAskedFor()
{
    if (*m_faces.missing())
        QSKIP(m_faces.missing());
    test::DesktopWorld world;
    QVERIFY(world.workspace.faceModels().choose(m_faces.models()).ok());
    LikenessView view(world.workspace, world.actions, world.theme);
    world.show(2, {TakeState::Ready});
    view.show();
    QTRY_VERIFY(view.hint().contains(QStringLiteral("reference")));
    QVERIFY(!view.hint().contains(QStringLiteral("install")));
}

void TestLikenessView::measuredFaceStandsOnTheCard()
{
    if (*m_faces.missing())
        QSKIP(m_faces.missing());
    test::DesktopWorld world;
    QVERIFY(world.workspace.faceModels().choose(m_faces.models()).ok());
    const auto put = [&](const QString &name, int photograph) {
        QVERIFY(QFile::copy(m_faces.photograph(photograph), world.folder.filePath(name)));
    };
    put(QStringLiteral("mei.jpg"), 1);
    put(QStringLiteral("chen.jpg"), 6);
    test::MediaClips clips;
    QVERIFY(QFile::copy(clips.make(QStringLiteral("a.mp4"),
                                   QStringLiteral("-loop 1 -r 24 -i %1 -vf scale=960:-2 -frames:v 12 -pix_fmt yuv420p")
                                       .arg(m_faces.photograph(1))),
                        world.folder.filePath(QStringLiteral("a.mp4"))));
    StoryRows rows = test::rowsOf(1, 1, 2);
    rows.characters[0].pictures = {{QStringLiteral("mei.jpg"), "mei", {}, 1}};
    rows.characters[1].pictures = {{QStringLiteral("chen.jpg"), "chen", {}, 1}};
    for (Shot &shot : rows.shots)
        shot.cast = {rows.characters[0].id, rows.characters[1].id};
    rows.series.bible.leastLikeness = 0.6;
    const Story plain = *Story::fromRows(rows);
    Take take = test::takeOf(plain, test::shotAt(plain, 1, 1, 1), TakeState::Ready, 901);
    take.clip = QStringLiteral("a.mp4");
    take.clipHash = "clip";
    rows.takes = {take};
    render::ProjectFacts facts;
    facts.folder = world.folder.path();
    LikenessView view(world.workspace, world.actions, world.theme);
    world.workspace.document().reset(*Story::fromRows(rows), facts);
    world.workspace.selection().setEpisode(world.workspace.story().episodes().first());
    const QModelIndex card = world.workspace.shotModel().index(0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(cardtexts::likeness(card).size(), 2, 60'000);
    QVERIFY(!cardtexts::likeness(card)[0].low);
    QVERIFY(cardtexts::likeness(card)[1].low);
    QTRY_VERIFY(cardtexts::hold(card).contains(QStringLiteral("below 0.60")));
    QVERIFY(cardtexts::tip(card).contains(QStringLiteral("Held by likeness")));
    view.resize(420, 160);
    view.show();
    QVERIFY(view.hint().isEmpty());
    QVERIFY(view.model().index(0, 1).data(Qt::DisplayRole).toString().startsWith(QStringLiteral("▼")));
    QVERIFY(view.model().index(0, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("sampled")));
    QVERIFY(!view.grab().isNull());
}

QTEST_MAIN(TestLikenessView)
#include "tst_likenessview.moc"
