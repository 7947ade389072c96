// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httptextprovider.h"

#include "providers/textvariables.h"

namespace circletake::providers {

using render::TextAnswer;
using render::TextRequest;

namespace {

constexpr AnsweringService::Limits s_limits{HttpTextProvider::mostAnswerBytes, 300'000};

/// Some submit of the profile has a place for the variable.
bool reads(const Profile &profile, const QString &variable)
{
    return std::any_of(profile.submits.begin(), profile.submits.end(), [&variable](const Call &call) {
        return call.when.name() == variable || call.body.names().contains(variable);
    });
}

}  // namespace

HttpTextProvider::HttpTextProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack)
    : m_service(std::move(profile), base, keys, stack, s_limits)
    , m_reader(m_service.profile(), m_service.base())
{
}

HttpTextProvider::~HttpTextProvider() = default;

std::optional<Money> HttpTextProvider::worstPrice(const TextRequest &request) const
{
    const ModelProfile *model = profile().model(modelOf(profile(), request));
    const auto most = mostAnswerTokens(profile(), request);
    if (!model || model->price.isEmpty())
        return {};
    if (const auto million = model->price.ofTokens({}, 1'000'000, 1'000'000); million && million->isZero())
        return million;  // without a limit, too
    return most ? model->price.ofTokens({}, mostPromptTokens(request), *most) : std::nullopt;
}

TextForm HttpTextProvider::formOf(const QString &model) const
{
    const ModelProfile *known = profile().model(model);
    const bool takesSchema = (!known || known->structuredOutput) && reads(profile(), QStringLiteral("schema"));
    const TextForm best = takesSchema                                ? TextForm::Schema
                          : reads(profile(), QStringLiteral("json")) ? TextForm::Json
                                                                     : TextForm::Plain;
    return m_forms.value(model, best);
}

void HttpTextProvider::ask(const TextRequest &request, std::function<void(TextAnswer)> done)
{
    const TextForm form = formOf(modelOf(profile(), request));
    m_service.ask(
        textVariables(profile(), request, form),
        [this, request, form, done](const Call &call, const HttpAnswer &answer) {
            done(read(request, form, call, answer));
        },
        [done](const render::ProviderError &error) {
            TextAnswer unsent;
            unsent.error = error;
            done(unsent);
        });
}

TextAnswer HttpTextProvider::read(const TextRequest &request, TextForm form, const Call &call, const HttpAnswer &answer)
{
    const QString model = modelOf(profile(), request);
    TextAnswer read = m_reader.read(call, answer, model, m_service.wallMs());
    read.error.words = m_service.withoutKeys(read.error.words);
    if (!request.schemaName.isEmpty() && form != TextForm::Plain && refusesForm(read.error)) {
        read.askAgain = true;
        m_forms.insert(model, form == TextForm::Schema ? TextForm::Json : TextForm::Plain);
    }
    return read;
}

void HttpTextProvider::listModels(std::function<void(Result<QStringList>)> done)
{
    m_service.listModels(std::move(done));
}

}  // namespace circletake::providers
