// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/carddelegate.h"
#include "desktop/desktopworld.h"
#include "desktop/elidedlabel.h"
#include "desktop/frameview.h"
#include "desktop/maintoolbar.h"
#include "desktop/mainwindow.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTranslator>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::desktop;

namespace {

/// A language in which every text begins with a mark, so that what was not translated shows.
class Marked final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return QStringLiteral("§") + QString::fromUtf8(source);
    }
};

bool hasWords(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) > 2;
}

/// Texts that a person wrote or that are values, not the window's own words.
bool isContents(const QWidget *widget)
{
    static const QStringList contents{QStringLiteral("slate"), QStringLiteral("cast"), QStringLiteral("dialogue")};
    return contents.contains(widget->objectName()) || qobject_cast<const ElidedLabel *>(widget) ||
           widget->objectName().startsWith(QLatin1String("qt_"));  // Qt's own parts
}

/// Every text of the window's own that a person can see or hear now, by the widget's class and name.
QStringList visibleTexts(const QWidget &window)
{
    QStringList texts;
    const auto add = [&texts](const QWidget *widget, const QString &text) {
        if (hasWords(text) && !isContents(widget))
            texts << QStringLiteral("%1 %2: %3")
                         .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), text);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        add(widget, widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button, button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(line, line->placeholderText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            add(text, text->placeholderText());
        if (const auto *dock = qobject_cast<const QDockWidget *>(widget))
            add(dock, dock->windowTitle());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs, tabs->tabText(tab));
    }
    return texts;
}

}  // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void everyTextFollowsTheLanguage_data();
    void everyTextFollowsTheLanguage();
    void buttonsWithoutTextsHaveNames();
    void retryKeyRendersTheSelectedShot();
    void cardsAreReachedAndChosenByKeys();
    void cardsChosenTogetherAreAllSelected();
    void playerSaysWhatToDoWithoutATake();
    void smallWindowIsPossible();
};

void TestWindow::everyTextFollowsTheLanguage_data()
{
    QTest::addColumn<int>("shots");
    QTest::addColumn<int>("selected");
    QTest::newRow("welcome") << -1 << 0;
    QTest::newRow("no shots") << 0 << 0;
    QTest::newRow("episode") << 3 << 0;
    QTest::newRow("scene") << 3 << 1;
    QTest::newRow("shot") << 3 << 2;
}

void TestWindow::everyTextFollowsTheLanguage()
{
    QFETCH(int, shots);
    QFETCH(int, selected);
    const auto world = std::make_unique<test::DesktopWorld>();
    MainWindow window(world->parts());
    if (shots >= 0) {
        world->show(shots, {TakeState::Ready, TakeState::Failed, TakeState::Unknown});
        emit world->workspace.projectOpened();
    }
    const Story &story = world->workspace.story();
    if (selected > 0) {
        const EpisodeId episode = story.episodes().first();
        const SceneId scene = story.scenesOf(episode).first();
        if (selected == 1)
            world->workspace.selection().setScene(episode, scene);
        else
            world->workspace.selection().setShot(episode, scene, story.shotsOf(scene).first());
    }
    window.show();
    QVERIFY(!visibleTexts(window).isEmpty());
    Marked marked;
    QCoreApplication::installTranslator(&marked);
    QCoreApplication::processEvents();
    QStringList left;
    for (const QString &text : visibleTexts(window))
        if (!text.contains(QStringLiteral("§")))
            left << text;
    QCoreApplication::removeTranslator(&marked);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(QLatin1Char('\n'))));
}

void TestWindow::buttonsWithoutTextsHaveNames()
{
    const auto world = std::make_unique<test::DesktopWorld>();
    MainWindow window(world->parts());
    world->show(2, {TakeState::Ready});
    emit world->workspace.projectOpened();
    window.show();
    int looked = 0;
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&window) || button->objectName().startsWith(QLatin1String("qt_")))
            continue;
        ++looked;
        QVERIFY2(
            !button->text().isEmpty() || !button->accessibleName().isEmpty(),
            qPrintable(QStringLiteral("%1 in %2")
                           .arg(button->objectName(), QLatin1String(button->parent()->metaObject()->className()))));
        QVERIFY(!button->text().isEmpty() || !button->toolTip().isEmpty());
    }
    QVERIFY(looked > 10);
}

void TestWindow::retryKeyRendersTheSelectedShot()
{
    const auto world = std::make_unique<test::DesktopWorld>();
    MainWindow window(world->parts());
    world->show(3, {TakeState::Failed});
    emit world->workspace.projectOpened();
    const Story &story = world->workspace.story();
    const EpisodeId episode = story.episodes().first();
    const SceneId scene = story.scenesOf(episode).first();
    world->workspace.selection().setShot(episode, scene, story.shotsOf(scene).first());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy retried(world->actions.action(QStringLiteral("review.retry")), &QAction::triggered);
    auto *cards = window.findChild<QListView *>(QStringLiteral("cards"));
    QVERIFY(cards);
    cards->setFocus();
    QTest::keyClick(cards, Qt::Key_R);
    QCOMPARE(retried.size(), 1);
}

void TestWindow::cardsAreReachedAndChosenByKeys()
{
    const auto world = std::make_unique<test::DesktopWorld>();
    MainWindow window(world->parts());
    world->show(3);
    emit world->workspace.projectOpened();
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *cards = window.findChild<QListView *>(QStringLiteral("cards"));
    QVERIFY(cards);
    QCOMPARE(cards->model()->rowCount(), 6);
    QVERIFY(cards->hasFocus());
    world->actions.action(QStringLiteral("review.nextShot"))->trigger();
    const ShotId first = world->workspace.selection().shot();
    QVERIFY(first.isValid());
    world->actions.action(QStringLiteral("review.nextShot"))->trigger();
    QVERIFY(world->workspace.selection().shot() != first);
    world->actions.action(QStringLiteral("review.previousShot"))->trigger();
    QCOMPARE(world->workspace.selection().shot(), first);
}

void TestWindow::cardsChosenTogetherAreAllSelected()
{
    const auto world = std::make_unique<test::DesktopWorld>();
    MainWindow window(world->parts());
    world->show(3);
    emit world->workspace.projectOpened();
    window.show();
    auto *cards = window.findChild<QListView *>(QStringLiteral("cards"));
    QVERIFY(cards);
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        const QRect card = cards->visualRect(cards->model()->index(row, 0));
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, modifiers, card.topLeft() + QPoint(20, 20));
    };
    click(0, Qt::NoModifier);
    QCOMPARE(world->workspace.selection().shots().size(), 1);
    click(1, Qt::ControlModifier);
    QCOMPARE(world->workspace.selection().shots().size(), 2);
    click(0, Qt::NoModifier);
    click(3, Qt::ShiftModifier);
    QVERIFY(world->workspace.selection().shots().size() >= 3);
    world->actions.action(QStringLiteral("view.table"))->trigger();
    QVERIFY(cards->selectionModel()->selectedRows().size() >= 3);
    QVERIFY(world->workspace.selection().shots().size() >= 3);
}

void TestWindow::playerSaysWhatToDoWithoutATake()
{
    const auto world = std::make_unique<test::DesktopWorld>();
    MainWindow window(world->parts());
    world->show(2);
    emit world->workspace.projectOpened();
    auto *view = window.findChild<FrameView *>();
    QVERIFY(view);
    QVERIFY(view->message().contains(QStringLiteral("Select a shot")));
    const Story &story = world->workspace.story();
    const EpisodeId episode = story.episodes().first();
    const SceneId scene = story.scenesOf(episode).first();
    world->workspace.selection().setShot(episode, scene, story.shotsOf(scene).first());
    QVERIFY(view->message().contains(QStringLiteral("Press R")));
}

void TestWindow::smallWindowIsPossible()
{
    const auto world = std::make_unique<test::DesktopWorld>();
    MainWindow window(world->parts());
    world->show(2, {TakeState::Ready});
    emit world->workspace.projectOpened();
    window.show();
    QVERIFY2(window.minimumSizeHint().width() <= 1280, qPrintable(QString::number(window.minimumSizeHint().width())));
    QVERIFY2(window.minimumSizeHint().height() <= 480, qPrintable(QString::number(window.minimumSizeHint().height())));
    const auto *bar = window.findChild<MainToolBar *>();
    QVERIFY2(bar->sizeHint().width() <= 1280, qPrintable(QString::number(bar->sizeHint().width())));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
