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
QJsonObject tellShot(Session &session, const Take &take, const workspace::TakeLikeness &likeness)
{
    const Story &story = session.works().project().story();
    const bool held = !story.chosenTake(take.shot).isValid();
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

QVector<ShotId> shotsOf(const Story &story, const QVector<EpisodeId> &episodes)
{
    QVector<ShotId> shots;
    for (const EpisodeId episode : episodes)
        shots += story.shotsOf(episode);
    return shots;
}

/// With a threshold an older take may stand for a shot.
QVector<TakeId> takesToMeasure(const Story &story, const QVector<ShotId> &shots)
{
    QVector<TakeId> takes;
    for (const ShotId shot : shots)
        takes += story.series().bible.leastLikeness > 0 ? story.takesOf(shot) : QVector{story.latestClip(shot)};
    return takes;
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
    const QString models = arguments.text(QStringLiteral("models"));
    workspace::FaceMeter meter(models.isEmpty() ? faceModelFolder() : QDir::current().absoluteFilePath(models));
    meter.setCache(workspace::faceCacheOf(session.works().project().store().facts().folder));
    const QVector<ShotId> shots = shotsOf(story, *episodes);
    const auto unreadable = measureToTheEnd(session, meter, takesToMeasure(story, shots));
    if (!unreadable)
        return unreadable.error();
    passOverUnlikeTakes(session, meter, shots);
    const auto findings = [&meter](const QByteArray &hash) { return meter.findings(hash); };
    QJsonArray told;
    for (const ShotId shot : shots)
        if (const Take *take = story.find(story.latestClip(shot)))
            told.append(tellShot(session, *take, workspace::likenessOf(story, *take, findings)));
    session.terminal().print(QJsonObject{{QStringLiteral("shots"), told},
                                         {QStringLiteral("without_clip"), shots.size() - told.size()},
                                         {QStringLiteral("unreadable"), *unreadable},
                                         {QStringLiteral("samples"), workspace::FaceMeter::samples},
                                         {QStringLiteral("least_likeness"), story.series().bible.leastLikeness}});
    return *unreadable > 0 ? ExitCode::SomeTakes : ExitCode::Done;
}

}  // namespace circletake::commandline
