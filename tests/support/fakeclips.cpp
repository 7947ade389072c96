// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclips.h"

namespace circletake::test {

using namespace render;

FetchAnswer failedFetch(ProblemKind kind, bool expired)
{
    FetchAnswer answer;
    answer.error = {kind, QStringLiteral("Download: %1").arg(key(kind)), {}, expired ? 403 : 0, -1};
    answer.expired = expired;
    return answer;
}

CheckAnswer brokenClip()
{
    return {ProblemKind::BrokenResult, QStringLiteral("The clip cannot be decoded."), 0, 0};
}

FakeClips::FakeClips(Clock &clock, Files &files, RemoteService &service)
    : m_clock(clock)
    , m_files(files)
    , m_service(service)
{
}

QByteArray FakeClips::clipBytes(const QString &remoteId)
{
    return QByteArray("clip of ") + remoteId.toUtf8() + QByteArray(64, '.');
}

void FakeClips::later(qint64 afterMs, std::function<void()> act)
{
    m_clock.after(afterMs, [alive = std::weak_ptr<int>(m_alive), act = std::move(act)] {
        if (!alive.expired())
            act();
    });
}

void FakeClips::firstHalf(const FetchRequest &request)
{
    const QByteArray clip = clipBytes(request.address.path().mid(1));
    if (auto writer = m_files.write(request.part, 0); writer)
        (void)(*writer)->append(clip.left(clip.size() / 2));
}

FetchAnswer FakeClips::secondHalf(const FetchRequest &request)
{
    if (m_service.find(request.address.path().mid(1)) == nullptr)
        return failedFetch(ProblemKind::NotFound, true);
    const QByteArray clip = clipBytes(request.address.path().mid(1));
    const qint64 half = m_files.size(request.part).valueOr(0);
    auto writer = m_files.write(request.part, half);
    if (!writer || !(*writer)->append(clip.mid(half)) || !(*writer)->sync())
        return failedFetch(ProblemKind::Storage);
    FetchAnswer answer;
    answer.bytes = (*writer)->size();
    const auto hash = m_files.hash(request.part);
    if (!hash)
        return failedFetch(ProblemKind::Storage);
    answer.hash = *hash;
    answer.downloadMs = fetchMs;
    return answer;
}

bool FakeClips::isDead(const QUrl &address) const
{
    const qint64 lifeMs = m_service.nature.addressLifeMs;
    const qint64 toldMs = address.query().section(QLatin1Char('='), 1).toLongLong();
    return lifeMs > 0 && m_clock.nowMs() - toldMs > lifeMs;
}

void FakeClips::fetch(const FetchRequest &request, std::function<void(FetchAnswer)> done)
{
    ++m_fetches;
    m_addresses.append(request.address);
    std::optional<FetchAnswer> scripted = fetchScript ? fetchScript(request) : std::nullopt;
    if (!scripted && !nextFetches.empty()) {
        scripted = nextFetches.front();
        nextFetches.pop_front();
    }
    m_running[request.take] = std::move(done);
    if (!scripted)
        later(fetchMs / 2, [this, request] { firstHalf(request); });
    later(fetchMs, [this, request, scripted] {
        const auto running = m_running.find(request.take);
        if (running == m_running.end())
            return;
        const auto callback = std::move(running->second);
        m_running.erase(running);
        if (!scripted && (isDead(request.address) || m_service.happens(m_service.nature.expiredShare)))
            callback(failedFetch(ProblemKind::NotFound, true));
        else if (!scripted && m_service.happens(m_service.nature.lostFetchShare))
            callback(failedFetch(ProblemKind::Transient));
        else
            callback(scripted ? *scripted : secondHalf(request));
    });
}

void FakeClips::stop(TakeId take)
{
    const auto running = m_running.find(take);
    if (running == m_running.end())
        return;
    later(0, [callback = std::move(running->second)] { callback(failedFetch(ProblemKind::Transient)); });
    m_running.erase(running);
}

void FakeClips::check(const QString &path, const RenderSpec &spec, std::function<void(CheckAnswer)> done)
{
    std::optional<CheckAnswer> scripted;
    if (!nextChecks.empty()) {
        scripted = nextChecks.front();
        nextChecks.pop_front();
    }
    later(checkMs, [this, path, spec, scripted, done = std::move(done)] {
        const QByteArray bytes = m_files.read(path, 10'000).valueOr({});
        const bool lie = m_service.happens(m_service.nature.brokenClipShare);
        const bool whole = !lie && bytes.startsWith("clip of ") && bytes.endsWith(QByteArray(64, '.'));
        CheckAnswer good;
        good.durationMs = spec.durationMs;
        good.frames = spec.durationMs * 24 / 1000;
        done(scripted ? *scripted : whole ? good : brokenClip());
    });
}

}  // namespace circletake::test
