// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/workshop.h"

#include <deque>

namespace circletake::render {

/// Brings finished clips home: fetched as `.part`, checked, synced, renamed with its folder synced, the sidecar beside
/// it, and only then the row. What goes wrong here is only ever fetched again, never rendered again.
class Downloads
{
    Q_DECLARE_TR_FUNCTIONS(Downloads)

public:
    explicit Downloads(Workshop &workshop);

    /// For a take that is downloading: fetches from its address, asking the provider for one when there is none.
    void begin(LiveTake &live);
    /// The provider told the address of a take that is downloading.
    void addressed(LiveTake &live);
    /// For a take that is checking: looks at the `.part`, or at the clip itself when that is already in its place.
    void check(LiveTake &live);
    void forget(TakeId take);
    /// Whether this take's clip waits because fetching it failed often.
    [[nodiscard]] bool isResting(TakeId take) const;
    [[nodiscard]] int resting() const;
    /// Fetches a resting clip now. False when it does not rest.
    bool wakeUp(TakeId take);
    /// The disk works again.
    void recovered();
    /// Ends what is being fetched, and begins nothing more.
    void halt();

    [[nodiscard]] QString clipPath(const LiveTake &live) const;
    [[nodiscard]] QString partPath(const LiveTake &live) const { return clipPath(live) + QStringLiteral(".part"); }

    /// The file is there, with the size and hash that the row expects.
    [[nodiscard]] bool isWhole(const QString &path, const Take &take) const;

private:
    enum class Phase { WantsAddress, Waiting, Fetching, Checking, Stuck, Resting };
    struct Item
    {
        Phase phase = Phase::Waiting;
        int tries = 0;      // with this address
        int addresses = 0;  // asked for
        int broken = 0;     // whole files that were not good
        Clock::Timer timer = 0;
    };

    void wantAddress(LiveTake &live);
    void line(TakeId take);
    void startNext();
    void fetch(LiveTake &live);
    void fetched(TakeId take, const FetchAnswer &answer);
    void failed(LiveTake &live, Item &item, const ProviderError &error);
    void rest(LiveTake &live, Item &item, const ProviderError &error);
    void after(Item &item, TakeId take, qint64 delayMs);
    void wakeFromWait(TakeId take);

    void checked(TakeId take, const QString &path, const CheckAnswer &answer);
    void broken(LiveTake &live, Item &item, const QString &message);
    void publish(LiveTake &live, const QString &path, int frames);
    [[nodiscard]] Result<void> putInPlace(const LiveTake &live, const QString &path, const Take &row);
    void stuck(Item &item, const Error &error, TakeId take);

    Workshop &m_shop;
    std::map<TakeId, Item> m_items;
    std::deque<TakeId> m_line;  // wait for a place among those being fetched
    int m_fetching = 0;
    bool m_halted = false;
};

}  // namespace circletake::render
