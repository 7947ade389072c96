// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reviewsplit.h"

#include "workspace/workspace.h"

namespace circletake::desktop {

namespace {

/// Width or height of the player in px as a person set it, by orientation; 0 when nobody did.
const Preference<int> s_player[]{{"window/playerWidth", 0}, {"window/playerHeight", 0}};
constexpr int s_controls = 120;  // what the player's bars take from its height
constexpr int s_leastPlayer = 290;
constexpr int s_leastBoard = 290;
constexpr int s_boardRow = 365;  // the board's bar and one row of a wide film's cards

}  // namespace

ReviewSplit::ReviewSplit(workspace::Workspace &workspace, QWidget *board, QWidget *player, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_workspace(workspace)
{
    setChildrenCollapsible(false);
    setHandleWidth(5);
    addWidget(board);
    addWidget(player);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    connect(this, &QSplitter::splitterMoved, this, &ReviewSplit::keep);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &ReviewSplit::follow);
    follow();
}

void ReviewSplit::follow()
{
    const Series &series = m_workspace.story().series();
    const QSize frame = circletake::frameSize(series.resolution, series.aspect);
    const Qt::Orientation wanted = frame.width() < frame.height() ? Qt::Horizontal : Qt::Vertical;
    if (wanted == orientation())
        return;
    setOrientation(wanted);
    share();
}

void ReviewSplit::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    share();
}

void ReviewSplit::share()
{
    const bool stacked = orientation() == Qt::Vertical;
    const int room = stacked ? height() : width();
    const int own = s_player[stacked].read(m_workspace.settings());
    const int player = own > 0 ? qMin(own, room) : usualPlayer();
    setSizes({room - player, player});
}

void ReviewSplit::keep()
{
    s_player[orientation() == Qt::Vertical].write(m_workspace.settings(), sizes().last());
}

int ReviewSplit::usualPlayer() const
{
    if (orientation() == Qt::Vertical) {
        const int least = height() * 2 / 5;
        return qBound(least, width() * 9 / 16 + s_controls, qMax(least, height() - s_boardRow));
    }
    const int picture = (height() - s_controls) * 9 / 16;
    return qBound(s_leastPlayer, picture + 24, qMax(s_leastPlayer, width() - s_leastBoard));
}

}  // namespace circletake::desktop
