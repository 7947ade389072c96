// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/viewcommands.h"

#include "desktop/actionpalette.h"
#include "desktop/keysdialog.h"
#include "workspace/actionregistry.h"

#include <QMainWindow>

namespace circletake::desktop {

ViewCommands::ViewCommands(const WindowParts &parts, QMainWindow &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    connectActions();
}

void ViewCommands::connectActions()
{
    workspace::ActionRegistry &actions = m_parts.actions;
    const auto on = [this, &actions](const char *id, const std::function<void()> &act) {
        actions.handle(QLatin1String(id), this, act);
    };
    on("edit.actions", [this] { ActionPalette(m_parts.actions, &m_window).exec(); });
    on("edit.shortcuts", [this] { showKeys(); });
    on("help.keys", [this] { showKeys(); });
    actions.handleSwitch(QStringLiteral("view.fullScreen"), this, [this](bool full) { showFullScreen(full); });
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
