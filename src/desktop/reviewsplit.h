// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// The board and the player, placed so that the picture gets the most room: side by side for vertical films, one above
/// the other for wide ones. A person's own sizes are kept for each.
class ReviewSplit final : public QSplitter
{
    Q_OBJECT

public:
    /// Takes both widgets over.
    ReviewSplit(workspace::Workspace &workspace, QWidget *board, QWidget *player, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void share();

    workspace::Workspace &m_workspace;
    QList<int> m_ownSizes[2];  // by orientation, empty until a person moved the handle
};

}  // namespace circletake::desktop
