// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/cameramove.h"

#include <QImage>
#include <QPainter>
#include <functional>

namespace circletake::media::animatic {

/// A picture that the camera moves over: painted once, drawn many times.
class Sprite
{
public:
    Sprite() = default;
    /// A transparent picture of `area` in layer pixels, `density` picture pixels each; empty areas give an empty
    /// sprite.
    Sprite(const QRectF &area, double density);

    [[nodiscard]] bool isEmpty() const { return m_image.isNull(); }
    [[nodiscard]] QImage &image() { return m_image; }
    [[nodiscard]] double density() const { return m_density; }
    /// Layer position of the picture's corner.
    [[nodiscard]] QPointF corner() const { return m_at; }
    /// Paints in layer pixels, without pen, antialiased.
    void paint(const std::function<void(QPainter &)> &drawing);
    /// Cuts transparent borders off.
    void trim();
    /// Cuts `pixels` off each side, as far as there is something left.
    void shave(int pixels);
    /// Resamples to another density.
    void resample(double density);
    /// Draws it as the camera has it, slid by `offset` frame pixels. `painter` maps frame pixels.
    void draw(QPainter &painter, const LayerView &view, QPointF offset = {}) const;

private:
    QImage m_image;
    QPointF m_at;
    double m_density = 1;
};

}  // namespace circletake::media::animatic
