// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace circletake::workspace {
class ActionRegistry;
}

namespace circletake::desktop {

/// Every action by typing a part of its name.
class ActionPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit ActionPalette(workspace::ActionRegistry &actions, QWidget *parent = nullptr);

protected:
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void run();

    workspace::ActionRegistry &m_actions;
    QLineEdit *m_words;
    QListWidget *m_list;
};

}  // namespace circletake::desktop
