// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/callreader.h"

#include <QCoreApplication>

namespace circletake::providers {

using render::RemoteState;

namespace {

void readRequest(const ProfileNode &node, Call &call)
{
    call.when = node.at("when").condition();
    call.method = node.at("method").needed().word<QByteArray>(
        {{"GET", "GET"}, {"POST", "POST"}, {"PUT", "PUT"}, {"DELETE", "DELETE"}}, "GET");
    call.path = node.at("path").needed().textTemplate();
    call.encoding = node.at("encoding")
                        .word<Call::Encoding>({{"json", Call::Encoding::Json},
                                               {"multipart", Call::Encoding::Multipart},
                                               {"none", Call::Encoding::None}},
                                              Call::Encoding::Json);
    if (node.at("headers").exists())
        for (const auto &[name, value] : node.at("headers").members())
            call.headers.append({name.toLatin1(), value.textTemplate()});
    call.body = node.at("body").body();
    call.accept = node.at("accept").wholes();
    call.clientReference = node.at("client_reference").text();
    call.repeat = node.at("idempotent")
                      .word<Call::Repeat>({{"no", Call::Repeat::No},
                                           {"key", Call::Repeat::Key},
                                           {"unique_reference", Call::Repeat::UniqueReference}},
                                          Call::Repeat::No);
    call.deadlineMs = node.at("deadline_s").whole() * 1000;
    call.allowedIn = node.at("allowed_in").texts();
}

void readBatch(const ProfileNode &node, Call &call)
{
    if (!node.exists())
        return;
    node.allowOnly({"max", "separator", "items", "item_id"});
    call.batch = int(node.at("max").whole(1));
    if (call.batch < 1)
        node.at("max").fail(QCoreApplication::translate("Profile", "a number of at least 1"));
    call.separator = node.at("separator").text(QStringLiteral(","));
    call.items = node.at("items").answerPath();
    if (node.at("item_id").exists())
        call.id = node.at("item_id").answerPath();
}

void readStates(const ProfileNode &node, Call &call)
{
    if (!node.exists())
        return;
    for (const auto &[word, state] : node.members())
        call.states.insert(word, state.word<RemoteState>({{"queued", RemoteState::Queued},
                                                          {"running", RemoteState::Running},
                                                          {"succeeded", RemoteState::Succeeded},
                                                          {"failed", RemoteState::Failed},
                                                          {"cancelled", RemoteState::Cancelled},
                                                          {"expired", RemoteState::Expired},
                                                          {"moderated", RemoteState::Moderated}},
                                                         RemoteState::Unrecognised));
}

void readResult(const ProfileNode &node, Call &call)
{
    if (!node.exists())
        return;
    node.allowOnly({"kind", "at", "auth", "lives_s", "renews", "missing_means"});
    call.result = node.at("kind").needed().word<Call::ResultKind>({{"url", Call::ResultKind::Url},
                                                                   {"content", Call::ResultKind::Content},
                                                                   {"base64", Call::ResultKind::Base64},
                                                                   {"hex", Call::ResultKind::Hex}},
                                                                  Call::ResultKind::Url);
    call.resultAt = node.at("at").answerPaths();
    if (call.result != Call::ResultKind::Content && call.resultAt.isEmpty())
        node.at("at").fail(QCoreApplication::translate("Profile", "a list of paths to the result"));
    call.resultWithKey = node.at("auth").flag();
    call.missingIsModeration =
        node.at("missing_means").word<bool>({{"broken_result", false}, {"moderated", true}}, false);
}

void readCost(const ProfileNode &node, Call &call)
{
    if (!node.exists())
        return;
    node.allowOnly({"at", "factor", "currency"});
    call.cost = node.at("at").needed().answerPath();
    call.costFactor = node.at("factor").text();
    const bool isWord = call.costFactor.isEmpty() || call.costFactor == QLatin1String("per_price_rule");
    if (!isWord && !Money::fromDecimal(call.costFactor, {}))
        node.at("factor").fail(QCoreApplication::translate("Profile", "a decimal such as \"0.01\", or per_price_rule"));
    const QString currency = node.at("currency").text();
    if (currency.startsWith(QLatin1Char('/')))
        call.costCurrencyAt = node.at("currency").answerPath();
    else if (const auto code = Currency::fromCode(currency))
        call.costCurrency = *code;
    else if (!currency.isEmpty())
        node.at("currency").fail(QCoreApplication::translate("Profile", "a code such as USD, or a path to one"));
}

void readAnswer(const ProfileNode &node, Call &call)
{
    if (node.at("id").exists())
        call.id = node.at("id").answerPath();
    call.status = node.at("status").answerPath();
    readStates(node.at("states"), call);
    const ProfileNode progress = node.at("progress");
    if (progress.exists()) {
        progress.allowOnly({"at", "of"});
        call.progress = progress.at("at").answerPath();
        call.progressOf = qMax(1e-9, progress.at("of").number(1));
    }
    readResult(node.at("result"), call);
    readCost(node.at("cost"), call);
    if (node.at("set").exists())
        for (const auto &[name, path] : node.at("set").members())
            call.set.insert(name, path.answerPath());
    if (node.at("match").exists())
        for (const auto &[path, text] : node.at("match").members())
            call.match.insert(path, text.textTemplate());
}

}  // namespace

Call readCall(const ProfileNode &node)
{
    Call call;
    if (!node.exists())
        return call;
    node.allowOnly(
        {"when",       "method",     "path",       "encoding", "headers", "body",   "accept", "client_reference",
         "idempotent", "deadline_s", "allowed_in", "batch",    "id",      "status", "states", "progress",
         "result",     "cost",       "set",        "match"});
    readRequest(node, call);
    readBatch(node.at("batch"), call);
    readAnswer(node, call);
    return call;
}

}  // namespace circletake::providers
