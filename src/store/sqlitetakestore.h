// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "store/projectconnection.h"

namespace circletake::store {

/// What the engine keeps, in the project's database, on the connection that its project store owns.
class SqliteTakeStore final : public render::TakeStore
{
public:
    explicit SqliteTakeStore(ProjectConnection &connection);

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
    [[nodiscard]] Result<void> insertQueued(Take &take, const QVector<render::LedgerEntry> &ledger);
    [[nodiscard]] Result<int> nextNumber(ShotId shot) const;

    ProjectConnection &m_connection;
    render::IdBlock m_attemptIds;  // taken in blocks: an id that is never used costs nothing, a commit does
};

}  // namespace circletake::store
