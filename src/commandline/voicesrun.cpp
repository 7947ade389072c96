// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/voicesrun.h"

#include "commandline/interrupt.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace circletake::commandline {

Result<workspace::VoicesMade> voicesToTheEnd(Session &session, const workspace::VoicesRequest &request)
{
    workspace::VoiceBooth &booth = session.works().voices();
    QEventLoop loop;
    Interrupt interrupt;
    std::optional<Result<workspace::VoicesMade>> made;
    QObject::connect(&interrupt, &Interrupt::requested, &booth, &workspace::VoiceBooth::cancel);
    QObject::connect(&booth, &workspace::VoiceBooth::progressed, &loop, [&](const workspace::Progress &progress) {
        if (progress.total > 0)
            session.terminal().progress(progress.what, progress.done, progress.total);
    });
    booth.make(request, [&](const Result<workspace::VoicesMade> &result) {
        made = result;
        loop.quit();
    });
    if (!made)
        loop.exec();
    if (*made)
        session.tell((*made)->problems);
    if (*made && (*made)->stopped)
        return *(*made)->stopped;
    return *made;
}

}  // namespace circletake::commandline
