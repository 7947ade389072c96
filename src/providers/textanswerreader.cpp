// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/textanswerreader.h"

#include <QCoreApplication>

namespace circletake::providers {

using render::ProviderError;
using render::TextAnswer;
using render::TextEnd;

namespace {

constexpr qint64 s_mostTokens = 100'000'000;  // more is not believed

qint64 countAt(const QVector<AnswerPath> &paths, const QJsonValue &json)
{
    bool isNumber = false;
    const qint64 count = firstText(paths, json).toLongLong(&isNumber);
    return isNumber && count >= 0 && count <= s_mostTokens ? count : -1;
}

/// It was sent, and what became of it is not known.
bool isUnsure(const HttpAnswer &answer)
{
    return answer.isWhole() ? answer.status >= 200 && answer.status < 300 && answer.json().isUndefined()
                            : answer.bodySent;
}

ProviderError nothingSaid()
{
    ProviderError error;
    error.kind = ProblemKind::BrokenResult;
    error.message = QCoreApplication::translate("Text", "The model answered with nothing.");
    return error;
}

}  // namespace

bool refusesForm(const ProviderError &error)
{
    static const QStringList words{QStringLiteral("response_format"), QStringLiteral("json_schema"),
                                   QStringLiteral("json_object"), QStringLiteral("output_config"),
                                   QStringLiteral("structured output")};
    const bool refused = error.kind == ProblemKind::Invalid && error.httpStatus >= 400 && error.httpStatus < 500;
    return refused && std::any_of(words.begin(), words.end(), [&error](const QString &word) {
               return error.words.contains(word, Qt::CaseInsensitive);
           });
}

TextAnswerReader::TextAnswerReader(const Profile &profile, const QUrl &base)
    : m_profile(profile)
    , m_answers(profile, base)
{
}

TextAnswer TextAnswerReader::read(const Call &call, const HttpAnswer &answer, const QString &model, qint64 wallMs) const
{
    TextAnswer result;
    result.latencyMs = answer.ms;
    result.unsure = isUnsure(answer);
    result.error = m_answers.errorOf(call, answer, wallMs);
    if (result.error.kind == ProblemKind::None && answer.json().isUndefined())
        result.error = m_profile.errors.ofAnswer(answer, wallMs);
    if (answer.failure == HttpFailure::TooLarge)
        result.error.kind = ProblemKind::BrokenResult;  // it would come again as it is
    if (result.error.kind != ProblemKind::None)
        return result;
    const QJsonValue json = answer.json();
    readWords(json, result);
    result.cost = costOf(result, model);
    if (!result.text.isEmpty() || result.end != TextEnd::Complete)
        return result;
    // Gateways answer 200 with an error inside.
    const bool isError = !firstText(m_profile.errors.message, json).isEmpty();
    result.error = isError ? m_profile.errors.ofAnswer(answer, wallMs) : nothingSaid();
    return result;
}

void TextAnswerReader::readWords(const QJsonValue &json, TextAnswer &answer) const
{
    const AnswerPlaces &places = m_profile.answer;
    answer.text = firstText(places.text, json);
    answer.end = places.ends.value(firstText(places.end, json), TextEnd::Complete);
    if (const QString refusal = firstText(places.refusal, json); !refusal.isEmpty()) {
        answer.end = TextEnd::Refused;
        answer.text = refusal;
    }
    answer.model = firstText(places.model, json).left(200);
    answer.promptTokens = countAt(places.tokensIn, json);
    answer.answerTokens = countAt(places.tokensOut, json);
}

std::optional<Money> TextAnswerReader::costOf(const TextAnswer &answer, const QString &model) const
{
    const ModelProfile *priced = m_profile.model(answer.model);
    if (!priced)
        priced = m_profile.model(model);
    if (!priced || answer.promptTokens < 0 || answer.answerTokens < 0)
        return {};
    return priced->price.ofTokens({}, answer.promptTokens, answer.answerTokens);
}

}  // namespace circletake::providers
