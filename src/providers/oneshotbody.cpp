// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/oneshotbody.h"

#include <cstring>

namespace circletake::providers {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_at + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 most)
{
    const qint64 count = qMin<qint64>(most, m_body.size() - m_at);
    if (count == 0)
        return m_body.isEmpty() || m_at < m_body.size() ? 0 : -1;
    std::memcpy(data, m_body.constData() + m_at, size_t(count));
    m_at += count;
    return count;
}

}  // namespace circletake::providers
