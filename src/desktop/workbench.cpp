// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/workbench.h"

#include "desktop/boardview.h"
#include "desktop/castview.h"
#include "desktop/inspector.h"
#include "desktop/keymanners.h"
#include "desktop/likenessview.h"
#include "desktop/playback.h"
#include "desktop/playerview.h"
#include "desktop/problemsview.h"
#include "desktop/projectpictures.h"
#include "desktop/queueview.h"
#include "desktop/rendercommands.h"
#include "desktop/reviewcommands.h"
#include "desktop/reviewmedia.h"
#include "desktop/reviewsplit.h"
#include "desktop/seriesview.h"
#include "desktop/shelfview.h"
#include "workspace/workspace.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

namespace circletake::desktop {

using workspace::Workspace;

namespace {

const Preference<QByteArray> s_layout{"window/layout", {}};
constexpr int s_layoutVersion = 5;  // another set of docks

void hide(QDockWidget &dock)
{
    dock.hide();
    dock.toggleViewAction()->setEnabled(false);
}

}  // namespace

Workbench::Workbench(const WindowParts &parts, RenderCommands &rendering, QMenu &menu, QMainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_menu(menu)
    , m_window(window)
    , m_board(new BoardView(parts.workspace, parts.actions, parts.theme, &window))
    , m_player(new PlayerView(parts.workspace, parts.actions, parts.theme, &window))
    , m_pictures(new ProjectPictures(parts.workspace.document(), this))
    , m_inspector(new Inspector(parts.workspace, parts.actions, *m_pictures, parts.theme, &window))
    , m_page(new ReviewSplit(parts.workspace, m_board, m_player, &window))
    , m_layout(s_layout.read(parts.workspace.settings()))
    , m_problems(parts.workspace.problems().rowCount())
    , m_onShelf(parts.workspace.shelfModel().rowCount())
{
    m_pictures->setFrameSource([this] {
        return ProjectPictures::ShownFrame{m_player->shownTake(), m_player->playback().frame()};
    });
    makeDocks();
    retranslate();
    new ReviewCommands(parts, *m_board, *m_player, *m_inspector, this);
    new KeyManners(window, {m_board, m_player}, this);
    connect(m_board, &BoardView::retryWanted, &rendering, &RenderCommands::retryShot);
}

Workbench::~Workbench() = default;

QDockWidget *Workbench::addDock(const QString &name, QWidget *widget, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(&m_window);
    dock->setObjectName(name);
    dock->setWidget(widget);
    dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    hide(*dock);
    m_window.addDockWidget(area, dock);
    m_menu.addAction(dock->toggleViewAction());
    m_docks.append(dock);
    return dock;
}

void Workbench::makeDocks()
{
    auto *problems = new ProblemsView(m_parts.workspace, m_parts.theme, &m_window);
    QDockWidget *series =
        addDock(QStringLiteral("series"), new SeriesView(m_parts.workspace, m_parts.actions, m_parts.theme, &m_window),
                Qt::LeftDockWidgetArea);
    addDock(QStringLiteral("inspector"), m_inspector, Qt::RightDockWidgetArea);
    auto *rendering = new QueueView(m_parts.workspace, m_parts.theme, &m_window);
    auto *paid = new ShelfView(m_parts.workspace, m_parts.theme, &m_window);
    QDockWidget *queue = addDock(QStringLiteral("queue"), rendering, Qt::BottomDockWidgetArea);
    QDockWidget *issues = addDock(QStringLiteral("issues"), problems, Qt::BottomDockWidgetArea);
    QDockWidget *shelf = addDock(QStringLiteral("shelf"), paid, Qt::BottomDockWidgetArea);
    auto *faces = new LikenessView(m_parts.workspace, m_parts.actions, m_parts.theme, &m_window);
    m_window.tabifyDockWidget(queue, issues);
    m_window.tabifyDockWidget(issues, shelf);
    auto *people = new CastView(m_parts.workspace, m_parts.actions, *m_pictures, m_parts.theme, &m_window);
    QDockWidget *cast = addDock(QStringLiteral("cast"), people, Qt::LeftDockWidgetArea);
    m_window.tabifyDockWidget(series, cast);
    QDockWidget *likeness = addDock(QStringLiteral("likeness"), faces, Qt::BottomDockWidgetArea);
    m_window.tabifyDockWidget(shelf, likeness);
    m_window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    m_window.setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    for (QDockWidget *dock : {series, cast, queue, issues, shelf, likeness})
        dock->setTitleBarWidget(new QWidget(dock));  // their tabs name them
    connect(problems, &ProblemsView::countChanged, this, [this](int rows) {
        m_problems = rows;
        retranslate();
    });
    connect(paid, &ShelfView::countChanged, this, [this, shelf](int rows) {
        if (std::exchange(m_onShelf, rows) == 0 && rows > 0)
            shelf->raise();
        retranslate();
    });
    connect(paid, &ShelfView::takeWanted, m_inspector, &Inspector::showTakes);
    connect(rendering, &QueueView::shelfWanted, shelf, [shelf] {
        shelf->show();
        shelf->raise();
    });
    connect(&m_parts.workspace, &Workspace::failed, issues, &QWidget::raise);
}

void Workbench::open()
{
    auto media = ReviewMedia::make(m_parts.workspace.document().facts().folder);
    if (media)
        m_media = std::move(*media);
    else
        m_parts.workspace.tell(workspace::Problem::fromError(media.error()));
    m_board->setMedia(m_media.get());
    m_player->setPool(m_media ? &m_media->pool() : nullptr);
    m_pictures->setPool(m_media ? &m_media->pool() : nullptr);
    showDocks();
    m_board->setFocus();
}

void Workbench::close()
{
    m_board->setMedia(nullptr);
    m_player->setPool(nullptr);
    m_pictures->setPool(nullptr);
    m_media.reset();
    if (std::exchange(m_working, false))
        m_layout = m_window.saveState(s_layoutVersion);
    for (QDockWidget *dock : std::as_const(m_docks))
        hide(*dock);
}

void Workbench::showCast()
{
    m_docks[5]->show();
    m_docks[5]->raise();
}

void Workbench::showDocks()
{
    if (std::exchange(m_working, true))
        return;
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->toggleViewAction()->setEnabled(true);
        dock->show();
    }
    if (m_layout.isEmpty() || !m_window.restoreState(m_layout, s_layoutVersion))
        arrangeDocks();
    if (m_onShelf > 0)
        m_docks[4]->raise();
}

void Workbench::arrangeDocks()
{
    m_window.resizeDocks({m_docks[0], m_docks[1]}, {270, 330}, Qt::Horizontal);
    m_window.resizeDocks({m_docks[2]}, {190}, Qt::Vertical);
    m_docks[2]->raise();
    m_docks[0]->raise();
}

void Workbench::keepLayout()
{
    s_layout.write(m_parts.workspace.settings(), m_working ? m_window.saveState(s_layoutVersion) : m_layout);
}

void Workbench::retranslate()
{
    m_docks[0]->setWindowTitle(tr("Series"));
    m_docks[1]->setWindowTitle(tr("Inspector"));
    m_docks[2]->setWindowTitle(tr("Render queue"));
    m_docks[3]->setWindowTitle(m_problems > 0 ? tr("Issues (%1)").arg(m_problems) : tr("Issues"));
    m_docks[5]->setWindowTitle(tr("Cast and style"));
    m_docks[6]->setWindowTitle(tr("Likeness"));
    m_docks[4]->setWindowTitle(m_onShelf > 0 ? tr("Already paid? (%1)").arg(m_onShelf) : tr("Already paid?"));
}

}  // namespace circletake::desktop
