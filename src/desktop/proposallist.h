// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace circletake::desktop {

/// The rows of a difference by keys: J and K go to the next and the last proposal, A accepts, R refuses or opens again,
/// Shift+A accepts the scene, U shows what is open only.
class ProposalList final : public QListView
{
    Q_OBJECT

public:
    explicit ProposalList(QWidget *parent = nullptr);

    /// The next proposal (1) or the one before (-1), an open one where only these are asked for; false when there is
    /// none.
    bool step(int by, bool open);
    void keyboardSearch(const QString &) override {}

signals:
    void acceptKey();
    void refuseKey();
    void acceptSceneKey();
    void openOnlyKey();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}  // namespace circletake::desktop
