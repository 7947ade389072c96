// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answerreader.h"
#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/profile.h"
#include "providers/requestbuilder.h"
#include "providers/requestsigner.h"
#include "render/ports/speechprovider.h"

#include <QObject>

namespace circletake::providers {

/// A speech service as its profile describes it, over HTTP: each line is sent once, through the same door and under the
/// same rules for keys, redirects and addresses as paid submits. `keys` and `stack` must outlive it.
class HttpSpeechProvider final : public render::SpeechProvider
{
public:
    /// `base` empty: the profile's first.
    HttpSpeechProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack);
    ~HttpSpeechProvider() override;

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_traits; }
    [[nodiscard]] QStringList voices() const override;
    [[nodiscard]] std::optional<Money> price(const render::SpeechRequest &request) const override;
    void say(const render::SpeechRequest &request, std::function<void(render::SpeechAnswer)> done) override;
    void probe(std::function<void(Result<QStringList>)> done) override;

    /// A minute of WAV at 48 kHz in stereo has twelve.
    static constexpr qint64 mostAnswerBytes = 25'000'000;

private:
    [[nodiscard]] Result<Variables> variablesOf(const render::SpeechRequest &request) const;
    [[nodiscard]] Result<HttpRequest> requestOf(const Call *call, const Variables &variables) const;
    [[nodiscard]] render::SpeechAnswer read(const render::SpeechRequest &request, const Call &call,
                                            const HttpAnswer &answer) const;

    const Profile m_profile;
    const QUrl m_base;
    const KeySource &m_keys;
    HttpStack &m_stack;
    RequestBuilder m_builder;
    RequestSigner m_signer;
    AnswerReader m_answers;
    render::ProviderTraits m_traits;
    QObject m_alive;
};

}  // namespace circletake::providers
