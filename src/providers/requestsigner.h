// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httprequest.h"
#include "providers/keysource.h"
#include "providers/profile.h"

namespace circletake::providers {

/// Puts a provider's key into requests, as its profile says, and takes it out of what comes back.
class RequestSigner
{
public:
    /// `profile` and `keys` must outlive it.
    RequestSigner(const Profile &profile, const KeySource &keys);

    /// `wallMs` is now, for tokens that expire. Fails when a key is missing or breaks the profile's rules.
    [[nodiscard]] Result<void> sign(HttpRequest &request, qint64 wallMs) const;
    /// `text` with every key of the provider replaced by ***.
    [[nodiscard]] QString withoutKeys(QString text) const;

private:
    [[nodiscard]] Result<QByteArray> token(qint64 wallMs) const;

    const Profile &m_profile;
    const KeySource &m_keys;
};

/// A JSON Web Token signed with HS256: issuer, expiry and not-before in seconds since 1970.
[[nodiscard]] QByteArray jsonWebToken(const Secret &issuer, const Secret &secret, qint64 expiresS, qint64 notBeforeS);

}  // namespace circletake::providers
