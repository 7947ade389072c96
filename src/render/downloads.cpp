// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/downloads.h"

#include "base/logging.h"
#include "render/ports/clipsidecar.h"

#include <algorithm>
#include <cmath>

namespace circletake::render {

namespace {

constexpr int mostFetching = 8;
constexpr int mostTries = 4;      // with one address
constexpr int mostAddresses = 3;  // then it rests
constexpr int mostBroken = 2;     // a whole file that is not good is fetched once more, then it is the provider's
constexpr qint64 firstDelayMs = 1'000;
constexpr qint64 restMs = 5 * 60'000;

}  // namespace

Downloads::Downloads(Workshop &workshop)
    : m_shop(workshop)
{
}

QString Downloads::clipPath(const LiveTake &live) const
{
    return m_shop.ports.projectFolder + QLatin1Char('/') + live.take.clip;
}

void Downloads::begin(LiveTake &live)
{
    m_items[live.take.id];
    if (live.address.isEmpty())
        wantAddress(live);
    else
        line(live.take.id);
}

void Downloads::wantAddress(LiveTake &live)
{
    Item &item = m_items[live.take.id];
    item.phase = Phase::WantsAddress;
    Route *route = m_shop.routeOf(live);
    if (route == nullptr || live.attempt.remoteId.isEmpty()) {
        m_shop.life.lost(live, tr("The clip's file is missing, and there is nobody to ask for it."));
        return;
    }
    m_shop.watch(*route, live);
    route->polls.askNow(live.take.id);
    m_shop.wake(*route);
}

void Downloads::addressed(LiveTake &live)
{
    const auto item = m_items.find(live.take.id);
    if (item != m_items.end() && item->second.phase == Phase::WantsAddress)
        line(live.take.id);
}

void Downloads::line(TakeId take)
{
    m_items[take].phase = Phase::Waiting;
    m_line.push_back(take);
    startNext();
}

void Downloads::startNext()
{
    while (!m_halted && m_fetching < mostFetching && !m_line.empty()) {
        const TakeId take = m_line.front();
        m_line.pop_front();
        LiveTake *live = m_shop.roster.workable(take);
        const auto item = m_items.find(take);
        if (live == nullptr || item == m_items.end() || item->second.phase != Phase::Waiting)
            continue;
        item->second.phase = Phase::Fetching;
        fetch(*live);
    }
}

void Downloads::fetch(LiveTake &live)
{
    ++m_fetching;
    ++m_shop.tally.requests.download;
    FetchRequest request;
    request.take = live.take.id;
    request.address = live.address;
    request.part = partPath(live);
    m_shop.ports.fetcher.fetch(request, m_shop.lifeline.bound([this, take = live.take.id](const FetchAnswer &answer) {
        --m_fetching;
        if (!m_halted)
            fetched(take, answer);
        startNext();
        m_shop.announcer.wake();
    }));
}

void Downloads::fetched(TakeId take, const FetchAnswer &answer)
{
    LiveTake *live = m_shop.roster.workable(take);
    const auto found = m_items.find(take);
    if (live == nullptr || found == m_items.end() || found->second.phase != Phase::Fetching)
        return;
    Item &item = found->second;
    if (answer.error.kind == ProblemKind::None)
        m_shop.life.fetched(*live, answer.hash, answer.bytes, answer.downloadMs);
    else if (answer.error.kind == ProblemKind::Storage)
        stuck(item, {ErrorKind::Storage, answer.error.message, Workshop::name(*live), {}}, take);
    else if (answer.expired && item.addresses < mostAddresses) {
        ++item.addresses;
        wantAddress(*live);
    } else
        failed(*live, item, answer.error);
}

void Downloads::failed(LiveTake &live, Item &item, const ProviderError &error)
{
    ++m_shop.tally.retries;
    if (++item.tries < mostTries) {
        const qint64 ceiling = firstDelayMs << (item.tries - 1);
        const qint64 jittered = qint64(std::llround(m_shop.ports.random.unit() * double(ceiling)));
        after(item, live.take.id, std::max(jittered, error.retryAfterMs));
        return;
    }
    item.tries = 0;
    if (++item.addresses <= mostAddresses)
        wantAddress(live);  // another address may lead to a server that works
    else
        rest(live, item, error);
}

void Downloads::rest(LiveTake &live, Item &item, const ProviderError &error)
{
    item.phase = Phase::Resting;
    qCWarning(lcRender) << "the download of" << Workshop::name(live) << "rests:" << error.message;
    m_shop.announcer.problem({ErrorKind::Provider, error.message, Workshop::name(live),
                              tr("The clip is paid and stays at the provider; it is tried again later.")},
                             live.take.id);
    after(item, live.take.id, restMs);
    m_shop.life.resting(live, error);
}

void Downloads::after(Item &item, TakeId take, qint64 delayMs)
{
    if (item.phase == Phase::Fetching)
        item.phase = Phase::Waiting;
    m_shop.ports.clock.cancel(item.timer);
    item.timer = m_shop.ports.clock.after(delayMs, m_shop.lifeline.bound([this, take] { wakeFromWait(take); }));
}

void Downloads::wakeFromWait(TakeId take)
{
    const auto item = m_items.find(take);
    if (item == m_items.end())
        return;
    item->second.timer = 0;
    if (item->second.phase == Phase::Resting)
        wakeUp(take);
    else if (item->second.phase == Phase::Waiting)
        line(take);
}

bool Downloads::isResting(TakeId take) const
{
    const auto item = m_items.find(take);
    return item != m_items.end() && item->second.phase == Phase::Resting;
}

int Downloads::resting() const
{
    return int(std::count_if(m_items.begin(), m_items.end(),
                             [](const auto &item) { return item.second.phase == Phase::Resting; }));
}

bool Downloads::wakeUp(TakeId take)
{
    LiveTake *live = m_shop.roster.workable(take);
    if (m_halted || live == nullptr || !isResting(take))
        return false;
    Item &item = m_items[take];
    m_shop.ports.clock.cancel(item.timer);
    item = Item();
    wantAddress(*live);  // the old address is old by now
    return true;
}

void Downloads::check(LiveTake &live)
{
    Item &item = m_items[live.take.id];
    item.phase = Phase::Checking;
    // Only a clip that had passed was ever renamed: after a kill it may lie in its place without its row.
    const QString path = isWhole(clipPath(live), live.take) ? clipPath(live) : partPath(live);
    m_shop.ports.checker.check(path, live.take.spec,
                               m_shop.lifeline.bound([this, take = live.take.id, path](const CheckAnswer &answer) {
                                   if (!m_halted)
                                       checked(take, path, answer);
                                   m_shop.announcer.wake();
                               }));
}

bool Downloads::isWhole(const QString &path, const Take &take) const
{
    const auto size = m_shop.ports.files.size(path);
    if (!size || *size != take.clipBytes)
        return false;
    const auto hash = m_shop.ports.files.hash(path);
    return hash && *hash == take.clipHash;
}

void Downloads::checked(TakeId take, const QString &path, const CheckAnswer &answer)
{
    LiveTake *live = m_shop.roster.workable(take);
    const auto found = m_items.find(take);
    if (live == nullptr || found == m_items.end() || found->second.phase != Phase::Checking)
        return;
    if (answer.problem == ProblemKind::None)
        publish(*live, path, answer.frames);
    else if (answer.problem == ProblemKind::Storage)
        stuck(found->second, {ErrorKind::Storage, answer.message, Workshop::name(*live), {}}, take);
    else
        broken(*live, found->second, answer.message);
}

void Downloads::broken(LiveTake &live, Item &item, const QString &message)
{
    if (++item.broken >= mostBroken) {
        // The part stays for a person to look at: it is paid, and our judgement may be wrong.
        m_shop.life.failed(live, {ProblemKind::BrokenResult, message, {}, 0, -1}, {});
        return;
    }
    ++m_shop.tally.retries;
    live.address.clear();
    if (const auto removed = m_shop.ports.files.remove(partPath(live)); !removed)
        stuck(item, removed.error(), live.take.id);
    else
        m_shop.life.fetchAgain(live, tr("The fetched clip is not good, so it is fetched again: %1").arg(message));
}

void Downloads::publish(LiveTake &live, const QString &path, int frames)
{
    const Take row = m_shop.life.asReady(live, frames);
    if (const auto placed = putInPlace(live, path, row); !placed)
        stuck(m_items[live.take.id], placed.error(), live.take.id);
    else
        m_shop.life.ready(live, row);
}

Result<void> Downloads::putInPlace(const LiveTake &live, const QString &path, const Take &row)
{
    const QString clip = clipPath(live);
    if (path != clip)
        if (auto published = m_shop.ports.files.publish(path, clip); !published)
            return published;
    const QString sidecar = clip.left(clip.lastIndexOf(QLatin1Char('.'))) + QStringLiteral(".json");
    return writeDurably(m_shop.ports.files, sidecar, sidecarOf(live.slate(), row, live.attempt).toJson());
}

void Downloads::stuck(Item &item, const Error &error, TakeId take)
{
    item.phase = Phase::Stuck;
    m_shop.storage.refused(error, take);
}

void Downloads::recovered()
{
    QVector<TakeId> stuck;
    for (const auto &[take, item] : m_items)
        if (item.phase == Phase::Stuck)
            stuck.append(take);
    for (const TakeId take : std::as_const(stuck)) {
        LiveTake *live = m_shop.roster.workable(take);
        if (live == nullptr)
            continue;
        if (live->take.state == TakeState::Checking)
            check(*live);
        else
            begin(*live);
    }
}

void Downloads::forget(TakeId take)
{
    const auto item = m_items.find(take);
    if (item == m_items.end())
        return;
    m_shop.ports.clock.cancel(item->second.timer);
    m_items.erase(item);
}

void Downloads::halt()
{
    m_halted = true;
    for (auto &[take, item] : m_items) {
        m_shop.ports.clock.cancel(std::exchange(item.timer, 0));
        if (item.phase == Phase::Fetching)
            m_shop.ports.fetcher.stop(take);
    }
}

}  // namespace circletake::render
