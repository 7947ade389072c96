// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/noticestack.h"

#include "desktop/messagebar.h"
#include "desktop/productionbar.h"
#include "desktop/writingbar.h"
#include "workspace/workspace.h"

#include <QEvent>
#include <QVBoxLayout>

namespace circletake::desktop {

using workspace::Production;
using workspace::Writing;

namespace {

QVBoxLayout *plainLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

}  // namespace

NoticeStack::NoticeStack(const WindowParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_message(new MessageBar(parts, this))
    , m_runs(new QWidget(this))
    , m_production(new ProductionBar(parts, m_runs))
    , m_writing(new WritingBar(parts, m_runs))
{
    QVBoxLayout *layout = plainLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_runs);
    QVBoxLayout *runs = plainLayout(m_runs);
    runs->addWidget(m_production);
    runs->addWidget(m_writing);
    m_message->installEventFilter(this);
    const Production &production = parts.workspace.production();
    const Writing &writing = parts.workspace.writing();
    connect(&production, &Production::changed, this, [this, &writing] {
        if (!m_production->isHidden() && !writing.isRunning())
            m_writing->hide();
        follow();
    });
    connect(&writing, &Writing::changed, this, [this, &production] {
        if (!m_writing->isHidden() && !production.isRunning())
            m_production->hide();
        follow();
    });
}

bool NoticeStack::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        follow();
    return QWidget::eventFilter(watched, event);
}

void NoticeStack::follow()
{
    const bool running = m_parts.workspace.production().isRunning() || m_parts.workspace.writing().isRunning();
    const bool begins = running && !m_running;
    m_running = running;
    if (begins)
        m_message->hide();
    m_runs->setVisible(running || m_message->isHidden());
}

}  // namespace circletake::desktop
