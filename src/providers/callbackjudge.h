// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/callbackrequest.h"
#include "providers/keysource.h"
#include "providers/profile.h"

namespace circletake::providers {

/// What a callback is worth, by the profile of the provider that it should come from.
struct CallbackVerdict
{
    enum class Kind {
        Heard,      ///< `job` says what it told
        Challenge,  ///< the provider tries the address: `reply` is to be sent back
        Forged,     ///< this provider signs, and this is not its signature
        Unreadable  ///< not JSON, or names no job
    };
    Kind kind = Kind::Unreadable;
    render::RemoteJob job;  ///< id and state alone, unless the signature was good
    QByteArray reply;
};

[[nodiscard]] CallbackVerdict judgeCallback(const Profile &profile, const KeySource &keys,
                                            const CallbackRequest &request, qint64 wallMs);

}  // namespace circletake::providers
