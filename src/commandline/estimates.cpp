// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/estimates.h"

#include "workspace/json.h"

#include <QCoreApplication>

namespace circletake::commandline {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonValue moneyOrNull(const std::optional<Money> &most)
{
    return most ? QJsonValue(workspace::json::money(*most)) : QJsonValue(QJsonValue::Null);
}

QString priceWords(const std::optional<Money> &most)
{
    if (!most)
        return Words::tr("price not known");
    return most->isZero() ? Words::tr("free") : Words::tr("at most %1").arg(most->toDisplay());
}

QString takesWords(const workspace::Estimate &estimate, workspace::Layer layer)
{
    const QString words =
        layer == workspace::Layer::LipSync ? Words::tr("lip sync of %1 shots, %2 s") : Words::tr("%1 clips, %2 s");
    return words.arg(estimate.takes).arg(double(estimate.filmMs) / 1000.0, 0, 'f', 1);
}

}  // namespace

QString estimateWords(const workspace::WritingEstimate &estimate)
{
    return Words::tr("%1: %2 scenes in %3 questions, about %4 tokens, %5")
        .arg(estimate.provider)
        .arg(estimate.scenes)
        .arg(estimate.questions)
        .arg(estimate.promptTokens + estimate.answerTokens)
        .arg(priceWords(estimate.most));
}

QJsonObject estimateJson(const workspace::WritingEstimate &estimate)
{
    return {{QStringLiteral("scenes"), estimate.scenes},
            {QStringLiteral("questions"), estimate.questions},
            {QStringLiteral("approved"), estimate.fixed},
            {QStringLiteral("unchanged"), estimate.unchanged},
            {QStringLiteral("prompt_tokens"), estimate.promptTokens},
            {QStringLiteral("answer_tokens"), estimate.answerTokens},
            {QStringLiteral("most"), moneyOrNull(estimate.most)}};
}

QString estimateWords(const workspace::Estimate &estimate, workspace::Layer layer)
{
    QStringList parts;
    if (estimate.voices > 0)
        parts += Words::tr("%1 voices").arg(estimate.voices);
    parts += takesWords(estimate, layer);
    if (estimate.lipSyncs > 0)
        parts += Words::tr("%1 lip syncs").arg(estimate.lipSyncs);
    parts += priceWords(estimate.most);
    QString words = QStringLiteral("%1: %2").arg(estimate.provider, parts.join(QStringLiteral(", ")));
    if (estimate.overBudget)
        words += QLatin1Char('\n') + Words::tr("This is more than the budget leaves: %1. It will stop there.")
                                         .arg(estimate.budgetLeft.toDisplay());
    return words;
}

QJsonObject estimateJson(const workspace::Estimate &estimate)
{
    return {{QStringLiteral("provider"), estimate.provider},     {QStringLiteral("shots"), estimate.takes},
            {QStringLiteral("film_ms"), estimate.filmMs},        {QStringLiteral("voices"), estimate.voices},
            {QStringLiteral("lip_syncs"), estimate.lipSyncs},    {QStringLiteral("over_budget"), estimate.overBudget},
            {QStringLiteral("most"), moneyOrNull(estimate.most)}};
}

Outcome tellEstimate(Session &session, const workspace::RenderRequest &request)
{
    const auto estimate = session.works().rendering().estimate(request);
    if (!estimate)
        return estimate.error();
    session.terminal().print(estimateWords(*estimate, request.layer));
    session.terminal().print(estimateJson(*estimate));
    return ExitCode::Done;
}

}  // namespace circletake::commandline
