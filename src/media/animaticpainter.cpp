// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animaticpainter.h"

#include "media/animatic/animaticscene.h"

#include <QPainter>

namespace circletake::media {

AnimaticPainter::AnimaticPainter(const AnimaticSpec &spec, const QVector<SpokenCue> &cues, const QByteArray &mouth)
    : m_size(spec.size)
{
    const int hold = framesPerDrawing(spec.framesPerSecond);
    m_drawings = (spec.frames + hold - 1) / hold;
    m_scene =
        std::make_unique<animatic::AnimaticScene>(spec, cues, mouth, m_drawings, double(spec.framesPerSecond) / hold);
}

AnimaticPainter::~AnimaticPainter() = default;

int AnimaticPainter::framesPerDrawing(int framesPerSecond)
{
    return std::max(1, framesPerSecond / 12);
}

bool AnimaticPainter::isHeld(int drawing) const
{
    if (drawing <= 0)
        return false;
    const QByteArray key = m_scene->key(drawing);
    return !key.isEmpty() && key == m_scene->key(drawing - 1);
}

void AnimaticPainter::draw(int drawing, QImage &frame)
{
    Q_ASSERT(frame.size() == m_size && frame.format() == QImage::Format_RGB32);
    QPainter painter(&frame);
    m_scene->draw(painter, drawing);
}

QImage AnimaticPainter::drawing(int drawing)
{
    QImage frame(m_size, QImage::Format_RGB32);
    draw(drawing, frame);
    return frame;
}

}  // namespace circletake::media
