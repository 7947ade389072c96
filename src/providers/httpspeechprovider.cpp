// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpspeechprovider.h"

#include "providers/providercheck.h"

#include <QCoreApplication>

namespace circletake::providers {

using render::SpeechAnswer;
using render::SpeechRequest;

namespace {

constexpr qint64 usualDeadlineMs = 120'000;

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Speech)
};

render::ProviderTraits traitsOf(const Profile &profile)
{
    render::ProviderTraits traits;
    traits.id = profile.id;
    traits.label = profile.label;
    traits.requestsPerMinute = profile.limits.requestsPerMinute;
    traits.runningJobs = profile.limits.jobs;
    traits.animatic = profile.animatic;
    return traits;
}

const ModelProfile *modelOf(const Profile &profile, const SpeechRequest &request)
{
    if (request.model.isEmpty())
        return profile.models.isEmpty() ? nullptr : &profile.models.first();
    return profile.model(request.model);
}

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

SpeechAnswer unsent(const Error &error, ProblemKind kind)
{
    SpeechAnswer answer;
    answer.error.kind = kind;
    answer.error.message = error.next.isEmpty() ? error.what : error.what + QLatin1Char(' ') + error.next;
    return answer;
}

}  // namespace

HttpSpeechProvider::HttpSpeechProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack)
    : m_profile(std::move(profile))
    , m_base(base.isEmpty() ? m_profile.base() : base)
    , m_keys(keys)
    , m_stack(stack)
    , m_builder(m_profile, m_base)
    , m_signer(m_profile, keys)
    , m_answers(m_profile, m_base)
    , m_traits(traitsOf(m_profile))
{
}

HttpSpeechProvider::~HttpSpeechProvider() = default;

QStringList HttpSpeechProvider::voices() const
{
    return m_profile.models.isEmpty() ? QStringList() : m_profile.models.first().voices;
}

std::optional<Money> HttpSpeechProvider::price(const SpeechRequest &request) const
{
    const ModelProfile *model = modelOf(m_profile, request);
    if (!model || model->price.isEmpty())
        return {};
    return model->price.ofCharacters({}, charactersOf(request.text));
}

Result<Variables> HttpSpeechProvider::variablesOf(const SpeechRequest &request) const
{
    const ModelProfile *model = modelOf(m_profile, request);
    const QString id = model ? model->id : request.model;
    if (id.isEmpty())
        return Error{ErrorKind::BadInput,
                     Words::tr("%1 has no speech model of its own.").arg(m_profile.label),
                     {},
                     Words::tr("Choose a model in the settings.")};
    if (model && model->promptMax > 0 && request.text.size() > model->promptMax)
        return Error{ErrorKind::BadInput,
                     Words::tr("The line is longer than the %1 characters that %2 speaks at once.")
                         .arg(model->promptMax)
                         .arg(m_profile.label),
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

Result<HttpRequest> HttpSpeechProvider::requestOf(const Call *call, const Variables &variables) const
{
    if (!call)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Provider", "No submit of the profile fits this request."),
                     m_profile.id, QCoreApplication::translate("Provider", "Correct the provider's profile.")};
    auto made = m_builder.make(*call, variables);
    if (!made)
        return made;
    made->mostBytes = mostAnswerBytes;
    if (call->deadlineMs == 0)
        made->deadlineMs = usualDeadlineMs;
    if (const auto signedOne = m_signer.sign(*made, m_stack.clock().wallMs()); !signedOne)
        return signedOne.error();
    return made;
}

void HttpSpeechProvider::say(const SpeechRequest &request, std::function<void(SpeechAnswer)> done)
{
    const auto refuse = [&](const Error &error) {
        const ProblemKind kind = error.kind == ErrorKind::BadInput ? ProblemKind::Invalid : ProblemKind::Auth;
        QMetaObject::invokeMethod(
            &m_alive, [done, answer = unsent(error, kind)] { done(answer); }, Qt::QueuedConnection);
    };
    const auto variables = variablesOf(request);
    if (!variables)
        return refuse(variables.error());
    const Call *call = m_builder.submitCall(*variables);
    const auto made = requestOf(call, *variables);
    if (!made)
        return refuse(made.error());
    m_stack.sendPaid(*made, &m_alive, [this, request, call, done = std::move(done)](const HttpAnswer &answer) {
        done(read(request, *call, answer));
    });
}

void HttpSpeechProvider::probe(std::function<void(Result<QStringList>)> done)
{
    if (!m_profile.check.exists()) {
        QMetaObject::invokeMethod(
            &m_alive, [done = std::move(done)] { done(QStringList()); }, Qt::QueuedConnection);
        return;
    }
    checkProvider(m_profile, m_base, m_keys, m_stack, &m_alive, [done = std::move(done)](const CheckReport &report) {
        if (report.error.kind == ProblemKind::None)
            done(report.models);
        else
            done(Error{ErrorKind::Provider, report.error.message, report.error.words, {}});
    });
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
        result.error.message = Words::tr("%1 answered with something that is no sound.").arg(m_profile.label);
        return result;
    }
    result.error = m_answers.errorOf(call, answer, m_stack.clock().wallMs());
    if (result.error.kind == ProblemKind::None)  // gateways answer 200 with an error inside
        result.error = m_profile.errors.ofJob(answer.json());
    result.error.words = m_signer.withoutKeys(result.error.words);
    return result;
}

}  // namespace circletake::providers
