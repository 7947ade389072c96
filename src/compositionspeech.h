// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/providerlist.h"
#include "workspace/plugs.h"

namespace circletake {

/// The profiles that speak, the sandbox first.
[[nodiscard]] QVector<workspace::SpeechFacts> speechFactsOf(const providers::ProviderList &list);

/// A speech service that owns its connections; it lives on the thread that made it, and profile and keys must outlive
/// it.
[[nodiscard]] std::unique_ptr<render::SpeechProvider> owningSpeech(const providers::Profile &profile, const QUrl &base,
                                                                   const providers::KeySource &keys);

}  // namespace circletake
