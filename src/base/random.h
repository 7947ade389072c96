// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace circletake {

/// Chance as it comes into the engine; a seeded one replays a run, the system's one makes tokens.
class Random
{
public:
    virtual ~Random() = default;
    [[nodiscard]] virtual quint64 next() = 0;

    /// Evenly in [0, 1).
    [[nodiscard]] double unit() { return double(next() >> 11) * 0x1.0p-53; }
    /// Evenly in [0, bound); bound > 0.
    [[nodiscard]] qint64 below(qint64 bound) { return qint64(next() % quint64(bound)); }
    /// `bytes` of chance in lower-case hexadecimal, for tokens and idempotency keys.
    [[nodiscard]] QByteArray token(int bytes);
};

/// Cryptographically strong, from the operating system.
class SystemRandom final : public Random
{
public:
    [[nodiscard]] quint64 next() override;
};

/// SplitMix64: the same seed gives the same numbers on every platform. Never for tokens that guard anything.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed) : m_state(seed) {}
    [[nodiscard]] quint64 next() override;

private:
    quint64 m_state;
};

}  // namespace circletake
