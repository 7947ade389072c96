// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/light.h"
#include "media/animaticspec.h"

#include <QImage>
#include <QPainter>
#include <vector>

namespace circletake::media::animatic {

/// What moves in the air: snow, rain, steam, dust in a beam, fireworks. A pure function of the drawing's number.
class Atmosphere
{
public:
    Atmosphere(const AnimaticSpec &spec, const Light &light);

    /// Nothing moves in the air.
    [[nodiscard]] bool isStill() const { return !m_snow && !m_rain && !m_steam && !m_dust && !m_fireworks; }
    [[nodiscard]] bool hasBehind() const { return m_fireworks; }
    /// Behind the people: fireworks.
    void drawBehind(QPainter &painter, int drawing) const;
    /// Before the people: all else.
    void drawBefore(QPainter &painter, int drawing) const;

private:
    struct Mote
    {
        double x;  ///< 0–1 of the frame
        double y;
        double depth;  ///< 0 distant … 1 close
        double phase;
    };

    void drawSnow(QPainter &painter, int drawing) const;
    void drawRain(QPainter &painter, int drawing) const;
    void drawSteam(QPainter &painter, int drawing) const;
    void drawDust(QPainter &painter, int drawing) const;

    QSize m_size;
    std::vector<Mote> m_motes;
    std::vector<QImage> m_flakes;  ///< by size
    QImage m_puff;
    bool m_snow = false;
    bool m_rain = false;
    bool m_steam = false;
    bool m_dust = false;
    bool m_fireworks = false;
};

}  // namespace circletake::media::animatic
