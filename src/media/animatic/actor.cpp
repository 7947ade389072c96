// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/actor.h"

#include "media/animatic/tint.h"

#include <QRadialGradient>

namespace circletake::media::animatic {

namespace {

/// A high camera sees the feet smaller, a low one the head: the body becomes a wedge.
QTransform wedge(double pitch, double sole)
{
    const double top = 1 + 0.05 * pitch;
    const double bottom = 1 - 0.20 * pitch;
    const double length = sole * (1 - 0.06 * std::abs(pitch));
    const QPolygonF from{QPointF(-1, 1), QPointF(1, 1), QPointF(1, sole), QPointF(-1, sole)};
    const QPolygonF to{QPointF(-top, 1), QPointF(top, 1), QPointF(bottom, length), QPointF(-bottom, length)};
    QTransform transform;
    QTransform::quadToQuad(from, to, transform);
    return transform;
}

/// The soft patch on the ground under the feet.
void paintShadow(QPainter &painter, const Build &build)
{
    painter.save();
    painter.translate(0, build.sole - 0.03);
    painter.scale(1, 0.16);
    QRadialGradient patch(QPointF(0, 0), 1.25);
    patch.setColorAt(0, QColor(10, 6, 24, 130));
    patch.setColorAt(1, QColor(10, 6, 24, 0));
    painter.setBrush(patch);
    painter.drawEllipse(QPointF(0, 0), 1.25, 1.25);
    painter.restore();
}

/// How the head hangs and leans on its neck.
QTransform nodOf(const Pose &pose)
{
    const double size = 1 + 0.07 * pose.pitch;
    QTransform nod;
    nod.translate(0, 0.95 + pose.headDrop);
    nod.rotate(pose.headTilt);
    nod.scale(size, size);
    nod.translate(0, -0.95);
    return nod;
}

/// The light edge on the key's side: what the shape has and its copy, slid away from the key, has not.
QImage rim(const QImage &shape, const QColor &colour, QPointF slide)
{
    QImage edge(shape.size(), shape.format());
    edge.fill(colour);
    QPainter painter(&edge);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, shape);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.drawImage(slide.toPoint(), shape);
    painter.end();
    return edge;
}

}  // namespace

Actor::Actor(const Placed &placed, const Framing &framing, const Light &light, const CameraTrack &track)
    : m_placed(placed)
    , m_light(light)
    , m_crown(framing.lens.at({placed.x, placed.top, placed.z}))
    , m_headPixels(placed.headMetres * framing.lens.scale(placed.z))
    , m_density(std::max(1.0, track.largestScale(placed.z)))
    , m_softness(placed.foreground ? 3.5 * framing.frame.width() / 720.0 : 0.0)
    , m_seen(track.seen(placed.z))
    , m_cant(cantOf(framing))
{
}

BodyPlan Actor::planFor(const Acting &acting) const
{
    BodyPlan plan;
    plan.head.look = m_placed.look;
    plan.head.pose = m_placed.pose;
    plan.head.mouth = acting.mouth;
    plan.head.blink = acting.blink;
    plan.head.pixels = m_headPixels * m_density;
    plan.gesture = acting.gesture;
    plan.step = acting.step;
    return plan;
}

QRectF Actor::area(const QRectF &heads) const
{
    const double slack = 0.05 * m_headPixels + 4;
    const QRectF wanted(m_crown + heads.topLeft() * m_headPixels, heads.size() * m_headPixels);
    return m_cant.mapRect(wanted) & m_seen.adjusted(-slack, -slack, slack, slack);
}

void Actor::light(Sprite &sprite) const
{
    QImage &image = sprite.image();
    const double side = m_light.keySide;
    const double reach = 1.1 * m_headPixels * m_density;
    const QImage shape = image.copy();
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
    const double middle = (m_cant.map(m_crown).x() - sprite.corner().x()) * m_density;
    QLinearGradient key(middle + side * reach, 0, middle - side * reach, 0);
    key.setColorAt(0, faded(m_light.sun, 0.30 * m_light.key));
    key.setColorAt(0.5, faded(m_light.sun, 0));
    painter.fillRect(image.rect(), key);
    QLinearGradient shade(middle + side * reach, 0, middle - side * reach, 0);
    shade.setColorAt(0.45, QColor(22, 14, 44, 0));
    shade.setColorAt(1, QColor(22, 14, 44, int(150 * m_light.key)));
    painter.fillRect(image.rect(), shade);
    const double thick = std::max(1.0, 0.016 * m_headPixels * m_density);
    painter.setOpacity(0.25 + 0.5 * m_light.key);
    painter.drawImage(0, 0, rim(shape, m_light.sun, QPointF(-side * thick, thick * 0.6)));
    painter.end();
    Grade grade = m_light.grade;
    grade.gain = lit(grade.gain, m_placed.foreground ? mix(m_light.ambient, Qt::black, 0.5) : m_light.onFigures);
    grade.apply(image);
}

Sprite Actor::painted(const QRectF &area, const std::function<void(QPainter &)> &drawing, bool bent, int margin) const
{
    Sprite sprite(area, m_density);
    if (sprite.isEmpty())
        return sprite;
    sprite.paint([&](QPainter &painter) {
        painter.setTransform(m_cant, true);
        painter.translate(m_crown);
        painter.scale(m_headPixels, m_headPixels);
        if (bent && std::abs(m_placed.pose.pitch) > 0.01)
            painter.setTransform(wedge(m_placed.pose.pitch, m_placed.look.heads()), true);
        drawing(painter);
    });
    light(sprite);
    if (m_softness > 0)
        blur(sprite.image(), int(m_softness * m_density));
    if (margin > 0)
        sprite.shave(margin);  // the rim light of a cut edge is none
    else
        sprite.trim();
    return sprite;
}

const Sprite &Actor::body(const Acting &acting)
{
    const int key = acting.gesture * 4 + (m_placed.pose.walking ? acting.step : 0);
    const auto found = m_bodies.find(key);
    if (found != m_bodies.end())
        return found->second;
    const BodyPlan plan = planFor(acting);
    const QRectF all(-2.3, -2.0, 4.6, m_placed.look.heads() + 2.3);
    const auto drawing = [&](QPainter &painter) {
        paintShadow(painter, buildOf(plan.head));
        paintBody(painter, plan);
    };
    return m_bodies.emplace(key, painted(area(all), drawing, true, 0)).first->second;
}

const Sprite &Actor::head(int mouth, bool blink)
{
    const int key = mouth * 2 + (blink ? 1 : 0);
    const auto found = m_heads.find(key);
    if (found != m_heads.end())
        return found->second;
    Acting acting;
    acting.mouth = mouth;
    acting.blink = blink;
    const BodyPlan plan = planFor(acting);
    const QTransform nod = nodOf(m_placed.pose);
    const auto drawing = [&](QPainter &painter) {
        painter.setTransform(nod, true);
        paintHead(painter, plan.head);
    };
    const double slide = plan.head.slide();
    const double sink = plan.head.sink();
    const QRectF whole(-0.95, -0.55, 1.9, 2.75);
    const QRectF eyes(slide - 0.31, 0.43 + sink, 0.62, 0.24);
    const QRectF lips(slide - 0.22, 0.74 + sink, 0.44, 0.22);
    const bool part = key != 0;
    const QRectF heads = !part ? whole : nod.mapRect(blink ? eyes : lips);
    const int margin = part ? int(0.03 * m_headPixels * m_density) + 3 : 0;
    const double grown = margin / (m_headPixels * m_density);
    return m_heads.emplace(key, painted(area(heads.adjusted(-grown, -grown, grown, grown)), drawing, false, margin))
        .first->second;
}

void Actor::drawHead(QPainter &painter, const LayerView &view, const Acting &acting)
{
    const QPointF slide = acting.body + acting.head;
    head(0, false).draw(painter, view, slide);
    if (m_placed.pose.back)
        return;
    if (acting.mouth > 0)
        head(acting.mouth, false).draw(painter, view, slide);
    if (acting.blink)
        head(0, true).draw(painter, view, slide);
}

const Sprite &Actor::arm(const Acting &acting)
{
    const auto found = m_arms.find(acting.gesture);
    if (found != m_arms.end())
        return found->second;
    const BodyPlan plan = planFor(acting);
    const auto drawing = [&](QPainter &painter) { paintArmOverFace(painter, plan); };
    const QRectF all(-2.3, -2.0, 4.6, 6.0);
    return m_arms.emplace(acting.gesture, painted(area(all), drawing, true, 0)).first->second;
}

void Actor::draw(QPainter &painter, const LayerView &view, const Acting &acting)
{
    body(acting).draw(painter, view, acting.body);
    drawHead(painter, view, acting);
    if (m_placed.pose.arms == Arms::ToFace || m_placed.pose.arms == Arms::PhoneToEar)
        arm(acting).draw(painter, view, acting.body);
}

}  // namespace circletake::media::animatic
