// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/bits.h"

#include <bit>

namespace circletake::media {

BitReader::BitReader(QByteArrayView unit)
{
    m_bytes.reserve(unit.size());
    int zeros = 0;
    for (const char byte : unit.sliced(qMin<qsizetype>(1, unit.size()))) {
        const bool prevention = zeros >= 2 && byte == 3;
        if (!prevention)
            m_bytes.append(byte);
        zeros = byte == 0 ? zeros + 1 : 0;
    }
}

quint32 BitReader::bits(int count)
{
    quint32 value = 0;
    for (int i = 0; i < count; ++i, ++m_at) {
        const bool set = m_at < m_bytes.size() * 8 && (uchar(m_bytes[m_at / 8]) >> (7 - m_at % 8)) & 1;
        value = value << 1 | quint32(set);
    }
    return value;
}

quint32 BitReader::number()
{
    int zeros = 0;
    while (zeros < 32 && !isPastEnd() && !flag())
        ++zeros;
    return zeros < 32 ? (1U << zeros) - 1 + bits(zeros) : 0;
}

int BitReader::signedNumber()
{
    const quint32 code = number();
    return code % 2 ? int(code / 2 + 1) : -int(code / 2);
}

void BitWriter::bits(quint32 value, int count)
{
    for (int i = count - 1; i >= 0; --i) {
        if (m_free == 0) {
            m_bytes.append('\0');
            m_free = 8;
        }
        --m_free;
        if (value >> i & 1)
            m_bytes.back() = char(uchar(m_bytes.back()) | 1 << m_free);
    }
}

void BitWriter::number(quint32 value)
{
    const int width = int(std::bit_width(value + 1));
    bits(0, width - 1);
    bits(value + 1, width);
}

QByteArray BitWriter::finish()
{
    flag(true);
    QByteArray escaped;
    int zeros = 0;
    for (const char byte : std::as_const(m_bytes)) {
        if (zeros >= 2 && uchar(byte) <= 3) {
            escaped.append('\3');
            zeros = 0;
        }
        escaped.append(byte);
        zeros = byte == 0 ? zeros + 1 : 0;
    }
    return escaped;
}

}  // namespace circletake::media
