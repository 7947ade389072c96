// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultystore.h"

namespace circletake::test {

Result<Take> FaultyStore::createQueued(const Take &take, const QVector<render::LedgerEntry> &ledger)
{
    return m_plan.pass("createQueued", [&] { return m_store.createQueued(take, ledger); });
}

Result<bool> FaultyStore::move(const render::TakeMove &move)
{
    return m_plan.pass("move", [&] { return m_store.move(move); });
}

Result<AttemptId> FaultyStore::nextAttemptId()
{
    return m_plan.pass("nextAttemptId", [&] { return m_store.nextAttemptId(); });
}

Result<QVector<Take>> FaultyStore::openTakes() const
{
    return m_plan.look("openTakes", [&] { return m_store.openTakes(); });
}

Result<QVector<Attempt>> FaultyStore::attemptsOf(TakeId take) const
{
    return m_plan.look("attemptsOf", [&] { return m_store.attemptsOf(take); });
}

Result<QVector<render::GivenId>> FaultyStore::givenIds() const
{
    return m_plan.look("givenIds", [&] { return m_store.givenIds(); });
}

Result<Take> FaultyStore::take(TakeId id) const
{
    return m_plan.look("take", [&] { return m_store.take(id); });
}

Result<QVector<Take>> FaultyStore::readyTakes() const
{
    return m_plan.look("readyTakes", [&] { return m_store.readyTakes(); });
}

Result<render::ShotPlace> FaultyStore::placeOf(ShotId shot) const
{
    return m_plan.look("placeOf", [&] { return m_store.placeOf(shot); });
}

Result<render::Budgets> FaultyStore::budgets(ShotId shot) const
{
    return m_plan.look("budgets", [&] { return m_store.budgets(shot); });
}

Result<qint64> FaultyStore::bucket(const QString &route) const
{
    return m_plan.look("bucket", [&] { return m_store.bucket(route); });
}

Result<void> FaultyStore::setBucket(const QString &route, qint64 arrivalWallMs)
{
    return m_plan.pass("setBucket", [&] { return m_store.setBucket(route, arrivalWallMs); });
}

Result<void> FaultyStore::keepHint(const render::CallbackHint &hint)
{
    return m_plan.pass("keepHint", [&] { return m_store.keepHint(hint); });
}

Result<QVector<render::CallbackHint>> FaultyStore::hints() const
{
    return m_plan.look("hints", [&] { return m_store.hints(); });
}

Result<void> FaultyStore::learn(const render::LearnedDuration &duration)
{
    return m_plan.pass("learn", [&] { return m_store.learn(duration); });
}

Result<QVector<render::LearnedDuration>> FaultyStore::learned(int most) const
{
    return m_plan.look("learned", [&] { return m_store.learned(most); });
}

}  // namespace circletake::test
