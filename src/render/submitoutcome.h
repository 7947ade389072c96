// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/jobnews.h"
#include "render/submitdoor.h"

namespace circletake::render {

/// Decides what a submit's answer means for its take: taken, surely not taken, or in doubt. A doubt is resolved by the
/// provider's submit class (DESIGN.md section 4): A sends again with the same key, B looks it up and else sends the
/// used key, C and D look it up, E leaves it unknown. For all classes a callback of the attempt ends the doubt.
class SubmitOutcome
{
    Q_DECLARE_TR_FUNCTIONS(SubmitOutcome)

public:
    SubmitOutcome(Workshop &workshop, SubmitDoor &door, JobNews &news);

    /// An answer to a take that is submitting.
    void answered(Route &route, LiveTake &live, const SubmitAnswer &answer);
    /// A submitting take whose answer was lost, with us or on the way.
    void doubt(Route &route, LiveTake &live, const ProviderError &error);
    /// A callback told a provider's id (LiveTake::toldId) for a take in doubt: it is believed when the provider knows
    /// it.
    void told(Route &route, LiveTake &live);
    /// A person asks to look for an unknown or lost take. Unsupported when there is nothing to ask with.
    [[nodiscard]] Result<void> collect(Route &route, LiveTake &live);
    /// Commits that `remoteId` is the take's. False when it could not be stored; the id is then in the hands of the
    /// engine's emergency file.
    bool bind(LiveTake &live, const QString &remoteId, qint64 submitMs, const QString &reason);

private:
    void taken(Route &route, LiveTake &live, const SubmitAnswer &answer);
    void notTaken(Route &route, LiveTake &live, const ProviderError &error);
    void refusedRepeat(Route &route, LiveTake &live, const ProviderError &error);
    void sendAgain(Route &route, LiveTake &live, const ProviderError &error);
    void queueAgain(Route &route, LiveTake &live, const ProviderError &error);

    void repeatLater(Route &route, LiveTake &live, qint64 delayMs);
    void lookUpLater(Route &route, LiveTake &live, qint64 delayMs);
    void lookUp(Route &route, LiveTake &live);
    void lookedUp(Route &route, LiveTake &live, const PollAnswer &answer);
    void nothingFound(Route &route, LiveTake &live);
    void giveUp(LiveTake &live, const ProviderError &error);
    void verify(Route &route, LiveTake &live);
    void verified(Route &route, LiveTake &live, const QString &id, const PollAnswer &answer);

    [[nodiscard]] bool isFree(const Route &route, const LiveTake &live, const QString &remoteId) const;
    template <class Act>
    void addErrand(Route &route, LiveTake &live, Admission::Kind kind, qint64 delayMs, Act act);

    Workshop &m_shop;
    SubmitDoor &m_door;
    JobNews &m_news;
};

}  // namespace circletake::render
