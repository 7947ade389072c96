// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "workspace/plugs.h"
#include "workspace/roles.h"
#include "workspace/storydocument.h"

#include <QVariant>

namespace circletake::workspace {

/// What shots and takes show, role by role, in one place for every model. Reads at call time, keeps nothing, so a
/// change of language or price needs no rebuild. Window's thread.
class ShotFace
{
public:
    /// All three must outlive it.
    ShotFace(const StoryDocument &document, const Plugs &plugs, const Clock &clock);

    /// Value of a Role for a shot or a take; invalid for an id that is not there.
    [[nodiscard]] QVariant value(ShotId shot, int role) const;
    [[nodiscard]] QVariant value(TakeId take, int role) const;

    /// The take whose state stands for the shot: the newest, but the chosen one (circled, else newest good) when the
    /// newest ended without a clip. Null when there is none.
    [[nodiscard]] static const Take *shownTake(const Story &story, ShotId shot);
    /// The newest take ended without a clip, or is unknown.
    [[nodiscard]] static bool needsAttention(const Story &story, ShotId shot);

    /// "Ready", "Unknown: may have been charged"; for people.
    [[nodiscard]] static QString stateText(int state);
    [[nodiscard]] static QString durationText(qint64 ms);

    [[nodiscard]] const Story &story() const { return m_document.story(); }

private:
    [[nodiscard]] QVariant storyValue(const Shot &shot, int role) const;
    [[nodiscard]] QVariant takeValue(const Take &take, int role) const;
    [[nodiscard]] QVariant timeValue(const Take &take, int role) const;
    [[nodiscard]] QVariant moneyValue(const RenderSpec &spec, const Take *take, int role) const;

    const StoryDocument &m_document;
    const Plugs &m_plugs;
    const Clock &m_clock;
};

}  // namespace circletake::workspace
