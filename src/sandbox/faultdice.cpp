// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faultdice.h"

namespace circletake::sandbox {

FaultDice::Strike FaultDice::atRequest(bool makes)
{
    Strike strike;
    const QVector<Fault> &faults = m_plan.faults();
    for (qsizetype i = 0; i < faults.size(); ++i) {
        const Fault &fault = faults[i];
        const bool paidOnly = fault.kind == FaultKind::Status && (fault.status == 402 || fault.status == 422);
        if (FaultPlan::placeOf(fault.kind) != FaultPlace::Request || (paidOnly && !makes))
            continue;
        if (!m_plan.strikes(i, ++m_seen[i]))
            continue;
        if (fault.kind == FaultKind::Slow)
            strike.slowMs += fault.ms;
        else if (!strike.fault)
            strike.fault = fault;
    }
    return strike;
}

QVector<Fault> FaultDice::at(FaultPlace place)
{
    QVector<Fault> striking;
    const QVector<Fault> &faults = m_plan.faults();
    for (qsizetype i = 0; i < faults.size(); ++i)
        if (FaultPlan::placeOf(faults[i].kind) == place && m_plan.strikes(i, ++m_seen[i]))
            striking.append(faults[i]);
    return striking;
}

QString FaultDice::word(const Fault &fault)
{
    return fault.kind == FaultKind::Status ? QString::number(fault.status) : FaultPlan::word(fault.kind);
}

}  // namespace circletake::sandbox
