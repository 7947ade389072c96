// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QObject>
#include <QVector>
#include <memory>

class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;

namespace circletake::desktop {

class BoardView;
class CastView;
class Inspector;
class PlayerView;
class ProjectPictures;
class RenderCommands;
class ReviewMedia;

/// Everything that shows an open project: board and player, the docks around them, the review keys. More work to make
/// than the rest of the window together, so the window makes it when it is first needed or has been painted.
class Workbench final : public QObject
{
    Q_OBJECT

public:
    /// `window`'s docks, hidden at first; what shows and hides them goes to the end of `menu`.
    Workbench(const WindowParts &parts, RenderCommands &rendering, QMenu &menu, QMainWindow &window);
    ~Workbench() override;

    /// Board and player; owned by the window.
    [[nodiscard]] QWidget *page() const { return m_page; }
    /// The docks as they were when the last project was closed, or as they are at first; the pictures of the project
    /// that has just been opened.
    void open();
    /// Docks about a project that is not there would only be in the way.
    void close();
    /// Brings the characters, places and style to the front.
    void showCast();
    /// Writes how the docks are arranged into the settings.
    void keepLayout();
    void retranslate();

private:
    void makeDocks();
    QDockWidget *addDock(const QString &name, QWidget *widget, Qt::DockWidgetArea area);
    void showDocks();
    void arrangeDocks();

    WindowParts m_parts;
    QMenu &m_menu;
    QMainWindow &m_window;
    BoardView *m_board;
    PlayerView *m_player;
    ProjectPictures *m_pictures;
    Inspector *m_inspector;
    QWidget *m_page;
    QVector<QDockWidget *> m_docks;
    std::unique_ptr<ReviewMedia> m_media;
    QByteArray m_layout;  // of the docks, while nothing is open
    bool m_working = false;
    int m_problems = 0;
    int m_onShelf = 0;
};

}  // namespace circletake::desktop
