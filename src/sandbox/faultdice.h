// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/faultplan.h"

#include <optional>

namespace circletake::sandbox {

/// Throws a plan's dice: counts, fault by fault, the things that it could strike, and says which one strikes now.
class FaultDice
{
public:
    explicit FaultDice(FaultPlan plan)
        : m_plan(std::move(plan))
        , m_seen(m_plan.faults().size())
    {
    }

    struct Strike
    {
        std::optional<Fault> fault;  ///< the first of the plan that strikes, other than Slow
        qint64 slowMs = 0;
    };
    /// `makes`: the request would make something (a clip, words); status 402 and 422 strike only such ones.
    [[nodiscard]] Strike atRequest(bool makes);
    /// All that strike a new job, or a download.
    [[nodiscard]] QVector<Fault> at(FaultPlace place);
    [[nodiscard]] const FaultPlan &plan() const { return m_plan; }
    /// The plan's word for a fault.
    [[nodiscard]] static QString word(const Fault &fault);

private:
    FaultPlan m_plan;
    QVector<qint64> m_seen;
};

}  // namespace circletake::sandbox
