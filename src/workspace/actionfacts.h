// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circletake::workspace {

class Workspace;

/// What decides which actions can be called now.
struct ActionFacts
{
    bool open = false;
    bool locked = false;        ///< the story is being changed by an import or a plan
    bool modelAtWork = false;   ///< a language model plans or enhances scenes
    bool beingPlanned = false;  ///< the selected scene is one of them that may not be edited
    bool readOnly = false;
    QString readOnlyReason;  ///< why, for people
    bool scenes = false;     ///< there are some
    bool shots = false;
    bool shot = false;  ///< one is selected; the rest is about it
    bool firstOfScene = false;
    bool lastOfScene = false;
    bool several = false;   ///< it has at least two lines of the script
    bool numbered = false;  ///< it has takes, which bear its number
    bool clip = false;      ///< it has a good clip
    int takes = 0;
    bool failed = false;    ///< some shot's newest take failed or is lost
    bool underWay = false;  ///< some take is queued or under way
    bool undo = false;
    bool redo = false;
    bool freeUndo = true;  ///< the step touches no scene that is being planned
    bool freeRedo = true;
};

[[nodiscard]] ActionFacts actionFactsOf(Workspace &workspace);

/// Why an action cannot be called now, one sentence for people; empty when it can. Every id of standardActions().
[[nodiscard]] QString obstacleOf(const QString &action, const ActionFacts &facts);

}  // namespace circletake::workspace
