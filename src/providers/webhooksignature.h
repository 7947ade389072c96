// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret.h"
#include "providers/callbackrequest.h"

namespace circletake::providers {

/// True when one of the request's signatures is that of `secret` ("whsec_" and Base64, or plain bytes) over its id, its
/// time and its body, by the rules of Standard Webhooks (www.standardwebhooks.com), and its time is within 5 minutes of
/// `wallMs`. The comparison takes the same time for every wrong signature.
[[nodiscard]] bool isSignedStandardWebhook(const Secret &secret, const CallbackRequest &request, qint64 wallMs);

}  // namespace circletake::providers
