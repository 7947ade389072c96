// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// The board and the player, placed so that the picture gets the most room: side by side for vertical films, one above
/// the other for wide ones. The size that a person gives the player is kept for each, from run to run.
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
    void keep();
    [[nodiscard]] int usualPlayer() const;

    workspace::Workspace &m_workspace;
};

}  // namespace circletake::desktop
