// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/stage.h"

#include "media/animatic/tint.h"

#include <QPolygonF>
#include <QRadialGradient>

namespace circletake::media::animatic {

namespace {

/// Saves a painter for the length of a scope.
class Saved
{
public:
    explicit Saved(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Saved)

private:
    QPainter &m_painter;
};

}  // namespace

Stage::Stage(QPainter &painter, const Lens &lens, const Light &light, const QRectF &area, quint64 seed)
    : m_painter(&painter)
    , m_lens(lens)
    , m_light(light)
    , m_area(area)
    , m_random(seed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
}

double Stage::leftAt(double z) const
{
    return (m_area.left() - m_lens.centreX) / m_lens.scale(z);
}

double Stage::rightAt(double z) const
{
    return (m_area.right() - m_lens.centreX) / m_lens.scale(z);
}

void Stage::board(double x, double z, const Drawing &drawing)
{
    const Saved saved(*m_painter);
    m_painter->translate(m_lens.at({x, 0, z}));
    m_painter->scale(m_lens.scale(z), m_lens.scale(z));
    drawing(*m_painter);
}

void Stage::onPlane(const std::array<Spot, 4> &corners, double width, double height, const Drawing &drawing)
{
    QPolygonF target;
    for (const Spot &spot : corners)
        target << m_lens.at(spot);
    const QPolygonF source{QPointF(0, 0), QPointF(width, 0), QPointF(width, height), QPointF(0, height)};
    QTransform mapping;
    if (!QTransform::quadToQuad(source, target, mapping))
        return;  // seen edge-on
    const Saved saved(*m_painter);
    m_painter->setTransform(mapping, true);
    drawing(*m_painter);
}

void Stage::sideBoard(double x, double front, double back, const Drawing &drawing)
{
    constexpr double tall = 4;
    onPlane({Spot{x, tall, front}, {x, tall, back}, {x, 0, back}, {x, 0, front}}, back - front, tall,
            [&drawing](QPainter &painter) {
                painter.translate(0, tall);
                drawing(painter);
            });
}

void Stage::floorBoard(double height, double front, double back, const Drawing &drawing)
{
    constexpr double half = 12;
    onPlane({Spot{-half, height, front}, {half, height, front}, {half, height, back}, {-half, height, back}}, 2 * half,
            back - front, [&drawing](QPainter &painter) {
                painter.translate(half, 0);
                drawing(painter);
            });
}

void Stage::shape(const std::vector<Spot> &spots, const QBrush &brush)
{
    QPolygonF polygon;
    for (const Spot &spot : spots)
        polygon << m_lens.at(spot);
    m_painter->setBrush(brush);
    m_painter->drawPolygon(polygon);
}

void Stage::block(const Block &b, const QColor &colour)
{
    const QColor toKey = tone(colour, 0.08);
    const QColor fromKey = tone(colour, -0.24);
    if (m_lens.eye > b.top) {
        shape({{b.left, b.top, b.front}, {b.right, b.top, b.front}, {b.right, b.top, b.back}, {b.left, b.top, b.back}},
              tone(colour, 0.16));
    } else if (m_lens.eye < b.bottom) {
        shape({{b.left, b.bottom, b.front},
               {b.right, b.bottom, b.front},
               {b.right, b.bottom, b.back},
               {b.left, b.bottom, b.back}},
              tone(colour, -0.35));
    }
    if (b.left > 0) {
        shape({{b.left, b.bottom, b.front},
               {b.left, b.top, b.front},
               {b.left, b.top, b.back},
               {b.left, b.bottom, b.back}},
              m_light.keySide < 0 ? toKey : fromKey);
    } else if (b.right < 0) {
        shape({{b.right, b.bottom, b.front},
               {b.right, b.top, b.front},
               {b.right, b.top, b.back},
               {b.right, b.bottom, b.back}},
              m_light.keySide > 0 ? toKey : fromKey);
    }
    const QPointF top = m_lens.at({b.left, b.top, b.front});
    const QPointF bottom = m_lens.at({b.left, b.bottom, b.front});
    QLinearGradient front(top, bottom);
    front.setColorAt(0, colour);
    front.setColorAt(1, tone(colour, -0.14));
    shape({{b.left, b.bottom, b.front},
           {b.right, b.bottom, b.front},
           {b.right, b.top, b.front},
           {b.left, b.top, b.front}},
          front);
}

void Stage::shining(double x, double z, const Drawing &drawing)
{
    const QPointF foot = m_lens.at({x, 0, z});
    const double scale = m_lens.scale(z);
    m_shining.push_back([foot, scale, drawing](QPainter &painter) {
        const Saved saved(painter);
        painter.translate(foot);
        painter.scale(scale, scale);
        drawing(painter);
    });
}

void Stage::shiningInFrame(const Drawing &drawing)
{
    m_shining.push_back([drawing](QPainter &painter) {
        const Saved saved(painter);
        drawing(painter);
    });
}

void Stage::beam(const std::array<Spot, 4> &spots, const QColor &colour, double strength)
{
    QPolygonF polygon;
    for (const Spot &spot : spots)
        polygon << m_lens.at(spot);
    m_shining.push_back([polygon, colour, strength](QPainter &painter) {
        const Saved saved(painter);
        QLinearGradient gradient((polygon[0] + polygon[1]) / 2, (polygon[2] + polygon[3]) / 2);
        gradient.setColorAt(0, faded(colour, strength));
        gradient.setColorAt(0.7, faded(colour, strength * 0.4));
        gradient.setColorAt(1, faded(colour, 0));
        painter.setCompositionMode(QPainter::CompositionMode_Screen);
        painter.setBrush(gradient);
        painter.drawPolygon(polygon);
    });
}

void Stage::halo(const Spot &spot, double metres, const QColor &colour, double strength)
{
    const QPointF centre = m_lens.at(spot);
    const double radius = metres * m_lens.scale(spot.z);
    m_shining.push_back([centre, radius, colour, strength](QPainter &painter) {
        const Saved saved(painter);
        QRadialGradient gradient(centre, radius);
        gradient.setColorAt(0, faded(colour, strength));
        gradient.setColorAt(0.35, faded(colour, strength * 0.42));
        gradient.setColorAt(1, faded(colour, 0));
        painter.setCompositionMode(QPainter::CompositionMode_Screen);
        painter.setBrush(gradient);
        painter.drawEllipse(centre, radius, radius);
    });
}

void Stage::contactShadow(double x, double z, double halfWidth, double strength)
{
    const QPointF centre = m_lens.at({x, 0, z});
    const double wide = halfWidth * m_lens.scale(z);
    const double high = std::max(2.0, std::abs(m_lens.at({0, 0, z - 0.22}).y() - centre.y()));
    const Saved saved(*m_painter);
    m_painter->translate(centre);
    m_painter->scale(1, std::min(1.0, high / wide));
    QRadialGradient gradient(QPointF(0, 0), wide);
    gradient.setColorAt(0, QColor(10, 8, 24, int(255 * strength)));
    gradient.setColorAt(1, QColor(10, 8, 24, 0));
    m_painter->setBrush(gradient);
    m_painter->drawEllipse(QPointF(0, 0), wide, wide);
}

void Stage::paintShining(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (const Drawing &drawing : m_shining)
        drawing(painter);
}

void Stage::haze(double amount)
{
    QLinearGradient gradient(0, m_lens.horizon - m_area.height() * 0.45, 0, m_lens.horizon + m_area.height() * 0.2);
    gradient.setColorAt(0, faded(m_light.haze, 0));
    gradient.setColorAt(0.7, faded(m_light.haze, amount));
    gradient.setColorAt(1, faded(m_light.haze, 0));
    m_painter->fillRect(m_area, gradient);
}

}  // namespace circletake::media::animatic
