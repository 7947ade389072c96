// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QSettings>

namespace circletake::workspace {

/// What an action is, as data; texts are source texts of the context "Actions", translated when read.
struct ActionInfo
{
    const char *id;        ///< "review.circle": stable, for settings
    const char *category;  ///< QT_TRANSLATE_NOOP("Actions", …)
    const char *text;
    const char *shortcuts;  ///< portable, several parted by "; "; may be empty
    const char *hint;       ///< one sentence for the tooltip; may be empty
    bool checkable = false;
};

/// All actions of the window's menus and keys (DESIGN 8); ids unique.
[[nodiscard]] const QVector<ActionInfo> &standardActions();

/// The window's actions by id: default shortcuts are kept for a reset, custom ones stored, tooltips show them, all can
/// be searched. Owns its actions.
class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    ActionRegistry(const QVector<ActionInfo> &infos, QSettings &settings, QObject *parent = nullptr);

    /// Null for an unknown id.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] QStringList ids() const { return m_order; }
    [[nodiscard]] QString category(const QString &id) const;
    [[nodiscard]] QList<QKeySequence> defaultShortcuts(const QString &id) const;
    [[nodiscard]] bool isCustom(const QString &id) const;

    void setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);
    void resetShortcuts(const QString &id);
    /// Ids of other actions that one of `shortcuts` would also call.
    [[nodiscard]] QStringList conflicts(const QString &id, const QList<QKeySequence> &shortcuts) const;

    /// Actions for a palette, best first: every word of `words` begins a word of the text or category, or stands in it.
    [[nodiscard]] QList<QAction *> search(const QString &words) const;
    /// After a change of language.
    void retranslate();

private:
    void setUp(QAction &action, const ActionInfo &info);

    QSettings &m_settings;
    QStringList m_order;
    QHash<QString, QAction *> m_actions;
    QHash<QString, const ActionInfo *> m_infos;
};

}  // namespace circletake::workspace
