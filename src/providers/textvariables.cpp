// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/textvariables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace circletake::providers {

namespace {

constexpr int s_usualTokens = 8192;       // where a dialect must name a limit and nobody has set one
constexpr qint64 s_tokensOfForm = 1'000;  // roles, names and what a service adds for a schema

Error cannot(const QString &what)
{
    return {ErrorKind::BadInput, what, {}, QCoreApplication::translate("Text", "Choose a model in the settings.")};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A service in JSON mode refuses instructions that do not say the word.
QString instructionsFor(const render::TextRequest &request, TextForm form)
{
    if (request.schemaName.isEmpty() || form == TextForm::Schema)
        return request.instructions;
    return request.instructions +
           QStringLiteral("\n\nAnswer with one JSON object and nothing else. It follows this JSON Schema:\n") +
           QString::fromUtf8(compact(request.schema));
}

QJsonObject message(const char *role, const QString &content)
{
    return {{QStringLiteral("role"), QLatin1String(role)}, {QStringLiteral("content"), content}};
}

QJsonArray messagesOf(const QString &instructions, const QString &text)
{
    QJsonArray messages;
    if (!instructions.isEmpty())
        messages.append(message("system", instructions));
    messages.append(message("user", text));
    return messages;
}

void putForm(Variables &variables, const render::TextRequest &request, TextForm form)
{
    if (request.schemaName.isEmpty())
        return;
    if (form == TextForm::Schema) {
        variables.insert(QLatin1String("schema"), request.schema);
        variables.insert(QLatin1String("schema_name"), request.schemaName);
    } else if (form == TextForm::Json) {
        variables.insert(QLatin1String("json"), true);
    }
}

}  // namespace

QString modelOf(const Profile &profile, const render::TextRequest &request)
{
    if (!request.model.isEmpty() || profile.models.isEmpty())
        return request.model;
    return profile.models.first().id;
}

std::optional<qint64> mostAnswerTokens(const Profile &profile, const render::TextRequest &request)
{
    const ModelProfile *model = profile.model(modelOf(profile, request));
    const int limit = model ? model->mostTokens : 0;
    if (request.mostTokens > 0)
        return limit > 0 ? qMin(limit, request.mostTokens) : request.mostTokens;
    return limit > 0 ? std::optional<qint64>(limit) : std::nullopt;
}

qint64 mostPromptTokens(const render::TextRequest &request)
{
    return request.instructions.toUtf8().size() + request.text.toUtf8().size() + 2 * compact(request.schema).size() +
           s_tokensOfForm;
}

Result<Variables> textVariables(const Profile &profile, const render::TextRequest &request, TextForm form)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9_-]{0,64}$"));
    const QString id = modelOf(profile, request);
    if (id.isEmpty())
        return cannot(
            QCoreApplication::translate("Text", "%1 has no model of its own that could be asked.").arg(profile.label));
    if (request.text.trimmed().isEmpty())
        return cannot(QCoreApplication::translate("Text", "There is nothing to ask about."));
    if (!name.match(request.schemaName).hasMatch())
        return Error{ErrorKind::Internal, QStringLiteral("The name of a schema has other characters."), {}, {}};
    const auto most = mostAnswerTokens(profile, request);
    const QString instructions = instructionsFor(request, form);
    Variables variables{{QStringLiteral("model"), id},
                        {QStringLiteral("messages"), messagesOf(instructions, request.text)},
                        {QStringLiteral("text"), request.text},
                        {QStringLiteral("token_limit"), most.value_or(s_usualTokens)}};
    if (!instructions.isEmpty())
        variables.insert(QLatin1String("instructions"), instructions);
    if (request.mostTokens > 0)
        variables.insert(QLatin1String("max_tokens"), *most);
    putForm(variables, request, form);
    if (const ModelProfile *model = profile.model(id))
        for (auto it = model->wire.begin(); it != model->wire.end(); ++it)
            variables.insert(QLatin1String("model.") + it.key(), it.value());
    return variables;
}

}  // namespace circletake::providers
