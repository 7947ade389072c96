// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/renderestimator.h"

#include "render/engine.h"
#include "workspace/syncchoice.h"
#include "workspace/voicejob.h"
#include "workspace/voicesrequest.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

/// Holds what an order may cost against one limit. A limit in another currency is left to the engine, which refuses.
void holdAgainst(const render::Budget &budget, Money most, Estimate &estimate)
{
    const auto foreign = [&](Money money) { return !money.isZero() && money.currency() != budget.cap.currency(); };
    if (budget.cap.isZero() || foreign(most) || foreign(budget.reserved) || foreign(budget.spent))
        return;
    const Money left = budget.cap - budget.reserved - budget.spent;
    if (most > left || estimate.budgetLeft.isZero())
        estimate.budgetLeft = left;
    estimate.overBudget = estimate.overBudget || most > left;
}

/// `cap` is the one that the request sets, if it sets any.
render::Budget capped(render::Budget budget, const std::optional<Money> &cap)
{
    budget.cap = cap.value_or(budget.cap);
    return budget;
}

}  // namespace

/// What there is so far: its money, and the clips that lip syncs may follow.
struct RenderEstimator::Sum
{
    Estimate estimate;
    std::optional<Money> all = Money();  ///< nothing when the price of one is not known, or in another currency
    QHash<EpisodeId, Money> of;
    QHash<ShotId, RenderSpec> clips;

    void add(std::optional<Money> price, EpisodeId episode)
    {
        const bool fits = price && all && (price->isZero() || all->isZero() || price->currency() == all->currency());
        all = fits ? std::optional(*all + *price) : std::nullopt;
        if (fits)
            of[episode] += *price;
    }
};

Result<Estimate> RenderEstimator::estimate(const RenderRequest &request, const ProviderFacts &facts) const
{
    const ProducedSound sound = request.producing.value_or(ProducedSound());
    if (const auto known = checkSound(sound); !known)
        return known.error();
    Sum sum;
    sum.estimate.provider = facts.label;
    sum.estimate.animatic = facts.animatic;
    addTakes(request, facts.models.value(0), sum);
    if (request.producing && sound.voices)
        addVoices(request, sum);
    if (request.producing && sound.lipSyncs)
        addLipSyncs(request, sum);
    sum.estimate.most = sum.all;
    if (sum.all)
        holdAgainstBudgets(request, sum);
    return sum.estimate;
}

/// The services that are named for voices and lip syncs are there.
Result<void> RenderEstimator::checkSound(const ProducedSound &sound) const
{
    const auto lacks = [](const QString &id, const auto &services) {
        return !id.isEmpty() &&
               std::none_of(services.cbegin(), services.cend(), [&](const auto &facts) { return facts.id == id; });
    };
    if (sound.voices && lacks(sound.voiceService, m_plugs.speechServices()))
        return noSuchProvider(sound.voiceService);
    if (sound.lipSyncs && lacks(sound.lipSyncProvider, m_plugs.lipSyncProviders()))
        return noSuchProvider(sound.lipSyncProvider);
    return {};
}

/// What decides the price, files and pictures apart.
RenderSpec RenderEstimator::priced(ShotId shot, const RenderRequest &request, const QString &model) const
{
    const Story &story = m_project.story();
    return request.layer == Layer::LipSync
               ? syncSpecFor(story, story.filmedTake(story.chosenTake(shot)), request, model)
               : specFor(story, shot, request, model);
}

void RenderEstimator::addTakes(const RenderRequest &request, const QString &model, Sum &sum) const
{
    const Story &story = m_project.story();
    qint64 usualMs = 0;
    for (const ShotId shot : chooseFor(story, request, m_plugs).shots) {
        const RenderSpec spec = priced(shot, request, model);
        ++sum.estimate.takes;
        sum.estimate.filmMs += spec.durationMs;
        sum.clips.insert(shot, spec);
        sum.add(m_plugs.price(spec), story.episodeOf(shot));
        const auto usual = m_engine ? m_engine->usualMs(spec) : std::nullopt;
        usualMs = usual && usualMs >= 0 ? usualMs + *usual : -1;
    }
    const int takes = sum.estimate.takes;
    const int atOnce = request.route.concurrency > 0 ? request.route.concurrency : render::RouteLimits().concurrency;
    sum.estimate.workMs = usualMs < 0 || takes == 0 ? -1 : usualMs / std::min(atOnce, takes);
}

void RenderEstimator::addVoices(const RenderRequest &request, Sum &sum) const
{
    const Story &story = m_project.story();
    VoicesRequest voices;
    voices.episodes = request.episodes;
    const UsualVoices usual{request.producing->voiceService, {}};
    for (const LinePlace &place : linesOf(story, voices)) {
        ++sum.estimate.voices;
        const Line &line = story.find(place.scene)->lines[place.line];
        const QString service = voiceChoiceOf(line.character, speakerOf(story, line), usual).provider;
        const auto price = service.isEmpty() ? Money() : m_plugs.speechPrice(service, line.text);
        sum.add(price, story.episodeOf(place.scene));
    }
}

void RenderEstimator::addLipSyncs(const RenderRequest &request, Sum &sum) const
{
    const Story &story = m_project.story();
    const QHash<ShotId, RenderSpec> syncs = syncsAfter(story, request, sum.clips, m_plugs);
    sum.estimate.lipSyncs = int(syncs.size());
    for (auto sync = syncs.constBegin(); sync != syncs.constEnd(); ++sync)
        sum.add(m_plugs.price(*sync), story.episodeOf(sync.key()));
}

void RenderEstimator::holdAgainstBudgets(const RenderRequest &request, Sum &sum) const
{
    const bool isWhole = episodesNamed(m_project.story(), request).isEmpty();
    if (const auto budgets = m_project.store().budgets({}))
        holdAgainst(capped(budgets->series, isWhole ? request.budget : std::nullopt), *sum.all, sum.estimate);
    for (auto episode = sum.of.constBegin(); episode != sum.of.constEnd(); ++episode)
        if (const auto budgets = m_project.store().budgets(episode.key()))
            holdAgainst(capped(budgets->episode, isWhole ? std::nullopt : request.budget), *episode, sum.estimate);
}

}  // namespace circletake::workspace
