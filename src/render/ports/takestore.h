// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/slate.h"
#include "story/take.h"

#include <QVector>
#include <optional>

namespace circletake::render {

/// An entry of the ledger; append-only. Sums are always made anew from entries.
struct LedgerEntry
{
    enum class Kind { Reserve, Release, Spend };

    Kind kind = Kind::Reserve;
    TakeId take;
    Money amount;  ///< ≥ 0
    qint64 wallMs = 0;
    QString reason;
};

/// One arrow of a take's life with everything that must be true together with it.
struct TakeMove
{
    TakeState from = TakeState::Planned;
    Take after;                      ///< the whole row as it will be; its id names the take, its state the goal
    QString reason;                  ///< one translated line, kept in the take's history
    std::optional<Attempt> attempt;  ///< put by id when there
    QVector<LedgerEntry> ledger;
    qint64 wallMs = 0;
};

/// A line of a take's history, oldest first.
struct TakeEvent
{
    TakeId take;
    TakeState from = TakeState::Planned;
    TakeState to = TakeState::Planned;
    QString reason;
    qint64 wallMs = 0;
};

/// Reserved and spent are of one currency. Where the ledger holds several they stay zero without a cap; beside one,
/// asking is BadInput, as they cannot be held against it.
struct Budget
{
    Money cap;  ///< zero: none
    Money reserved;
    Money spent;
};

/// Episode 0 stands for the whole series.
struct Budgets
{
    Budget series;
    Budget episode;
};

/// Where a shot stands in the story.
struct ShotPlace
{
    EpisodeId episode;
    Slate slate;  ///< names the shot; its take number is 0
};

/// A duration of a finished generation, from which polling learns.
struct LearnedDuration
{
    QString kind;  ///< provider, model, length and resolution in one key
    qint64 ms = 0;
    qint64 wallMs = 0;
};

/// A provider's number of a job of ours.
struct GivenId
{
    QString provider;
    QString remoteId;
    TakeId take;
};

/// What a callback told of an attempt whose submit is in doubt: evidence, to be verified with the provider.
struct CallbackHint
{
    AttemptId attempt;
    QString remoteId;
};

/// Where the engine keeps what must outlive it. Every call is one transaction, durable when it returns; any failure
/// changed nothing. On the engine's thread.
class TakeStore
{
public:
    virtual ~TakeStore() = default;

    /// Makes the next take of a shot in state Queued with `ledger` beside it; sets its id and number.
    [[nodiscard]] virtual Result<Take> createQueued(const Take &take, const QVector<LedgerEntry> &ledger) = 0;
    /// Compare-and-set: false when the take is not in `from` any more, and then nothing was written.
    [[nodiscard]] virtual Result<bool> move(const TakeMove &move) = 0;
    /// Next free attempt id.
    [[nodiscard]] virtual Result<AttemptId> nextAttemptId() = 0;

    /// Takes that are not final, and unknown ones, with all their attempts; for recovery.
    [[nodiscard]] virtual Result<QVector<Take>> openTakes() const = 0;
    [[nodiscard]] virtual Result<QVector<Attempt>> attemptsOf(TakeId take) const = 0;
    /// Every number that a provider ever gave, so that one that is given again is known for a lie.
    [[nodiscard]] virtual Result<QVector<GivenId>> givenIds() const = 0;
    /// One take as it stands; NotFound when there is none.
    [[nodiscard]] virtual Result<Take> take(TakeId id) const = 0;
    /// Takes whose clip should lie in its place, for the audit at start-up.
    [[nodiscard]] virtual Result<QVector<Take>> readyTakes() const = 0;
    /// NotFound when the shot was removed.
    [[nodiscard]] virtual Result<ShotPlace> placeOf(ShotId shot) const = 0;
    [[nodiscard]] virtual Result<Budgets> budgets(ShotId shot) const = 0;

    /// The rate bucket of a route: GCRA's theoretical arrival time in wall ms; 0 when never used.
    [[nodiscard]] virtual Result<qint64> bucket(const QString &route) const = 0;
    [[nodiscard]] virtual Result<void> setBucket(const QString &route, qint64 arrivalWallMs) = 0;

    /// Keeps the newest hint of an attempt, before the callback is answered.
    [[nodiscard]] virtual Result<void> keepHint(const CallbackHint &hint) = 0;
    /// Of attempts of takes that are submitting or unknown.
    [[nodiscard]] virtual Result<QVector<CallbackHint>> hints() const = 0;

    [[nodiscard]] virtual Result<void> learn(const LearnedDuration &duration) = 0;
    /// The newest `most` durations of every kind.
    [[nodiscard]] virtual Result<QVector<LearnedDuration>> learned(int most) const = 0;
};

}  // namespace circletake::render
