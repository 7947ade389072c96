// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/viewcommands.h"

#include "base/preference.h"
#include "desktop/actionpalette.h"
#include "desktop/boardview.h"
#include "desktop/keysdialog.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QMainWindow>

namespace circletake::desktop {

namespace {

const Preference<int> s_cardScale{"window/cardScale", 100};
constexpr int s_leastPercent = 80;
constexpr int s_mostPercent = 200;
constexpr int s_stepPercent = 20;

}  // namespace

ViewCommands::ViewCommands(const WindowParts &parts, BoardView &board, QMainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_board(board)
    , m_window(window)
{
    connectActions();
    scale(0);
}

void ViewCommands::connectActions()
{
    workspace::ActionRegistry &actions = m_parts.actions;
    const auto on = [this, &actions](const char *id, const std::function<void()> &act) {
        actions.handle(QLatin1String(id), this, act);
    };
    on("edit.find", [this] { m_board.focusFind(); });
    on("edit.actions", [this] { ActionPalette(m_parts.actions, &m_window).exec(); });
    on("edit.shortcuts", [this] { showKeys(); });
    on("help.keys", [this] { showKeys(); });
    on("view.larger", [this] { scale(s_stepPercent); });
    on("view.smaller", [this] { scale(-s_stepPercent); });
    actions.handleSwitch(QStringLiteral("view.fullScreen"), this, [this](bool full) { showFullScreen(full); });
}

void ViewCommands::scale(int percentMore)
{
    QSettings &settings = m_parts.workspace.settings();
    const int now = qBound(s_leastPercent, s_cardScale.read(settings) + percentMore, s_mostPercent);
    s_cardScale.write(settings, now);
    m_board.setCardScale(now);
}

void ViewCommands::showFullScreen(bool full)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
}

void ViewCommands::showKeys()
{
    if (!m_keys) {
        m_keys = new KeysDialog(m_parts.actions, &m_window);
        m_keys->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_keys->show();
    m_keys->raise();
    m_keys->activateWindow();
}

}  // namespace circletake::desktop
