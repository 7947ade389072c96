// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/maintoolbar.h"

#include "desktop/theme.h"
#include "workspace/actionregistry.h"

#include <QEvent>

namespace circletake::desktop {

namespace {

struct Button
{
    const char *id;  ///< null: a line between groups
    const char *icon = nullptr;
    const char *words = nullptr;
};

constexpr Button s_buttons[] = {
    {"file.new", "new", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "New…")},
    {"file.open", "open", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Open…")},
    {nullptr},
    {"render.produce", "produce", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Produce…")},
    {"shot.plan", "plan", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Plan shots")},
    {"render.missing", "render", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Render missing")},
    {"render.failed", "retry", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Retry failed")},
    {"render.pause", "pause", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Pause")},
    {nullptr},
    {"edit.undo", "undo", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Undo")},
    {"edit.redo", "redo", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Redo")},
    {"file.assemble", "film", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Assemble…")},
    {"file.settings", "settings", QT_TRANSLATE_NOOP("circletake::desktop::MainToolBar", "Settings…")},
};

}  // namespace

MainToolBar::MainToolBar(workspace::ActionRegistry &actions, const Theme &theme, QWidget *parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("main"));
    setMovable(false);
    setIconSize({18, 18});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggleViewAction()->setVisible(false);
    retranslate();
    tint();
    for (const Button &button : s_buttons) {
        if (button.id)
            addAction(actions.action(QLatin1String(button.id)));
        else
            addSeparator();
    }
    connect(&theme, &Theme::changed, this, &MainToolBar::tint);
}

void MainToolBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolBar::changeEvent(event);
}

void MainToolBar::retranslate()
{
    for (const Button &button : s_buttons)
        if (button.id)
            m_actions.action(QLatin1String(button.id))->setIconText(tr(button.words));
}

void MainToolBar::tint()
{
    for (const Button &button : s_buttons)
        if (button.icon)
            m_actions.action(QLatin1String(button.id))->setIcon(m_theme.icon(QLatin1String(button.icon)));
}

}  // namespace circletake::desktop
