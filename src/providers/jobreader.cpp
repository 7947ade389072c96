// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/jobreader.h"

#include "providers/providerwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace circletake::providers {

using render::RemoteJob;
using render::RemoteState;

namespace {

/// A JSON amount, number or text, as decimal text that Money reads.
QString decimalText(const QJsonValue &value)
{
    return value.isDouble() ? QLocale::c().toString(value.toDouble(), 'f', 9) : value.toString();
}

}  // namespace

QVector<QJsonValue> JobReader::items(const Call &call, const QJsonValue &answer) const
{
    if (call.items.isEmpty())
        return {answer};
    QVector<QJsonValue> all;
    for (const auto &item : call.items.in(answer).toArray())
        all.append(item);
    return all;
}

QString JobReader::id(const Call &call, const QJsonValue &item) const
{
    if (call.id.isEmpty())
        return {};
    const QString id = scalarText(call.id.in(item));
    const bool isPlain = std::none_of(id.begin(), id.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
    return isPlain && id.size() <= 1000 ? id : QString();
}

QUrl JobReader::clip(const Call &call, const QJsonValue &item) const
{
    if (call.result != Call::ResultKind::Url)
        return {};
    const QUrl url(firstText(call.resultAt, item), QUrl::StrictMode);
    if (url.isEmpty() || !url.isValid())
        return {};
    const QUrl whole = url.isRelative() ? m_base.resolved(url) : url;
    return whole.scheme() == QLatin1String("https") || whole.scheme() == QLatin1String("http") ? whole : QUrl();
}

std::optional<Money> JobReader::charged(const Call &call, const QJsonValue &item) const
{
    const QJsonValue told = call.cost.isEmpty() ? QJsonValue(QJsonValue::Undefined) : call.cost.in(item);
    if (told.isUndefined())
        return {};
    const ModelProfile *model = m_profile.model(item.toObject().value(QLatin1String("model")).toString());
    if (call.costFactor == QLatin1String("per_price_rule"))
        return model ? model->price.ofClipTokens(item.toObject(), told.toInteger(-1)) : std::nullopt;
    Currency currency = call.costCurrency;
    if (!call.costCurrencyAt.isEmpty())
        currency = Currency::fromCode(scalarText(call.costCurrencyAt.in(item)).toUpper()).value_or(Currency());
    const auto amount = Money::fromDecimal(decimalText(told), currency);
    if (!amount || amount->isNegative() || (currency.isNone() && !amount->isZero()))
        return {};
    const auto factor = Money::fromDecimal(call.costFactor.isEmpty() ? QStringLiteral("1") : call.costFactor, {});
    return amount->scaled(factor->units(), Money::unitsPerWhole);
}

void JobReader::settle(const Call &call, const QJsonValue &item, RemoteJob &job) const
{
    switch (job.state) {
    case RemoteState::Succeeded:
        job.clip = clip(call, item);
        if (job.clip.isEmpty() && call.result == Call::ResultKind::Url && !m_profile.fetch.exists()) {
            job.state = call.missingIsModeration ? RemoteState::Moderated : RemoteState::Failed;
            job.error = m_profile.errors.ofJob(item);
            job.error.kind = call.missingIsModeration ? ProblemKind::Moderation : ProblemKind::BrokenResult;
            job.error.message = call.missingIsModeration ? adviceFor(ProblemKind::Moderation)
                                                         : QCoreApplication::translate(
                                                               "Provider", "It is done, but the answer names no clip.");
        }
        return;
    case RemoteState::Failed:
    case RemoteState::Moderated:
    case RemoteState::Expired:
        job.error = m_profile.errors.ofJob(item);
        if (job.state == RemoteState::Moderated)
            job.error.kind = ProblemKind::Moderation;
        else if (job.state == RemoteState::Expired)
            job.error.kind = ProblemKind::NotFound;
        else if (job.error.kind == ProblemKind::Moderation)
            job.state = RemoteState::Moderated;
        job.error.message = adviceFor(job.error.kind);
        return;
    default:
        return;
    }
}

RemoteJob JobReader::read(const Call &call, const QJsonValue &item, RemoteState wordless) const
{
    RemoteJob job;
    job.id = id(call, item);
    job.stateWord = call.status.isEmpty() ? QString() : scalarText(call.status.in(item)).left(200);
    if (!job.stateWord.isEmpty())
        job.state = call.states.value(job.stateWord, RemoteState::Unrecognised);
    else
        job.state = clip(call, item).isEmpty() ? wordless : RemoteState::Succeeded;
    if (const double progress = call.progress.isEmpty() ? -1 : call.progress.in(item).toDouble(-1); progress >= 0)
        job.progress = qBound(0.0, progress / call.progressOf, 1.0);
    job.charged = charged(call, item);
    settle(call, item, job);
    return job;
}

}  // namespace circletake::providers
