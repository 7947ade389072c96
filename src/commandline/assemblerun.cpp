// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/assemblerun.h"

#include "commandline/facesrun.h"
#include "commandline/interrupt.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

namespace circletake::commandline {

Result<workspace::AssembledFilm> assembleToTheEnd(Session &session, const workspace::AssembleRequest &request)
{
    if (auto weighed = passOverUnlikeTakes(session, session.works().project().story().shotsOf(request.episode));
        !weighed)
        return weighed.error();
    workspace::CuttingRoom &cutting = session.works().cutting();
    QEventLoop loop;
    Interrupt interrupt;
    std::optional<Result<workspace::AssembledFilm>> film;
    QObject::connect(&interrupt, &Interrupt::requested, &cutting, &workspace::CuttingRoom::cancel);
    QObject::connect(&cutting, &workspace::CuttingRoom::progressed, &loop, [&](const workspace::Progress &progress) {
        session.terminal().progress(progress.what, progress.done, progress.total);
    });
    cutting.assemble(request, [&](const Result<workspace::AssembledFilm> &result) {
        film = result;
        loop.quit();
    });
    if (!film)
        loop.exec();
    return *film;
}

void tellFilm(Session &session, const workspace::AssembledFilm &film)
{
    session.terminal().print(QCoreApplication::translate("CommandLine", "%1: %2 shots, %3 frames, %4 s")
                                 .arg(QDir::toNativeSeparators(film.path))
                                 .arg(film.shots)
                                 .arg(film.frames)
                                 .arg(double(film.durationMs) / 1000.0, 0, 'f', 2));
    session.terminal().print(QJsonObject{{QStringLiteral("film"), film.path},
                                         {QStringLiteral("shots"), film.shots},
                                         {QStringLiteral("frames"), film.frames},
                                         {QStringLiteral("subtitles"), film.subtitles},
                                         {QStringLiteral("duration_ms"), film.durationMs}});
}

}  // namespace circletake::commandline
