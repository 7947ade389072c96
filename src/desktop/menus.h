// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace circletake::workspace {
class ActionRegistry;
}

namespace circletake::desktop {

/// The menu bar, made of the registry's actions. Titles follow the language.
class Menus final : public QObject
{
    Q_OBJECT

public:
    Menus(QMenuBar &bar, workspace::ActionRegistry &actions, QObject *parent = nullptr);

    void retranslate();
    /// Where docks put their own show and hide actions.
    [[nodiscard]] QMenu &view() { return *m_view; }

private:
    QHash<QMenu *, const char *> m_titles;
    QMenu *m_view = nullptr;
};

}  // namespace circletake::desktop
