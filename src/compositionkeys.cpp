// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compositionkeys.h"

#include <QDeadlineTimer>

namespace circletake {

namespace {

QString entry(const QString &account, const QString &name)
{
    return account + QLatin1Char('/') + name;
}

}  // namespace

Secret SharedKeys::key(const QString &account, const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.value(entry(account, name)).secret;
}

void SharedKeys::put(const QString &account, const QString &name, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    Held &held = m_keys[entry(account, name)];
    held.secret = secret;
    if (secret.isEmpty())
        return;
    held.expected = false;
    held.problem.reset();
    m_changed.wakeAll();
}

void SharedKeys::expect(const QString &account, const QString &name)
{
    const QMutexLocker lock(&m_mutex);
    m_keys[entry(account, name)].expected = true;
}

void SharedKeys::giveUp(const QString &account, const QString &name, const Error &why)
{
    const QMutexLocker lock(&m_mutex);
    Held &held = m_keys[entry(account, name)];
    if (!held.expected)
        return;
    held.expected = false;
    held.problem = why;
    m_changed.wakeAll();
}

void SharedKeys::giveUpAll(const Error &why)
{
    const QMutexLocker lock(&m_mutex);
    for (Held &held : m_keys)
        if (std::exchange(held.expected, false))
            held.problem = why;
    m_changed.wakeAll();
}

bool SharedKeys::isExpected(const QString &account, const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.value(entry(account, name)).expected;
}

std::optional<Error> SharedKeys::problem(const QString &account, const QString &name) const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.value(entry(account, name)).problem;
}

void SharedKeys::wait(const QString &account, const QString &name, qint64 ms) const
{
    const QDeadlineTimer limit(ms);
    const QMutexLocker lock(&m_mutex);
    while (m_keys.value(entry(account, name)).expected)
        if (!m_changed.wait(&m_mutex, limit))
            return;
}

}  // namespace circletake
