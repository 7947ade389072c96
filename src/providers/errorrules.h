// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answerpath.h"
#include "providers/httpanswer.h"
#include "render/ports/provider.h"

#include <QRegularExpression>
#include <QVector>

namespace circletake::providers {

/// How a provider's errors are typed: the first rule all of whose conditions hold; without one, by HTTP status.
class ErrorRules
{
public:
    struct Rule
    {
        QVector<int> http;         ///< empty: any
        QStringList codes;         ///< the provider's code as text; empty: any
        QRegularExpression match;  ///< against code and message; empty: any
        ProblemKind is = ProblemKind::Transient;
    };

    QVector<AnswerPath> code;  ///< where the code stands; the first that is there
    QVector<AnswerPath> message;
    QString ok;  ///< the code that means success; empty: codes stand only in errors
    QVector<Rule> rules;

    /// True when the answer's own code says that it is an error, whatever the HTTP status.
    [[nodiscard]] bool refuses(const QJsonValue &answer) const;
    /// The error of an HTTP answer that is not a success, or of no answer at all. `wallMs` is for dates in Retry-After.
    [[nodiscard]] render::ProviderError ofAnswer(const HttpAnswer &answer, qint64 wallMs) const;
    /// The error of a job that the provider reports as failed; BrokenResult where no rule by code or words fits.
    [[nodiscard]] render::ProviderError ofJob(const QJsonValue &job) const;

private:
    [[nodiscard]] QString codeOf(const QJsonValue &answer) const;
    [[nodiscard]] std::optional<ProblemKind> ruled(int http, const QString &code, const QString &words) const;
};

/// A request that could not be made or signed: nothing was sent.
[[nodiscard]] render::ProviderError unsentError(const Error &error, ProblemKind kind);

}  // namespace circletake::providers
