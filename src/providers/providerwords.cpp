// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/providerwords.h"

#include "base/secret.h"
#include "providers/answerpath.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace circletake::providers {

namespace {

constexpr qsizetype s_mostWords = 2000;

/// The context of the words below for translators.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Provider)
};

QVector<AnswerPath> usualPlaces()
{
    QVector<AnswerPath> places;
    for (const char *place : {"/error/message", "/error", "/message", "/detail", "/detail/*/msg",
                              "/base_resp/status_msg", "/0/error/message", "/failure_reason", "/reason"})
        places.append(AnswerPath::parse(QLatin1String(place)).value());
    return places;
}

QString ofJson(const QJsonValue &json)
{
    static const QVector<AnswerPath> places = usualPlaces();
    if (const QString words = firstText(places, json); !words.isEmpty())
        return words;
    return QString::fromUtf8((json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject()))
                                 .toJson(QJsonDocument::Compact));
}

}  // namespace

QString adviceFor(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::None:
        return {};
    case ProblemKind::Auth:
        return Words::tr("The provider refused the key: check the key of this provider.");
    case ProblemKind::Balance:
        return Words::tr("The account has no credit left: add some at the provider, then retry.");
    case ProblemKind::Permission:
        return Words::tr("The account may not do this: check its plan, region and access to the model.");
    case ProblemKind::Moderation:
        return Words::tr("The provider refused the content: change the prompt, or try another provider.");
    case ProblemKind::Invalid:
        return Words::tr("The provider cannot use this request: change the shot or the model's settings.");
    case ProblemKind::NotFound:
        return Words::tr("The provider does not know this job or model.");
    case ProblemKind::Rate:
        return Words::tr("Too many requests: the route slows down and goes on by itself.");
    case ProblemKind::Concurrency:
        return Words::tr("Too many jobs at once: the route slows down and goes on by itself.");
    case ProblemKind::Transient:
        return Words::tr("The provider has a passing fault: it will be asked again.");
    case ProblemKind::UnknownOutcome:
        return Words::tr("It cannot be told whether the provider took this: nothing is sent again by itself.");
    case ProblemKind::BrokenResult:
        return Words::tr("The provider could not make this clip: retry, or change the shot.");
    case ProblemKind::Budget:
        return Words::tr("The budget does not allow this.");
    case ProblemKind::Storage:
        return Words::tr("The disk did not take the file: check free space and permissions.");
    }
    Q_UNREACHABLE();
}

QString adviceFor(HttpFailure failure)
{
    switch (failure) {
    case HttpFailure::None:
        return {};
    case HttpFailure::Name:
        return Words::tr("The provider's address was not found: check the network and the address.");
    case HttpFailure::Connect:
        return Words::tr("Nothing answers at the provider's address: check the network and the address.");
    case HttpFailure::Tls:
        return Words::tr(
            "The provider's certificate cannot be trusted: check the address, this computer's date and the proxy.");
    case HttpFailure::Proxy:
        return Words::tr("The proxy refused the connection: check the system's proxy settings.");
    case HttpFailure::Timeout:
        return Words::tr("The provider did not answer in time.");
    case HttpFailure::Closed:
        return Words::tr("The connection ended before the answer was whole.");
    case HttpFailure::TooLarge:
        return Words::tr("The answer is larger than an answer can be.");
    case HttpFailure::Refused:
        return Words::tr("The address is not allowed: only https, or this computer itself.");
    }
    Q_UNREACHABLE();
}

QString keptWords(const QString &words)
{
    static const QRegularExpression markup(QStringLiteral("<[^<>]{1,500}>"));
    static const QRegularExpression control(
        QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    QString kept = words.left(4 * s_mostWords);
    kept.replace(markup, QStringLiteral(" "));
    kept.replace(control, QStringLiteral(" "));
    return redacted(kept.simplified()).left(s_mostWords);
}

QString wordsOf(const HttpAnswer &answer)
{
    static const QRegularExpression title(
        QStringLiteral("<title[^>]*>(.*?)</title>"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    if (const QJsonValue json = answer.json(); !json.isUndefined())
        return ofJson(json);
    const QString text = QString::fromUtf8(answer.body.left(8 * s_mostWords));
    if (const auto match = title.match(text); match.hasMatch())
        return match.captured(1);
    return text;
}

}  // namespace circletake::providers
