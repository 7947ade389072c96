// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <functional>

namespace circletake::test {

/// Which act of the ports under watch fails: the n-th from now, once. Acts are counted over all ports that share the
/// plan.
class FaultPlan
{
public:
    enum class When {
        Before,  ///< it fails and nothing was done
        After    ///< it is done and fails all the same, as a rename whose folder could not be synced
    };

    /// Act `act`, from 1, counted from now.
    void failAt(int act, When when)
    {
        m_acts = 0;
        m_failing = act;
        m_when = when;
        m_failed.clear();
    }
    /// From act `act` on nothing happens any more: `stop` is called then and does not return. Only acts that change
    /// something are counted.
    void stopAt(int act, When when, std::function<void(const QString &)> stop)
    {
        failAt(act, when);
        m_stop = std::move(stop);
    }
    /// The act that failed; empty when none has.
    [[nodiscard]] QString failed() const { return m_failed; }

    /// Does `act`, a function that gives a Result, or lets it fail.
    template <class Act>
    auto pass(const char *name, Act act) -> decltype(act())
    {
        if (++m_acts != m_failing)
            return act();
        m_failed = QString::fromLatin1(name);
        if (m_when == When::After)
            (void)act();
        if (m_stop)
            m_stop(m_failed);
        return Error{ErrorKind::Storage, QStringLiteral("Input/output error."), m_failed, {}};
    }

    /// The same for an act that changes nothing.
    template <class Act>
    auto look(const char *name, Act act) -> decltype(act())
    {
        return m_stop ? act() : pass(name, act);
    }

private:
    int m_acts = 0;
    int m_failing = 0;
    When m_when = When::Before;
    QString m_failed;
    std::function<void(const QString &)> m_stop;
};

}  // namespace circletake::test
