// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"

#include <QRandomGenerator>

namespace circletake {

QByteArray Random::token(int bytes)
{
    QByteArray raw;
    while (raw.size() < bytes) {
        const quint64 word = next();
        raw.append(reinterpret_cast<const char *>(&word), sizeof word);
    }
    raw.truncate(bytes);
    return raw.toHex();
}

quint64 SystemRandom::next()
{
    return QRandomGenerator::system()->generate64();
}

quint64 SeededRandom::next()
{
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

}  // namespace circletake
