// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/standardactions.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSettings>
#include <functional>

namespace circletake::workspace {

/// The window's actions by id: default shortcuts are kept for a reset, custom ones stored, tooltips show them, all can
/// be searched. Owns its actions.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    ActionRegistry(const QVector<ActionInfo> &infos, QSettings &settings, QObject *parent = nullptr);

    /// Null for an unknown id.
    [[nodiscard]] QAction *action(const QString &id) const { return m_entries.value(id).action; }
    [[nodiscard]] const QStringList &ids() const { return m_order; }
    /// Translated.
    [[nodiscard]] QString category(const QString &id) const;
    [[nodiscard]] QList<QKeySequence> defaultShortcuts(const QString &id) const;
    [[nodiscard]] bool isCustom(const QString &id) const;

    void setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);
    void resetShortcuts(const QString &id);
    /// Ids of other actions that one of `shortcuts` would also call.
    [[nodiscard]] QStringList conflicts(const QString &id, const QList<QKeySequence> &shortcuts) const;

    /// Actions for a palette, best first: those that have every word of `words` in their text or category; words that
    /// begin a word there count more.
    [[nodiscard]] QList<QAction *> search(const QString &words) const;
    /// After a change of language.
    void retranslate();

    /// Calls `act` when the action is triggered, as long as `context` lives. An action has one handler.
    void handle(const QString &id, QObject *context, const std::function<void()> &act);
    /// The same for an action that is on or off, whoever switches it.
    void handleSwitch(const QString &id, QObject *context, const std::function<void(bool)> &act);
    /// Ids of actions that do nothing yet.
    [[nodiscard]] QStringList unhandled() const;
    /// Disables the action; its tooltip says why, in one sentence. An empty reason enables it.
    void setObstacle(const QString &id, const QString &reason);
    [[nodiscard]] QString obstacle(const QString &id) const { return m_entries.value(id).obstacle; }

private:
    struct Entry
    {
        QAction *action = nullptr;
        ActionInfo info{};
        QString obstacle;
        bool handled = false;
    };

    [[nodiscard]] QAction *toHandle(const QString &id);

    void translate(const Entry &entry);
    void apply(const QString &id, const QList<QKeySequence> &shortcuts);

    QSettings &m_settings;
    QStringList m_order;
    QHash<QString, Entry> m_entries;
};

}  // namespace circletake::workspace
