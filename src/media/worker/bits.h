// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace circletake::media {

/// Reads the bits of one H.264 NAL unit behind its header byte, emulation prevention taken out. Past the end it reads
/// zeros and says so.
class BitReader
{
public:
    explicit BitReader(QByteArrayView unit);
    [[nodiscard]] quint32 bits(int count);
    [[nodiscard]] bool flag() { return bits(1) != 0; }
    /// Exp-Golomb, unsigned and signed (9.1 of ITU-T H.264).
    [[nodiscard]] quint32 number();
    [[nodiscard]] int signedNumber();
    [[nodiscard]] bool isPastEnd() const { return m_at > m_bytes.size() * 8; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

/// Writes them.
class BitWriter
{
public:
    void bits(quint32 value, int count);
    void flag(bool value) { bits(value ? 1 : 0, 1); }
    void number(quint32 value);
    /// With the stop bit, aligned, and emulation prevention put in.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    int m_free = 0;  ///< bits left in the last byte
};

}  // namespace circletake::media
