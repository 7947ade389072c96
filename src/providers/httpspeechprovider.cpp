// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpspeechprovider.h"

#include <QCoreApplication>

namespace circletake::providers {

using render::SpeechAnswer;
using render::SpeechRequest;

namespace {

/// A minute of WAV at 48 kHz in stereo has twelve million bytes.
constexpr AnsweringService::Limits s_limits{25'000'000, 120'000};

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Speech)
};

/// Providers count characters as people see them.
qint64 charactersOf(const QString &text)
{
    return text.toUcs4().size();
}

/// What begins like one of the formats that speech services send; JSON and web pages do not.
bool isSound(const QByteArray &body)
{
    static const QByteArrayList beginnings{"RIFF",
                                           "ID3",
                                           "OggS",
                                           "fLaC",
                                           QByteArray("\xff\xfb", 2),
                                           QByteArray("\xff\xf3", 2),
                                           QByteArray("\xff\xf2", 2),
                                           QByteArray("\xff\xf1", 2),
                                           QByteArray("\xff\xf9", 2)};
    return body.mid(4, 4) == "ftyp" ||
           std::any_of(beginnings.cbegin(), beginnings.cend(), [&](const QByteArray &b) { return body.startsWith(b); });
}

}  // namespace

HttpSpeechProvider::HttpSpeechProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack)
    : m_service(std::move(profile), base, keys, stack, s_limits)
    , m_answers(m_service.profile(), m_service.base())
{
}

HttpSpeechProvider::~HttpSpeechProvider() = default;

QStringList HttpSpeechProvider::voices() const
{
    return profile().models.isEmpty() ? QStringList() : profile().models.first().voices;
}

std::optional<Money> speechPrice(const Profile &profile, const SpeechRequest &request)
{
    const ModelProfile *model = profile.modelOrFirst(request.model);
    if (!model || model->price.isEmpty())
        return {};
    return model->price.ofCharacters({}, charactersOf(request.text));
}

std::optional<Money> HttpSpeechProvider::price(const SpeechRequest &request) const
{
    return speechPrice(profile(), request);
}

Result<Variables> HttpSpeechProvider::variablesOf(const SpeechRequest &request) const
{
    const ModelProfile *model = profile().modelOrFirst(request.model);
    const QString id = model ? model->id : request.model;
    if (id.isEmpty())
        return Error{ErrorKind::BadInput,
                     Words::tr("%1 has no speech model of its own.").arg(profile().label),
                     {},
                     Words::tr("Choose a model in the settings.")};
    if (model && model->promptMax > 0 && request.text.size() > model->promptMax)
        return Error{ErrorKind::BadInput,
                     Words::tr("The line is longer than the %1 characters that %2 speaks at once.")
                         .arg(model->promptMax)
                         .arg(profile().label),
                     {},
                     Words::tr("Split it in the script.")};
    Variables variables{{QStringLiteral("model"), id},
                        {QStringLiteral("text"), request.text},
                        {QStringLiteral("voice"), request.voice},
                        {QStringLiteral("format"), QStringLiteral("wav")}};
    if (!request.instructions.isEmpty() && !id.startsWith(QLatin1String("tts-1")))  // these two refuse them
        variables.insert(QLatin1String("instructions"), request.instructions);
    if (request.speedPercent != 100)
        variables.insert(QLatin1String("speed"), request.speedPercent / 100.0);
    if (model)
        for (auto it = model->wire.begin(); it != model->wire.end(); ++it)
            variables.insert(QLatin1String("model.") + it.key(), it.value());
    return variables;
}

void HttpSpeechProvider::say(const SpeechRequest &request, std::function<void(SpeechAnswer)> done)
{
    m_service.ask(
        variablesOf(request),
        [this, request, done](const Call &call, const HttpAnswer &answer) { done(read(request, call, answer)); },
        [done](const render::ProviderError &error) {
            SpeechAnswer unsent;
            unsent.error = error;
            done(unsent);
        });
}

void HttpSpeechProvider::probe(std::function<void(Result<QStringList>)> done)
{
    m_service.listModels(std::move(done));
}

SpeechAnswer HttpSpeechProvider::read(const SpeechRequest &request, const Call &call, const HttpAnswer &answer) const
{
    SpeechAnswer result;
    result.latencyMs = answer.ms;
    const bool good = answer.isWhole() && answer.status >= 200 && answer.status < 300;
    result.unsure = !answer.isWhole() && answer.bodySent;
    if (good && isSound(answer.body)) {
        result.sound = answer.body;
        result.cost = price(request);
        return result;
    }
    if (good && answer.json().isUndefined()) {
        result.unsure = true;
        result.error.kind = ProblemKind::BrokenResult;
        result.error.message = Words::tr("%1 answered with something that is no sound.").arg(profile().label);
        return result;
    }
    result.error = m_answers.errorOf(call, answer, m_service.wallMs());
    if (result.error.kind == ProblemKind::None)  // gateways answer 200 with an error inside
        result.error = profile().errors.ofJob(answer.json());
    result.error.words = m_service.withoutKeys(result.error.words);
    return result;
}

}  // namespace circletake::providers
