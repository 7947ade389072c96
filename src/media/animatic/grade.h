// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace circletake::media::animatic {

/// A colour correction as a colourist would name it; applied to pictures before they are moved by the camera.
struct Grade
{
    double exposure = 1.0;          ///< factor
    double contrast = 1.0;          ///< around the middle
    double saturation = 1.0;        ///< 0 is black and white
    QColor gain = Qt::white;        ///< multiplies everything: the light's colour
    QColor shadows = Qt::black;     ///< what black becomes
    QColor highlights = Qt::white;  ///< what white becomes

    /// In place; `image` is ARGB32_Premultiplied. Alpha stays.
    void apply(QImage &image) const;
    /// The same for one colour.
    [[nodiscard]] QColor applied(const QColor &colour) const;
};

/// Softens by `radius` pixels, in place: three box passes. Edges repeat their pixels.
void blur(QImage &image, int radius);

}  // namespace circletake::media::animatic
