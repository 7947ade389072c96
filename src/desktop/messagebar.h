// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/problem.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace circletake::desktop {

/// One line above the work, where everybody looks: what did not come about and what to do now, with the button that
/// does it; or what was made, and where it lies. Shows over the welcome page too. The newest message replaces the one
/// before; the issues panel keeps them all.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(const WindowParts &parts, QWidget *parent = nullptr);

    void showProblem(const workspace::Problem &problem);
    /// `path`: a file that was made; empty for none.
    void showDone(const QString &text, const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void takeTold(const workspace::Problem &problem);
    void show(const QString &icon, const QString &what, const QString &more);
    void offer(const QString &action);
    void tint();

    WindowParts m_parts;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_open;
    QPushButton *m_folder;
    QToolButton *m_close;
    QString m_mark;    // name of the icon shown
    QString m_action;  // id behind m_act
    QString m_path;
};

}  // namespace circletake::desktop
