// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/budgetguard.h"

#include "render/budgetfit.h"

namespace circletake::render {

namespace {

constexpr EpisodeId series;

bool reached(const Budget &budget, int percent)
{
    return !budget.cap.isZero() && sameCurrency(usedOf(budget), budget.cap) &&
           usedOf(budget) >= budget.cap.scaled(percent, 100);
}

}  // namespace

BudgetGuard::BudgetGuard(TakeStore &store, Announcer &announcer)
    : m_store(store)
    , m_announcer(announcer)
{
}

Result<void> BudgetGuard::check(ShotId shot, EpisodeId episode, std::optional<Money> worst)
{
    const auto budgets = m_store.budgets(shot);
    if (!budgets)
        return budgets.error();
    look(series, budgets->series);
    look(episode, budgets->episode);
    if (auto fit = fits(series, worst); !fit)
        return fit;
    return fits(episode, worst);
}

Result<void> BudgetGuard::fits(EpisodeId episode, std::optional<Money> worst)
{
    const Budget &budget = m_watched[episode].budget;
    switch (fitOf(budget, worst)) {
    case BudgetFit::Fits:
        return {};
    case BudgetFit::NoPrice:
        return Error{ErrorKind::Budget,
                     tr("This take has no known price, so it cannot be held against the budget."),
                     {},
                     tr("Choose another model, or take the budget away.")};
    case BudgetFit::OtherCurrency:
        return Error{ErrorKind::BadInput,
                     tr("The budget is in %1, but this provider's prices are in %2.")
                         .arg(budget.cap.currency().code(), worst->currency().code()),
                     {},
                     tr("Set the budget in the currency of the prices.")};
    case BudgetFit::Full:
        break;
    }
    alert(episode, 100);
    const QString next = tr("Raise the budget, or cancel what waits.");
    const QString what = episode == series ? tr("The series' budget has %1 left, and this take may cost %2.")
                                           : tr("The episode's budget has %1 left, and this take may cost %2.");
    return Error{ErrorKind::Budget, what.arg(restOf(budget).toDisplay(), worst->toDisplay()), {}, next};
}

void BudgetGuard::refresh(ShotId shot, EpisodeId episode)
{
    const auto budgets = m_store.budgets(shot);
    if (!budgets)
        return;  // the next order asks again, and fails loudly
    look(series, budgets->series);
    look(episode, budgets->episode);
}

void BudgetGuard::look(EpisodeId episode, const Budget &budget)
{
    Watched &watched = m_watched[episode];
    watched.budget = budget;
    if (watched.told > 0 && !reached(budget, 70))
        watched.told = 0;  // there is room again: the next time it fills up is news
    for (const int percent : {80, 100})
        if (reached(budget, percent))
            alert(episode, percent);
}

void BudgetGuard::alert(EpisodeId episode, int percent)
{
    Watched &watched = m_watched[episode];
    if (watched.told >= percent)
        return;
    watched.told = percent;
    m_announcer.budgetAlert(episode, percent);
}

QVector<EpisodeBudget> BudgetGuard::known() const
{
    QVector<EpisodeBudget> budgets;
    for (const auto &[episode, watched] : m_watched)
        budgets.append({episode, watched.budget});
    return budgets;
}

}  // namespace circletake::render
