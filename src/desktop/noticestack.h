// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QWidget>

namespace circletake::desktop {

class MessageBar;
class ProductionBar;
class WritingBar;

/// The lines above the work. What is under way is always shown; of what can be closed there is one line: the message
/// while there is one, else how the newest run ended. A run that begins closes the message from before.
class NoticeStack final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeStack(const WindowParts &parts, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    WindowParts m_parts;
    MessageBar *m_message;
    QWidget *m_runs;  ///< holds the lines of what runs, which give way together
    ProductionBar *m_production;
    WritingBar *m_writing;
    bool m_running = false;
};

}  // namespace circletake::desktop
