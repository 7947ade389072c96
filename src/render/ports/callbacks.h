// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "render/ports/provider.h"

#include <QUrl>
#include <optional>

namespace circletake::render {

/// Where providers can reach us.
struct CallbackAddress
{
    int port = 0;    ///< 0: any free one
    QUrl publicUrl;  ///< what providers are given, forwarded to our port; empty: this computer only

    bool operator==(const CallbackAddress &) const = default;
};

/// Hears of callbacks. On the engine's thread.
class CallbackListener
{
public:
    virtual ~CallbackListener() = default;

    /// Profile id of the provider whose attempt has this token; empty when nothing is left to hear about its take;
    /// nothing for a token that is not ours. The work is the same for every token.
    [[nodiscard]] virtual std::optional<QString> routeOf(const QString &token) const = 0;
    /// Keeps what came, durably where it is evidence, and acts on it. `job.clip` is there only when the sender's
    /// signature was good. On failure the sender is asked to try again.
    [[nodiscard]] virtual Result<void> heard(const QString &token, const RemoteJob &job) = 0;
};

/// An open ear for callbacks; closed when it is destroyed.
class CallbackDoor
{
public:
    virtual ~CallbackDoor() = default;

    /// An attempt's token becomes the last part of its path.
    [[nodiscard]] virtual QUrl base() const = 0;
};

}  // namespace circletake::render
