// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mainwindow.h"

#include "desktop/actionstates.h"
#include "desktop/boardview.h"
#include "desktop/dropoverlay.h"
#include "desktop/inspector.h"
#include "desktop/keymanners.h"
#include "desktop/menus.h"
#include "desktop/messagebar.h"
#include "desktop/playerview.h"
#include "desktop/problemsview.h"
#include "desktop/projectcommands.h"
#include "desktop/queueview.h"
#include "desktop/rendercommands.h"
#include "desktop/reviewcommands.h"
#include "desktop/reviewmedia.h"
#include "desktop/reviewsplit.h"
#include "desktop/seriesview.h"
#include "desktop/shelfview.h"
#include "desktop/statusstrip.h"
#include "desktop/theme.h"
#include "desktop/viewcommands.h"
#include "desktop/welcomepage.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::Workspace;

namespace {

const Preference<QByteArray> s_geometry{"window/geometry", {}};
const Preference<QByteArray> s_layout{"window/layout", {}};
constexpr int s_layoutVersion = 3;  // another set of docks
constexpr QSize s_firstSize(1480, 920);

}  // namespace

MainWindow::MainWindow(const WindowParts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_commands(new ProjectCommands(parts, *this))
    , m_rendering(new RenderCommands(parts, *this))
    , m_menus(new Menus(*menuBar(), parts.actions, this))
    , m_centre(new QStackedWidget(this))
    , m_welcome(new WelcomePage(parts.workspace, parts.theme, this))
    , m_board(new BoardView(parts.workspace, parts.actions, parts.theme, this))
    , m_player(new PlayerView(parts.workspace, parts.actions, parts.theme, this))
    , m_inspector(new Inspector(parts.workspace, parts.actions, parts.theme, this))
    , m_drop(new DropOverlay(parts.theme, this))
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    makeCentre();
    makeDocks();
    makeToolBar();
    statusBar()->addWidget(new StatusStrip(parts.workspace, parts.actions, parts.theme, this), 1);
    statusBar()->setSizeGripEnabled(false);
    makeCommands();
    connect(&parts.workspace, &Workspace::projectOpened, this, &MainWindow::projectOpened);
    connect(&parts.workspace, &Workspace::projectClosed, this, &MainWindow::projectClosed);
    connect(&parts.workspace.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    resize(s_firstSize);
    const QSettings &settings = parts.workspace.settings();
    restoreGeometry(s_geometry.read(settings));
    m_layout = s_layout.read(settings);
    showWelcome();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCommands()
{
    new ReviewCommands(m_parts, *m_board, *m_player, *m_inspector, this);
    new ViewCommands(m_parts, *m_board, *this);
    new ActionStates(m_parts, this);
    new KeyManners(*this, {m_board, m_player}, this);
    connect(m_board, &BoardView::retryWanted, m_rendering, &RenderCommands::retryShot);
    for (const QString &id : m_parts.actions.ids())
        addAction(m_parts.actions.action(id));
}

void MainWindow::makeCentre()
{
    m_centre->addWidget(m_welcome);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new MessageBar(m_parts, centre));
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
    m_centre->addWidget(new ReviewSplit(m_parts.workspace, m_board, m_player, m_centre));
    connect(m_welcome, &WelcomePage::sampleWanted, m_commands, &ProjectCommands::renderSample);
    connect(m_welcome, &WelcomePage::newWanted, m_commands, [this] { m_commands->newProject(QString()); });
    connect(m_welcome, &WelcomePage::openWanted, m_parts.actions.action(QStringLiteral("file.open")),
            &QAction::trigger);
    connect(m_welcome, &WelcomePage::projectWanted, m_commands, &ProjectCommands::openProject);
}

QDockWidget *MainWindow::addDock(const QString &name, QWidget *widget, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(name);
    dock->setWidget(widget);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    addDockWidget(area, dock);
    m_menus->view().addAction(dock->toggleViewAction());
    m_docks.append(dock);
    return dock;
}

void MainWindow::makeDocks()
{
    auto *problems = new ProblemsView(m_parts.workspace, m_parts.theme, this);
    addDock(QStringLiteral("series"), new SeriesView(m_parts.workspace, m_parts.actions, m_parts.theme, this),
            Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("inspector"), m_inspector, Qt::RightDockWidgetArea);
    auto *rendering = new QueueView(m_parts.workspace, m_parts.theme, this);
    auto *paid = new ShelfView(m_parts.workspace, m_parts.theme, this);
    QDockWidget *queue = addDock(QStringLiteral("queue"), rendering, Qt::BottomDockWidgetArea);
    QDockWidget *issues = addDock(QStringLiteral("issues"), problems, Qt::BottomDockWidgetArea);
    QDockWidget *shelf = addDock(QStringLiteral("shelf"), paid, Qt::BottomDockWidgetArea);
    tabifyDockWidget(queue, issues);
    tabifyDockWidget(issues, shelf);
    setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    for (QDockWidget *dock : {queue, issues, shelf})
        dock->setTitleBarWidget(new QWidget(dock));  // their tabs name them
    connect(problems, &ProblemsView::countChanged, this, [this](int rows) {
        m_problems = rows;
        retranslate();
    });
    connect(paid, &ShelfView::countChanged, this, [this, shelf](int rows) {
        if (rows > 0 && std::exchange(m_onShelf, rows) == 0)
            shelf->raise();
        m_onShelf = rows;
        retranslate();
    });
    connect(paid, &ShelfView::takeWanted, m_inspector, &Inspector::showTakes);
    connect(rendering, &QueueView::shelfWanted, shelf, [shelf] {
        shelf->show();
        shelf->raise();
    });
    connect(&m_parts.workspace, &Workspace::failed, issues, &QWidget::raise);
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("main"));
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    const QVector<QPair<const char *, const char *>> buttons{
        {"file.new", "new"},
        {"file.open", "open"},
        {"", ""},
        {"shot.plan", "plan"},
        {"render.missing", "render"},
        {"render.failed", "retry"},
        {"render.pause", "pause"},
        {"", ""},
        {"edit.undo", ""},
        {"edit.redo", ""},
        {"file.assemble", "film"},
        {"file.settings", "settings"},
    };
    for (const auto &[id, icon] : buttons) {
        if (*id == 0) {
            bar->addSeparator();
            continue;
        }
        QAction *action = m_parts.actions.action(QLatin1String(id));
        bar->addAction(action);
        const auto tint = [this, action, name = QLatin1String(icon)] {
            if (!name.isEmpty())
                action->setIcon(m_parts.theme.icon(name));
        };
        connect(&m_parts.theme, &Theme::changed, action, tint);
        tint();
    }
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->toggleViewAction()->setVisible(false);
}

void MainWindow::projectOpened()
{
    const QString folder = m_parts.workspace.document().facts().folder;
    auto media = ReviewMedia::make(folder);
    if (media)
        m_media = std::move(*media);
    else
        m_parts.workspace.tell(workspace::Problem::fromError(media.error()));
    m_board->setMedia(m_media.get());
    m_player->setPool(m_media ? &m_media->pool() : nullptr);
    showWork();
    m_board->setFocus();
    const auto &episodes = m_parts.workspace.story().episodes();
    if (!episodes.isEmpty())
        m_parts.workspace.selection().setEpisode(episodes.first());
    showTitle();
}

void MainWindow::projectClosed()
{
    m_board->setMedia(nullptr);
    m_player->setPool(nullptr);
    m_media.reset();
    showWelcome();
}

/// The docks as they were when the last project was closed, or as they are at first.
void MainWindow::showWork()
{
    m_centre->setCurrentIndex(1);
    if (std::exchange(m_working, true))
        return;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->toggleViewAction()->setEnabled(true);
        dock->show();
    }
    if (m_layout.isEmpty() || !restoreState(m_layout, s_layoutVersion))
        arrangeDocks();
}

/// Docks about a project that is not there would only be in the way.
void MainWindow::showWelcome()
{
    if (std::exchange(m_working, false))
        m_layout = saveState(s_layoutVersion);
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->hide();
        dock->toggleViewAction()->setEnabled(false);
    }
    m_welcome->refresh();
    m_centre->setCurrentIndex(0);
    showTitle();
}

void MainWindow::arrangeDocks()
{
    resizeDocks({m_docks[0], m_docks[1]}, {270, 330}, Qt::Horizontal);
    resizeDocks({m_docks[2]}, {190}, Qt::Vertical);
    m_docks[2]->raise();
}

void MainWindow::showTitle()
{
    const auto &document = m_parts.workspace.document();
    if (!document.isOpen()) {
        setWindowTitle(tr("Circle Take"));
        return;
    }
    const QString title = document.facts().readOnly ? tr("%1 (read-only) — Circle Take") : tr("%1 — Circle Take");
    setWindowTitle(title.arg(m_parts.workspace.story().series().title));
}

void MainWindow::retranslate()
{
    if (m_docks.size() < 5)
        return;
    m_docks[0]->setWindowTitle(tr("Series"));
    m_docks[1]->setWindowTitle(tr("Inspector"));
    m_docks[2]->setWindowTitle(tr("Render queue"));
    m_docks[3]->setWindowTitle(m_problems > 0 ? tr("Issues (%1)").arg(m_problems) : tr("Issues"));
    m_docks[4]->setWindowTitle(m_onShelf > 0 ? tr("Already paid? (%1)").arg(m_onShelf) : tr("Already paid?"));
    showTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_parts.actions.retranslate();
        m_menus->retranslate();
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings &settings = m_parts.workspace.settings();
    s_geometry.write(settings, saveGeometry());
    s_layout.write(settings, m_working ? saveState(s_layoutVersion) : m_layout);
    m_parts.workspace.closeProject();
    QMainWindow::closeEvent(event);
}

DropOffer MainWindow::offerFor(const QDropEvent &event) const
{
    const auto &document = m_parts.workspace.document();
    const QList<QUrl> urls = event.mimeData()->urls();
    if (urls.size() > 1)
        return {DropOffer::Kind::Nothing, {}, tr("Drop one script or one project at a time.")};
    return DropOffer::of(urls.value(0).toLocalFile(), document.isOpen(), document.facts().readOnly);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || !event->mimeData()->urls().first().isLocalFile())
        return;
    m_drop->offer(offerFor(*event));
    event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    event->acceptProposedAction();
    const DropOffer offer = offerFor(*event);
    // the program that the file comes from waits until this returns: questions come after
    QMetaObject::invokeMethod(this, [this, offer] { m_commands->takeDropped(offer); }, Qt::QueuedConnection);
}

}  // namespace circletake::desktop
