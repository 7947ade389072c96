// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keyspage.h"

#include "workspace/actionregistry.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace circletake::desktop {

namespace {

QString plain(const QAction &action)
{
    return action.text().remove(QLatin1Char('&'));
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys << sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

}  // namespace

KeysPage::KeysPage(workspace::ActionRegistry &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_set(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_resetAll(new QPushButton(this))
    , m_state(new QLabel(this))
{
    m_words->setClearButtonEnabled(true);
    m_tree->setColumnCount(3);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    for (QPushButton *button : {m_set, m_reset, m_resetAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_tree, 1);
    layout->addLayout(row);
    layout->addWidget(m_state);
    connect(m_words, &QLineEdit::textChanged, this, &KeysPage::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysPage::showChosen);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::warn);
    connect(m_set, &QPushButton::clicked, this, &KeysPage::assign);
    connect(m_reset, &QPushButton::clicked, this, &KeysPage::reset);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPage::resetAll);
    retranslate();
    fill();
}

void KeysPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
    QWidget::changeEvent(event);
}

void KeysPage::retranslate()
{
    m_words->setPlaceholderText(tr("Find an action or a key"));
    m_words->setAccessibleName(tr("Find an action or a key"));
    m_tree->setHeaderLabels({tr("Action"), tr("Keys"), QString()});
    m_tree->setAccessibleName(tr("Actions and their keys"));
    m_keys->setAccessibleName(tr("New keys"));
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Gives the action the keys that it had at first."));
    m_resetAll->setText(tr("Reset all"));
    showChosen();
}

void KeysPage::fill()
{
    const QString id = chosenId();
    const QString words = m_words->text().trimmed();
    m_tree->clear();
    QHash<QString, QTreeWidgetItem *> groups;
    const QList<QAction *> found = m_actions.search(words);
    for (const QString &one : m_actions.ids()) {
        QAction *action = m_actions.action(one);
        if (!words.isEmpty() && !found.contains(action) && keysOf(*action).compare(words, Qt::CaseInsensitive) != 0)
            continue;
        QTreeWidgetItem *&group = groups[m_actions.category(one)];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {m_actions.category(one)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
        }
        addRow(group, *action);
        if (one == id)
            m_tree->setCurrentItem(group->child(group->childCount() - 1));
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    showChosen();
}

void KeysPage::addRow(QTreeWidgetItem *group, const QAction &action)
{
    const QString id = action.objectName();
    auto *row =
        new QTreeWidgetItem(group, {plain(action), keysOf(action), m_actions.isCustom(id) ? tr("changed") : QString()});
    row->setData(0, Qt::UserRole, id);
    row->setToolTip(0, action.toolTip());
}

QString KeysPage::chosenId() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QString KeysPage::names(const QStringList &ids) const
{
    QStringList names;
    for (const QString &id : ids)
        names << tr("“%1”").arg(plain(*m_actions.action(id)));
    return names.join(QStringLiteral(", "));
}

void KeysPage::showChosen()
{
    const QAction *action = m_actions.action(chosenId());
    m_keys->setEnabled(action);
    m_set->setEnabled(action);
    m_reset->setEnabled(action && m_actions.isCustom(chosenId()));
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    warn();
}

void KeysPage::warn()
{
    const QString id = chosenId();
    const QStringList others = id.isEmpty() ? QStringList() : m_actions.conflicts(id, {m_keys->keySequence()});
    m_set->setText(others.isEmpty() ? tr("Set keys") : tr("Take the keys"));
    if (id.isEmpty())
        m_state->setText(tr("Choose an action, then press its new keys in the field."));
    else if (!others.isEmpty())
        m_state->setText(tr("%1 has these keys. “Take the keys” leaves it without them.").arg(names(others)));
    else
        m_state->setText(m_keys->keySequence().isEmpty() ? tr("Without keys the action stays in the menus.")
                                                         : QString());
}

void KeysPage::assign()
{
    const QString id = chosenId();
    if (id.isEmpty())
        return;
    const QKeySequence keys = m_keys->keySequence();
    take(m_actions.conflicts(id, {keys}));
    m_actions.setShortcuts(id, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys});
    fill();
}

void KeysPage::take(const QStringList &others)
{
    for (const QString &other : others) {
        QList<QKeySequence> left = m_actions.action(other)->shortcuts();
        left.removeAll(m_keys->keySequence());
        m_actions.setShortcuts(other, left);
    }
}

void KeysPage::reset()
{
    const QString id = chosenId();
    const QStringList others = m_actions.conflicts(id, m_actions.defaultShortcuts(id));
    if (!others.isEmpty()) {
        m_state->setText(tr("%1 has its first keys now. Give it others first, or reset all.").arg(names(others)));
        return;
    }
    m_actions.resetShortcuts(id);
    fill();
}

void KeysPage::resetAll()
{
    for (const QString &id : m_actions.ids())
        m_actions.resetShortcuts(id);
    fill();
}

}  // namespace circletake::desktop
