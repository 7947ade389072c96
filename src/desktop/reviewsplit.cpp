// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reviewsplit.h"

#include "workspace/workspace.h"

namespace circletake::desktop {

namespace {

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
    connect(this, &QSplitter::splitterMoved, this, [this] { m_ownSizes[orientation() == Qt::Vertical] = sizes(); });
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &ReviewSplit::follow);
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
    if (m_ownSizes[orientation() == Qt::Vertical].isEmpty())
        share();
}

void ReviewSplit::share()
{
    const QList<int> &own = m_ownSizes[orientation() == Qt::Vertical];
    if (!own.isEmpty()) {
        setSizes(own);
    } else if (orientation() == Qt::Vertical) {
        const int least = height() * 2 / 5;
        const int player = qBound(least, width() * 9 / 16 + s_controls, qMax(least, height() - s_boardRow));
        setSizes({height() - player, player});
    } else {
        const int picture = (height() - s_controls) * 9 / 16;
        const int player = qBound(s_leastPlayer, picture + 24, qMax(s_leastPlayer, width() - s_leastBoard));
        setSizes({width() - player, player});
    }
}

}  // namespace circletake::desktop
