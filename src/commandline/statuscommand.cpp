// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/missingclips.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace circletake::commandline {

namespace {

/// What people read of an episode: shots, how many have a good clip, what waits.
QString line(const Story &story, EpisodeId id)
{
    const QVector<ShotId> shots = story.shotsOf(id);
    int good = 0;
    int circled = 0;
    int waiting = 0;
    int held = 0;
    for (const ShotId shot : shots) {
        good += story.chosenTake(shot).isValid() ? 1 : 0;
        held += story.latestClip(shot) != story.chosenTake(shot) ? 1 : 0;
        circled += story.find(shot)->circled.isValid() ? 1 : 0;
        for (const TakeId take : story.takesOf(shot))
            waiting += story.find(take)->state == TakeState::Unknown ? 1 : 0;
    }
    QString text =
        QCoreApplication::translate("CommandLine", "%1  %2 scenes, %3 shots, %4 with a good clip, %5 circled")
            .arg(story.slateOf(id).text())
            .arg(story.scenesOf(id).size())
            .arg(shots.size())
            .arg(good)
            .arg(circled);
    if (held > 0)
        text = QCoreApplication::translate("CommandLine", "%1, %2 held by likeness", "an episode").arg(text).arg(held);
    if (waiting > 0)
        text = QCoreApplication::translate("CommandLine", "%1, %2 of unknown outcome wait for a person", "an episode")
                   .arg(text)
                   .arg(waiting);
    return text;
}

QVector<MissingClip> failedOf(const Story &story, EpisodeId episode)
{
    workspace::RenderRequest request;
    request.episodes = {episode};
    QVector<MissingClip> missing = missingClips(story, request);
    missing.removeIf([](const MissingClip &one) { return one.cause != MissingClip::Cause::Failed; });
    return missing;
}

}  // namespace

Outcome statusCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), false); !opened)
        return opened.error();
    const Story &story = session.works().project().story();
    session.terminal().print(story.series().title);
    for (const EpisodeId episode : story.episodes()) {
        session.terminal().print(line(story, episode));
        for (const QString &failed : linesOf(failedOf(story, episode)))
            session.terminal().print(QStringLiteral("    ") + failed);
    }
    session.terminal().print(session.works().status());
    return ExitCode::Done;
}

}  // namespace circletake::commandline
