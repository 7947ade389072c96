// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "script/enhancement.h"

namespace circletake::workspace {

/// What accepting changes of a proposal does to the storyboard: one edit, so one step of undo.
struct ProposalEdit
{
    render::StoryEdit edit;
    int accepted = 0;
    QVector<int> stale;  ///< indices of changes whose line reads otherwise now: not made
    int open = 0;        ///< new lines that no shot covers, as the shot beside them stays as it is: plan again
};

/// The changes of those indices made. Lines of shots move along; a new line goes to the shot of the line beside it
/// unless that shot stays when the scene is planned again. NotFound when the scene is gone.
[[nodiscard]] Result<ProposalEdit> editOfProposal(const Story &story, const script::SceneProposal &proposal,
                                                  const QVector<int> &accepted);

/// Indices of the changes that leave what people say as it is: what "accept all" means.
[[nodiscard]] QVector<int> harmlessChanges(const script::SceneProposal &proposal);

}  // namespace circletake::workspace
