// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

namespace circletake::commandline {

namespace {

Result<SoundBed> bedOf(const Arguments &arguments)
{
    SoundBed bed;
    const auto gain = arguments.number(QStringLiteral("gain"), -6, -60, 12);
    const auto start = arguments.number(QStringLiteral("start"), 0, 0, 36'000);
    const auto fade = arguments.number(QStringLiteral("fade"), 0, 0, 60);
    for (const auto *number : {&gain, &start, &fade})
        if (!*number)
            return number->error();
    bed.kind = arguments.has(QStringLiteral("ambience")) ? BedKind::Ambience : BedKind::Music;
    bed.gain = *gain * 10;
    bed.startMs = *start * 1000;
    bed.fadeInMs = bed.fadeOutMs = *fade * 1000;
    bed.loop = arguments.has(QStringLiteral("loop"));
    return bed;
}

Result<SoundBed> addToTheEnd(Session &session, const SoundBed &bed, const QString &file)
{
    QEventLoop loop;
    std::optional<Result<SoundBed>> added;
    session.works().cutting().addSound(bed, QDir::current().absoluteFilePath(file),
                                       [&](const Result<SoundBed> &result) {
                                           added = result;
                                           loop.quit();
                                       });
    loop.exec();
    return *added;
}

Result<void> clear(Session &session, EpisodeId episode)
{
    render::StoryEdit edit;
    edit.removedBeds = session.works().project().story().bedsOf(episode);
    return session.works().project().apply(edit);
}

}  // namespace

Outcome musicCommand(Session &session, const Arguments &arguments)
{
    const QString file = arguments.text(QStringLiteral("file"));
    const bool clears = arguments.has(QStringLiteral("clear"));
    const auto bed = bedOf(arguments);
    if (!bed)
        return wrongUsage(session, bed.error());
    if (!arguments.has(QStringLiteral("episode")) || (file.isEmpty() && !clears))
        return wrongUsage(session,
                          {ErrorKind::BadInput,
                           QCoreApplication::translate("CommandLine", "An --episode is needed, and --file or --clear."),
                           {},
                           {}});
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    if (clears)
        if (auto cleared = clear(session, episodes->first()); !cleared)
            return cleared.error();
    QJsonObject answer{{QStringLiteral("cleared"), clears}};
    if (!file.isEmpty()) {
        SoundBed laid = *bed;
        laid.episode = episodes->first();
        const auto added = addToTheEnd(session, laid, file);
        if (!added)
            return added.error();
        session.terminal().print(added->file);
        answer.insert(QStringLiteral("file"), added->file);
    }
    session.terminal().print(answer);
    return ExitCode::Done;
}

}  // namespace circletake::commandline
