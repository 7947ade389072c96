// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

#include <QImage>
#include <memory>

namespace circletake::media {

namespace animatic {
class AnimaticScene;
}

/// Draws the pictures of an animatic, on twos: twelve drawings a second at 24 frames a second. The same spec, cues and
/// mouth give the same pixels wherever the fonts are the same. Needs a QGuiApplication for text. One object serves one
/// thread at a time; any number of objects may draw at once.
class AnimaticPainter
{
public:
    /// `mouth`: loudness of the line being spoken, 0–255, twelve values a second; see VoiceTrack.
    explicit AnimaticPainter(const AnimaticSpec &spec, const QVector<SpokenCue> &cues = {},
                             const QByteArray &mouth = {});
    ~AnimaticPainter();
    Q_DISABLE_COPY_MOVE(AnimaticPainter)

    /// Frames that one drawing is shown: 2 at 24, 25 and 30 frames a second.
    [[nodiscard]] static int framesPerDrawing(int framesPerSecond);
    /// How many drawings the clip has; the last may be shown for fewer frames.
    [[nodiscard]] int drawings() const { return m_drawings; }
    /// True when a drawing is the same picture as the one before it.
    [[nodiscard]] bool isHeld(int drawing) const;
    /// Paints drawing `drawing` (from 0) over the whole of `frame`, which has the spec's size and format RGB32.
    void draw(int drawing, QImage &frame);
    /// A new picture of one drawing; a still for a board.
    [[nodiscard]] QImage drawing(int drawing);

private:
    QSize m_size;
    int m_drawings;
    std::unique_ptr<animatic::AnimaticScene> m_scene;
};

}  // namespace circletake::media
