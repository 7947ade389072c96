// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "providers/connections.h"
#include "providers/hostresolver.h"
#include "render/ports/clips.h"

#include <QSslCertificate>
#include <map>
#include <memory>

namespace circletake::providers {

class ClipTransfer;

struct FetchSettings
{
    QList<QUrl> local;          ///< origins on this computer that may serve clips over http (the sandbox); port -1: any
    int parallel = 12;          ///< downloads from one host at once; more wait
    qint64 silenceMs = 30'000;  ///< no byte for so long ends a download
    QList<QSslCertificate> trusted;
};

/// Downloads clips over HTTP without any key: https only but from `local`, never from private, link-local, carrier or
/// mapped addresses at any hop (at most 3), streamed into the `.part` file, continued with Range and If-Range by
/// the entity tag kept beside it in `<part>.json`. What does not begin as a video file is refused.
class HttpClipFetcher final : public render::ClipFetcher
{
public:
    HttpClipFetcher(Clock &clock, Files &files, HostResolver &resolver, const FetchSettings &settings);
    ~HttpClipFetcher() override;

    void fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done) override;
    void stop(TakeId take) override;

private:
    Clock &m_clock;
    Files &m_files;
    HostResolver &m_resolver;
    FetchSettings m_settings;
    Connections m_connections;
    std::map<TakeId, std::unique_ptr<ClipTransfer>> m_transfers;
};

}  // namespace circletake::providers
