// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/atmosphere.h"

#include "base/random.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

#include <QRadialGradient>
#include <cmath>
#include <numbers>

namespace circletake::media::animatic {

namespace {

QImage softDisc(int size, const QColor &colour, double strength)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen);
    QRadialGradient gradient(QPointF(size / 2.0, size / 2.0), size / 2.0);
    gradient.setColorAt(0, faded(colour, strength));
    gradient.setColorAt(0.4, faded(colour, strength * 0.6));
    gradient.setColorAt(1, faded(colour, 0));
    painter.setBrush(gradient);
    painter.drawRect(image.rect());
    return image;
}

double wrapped(double value)
{
    return value - std::floor(value);
}

}  // namespace

Atmosphere::Atmosphere(const AnimaticSpec &spec, const Light &light)
    : m_size(spec.size)
{
    const QString words = spec.action + QLatin1Char(' ') + spec.place + QLatin1Char(' ') + spec.style;
    const bool open = !light.interior;
    m_snow = open && names(words, "雪|snow|snowy|snowflake|snowflakes|blizzard");
    m_rain = open && !m_snow && names(words, "雨|rain|raining|storm|downpour");
    m_steam = names(words, "蒸汽|热气|白雾|香烟缭绕|steam|steaming|incense smoke") || names(spec.place, "厨房|kitchen");
    m_fireworks = open && light.night && names(words, "烟花|焰火|fireworks|firework");
    m_dust = light.shafts > 0.3 && !m_steam;
    SeededRandom random(stableHash(words, 77) ^ quint64(spec.seed));
    for (int i = 0; i < 72; ++i)
        m_motes.push_back({random.unit(), random.unit(), random.unit(), random.unit()});
    const double unit = std::min(m_size.width(), m_size.height()) / 720.0;
    for (int i = 0; i < 4; ++i)
        m_flakes.push_back(softDisc(std::max(4, int((7 + 6 * i) * unit)), m_dust ? light.sun : QColor(250, 252, 255),
                                    m_dust ? 0.32 : 0.92));
    m_puff = softDisc(int(230 * unit), QColor(246, 246, 250), 0.15);
}

void Atmosphere::drawSnow(QPainter &painter, int drawing) const
{
    for (const Mote &mote : m_motes) {
        const double speed = 0.010 + 0.014 * mote.depth;
        const double y = wrapped(mote.y + speed * drawing) * 1.06 - 0.03;
        const double x = wrapped(mote.x + 0.012 * std::sin(drawing * 0.13 + mote.phase * 6.3) + 0.0016 * drawing);
        const QImage &flake = m_flakes[size_t(mote.depth * 3.99)];
        painter.drawImage(QPoint(int(x * m_size.width()), int(y * m_size.height())), flake);
    }
}

void Atmosphere::drawRain(QPainter &painter, int drawing) const
{
    const double unit = m_size.height() / 1280.0;
    for (const Mote &mote : m_motes) {
        const double y = wrapped(mote.y + (0.10 + 0.07 * mote.depth) * drawing);
        const double length = (22 + 40 * mote.depth) * unit;
        const QPointF from(mote.x * m_size.width(), y * m_size.height() * 1.05);
        painter.setPen(QPen(QColor(210, 224, 240, int(50 + 90 * mote.depth)), (0.8 + 1.3 * mote.depth) * unit));
        painter.drawLine(from, from + QPointF(-length * 0.12, length));
    }
    painter.setPen(Qt::NoPen);
}

void Atmosphere::drawSteam(QPainter &painter, int drawing) const
{
    for (int i = 0; i < 7; ++i) {
        const Mote &mote = m_motes[size_t(i)];
        const double life = wrapped(mote.phase + drawing * 0.011);
        const double x = (0.12 + 0.76 * mote.x) * m_size.width() + 26 * std::sin(drawing * 0.06 + mote.phase * 9);
        const double y = m_size.height() * (0.86 - 0.5 * life);
        painter.setOpacity(std::sin(life * std::numbers::pi));
        painter.drawImage(QPoint(int(x) - m_puff.width() / 2, int(y) - m_puff.height() / 2), m_puff);
    }
    painter.setOpacity(1);
}

void Atmosphere::drawDust(QPainter &painter, int drawing) const
{
    for (std::size_t i = 0; i < 22; ++i) {
        const Mote &mote = m_motes[i];
        const double x = wrapped(mote.x + 0.0012 * drawing * (mote.depth - 0.3));
        const double y = wrapped(mote.y - 0.0009 * drawing + 0.006 * std::sin(drawing * 0.05 + mote.phase * 6));
        painter.drawImage(QPoint(int(x * m_size.width()), int(y * m_size.height() * 0.8)), m_flakes[i % 2]);
    }
}

void Atmosphere::drawBehind(QPainter &painter, int drawing) const
{
    if (!m_fireworks)
        return;
    static constexpr std::array<QRgb, 4> colours{0xffffc85a, 0xffff6a52, 0xff8fd0ff, 0xffffa0d0};
    painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (std::size_t burst = 0; burst < 4; ++burst) {
        const Mote &mote = m_motes[burst * 5];
        const double life = wrapped(mote.phase + drawing / 26.0);
        const QPointF centre((0.15 + 0.7 * mote.x) * m_size.width(), (0.05 + 0.17 * mote.y) * m_size.height());
        const double reach = m_size.width() * (0.12 + 0.12 * mote.depth) * (1 - (1 - life) * (1 - life));
        const QColor colour = faded(QColor::fromRgb(colours[burst]), 0.9 * (1 - life));
        painter.setPen(QPen(colour, m_size.width() / 260.0, Qt::SolidLine, Qt::RoundCap));
        for (int ray = 0; ray < 22; ++ray) {
            const double angle = ray * 2 * std::numbers::pi / 22 + mote.phase;
            const QPointF way(std::cos(angle), std::sin(angle));
            const double size = reach * (0.8 + 0.2 * ((ray * 7) % 3) / 2.0);
            painter.drawLine(centre + way * size * 0.72 + QPointF(0, 10 * life),
                             centre + way * size + QPointF(0, 16 * life));
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void Atmosphere::drawBefore(QPainter &painter, int drawing) const
{
    if (m_snow)
        drawSnow(painter, drawing);
    if (m_rain)
        drawRain(painter, drawing);
    if (m_steam)
        drawSteam(painter, drawing);
    if (m_dust)
        drawDust(painter, drawing);
}

}  // namespace circletake::media::animatic
