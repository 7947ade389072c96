// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;

namespace circletake::desktop {

class BoardView;

/// What the menu does with the window itself: find, size of cards, full screen, keys, the palette of actions.
class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const WindowParts &parts, BoardView &board, QMainWindow &window);

private:
    void connectActions();
    void scale(int percentMore);
    void showFullScreen(bool full);
    void showKeys();

    WindowParts m_parts;
    BoardView &m_board;
    QMainWindow &m_window;
    QPointer<QDialog> m_keys;
};

}  // namespace circletake::desktop
