// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mainwindow.h"

#include "desktop/actionstates.h"
#include "desktop/castview.h"
#include "desktop/dropoverlay.h"
#include "desktop/maintoolbar.h"
#include "desktop/menus.h"
#include "desktop/noticestack.h"
#include "desktop/projectcommands.h"
#include "desktop/rendercommands.h"
#include "desktop/scrolling.h"
#include "desktop/statusstrip.h"
#include "desktop/theme.h"
#include "desktop/viewcommands.h"
#include "desktop/welcomepage.h"
#include "desktop/workbench.h"
#include "desktop/writingcommands.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::Workspace;

namespace {

const Preference<QByteArray> s_geometry{"window/geometry", {}};
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
    , m_welcomePage(scrolling(m_welcome, this))  // else it would keep the window large while it is not even shown
    , m_drop(new DropOverlay(parts.theme, this))
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    makeCentre();
    addToolBar(new MainToolBar(parts.actions, parts.theme, this));
    statusBar()->addWidget(new StatusStrip(parts.workspace, parts.actions, parts.theme, this), 1);
    statusBar()->setSizeGripEnabled(false);
    makeCommands();
    connect(&parts.workspace.document(), &workspace::StoryDocument::changed, this, [this] {
        if (m_parts.workspace.document().isOpen())
            workbench();
    });
    connect(&parts.workspace, &Workspace::projectOpened, this, &MainWindow::projectOpened);
    connect(&parts.workspace, &Workspace::projectClosed, this, &MainWindow::projectClosed);
    connect(&parts.workspace.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::showTitle);
    resize(s_firstSize);
    restoreGeometry(s_geometry.read(parts.workspace.settings()));
    showTitle();
}

void MainWindow::makeCommands()
{
    new ViewCommands(m_parts, *this);
    new WritingCommands(m_parts, *this);
    new ActionStates(m_parts, this);
    for (const QString &id : m_parts.actions.ids())
        addAction(m_parts.actions.action(id));
}

void MainWindow::makeCentre()
{
    m_centre->addWidget(m_welcomePage);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new NoticeStack(m_parts, centre));
    layout->addWidget(m_centre, 1);
    setCentralWidget(centre);
    connect(m_welcome, &WelcomePage::sampleWanted, m_commands, &ProjectCommands::renderSample);
    connect(m_welcome, &WelcomePage::newWanted, m_commands, [this] { m_commands->newProject(QString()); });
    connect(m_welcome, &WelcomePage::openWanted, m_parts.actions.action(QStringLiteral("file.open")),
            &QAction::trigger);
    connect(m_welcome, &WelcomePage::projectWanted, m_commands, &ProjectCommands::openProject);
}

Workbench &MainWindow::workbench()
{
    if (!m_workbench) {
        m_workbench = new Workbench(m_parts, *m_rendering, m_menus->view(), *this);
        m_centre->addWidget(m_workbench->page());
    }
    return *m_workbench;
}

/// What is on the screen can be read meanwhile.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_workbench)
        QTimer::singleShot(0, this, [this] { workbench(); });
}

void MainWindow::projectOpened()
{
    m_centre->setCurrentWidget(workbench().page());
    workbench().open();
    const auto &episodes = m_parts.workspace.story().episodes();
    if (!episodes.isEmpty())
        m_parts.workspace.selection().setEpisode(episodes.first());
    showTitle();
}

void MainWindow::projectClosed()
{
    if (m_workbench)
        m_workbench->close();
    m_welcome->refresh();
    m_centre->setCurrentWidget(m_welcomePage);
    showTitle();
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

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_parts.actions.retranslate();
        m_menus->retranslate();
        if (m_workbench)
            m_workbench->retranslate();
        showTitle();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    s_geometry.write(m_parts.workspace.settings(), saveGeometry());
    if (QWidget *field = focusWidget())
        field->clearFocus();  // what is being written in it is kept while the project is open
    if (m_workbench)
        m_workbench->keepLayout();
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
    if (m_workbench && m_parts.workspace.document().isOpen() && !CastView::picturesIn(*event->mimeData()).isEmpty()) {
        m_workbench->showCast();  // which takes them
        return;
    }
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
    QMetaObject::invokeMethod(
        this, [this, offer] { m_commands->takeDropped(offer); }, Qt::QueuedConnection);
}

}  // namespace circletake::desktop
