// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/httpclipfetcher.h"

#include "providers/cliptransfer.h"
#include "providers/httpstack.h"

namespace circletake::providers {

HttpClipFetcher::HttpClipFetcher(Clock &clock, Files &files, HostResolver &resolver, FetchSettings settings)
    : m_clock(clock)
    , m_files(files)
    , m_settings(std::move(settings))
    , m_guard(m_settings.own)
    , m_hops(m_guard, resolver)
    , m_tls(tlsFor(m_settings.trusted))
    , m_connections(m_settings.parallel)
{
}

HttpClipFetcher::~HttpClipFetcher() = default;

void HttpClipFetcher::fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done)
{
    Q_ASSERT(!m_transfers.contains(request.take));
    const FetchTools tools{m_clock, m_files, m_connections, m_settings, m_hops, m_tls};
    auto transfer = std::make_unique<ClipTransfer>(
        tools, request, [this, take = request.take, done = std::move(done)](const render::FetchAnswer &answer) {
            m_transfers.extract(take).mapped().release()->deleteLater();
            done(answer);
        });
    ClipTransfer &started = *transfer;
    m_transfers.emplace(request.take, std::move(transfer));
    started.start();
}

void HttpClipFetcher::stop(TakeId take)
{
    if (const auto found = m_transfers.find(take); found != m_transfers.end())
        found->second->stop();
}

}  // namespace circletake::providers
