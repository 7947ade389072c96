// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/prompts.h"

#include "script/prompt.h"

namespace circletake::workspace {

QString promptFor(const Story &story, ShotId id)
{
    const Shot *shot = story.find(id);
    if (!shot)
        return {};
    if (shot->byHand.testFlag(ShotField::Prompt))
        return shot->prompt;
    return script::writePrompt(*shot, *story.find(shot->scene), story.characters(), story.series());
}

}  // namespace circletake::workspace
