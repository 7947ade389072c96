// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "desktop/windowparts.h"

#include <QObject>
#include <functional>

namespace circletake::desktop {

class BoardView;
class Inspector;
class PlayerView;

/// The review keys: play, step, circle, hold, note, next, the edits of shots, and how the board shows them; everything
/// an editor does with one hand on the keyboard.
class ReviewCommands final : public QObject
{
    Q_OBJECT

public:
    ReviewCommands(const WindowParts &parts, BoardView &board, PlayerView &player, Inspector &inspector,
                   QObject *parent);

private:
    void connectPlayer();
    void connectDecisions();
    void connectEdits();
    void connectViews();
    void scaleCards(int percentMore);
    void on(const char *id, const std::function<void()> &act);
    void circle();
    void hold();
    void move(int by);
    void chooseTake(int number);
    void report(const Result<void> &result);

    WindowParts m_parts;
    BoardView &m_board;
    PlayerView &m_player;
    Inspector &m_inspector;
};

}  // namespace circletake::desktop
