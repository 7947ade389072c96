// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/shotchoice.h"

#include "workspace/prompts.h"
#include "workspace/staleness.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

class Chooser
{
public:
    Chooser(const Story &story, const RenderRequest &request)
        : m_story(story)
        , m_request(request)
        , m_named(request.shots.cbegin(), request.shots.cend())
        , m_staleness(story)
    {
    }

    [[nodiscard]] ShotChoice choose();

private:
    void look(ShotId id);
    [[nodiscard]] bool isWanted(ShotId id, const Take *newest) const;
    [[nodiscard]] bool isStale(ShotId id, const Take *newest) const;
    [[nodiscard]] bool isOutOfReach(const Shot &shot, const Take *newest) const;

    const Story &m_story;
    const RenderRequest &m_request;
    const QSet<ShotId> m_named;
    const Staleness m_staleness;
    ShotChoice m_choice;
};

ShotChoice Chooser::choose()
{
    for (const ShotId shot : shotsNamed(m_story, m_request))
        look(shot);
    return m_choice;
}

void Chooser::look(ShotId id)
{
    const Take *take = newestFilmed(m_story, id);
    if (!isWanted(id, take))
        return;
    if (isOutOfReach(*m_story.find(id), take))
        ++m_choice.leftOut;
    else
        m_choice.shots += id;
}

bool Chooser::isWanted(ShotId id, const Take *take) const
{
    switch (m_request.which) {
    case Which::Missing:
        return !m_story.latestClip(id).isValid();  // one that waits for a person is not paid for again
    case Which::Failed:
        return take && (take->state == TakeState::Failed || take->state == TakeState::Lost);
    case Which::Stale:
        return isStale(id, take);
    case Which::All:
        return true;
    }
    return false;
}

/// By the picture alone: another voice makes a lip sync stale, and the clip below it need not be paid for again. Nor
/// need one that has a newer clip which is up to date, and only waits to be circled.
bool Chooser::isStale(ShotId id, const Take *newest) const
{
    const auto outOfDate = [this](const Take *take) { return take && m_staleness.isStale(*take); };
    const bool renewed = newest && newest->state == TakeState::Ready && !outOfDate(newest);
    return !renewed && outOfDate(m_story.find(m_story.filmedTake(m_story.chosenTake(id))));
}

bool Chooser::isOutOfReach(const Shot &shot, const Take *take) const
{
    const bool waits = take && (!isFinal(take->state) || take->state == TakeState::Unknown);
    if (waits || m_named.contains(shot.id))
        return waits;
    const bool refused = take && isRefused(*take, m_request.route.provider) &&
                         take->spec.prompt == m_request.prompt.value_or(promptFor(m_story, shot.id));
    return shot.held || refused;
}

bool isSpoken(const Scene &scene, const Shot &shot)
{
    return std::any_of(shot.lines.cbegin(), shot.lines.cend(),
                       [&](int line) { return scene.lines[line].kind == LineKind::Dialogue; });
}

}  // namespace

bool isRefused(const Take &take, const QString &provider)
{
    return take.state == TakeState::Failed && take.problem == ProblemKind::Moderation &&
           (provider.isEmpty() || take.spec.provider == provider);
}

QVector<ShotId> shotsWithoutClip(const Story &story, EpisodeId episode)
{
    QVector<ShotId> shots = story.shotsOf(episode);
    shots.removeIf([&story](ShotId shot) { return story.latestClip(shot).isValid(); });
    return shots;
}

QVector<ShotId> shotsNamed(const Story &story, const RenderRequest &request)
{
    const bool all = request.episodes.isEmpty() && request.scenes.isEmpty() && request.shots.isEmpty();
    const QSet<ShotId> named(request.shots.cbegin(), request.shots.cend());
    QVector<ShotId> shots;
    for (const EpisodeId episode : story.episodes()) {
        const bool wholeEpisode = all || request.episodes.contains(episode);
        for (const SceneId scene : story.scenesOf(episode)) {
            const bool wholeScene = wholeEpisode || request.scenes.contains(scene);
            for (const ShotId shot : story.shotsOf(scene))
                if (wholeScene || named.contains(shot))
                    shots += shot;
        }
    }
    return shots;
}

QSet<EpisodeId> episodesNamed(const Story &story, const RenderRequest &request)
{
    QSet<EpisodeId> episodes(request.episodes.cbegin(), request.episodes.cend());
    for (const SceneId scene : request.scenes)
        episodes.insert(story.episodeOf(scene));
    for (const ShotId shot : request.shots)
        episodes.insert(story.episodeOf(shot));
    return episodes;
}

ShotChoice chooseShots(const Story &story, const RenderRequest &request)
{
    return Chooser(story, request).choose();
}

RenderSpec specFor(const Story &story, ShotId id, const RenderRequest &request, const QString &model)
{
    const Shot &shot = *story.find(id);
    RenderSpec spec;
    spec.provider = request.route.provider;
    spec.model = request.model.isEmpty() ? model : request.model;
    spec.prompt = request.prompt.value_or(promptFor(story, id));
    spec.tone = key(shot.tone);
    spec.style = story.series().style;
    spec.durationMs = shot.durationMs;
    spec.resolution = story.series().resolution;
    spec.aspect = story.series().aspect;
    spec.seed = request.seed;
    spec.needsSound = request.sound.value_or(isSpoken(*story.find(shot.scene), shot));
    return spec;
}

const Take *newestFilmed(const Story &story, ShotId shot)
{
    const QVector<TakeId> &takes = story.takesOf(shot);
    const auto found =
        std::find_if(takes.crbegin(), takes.crend(), [&](TakeId take) { return !story.find(take)->spec.isLipSync(); });
    return found == takes.crend() ? nullptr : story.find(*found);
}

const Take *takeToRetry(const Story &story, ShotId shot)
{
    const QVector<TakeId> &takes = story.takesOf(shot);
    const Take *newest = takes.isEmpty() ? nullptr : story.find(takes.last());
    const bool done = newest && (newest->state == TakeState::Ready || newest->state == TakeState::Cancelled);
    return newest && newest->spec.isLipSync() && done ? newestFilmed(story, shot) : newest;
}

}  // namespace circletake::workspace
