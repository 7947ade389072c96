// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class Theme;

/// Says, where a person would edit, that the selected scene is locked while a language model plans it, with Stop.
/// Hidden otherwise.
class LockNotice final : public QFrame
{
    Q_OBJECT

public:
    LockNotice(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

    /// The selected scene is being planned.
    [[nodiscard]] bool isLocked() const;

signals:
    void lockedChanged(bool locked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void tint();

    workspace::Workspace &m_workspace;
    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_stop;
};

}  // namespace circletake::desktop
