// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httptextprovider.h"

#include "providers/providercheck.h"
#include "providers/textvariables.h"

#include <QCoreApplication>

namespace circletake::providers {

using render::TextAnswer;
using render::TextRequest;

namespace {

constexpr qint64 s_usualDeadlineMs = 300'000;

render::ProviderTraits traitsOf(const Profile &profile)
{
    render::ProviderTraits traits;
    traits.id = profile.id;
    traits.label = profile.label;
    traits.account = profile.auth.account;
    traits.requestsPerMinute = profile.limits.requestsPerMinute;
    traits.runningJobs = profile.limits.jobs;
    traits.animatic = profile.animatic;
    return traits;
}

/// Some submit of the profile has a place for the variable.
bool reads(const Profile &profile, const QString &variable)
{
    return std::any_of(profile.submits.begin(), profile.submits.end(), [&variable](const Call &call) {
        return call.when.name() == variable || call.body.names().contains(variable);
    });
}

TextAnswer unsent(const Error &error, ProblemKind kind)
{
    TextAnswer answer;
    answer.error.kind = kind;
    answer.error.message = error.next.isEmpty() ? error.what : error.what + QLatin1Char(' ') + error.next;
    return answer;
}

}  // namespace

HttpTextProvider::HttpTextProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack)
    : m_profile(std::move(profile))
    , m_base(base.isEmpty() ? m_profile.base() : base)
    , m_keys(keys)
    , m_stack(stack)
    , m_builder(m_profile, m_base)
    , m_signer(m_profile, keys)
    , m_reader(m_profile, m_base)
    , m_traits(traitsOf(m_profile))
{
}

HttpTextProvider::~HttpTextProvider() = default;

std::optional<Money> HttpTextProvider::worstPrice(const TextRequest &request) const
{
    const ModelProfile *model = m_profile.model(modelOf(m_profile, request));
    const auto most = mostAnswerTokens(m_profile, request);
    if (!model || model->price.isEmpty())
        return {};
    if (const auto million = model->price.ofTokens({}, 1'000'000, 1'000'000); million && million->isZero())
        return million;  // without a limit, too
    return most ? model->price.ofTokens({}, mostPromptTokens(request), *most) : std::nullopt;
}

TextForm HttpTextProvider::formOf(const QString &model) const
{
    const ModelProfile *known = m_profile.model(model);
    const bool takesSchema = (!known || known->structuredOutput) && reads(m_profile, QStringLiteral("schema"));
    const TextForm best = takesSchema                                ? TextForm::Schema
                          : reads(m_profile, QStringLiteral("json")) ? TextForm::Json
                                                                     : TextForm::Plain;
    return m_forms.value(model, best);
}

void HttpTextProvider::later(std::function<void()> act)
{
    QMetaObject::invokeMethod(&m_alive, std::move(act), Qt::QueuedConnection);
}

Result<HttpRequest> HttpTextProvider::requestOf(const Call *call, const Variables &variables) const
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
        made->deadlineMs = s_usualDeadlineMs;
    return made;
}

void HttpTextProvider::ask(const TextRequest &request, std::function<void(TextAnswer)> done)
{
    const TextForm form = formOf(modelOf(m_profile, request));
    const auto refuse = [this, &done](const Error &error, ProblemKind kind) {
        later([done, answer = unsent(error, kind)] { done(answer); });
    };
    const auto variables = textVariables(m_profile, request, form);
    if (!variables) {
        refuse(variables.error(), ProblemKind::Invalid);
        return;
    }
    const Call *call = m_builder.submitCall(*variables);
    auto made = requestOf(call, *variables);
    if (!made) {
        refuse(made.error(), ProblemKind::Invalid);
        return;
    }
    if (const auto signedOne = m_signer.sign(*made, m_stack.clock().wallMs()); !signedOne) {
        refuse(signedOne.error(), ProblemKind::Auth);
        return;
    }
    m_stack.sendPaid(*made, &m_alive, [this, request, form, call, done = std::move(done)](const HttpAnswer &answer) {
        answered(request, form, *call, answer, done);
    });
}

void HttpTextProvider::answered(const TextRequest &request, TextForm form, const Call &call, const HttpAnswer &answer,
                                const std::function<void(TextAnswer)> &done)
{
    const QString model = modelOf(m_profile, request);
    TextAnswer read = m_reader.read(call, answer, model, m_stack.clock().wallMs());
    read.error.words = m_signer.withoutKeys(read.error.words);
    if (!request.schemaName.isEmpty() && form != TextForm::Plain && refusesForm(read.error)) {
        read.askAgain = true;
        m_forms.insert(model, form == TextForm::Schema ? TextForm::Json : TextForm::Plain);
    }
    done(read);
}

void HttpTextProvider::listModels(std::function<void(Result<QStringList>)> done)
{
    QStringList own;
    for (const ModelProfile &model : m_profile.models)
        own.append(model.id);
    if (!m_profile.check.exists()) {
        later([done = std::move(done), own] { done(own); });
        return;
    }
    checkProvider(m_profile, m_base, m_keys, m_stack, &m_alive, [done = std::move(done)](const CheckReport &report) {
        if (report.error.kind == ProblemKind::None)
            done(report.models);
        else
            done(Error{report.error.kind == ProblemKind::Transient ? ErrorKind::Provider : ErrorKind::BadInput,
                       report.error.message,
                       report.error.words,
                       {}});
    });
}

}  // namespace circletake::providers
