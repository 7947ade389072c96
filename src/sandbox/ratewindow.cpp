// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ratewindow.h"

namespace circletake::sandbox {

qint64 RateWindow::admit()
{
    const qint64 now = m_clock.nowMs();
    while (!m_taken.empty() && m_taken.front() <= now - windowMs)
        m_taken.pop_front();
    if (m_perMinute > 0 && qint64(m_taken.size()) >= m_perMinute)
        return m_taken.front() + windowMs - now;
    m_taken.push_back(now);
    return 0;
}

}  // namespace circletake::sandbox
