// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/actionstates.h"

#include "workspace/actionfacts.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

namespace circletake::desktop {

using workspace::Workspace;

ActionStates::ActionStates(const WindowParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    Workspace &workspace = parts.workspace;
    connect(&workspace, &Workspace::projectOpened, this, &ActionStates::update);
    connect(&workspace, &Workspace::projectClosed, this, &ActionStates::update);
    connect(&workspace, &Workspace::busyChanged, this, &ActionStates::update);
    connect(&workspace, &Workspace::storyArrived, this, &ActionStates::update);
    connect(&workspace, &Workspace::failed, this, &ActionStates::update);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &ActionStates::update);
    connect(&workspace.editor(), &workspace::Editor::locksChanged, this, &ActionStates::update);
    connect(&workspace.writing(), &workspace::Writing::changed, this, &ActionStates::update);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &ActionStates::update);
    connect(&workspace.undoStack(), &QUndoStack::indexChanged, this, &ActionStates::update);
    update();
}

void ActionStates::update()
{
    const workspace::ActionFacts facts = workspace::actionFactsOf(m_parts.workspace);
    for (const QString &id : m_parts.actions.ids())
        m_parts.actions.setObstacle(id, workspace::obstacleOf(id, facts));
}

}  // namespace circletake::desktop
