// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actionpalette.h"

#include "workspace/actionregistry.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace circletake::desktop {

ActionPalette::ActionPalette(workspace::ActionRegistry &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    resize(520, 380);
    connect(m_words, &QLineEdit::textChanged, this, &ActionPalette::fill);
    connect(m_words, &QLineEdit::returnPressed, this, &ActionPalette::run);
    connect(m_list, &QListWidget::itemActivated, this, &ActionPalette::run);
    fill();
}

bool ActionPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ActionPalette::fill()
{
    m_list->clear();
    for (const QAction *action : m_actions.search(m_words->text())) {
        if (!action->isEnabled())
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(action->text().remove(QLatin1Char('&')) +
                                             (keys.isEmpty() ? QString() : QStringLiteral("    ") + keys),
                                         m_list);
        item->setData(Qt::UserRole, action->objectName());
    }
    m_list->setCurrentRow(0);
}

void ActionPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    QAction *action = item ? m_actions.action(item->data(Qt::UserRole).toString()) : nullptr;
    accept();
    if (action)
        action->trigger();
}

}  // namespace circletake::desktop
