// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/profile.h"

#include <QStringList>

namespace circletake::providers {

/// What the cheapest authenticated request said.
struct CheckReport
{
    render::ProviderError error;  ///< kind None: address and key are good
    qint64 latencyMs = -1;
    QStringList models;  ///< ids that the provider lists; empty where it does not tell
};

/// Asks a provider whether its address and key work, without paying. Answers once, from the event loop, not after
/// `context` died.
void checkProvider(const Profile &profile, const QUrl &base, const KeySource &keys, HttpStack &stack, QObject *context,
                   std::function<void(CheckReport)> done);

}  // namespace circletake::providers
