// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/missingclips.h"

#include "workspace/syncchoice.h"

#include <QCoreApplication>

namespace circletake::commandline {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString wordsOf(const Take &take)
{
    switch (take.state) {
    case TakeState::Failed:
    case TakeState::Lost:
        return take.message;
    case TakeState::Unknown:
        return Words::tr("Nobody knows how its take ended: circletake resolve ends it.");
    case TakeState::Cancelled:
        return Words::tr("Cancelled.");
    default:
        return Words::tr("Under way.");
    }
}

bool hasFailed(const Take &take)
{
    return take.state == TakeState::Failed || take.state == TakeState::Lost || take.state == TakeState::Unknown;
}

}  // namespace

QVector<MissingClip> missingClips(const Story &story, const workspace::RenderRequest &request)
{
    using Cause = MissingClip::Cause;
    QVector<MissingClip> missing;
    for (const ShotId shot : workspace::shotsNamed(story, request)) {
        if (story.latestClip(shot).isValid())
            continue;
        const Take *newest = workspace::newestFilmed(story, shot);
        MissingClip one{story.slateOf(shot), Cause::Untouched, newest ? wordsOf(*newest) : Words::tr("Not rendered.")};
        if (story.find(shot)->held)
            one = {one.shot, Cause::Held, Words::tr("On hold.")};
        else if (newest && hasFailed(*newest))
            one.cause = Cause::Failed;
        missing.append(one);
    }
    return missing;
}

QVector<MissingClip> failedLipSyncs(const Story &story, const workspace::RenderRequest &request)
{
    QVector<MissingClip> failed;
    for (const ShotId id : workspace::shotsNamed(story, request)) {
        const Shot &shot = *story.find(id);
        const TakeId source = story.filmedTake(story.chosenTake(id));
        const Take *newest = workspace::newestSync(story, source);
        const bool isWanted = !story.lipSyncOf(source).isValid() && !(shot.asFilmed && shot.circled == source);
        if (isWanted && newest && hasFailed(*newest))
            failed.append({story.slateOf(id), MissingClip::Cause::Failed, wordsOf(*newest)});
    }
    return failed;
}

QStringList linesOf(const QVector<MissingClip> &missing)
{
    constexpr qsizetype most = 20;
    QStringList lines;
    for (const MissingClip &one : missing.mid(0, most))
        lines += one.shot.text() + QStringLiteral(": ") + one.why;
    if (missing.size() > most)
        lines += Words::tr("… and %1 more shots").arg(missing.size() - most);
    return lines;
}

QJsonArray slatesJson(const QVector<MissingClip> &missing)
{
    QJsonArray slates;
    for (const MissingClip &one : missing)
        slates.append(one.shot.text());
    return slates;
}

}  // namespace circletake::commandline
