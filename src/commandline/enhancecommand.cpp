// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "commandline/writingrun.h"
#include "workspace/proposaledit.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace circletake::commandline {

namespace {

using script::LineChange;
using script::SceneProposal;

/// Which changes the options accept.
QVector<int> acceptedOf(const SceneProposal &proposal, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("accept-speech"))) {
        QVector<int> all;
        for (int at = 0; at < int(proposal.changes.size()); ++at)
            all.append(at);
        return all;
    }
    return arguments.has(QStringLiteral("accept")) ? workspace::harmlessChanges(proposal) : QVector<int>();
}

QJsonObject changeJson(const LineChange &change, bool accepted)
{
    return {{QStringLiteral("line"), change.line + 1},
            {QStringLiteral("change"), script::key(change.kind)},
            {QStringLiteral("purpose"), script::key(change.purpose)},
            {QStringLiteral("before"), change.before},
            {QStringLiteral("text"), script::acceptedText(change)},
            {QStringLiteral("reason"), change.reason},
            {QStringLiteral("changes_speech"), change.changesSpeech},
            {QStringLiteral("accepted"), accepted}};
}

/// As a difference: "-" before what would go, "+" before what would come.
void printChange(Terminal &terminal, const LineChange &change)
{
    const QString number = QString::number(change.line + 1).rightJustified(4);
    const QString where = change.kind == script::ChangeKind::InsertBefore
                              ? QCoreApplication::translate("CommandLine", "before %1").arg(change.before.left(40))
                          : change.kind == script::ChangeKind::InsertAfter
                              ? QCoreApplication::translate("CommandLine", "after %1").arg(change.before.left(40))
                              : QString();
    if (where.isEmpty())
        terminal.print(QStringLiteral("%1 - %2").arg(number, change.before));
    else
        terminal.print(QStringLiteral("%1   %2").arg(number, where));
    terminal.print(QStringLiteral("     + %1  (%2)").arg(script::acceptedText(change), change.reason));
}

/// Tells a proposal and makes the changes that are accepted; gives how many were made.
Result<int> takeUp(Session &session, const SceneProposal &proposal, const QVector<int> &accepted, QJsonArray &rows)
{
    workspace::ProjectDesk &project = session.works().project();
    const QString slate = project.story().slateOf(proposal.scene).text();
    session.terminal().print(slate);
    QJsonArray changes;
    for (int at = 0; at < int(proposal.changes.size()); ++at) {
        printChange(session.terminal(), proposal.changes[at]);
        changes.append(changeJson(proposal.changes[at], accepted.contains(at)));
    }
    rows.append(QJsonObject{{QStringLiteral("slate"), slate}, {QStringLiteral("changes"), changes}});
    const auto edit = workspace::editOfProposal(project.story(), proposal, accepted);
    if (!edit)
        return edit.error();
    if (auto applied = project.apply(edit->edit); !applied)
        return applied.error();
    return edit->accepted;
}

}  // namespace

Outcome enhanceCommand(Session &session, const Arguments &arguments)
{
    const bool accepts = arguments.has(QStringLiteral("accept")) || arguments.has(QStringLiteral("accept-speech"));
    if (auto opened = session.open(arguments.word(0), accepts); !opened)
        return opened.error();
    const auto request = readWritingRequest(session, arguments, QStringLiteral("provider"));
    if (!request)
        return refused(session, request.error());
    const auto outcome = enhanceToTheEnd(session, *request);
    if (!outcome)
        return outcome.error();
    QJsonArray rows;
    int made = 0;
    for (const SceneProposal &proposal : outcome->proposals) {
        const auto taken = takeUp(session, proposal, acceptedOf(proposal, arguments), rows);
        if (!taken)
            return taken.error();
        made += *taken;
    }
    session.tell(outcome->problems);
    session.terminal().print(
        QCoreApplication::translate("CommandLine", "%1 scenes asked about, %2 changes accepted (%3)")
            .arg(outcome->scenes)
            .arg(made)
            .arg(outcome->use.cost.toDisplay()));
    session.terminal().print(QJsonObject{{QStringLiteral("provider"), request->route.provider},
                                         {QStringLiteral("scenes"), outcome->scenes},
                                         {QStringLiteral("proposals"), rows},
                                         {QStringLiteral("accepted"), made},
                                         {QStringLiteral("used"), useJson(outcome->use)},
                                         {QStringLiteral("problems"), problemsJson(outcome->problems)}});
    return conclude(session, outcome->stopped, outcome->problems.isEmpty());
}

}  // namespace circletake::commandline
