// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace circletake::test {

/// The moment at which the program dies. Every act of a fake that would outlive the program is a step; from the chosen
/// one on nothing has any effect, as if the process were gone, until revive().
class KillSwitch
{
public:
    enum class When { Before, After };

    /// Dies at the n-th step from now (from 1), before or after it took effect.
    void killAt(int step, When when)
    {
        m_step = m_steps + step;
        m_when = when;
    }
    /// Dies at the first step whose name is `name`, before or after it took effect.
    void killAt(const QString &name, When when)
    {
        m_name = name;
        m_when = when;
    }
    void revive()
    {
        m_dead = false;
        m_step = 0;
        m_name.clear();
    }
    [[nodiscard]] bool isDead() const { return m_dead; }
    [[nodiscard]] int steps() const { return m_steps; }

    /// Does `act` if the program still lives then; false when it does not.
    bool step(const QString &name, const std::function<void()> &act)
    {
        if (m_dead)
            return false;
        const bool here = ++m_steps == m_step || (!m_name.isEmpty() && name == m_name);
        m_dead = here && m_when == When::Before;
        if (m_dead)
            return false;
        act();
        m_dead = here;
        return true;
    }

private:
    int m_steps = 0;
    int m_step = 0;
    QString m_name;
    When m_when = When::Before;
    bool m_dead = false;
};

}  // namespace circletake::test
