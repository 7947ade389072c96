// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/interrupt.h"
#include "commandline/namedtake.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace circletake::commandline {

namespace {

const QString s_charged = QStringLiteral("charged");
const QString s_notCharged = QStringLiteral("not-charged");
const QString s_collect = QStringLiteral("collect");

/// One of the three words, however it was given: as a word or as an option.
Result<QString> verdictOf(const Arguments &arguments)
{
    QStringList given;
    for (const QString &word : {s_charged, s_notCharged, s_collect})
        if (arguments.has(word) || arguments.word(2) == word)
            given << word;
    if (given.size() == 1 && (arguments.word(2).isEmpty() || arguments.word(2) == given.first()))
        return given.first();
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("CommandLine", "Say one of charged, not-charged and collect."),
                 {},
                 {}};
}

Outcome tellFound(Session &session, const QString &slate, TakeId id)
{
    const Take *take = session.works().project().story().find(id);
    const QString state = take ? key(take->state) : QString();
    session.terminal().print(QJsonObject{{QStringLiteral("resolved"), slate.toUpper()},
                                         {QStringLiteral("as"), s_collect},
                                         {QStringLiteral("state"), state}});
    const bool open = take && (take->state == TakeState::Unknown || take->state == TakeState::Lost);
    if (take && take->state == TakeState::Ready) {
        session.terminal().print(
            QCoreApplication::translate("CommandLine", "%1 was found; its clip is here.").arg(slate));
        return ExitCode::Done;
    }
    session.terminal().print(
        open ? QCoreApplication::translate("CommandLine",
                                           "%1 was not found. Look at the provider's own list, then "
                                           "say charged or not-charged.")
                   .arg(slate)
             : QCoreApplication::translate("CommandLine", "%1 is now: %2").arg(slate, state));
    return ExitCode::SomeTakes;
}

/// Asks the provider until all is at rest. Nothing that waits in the project is sent meanwhile.
Outcome collect(Session &session, TakeId take, const Arguments &arguments)
{
    workspace::RenderDesk &rendering = session.works().rendering();
    const Take *row = session.works().project().story().find(take);
    rendering.setPaused(true);
    QEventLoop loop;
    Interrupt interrupt;
    bool interrupted = false;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&] {
        interrupted = true;
        loop.quit();
    });
    QObject::connect(&rendering, &workspace::RenderDesk::problemFound, &loop,
                     [&](const workspace::Problem &problem) { session.tell({problem}); });
    QObject::connect(&rendering, &workspace::RenderDesk::becameIdle, &loop, &QEventLoop::quit);
    const QUrl base(arguments.text(QStringLiteral("base-url")));
    if (auto going = rendering.goOn({{row->spec.provider, base, 0}, 0}); !going)
        return going.error();
    if (auto asked = rendering.collect(take); !asked)
        return asked.error();
    if (!rendering.isIdle())
        loop.exec();
    if (interrupted)
        return ExitCode::Interrupted;
    return tellFound(session, arguments.word(1), take);
}

}  // namespace

Outcome resolveCommand(Session &session, const Arguments &arguments)
{
    const auto verdict = verdictOf(arguments);
    if (!verdict) {
        session.terminal().fail(verdict.error());
        return ExitCode::WrongUsage;
    }
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto take = namedTake(session.works().project().story(), arguments.word(1));
    if (!take)
        return take.error();
    if (*verdict == s_collect)
        return collect(session, *take, arguments);
    const auto how = *verdict == s_charged ? render::Resolution::Charged : render::Resolution::NotCharged;
    if (auto resolved = session.works().rendering().resolve(*take, how); !resolved)
        return resolved.error();
    session.terminal().print(QCoreApplication::translate("CommandLine", "%1 is resolved.").arg(arguments.word(1)));
    session.terminal().print(
        QJsonObject{{QStringLiteral("resolved"), arguments.word(1).toUpper()}, {QStringLiteral("as"), *verdict}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
