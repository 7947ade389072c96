// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "providers/connections.h"
#include "providers/fetchsettings.h"
#include "providers/hopfinder.h"
#include "render/ports/clips.h"

#include <QSslConfiguration>
#include <map>
#include <memory>

namespace circletake::providers {

class ClipTransfer;

/// Downloads clips over HTTP, without any key unless the settings give one for an address: https only, never from
/// private, link-local, carrier or mapped addresses at any hop (at most 3) but the user's own origins, streamed into
/// the `.part` file, continued with Range and If-Range by the entity tag kept beside it in `<part>.json`. What does not
/// begin as a video file is refused.
class HttpClipFetcher final : public render::ClipFetcher
{
public:
    HttpClipFetcher(Clock &clock, Files &files, HostResolver &resolver, FetchSettings settings);
    ~HttpClipFetcher() override;

    void fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done) override;
    void stop(TakeId take) override;

private:
    Clock &m_clock;
    Files &m_files;
    const FetchSettings m_settings;
    const AddressGuard m_guard;
    const HopFinder m_hops;
    const QSslConfiguration m_tls;
    Connections m_connections;
    std::map<TakeId, std::unique_ptr<ClipTransfer>> m_transfers;
};

}  // namespace circletake::providers
