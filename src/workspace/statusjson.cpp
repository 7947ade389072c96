// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/statusjson.h"

#include "base/moneyjson.h"
#include "workspace/figures.h"
#include "workspace/prompts.h"
#include "workspace/shotface.h"
#include "workspace/staleness.h"
#include "workspace/voicesrequest.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Status)
};

QJsonValue orNull(qint64 ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(ms);
}

QJsonObject toJson(const Latency &latency)
{
    return {{QStringLiteral("submit"), orNull(latency.submitMs)},
            {QStringLiteral("queue"), orNull(latency.queueMs)},
            {QStringLiteral("generation"), orNull(latency.generationMs)},
            {QStringLiteral("download"), orNull(latency.downloadMs)}};
}

QString wordOf(VoiceKind kind)
{
    switch (kind) {
    case VoiceKind::OnScreen:
        return QStringLiteral("on_screen");
    case VoiceKind::Inner:
        return QStringLiteral("inner");
    case VoiceKind::Narration:
        return QStringLiteral("narration");
    case VoiceKind::OffScreen:
        return QStringLiteral("off_screen");
    }
    return {};
}

QString wordOf(VoiceSource source)
{
    switch (source) {
    case VoiceSource::Scratch:
        return QStringLiteral("scratch");
    case VoiceSource::Provider:
        return QStringLiteral("provider");
    case VoiceSource::Recording:
        return QStringLiteral("recording");
    }
    return {};
}

class StatusWriter
{
public:
    StatusWriter(const Story &story, const render::ProjectFacts &facts)
        : m_story(story)
        , m_facts(facts)
        , m_staleness(story)
    {
        m_figures.reset(story);
    }

    [[nodiscard]] QJsonObject write();

private:
    [[nodiscard]] QJsonObject episode(const Episode &episode);
    [[nodiscard]] QJsonObject scene(const Scene &scene);
    [[nodiscard]] QJsonObject shot(const Shot &shot);
    [[nodiscard]] QJsonObject take(const Take &take) const;
    [[nodiscard]] QJsonObject voices(EpisodeId episode) const;
    [[nodiscard]] QJsonArray lines(const Shot &shot) const;
    [[nodiscard]] QJsonArray sounds(EpisodeId episode) const;
    [[nodiscard]] QJsonArray cast() const;
    [[nodiscard]] static QJsonObject counts(const StateCounts &counts);
    void waitFor(const Slate &slate, const QString &kind, const QString &what);
    void waitFor(const Shot &shot);

    const Story &m_story;
    const render::ProjectFacts &m_facts;
    Figures m_figures;
    Staleness m_staleness;
    QHash<CharacterId, int> m_appearances;
    QJsonArray m_waiting;
};

QJsonObject StatusWriter::counts(const StateCounts &counts)
{
    QJsonObject object{{QStringLiteral("shots"), counts.shots()}, {QStringLiteral("not_rendered"), counts.withoutTake}};
    for (int state = 0; state < StateCounts::stateCount; ++state)
        if (const int count = counts.of(TakeState(state)); count > 0)
            object.insert(key(TakeState(state)), count);
    object.insert(QStringLiteral("circled"), counts.circled);
    object.insert(QStringLiteral("held"), counts.held);
    return object;
}

QJsonObject StatusWriter::write()
{
    if (m_facts.copied)
        waitFor({}, QStringLiteral("copied"),
                Words::tr("This is a copy of a project: what waits in "
                          "it is sent only when you say so."));
    QJsonArray episodes;
    for (const EpisodeId id : m_story.episodes())
        episodes.append(episode(*m_story.find(id)));
    return {{QStringLiteral("project"), m_facts.folder},
            {QStringLiteral("title"), m_story.series().title},
            {QStringLiteral("language"), m_story.series().language},
            {QStringLiteral("read_only"), m_facts.readOnly},
            {QStringLiteral("copied"), m_facts.copied},
            {QStringLiteral("counts"), counts(m_figures.series())},
            {QStringLiteral("spent"), circletake::toJson(m_figures.series().spent)},
            {QStringLiteral("budget"), circletake::toJson(m_story.series().budget)},
            {QStringLiteral("episodes"), episodes},
            {QStringLiteral("cast"), cast()},
            {QStringLiteral("waiting"), m_waiting}};
}

QJsonObject StatusWriter::episode(const Episode &episode)
{
    QJsonArray scenes;
    for (const SceneId id : m_story.scenesOf(episode.id))
        scenes.append(scene(*m_story.find(id)));
    const StateCounts &figures = m_figures.of(episode.id);
    return {{QStringLiteral("episode"), episode.number},
            {QStringLiteral("title"), episode.title},
            {QStringLiteral("slate"), m_story.slateOf(episode.id).text()},
            {QStringLiteral("counts"), counts(figures)},
            {QStringLiteral("spent"), circletake::toJson(figures.spent)},
            {QStringLiteral("budget"), circletake::toJson(episode.budget)},
            {QStringLiteral("voices"), voices(episode.id)},
            {QStringLiteral("sounds"), sounds(episode.id)},
            {QStringLiteral("scenes"), scenes}};
}

QJsonObject StatusWriter::voices(EpisodeId episode) const
{
    const VoiceCounts counts = voiceCounts(m_story, episode);
    return {{QStringLiteral("lines"), counts.lines},
            {QStringLiteral("ready"), counts.ready},
            {QStringLiteral("stale"), counts.stale},
            {QStringLiteral("missing"), counts.lines - counts.ready - counts.stale},
            {QStringLiteral("spoken_ms"), counts.spokenMs}};
}

QJsonArray StatusWriter::lines(const Shot &shot) const
{
    QJsonArray lines;
    for (const LineReading &entry : readingsOfLines(m_story, shot.scene)) {
        if (!shot.lines.contains(entry.line))
            continue;
        const Line &line = m_story.find(shot.scene)->lines[entry.line];
        QJsonObject object{
            {QStringLiteral("line"), entry.line + 1}, {QStringLiteral("speaker"), line.character},
            {QStringLiteral("text"), line.text},      {QStringLiteral("kind"), wordOf(line.voice)},
            {QStringLiteral("mood"), line.mood},      {QStringLiteral("state"), QStringLiteral("missing")}};
        if (const Reading *reading = m_story.find(entry.reading)) {
            object[QStringLiteral("state")] = entry.stale ? QStringLiteral("stale") : QStringLiteral("ready");
            object[QStringLiteral("source")] = wordOf(reading->source);
            object[QStringLiteral("provider")] = reading->provider;
            object[QStringLiteral("voice")] = reading->voice;
            object[QStringLiteral("file")] = reading->file;
            object[QStringLiteral("duration_ms")] = reading->durationMs;
            object[QStringLiteral("spent")] = circletake::toJson(reading->spent);
        }
        lines.append(object);
    }
    return lines;
}

QJsonArray StatusWriter::sounds(EpisodeId episode) const
{
    QJsonArray sounds;
    for (const BedId id : m_story.bedsOf(episode)) {
        const SoundBed &bed = *m_story.find(id);
        sounds.append(QJsonObject{
            {QStringLiteral("kind"), bed.kind == BedKind::Music ? QStringLiteral("music") : QStringLiteral("ambience")},
            {QStringLiteral("name"), bed.name},
            {QStringLiteral("file"), bed.file},
            {QStringLiteral("start_ms"), bed.startMs},
            {QStringLiteral("gain_db"), bed.gain / 10.0},
            {QStringLiteral("loop"), bed.loop}});
    }
    return sounds;
}

QJsonObject StatusWriter::scene(const Scene &scene)
{
    QJsonArray shots;
    for (const ShotId id : m_story.shotsOf(scene.id))
        shots.append(shot(*m_story.find(id)));
    if (shots.isEmpty())
        waitFor(m_story.slateOf(scene.id), QStringLiteral("unplanned"),
                Words::tr("The scene has no shots yet: plan it."));
    return {{QStringLiteral("scene"), scene.number},      {QStringLiteral("slate"), m_story.slateOf(scene.id).text()},
            {QStringLiteral("heading"), scene.heading},   {QStringLiteral("beat"), scene.beat},
            {QStringLiteral("approved"), scene.approved}, {QStringLiteral("shots"), shots}};
}

QJsonObject StatusWriter::shot(const Shot &shot)
{
    waitFor(shot);
    QJsonArray takes;
    for (const TakeId id : m_story.takesOf(shot.id))
        takes.append(take(*m_story.find(id)));
    QJsonArray names;
    for (const CharacterId id : shot.cast) {
        ++m_appearances[id];
        if (const Character *character = m_story.find(id))
            names.append(character->name);
    }
    const Take *shown = ShotFace::shownTake(m_story, shot.id);
    return {{QStringLiteral("shot"), shot.number},
            {QStringLiteral("slate"), m_story.slateOf(shot.id).text()},
            {QStringLiteral("state"), shown ? key(shown->state) : QStringLiteral("not_rendered")},
            {QStringLiteral("size"), key(shot.size)},
            {QStringLiteral("angle"), key(shot.angle)},
            {QStringLiteral("move"), key(shot.move)},
            {QStringLiteral("tone"), key(shot.tone)},
            {QStringLiteral("action"), shot.action},
            {QStringLiteral("dialogue"), ShotFace::dialogue(m_story, shot)},
            {QStringLiteral("cast"), names},
            {QStringLiteral("duration_ms"), shot.durationMs},
            {QStringLiteral("lines"), lines(shot)},
            {QStringLiteral("prompt"), promptFor(m_story, shot.id)},
            {QStringLiteral("held"), shot.held},
            {QStringLiteral("continues"), shot.continues},
            {QStringLiteral("stale"), shown && m_staleness.isStale(*shown)},
            {QStringLiteral("circled"), shot.circled.isValid() ? m_story.slateOf(shot.circled).text() : QString()},
            {QStringLiteral("takes"), takes}};
}

QJsonObject StatusWriter::take(const Take &take) const
{
    QJsonObject object{{QStringLiteral("take"), take.number},
                       {QStringLiteral("slate"), m_story.slateOf(take.id).text()},
                       {QStringLiteral("state"), key(take.state)},
                       {QStringLiteral("provider"), take.spec.provider},
                       {QStringLiteral("model"), take.spec.model},
                       {QStringLiteral("animatic"), take.animatic},
                       {QStringLiteral("stale"), m_staleness.isStale(take)},
                       {QStringLiteral("held_by_likeness"),
                        m_story.passedOver().contains(take.id) && m_story.find(take.shot)->circled != take.id},
                       {QStringLiteral("problem"), key(take.problem)},
                       {QStringLiteral("message"), take.message},
                       {QStringLiteral("provider_words"), take.providerWords},
                       {QStringLiteral("spent"), circletake::toJson(take.spent)},
                       {QStringLiteral("reserved"), circletake::toJson(take.reserved)},
                       {QStringLiteral("clip"), take.state == TakeState::Ready ? take.clip : QString()},
                       {QStringLiteral("latency_ms"), toJson(take.latency)}};
    if (take.spec.isLipSync())
        object.insert(QStringLiteral("lip_sync_of"), m_story.slateOf(take.spec.lipSync.source).text());
    return object;
}

QJsonArray StatusWriter::cast() const
{
    QJsonArray cast;
    for (const Character &character : m_story.characters())
        cast.append(QJsonObject{{QStringLiteral("name"), character.name},
                                {QStringLiteral("aliases"), QJsonArray::fromStringList(character.aliases)},
                                {QStringLiteral("description"), character.description},
                                {QStringLiteral("look"), character.look},
                                {QStringLiteral("voice"), character.voice},
                                {QStringLiteral("references"), int(character.pictures.size())},
                                {QStringLiteral("shots"), m_appearances.value(character.id)}});
    return cast;
}

void StatusWriter::waitFor(const Slate &slate, const QString &kind, const QString &what)
{
    m_waiting.append(QJsonObject{{QStringLiteral("slate"), slate == Slate{} ? QString() : slate.text()},
                                 {QStringLiteral("kind"), kind},
                                 {QStringLiteral("what"), what}});
}

void StatusWriter::waitFor(const Shot &shot)
{
    if (const TakeId held = m_story.latestClip(shot.id); held.isValid() && !m_story.chosenTake(shot.id).isValid())
        waitFor(m_story.slateOf(held), QStringLiteral("likeness"),
                Words::tr("Held by likeness: circle a take that is good enough, or lower the threshold."));
    if (!ShotFace::needsAttention(m_story, shot.id))
        return;
    const Take &newest = *m_story.find(m_story.takesOf(shot.id).last());
    const QString kind = newest.state == TakeState::Unknown ? QStringLiteral("unknown")
                         : newest.state == TakeState::Lost  ? QStringLiteral("lost")
                                                            : QStringLiteral("failed");
    waitFor(m_story.slateOf(newest.id), kind, newest.message);
}

}  // namespace

QJsonObject statusJson(const Story &story, const render::ProjectFacts &facts)
{
    return StatusWriter(story, facts).write();
}

}  // namespace circletake::workspace
