// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/estimates.h"
#include "commandline/renderrun.h"
#include "commandline/writingrun.h"

#include <QCoreApplication>

namespace circletake::commandline {

namespace {

const QString s_rules = QStringLiteral("rules");

Outcome planByRule(Session &session, const QVector<EpisodeId> &episodes)
{
    const auto planned = session.works().project().plan({episodes, s_rules});
    if (!planned)
        return planned.error();
    session.tell(planned->problems);
    session.terminal().print(QCoreApplication::translate("CommandLine", "%1 scenes planned by rule into %2 shots")
                                 .arg(planned->scenes)
                                 .arg(planned->shots));
    session.terminal().print(QJsonObject{{QStringLiteral("planner"), s_rules},
                                         {QStringLiteral("episodes"), planned->episodes},
                                         {QStringLiteral("scenes"), planned->scenes},
                                         {QStringLiteral("shots"), planned->shots},
                                         {QStringLiteral("unused_lines"), planned->unusedLines}});
    return ExitCode::Done;
}

void tellOutcome(Session &session, const QString &planner, qsizetype episodes, const workspace::WritingOutcome &outcome)
{
    session.tell(outcome.problems);
    session.terminal().print(
        QCoreApplication::translate("CommandLine", "%1 scenes planned by %2, %3 by rule, into %4 shots (%5)")
            .arg(outcome.scenes)
            .arg(planner)
            .arg(outcome.fellBack)
            .arg(outcome.shots)
            .arg(outcome.use.cost.toDisplay()));
    session.terminal().print(QJsonObject{{QStringLiteral("planner"), planner},
                                         {QStringLiteral("episodes"), episodes},
                                         {QStringLiteral("scenes"), outcome.scenes},
                                         {QStringLiteral("shots"), outcome.shots},
                                         {QStringLiteral("unused_lines"), outcome.unusedLines},
                                         {QStringLiteral("approved"), outcome.fixed},
                                         {QStringLiteral("unchanged"), outcome.unchanged},
                                         {QStringLiteral("by_rule"), outcome.fellBack},
                                         {QStringLiteral("open"), outcome.open},
                                         {QStringLiteral("used"), useJson(outcome.use)},
                                         {QStringLiteral("problems"), problemsJson(outcome.problems)}});
}

Outcome planByModel(Session &session, const Arguments &arguments)
{
    const auto request = readWritingRequest(session, arguments, QStringLiteral("planner"));
    if (!request)
        return refused(session, request.error());
    const auto estimate = session.works().writing().estimate(*request);
    if (!estimate)
        return estimate.error();
    if (arguments.has(QStringLiteral("estimate"))) {
        session.terminal().print(estimateWords(*estimate));
        session.terminal().print(estimateJson(*estimate));
        return ExitCode::Done;
    }
    session.terminal().note(estimateWords(*estimate));
    const auto outcome = planToTheEnd(session, *request);
    if (!outcome)
        return outcome.error();
    tellOutcome(session, request->route.provider, request->episodes.size(), *outcome);
    return conclude(session, outcome->stopped, outcome->fellBack == 0);
}

}  // namespace

Outcome planCommand(Session &session, const Arguments &arguments)
{
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    const QString planner = arguments.text(QStringLiteral("planner"), s_rules);
    return planner == s_rules ? planByRule(session, *episodes) : planByModel(session, arguments);
}

}  // namespace circletake::commandline
