// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/actionregistry.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

namespace {

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("Actions", text) : QString();
}

QString settingKey(const QString &id)
{
    return QStringLiteral("shortcuts/") + id;
}

QList<QKeySequence> sequences(const QString &text)
{
    return text.isEmpty() ? QList<QKeySequence>() : QKeySequence::listFromString(text);
}

/// 2 for a word that begins a word of the text, 1 for one that stands inside, 0 for none.
int wordScore(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return 0;
    return at == 0 || !text[at - 1].isLetterOrNumber() ? 2 : 1;
}

int score(const QString &text, const QStringList &words)
{
    int sum = 1;
    for (const QString &word : words) {
        const int one = wordScore(text, word);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum;
}

}  // namespace

ActionRegistry::ActionRegistry(const QVector<ActionInfo> &infos, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    for (const ActionInfo &info : infos) {
        const QString id = QLatin1String(info.id);
        Q_ASSERT(!m_entries.contains(id));
        auto *action = new QAction(this);
        action->setObjectName(id);
        action->setCheckable(info.checkable);
        const Entry entry{action, info, {}, false};
        m_order.append(id);
        m_entries.insert(id, entry);
        const QVariant custom = m_settings.value(settingKey(id));
        action->setShortcuts(custom.isValid() ? sequences(custom.toString()) : defaultShortcuts(id));
        translate(entry);
    }
}

QString ActionRegistry::category(const QString &id) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.constEnd() ? QString() : translated(entry->info.category);
}

QList<QKeySequence> ActionRegistry::defaultShortcuts(const QString &id) const
{
    const auto entry = m_entries.constFind(id);
    if (entry == m_entries.constEnd())
        return {};
    return sequences(QLatin1String(entry->info.shortcuts));
}

bool ActionRegistry::isCustom(const QString &id) const
{
    return m_settings.contains(settingKey(id));
}

void ActionRegistry::setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts)
{
    if (!m_entries.contains(id))
        return;
    if (shortcuts == defaultShortcuts(id))
        m_settings.remove(settingKey(id));
    else
        m_settings.setValue(settingKey(id), QKeySequence::listToString(shortcuts));
    apply(id, shortcuts);
}

void ActionRegistry::resetShortcuts(const QString &id)
{
    setShortcuts(id, defaultShortcuts(id));
}

QStringList ActionRegistry::conflicts(const QString &id, const QList<QKeySequence> &shortcuts) const
{
    QStringList found;
    for (const QString &other : m_order) {
        const QList<QKeySequence> taken = m_entries.value(other).action->shortcuts();
        const bool clash = std::any_of(shortcuts.cbegin(), shortcuts.cend(),
                                       [&](const QKeySequence &one) { return !one.isEmpty() && taken.contains(one); });
        if (other != id && clash)
            found += other;
    }
    return found;
}

QList<QAction *> ActionRegistry::search(const QString &words) const
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QVector<QPair<int, QAction *>> found;
    for (const QString &id : m_order) {
        const Entry entry = m_entries.value(id);
        const QString text = entry.action->text() + QLatin1Char(' ') + translated(entry.info.category);
        if (const int points = score(text, wanted); points > 0)
            found.append({points, entry.action});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    QList<QAction *> actions;
    for (const auto &[points, action] : std::as_const(found))
        actions += action;
    return actions;
}

void ActionRegistry::retranslate()
{
    for (const QString &id : std::as_const(m_order))
        translate(m_entries[id]);
}

void ActionRegistry::translate(const Entry &entry)
{
    const QString text = translated(entry.info.text);
    const QString hint = translated(entry.info.hint);
    const QKeySequence shortcut = entry.action->shortcut();
    QString tip =
        shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText));
    for (const QString &line : {hint, entry.obstacle})
        if (!line.isEmpty())
            tip += QLatin1Char('\n') + line;
    entry.action->setText(text);
    entry.action->setToolTip(tip);
    entry.action->setStatusTip(entry.obstacle.isEmpty() ? hint : entry.obstacle);
}

QAction *ActionRegistry::toHandle(const QString &id)
{
    const auto entry = m_entries.find(id);
    Q_ASSERT_X(entry != m_entries.end() && !entry->handled, "ActionRegistry", qPrintable(id));
    if (entry == m_entries.end())
        return nullptr;
    entry->handled = true;
    return entry->action;
}

void ActionRegistry::handle(const QString &id, QObject *context, const std::function<void()> &act)
{
    if (QAction *action = toHandle(id))
        connect(action, &QAction::triggered, context, [act] { act(); });
}

void ActionRegistry::handleSwitch(const QString &id, QObject *context, const std::function<void(bool)> &act)
{
    if (QAction *action = toHandle(id))
        connect(action, &QAction::toggled, context, act);
}

QStringList ActionRegistry::unhandled() const
{
    QStringList ids;
    for (const QString &id : m_order)
        if (!m_entries.value(id).handled)
            ids += id;
    return ids;
}

void ActionRegistry::setObstacle(const QString &id, const QString &reason)
{
    const auto entry = m_entries.find(id);
    if (entry == m_entries.end() || entry->obstacle == reason)
        return;
    entry->obstacle = reason;
    entry->action->setEnabled(reason.isEmpty());
    translate(*entry);
}

void ActionRegistry::apply(const QString &id, const QList<QKeySequence> &shortcuts)
{
    m_entries[id].action->setShortcuts(shortcuts);
    translate(m_entries[id]);
}

}  // namespace circletake::workspace
