// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/worldjudge.h"

namespace circletake::test {

/// What one simulated production is made of; the rest is chance.
struct SimulationPlan
{
    quint64 seed = 1;
    int takes = 40;
    int episodes = 2;
    int kills = 4;
    int fullDisks = 0;   ///< times at which the disk is full for a while
    int faults = 0;      ///< calls of the store or the files that fail, before or after they took effect
    int cancels = 0;     ///< takes that a person tries to cancel
    int clockJumps = 0;  ///< times at which the wall clock is set, by up to a day either way
    bool callbacks = false;
    render::SubmitClass submitClass = render::SubmitClass::Nothing;
    int pollBatch = 1;
    ServiceNature nature;
    render::RouteLimits limits;
    Money cap;
};

/// A whole production in simulated time: takes of random lengths, a provider with faults, kills at random steps with
/// random pauses, power cuts among them. Afterwards it says which promise was broken, if any.
class Simulation
{
public:
    explicit Simulation(const SimulationPlan &plan)
        : m_plan(plan)
        , m_world(plan.nature, plan.seed)
        , m_chance(plan.seed * 31 + 5)
    {
        m_world.limits = plan.limits;
        if (plan.callbacks)
            m_world.settings.callbackBase = QUrl(QStringLiteral("https://studio.example/back"));
        m_world.prepare = [this](ScriptedProvider &provider) {
            provider.itsTraits.callbacks = m_plan.callbacks;
            provider.itsTraits.submitClass = m_plan.submitClass;
            provider.itsTraits.pollBatch = m_plan.pollBatch;
            provider.itsTraits.requestsPerMinute = m_plan.nature.requestsPerMinute;
            provider.itsTraits.pollCounts = m_plan.nature.pollCounts;
        };
        m_world.store.setCap({}, plan.cap);
    }

    /// Runs to the end. Ms until nothing was left to do.
    qint64 run()
    {
        m_world.boot();
        orderAll();
        planTroubles();
        for (int kill = 0; kill < m_plan.kills; ++kill) {
            m_world.killSwitch.killAt(1 + int(m_chance.below(60 * m_plan.takes / (m_plan.kills + 1))),
                                      m_chance.below(2) == 0 ? KillSwitch::When::Before : KillSwitch::When::After);
            m_rested = m_world.rest();
            if (!m_world.killSwitch.isDead())
                break;
            m_world.kill();
            if (m_chance.below(3) == 0)
                m_world.files.cutPower();
            m_world.pass(m_chance.below(20'000));
            start();
            orderRest();
        }
        m_world.killSwitch.revive();
        m_rested = m_rested || m_world.rest(24 * 3'600'000);
        // A clip whose download failed often rests for minutes.
        for (int i = 0; i < 20 && m_world.engine->status().resting > 0; ++i)
            m_rested = m_world.rest();
        if (m_plan.faults > 0) {
            start();  // what was done though it had failed is found by the next start
            m_rested = m_world.rest(24 * 3'600'000);
        }
        return m_world.clock.nowMs();
    }

    /// The promises that were broken, in words; empty when all were kept.
    [[nodiscard]] QStringList broken() const
    {
        QStringList broken;
        if (!m_rested)
            broken.append(QStringLiteral("it never came to rest"));
        broken += brokenPromises(m_world);
        judgeLimits(broken);
        return broken;
    }

    /// All that happened, for comparing two runs byte by byte.
    [[nodiscard]] QByteArray trace() const
    {
        QByteArray trace;
        for (const render::TakeEvent &event : m_world.store.events())
            trace += QStringLiteral("%1 %2 %3>%4 %5\n")
                         .arg(event.wallMs)
                         .arg(event.take.value)
                         .arg(key(event.from), key(event.to), event.reason)
                         .toUtf8();
        for (const RemoteService::Request &request : m_world.service.log())
            trace +=
                QStringLiteral("%1 %2 %3\n").arg(request.atMs).arg(int(request.kind)).arg(request.refused).toUtf8();
        for (const render::LedgerEntry &entry : m_world.store.ledger())
            trace += entry.amount.toDecimal().toUtf8() + '\n';
        return trace;
    }

    [[nodiscard]] EngineWorld &world() { return m_world; }
    [[nodiscard]] int count(TakeState state) const
    {
        int count = 0;
        for (const Take &take : m_world.store.rows())
            count += take.state == state ? 1 : 0;
        return count;
    }

private:
    /// The program begins; when a fault keeps it from that, it is begun again.
    void start()
    {
        if (!m_world.tryBoot())
            m_world.boot();
    }

    void orderAll()
    {
        for (int i = 0; i < m_plan.takes; ++i)
            m_lengths.append(int(5 + m_chance.below(26)) * 1000);
        orderRest();
    }

    void orderRest()
    {
        while (!m_lengths.isEmpty() && !m_world.killSwitch.isDead()) {
            const EpisodeId episode{1 + qint64(m_lengths.size()) % m_plan.episodes};
            const auto take = m_world.order(m_world.spec(m_lengths.last()), episode);
            if (!take && take.error().kind != ErrorKind::Budget)
                return;
            m_lengths.removeLast();
        }
    }

    void planTroubles()
    {
        const qint64 spanMs = qint64(m_plan.takes) * 3'000;
        for (int i = 0; i < m_plan.fullDisks; ++i)
            m_world.clock.after(m_chance.below(spanMs), [this] {
                setFull(true);
                m_world.clock.after(1 + m_chance.below(20'000), [this] { setFull(false); });
            });
        for (int i = 0; i < m_plan.cancels; ++i)
            m_world.clock.after(m_chance.below(spanMs), [this] {
                const auto rows = m_world.store.rows();
                if (m_world.engine && !m_world.killSwitch.isDead() && !rows.isEmpty())
                    (void)m_world.engine->cancel(rows[m_chance.below(rows.size())].id);
            });
        for (int i = 0; i < m_plan.faults; ++i)
            m_world.clock.after(m_chance.below(spanMs), [this] {
                m_world.faults.failAt(1 + int(m_chance.below(50)),
                                      m_chance.below(2) == 0 ? FaultPlan::When::Before : FaultPlan::When::After);
            });
        for (int i = 0; i < m_plan.clockJumps; ++i)
            m_world.clock.after(m_chance.below(spanMs),
                                [this] { m_world.clock.jumpWall(m_chance.below(2 * 86'400'000) - 86'400'000); });
    }

    void setFull(bool full)
    {
        m_world.files.setFull(full);
        m_world.store.setFull(full);
    }

    void judgeLimits(QStringList &broken) const
    {
        const int limit = m_plan.nature.requestsPerMinute;
        if (limit > 0 && m_world.service.mostInWindow() > limit)
            broken.append(QStringLiteral("%1 requests in a minute").arg(m_world.service.mostInWindow()));
        if (!m_plan.cap.isZero() && m_world.store.mostUsed() > m_plan.cap)
            broken.append(QStringLiteral("the budget was passed: %1").arg(m_world.store.mostUsed().toDecimal()));
    }

    SimulationPlan m_plan;
    EngineWorld m_world;
    SeededRandom m_chance;
    QVector<int> m_lengths;  // still to be ordered
    bool m_rested = false;
};

}  // namespace circletake::test
