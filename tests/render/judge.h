// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "support/remoteservice.h"

#include <QSet>

namespace circletake::test {

/// What is left of a production when it is over, on our side and on the provider's.
struct Evidence
{
    const RemoteService &service;
    qint64 nowMs = 0;
    QVector<Take> takes;
    std::function<QVector<Attempt>(TakeId)> attemptsOf;
    std::function<bool(const Take &)> isHome;  ///< its clip lies in its place, whole, with its sidecar
    std::function<QString(TakeId)> wayOf;
    render::Budget sums;  ///< of the ledger
};

/// Says which of the promises about clips and money were broken: none lost, none paid twice, the ledger as the bill.
class Judge
{
public:
    explicit Judge(const Evidence &evidence)
        : m_evidence(evidence)
    {
        for (const Take &take : evidence.takes) {
            m_takes.insert(take.id, take);
            for (const Attempt &attempt : evidence.attemptsOf(take.id))
                m_owners.insert(attempt.id, take.id);
        }
    }

    [[nodiscard]] QStringList broken()
    {
        judgeTakes();
        for (const auto &[id, job] : m_evidence.service.jobs())
            judgeJob(job);
        for (auto body = m_evidence.service.bodies().begin(); body != m_evidence.service.bodies().end(); ++body)
            if (*body > 1)
                m_broken.append(QStringLiteral("attempt %1 was taken %2 times").arg(body.key().value).arg(*body));
        judgeSums();
        return m_broken;
    }

private:
    void judgeTakes()
    {
        for (const Take &take : m_evidence.takes) {
            const QString name = QStringLiteral("take %1 (%2)").arg(take.id.value).arg(m_evidence.wayOf(take.id));
            if (!isFinal(take.state))
                m_broken.append(name + QStringLiteral(" has no end"));
            if (take.state == TakeState::Ready && !m_evidence.isHome(take))
                m_broken.append(name + QStringLiteral(" is ready without its clip"));
            const bool open = take.state == TakeState::Unknown || take.state == TakeState::Lost;
            if (isFinal(take.state) && !open && !take.reserved.isZero())
                m_broken.append(name + QStringLiteral(" still holds money"));
            if (!take.reserved.isZero())
                m_reserved += take.reserved;
        }
    }

    void judgeJob(const RemoteService::Job &job)
    {
        const TakeId owner = m_owners.value(job.attempt);
        if (!owner.isValid()) {
            m_broken.append(job.id + QStringLiteral(" belongs to no attempt"));
            return;
        }
        if (m_seen.contains(owner))
            m_broken.append(QStringLiteral("take %1 was paid twice: %2, job %3")
                                .arg(owner.value)
                                .arg(m_evidence.wayOf(owner), job.id));
        m_seen.insert(owner);
        if (job.end == render::RemoteState::Succeeded && job.doneMs <= m_evidence.nowMs)
            judgeFinished(job, m_takes.value(owner));
    }

    void judgeFinished(const RemoteService::Job &job, const Take &take)
    {
        const bool home = take.state == TakeState::Ready ||
                          (take.state == TakeState::Failed && take.problem == ProblemKind::BrokenResult);
        // What the provider itself denied often enough is shown as lost, with its price; a person collects it.
        const bool denied = take.state == TakeState::Lost && job.denials > 1;
        if (!home && !denied && take.state != TakeState::Unknown)
            m_broken.append(job.id + QStringLiteral(" finished, but its take is lost: ") + m_evidence.wayOf(take.id));
        if (take.state == TakeState::Unknown && take.reserved < job.price)
            m_broken.append(job.id + QStringLiteral(" may cost more than is held for it"));
        if (home || (denied && take.reserved.isZero()))
            m_settled += job.price;
    }

    void judgeSums()
    {
        const auto differ = [](Money one, Money other) { return !(one.isZero() && other.isZero()) && one != other; };
        if (differ(m_evidence.sums.spent, m_settled))
            m_broken.append(QStringLiteral("the ledger says %1, the bill %2")
                                .arg(m_evidence.sums.spent.toDecimal(), m_settled.toDecimal()));
        if (differ(m_evidence.sums.reserved, m_reserved))
            m_broken.append(QStringLiteral("the ledger holds %1, the takes %2")
                                .arg(m_evidence.sums.reserved.toDecimal(), m_reserved.toDecimal()));
    }

    const Evidence &m_evidence;
    QMap<AttemptId, TakeId> m_owners;
    QMap<TakeId, Take> m_takes;
    QSet<TakeId> m_seen;
    Money m_settled;
    Money m_reserved;
    QStringList m_broken;
};

}  // namespace circletake::test
