// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/errorrules.h"

#include "providers/providerwords.h"
#include "providers/retryafter.h"

#include <QCoreApplication>

namespace circletake::providers {

using render::ProviderError;

namespace {

ProblemKind byStatus(int status)
{
    switch (status) {
    case 401:
        return ProblemKind::Auth;
    case 402:
        return ProblemKind::Balance;
    case 403:
        return ProblemKind::Permission;
    case 404:
    case 410:
        return ProblemKind::NotFound;
    case 408:
    case 425:
        return ProblemKind::Transient;
    case 429:
        return ProblemKind::Rate;
    default:
        return status >= 300 && status < 500 ? ProblemKind::Invalid : ProblemKind::Transient;
    }
}

bool isHtml(const HttpAnswer &answer)
{
    const QByteArray start = answer.body.left(200).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

/// What an odd answer means, where the error's kind alone would not tell.
QString oddity(const HttpAnswer &answer)
{
    if (answer.status >= 300 && answer.status < 400)
        return QCoreApplication::translate(
            "Provider", "The provider's address leads elsewhere: correct it; redirects are not followed.");
    if (isHtml(answer))
        return QCoreApplication::translate(
                   "Provider",
                   "A web page came instead of an answer (HTTP %1): check the provider's address and the network.")
            .arg(answer.status);
    if (answer.status < 300 && answer.json().isUndefined())
        return QCoreApplication::translate("Provider", "The provider's answer is cut off or is not JSON.");
    return {};
}

}  // namespace

QString ErrorRules::codeOf(const QJsonValue &answer) const
{
    return firstText(code, answer);
}

bool ErrorRules::refuses(const QJsonValue &answer) const
{
    const QString found = ok.isEmpty() ? QString() : codeOf(answer);
    return !found.isEmpty() && found != ok;
}

std::optional<ProblemKind> ErrorRules::ruled(int http, const QString &found, const QString &words) const
{
    for (const Rule &rule : rules) {
        if (!rule.http.isEmpty() && !rule.http.contains(http))
            continue;
        if (!rule.codes.isEmpty() && !rule.codes.contains(found))
            continue;
        if (!rule.match.pattern().isEmpty() && !rule.match.match(found).hasMatch() &&
            !rule.match.match(words).hasMatch())
            continue;
        return rule.is;
    }
    return {};
}

ProviderError ErrorRules::ofAnswer(const HttpAnswer &answer, qint64 wallMs) const
{
    ProviderError error;
    error.httpStatus = answer.status;
    error.retryAfterMs = retryAfterMs(answer, wallMs);
    if (!answer.isWhole()) {
        error.kind = answer.failure == HttpFailure::Refused ? ProblemKind::Invalid : ProblemKind::Transient;
        error.message = adviceFor(answer.failure);
        error.words = keptWords(answer.failureWords);
        return error;
    }
    const QJsonValue json = answer.json();
    const QString found = codeOf(json);
    QString words = firstText(message, json);
    if (words.isEmpty())
        words = wordsOf(answer);
    error.kind = ruled(answer.status, found, words).value_or(byStatus(answer.status));
    error.message = oddity(answer);
    if (error.message.isEmpty())
        error.message = adviceFor(error.kind);
    error.words = keptWords(found.isEmpty() || words.contains(found) ? words : found + QLatin1String(": ") + words);
    return error;
}

ProviderError ErrorRules::ofJob(const QJsonValue &job) const
{
    ProviderError error;
    const QString found = codeOf(job);
    const QString words = firstText(message, job);
    error.kind = ruled(0, found, words).value_or(ProblemKind::BrokenResult);
    error.message = adviceFor(error.kind);
    error.words = keptWords(found.isEmpty() || words.contains(found) ? words : found + QLatin1String(": ") + words);
    return error;
}

render::ProviderError unsentError(const Error &error, ProblemKind kind)
{
    render::ProviderError unsent;
    unsent.kind = kind;
    unsent.message = error.advice();
    return unsent;
}

}  // namespace circletake::providers
