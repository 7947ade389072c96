// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/facesrun.h"

#include "commandline/interrupt.h"
#include "workspace/likeness.h"

#include <QCoreApplication>
#include <QEventLoop>

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

Result<int> measureToTheEnd(Session &session, FaceMeter &meter, const QVector<ShotId> &shots)
{
    if (auto ready = awaitModels(meter); !ready)
        return ready.error();
    const Story &story = session.works().project().story();
    const QString folder = session.works().project().store().facts().folder;
    for (const ShotId shot : shots)
        for (const workspace::FaceFile &file : workspace::faceFilesOf(story, story.latestClip(shot), folder))
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

}  // namespace circletake::commandline
