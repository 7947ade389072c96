// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/answeringservice.h"
#include "providers/answerreader.h"
#include "render/ports/speechprovider.h"

namespace circletake::providers {

/// By the profile's prices for what it is given to say; nothing when it has none.
[[nodiscard]] std::optional<Money> speechPrice(const Profile &profile, const render::SpeechRequest &request);

/// A speech service as its profile describes it, over HTTP. `keys` and `stack` must outlive it.
class HttpSpeechProvider final : public render::SpeechProvider
{
public:
    /// `base` empty: the profile's first.
    HttpSpeechProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack);
    ~HttpSpeechProvider() override;

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_service.traits(); }
    [[nodiscard]] QStringList voices() const override;
    [[nodiscard]] std::optional<Money> price(const render::SpeechRequest &request) const override;
    void say(const render::SpeechRequest &request, std::function<void(render::SpeechAnswer)> done) override;
    void probe(std::function<void(Result<QStringList>)> done) override;

private:
    [[nodiscard]] const Profile &profile() const { return m_service.profile(); }
    [[nodiscard]] Result<Variables> variablesOf(const render::SpeechRequest &request) const;
    [[nodiscard]] render::SpeechAnswer read(const render::SpeechRequest &request, const Call &call,
                                            const HttpAnswer &answer) const;

    AnsweringService m_service;
    AnswerReader m_answers;
};

}  // namespace circletake::providers
