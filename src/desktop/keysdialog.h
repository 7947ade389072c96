// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace circletake::workspace {
class ActionRegistry;
}

namespace circletake::desktop {

/// The page of all keys in a window of its own, beside the work.
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(workspace::ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
};

}  // namespace circletake::desktop
