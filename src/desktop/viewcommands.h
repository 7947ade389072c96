// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;

namespace circletake::desktop {

/// What the menu does with the window itself: full screen, keys, the palette of actions.
class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const WindowParts &parts, QMainWindow &window);

private:
    void connectActions();
    void showFullScreen(bool full);
    void showKeys();

    WindowParts m_parts;
    QMainWindow &m_window;
    QPointer<QDialog> m_keys;
};

}  // namespace circletake::desktop
