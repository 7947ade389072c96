// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeplugs.h"
#include "support/manualclock.h"
#include "support/stories.h"
#include "workspace/shotface.h"

namespace circletake::test {

/// A document with a face on it, for tests of models.
struct Desk
{
    explicit Desk(const Story &story = {})
        : face(document, plugs, clock)
    {
        reset(story);
    }

    void reset(const Story &story)
    {
        render::ProjectFacts facts;
        facts.folder = QStringLiteral("/films/key");
        document.reset(story, facts);
    }

    /// The take goes to `state`; made when it is not there.
    void move(ShotId shot, qint64 take, TakeState state, const QString &message = {})
    {
        const Take *now = document.story().find(TakeId{take});
        Take after = now ? *now : takeOf(document.story(), shot, TakeState::Planned, take);
        const Take before = after;
        after.state = state;
        after.message = message;
        after.clip = state == TakeState::Ready ? QStringLiteral("clips/%1.mp4").arg(take) : QString();
        document.apply(render::TakeChanges{{before, after, message}});
    }

    [[nodiscard]] ShotId shot(int episode, int scene, int number) const
    {
        return shotAt(document.story(), episode, scene, number);
    }

    FakePlugs plugs;
    ManualClock clock;
    workspace::StoryDocument document;
    workspace::ShotFace face;
};

}  // namespace circletake::test
