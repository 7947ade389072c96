// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/emptystate.h"

#include "desktop/theme.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

constexpr int s_pictureSide = 30;
constexpr int s_mostTextWidth = 540;

}  // namespace

EmptyState::EmptyState(const Theme &theme, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(s_mostTextWidth);
    m_text->setProperty("role", QStringLiteral("empty"));
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_picture);
    auto *row = new QHBoxLayout;  // keeps the text in the middle when it is narrower than the part
    row->addStretch(1);
    row->addWidget(m_text, 100);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyState::tint);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    tint();
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::setAction(QAction *action)
{
    if (action == m_action)
        return;
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = action;
    if (action)
        connect(action, &QAction::changed, this, &EmptyState::followAction);
    followAction();
}

void EmptyState::followAction()
{
    m_button->setVisible(m_action && m_action->isEnabled());
    if (m_action) {
        m_button->setText(m_action->text());
        m_button->setIcon(m_action->icon());
    }
}

void EmptyState::tint()
{
    m_picture->setPixmap(m_theme.pixmap(m_icon, m_theme.colors().faint, s_pictureSide, devicePixelRatioF()));
}

}  // namespace circletake::desktop
