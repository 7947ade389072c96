// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/livetake.h"

#include <QHash>
#include <map>
#include <vector>

namespace circletake::render {

/// The takes that the engine works on or holds as unknown. References stay valid until clearRetired().
class Roster
{
public:
    LiveTake &add(LiveTake live);
    /// Nothing for a take that is not (or no longer) here.
    [[nodiscard]] LiveTake *find(TakeId take);
    [[nodiscard]] const LiveTake *find(TakeId take) const;
    /// As find(), but nothing either while a change of it waits for the disk: no act may build on what is not stored.
    [[nodiscard]] LiveTake *workable(TakeId take);
    [[nodiscard]] LiveTake *byToken(const QString &token);
    [[nodiscard]] const LiveTake *byToken(const QString &token) const;
    /// The take that holds a provider's id, though it may have ended long ago; invalid when none does.
    [[nodiscard]] TakeId holderOf(const QString &route, const QString &remoteId) const;
    /// Remembers the token and the remote id of the take's attempt.
    void noteAttempt(const LiveTake &live);
    /// A take of an earlier run holds a provider's id.
    void noteHolder(const GivenId &given);
    /// Nothing is left to do about it; it stays until clearRetired(), so that nobody's reference dies under him.
    void retire(TakeId take) { m_retired.push_back(take); }
    /// It has work after all.
    void keep(TakeId take) { std::erase(m_retired, take); }
    void clearRetired();

    [[nodiscard]] std::map<TakeId, LiveTake> &all() { return m_takes; }
    [[nodiscard]] const std::map<TakeId, LiveTake> &all() const { return m_takes; }

private:
    std::map<TakeId, LiveTake> m_takes;
    std::vector<TakeId> m_retired;
    QHash<QString, TakeId> m_tokens;
    QHash<quint64, TakeId> m_holders;  // of provider's ids, ended takes included
};

}  // namespace circletake::render
