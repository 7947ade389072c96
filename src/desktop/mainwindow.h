// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QMainWindow>

class QStackedWidget;

namespace circletake::desktop {

class DropOverlay;
struct DropOffer;
class Menus;
class ProjectCommands;
class RenderCommands;
class WelcomePage;
class Workbench;

/// The window: hosts the parts, which wire themselves to the workspace. Remembers its layout. What shows a project is
/// made after the first paint, or when a project comes before that.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const WindowParts &parts, QWidget *parent = nullptr);

    /// For the program's arguments.
    [[nodiscard]] ProjectCommands &commands() { return *m_commands; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeCentre();
    void makeCommands();
    void projectOpened();
    void projectClosed();
    Workbench &workbench();
    [[nodiscard]] DropOffer offerFor(const QDropEvent &event) const;
    void showTitle();

    WindowParts m_parts;
    ProjectCommands *m_commands;
    RenderCommands *m_rendering;
    Menus *m_menus;
    QStackedWidget *m_centre;
    WelcomePage *m_welcome;
    QWidget *m_welcomePage;
    DropOverlay *m_drop;
    Workbench *m_workbench = nullptr;
};

}  // namespace circletake::desktop
