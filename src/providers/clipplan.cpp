// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/clipplan.h"

#include "providers/contentrange.h"
#include "providers/providerwords.h"
#include "providers/retryafter.h"

#include <QCoreApplication>

namespace circletake::providers {

namespace {

using Act = ClipPlan::Act;

bool isText(const QByteArray &contentType)
{
    const QByteArray type = contentType.toLower();
    return type.startsWith("text/") || type.startsWith("application/json") || type.startsWith("application/xml") ||
           type.startsWith("application/problem+json");
}

/// What If-Range may carry: a strong entity tag, else the date of the last change.
QByteArray validatorOf(const HttpAnswer &answer)
{
    const QByteArray tag = answer.header("ETag").trimmed();
    return tag.startsWith('"') ? tag : tag.isEmpty() ? answer.header("Last-Modified").trimmed() : QByteArray();
}

ClipPlan broken(const QString &message, const QByteArray &words = {})
{
    ClipPlan plan;
    plan.answer.error.kind = ProblemKind::BrokenResult;
    plan.answer.error.message = message;
    plan.answer.error.words = keptWords(QString::fromLatin1(words));
    return plan;
}

ClipPlan within(ClipPlan plan, qint64 mostBytes)
{
    if (plan.total <= mostBytes)
        return plan;
    return broken(QCoreApplication::translate("Download", "The clip would have %1 MB; at most %2 MB are fetched.")
                      .arg(plan.total / 1'000'000)
                      .arg(mostBytes / 1'000'000));
}

ClipPlan anew(const HttpAnswer &answer, qint64 mostBytes)
{
    ClipPlan plan;
    plan.act = Act::Anew;
    const QByteArray length = answer.header("Content-Length");
    plan.total = length.isEmpty() ? -1 : length.toLongLong();
    plan.validator = validatorOf(answer);
    if (isText(answer.header("Content-Type")))
        return broken(QCoreApplication::translate("Download", "The clip's address gives a text, not a film."),
                      answer.header("Content-Type"));
    if (plan.total == 0)
        return broken(QCoreApplication::translate("Download", "The clip has 0 bytes."));
    return within(plan, mostBytes);
}

ClipPlan continued(const HttpAnswer &answer, const ClipSink::Kept &kept, qint64 mostBytes)
{
    ClipPlan plan;
    plan.act = Act::StartOver;
    const auto range = ContentRange::parse(answer.header("Content-Range"));
    const QByteArray validator = validatorOf(answer);
    if (!range || kept.bytes == 0 || range->first != kept.bytes || range->last != range->total - 1 ||
        (!validator.isEmpty() && validator != kept.validator))
        return plan;
    plan.act = Act::Continue;
    plan.total = range->total;
    plan.validator = kept.validator;
    return within(plan, mostBytes);
}

ClipPlan beyondTheEnd(const HttpAnswer &answer, const ClipSink::Kept &kept)
{
    ClipPlan plan;
    const auto range = ContentRange::parse(answer.header("Content-Range"));
    plan.act = range && range->total == kept.bytes ? Act::AlreadyWhole : Act::StartOver;
    plan.total = kept.bytes;
    plan.validator = kept.validator;
    return plan;
}

ClipPlan refused(const HttpAnswer &answer, qint64 wallMs)
{
    ClipPlan plan;
    const int status = answer.status;
    render::ProviderError &error = plan.answer.error;
    plan.answer.expired = status == 401 || status == 403 || status == 404 || status == 410;
    error.kind = plan.answer.expired ? ProblemKind::NotFound
                 : status == 429     ? ProblemKind::Rate
                                     : ProblemKind::Transient;
    error.httpStatus = status;
    error.retryAfterMs = retryAfterMs(answer, wallMs);
    error.message =
        plan.answer.expired
            ? QCoreApplication::translate("Download", "The clip's address is no longer valid; a new one is asked for.")
            : QCoreApplication::translate("Download", "The clip's server cannot give it now (HTTP %1).").arg(status);
    return plan;
}

}  // namespace

ClipPlan planFor(const HttpAnswer &answer, const ClipSink::Kept &kept, qint64 mostBytes, qint64 wallMs)
{
    if (answer.status == 200)
        return anew(answer, mostBytes);
    if (answer.status == 206)
        return continued(answer, kept, mostBytes);
    if (answer.status == 416 && kept.bytes > 0)
        return beyondTheEnd(answer, kept);
    if (answer.status >= 300 && answer.status < 400 && !answer.header("Location").isEmpty()) {
        ClipPlan plan;
        plan.act = Act::Redirect;
        plan.next = answer.header("Location");
        return plan;
    }
    return refused(answer, wallMs);
}

}  // namespace circletake::providers
