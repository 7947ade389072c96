// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace circletake::desktop {

class Theme;

/// What a part of the window shows while it has nothing to show: a picture, a line that says why, and the action that
/// comes next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    /// `icon`: a name of resources/icons.
    EmptyState(const Theme &theme, const QString &icon, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Shown as a button that says and does what the action does, while the action can be used; null for none.
    void setAction(QAction *action);

private:
    void followAction();
    void tint();

    const Theme &m_theme;
    QString m_icon;
    QLabel *m_picture;
    QLabel *m_text;
    QPushButton *m_button;
    QAction *m_action = nullptr;
};

}  // namespace circletake::desktop
