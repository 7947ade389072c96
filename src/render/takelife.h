// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "render/livetake.h"
#include "render/takechange.h"
#include "render/takeorder.h"

#include <QCoreApplication>

namespace circletake::render {

/// From submitting to running, and cancelling: it takes one of the places at the provider.
[[nodiscard]] bool isAtProvider(TakeState state);
/// Downloading or checking.
[[nodiscard]] bool isComingHome(TakeState state);

/// The one class that changes a take's state. Each change is one compare-and-set in the store, together with its
/// attempt, its ledger entries, its stamps and its reason; only then the listener is told, and only then anybody acts.
///
/// Every method returns true when the change is committed. False: nothing was changed; either the take was moved by
/// somebody else (Listener::overtaken), or the store refused (Listener::notStored) and the change waits in
/// LiveTake::unsaved until storeAgain().
class TakeLife
{
    Q_DECLARE_TR_FUNCTIONS(TakeLife)

public:
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void moved(LiveTake &live, const TakeChange &change) = 0;
        /// The row is not in the state that we believed; our view of it is void.
        virtual void overtaken(LiveTake &live) = 0;
        virtual void notStored(LiveTake &live, const Error &error) = 0;
    };

    TakeLife(TakeStore &store, Clock &clock, Listener &listener);

    /// The arrows of DESIGN.md section 4, with recovery's.
    [[nodiscard]] static bool isLegal(TakeState from, TakeState to);

    /// Makes a take, its worst price reserved. The listener does not hear of it: born() is the change to
    /// tell once there is a live take.
    [[nodiscard]] Result<Take> queue(const TakeOrder &order, Money worst, bool animatic);
    [[nodiscard]] TakeChange born(const Take &take) const;

    // The way of a take, in its order.
    enum class Begun { Yes, Refused, Overtaken };
    /// queued → submitting. Unlike the others it leaves nothing in `unsaved`: what the store refused is not sent, and
    /// the take simply stays queued.
    [[nodiscard]] Begun submitting(LiveTake &live, const Attempt &attempt);
    /// submitting, unknown, lost → accepted: `remoteId` is ours. `submitMs` -1: it was not the submit's answer that
    /// told, and so the generation counts from the moment of sending.
    bool accepted(LiveTake &live, const QString &remoteId, qint64 submitMs, const QString &reason);
    bool running(LiveTake &live, const QString &word);
    /// The provider says done: what was reserved is settled.
    bool finished(LiveTake &live, std::optional<Money> charged);
    bool fetched(LiveTake &live, const QByteArray &hash, qint64 bytes, qint64 downloadMs);
    /// The row that ready() will store, for the sidecar that is written before it.
    [[nodiscard]] Take asReady(const LiveTake &live, int frames) const;
    bool ready(LiveTake &live, const Take &row);

    // The ways off it.
    /// Surely not taken: submitting → queued, its reservation stands. Accepted and running only where nothing is paid.
    bool requeued(LiveTake &live, const ProviderError &error);
    bool failed(LiveTake &live, const ProviderError &error, std::optional<Money> charged);
    /// May have been taken; the price stays reserved.
    bool unknown(LiveTake &live, const ProviderError &error);
    /// The provider no longer knows it; a price that is not settled yet stays reserved until a person resolves it.
    bool lost(LiveTake &live, const QString &message);
    /// The clip is to be fetched (again): checking, ready → downloading.
    bool fetchAgain(LiveTake &live, const QString &reason);
    /// Downloading goes on, later: the clip is paid and stays there, so it neither fails nor is rendered again.
    bool resting(LiveTake &live, const ProviderError &error);
    bool cancelling(LiveTake &live);
    bool cancelled(LiveTake &live, std::optional<Money> charged, const QString &reason);
    /// A person ended an unknown or lost take.
    bool resolved(LiveTake &live, Resolution resolution);

    /// Tries a change again that the store refused. True when none is left waiting.
    bool storeAgain(LiveTake &live);

private:
    [[nodiscard]] TakeMove begin(const LiveTake &live, TakeState to, const QString &reason) const;
    void settle(TakeMove &move, Money spent) const;
    void closeAttempt(TakeMove &move, const LiveTake &live) const;
    bool commit(LiveTake &live, const TakeMove &move);

    TakeStore &m_store;
    Clock &m_clock;
    Listener &m_listener;
};

}  // namespace circletake::render
