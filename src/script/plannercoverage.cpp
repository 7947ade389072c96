// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannercoverage.h"

#include "script/planneractions.h"

#include <algorithm>

namespace circletake::script {

namespace {

/// The speaking moment of a setup that is felt most.
ToneReading strongestSpeech(const Setup &setup)
{
    ToneReading strongest;
    for (const Moment &moment : setup.moments)
        if (moment.kind == MomentKind::Speech && moment.tone.intensity >= strongest.intensity)
            strongest = moment.tone;
    return strongest;
}

/// Who may react to a setup: someone of the scene who is not in its picture, the partner in talk first.
int listenerTo(const QVector<Setup> &setups, qsizetype at, const SceneView &view)
{
    const QVector<int> talking = setups[at].speakers();
    const auto isElse = [&](int member) { return !talking.contains(member); };
    for (qsizetype distance = 1; distance < setups.size(); ++distance)
        for (const qsizetype other : {at - distance, at + distance})
            if (other >= 0 && other < setups.size())
                for (const int member : setups[other].speakers())
                    if (isElse(member))
                        return member;
    const auto member = std::find_if(view.people().cbegin(), view.people().cend(), isElse);
    return member == view.people().cend() ? -1 : *member;
}

bool takesTime(const Line &line)
{
    return line.kind == LineKind::Action || line.kind == LineKind::Dialogue || line.kind == LineKind::Lyric;
}

bool isFreeReactionOf(const Setup &setup, int member)
{
    return setup.role == SetupRole::Reaction && setup.people.value(0, -1) == member;
}

}  // namespace

bool showsPlace(const QVector<Setup> &setups)
{
    if (setups.isEmpty() || setups.constFirst().kept || setups.constFirst().moments.isEmpty())
        return false;
    const Moment &first = setups.constFirst().moments.constFirst();
    if (first.marks.size)
        return *first.marks.size <= ShotSize::Full;
    const bool seen = first.kind == MomentKind::Place || first.kind == MomentKind::Action;
    return seen && !setups.constFirst().has(MomentKind::Speech);
}

PlannerCoverage::PlannerCoverage(const SceneView &view, int least, int most)
    : m_view(view)
    , m_least(least)
    , m_most(most)
{
}

void PlannerCoverage::establish(QVector<Setup> &setups) const
{
    if (showsPlace(setups)) {
        setups.first().role = SetupRole::Establishing;
        return;
    }
    if (!hasRoom(setups))
        return;
    Setup wide;
    wide.role = SetupRole::Establishing;
    wide.action = placeAction(m_view);
    for (const Setup &setup : std::as_const(setups))
        for (const Moment &moment : setup.moments)
            if (wide.people.isEmpty())
                wide.people = moment.seen;
    // What stands before the first picture (heading, captions) is shown by the establishing shot.
    if (!setups.isEmpty() && !setups.constFirst().moments.isEmpty()) {
        QVector<int> &lines = setups.first().moments.first().lines;
        Moment opening;
        opening.kind = MomentKind::Place;
        while (!lines.isEmpty() && !takesTime(m_view.scene().lines[lines.constFirst()]))
            opening.lines.append(lines.takeFirst());
        opening.seen = wide.people;
        if (!opening.lines.isEmpty())
            wide.moments.append(opening);
    }
    setups.prepend(wide);
}

bool PlannerCoverage::addInsert(QVector<Setup> &setups) const
{
    for (qsizetype at = 0; at < setups.size(); ++at) {
        for (const Moment &moment : std::as_const(setups[at].moments)) {
            if (!moment.object || moment.action.isEmpty() || setups[at].kept)
                continue;
            Setup insert;
            insert.role = SetupRole::Insert;
            insert.action = insertAction(m_view, moment.action, *moment.object);
            insert.tone = moment.tone;
            setups.insert(at + 1, insert);
            return true;
        }
    }
    return false;
}

void PlannerCoverage::insertObject(QVector<Setup> &setups) const
{
    const bool there = std::any_of(setups.cbegin(), setups.cend(), [](const Setup &setup) {
        return setup.role == SetupRole::Insert || setup.has(MomentKind::Insert);
    });
    if (!there && hasRoom(setups))
        addInsert(setups);
}

bool PlannerCoverage::addReaction(QVector<Setup> &setups, int leastIntensity) const
{
    qsizetype best = -1;
    for (qsizetype at = 0; at < setups.size(); ++at) {
        const int intensity = strongestSpeech(setups[at]).intensity;
        const int listener = listenerTo(setups, at, m_view);
        const bool reacted = at + 1 < setups.size() && isFreeReactionOf(setups[at + 1], listener);
        if (setups[at].speakers().size() != 1 || listener < 0 || intensity < leastIntensity || reacted)
            continue;
        if (best < 0 || intensity >= strongestSpeech(setups[best]).intensity)
            best = at;
    }
    if (best < 0)
        return false;
    Setup reaction;
    reaction.role = SetupRole::Reaction;
    reaction.people = {listenerTo(setups, best, m_view)};
    reaction.tone = strongestSpeech(setups[best]);
    reaction.hears = true;
    setups.insert(best + 1, reaction);
    return true;
}

void PlannerCoverage::react(QVector<Setup> &setups) const
{
    if (setups.size() + 1 < m_most && m_view.speakers().size() > 1)
        addReaction(setups, 3);
}

/// A long action in two pictures.
bool PlannerCoverage::addPart(QVector<Setup> &setups) const
{
    for (qsizetype at = 0; at < setups.size(); ++at) {
        if (setups[at].kept || setups[at].moments.isEmpty())
            continue;
        const auto parts = partedAtClause(m_view, setups[at].moments.constLast());
        if (!parts)
            continue;
        Setup later;
        later.moments = {parts->second};
        setups[at].moments.last() = parts->first;
        setups.insert(at + 1, later);
        return true;
    }
    return false;
}

bool PlannerCoverage::addTwoShot(QVector<Setup> &setups) const
{
    const bool there = std::any_of(setups.cbegin(), setups.cend(),
                                   [](const Setup &setup) { return setup.role == SetupRole::TwoShot; });
    if (m_view.speakers().size() < 2 || there)
        return false;
    Setup pair;
    pair.role = SetupRole::TwoShot;
    pair.people = m_view.speakers().mid(0, 2);
    pair.action = twoShotAction(m_view, pair.people[0], pair.people[1]);
    const auto firstTalk =
        std::find_if(setups.cbegin(), setups.cend(), [](const Setup &setup) { return setup.has(MomentKind::Speech); });
    setups.insert(firstTalk - setups.cbegin(), pair);
    return true;
}

/// A closer look at whoever has just been seen.
bool PlannerCoverage::addCloser(QVector<Setup> &setups) const
{
    for (qsizetype at = setups.size() - 1; at >= 0; --at) {
        const QVector<Moment> &moments = setups[at].moments;
        const int member = moments.isEmpty() ? -1 : moments.constLast().subject();
        const bool closeNext = at + 1 < setups.size() && setups[at + 1].role == SetupRole::Reaction;
        if (member < 0 || closeNext)
            continue;
        Setup closer;
        closer.role = SetupRole::Reaction;
        closer.people = {member};
        closer.tone = moments.constLast().tone;
        setups.insert(at + 1, closer);
        return true;
    }
    return false;
}

void PlannerCoverage::addClosing(QVector<Setup> &setups) const
{
    const auto closings = std::count_if(setups.cbegin(), setups.cend(),
                                        [](const Setup &setup) { return setup.role == SetupRole::Closing; });
    const QVector<int> &people = m_view.people();
    Setup closing;
    closing.role = SetupRole::Closing;
    const int member = people.isEmpty() ? -1 : people[closings % people.size()];
    if (member >= 0)
        closing.people = {member};
    closing.action = closingAction(m_view, member, int(closings));
    // The quiet end stays the end; further looks go before it.
    setups.insert(setups.size() - std::min<qsizetype>(closings, 1), closing);
}

void PlannerCoverage::fillUp(QVector<Setup> &setups) const
{
    while (setups.size() < m_least) {
        const bool insertThere = std::any_of(setups.cbegin(), setups.cend(), [](const Setup &setup) {
            return setup.role == SetupRole::Insert || setup.has(MomentKind::Insert);
        });
        if (addReaction(setups, 2) || addPart(setups) || (!insertThere && addInsert(setups)) ||
            addReaction(setups, 0) || addTwoShot(setups) || addCloser(setups))
            continue;
        addClosing(setups);
    }
}

}  // namespace circletake::script
