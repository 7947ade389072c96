// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/windowworld.h"

#include "desktop/boardview.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QTreeView>
#include <QtTest>

using namespace circletake;

/// Every action of the window does something, says why it cannot, and stands where people look for it.
class TestActions : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowWorld> m_world;

private slots:
    void init() { m_world = std::make_unique<test::WindowWorld>(); }
    void cleanup() { m_world.reset(); }

    void everyActionHasAHandler() { QCOMPARE(m_world->actions.unhandled(), QStringList()); }

    void everyActionButThoseOfAPlayerStandsInAMenu()
    {
        QStringList missing;
        for (const QString &id : m_world->actions.ids()) {
            const QAction *action = m_world->actions.action(id);
            bool found = false;
            for (const QMenu *menu : m_world->window->menuBar()->findChildren<QMenu *>())
                found = found || menu->actions().contains(action);
            if (!found)
                missing += id;
        }
        QStringList expected{QStringLiteral("review.backward"), QStringLiteral("review.stop"),
                             QStringLiteral("review.forward")};
        for (int number = 1; number <= 9; ++number)
            expected += QStringLiteral("review.take%1").arg(number);
        QCOMPARE(missing, expected);
    }

    void everyActionIsOneOfTheWindow()
    {
        for (const QString &id : m_world->actions.ids())
            QVERIFY2(m_world->window->actions().contains(m_world->actions.action(id)), qPrintable(id));
    }

    void whatNeedsAProjectSaysSo()
    {
        for (const char *id : {"file.import", "file.export", "file.report", "edit.find", "shot.plan", "render.missing",
                               "render.budget", "review.circle", "view.larger"}) {
            QVERIFY2(!m_world->action(id).isEnabled(), id);
            QVERIFY2(m_world->action(id).toolTip().contains(QStringLiteral("No project is open.")), id);
        }
        for (const char *id : {"file.new", "file.open", "file.sample", "file.settings", "help.keys", "edit.actions"})
            QVERIFY2(m_world->action(id).isEnabled(), id);
    }

    void aProjectEnablesWhatCanBeDone()
    {
        QVERIFY(m_world->makeProject(false));
        QVERIFY(m_world->action("shot.plan").isEnabled());
        QVERIFY(m_world->action("render.missing").toolTip().contains(QStringLiteral("Plan them first.")));
        QSignalSpy arrived(&m_world->workspace(), &workspace::Workspace::storyArrived);
        m_world->workspace().plan({});
        QVERIFY(!m_world->action("shot.plan").isEnabled());
        QVERIFY(arrived.wait());
        QVERIFY(m_world->action("render.missing").isEnabled());
        QVERIFY(m_world->action("shot.remove").toolTip().contains(QStringLiteral("Select a shot first.")));
        QVERIFY(m_world->action("render.failed").toolTip().contains(QStringLiteral("No shot has failed.")));
    }

    void findPutsTheCursorIntoTheFilterOfTheBoard()
    {
        QVERIFY(m_world->makeProject());
        m_world->window->activateWindow();
        m_world->action("edit.find").trigger();
        const auto *field = qobject_cast<QLineEdit *>(m_world->window->focusWidget());
        QVERIFY(field);
        QVERIFY(m_world->find<desktop::BoardView>()->isAncestorOf(field));
    }

    void shotsMoveAndMoveBack()
    {
        QVERIFY(m_world->makeProject());
        const SceneId scene = m_world->story().find(m_world->shots().first())->scene;
        const EpisodeId episode = m_world->story().episodes().first();
        const QVector<ShotId> before = m_world->story().shotsOf(scene);
        m_world->workspace().selection().setShot(episode, scene, before[1]);
        m_world->action("shot.moveUp").trigger();
        QCOMPARE(m_world->story().shotsOf(scene).mid(0, 2), (QVector<ShotId>{before[1], before[0]}));
        QVERIFY(m_world->action("shot.moveUp").toolTip().contains(QStringLiteral("first shot of its scene")));
        m_world->action("shot.moveDown").trigger();
        QCOMPARE(m_world->story().shotsOf(scene), before);
        m_world->action("edit.undo").trigger();
        m_world->action("edit.undo").trigger();
        QCOMPARE(m_world->story().shotsOf(scene), before);
    }

    void cardsGrowAndStaySo()
    {
        QVERIFY(m_world->makeProject());
        const auto cardArea = [this] {
            const auto *cards = m_world->find<desktop::BoardView>()->findChild<QListView *>();
            const QSize card = cards->visualRect(cards->model()->index(0, 0)).size();
            return card.width() * card.height();
        };
        const int usual = cardArea();
        m_world->action("view.larger").trigger();
        const int larger = cardArea();
        QVERIFY(larger > usual);
        m_world->reopen();
        QSignalSpy opened(&m_world->workspace(), &workspace::Workspace::projectOpened);
        m_world->workspace().openProject(m_world->folder());
        QVERIFY(opened.wait());
        QTRY_COMPARE(cardArea(), larger);
        m_world->action("view.smaller").trigger();
        QTRY_COMPARE(cardArea(), usual);
    }

    void fullScreenGoesAndComesBack()
    {
        m_world->action("view.fullScreen").trigger();
        QVERIFY(m_world->window->isFullScreen());
        m_world->action("view.fullScreen").trigger();
        QVERIFY(!m_world->window->isFullScreen());
    }

    void docksHideWhileNothingIsOpenAndComeBackAsTheyWere()
    {
        const auto docks = m_world->window->findChildren<QDockWidget *>();
        QVERIFY(docks.size() >= 4);
        for (const QDockWidget *dock : docks) {
            QVERIFY2(dock->isHidden(), qPrintable(dock->objectName()));
            QVERIFY(!dock->toggleViewAction()->isEnabled());
        }
        QVERIFY(m_world->makeProject());
        auto *inspector = m_world->find<QDockWidget>(QStringLiteral("inspector"));
        auto *queue = m_world->find<QDockWidget>(QStringLiteral("queue"));
        QVERIFY(!inspector->isHidden() && !queue->isHidden());
        inspector->toggleViewAction()->trigger();
        QSignalSpy closed(&m_world->workspace(), &workspace::Workspace::projectClosed);
        m_world->action("file.close").trigger();
        QVERIFY(closed.wait());
        QVERIFY(queue->isHidden());
        QSignalSpy opened(&m_world->workspace(), &workspace::Workspace::projectOpened);
        m_world->workspace().openProject(m_world->folder());
        QVERIFY(opened.wait());
        QVERIFY(inspector->isHidden() && !queue->isHidden());
    }

    void listsAndFieldsOutsideTheReviewKeepTheirKeys_data()
    {
        QTest::addColumn<bool>("stage");
        QTest::newRow("cards of the board") << true;
        QTest::newRow("tree of the series") << false;
    }

    void listsAndFieldsOutsideTheReviewKeepTheirKeys()
    {
        QFETCH(bool, stage);
        QVERIFY(m_world->makeProject());
        QVERIFY(QTest::qWaitForWindowActive(m_world->window.get()));
        QSignalSpy stepped(&m_world->action("review.nextShot"), &QAction::triggered);
        QWidget *widget = stage ? static_cast<QWidget *>(m_world->find<QListView>(QStringLiteral("cards")))
                                : m_world->find<QTreeView>();
        QVERIFY(widget);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Down);
        QCOMPARE(stepped.count(), stage ? 1 : 0);
    }

    void theViewMenuListsTheDocks()
    {
        const auto menus = m_world->window->menuBar()->findChildren<QMenu *>();
        for (const QDockWidget *dock : m_world->window->findChildren<QDockWidget *>()) {
            bool found = false;
            for (const QMenu *menu : menus)
                found = found || menu->actions().contains(dock->toggleViewAction());
            QVERIFY2(found, qPrintable(dock->objectName()));
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
