// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/syncchoice.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LipSync)
};

const ProviderFacts *factsOf(const QVector<ProviderFacts> &all, const QString &id)
{
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const ProviderFacts &facts) { return facts.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

/// Each line has its voice.
bool allSpoken(const Story &story, const QVector<MouthLine> &lines)
{
    return std::all_of(lines.cbegin(), lines.cend(), [&](const MouthLine &line) { return story.find(line.reading); });
}

QString obstacleOf(const Story &story, const Mouths &mouths, const Plugs &plugs, ShotId shot, const Take *source)
{
    const QVector<MouthLine> lines = mouths.of(shot);
    if (lines.isEmpty())
        return mouths.spokenBy(shot).isEmpty()
                   ? Words::tr("Nobody speaks on screen in this shot.")
                   : Words::tr("The mouth of the speaker is not to be seen at this size and angle.");
    if (!source)
        return Words::tr("The shot has no good clip yet.");
    if (!source->animatic && plugs.speaksItself(source->spec))
        return Words::tr("The model of this clip speaks itself.");
    if (!allSpoken(story, lines))
        return Words::tr("A line of this shot has no voice yet.");
    if (lines.first().fromMs >= source->spec.durationMs)
        return Words::tr("The lines of this shot are spoken only after its end.");
    return {};
}

/// A lip sync of `source` was made to other voices, or from another file.
bool isOutOfDate(const Story &story, const Mouths &mouths, const Take &sync, TakeId source)
{
    return sync.spec.inputs != mouths.inputsOf(sync.shot) || sync.spec.lipSync.clipHash != story.find(source)->clipHash;
}

/// The clip of a shot has no lip sync, or an old one, and may get one without being named.
bool wantsSync(const Story &story, const Mouths &mouths, const Shot &shot, const Take &source)
{
    const Take *ready = story.find(story.lipSyncOf(source.id));
    const bool isAsFilmed = shot.asFilmed && shot.circled == source.id;
    return source.state == TakeState::Ready && !isAsFilmed && (!ready || isOutOfDate(story, mouths, *ready, source.id));
}

/// Chooses the shots of one request.
class SyncChooser
{
public:
    SyncChooser(const Story &story, const RenderRequest &request, const Plugs &plugs)
        : m_story(story)
        , m_request(request)
        , m_plugs(plugs)
        , m_mouths(story)
    {
        const QVector<ProviderFacts> all = plugs.lipSyncProviders();
        const ProviderFacts *facts = factsOf(all, request.route.provider);
        m_onlyAnimatics = facts && facts->animatic;
    }

    [[nodiscard]] ShotChoice choose()
    {
        for (const ShotId shot : shotsNamed(m_story, m_request))
            look(shot);
        return m_choice;
    }

private:
    void look(ShotId id)
    {
        const SyncFit fit = syncFit(m_story, m_mouths, m_plugs, id);
        const Take *newest = newestSync(m_story, fit.source);
        if (!fit.obstacle.isEmpty() || !isWanted(fit.source, newest))
            return;
        if (isOutOfReach(*m_story.find(id), *m_story.find(fit.source), newest))
            ++m_choice.leftOut;
        else
            m_choice.shots += id;
    }

    [[nodiscard]] bool isWanted(TakeId source, const Take *newest) const
    {
        const Take *ready = m_story.find(m_story.lipSyncOf(source));
        const bool isStale = ready && isOutOfDate(m_story, m_mouths, *ready, source);
        switch (m_request.which) {
        case Which::Missing:
            return !ready || isStale;
        case Which::Stale:
            return isStale;
        case Which::Failed:
            return newest && (newest->state == TakeState::Failed || newest->state == TakeState::Lost);
        case Which::All:
            return true;
        }
        return false;
    }

    [[nodiscard]] bool isOutOfReach(const Shot &shot, const Take &source, const Take *newest) const
    {
        const bool waits = newest && (!isFinal(newest->state) || newest->state == TakeState::Unknown);
        if (waits || (m_onlyAnimatics && !source.animatic))
            return true;
        if (m_request.shots.contains(shot.id))
            return false;
        const bool refused =
            newest && isRefused(*newest, m_request.route.provider) && newest->spec.inputs == m_mouths.inputsOf(shot.id);
        return shot.held || refused || (shot.asFilmed && shot.circled == source.id);
    }

    const Story &m_story;
    const RenderRequest &m_request;
    const Plugs &m_plugs;
    const Mouths m_mouths;
    bool m_onlyAnimatics = false;
    ShotChoice m_choice;
};

}  // namespace

SyncFit syncFit(const Story &story, const Mouths &mouths, const Plugs &plugs, ShotId shot)
{
    const Take *source = story.find(story.filmedTake(story.chosenTake(shot)));
    if (source && source->state != TakeState::Ready)
        source = nullptr;
    const QString obstacle = obstacleOf(story, mouths, plugs, shot, source);
    return {obstacle.isEmpty() ? source->id : TakeId(), obstacle};
}

ShotChoice chooseSyncShots(const Story &story, const RenderRequest &request, const Plugs &plugs)
{
    return SyncChooser(story, request, plugs).choose();
}

ShotChoice chooseFor(const Story &story, const RenderRequest &request, const Plugs &plugs)
{
    return request.layer == Layer::LipSync ? chooseSyncShots(story, request, plugs) : chooseShots(story, request);
}

QHash<ShotId, RenderSpec> syncsAfter(const Story &story, const RenderRequest &video,
                                     const QHash<ShotId, RenderSpec> &clips, const Plugs &plugs)
{
    const Mouths mouths(story);
    const QVector<ProviderFacts> services = plugs.lipSyncProviders();
    const ProducedSound sound = video.producing.value_or(ProducedSound());
    QHash<ShotId, RenderSpec> specs;
    for (const ShotId id : shotsNamed(story, video)) {
        const Shot &shot = *story.find(id);
        const Take *source = story.find(story.filmedTake(story.chosenTake(id)));
        const bool isNew = clips.contains(id);
        const QVector<MouthLine> lines = mouths.of(id);
        if (shot.held || lines.isEmpty() || (!sound.voices && !allSpoken(story, lines)) ||
            (!isNew && !(source && wantsSync(story, mouths, shot, *source))))
            continue;
        RenderSpec spec = isNew ? clips.value(id) : source->spec;
        const QString named = sound.lipSyncProvider;
        const ProviderFacts *service =
            factsOf(services, named.isEmpty() ? syncProviderFor(spec.provider, services) : named);
        const bool isAnimatic =
            isNew ? service && serviceOf(spec.provider) == serviceOf(service->id) : source->animatic;
        if (!service || (service->animatic ? !isAnimatic : plugs.speaksItself(spec)))
            continue;
        spec.provider = service->id;
        spec.model = service->models.value(0);
        spec.needsSound = true;
        specs.insert(id, spec);
    }
    return specs;
}

RenderSpec syncSpecFor(const Story &story, TakeId id, const RenderRequest &request, const QString &model)
{
    const Take &source = *story.find(id);
    RenderSpec spec;
    spec.provider = request.route.provider;
    spec.model = request.model.isEmpty() ? model : request.model;
    spec.durationMs = source.spec.durationMs;
    spec.resolution = source.spec.resolution;
    spec.aspect = source.spec.aspect;
    spec.needsSound = true;
    spec.lipSync.source = source.id;
    spec.lipSync.clip = source.clip;
    spec.lipSync.clipHash = source.clipHash;
    return spec;
}

const Take *newestSync(const Story &story, TakeId id)
{
    const Take *source = story.find(id);
    if (!source)
        return nullptr;
    const QVector<TakeId> &takes = story.takesOf(source->shot);
    const auto found = std::find_if(takes.crbegin(), takes.crend(),
                                    [&](TakeId take) { return story.find(take)->spec.lipSync.source == id; });
    return found == takes.crend() ? nullptr : story.find(*found);
}

QString syncProviderFor(const QString &provider, const QVector<ProviderFacts> &services)
{
    for (const ProviderFacts &facts : services)
        if (serviceOf(facts.id) == serviceOf(provider))
            return facts.id;
    return {};
}

QString usualSyncProvider(const Story &story, const RenderRequest &request, const Plugs &plugs)
{
    const QVector<ProviderFacts> services = plugs.lipSyncProviders();
    for (const ShotId shot : shotsNamed(story, request))
        if (const Take *source = story.find(story.filmedTake(story.chosenTake(shot))))
            if (const QString provider = syncProviderFor(source->spec.provider, services); !provider.isEmpty())
                return provider;
    return {};
}

RenderRequest syncRequestOf(const RenderRequest &video)
{
    RenderRequest request;
    request.layer = Layer::LipSync;
    request.episodes = video.episodes;
    request.scenes = video.scenes;
    request.shots = video.shots;
    request.route = video.route;
    request.route.provider.clear();
    request.requestsPerMinute = video.requestsPerMinute;
    request.byPerson = video.byPerson;
    return request;
}

}  // namespace circletake::workspace
