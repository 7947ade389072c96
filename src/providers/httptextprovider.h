// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/profile.h"
#include "providers/requestbuilder.h"
#include "providers/requestsigner.h"
#include "providers/textanswerreader.h"
#include "providers/textform.h"

#include <QHash>
#include <QObject>

namespace circletake::providers {

/// A language model service as its profile describes it, over HTTP: each question is sent once, through the same door
/// and under the same rules for keys, redirects and addresses as paid submits. `keys` and `stack` must outlive it.
class HttpTextProvider final : public render::TextProvider
{
public:
    /// `base` empty: the profile's first.
    HttpTextProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack);
    ~HttpTextProvider() override;

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_traits; }
    [[nodiscard]] std::optional<Money> worstPrice(const render::TextRequest &request) const override;
    /// Where a service refuses the JSON Schema, and then JSON mode, the answer says so (`askAgain`), and the model is
    /// asked in the next simpler way from then on.
    void ask(const render::TextRequest &request, std::function<void(render::TextAnswer)> done) override;
    /// From the profile's check; its own list where there is none.
    void listModels(std::function<void(Result<QStringList>)> done) override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    static constexpr qint64 mostAnswerBytes = 4'000'000;

private:
    [[nodiscard]] TextForm formOf(const QString &model) const;
    [[nodiscard]] Result<HttpRequest> requestOf(const Call *call, const Variables &variables) const;
    void later(std::function<void()> act);
    void answered(const render::TextRequest &request, TextForm form, const Call &call, const HttpAnswer &answer,
                  const std::function<void(render::TextAnswer)> &done);

    const Profile m_profile;
    const QUrl m_base;
    const KeySource &m_keys;
    HttpStack &m_stack;
    RequestBuilder m_builder;
    RequestSigner m_signer;
    TextAnswerReader m_reader;
    render::ProviderTraits m_traits;
    QHash<QString, TextForm> m_forms;  // model → the best that its service has not refused
    QObject m_alive;
};

}  // namespace circletake::providers
