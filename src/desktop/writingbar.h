// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace circletake::desktop {

/// How far a language model is with planning or reading scenes, one line above the work: scenes done, cost so far, and
/// Stop; at the end what it came to, with the scenes that fell back to the rules or got no answer in a list that jumps
/// to them. Hidden before the first run, and when closed.
class WritingBar final : public QFrame
{
    Q_OBJECT

public:
    explicit WritingBar(const WindowParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void follow();
    void showRun();
    void showEnd();
    void fillScenes();
    void jump(const QListWidgetItem *item);

    WindowParts m_parts;
    QLabel *m_icon;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_facts;
    QPushButton *m_proposals;
    QPushButton *m_which;
    QPushButton *m_stop;
    QToolButton *m_close;
    QListWidget *m_scenes;
};

}  // namespace circletake::desktop
