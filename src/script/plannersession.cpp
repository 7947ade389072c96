// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannersession.h"

#include "script/plannercamera.h"
#include "script/plannercoverage.h"
#include "script/plannerkept.h"
#include "script/vocabularyindex.h"

#include <algorithm>

namespace circletake::script {

namespace {

bool isNarrated(const Setup &setup)
{
    return setup.has(MomentKind::VoiceOver) && setup.moments.constFirst().voice == VoiceKind::Narration;
}

/// Talk over a picture needs one: a caller's voice shows whoever was seen last, a narrator's the scene's first person.
void showListeners(const SceneView &view, QVector<Setup> &setups)
{
    QVector<int> last;
    for (Setup &setup : setups) {
        QVector<int> seen = setup.people;
        for (const Moment &moment : std::as_const(setup.moments))
            if (!moment.seen.isEmpty())
                seen = {moment.subject()};
        const bool onlyVoice = std::all_of(setup.moments.cbegin(), setup.moments.cend(),
                                           [](const Moment &moment) { return moment.kind == MomentKind::VoiceOver; });
        if (seen.isEmpty() && onlyVoice && !setup.moments.isEmpty() && !setup.moments.constFirst().object)
            setup.people = isNarrated(setup) ? view.people().mid(0, 1) : last;
        if (!seen.isEmpty())
            last = seen;
    }
}

/// The new plan of a kept shot with everything that a person set.
Shot withHandSet(Shot planned, const Shot &kept)
{
    Shot shot = kept;
    const auto isFree = [&](ShotField field) { return !kept.byHand.testFlag(field); };
    if (isFree(ShotField::Size))
        shot.size = planned.size;
    if (isFree(ShotField::Angle))
        shot.angle = planned.angle;
    if (isFree(ShotField::Move))
        shot.move = planned.move;
    if (isFree(ShotField::Tone))
        shot.tone = planned.tone;
    if (isFree(ShotField::Action))
        shot.action = planned.action;
    if (isFree(ShotField::Cast))
        shot.cast = planned.cast;
    if (isFree(ShotField::Duration))
        shot.durationMs = planned.durationMs;
    return shot;
}

}  // namespace

bool isNewPlace(const Scene &scene, const QString &previousPlace, Setting previousSetting)
{
    const auto known = [](Setting setting) { return setting == Setting::Interior || setting == Setting::Exterior; };
    const bool crossesWall = known(scene.setting) && known(previousSetting) && scene.setting != previousSetting;
    return previousPlace.isEmpty() || crossesWall ||
           foldedText(scene.place).simplified() != foldedText(previousPlace).simplified();
}

PlannerSession::PlannerSession(const PlanSettings &settings, const PlanContext &context)
    : m_settings(settings)
    , m_context(context)
    , m_index(context.cast)
    , m_writer(context.cast, context.series)
{
}

QVector<Setup> PlannerSession::partedFor(const SceneView &view, const QVector<int> &lines, bool newPlace, int least,
                                         int most) const
{
    const QVector<Moment> moments = momentsOf(view, lines);
    QVector<Setup> setups = partedSetups(moments, least, most, m_settings.mostMs, newPlace);
    // A place that no action can show needs a look of its own.
    if (newPlace && setups.size() == most && most > 1 && !showsPlace(setups))
        setups = partedSetups(moments, std::min(least, most - 1), most - 1, m_settings.mostMs, newPlace);
    return setups;
}

void PlannerSession::cover(const SceneView &view, QVector<Setup> &setups, bool newPlace) const
{
    const PlannerCoverage coverage(view, m_settings.leastShots, m_settings.mostShots);
    if (newPlace)
        coverage.establish(setups);
    coverage.insertObject(setups);
    coverage.react(setups);
    coverage.fillUp(setups);
    showListeners(view, setups);
}

QVector<Shot> PlannerSession::directed(const SceneView &view, const QVector<Setup> &setups) const
{
    PlannerCamera camera(view, setups, m_settings);
    QVector<Shot> shots;
    for (qsizetype at = 0; at < setups.size(); ++at) {
        Shot shot = camera.direct(at);
        if (const Shot *kept = setups[at].kept) {
            const bool nothingToPlan = staysAsItIs(*kept) || setups[at].moments.isEmpty();
            shot = nothingToPlan ? *kept : withHandSet(shot, *kept);
            shot.lines = kept->lines;
        }
        shots.append(shot);
    }
    numberShots(shots);
    for (Shot &shot : shots)
        if (!(shot.id.isValid() && (staysAsItIs(shot) || shot.byHand.testFlag(ShotField::Prompt))))
            shot.prompt = m_writer.write(shot, view.scene());
    return shots;
}

bool PlannerSession::staysAsItIs(const Shot &shot) const
{
    return shot.held || shot.circled.isValid() || m_context.withTakes.contains(shot.id);
}

QVector<Shot> PlannerSession::plan(const Scene &scene, bool newPlace) const
{
    return replan(scene, {}, newPlace);
}

QVector<Shot> PlannerSession::replan(const Scene &scene, const QVector<Shot> &existing, bool newPlace) const
{
    QVector<bool> isKept;
    for (const Shot &shot : existing)
        isKept.append(staysWhenReplanned(shot, m_context.withTakes));
    const KeptShots kept(scene, existing, isKept);
    const SceneView view(scene, m_context.cast, m_index);
    qsizetype openLines = 0;
    qsizetype runs = 0;
    for (const auto &part : kept.parts()) {
        openLines += part.kept ? 0 : part.lines.size();
        runs += part.kept ? 0 : 1;
    }
    const int room = std::max(int(runs), m_settings.mostShots - kept.keptCount());
    const int needed = std::max(0, m_settings.leastShots - kept.keptCount());
    QVector<Setup> setups;
    for (const auto &part : kept.parts()) {
        if (part.kept) {
            Setup setup;
            setup.kept = part.kept;
            setup.moments = momentsOf(view, part.lines);
            setups.append(setup);
            continue;
        }
        const double share = double(part.lines.size()) / double(openLines);
        const int most = std::max(1, int((room - runs) * share) + 1);
        const int least = std::min(most, int(needed * share));
        setups += partedFor(view, part.lines, newPlace && setups.isEmpty(), least, most);
    }
    cover(view, setups, newPlace && (setups.isEmpty() || !setups.constFirst().kept));
    return directed(view, setups);
}

}  // namespace circletake::script
