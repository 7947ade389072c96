// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace circletake::workspace {
class ActionRegistry;
}

namespace circletake::desktop {

class Theme;

/// The window's tool bar: the actions of every day, with words so short that all of them fit into a small window.
class MainToolBar final : public QToolBar
{
    Q_OBJECT

public:
    MainToolBar(workspace::ActionRegistry &actions, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tint();

    workspace::ActionRegistry &m_actions;
    const Theme &m_theme;
};

}  // namespace circletake::desktop
