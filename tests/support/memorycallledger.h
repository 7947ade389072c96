// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/callledger.h"

#include <map>

namespace circletake::test {

/// A CallLedger in memory, which outlives the objects that use it as a database outlives a program.
class MemoryCallLedger final : public render::CallLedger
{
public:
    std::map<EpisodeId, Money> caps;  ///< episode 0: the series
    bool full = false;                ///< writes are refused
    QStringList reasons;              ///< of settled calls, where there was one

    [[nodiscard]] Result<render::Budgets> budgetsOf(EpisodeId episode) const override
    {
        return render::Budgets{sums({}), sums(episode)};
    }
    [[nodiscard]] Result<render::CallId> reserve(const render::PaidCall &call) override
    {
        if (full)
            return refusal();
        const render::CallId id{++m_last};
        m_entries[id] = {call, {}, true};
        m_entries[id].call.id = id;
        m_mostUsed = std::max(m_mostUsed, sums({}).reserved + sums({}).spent);
        return id;
    }
    [[nodiscard]] Result<void> settle(render::CallId call, Money spent, qint64, const QString &reason) override
    {
        if (full)
            return refusal();
        const auto found = m_entries.find(call);
        if (found == m_entries.end() || !found->second.open)
            return Error{ErrorKind::NotFound, QStringLiteral("settled twice"), {}, {}};
        found->second.open = false;
        found->second.spent = spent;
        if (!reason.isEmpty())
            reasons.append(reason);
        return {};
    }
    [[nodiscard]] Result<QVector<render::PaidCall>> openCalls(const QString &route) const override
    {
        QVector<render::PaidCall> open;
        for (const auto &[id, entry] : m_entries)
            if (entry.open && entry.call.route == route)
                open.append(entry.call);
        return open;
    }

    /// Of one episode; of all for episode 0.
    [[nodiscard]] render::Budget sums(EpisodeId episode) const
    {
        render::Budget budget;
        if (const auto cap = caps.find(episode); cap != caps.end())
            budget.cap = cap->second;
        for (const auto &[id, entry] : m_entries) {
            if (episode.isValid() && entry.call.episode != episode)
                continue;
            if (entry.open)
                budget.reserved += entry.call.worst;
            budget.spent += entry.spent;
        }
        return budget;
    }
    [[nodiscard]] qsizetype calls() const { return qsizetype(m_entries.size()); }
    /// The greatest that reserved and spent together ever were.
    [[nodiscard]] Money mostUsed() const { return m_mostUsed; }

private:
    struct Entry
    {
        render::PaidCall call;
        Money spent;
        bool open = false;
    };
    static Error refusal() { return {ErrorKind::Storage, QStringLiteral("The disk is full."), {}, {}}; }

    std::map<render::CallId, Entry> m_entries;
    Money m_mostUsed;
    qint64 m_last = 0;
};

}  // namespace circletake::test
