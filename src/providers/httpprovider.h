// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answerreader.h"
#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/profile.h"
#include "providers/requestbuilder.h"
#include "providers/requestsigner.h"
#include "render/ports/provider.h"

#include <QObject>

namespace circletake::providers {

/// A provider as its profile describes it, over HTTP. `keys` and `stack` must outlive it.
class HttpProvider final : public render::Provider
{
public:
    /// `base` empty: the profile's first. An address that is neither https nor loopback refuses every request.
    /// `files` gives those that takes name.
    HttpProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack, FileSource files = {});
    ~HttpProvider() override;

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_traits; }
    [[nodiscard]] std::optional<Money> worstPrice(const RenderSpec &spec) const override;
    [[nodiscard]] Result<void> check(const render::SubmitRequest &request) const override;
    [[nodiscard]] Result<QByteArray> requestHash(const render::SubmitRequest &request) const override;
    void submit(const render::SubmitRequest &request, std::function<void(render::SubmitAnswer)> done) override;
    void poll(const QStringList &ids, std::function<void(render::PollAnswer)> done) override;
    void lookUp(const render::SubmitRequest &request, std::function<void(render::PollAnswer)> done) override;
    void cancel(const QString &id, std::function<void(render::ProviderError)> done) override;

    /// The key for a clip that lies behind it at this provider's own origin; nothing for any other address.
    [[nodiscard]] HttpHeaders contentHeaders(const QUrl &address) const;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const QUrl &base() const { return m_base; }

private:
    /// A submit of an attempt whose hash was asked for.
    struct Hashed
    {
        render::SubmitRequest request;
        FilledSubmit filled;
    };

    [[nodiscard]] Result<FilledSubmit> filled(const render::SubmitRequest &request);
    void later(std::function<void()> act);
    void ask(const Call &call, const Variables &variables, std::function<void(HttpAnswer)> answered,
             std::function<void(render::ProviderError)> unsent);
    void fetchResult(const QJsonValue &polled, render::PollAnswer answer, std::function<void(render::PollAnswer)> done);
    [[nodiscard]] render::PollAnswer withResult(render::RemoteJob job, const HttpAnswer &fetched) const;
    [[nodiscard]] render::ProviderError cleaned(render::ProviderError error) const;

    const Profile m_profile;
    const QUrl m_base;
    HttpStack &m_stack;
    RequestBuilder m_builder;
    RequestSigner m_signer;
    AnswerReader m_reader;
    render::ProviderTraits m_traits;
    mutable std::optional<Hashed> m_hashed;  ///< the last one, until a submit takes it: files are read and encoded once
    QObject m_alive;
};

}  // namespace circletake::providers
