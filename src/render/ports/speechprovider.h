// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/provider.h"

namespace circletake::render {

/// One line for a speech service.
struct SpeechRequest
{
    QString model;  ///< empty: the profile's first
    QString voice;
    QString text;
    int speedPercent = 100;
    QString instructions;  ///< how it is to be said; sent to models that take it
};

/// What a speech service said.
struct SpeechAnswer
{
    ProviderError error;        ///< kind None when there is sound
    QByteArray sound;           ///< a sound file as received, whose format only a media child may look into
    std::optional<Money> cost;  ///< by the profile's prices
    bool unsure = false;        ///< it was sent, may be charged, and no sound came
    qint64 latencyMs = -1;      ///< admitted to a connection until the answer was read
};

/// One route to one speech service, on the thread that made it. Every callback comes exactly once, never inside the
/// call that asked, and not at all after the provider was destroyed.
class SpeechProvider
{
public:
    virtual ~SpeechProvider() = default;

    [[nodiscard]] virtual const ProviderTraits &traits() const = 0;
    /// Of the profile's first model, in its order.
    [[nodiscard]] virtual QStringList voices() const = 0;
    /// What `request` costs; nothing when the profile has no price for its model.
    [[nodiscard]] virtual std::optional<Money> price(const SpeechRequest &request) const = 0;
    /// Sends the line once.
    virtual void say(const SpeechRequest &request, std::function<void(SpeechAnswer)> done) = 0;
    /// Asks whether the service answers at all; costs nothing. Errors as TextProvider::listModels().
    virtual void probe(std::function<void(Result<QStringList>)> done) = 0;
};

}  // namespace circletake::render
