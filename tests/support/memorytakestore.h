// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "support/killswitch.h"

#include <QHash>
#include <map>

namespace circletake::test {

/// A TakeStore in memory, with shots and budgets of its own, a disk that can be full, and a look at everything in it.
class MemoryTakeStore final : public render::TakeStore
{
public:
    explicit MemoryTakeStore(KillSwitch &killSwitch)
        : m_switch(killSwitch)
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

    /// Makes a shot whose number is unique in its scene 1; returns its id.
    ShotId addShot(EpisodeId episode);
    /// Caps; episode 0 is the series.
    void setCap(EpisodeId episode, Money cap) { m_caps[episode] = cap; }
    /// Writes are refused from now on. Reading works.
    void setFull(bool full) { m_full = full; }
    /// Refuses the next move to this state, once.
    void refuseMoveTo(TakeState state) { m_refused = state; }

    [[nodiscard]] Take row(TakeId take) const { return m_takes.at(take); }
    /// Changes a row behind the engine's back.
    void force(const Take &take) { m_takes[take.id] = take; }
    [[nodiscard]] QVector<Take> rows() const;
    [[nodiscard]] const QVector<render::TakeEvent> &events() const { return m_events; }
    /// "queued→submitting→accepted" of one take.
    [[nodiscard]] QString wayOf(TakeId take) const;
    [[nodiscard]] render::Budget sums(EpisodeId episode = {}) const;
    [[nodiscard]] const QVector<render::LedgerEntry> &ledger() const { return m_ledger; }
    /// The greatest that reserved and spent together ever were.
    [[nodiscard]] Money mostUsed() const { return m_mostUsed; }

private:
    [[nodiscard]] bool write(const QString &name, const std::function<void()> &act);
    void post(const QVector<render::LedgerEntry> &ledger, TakeId take);

    KillSwitch &m_switch;
    std::map<TakeId, Take> m_takes;
    std::map<AttemptId, Attempt> m_attempts;
    std::map<TakeId, QVector<AttemptId>> m_attemptsOf;
    std::map<ShotId, render::ShotPlace> m_places;
    std::map<EpisodeId, Money> m_caps;
    std::map<EpisodeId, render::Budget> m_sums;  // beside the ledger, for speed; sums() makes them anew
    QVector<render::LedgerEntry> m_ledger;
    QVector<render::TakeEvent> m_events;
    QHash<QString, qint64> m_buckets;
    std::map<AttemptId, QString> m_hints;
    QVector<render::LearnedDuration> m_learned;
    std::optional<TakeState> m_refused;
    Money m_mostUsed;
    qint64 m_lastId = 0;
    bool m_full = false;
};

}  // namespace circletake::test
