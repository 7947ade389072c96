// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/decodedclip.h"

#include "media/decodedclipcontents.h"
#include "media/yuv.h"

namespace circletake::media {

int DecodedClip::readyFrames() const
{
    return m_contents ? m_contents->ready.load() : 0;
}

int DecodedClip::frames() const
{
    return m_contents ? m_contents->frames.load() : 0;
}

bool DecodedClip::isComplete() const
{
    return m_contents && m_contents->complete;
}

QSize DecodedClip::size() const
{
    return m_contents ? m_contents->size : QSize();
}

QSize DecodedClip::clipSize() const
{
    return m_contents ? m_contents->clipSize : QSize();
}

double DecodedClip::framesPerSecond() const
{
    return m_contents ? m_contents->framesPerSecond : 0;
}

QImage DecodedClip::frame(int number) const
{
    if (number < 0 || number >= readyFrames())
        return {};
    const qsizetype bytes = yuvBytes(m_contents->size);
    const qsizetype from = m_contents->soundBytes + bytes * number;
    return toImage(m_contents->shared.bytes().subspan(size_t(from), size_t(bytes)), m_contents->size);
}

qint64 DecodedClip::startUs(int number) const
{
    return number >= 0 && number < readyFrames() ? m_contents->startUs[size_t(number)] : 0;
}

int DecodedClip::frameAt(qint64 us) const
{
    const int ready = readyFrames();
    if (ready == 0)
        return 0;
    const auto begin = m_contents->startUs.begin();
    return qMax(0, int(std::upper_bound(begin, begin + ready, us) - begin) - 1);
}

std::span<const qint16> DecodedClip::sound() const
{
    if (!m_contents)
        return {};
    const auto *samples = reinterpret_cast<const qint16 *>(m_contents->shared.bytes().data());
    return {samples, size_t(m_contents->soundBytes) / sizeof(qint16)};
}

}  // namespace circletake::media
