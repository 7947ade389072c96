// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/httpstack.h"
#include "providers/keysource.h"
#include "providers/providerlist.h"
#include "render/ports/callbacks.h"
#include "render/ports/clips.h"
#include "render/ports/provider.h"
#include "render/ports/textprovider.h"

#include <QMutex>
#include <QUrl>
#include <memory>

namespace circletake {

/// Origins on this computer that may serve clips; grows from any thread.
class LocalOrigins final
{
public:
    void add(const QUrl &origin);
    [[nodiscard]] QList<QUrl> all() const;

private:
    mutable QMutex m_mutex;
    QList<QUrl> m_origins;
};

// What the engine gets. Each owns the clock, connections and children that it needs, and lives on the thread that made
// it; the profiles and keys must outlive it.

[[nodiscard]] std::unique_ptr<render::Provider> owningProvider(const providers::Profile &profile, const QUrl &base,
                                                               const providers::KeySource &keys,
                                                               const providers::HttpSettings &settings,
                                                               const QString &projectFolder);
[[nodiscard]] std::unique_ptr<render::TextProvider> owningTextProvider(const providers::Profile &profile,
                                                                       const QUrl &base,
                                                                       const providers::KeySource &keys,
                                                                       const providers::HttpSettings &settings);
[[nodiscard]] std::unique_ptr<render::ClipFetcher> owningFetcher(std::shared_ptr<const LocalOrigins> local);
/// Every check fails with what to install when there is no media worker.
[[nodiscard]] std::unique_ptr<render::ClipChecker> owningChecker();
/// Storage or BadInput when nothing can listen there.
[[nodiscard]] Result<std::unique_ptr<render::CallbackDoor>> openDoor(const providers::ProviderList &list,
                                                                     const providers::KeySource &keys,
                                                                     const render::CallbackAddress &address,
                                                                     render::CallbackListener &listener);

}  // namespace circletake
