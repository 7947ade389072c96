// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class Theme;

/// The status bar's contents: what runs now, spent of budget, running of limit for each route, forecast of the finish.
/// The budget turns amber at 80 % and red at 100 %, and opens the budgets when it is clicked.
class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    StatusStrip(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProgress();
    void takeProgress(const workspace::Progress &progress);
    void showCounts();
    void showMoney();
    void showRoutes();

    workspace::Workspace &m_workspace;
    const Theme &m_theme;
    workspace::Progress m_progress;
    QLabel *m_state;
    QProgressBar *m_bar;
    QPushButton *m_stop;
    QLabel *m_counts;
    QToolButton *m_money;
    QLabel *m_routes;
    QLabel *m_forecast;
};

}  // namespace circletake::desktop
