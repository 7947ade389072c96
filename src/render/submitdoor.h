// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/workshop.h"

namespace circletake::render {

/// The one door for money: nothing else calls Provider::submit. The intent (attempt, request hash, key, callback token)
/// is committed before the request goes; what the answer means is decided behind it, by the outcome.
class SubmitDoor
{
    Q_DECLARE_TR_FUNCTIONS(SubmitDoor)

public:
    using Outcome = std::function<void(Route &, LiveTake &, const SubmitAnswer &)>;

    /// `outcome` hears every answer to a take that still is submitting.
    SubmitDoor(Workshop &workshop, Outcome outcome);

    /// Sends a queued take as a new attempt. Its request was admitted; when nothing was sent the admission is given
    /// back.
    void submit(Route &route, LiveTake &live);
    /// Sends a submitting take's attempt again, same body, same key; for providers that replay or refuse a used key.
    void repeat(Route &route, LiveTake &live);
    /// What submit() sends for this attempt; look-ups ask by the same.
    [[nodiscard]] SubmitRequest request(const Route &route, const LiveTake &live, const Attempt &attempt) const;
    /// Submits whose answer has not come.
    [[nodiscard]] int inFlight() const { return m_inFlight; }

private:
    [[nodiscard]] std::optional<Attempt> prepare(Route &route, LiveTake &live);
    void send(Route &route, LiveTake &live);
    void answered(Route &route, TakeId take, AttemptId attempt, const SubmitAnswer &answer);

    Workshop &m_shop;
    Outcome m_outcome;
    int m_inFlight = 0;
};

}  // namespace circletake::render
