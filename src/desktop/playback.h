// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/decodedclip.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace circletake::desktop {

class ClipSound;

/// Where the player stands in a decoded clip: plays forwards and back, steps and seeks to the frame, to the very last
/// one. At the usual rate the sound plays along.
class Playback final : public QObject
{
    Q_OBJECT

public:
    explicit Playback(QObject *parent = nullptr);
    ~Playback() override;

    /// Another clip from its first frame; a null one empties the player.
    void setClip(const media::DecodedClip &clip);
    /// The same clip with more pictures: the position stays.
    void refresh(const media::DecodedClip &clip);
    [[nodiscard]] const media::DecodedClip &clip() const { return m_clip; }

    [[nodiscard]] int frame() const { return m_frame; }
    [[nodiscard]] int frames() const;
    [[nodiscard]] bool isPlaying() const { return m_rate != 0; }
    [[nodiscard]] int rate() const { return m_rate; }

    void seek(int frame);
    void step(int by);
    void playPause();
    /// 1 forwards, -1 back; the same direction again doubles the speed up to 8 times. 0 stops.
    void shuttle(int direction);
    void setLooping(bool looping) { m_looping = looping; }
    void setMuted(bool muted);

signals:
    void frameChanged();
    void playingChanged();

private:
    void setRate(int rate);
    void tick();

    media::DecodedClip m_clip;
    std::unique_ptr<ClipSound> m_sound;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_fromUs = 0;
    int m_frame = 0;
    int m_rate = 0;
    bool m_looping = false;
    bool m_muted = false;
};

}  // namespace circletake::desktop
