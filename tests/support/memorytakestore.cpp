// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorytakestore.h"

#include <algorithm>

namespace circletake::test {

using namespace render;

namespace {

Error refused()
{
    return {ErrorKind::Storage, QStringLiteral("database or disk is full"), {}, {}};
}

void add(Budget &budget, const LedgerEntry &entry)
{
    switch (entry.kind) {
    case LedgerEntry::Kind::Reserve:
        budget.reserved += entry.amount;
        break;
    case LedgerEntry::Kind::Release:
        budget.reserved -= entry.amount;
        break;
    case LedgerEntry::Kind::Spend:
        budget.spent += entry.amount;
        break;
    }
}

}  // namespace

bool MemoryTakeStore::write(const QString &name, const std::function<void()> &act)
{
    return !m_full && m_switch.step(name, act);
}

ShotId MemoryTakeStore::addShot(EpisodeId episode)
{
    const ShotId id{++m_lastId};
    ShotPlace place;
    place.episode = episode;
    place.slate = {int(episode.value), 1, int(id.value), 0};
    m_places[id] = place;
    return id;
}

void MemoryTakeStore::post(const QVector<LedgerEntry> &ledger, TakeId take)
{
    const EpisodeId episode = m_places.at(m_takes.at(take).shot).episode;
    for (LedgerEntry entry : ledger) {
        entry.take = take;
        add(m_sums[{}], entry);
        add(m_sums[episode], entry);
        m_ledger.append(entry);
    }
    m_mostUsed = std::max(m_mostUsed, m_sums[{}].reserved + m_sums[{}].spent);
}

Result<Take> MemoryTakeStore::createQueued(const Take &take, const QVector<LedgerEntry> &ledger)
{
    Take row = take;
    const bool done = write(QStringLiteral("create"), [&] {
        row.id = TakeId{++m_lastId};
        row.number = 1 + int(std::count_if(m_takes.begin(), m_takes.end(),
                                           [&](const auto &other) { return other.second.shot == take.shot; }));
        m_takes[row.id] = row;
        post(ledger, row.id);
        m_events.append({row.id, TakeState::Planned, row.state, row.message, row.createdAt});
    });
    return done ? Result<Take>(row) : Result<Take>(refused());
}

Result<bool> MemoryTakeStore::move(const TakeMove &move)
{
    if (m_refused == move.after.state) {
        m_refused.reset();
        return refused();
    }
    bool moved = false;
    const bool done = write(QStringLiteral("move:") + key(move.after.state), [&] {
        const auto row = m_takes.find(move.after.id);
        moved = row != m_takes.end() && row->second.state == move.from;
        if (!moved)
            return;
        row->second = move.after;
        if (move.attempt) {
            if (m_attempts.count(move.attempt->id) == 0)
                m_attemptsOf[move.after.id].append(move.attempt->id);
            m_attempts[move.attempt->id] = *move.attempt;
        }
        post(move.ledger, move.after.id);
        m_events.append({move.after.id, move.from, move.after.state, move.reason, move.wallMs});
    });
    return done ? Result<bool>(moved) : Result<bool>(refused());
}

Result<AttemptId> MemoryTakeStore::nextAttemptId()
{
    AttemptId id;
    const bool done = write(QStringLiteral("attempt"), [&] { id = AttemptId{++m_lastId}; });
    return done ? Result<AttemptId>(id) : Result<AttemptId>(refused());
}

Result<QVector<Take>> MemoryTakeStore::openTakes() const
{
    QVector<Take> open;
    for (const auto &[id, take] : m_takes)
        if (!isFinal(take.state) || take.state == TakeState::Unknown)
            open.append(take);
    return open;
}

Result<QVector<Attempt>> MemoryTakeStore::attemptsOf(TakeId take) const
{
    QVector<Attempt> attempts;
    const auto ids = m_attemptsOf.find(take);
    if (ids != m_attemptsOf.end())
        for (const AttemptId id : ids->second)
            attempts.append(m_attempts.at(id));
    return attempts;
}

Result<QVector<GivenId>> MemoryTakeStore::givenIds() const
{
    QVector<GivenId> ids;
    for (const auto &[id, attempt] : m_attempts)
        if (!attempt.remoteId.isEmpty())
            ids.append({m_takes.at(attempt.take).spec.provider, attempt.remoteId, attempt.take});
    return ids;
}

Result<Take> MemoryTakeStore::take(TakeId id) const
{
    const auto found = m_takes.find(id);
    if (found == m_takes.end())
        return Error{ErrorKind::NotFound, QStringLiteral("no such take"), {}, {}};
    return found->second;
}

Result<QVector<Take>> MemoryTakeStore::readyTakes() const
{
    QVector<Take> ready;
    for (const auto &[id, take] : m_takes)
        if (take.state == TakeState::Ready)
            ready.append(take);
    return ready;
}

Result<ShotPlace> MemoryTakeStore::placeOf(ShotId shot) const
{
    const auto found = m_places.find(shot);
    if (found == m_places.end())
        return Error{ErrorKind::NotFound, QStringLiteral("no such shot"), {}, {}};
    return found->second;
}

Result<Budgets> MemoryTakeStore::budgets(ShotId shot) const
{
    const auto of = [this](EpisodeId episode) {
        const auto sum = m_sums.find(episode);
        const auto cap = m_caps.find(episode);
        Budget budget = sum == m_sums.end() ? Budget() : sum->second;
        budget.cap = cap == m_caps.end() ? Money() : cap->second;
        return budget;
    };
    return Budgets{of({}), of(m_places.at(shot).episode)};
}

Result<qint64> MemoryTakeStore::bucket(const QString &route) const
{
    return m_buckets.value(route);
}

Result<void> MemoryTakeStore::setBucket(const QString &route, qint64 arrivalWallMs)
{
    const bool done = write(QStringLiteral("bucket"), [&] { m_buckets[route] = arrivalWallMs; });
    return done ? Result<void>() : Result<void>(refused());
}

Result<void> MemoryTakeStore::keepHint(const CallbackHint &hint)
{
    const bool done = write(QStringLiteral("hint"), [&] { m_hints[hint.attempt] = hint.remoteId; });
    return done ? Result<void>() : Result<void>(refused());
}

Result<QVector<CallbackHint>> MemoryTakeStore::hints() const
{
    QVector<CallbackHint> hints;
    for (const auto &[attempt, remoteId] : m_hints) {
        const TakeState state = m_takes.at(m_attempts.at(attempt).take).state;
        if (state == TakeState::Submitting || state == TakeState::Unknown)
            hints.append({attempt, remoteId});
    }
    return hints;
}

Result<void> MemoryTakeStore::learn(const LearnedDuration &duration)
{
    const bool done = write(QStringLiteral("learn"), [&] { m_learned.append(duration); });
    return done ? Result<void>() : Result<void>(refused());
}

Result<QVector<LearnedDuration>> MemoryTakeStore::learned(int most) const
{
    QHash<QString, int> counts;
    QVector<LearnedDuration> newest;
    for (auto one = m_learned.crbegin(); one != m_learned.crend(); ++one)
        if (counts[one->kind]++ < most)
            newest.append(*one);
    return newest;
}

QVector<Take> MemoryTakeStore::rows() const
{
    QVector<Take> rows;
    for (const auto &[id, take] : m_takes)
        rows.append(take);
    return rows;
}

QString MemoryTakeStore::wayOf(TakeId take) const
{
    QStringList way;
    for (const TakeEvent &event : m_events)
        if (event.take == take)
            way.append(key(event.to));
    return way.join(QStringLiteral("→"));
}

Budget MemoryTakeStore::sums(EpisodeId episode) const
{
    Budget budget;
    for (const LedgerEntry &entry : m_ledger)
        if (!episode.isValid() || m_places.at(m_takes.at(entry.take).shot).episode == episode)
            add(budget, entry);
    return budget;
}

}  // namespace circletake::test
