// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/playback.h"

#include "desktop/clipsound.h"

namespace circletake::desktop {

namespace {

constexpr int s_tickMs = 8;
constexpr int s_mostRate = 8;

}  // namespace

Playback::Playback(QObject *parent) : QObject(parent), m_sound(std::make_unique<ClipSound>())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(s_tickMs);
    connect(&m_timer, &QTimer::timeout, this, &Playback::tick);
}

Playback::~Playback() = default;

int Playback::frames() const
{
    return m_clip.isNull() ? 0 : m_clip.frames();
}

void Playback::setClip(const media::DecodedClip &clip)
{
    setRate(0);
    m_clip = clip;
    m_frame = 0;
    emit frameChanged();
}

void Playback::refresh(const media::DecodedClip &clip)
{
    m_clip = clip;
    emit frameChanged();
}

void Playback::seek(int frame)
{
    if (m_clip.isNull() || m_clip.readyFrames() == 0)
        return;
    m_frame = qBound(0, frame, m_clip.readyFrames() - 1);
    if (isPlaying())
        setRate(m_rate);
    emit frameChanged();
}

void Playback::step(int by)
{
    setRate(0);
    seek(m_frame + by);
}

void Playback::playPause()
{
    if (isPlaying()) {
        setRate(0);
        return;
    }
    if (m_frame >= frames() - 1)
        m_frame = 0;
    setRate(1);
}

void Playback::shuttle(int direction)
{
    if (direction == 0)
        setRate(0);
    else if (m_rate * direction > 0)
        setRate(qBound(-s_mostRate, m_rate * 2, s_mostRate));
    else
        setRate(direction);
}

void Playback::setMuted(bool muted)
{
    m_muted = muted;
    if (isPlaying())
        setRate(m_rate);
}

void Playback::setRate(int rate)
{
    const bool was = isPlaying();
    m_rate = m_clip.isNull() || m_clip.readyFrames() == 0 ? 0 : rate;
    m_sound->stop();
    if (m_rate == 0) {
        m_timer.stop();
    } else {
        m_fromUs = m_clip.startUs(m_frame);
        m_since.start();
        m_timer.start();
        if (m_rate == 1 && !m_muted)
            m_sound->play(m_clip, m_fromUs);
    }
    if (was != isPlaying())
        emit playingChanged();
}

void Playback::tick()
{
    const qint64 nowUs = m_fromUs + m_since.nsecsElapsed() / 1000 * m_rate;
    const double frameUs = 1'000'000.0 / qMax(1.0, m_clip.framesPerSecond());
    const int last = frames() - 1;
    const bool over = nowUs < 0 || nowUs >= m_clip.startUs(last) + qint64(frameUs);
    const int frame = over ? (m_rate > 0 ? last : 0) : m_clip.frameAt(nowUs);
    if (frame != m_frame) {
        m_frame = frame;
        emit frameChanged();
    }
    if (!over || !m_clip.isComplete())
        return;
    if (m_looping) {
        m_frame = m_rate > 0 ? 0 : last;
        setRate(m_rate);
    } else {
        setRate(0);
    }
}

}  // namespace circletake::desktop
