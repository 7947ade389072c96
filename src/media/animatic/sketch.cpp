// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/sketch.h"

#include "media/animatic/tint.h"

#include <QLineF>
#include <QLinearGradient>
#include <numbers>

namespace circletake::media::animatic {

namespace {

QPolygonF disc(const Joint &joint)
{
    QPolygonF polygon;
    constexpr int corners = 20;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        polygon << joint.at + joint.radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return polygon;
}

/// The bone between two joints, wound like disc() so that a winding fill has no holes.
QPolygonF bone(const Joint &a, const Joint &b)
{
    const QLineF line(a.at, b.at);
    if (line.length() < 1e-6)
        return {};
    const QPointF along = (b.at - a.at) / line.length();
    const QPointF across(-along.y(), along.x());
    return {a.at - across * a.radius, b.at - across * b.radius, b.at + across * b.radius, a.at + across * a.radius};
}

}  // namespace

QPainterPath limb(const std::vector<Joint> &joints)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i < joints.size(); ++i) {
        path.addPolygon(disc(joints[i]));
        path.closeSubpath();
        if (i + 1 < joints.size()) {
            path.addPolygon(bone(joints[i], joints[i + 1]));
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath smooth(const std::vector<QPointF> &points, bool closed)
{
    const auto count = qsizetype(points.size());
    QPainterPath path;
    if (count < 2)
        return path;
    const auto at = [&](qsizetype i) {
        return closed ? points[size_t((i + count) % count)] : points[size_t(std::clamp<qsizetype>(i, 0, count - 1))];
    };
    path.moveTo(at(0));
    const qsizetype spans = closed ? count : count - 1;
    for (qsizetype i = 0; i < spans; ++i) {
        const QPointF c1 = at(i) + (at(i + 1) - at(i - 1)) / 6;
        const QPointF c2 = at(i + 1) - (at(i + 2) - at(i)) / 6;
        path.cubicTo(c1, c2, at(i + 1));
    }
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath mirrored(const QPainterPath &path, double x)
{
    return QTransform(-1, 0, 0, 1, 2 * x, 0).map(path);
}

void fillSoft(QPainter &painter, const QPainterPath &path, const QColor &colour, double depth)
{
    const QRectF bounds = path.boundingRect();
    QLinearGradient gradient(bounds.topLeft(), bounds.bottomLeft());
    gradient.setColorAt(0, tone(colour, depth * 0.35));
    gradient.setColorAt(0.45, colour);
    gradient.setColorAt(1, tone(colour, -depth));
    painter.fillPath(path, gradient);
}

void stroke(QPainter &painter, const QPainterPath &path, const QColor &colour, double width)
{
    painter.strokePath(path, QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

QPainterPath curve(QPointF from, QPointF bend, QPointF to)
{
    QPainterPath path(from);
    path.quadTo(bend, to);
    return path;
}

}  // namespace circletake::media::animatic
