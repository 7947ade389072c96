// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/takelife.h"

#include <algorithm>

namespace circletake::render {

namespace {

/// A set of states as bits.
template <class... States>
constexpr quint32 states(States... those)
{
    return ((quint32(1) << quint32(those)) | ...);
}

quint32 arrowsFrom(TakeState from)
{
    using enum TakeState;
    switch (from) {
    case Planned:
        return states(Queued, Cancelled);
    case Queued:
        return states(Submitting, Failed, Cancelled);
    case Submitting:
        return states(Accepted, Queued, Failed, Unknown, Cancelled);
    case Accepted:
        return states(Running, Downloading, Queued, Lost, Failed, Cancelling, Cancelled);
    case Running:
        return states(Downloading, Queued, Lost, Failed, Cancelling, Cancelled);
    case Downloading:
        return states(Checking, Downloading, Failed, Lost);
    case Checking:
        return states(Ready, Failed, Downloading);
    case Ready:
        return states(Downloading, Lost);
    case Unknown:
        return states(Accepted, Queued, Failed);
    case Lost:
        return states(Accepted, Failed);
    case Cancelling:
        return states(Cancelled, Downloading, Failed);
    case Failed:
    case Cancelled:
        break;
    }
    return 0;
}

}  // namespace

bool isAtProvider(TakeState state)
{
    return state == TakeState::Submitting || state == TakeState::Accepted || state == TakeState::Running ||
           state == TakeState::Cancelling;
}

bool isComingHome(TakeState state)
{
    return state == TakeState::Downloading || state == TakeState::Checking;
}

TakeLife::TakeLife(TakeStore &store, Clock &clock, Listener &listener)
    : m_store(store)
    , m_clock(clock)
    , m_listener(listener)
{
}

bool TakeLife::isLegal(TakeState from, TakeState to)
{
    return (arrowsFrom(from) & states(to)) != 0;
}

Result<Take> TakeLife::queue(const TakeOrder &order, Money worst, bool animatic)
{
    Take take;
    take.shot = order.shot;
    take.state = TakeState::Queued;
    take.spec = order.spec;
    take.byPerson = order.byPerson;
    take.animatic = animatic;
    take.reserved = worst;
    take.message = tr("Waits for its turn.");
    take.createdAt = m_clock.wallMs();
    QVector<LedgerEntry> ledger;
    if (!worst.isZero())
        ledger.append({LedgerEntry::Kind::Reserve, {}, worst, take.createdAt, tr("Queued")});
    return m_store.createQueued(take, ledger);
}

TakeChange TakeLife::born(const Take &take) const
{
    TakeChange change{take, take, take.message};
    change.before.state = TakeState::Planned;
    change.before.id = {};
    return change;
}

TakeMove TakeLife::begin(const LiveTake &live, TakeState to, const QString &reason) const
{
    TakeMove move;
    move.from = live.take.state;
    move.after = live.take;
    move.after.state = to;
    move.after.problem = ProblemKind::None;
    move.after.message = reason;
    move.after.providerWords.clear();
    move.reason = reason;
    move.wallMs = m_clock.wallMs();
    if (isFinal(to))
        move.after.endedAt = move.wallMs;
    return move;
}

void TakeLife::settle(TakeMove &move, Money spent) const
{
    const TakeId take = move.after.id;
    if (!move.after.reserved.isZero())
        move.ledger.append({LedgerEntry::Kind::Release, take, move.after.reserved, move.wallMs, move.reason});
    if (!spent.isZero())
        move.ledger.append({LedgerEntry::Kind::Spend, take, spent, move.wallMs, move.reason});
    move.after.reserved = Money();
    move.after.spent += spent;
}

void TakeLife::closeAttempt(TakeMove &move, const LiveTake &live) const
{
    if (!live.attempt.id.isValid())
        return;
    move.attempt = live.attempt;
    move.attempt->problem = move.after.problem;
    move.attempt->message = move.after.message;
    move.attempt->endedAt = move.wallMs;
}

bool TakeLife::commit(LiveTake &live, const TakeMove &move)
{
    Q_ASSERT_X(isLegal(move.from, move.after.state), "TakeLife", "an arrow that a take's life does not have");
    const auto done = m_store.move(move);
    if (!done) {
        live.unsaved = move;
        m_listener.notStored(live, done.error());
        return false;
    }
    live.unsaved.reset();
    if (!*done) {
        m_listener.overtaken(live);
        return false;
    }
    const TakeChange change{live.take, move.after, move.reason};
    live.take = move.after;
    if (move.attempt)
        live.attempt = *move.attempt;
    m_listener.moved(live, change);
    return true;
}

bool TakeLife::storeAgain(LiveTake &live)
{
    return !live.unsaved || commit(live, TakeMove(*live.unsaved));
}

TakeLife::Begun TakeLife::submitting(LiveTake &live, const Attempt &attempt)
{
    TakeMove move = begin(live, TakeState::Submitting, tr("Being sent to the provider."));
    move.attempt = attempt;
    if (move.after.submittedAt == 0)
        move.after.submittedAt = move.wallMs;
    if (commit(live, move))
        return Begun::Yes;
    const bool refused = live.unsaved.has_value();
    live.unsaved.reset();
    return refused ? Begun::Refused : Begun::Overtaken;
}

bool TakeLife::accepted(LiveTake &live, const QString &remoteId, qint64 submitMs, const QString &reason)
{
    TakeMove move = begin(live, TakeState::Accepted, reason);
    move.attempt = live.attempt;
    move.attempt->remoteId = remoteId;
    move.attempt->problem = ProblemKind::None;
    move.attempt->message.clear();
    move.attempt->endedAt = 0;
    move.after.acceptedAt = move.wallMs;
    move.after.endedAt = 0;
    move.after.latency.submitMs = submitMs;
    // Found later, it was taken when it was sent.
    const qint64 sinceMs = submitMs < 0 ? std::max<qint64>(0, move.wallMs - live.attempt.startedAt) : 0;
    live.acceptedMs = m_clock.nowMs() - sinceMs;
    return commit(live, move);
}

bool TakeLife::running(LiveTake &live, const QString &word)
{
    TakeMove move = begin(live, TakeState::Running,
                          word.isEmpty() ? tr("The provider works on it.") : tr("The provider says: %1.").arg(word));
    move.after.latency.queueMs = m_clock.nowMs() - live.acceptedMs;
    return commit(live, move);
}

bool TakeLife::finished(LiveTake &live, std::optional<Money> charged)
{
    TakeMove move = begin(live, TakeState::Downloading, tr("Finished at the provider; the clip is being fetched."));
    move.after.latency.generationMs = m_clock.nowMs() - live.acceptedMs;
    move.after.clip = QStringLiteral("clips/") + live.slate().path() + QStringLiteral(".mp4");
    // A charge in a foreign currency cannot stand in this ledger; our own price can.
    const bool comparable = charged && (charged->isZero() || move.after.reserved.isZero() ||
                                        charged->currency() == move.after.reserved.currency());
    settle(move, comparable ? *charged : move.after.reserved);
    return commit(live, move);
}

bool TakeLife::fetched(LiveTake &live, const QByteArray &hash, qint64 bytes, qint64 downloadMs)
{
    TakeMove move = begin(live, TakeState::Checking, tr("Fetched; being looked at."));
    move.after.clipHash = hash;
    move.after.clipBytes = bytes;
    move.after.latency.downloadMs = downloadMs;
    return commit(live, move);
}

Take TakeLife::asReady(const LiveTake &live, int frames) const
{
    Take row = begin(live, TakeState::Ready, tr("The clip is ready.")).after;
    row.clipFrames = frames;
    return row;
}

bool TakeLife::ready(LiveTake &live, const Take &row)
{
    TakeMove move = begin(live, TakeState::Ready, row.message);
    move.after = row;
    closeAttempt(move, live);
    if (move.attempt)
        move.attempt->message.clear();
    return commit(live, move);
}

bool TakeLife::requeued(LiveTake &live, const ProviderError &error)
{
    TakeMove move = begin(live, TakeState::Queued, error.message);
    move.after.problem = error.kind;
    move.after.providerWords = error.words;
    move.after.endedAt = 0;
    closeAttempt(move, live);
    return commit(live, move);
}

bool TakeLife::failed(LiveTake &live, const ProviderError &error, std::optional<Money> charged)
{
    TakeMove move = begin(live, TakeState::Failed, error.message);
    move.after.problem = error.kind;
    move.after.providerWords = error.words;
    settle(move, charged.value_or(Money()));
    closeAttempt(move, live);
    return commit(live, move);
}

bool TakeLife::unknown(LiveTake &live, const ProviderError &error)
{
    TakeMove move = begin(
        live, TakeState::Unknown,
        tr("It may have been taken and charged, and is not sent again by itself. %1").arg(error.message).trimmed());
    move.after.problem = ProblemKind::UnknownOutcome;
    move.after.providerWords = error.words;
    closeAttempt(move, live);
    return commit(live, move);
}

bool TakeLife::lost(LiveTake &live, const QString &message)
{
    TakeMove move = begin(live, TakeState::Lost, message);
    move.after.problem = ProblemKind::NotFound;
    closeAttempt(move, live);
    return commit(live, move);
}

bool TakeLife::fetchAgain(LiveTake &live, const QString &reason)
{
    TakeMove move = begin(live, TakeState::Downloading, reason);
    move.after.endedAt = 0;
    return commit(live, move);
}

bool TakeLife::resting(LiveTake &live, const ProviderError &error)
{
    TakeMove move = begin(live, TakeState::Downloading, error.message);
    move.after.problem = error.kind;
    move.after.providerWords = error.words;
    return commit(live, move);
}

bool TakeLife::cancelling(LiveTake &live)
{
    return commit(live, begin(live, TakeState::Cancelling, tr("The provider is asked to end it.")));
}

bool TakeLife::cancelled(LiveTake &live, std::optional<Money> charged, const QString &reason)
{
    TakeMove move = begin(live, TakeState::Cancelled, reason);
    settle(move, charged.value_or(Money()));
    closeAttempt(move, live);
    return commit(live, move);
}

bool TakeLife::resolved(LiveTake &live, Resolution resolution)
{
    const bool charged = resolution == Resolution::Charged;
    TakeMove move =
        begin(live, TakeState::Failed,
              charged ? tr("A person found that it was charged.") : tr("A person found that it was not charged."));
    move.after.problem = live.take.problem;
    settle(move, charged ? live.take.reserved : Money());
    closeAttempt(move, live);
    return commit(live, move);
}

}  // namespace circletake::render
