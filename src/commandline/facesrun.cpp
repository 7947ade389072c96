// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/facesrun.h"

#include "commandline/interrupt.h"
#include "workspace/facemodelsetup.h"
#include "workspace/likeness.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSettings>

namespace circletake::commandline {

namespace {

using workspace::FaceMeter;

Result<void> awaitModels(const FaceMeter &meter)
{
    if (!meter.isReady() && !meter.hindrance()) {
        QEventLoop loop;
        QObject::connect(&meter, &FaceMeter::readinessChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return meter.hindrance() ? Result<void>(*meter.hindrance()) : Result<void>();
}

}  // namespace

Result<int> measureToTheEnd(Session &session, FaceMeter &meter, const QVector<TakeId> &takes)
{
    if (auto ready = awaitModels(meter); !ready)
        return ready.error();
    const Story &story = session.works().project().story();
    const QString folder = session.works().project().store().facts().folder;
    for (const TakeId take : takes)
        for (const workspace::FaceFile &file : workspace::faceFilesOf(story, take, folder))
            meter.measure(file);
    const int total = meter.waiting();
    int unreadable = 0;
    bool interrupted = false;
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&] {
        interrupted = true;
        loop.quit();
    });
    QObject::connect(&meter, &FaceMeter::measured, &loop, [&](const QByteArray &hash) {
        session.terminal().progress(QCoreApplication::translate("CommandLine", "Looking for faces"),
                                    total - meter.waiting(), total);
        if (const auto failure = meter.failure(hash)) {
            ++unreadable;
            session.terminal().note(failure->text());
        }
        if (meter.waiting() == 0)
            loop.quit();
    });
    if (total > 0)
        loop.exec();
    if (interrupted)
        return Error{ErrorKind::Cancelled, QCoreApplication::translate("CommandLine", "Stopped."), {}, {}};
    return unreadable;
}

QString faceModelFolder()
{
    return workspace::FaceModelSetup::folderOf(QSettings());
}

void passOverUnlikeTakes(Session &session, const FaceMeter &meter, const QVector<ShotId> &shots)
{
    workspace::ProjectDesk &project = session.works().project();
    const Story &story = project.story();
    QSet<TakeId> held;
    for (const ShotId shot : shots)
        for (const TakeId take :
             workspace::heldTakes(story, shot, [&](const QByteArray &hash) { return meter.findings(hash); }))
            held.insert(take);
    project.setPassedOver(held);
}

Result<void> passOverUnlikeTakes(Session &session, const QVector<ShotId> &shots)
{
    workspace::ProjectDesk &project = session.works().project();
    const Story &story = project.story();
    if (story.series().bible.leastLikeness <= 0)
        return {};
    QVector<TakeId> takes;
    for (const ShotId shot : shots)
        takes += story.takesOf(shot);
    FaceMeter meter(faceModelFolder());
    meter.setCache(workspace::faceCacheOf(project.store().facts().folder));
    const auto measured = measureToTheEnd(session, meter, takes);
    if (!measured && measured.error().kind == ErrorKind::Cancelled)
        return measured.error();
    if (!measured) {
        session.terminal().note(
            QCoreApplication::translate("CommandLine",
                                        "Only takes that were measured before are held by their likeness: %1")
                .arg(measured.error().text()));
        return {};
    }
    passOverUnlikeTakes(session, meter, shots);
    return {};
}

}  // namespace circletake::commandline
