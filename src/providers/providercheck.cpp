// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/providercheck.h"

#include "providers/answerreader.h"
#include "providers/requestbuilder.h"
#include "providers/requestsigner.h"

#include <QCoreApplication>

namespace circletake::providers {

namespace {

CheckReport failed(const Error &error, ProblemKind kind)
{
    CheckReport report;
    report.error = unsentError(error, kind);
    return report;
}

QStringList modelsIn(const Profile &profile, const QUrl &base, const QJsonValue &answer)
{
    QStringList models;
    if (profile.check.items.isEmpty())
        return models;
    const JobReader reader(profile, base);
    for (const QJsonValue &item : reader.items(profile.check, answer))
        if (const QString id = reader.id(profile.check, item); !id.isEmpty())
            models.append(id);
    return models;
}

}  // namespace

void checkProvider(const Profile &profile, const QUrl &givenBase, const KeySource &keys, HttpStack &stack,
                   QObject *context, std::function<void(CheckReport)> done)
{
    const auto tell = [context, done](const CheckReport &report) {
        QMetaObject::invokeMethod(
            context, [done, report] { done(report); }, Qt::QueuedConnection);
    };
    const QUrl base = givenBase.isEmpty() ? profile.base() : givenBase;
    const RequestSigner signer(profile, keys);
    if (!profile.check.exists()) {
        tell(failed({ErrorKind::Unsupported,
                     QCoreApplication::translate("Provider", "%1 has nothing that can be asked without paying.")
                         .arg(profile.label),
                     {},
                     {}},
                    ProblemKind::Invalid));
        return;
    }
    auto request = RequestBuilder(profile, base).make(profile.check, {});
    if (!request) {
        tell(failed(request.error(), ProblemKind::Invalid));
        return;
    }
    if (const auto signedOne = signer.sign(*request, stack.clock().wallMs()); !signedOne) {
        tell(failed(signedOne.error(), ProblemKind::Auth));
        return;
    }
    stack.send(*request, context, [profile, base, &keys, &stack, done](const HttpAnswer &answer) {
        CheckReport report;
        report.latencyMs = answer.ms;
        report.error = AnswerReader(profile, base).errorOf(profile.check, answer, stack.clock().wallMs());
        if (report.error.kind == ProblemKind::None && answer.json().isUndefined())
            report.error = profile.errors.ofAnswer(answer, stack.clock().wallMs());
        report.error.words = RequestSigner(profile, keys).withoutKeys(report.error.words);
        report.models = modelsIn(profile, base, answer.json());
        done(report);
    });
}

}  // namespace circletake::providers
