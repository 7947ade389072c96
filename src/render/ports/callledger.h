// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"

namespace circletake::render {

/// Of a paid request that is no take.
using CallId = Id<struct CallTag>;

/// A request that costs money and is no take (a question to a language model), as it is reserved.
struct PaidCall
{
    CallId id;          ///< of openCalls(); given by reserve()
    EpisodeId episode;  ///< which bears it; 0: the series
    QString route;      ///< profile id
    QString model;
    Money worst;  ///< ≥ 0; zero where no price is known
    qint64 wallMs = 0;
};

/// The part of the ledger for requests that are no takes. Their money counts in the same sums and against the same
/// budgets. Every call is one transaction, durable when it returns. On the thread of the project's store.
class CallLedger
{
public:
    virtual ~CallLedger() = default;

    /// Of one episode (0: of none) and the series, takes included.
    [[nodiscard]] virtual Result<Budgets> budgetsOf(EpisodeId episode) const = 0;
    [[nodiscard]] virtual Result<CallId> reserve(const PaidCall &call) = 0;
    /// Releases what was reserved and enters what it cost (≥ 0). NotFound when it is not open.
    [[nodiscard]] virtual Result<void> settle(CallId call, Money spent, qint64 wallMs, const QString &reason) = 0;
    /// Calls of a route that were never settled: the program ended before their answers came.
    [[nodiscard]] virtual Result<QVector<PaidCall>> openCalls(const QString &route) const = 0;
};

}  // namespace circletake::render
