// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/profile.h"
#include "render/ports/provider.h"

#include <QObject>

namespace circletake::providers {

/// A provider as its profile describes it, over HTTP. `keys` and `stack` must outlive it.
class HttpProvider final : public render::Provider
{
public:
    /// `base` empty: the profile's first. An address that is neither https nor loopback refuses every request.
    HttpProvider(Profile profile, const QUrl &base, const KeySource &keys, HttpStack &stack);
    ~HttpProvider() override;

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_traits; }
    [[nodiscard]] std::optional<Money> worstPrice(const RenderSpec &spec) const override;
    [[nodiscard]] Result<QByteArray> requestHash(const render::SubmitRequest &request) const override;
    void submit(const render::SubmitRequest &request, std::function<void(render::SubmitAnswer)> done) override;
    void poll(const QStringList &ids, std::function<void(render::PollAnswer)> done) override;
    void lookUp(const render::SubmitRequest &request, std::function<void(render::PollAnswer)> done) override;
    void cancel(const QString &id, std::function<void(render::ProviderError)> done) override;

    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const QUrl &base() const { return m_base; }

private:
    Profile m_profile;
    QUrl m_base;
    const KeySource &m_keys;
    HttpStack &m_stack;
    render::ProviderTraits m_traits;
    QObject m_alive;
};

}  // namespace circletake::providers
