// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/menus.h"

#include "workspace/actionregistry.h"

#include <QMenuBar>

namespace circletake::desktop {

namespace {

struct MenuPlan
{
    const char *title;
    const char *actions;  ///< ids parted by spaces, "-" for a line
};

constexpr MenuPlan s_plans[] = {
    {QT_TRANSLATE_NOOP("circletake::desktop::Menus", "&File"),
     "file.new file.open file.sample file.close - file.import - file.assemble file.export file.report - file.settings "
     "file.faceModels file.quit"},
    {QT_TRANSLATE_NOOP("circletake::desktop::Menus", "&Edit"),
     "edit.undo edit.redo - edit.find edit.actions - edit.shortcuts"},
    {QT_TRANSLATE_NOOP("circletake::desktop::Menus", "&Shot"),
     "shot.plan shot.enhance shot.proposals - shot.voices shot.sound - shot.insert shot.split shot.merge shot.moveUp "
     "shot.moveDown shot.remove"},
    {QT_TRANSLATE_NOOP("circletake::desktop::Menus", "&Render"),
     "render.produce - render.missing render.failed review.retry review.retryWith - render.lipsync - render.pause "
     "render.cancel - "
     "render.budget"},
    {QT_TRANSLATE_NOOP("circletake::desktop::Menus", "Re&view"),
     "review.play review.previousFrame review.nextFrame review.previousShot review.nextShot review.nextUnreviewed - "
     "review.circle review.hold review.note - review.twoUp review.wipe - review.failedOnly review.unreviewedOnly "
     "review.staleOnly"},
    {QT_TRANSLATE_NOOP("circletake::desktop::Menus", "&View"),
     "view.board view.table - view.larger view.smaller - view.fullScreen -"},
    {QT_TRANSLATE_NOOP("circletake::desktop::Menus", "&Help"), "help.keys help.about"},
};

}  // namespace

Menus::Menus(QMenuBar &bar, workspace::ActionRegistry &actions, QObject *parent)
    : QObject(parent)
{
    for (const MenuPlan &plan : s_plans) {
        QMenu *menu = bar.addMenu(QString());
        menu->setToolTipsVisible(true);
        m_titles.insert(menu, plan.title);
        for (const QString &id : QString::fromLatin1(plan.actions).split(QLatin1Char(' '))) {
            if (id == QLatin1String("-"))
                menu->addSeparator();
            else if (QAction *action = actions.action(id))
                menu->addAction(action);
        }
        if (qstrcmp(plan.title, "&View") == 0)
            m_view = menu;
    }
    retranslate();
}

void Menus::retranslate()
{
    for (auto title = m_titles.constBegin(); title != m_titles.constEnd(); ++title)
        title.key()->setTitle(tr(title.value()));
}

}  // namespace circletake::desktop
