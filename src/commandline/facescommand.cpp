// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/facesrun.h"
#include "workspace/likeness.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <cmath>

namespace circletake::commandline {

namespace {

using workspace::CharacterLikeness;

QString wordOf(CharacterLikeness::State state)
{
    switch (state) {
    case CharacterLikeness::State::NotMeasured:
        return QStringLiteral("not_measured");
    case CharacterLikeness::State::Measured:
        return QStringLiteral("measured");
    case CharacterLikeness::State::NoFaceSeen:
        return QStringLiteral("no_face_seen");
    case CharacterLikeness::State::NoReference:
        return QStringLiteral("no_reference");
    case CharacterLikeness::State::NoFaceInReferences:
        return QStringLiteral("no_face_in_references");
    }
    return {};
}

double rounded(double likeness)
{
    return std::round(likeness * 1000) / 1000;
}

QJsonObject toJson(const CharacterLikeness &likeness)
{
    QJsonObject object{{QStringLiteral("character"), likeness.name}, {QStringLiteral("state"), wordOf(likeness.state)}};
    if (!likeness.isMeasured())
        return object;
    QJsonArray samples;
    for (const double sample : likeness.bySample)
        samples.append(std::isnan(sample) ? QJsonValue() : QJsonValue(rounded(sample)));
    object.insert(QStringLiteral("likeness"), rounded(likeness.likeness));
    object.insert(QStringLiteral("samples"), samples);
    return object;
}

/// Tells one shot to people and gives it for the object.
QJsonObject tellShot(Session &session, const Take &take, const workspace::TakeLikeness &likeness, bool held)
{
    const Story &story = session.works().project().story();
    QStringList parts;
    QJsonArray characters;
    for (const CharacterLikeness &each : likeness) {
        parts += QStringLiteral("%1 %2").arg(each.name, workspace::stateText(each));
        characters.append(toJson(each));
    }
    const QString slate = story.slateOf(take.id).text();
    session.terminal().print(
        QStringLiteral("%1  %2  %3")
            .arg(slate, parts.join(QStringLiteral(" · ")),
                 held ? QCoreApplication::translate("CommandLine", "(held by likeness)") : QString()));
    return {{QStringLiteral("shot"), story.slateOf(take.shot).text()},
            {QStringLiteral("take"), slate},
            {QStringLiteral("held"), held},
            {QStringLiteral("characters"), characters}};
}

}  // namespace

Outcome facesCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), false); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    const Story &story = session.works().project().story();
    QVector<TakeId> takes;
    int without = 0;
    for (const EpisodeId episode : *episodes) {
        for (const ShotId shot : story.shotsOf(episode)) {
            const TakeId take = story.latestClip(shot);
            without += take.isValid() ? 0 : 1;
            if (take.isValid())
                takes.append(take);
        }
    }
    const QString models = arguments.text(QStringLiteral("models"));
    workspace::FaceMeter meter(models.isEmpty() ? media::usualFaceModelFolder()
                                                : QDir::current().absoluteFilePath(models));
    meter.setCache(workspace::faceCacheOf(session.works().project().store().facts().folder));
    const auto unreadable = measureToTheEnd(session, meter, takes);
    if (!unreadable)
        return unreadable.error();
    const auto findings = [&meter](const QByteArray &hash) { return meter.findings(hash); };
    QJsonArray told;
    for (const TakeId id : std::as_const(takes)) {
        const Take &take = *story.find(id);
        const bool held =
            story.find(take.shot)->circled != id && workspace::heldTakes(story, take.shot, findings).contains(id);
        told.append(tellShot(session, take, workspace::likenessOf(story, take, findings), held));
    }
    session.terminal().print(QJsonObject{{QStringLiteral("shots"), told},
                                         {QStringLiteral("without_clip"), without},
                                         {QStringLiteral("unreadable"), *unreadable},
                                         {QStringLiteral("samples"), workspace::FaceMeter::samples},
                                         {QStringLiteral("least_likeness"), story.series().bible.leastLikeness}});
    return *unreadable > 0 ? ExitCode::SomeTakes : ExitCode::Done;
}

}  // namespace circletake::commandline
