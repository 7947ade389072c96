// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/problem.h"

#include <QFrame>
#include <functional>

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void takeTold(const workspace::Problem &problem);
    void showProblem(const workspace::Problem &problem);
    /// What was made at `path`, in the words that `said` finds in the language of the moment.
    void showDone(std::function<QString()> said, const QString &path);
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
    std::function<QString()> m_done;  // words of what was made; null for a problem
};

}  // namespace circletake::desktop
