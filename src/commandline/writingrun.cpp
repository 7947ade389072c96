// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/writingrun.h"

#include "commandline/interrupt.h"
#include "workspace/json.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <algorithm>

namespace circletake::commandline {

namespace {

/// Begins something with the desk and lets the event loop run until it answers.
template <class Outcome>
Result<Outcome> toTheEnd(Session &session, const QString &what,
                         const std::function<void(workspace::WritingDesk::Done<Outcome>)> &begin)
{
    workspace::WritingDesk &writing = session.works().writing();
    QEventLoop loop;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&writing] { writing.cancel(); });
    QObject::connect(&writing, &workspace::WritingDesk::progressed, &loop,
                     [&](const workspace::WritingProgress &progress) {
                         session.terminal().progress(what, progress.done, progress.scenes);
                     });
    std::optional<Result<Outcome>> outcome;
    begin([&](const Result<Outcome> &result) {
        outcome = result;
        loop.quit();
    });
    if (!outcome)
        loop.exec();
    return *outcome;
}

/// The chat profile that a word names: its id, or the name of its service alone ("holysheep").
QString profileNamed(Session &session, const QString &word)
{
    const QVector<workspace::ProviderFacts> known = session.backstage().plugs().textProviders();
    const auto isKnown = [&](const QString &id) {
        return std::any_of(known.cbegin(), known.cend(), [&](const auto &facts) { return facts.id == id; });
    };
    const QString whole = word + QStringLiteral(".chat");
    return !isKnown(word) && isKnown(whole) ? whole : word;
}

}  // namespace

Result<workspace::WritingRequest> readWritingRequest(Session &session, const Arguments &arguments,
                                                     const QString &providerOption)
{
    const auto episodes = session.episodes(arguments);
    const auto concurrency = arguments.number(QStringLiteral("concurrency"), 8, 1, 500);
    for (const Error *error : {episodes ? nullptr : &episodes.error(), concurrency ? nullptr : &concurrency.error()})
        if (error)
            return *error;
    workspace::WritingRequest request;
    request.episodes = *episodes;
    request.concurrency = *concurrency;
    request.model = arguments.text(QStringLiteral("model"));
    request.route = {profileNamed(session, arguments.text(providerOption)),
                     QUrl(arguments.text(QStringLiteral("base-url"))), *concurrency};
    return request;
}

Result<workspace::WritingOutcome> planToTheEnd(Session &session, const workspace::WritingRequest &request)
{
    return toTheEnd<workspace::WritingOutcome>(
        session, QCoreApplication::translate("CommandLine", "Planning"),
        [&](auto done) { session.works().writing().plan(request, std::move(done)); });
}

Result<workspace::EnhanceOutcome> enhanceToTheEnd(Session &session, const workspace::WritingRequest &request)
{
    return toTheEnd<workspace::EnhanceOutcome>(
        session, QCoreApplication::translate("CommandLine", "Enhancing"),
        [&](auto done) { session.works().writing().enhance(request, std::move(done)); });
}

QJsonObject useJson(const workspace::TextUse &use)
{
    return {{QStringLiteral("questions"), use.questions},
            {QStringLiteral("prompt_tokens"), use.promptTokens},
            {QStringLiteral("answer_tokens"), use.answerTokens},
            {QStringLiteral("cost"), use.priced ? workspace::json::amounts(use.cost) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray problemsJson(const QVector<workspace::Problem> &problems)
{
    QJsonArray rows;
    for (const workspace::Problem &problem : problems)
        rows.append(
            QJsonObject{{QStringLiteral("slate"), problem.slate.text()}, {QStringLiteral("message"), problem.what}});
    return rows;
}

ExitCode conclude(Session &session, const std::optional<Error> &stopped, bool allCame)
{
    if (!stopped)
        return allCame ? ExitCode::Done : ExitCode::SomeTakes;
    if (stopped->kind == ErrorKind::Cancelled)
        session.terminal().note(QCoreApplication::translate(
            "CommandLine", "Interrupted. What came in is kept; run the same command again to go on."));
    else
        session.terminal().fail(*stopped);
    return exitCodeOf(*stopped);
}

}  // namespace circletake::commandline
