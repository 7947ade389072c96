// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannercamera.h"

#include "script/planneractions.h"

#include <algorithm>

namespace circletake::script {

namespace {

constexpr qsizetype s_mostPeople = 6;

ToneReading strongestOf(const Setup &setup)
{
    ToneReading strongest = setup.tone;
    for (const Moment &moment : setup.moments)
        if (moment.tone.intensity > strongest.intensity)
            strongest = moment.tone;
    return strongest;
}

ShotMarks marksOf(const Setup &setup)
{
    for (const Moment &moment : setup.moments)
        if (moment.marks.any())
            return moment.marks;
    return {};
}

ShotSize closer(ShotSize size)
{
    switch (size) {
    case ShotSize::ExtremeWide:
        return ShotSize::Wide;
    case ShotSize::Wide:
    case ShotSize::Full:
        return ShotSize::Medium;
    case ShotSize::MediumWide:
        return ShotSize::MediumCloseUp;
    case ShotSize::Medium:
        return ShotSize::CloseUp;
    default:
        return ShotSize::CloseUp;
    }
}

/// Surprise passes in a moment; tension, joy or grief hang in the air.
bool isLasting(Tone tone)
{
    return tone != Tone::Surprised && tone != Tone::Playful && tone != Tone::Triumphant;
}

bool isDramatic(Tone tone)
{
    return tone != Tone::Joyful && tone != Tone::Playful && tone != Tone::Neutral;
}

/// What hangs in the air before anything happened: what comes next, as far as it can be felt beforehand.
Tone openingClimate(const QVector<Setup> &setups)
{
    const auto foreshadows = [](ToneReading reading) {
        return reading.intensity > 0 && isLasting(reading.tone) && reading.tone != Tone::Angry;
    };
    for (const Setup &setup : setups.mid(0, 3))
        if (const ToneReading reading = strongestOf(setup); foreshadows(reading))
            return reading.tone;
    return Tone::Neutral;
}

bool isAloud(const Setup &setup)
{
    return std::any_of(setup.moments.cbegin(), setup.moments.cend(), [](const Moment &moment) {
        return moment.kind == MomentKind::Speech && moment.voice == VoiceKind::OnScreen;
    });
}

/// Hands and the thing in them need room.
bool handlesThing(const Setup &setup)
{
    return std::any_of(setup.moments.cbegin(), setup.moments.cend(),
                       [](const Moment &moment) { return moment.object && !moment.action.isEmpty(); });
}

bool isOnlyVoice(const Setup &setup)
{
    return !setup.moments.isEmpty() &&
           std::all_of(setup.moments.cbegin(), setup.moments.cend(),
                       [](const Moment &moment) { return moment.kind == MomentKind::VoiceOver; });
}

}  // namespace

/// One setup with what decides its picture.
struct PlannerCamera::Look
{
    const Setup &setup;
    ShotMarks marks;
    StageCues cues;
    ToneReading tone;
    QVector<int> speakers;
    QVector<int> people;
    ScenePresence::Partner partner;
    bool isLast = false;
    double progress = 0;  ///< 0 at the scene's first setup, 1 at its last
};

PlannerCamera::PlannerCamera(const SceneView &view, const QVector<Setup> &setups, const PlanSettings &settings)
    : m_view(view)
    , m_setups(setups)
    , m_settings(settings)
    , m_presence(view, setups)
    , m_climate(openingClimate(setups))
{
}

PlannerCamera::Look PlannerCamera::lookAt(qsizetype at) const
{
    const Setup &setup = m_setups[at];
    Look look{
        setup, marksOf(setup), setup.cues(), strongestOf(setup), setup.speakers(), {}, m_presence.partnerAt(at), false,
        0};
    look.isLast = at + 1 == m_setups.size();
    look.progress = m_setups.size() > 1 ? double(at) / double(m_setups.size() - 1) : 0;
    look.people = peopleOf(look, at);
    return look;
}

/// The first talk of two people shows both.
bool PlannerCamera::wantsPair(const Look &look) const
{
    if (m_pairSeen || look.speakers.size() != 1 || look.partner.member < 0 || !isAloud(look.setup) || look.marks.size)
        return false;
    return m_view.talkers().size() > 1 && (!m_anyPair || m_view.talkers().contains(look.partner.member));
}

QVector<int> PlannerCamera::peopleOf(const Look &look, qsizetype at) const
{
    QVector<int> people = look.speakers;
    const auto add = [&](int member) {
        if (member >= 0 && !people.contains(member))
            people.append(member);
    };
    if (wantsPair(look))
        add(look.partner.member);
    for (const Moment &moment : look.setup.moments)
        std::for_each(moment.seen.cbegin(), moment.seen.cend(), add);
    std::for_each(look.setup.people.cbegin(), look.setup.people.cend(), add);
    const bool gathered = m_view.isListed() && m_view.scene().setting != Setting::Exterior;
    if (look.setup.role == SetupRole::Establishing && !people.isEmpty() && gathered) {
        const QVector<int> present = m_presence.presentAt(at);
        std::for_each(present.cbegin(), present.cend(), add);
    }
    return people.mid(0, s_mostPeople);
}

ShotSize PlannerCamera::speechSize(const Look &look) const
{
    const bool moves = look.setup.has(MomentKind::Action);
    if (look.people.size() > 2 || (moves && look.cues & (StageCue::Walk | StageCue::Fight | StageCue::Group)))
        return ShotSize::MediumWide;
    if (look.people.size() == 2 && !m_pairSeen)
        return ShotSize::MediumWide;
    const int heat = look.tone.intensity + (look.progress > 0.6 ? 1 : 0) + (look.cues & StageCue::Tears ? 1 : 0);
    if (look.people.size() == 2 || look.people.isEmpty())
        return heat >= 3 && look.speakers.size() == 1 ? ShotSize::MediumCloseUp : ShotSize::Medium;
    const ShotSize still = heat >= 3 ? ShotSize::CloseUp : heat >= 1 ? ShotSize::MediumCloseUp : ShotSize::Medium;
    return moves ? std::min(still, handlesThing(look.setup) ? ShotSize::Medium : ShotSize::MediumCloseUp) : still;
}

ShotSize PlannerCamera::actionSize(const Look &look) const
{
    if (look.people.isEmpty())
        return look.cues & StageCue::Vast ? ShotSize::ExtremeWide : ShotSize::Wide;
    if (look.cues & StageCue::Vast)
        return ShotSize::Wide;
    if (look.people.size() > 3 || look.cues & StageCue::Group)
        return ShotSize::Full;
    if (look.cues & StageCue::Tears && look.people.size() == 1)
        return ShotSize::CloseUp;
    if (look.cues & StageCue::Walk)
        return ShotSize::Full;
    if (look.cues & (StageCue::Fight | StageCue::Fallen) || look.people.size() > 1)
        return ShotSize::MediumWide;
    if (look.cues & StageCue::Arrival)
        return ShotSize::MediumWide;
    return look.tone.intensity >= 2 && !handlesThing(look.setup) ? ShotSize::MediumCloseUp : ShotSize::Medium;
}

ShotSize PlannerCamera::sizeOf(const Look &look) const
{
    const bool thing = look.setup.role == SetupRole::Insert || look.setup.has(MomentKind::Insert);
    if (look.marks.size) {
        const bool scenery = look.setup.role == SetupRole::Establishing || look.people.isEmpty();
        if (*look.marks.size == ShotSize::Full && scenery)
            return ShotSize::Wide;  // 全景 of a place is the whole place, of a person the whole body
        return *look.marks.size == ShotSize::CloseUp && thing ? ShotSize::Insert : *look.marks.size;
    }
    if (look.setup.role == SetupRole::Establishing)
        return look.cues & StageCue::Vast ? ShotSize::ExtremeWide : ShotSize::Wide;
    if (thing && !look.setup.has(MomentKind::Speech) && !look.setup.has(MomentKind::Action))
        return ShotSize::Insert;
    if (look.setup.role == SetupRole::Reaction)
        return look.tone.intensity >= 2 ? ShotSize::CloseUp : ShotSize::MediumCloseUp;
    if (look.setup.role == SetupRole::TwoShot)
        return ShotSize::MediumWide;
    if (look.setup.role == SetupRole::Closing)
        return look.isLast ? (look.people.isEmpty() ? ShotSize::Wide : ShotSize::Full) : ShotSize::Medium;
    if (look.setup.has(MomentKind::Speech))
        return speechSize(look);
    if (look.setup.has(MomentKind::VoiceOver) && !look.setup.has(MomentKind::Action))
        return look.setup.moments.constFirst().object ? ShotSize::Insert
               : look.people.isEmpty()                ? ShotSize::Wide
                                                      : ShotSize::MediumCloseUp;
    return actionSize(look);
}

CameraAngle PlannerCamera::angleOf(const Look &look, ShotSize size) const
{
    if (look.marks.angle)
        return *look.marks.angle;
    if (size == ShotSize::Insert) {
        if (look.cues & StageCue::Reading)
            return CameraAngle::PointOfView;
        return look.cues & StageCue::FlatLay ? CameraAngle::Overhead : CameraAngle::High;
    }
    if (look.setup.role == SetupRole::Establishing || look.people.isEmpty() || look.speakers.size() > 1)
        return CameraAngle::EyeLevel;
    if (look.cues & StageCue::Fallen)
        return CameraAngle::High;
    if (look.cues & StageCue::Dominant ||
        (look.cues & StageCue::Arrival && look.people.size() == 1 && look.tone.intensity >= 2))
        return CameraAngle::Low;
    const bool answers = look.speakers.size() == 1 && look.partner.member >= 0 &&
                         (look.partner.near || look.partner.certain) && m_pairSeen && isAloud(look.setup);
    if (answers && look.tone.intensity < 2 && size >= ShotSize::Medium && look.people.size() <= 2)
        return CameraAngle::OverShoulder;
    return CameraAngle::EyeLevel;
}

CameraMove PlannerCamera::moveOf(const Look &look, ShotSize size) const
{
    if (look.marks.move)
        return *look.marks.move;
    const bool peopled = !look.people.isEmpty() && size != ShotSize::Insert;
    if (look.setup.role == SetupRole::Reaction)
        return CameraMove::Static;
    if (peopled && look.cues & StageCue::Fight)
        return CameraMove::Handheld;
    if (peopled && look.cues & StageCue::Walk)
        return CameraMove::Follow;
    if (look.isLast && look.cues & StageCue::Departure)
        return CameraMove::PullOut;
    if (peopled && look.cues & StageCue::Arrival && size <= ShotSize::Medium &&
        look.setup.role != SetupRole::Establishing)
        return CameraMove::TiltUp;
    if (look.cues & StageCue::Revelation || (isOnlyVoice(look.setup) && size == ShotSize::Insert))
        return CameraMove::PushIn;
    if (look.cues & StageCue::Array)
        return CameraMove::PanRight;
    if (look.tone.intensity >= 3 && isDramatic(look.tone.tone) && peopled && size >= ShotSize::MediumCloseUp)
        return CameraMove::PushIn;
    if (peopled && look.cues & StageCue::Dominant && look.setup.has(MomentKind::Speech) && look.progress > 0.5)
        return CameraMove::PushIn;
    const bool sinks = look.tone.tone == Tone::Sad || look.setup.role == SetupRole::Closing;
    if (look.setup.role == SetupRole::Closing && !look.isLast && !peopled)
        return CameraMove::PanRight;
    return look.isLast && sinks && size != ShotSize::Insert ? CameraMove::PullOut : CameraMove::Static;
}

Tone PlannerCamera::toneOf(const Look &look)
{
    if (look.tone.intensity == 0)
        return ++m_calmShots > 3 ? Tone::Neutral : m_climate;
    m_calmShots = 0;
    if (isLasting(look.tone.tone))
        m_climate = look.tone.tone;
    return look.tone.tone;
}

int PlannerCamera::durationOf(const Setup &setup) const
{
    const double ms = 800 + double(setup.speechMs()) + 0.7 * double(setup.actionMs());
    const int seconds = int((ms + 999) / 1000);
    return std::clamp(seconds * 1000, m_settings.leastMs, m_settings.mostMs);
}

void PlannerCamera::avoidJumpCut(Shot &shot) const
{
    const bool same =
        m_before && shot.size == m_before->size && shot.angle == m_before->angle &&
        std::is_permutation(shot.cast.cbegin(), shot.cast.cend(), m_before->cast.cbegin(), m_before->cast.cend());
    if (!same || (shot.cast.isEmpty() && shot.size > ShotSize::Full))
        return;
    if (shot.angle == CameraAngle::OverShoulder) {
        shot.angle = CameraAngle::EyeLevel;
        shot.size = ShotSize::MediumWide;
    } else if (shot.size < ShotSize::CloseUp) {
        shot.size = closer(shot.size);
    } else {
        shot.angle = CameraAngle::Side;
    }
}

QString PlannerCamera::actionFor(const Look &look, Tone tone) const
{
    if (look.setup.role == SetupRole::Reaction)
        return reactionAction(m_view, look.people.value(0), tone, look.setup.hears);
    QString action = look.setup.action;
    if (action.isEmpty())
        action = actionOf(look.setup, m_view, look.partner.certain ? look.partner.member : -1);
    if (look.setup.role == SetupRole::Establishing)
        action += presenceAction(m_view, look.people, look.setup);
    return action;
}

/// Two who talk in this scene in one frame, near enough to know them.
bool PlannerCamera::showsPair(const Look &look, const Shot &shot) const
{
    const auto talkers = std::count_if(look.people.cbegin(), look.people.cend(),
                                       [&](int member) { return m_view.talkers().contains(member); });
    return talkers > 1 && shot.size >= ShotSize::Full && shot.size <= ShotSize::Medium;
}

Shot PlannerCamera::direct(qsizetype at)
{
    Look look = lookAt(at);
    Shot shot;
    shot.scene = m_view.scene().id;
    shot.lines = look.setup.lines();
    shot.size = sizeOf(look);
    shot.angle = angleOf(look, shot.size);
    shot.move = moveOf(look, shot.size);
    shot.tone = toneOf(look);
    if (shot.angle == CameraAngle::OverShoulder && !look.people.contains(look.partner.member))
        look.people.append(look.partner.member);
    for (const int member : std::as_const(look.people))
        shot.cast.append(m_view.id(member));
    shot.action = actionFor(look, shot.tone);
    shot.durationMs = durationOf(look.setup);
    if (!look.marks.size)
        avoidJumpCut(shot);
    m_anyPair |= wantsPair(look);
    m_pairSeen |= look.setup.role != SetupRole::Establishing && showsPair(look, shot);
    m_before = shot;
    return shot;
}

}  // namespace circletake::script
