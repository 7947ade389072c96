// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "render/ports/clips.h"
#include "support/remoteservice.h"

#include <deque>
#include <memory>

namespace circletake::test {

/// Fetches and checks without a network: a clip's bytes tell whose it is. Downloads are written in two halves, so that
/// a kill finds a part. Answers die with it.
class FakeClips final : public render::ClipFetcher, public render::ClipChecker
{
public:
    FakeClips(Clock &clock, Files &files, RemoteService &service);

    qint64 fetchMs = 400;
    qint64 checkMs = 50;
    /// Answers of the next fetches and checks instead of the good ones.
    std::deque<render::FetchAnswer> nextFetches;
    std::deque<render::CheckAnswer> nextChecks;
    /// For ever, asked first.
    std::function<std::optional<render::FetchAnswer>(const render::FetchRequest &)> fetchScript;

    void fetch(const render::FetchRequest &request, std::function<void(render::FetchAnswer)> done) override;
    void stop(TakeId take) override;
    void check(const QString &path, const RenderSpec &spec, std::function<void(render::CheckAnswer)> done) override;

    [[nodiscard]] int fetches() const { return m_fetches; }
    [[nodiscard]] const QVector<QUrl> &addresses() const { return m_addresses; }
    [[nodiscard]] static QByteArray clipBytes(const QString &remoteId);

private:
    void firstHalf(const render::FetchRequest &request);
    [[nodiscard]] render::FetchAnswer secondHalf(const render::FetchRequest &request);
    [[nodiscard]] bool isDead(const QUrl &address) const;
    void later(qint64 afterMs, std::function<void()> act);

    Clock &m_clock;
    Files &m_files;
    RemoteService &m_service;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    std::map<TakeId, std::function<void(render::FetchAnswer)>> m_running;
    QVector<QUrl> m_addresses;
    int m_fetches = 0;
};

[[nodiscard]] render::FetchAnswer failedFetch(ProblemKind kind, bool expired = false);
[[nodiscard]] render::CheckAnswer brokenClip();

}  // namespace circletake::test
