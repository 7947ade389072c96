// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "support/faultplan.h"

namespace circletake::test {

/// A store of which any call can fail, reading too.
class FaultyStore final : public render::TakeStore
{
public:
    FaultyStore(render::TakeStore &store, FaultPlan &plan)
        : m_store(store)
        , m_plan(plan)
    {
    }

    [[nodiscard]] Result<Take> createQueued(const Take &take, const QVector<render::LedgerEntry> &ledger) override;
    [[nodiscard]] Result<bool> move(const render::TakeMove &move) override;
    [[nodiscard]] Result<AttemptId> nextAttemptId() override;
    [[nodiscard]] Result<QVector<Take>> openTakes() const override;
    [[nodiscard]] Result<QVector<Attempt>> attemptsOf(TakeId take) const override;
    [[nodiscard]] Result<QVector<render::GivenId>> givenIds() const override;
    [[nodiscard]] Result<Take> take(TakeId id) const override;
    [[nodiscard]] Result<QVector<Take>> readyTakes() const override;
    [[nodiscard]] Result<render::ShotPlace> placeOf(ShotId shot) const override;
    [[nodiscard]] Result<render::Budgets> budgets(ShotId shot) const override;
    [[nodiscard]] Result<qint64> bucket(const QString &route) const override;
    [[nodiscard]] Result<void> setBucket(const QString &route, qint64 arrivalWallMs) override;
    [[nodiscard]] Result<void> keepHint(const render::CallbackHint &hint) override;
    [[nodiscard]] Result<QVector<render::CallbackHint>> hints() const override;
    [[nodiscard]] Result<void> learn(const render::LearnedDuration &duration) override;
    [[nodiscard]] Result<QVector<render::LearnedDuration>> learned(int most) const override;

private:
    render::TakeStore &m_store;
    FaultPlan &m_plan;
};

}  // namespace circletake::test
