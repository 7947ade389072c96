// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keymanners.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QWidget>
#include <algorithm>

namespace circletake::desktop {

namespace {

bool isOfTheWidget(const QKeyEvent &event)
{
    static constexpr int keys[]{Qt::Key_Tab,   Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Left,
                                Qt::Key_Right, Qt::Key_Up,      Qt::Key_Down,  Qt::Key_Delete};
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier &&
           std::find(std::begin(keys), std::end(keys), event.key()) != std::end(keys);
}

}  // namespace

KeyManners::KeyManners(const QWidget &window, const QVector<const QWidget *> &stages, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_stages(stages)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool KeyManners::keepsItsKeys(const QWidget &widget) const
{
    if (&widget == &m_window || widget.window() != &m_window || widget.focusPolicy() == Qt::NoFocus)
        return false;
    if (qobject_cast<const QLineEdit *>(&widget))
        return true;
    return std::none_of(m_stages.cbegin(), m_stages.cend(),
                        [&](const QWidget *stage) { return stage == &widget || stage->isAncestorOf(&widget); });
}

bool KeyManners::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || !isOfTheWidget(*static_cast<QKeyEvent *>(event)) || !keepsItsKeys(*widget))
        return false;
    event->accept();
    return true;
}

}  // namespace circletake::desktop
