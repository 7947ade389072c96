// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QMainWindow>
#include <QVector>
#include <memory>

class QDockWidget;
class QStackedWidget;

namespace circletake::desktop {

class BoardView;
class DropOverlay;
struct DropOffer;
class Inspector;
class Menus;
class PlayerView;
class ProjectCommands;
class RenderCommands;
class ReviewMedia;
class WelcomePage;

/// The window: hosts the parts, which wire themselves to the workspace. Remembers its layout.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// For the program's arguments.
    [[nodiscard]] ProjectCommands &commands() { return *m_commands; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeDocks();
    void makeToolBar();
    void makeCentre();
    QDockWidget *addDock(const QString &name, QWidget *widget, Qt::DockWidgetArea area);
    void makeCommands();
    void projectOpened();
    void projectClosed();
    void showWork();
    void showWelcome();
    void arrangeDocks();
    [[nodiscard]] DropOffer offerFor(const QDropEvent &event) const;
    void retranslate();
    void showTitle();

    WindowParts m_parts;
    ProjectCommands *m_commands;
    RenderCommands *m_rendering;
    Menus *m_menus;
    QStackedWidget *m_centre;
    WelcomePage *m_welcome;
    BoardView *m_board;
    PlayerView *m_player;
    Inspector *m_inspector;
    QVector<QDockWidget *> m_docks;
    DropOverlay *m_drop;
    std::unique_ptr<ReviewMedia> m_media;
    QByteArray m_layout;  // of the docks, while the welcome page hides them
    bool m_working = false;
    int m_problems = 0;
    int m_onShelf = 0;
};

}  // namespace circletake::desktop
