// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/announcer.h"
#include "render/enginestatus.h"
#include "render/ports/takestore.h"

#include <QCoreApplication>
#include <map>

namespace circletake::render {

/// Keeps what is reserved and spent below the caps of series and episode. The sums are the store's, made anew from the
/// ledger each time.
class BudgetGuard
{
    Q_DECLARE_TR_FUNCTIONS(BudgetGuard)

public:
    BudgetGuard(TakeStore &store, Announcer &announcer);

    /// Whether `worst` may be reserved for a take of `shot`: Budget when it would pass a cap, or when there is a cap
    /// and no price is known; BadInput when price and cap are in two currencies. Alerts with 100 when it is refused.
    [[nodiscard]] Result<void> check(ShotId shot, EpisodeId episode, std::optional<Money> worst);
    /// The ledger changed; alerts when 80 or 100 percent are reached.
    void refresh(ShotId shot, EpisodeId episode);
    /// As they were when last looked at, the series (episode 0) first.
    [[nodiscard]] QVector<EpisodeBudget> known() const;

private:
    struct Watched
    {
        Budget budget;
        int told = 0;  // percent
    };

    [[nodiscard]] Result<void> fits(EpisodeId episode, std::optional<Money> worst);
    void look(EpisodeId episode, const Budget &budget);
    void alert(EpisodeId episode, int percent);

    TakeStore &m_store;
    Announcer &m_announcer;
    std::map<EpisodeId, Watched> m_watched;
};

}  // namespace circletake::render
