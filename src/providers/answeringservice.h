// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/profile.h"
#include "providers/requestbuilder.h"
#include "providers/requestsigner.h"

#include <QObject>

namespace circletake::providers {

/// A service that answers at once (words, speech) as its profile describes it: a question is made, signed and sent
/// once, through the same door and under the same rules for keys, redirects and addresses as paid submits. Nothing
/// comes back after it died. `keys` and `stack` must outlive it.
class AnsweringService
{
public:
    struct Limits
    {
        qint64 answerBytes = 0;
        qint64 deadlineMs = 0;  ///< where the profile names none
    };
    using Answered = std::function<void(const Call &, const HttpAnswer &)>;
    using Unsent = std::function<void(const render::ProviderError &)>;

    /// `base` empty: the profile's first.
    AnsweringService(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack, Limits limits);

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const QUrl &base() const { return m_base; }
    [[nodiscard]] const render::ProviderTraits &traits() const { return m_traits; }
    [[nodiscard]] qint64 wallMs() const { return m_stack.clock().wallMs(); }
    [[nodiscard]] QString withoutKeys(const QString &words) const { return m_signer.withoutKeys(words); }

    /// Exactly one of the two is called, from the event loop.
    void ask(const Result<Variables> &variables, Answered answered, Unsent unsent);
    /// The ids that the profile's check lists; its own models where it has no check. The error's kind is Provider when
    /// the service does not answer, BadInput when it refuses the key or the address is wrong.
    void listModels(std::function<void(Result<QStringList>)> done);

private:
    [[nodiscard]] Result<HttpRequest> requestOf(const Call *call, const Variables &variables) const;
    void later(std::function<void()> act);

    const Profile m_profile;
    const QUrl m_base;
    const Limits m_limits;
    const KeySource &m_keys;
    HttpStack &m_stack;
    RequestBuilder m_builder;
    RequestSigner m_signer;
    render::ProviderTraits m_traits;
    QObject m_alive;
};

}  // namespace circletake::providers
