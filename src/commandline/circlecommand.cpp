// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"

#include <QCoreApplication>

namespace circletake::commandline {

namespace {

/// The take that a slate names; NotFound in words otherwise.
Result<TakeId> namedTake(const Story &story, const QString &word)
{
    const auto slate = Slate::fromText(word);
    const TakeId take = slate ? story.takeOf(*slate) : TakeId{};
    if (take.isValid())
        return take;
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("CommandLine",
                                             "There is no take “%1”; a take's slate looks like "
                                             "EP01-SC012-SH030-T2.")
                     .arg(word),
                 {},
                 {}};
}

}  // namespace

Outcome circleCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto take = namedTake(session.works().project().story(), arguments.word(1));
    if (!take)
        return take.error();
    if (auto circled = session.works().project().circle(*take); !circled)
        return circled.error();
    session.terminal().print(QCoreApplication::translate("CommandLine", "%1 is circled.").arg(arguments.word(1)));
    session.terminal().print(QJsonObject{{QStringLiteral("circled"), arguments.word(1).toUpper()}});
    return ExitCode::Done;
}

Outcome resolveCommand(Session &session, const Arguments &arguments)
{
    const QString verdict = arguments.word(2);
    if (verdict != QLatin1String("charged") && verdict != QLatin1String("not-charged")) {
        session.terminal().fail(
            {ErrorKind::BadInput,
             QCoreApplication::translate("CommandLine", "Say charged or not-charged, not “%1”.").arg(verdict),
             {},
             {}});
        return ExitCode::WrongUsage;
    }
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto take = namedTake(session.works().project().story(), arguments.word(1));
    if (!take)
        return take.error();
    if (auto resolved = session.works().rendering().resolve(
            *take, verdict == QLatin1String("charged") ? render::Resolution::Charged : render::Resolution::NotCharged);
        !resolved)
        return resolved.error();
    session.terminal().print(QCoreApplication::translate("CommandLine", "%1 is resolved.").arg(arguments.word(1)));
    session.terminal().print(
        QJsonObject{{QStringLiteral("resolved"), arguments.word(1).toUpper()}, {QStringLiteral("as"), verdict}});
    return ExitCode::Done;
}

}  // namespace circletake::commandline
