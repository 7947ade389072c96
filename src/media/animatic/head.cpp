// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/head.h"

#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QRadialGradient>

namespace circletake::media::animatic {

namespace {

void paintEar(QPainter &painter, const HeadPlan &plan, double side)
{
    const double x = side * plan.half() * 0.98 + plan.slide() * 0.25;
    const double y = 0.555 + plan.sink() * 0.6;
    const double wide = 0.075 * (1 - 0.5 * plan.pose.turn * side);
    if (wide < 0.05)
        return;  // on the far side of a turned head
    painter.setBrush(tone(plan.look.skin, -0.06));
    painter.drawEllipse(QPointF(x, y), wide, 0.125);
    painter.setBrush(tone(mix(plan.look.skin, QColor(200, 90, 70), 0.3), -0.08));
    painter.drawEllipse(QPointF(x - side * 0.006, y + 0.005), wide * 0.5, 0.075);
    if (plan.look.extras.earrings) {
        painter.setBrush(QColor(232, 196, 104));
        painter.drawEllipse(QPointF(x, y + 0.15), 0.022, 0.03);
    }
}

void paintBlush(QPainter &painter, const HeadPlan &plan)
{
    const double strength = 0.10 + 0.26 * plan.pose.face.blush + (plan.look.age == Age::Child ? 0.12 : 0);
    for (const double side : {-1.0, 1.0}) {
        const QPointF at(plan.slide() + side * 0.2, 0.68 + plan.sink());
        QRadialGradient gradient(at, 0.13);
        gradient.setColorAt(0, QColor(226, 92, 84, int(255 * strength)));
        gradient.setColorAt(1, QColor(226, 92, 84, 0));
        painter.setBrush(gradient);
        painter.drawEllipse(at, 0.13, 0.1);
    }
}

void paintAge(QPainter &painter, const HeadPlan &plan)
{
    const QColor line = faded(tone(mix(plan.look.skin, QColor(150, 70, 50), 0.45), -0.2), 0.55);
    const double s = plan.slide();
    const double y = plan.sink();
    for (const double side : {-1.0, 1.0}) {
        stroke(painter, curve({s + side * 0.115, 0.70 + y}, {s + side * 0.165, 0.76 + y}, {s + side * 0.155, 0.83 + y}),
               line, 0.011);
        if (plan.look.age != Age::Elder)
            continue;
        stroke(painter, curve({s + side * 0.26, 0.51 + y}, {s + side * 0.30, 0.50 + y}, {s + side * 0.32, 0.47 + y}),
               line, 0.009);
        stroke(painter, curve({s + side * 0.26, 0.55 + y}, {s + side * 0.30, 0.57 + y}, {s + side * 0.32, 0.60 + y}),
               line, 0.009);
        stroke(painter, curve({s + side * 0.10, 0.60 + y}, {s + side * 0.16, 0.635 + y}, {s + side * 0.22, 0.605 + y}),
               line, 0.010);
    }
    if (plan.look.age == Age::Elder) {
        stroke(painter, curve({s - 0.15, 0.31 + y}, {s, 0.295 + y}, {s + 0.15, 0.31 + y}), line, 0.009);
        stroke(painter, curve({s - 0.11, 0.265 + y}, {s, 0.25 + y}, {s + 0.11, 0.265 + y}), line, 0.008);
    }
}

void paintBeard(QPainter &painter, const HeadPlan &plan)
{
    const QColor hair = plan.look.hairColour;
    const double s = plan.slide();
    const double y = plan.sink();
    if (plan.look.extras.beard) {
        QPainterPath beard = smooth({{s - 0.29, 0.70 + y},
                                     {s - 0.17, 0.76 + y},
                                     {s, 0.755 + y},
                                     {s + 0.17, 0.76 + y},
                                     {s + 0.29, 0.70 + y},
                                     {s + 0.235, 0.92 + y},
                                     {s + 0.09, 1.10 + y},
                                     {s, 1.14 + y},
                                     {s - 0.09, 1.10 + y},
                                     {s - 0.235, 0.92 + y}});
        fillSoft(painter, beard, hair);
    }
    if (plan.look.extras.moustache || plan.look.extras.beard) {
        const QPainterPath half =
            smooth({{s, 0.745 + y}, {s + 0.08, 0.75 + y}, {s + 0.15, 0.80 + y}, {s + 0.06, 0.785 + y}});
        painter.fillPath(half, tone(hair, -0.05));
        painter.fillPath(mirrored(half, s), tone(hair, -0.05));
    }
}

/// The crisp shade of a flat drawing: cheek and jaw away from the light side, as a crescent.
void paintCheekShade(QPainter &painter, const HeadPlan &plan, const QPainterPath &face)
{
    painter.save();
    painter.setClipPath(face, Qt::IntersectClip);
    const QPainterPath away = face.translated(-0.09 + plan.slide() * 0.4, -0.03);
    painter.fillPath(face.subtracted(away), faded(tone(mix(plan.look.skin, QColor(190, 96, 84), 0.38), -0.10), 0.5));
    QRadialGradient chin(QPointF(plan.slide(), 1.06), 0.3);
    chin.setColorAt(0, faded(tone(plan.look.skin, -0.4), 0.35));
    chin.setColorAt(1, faded(tone(plan.look.skin, -0.4), 0));
    painter.fillPath(face, chin);
    painter.restore();
}

}  // namespace

QPainterPath facePath(const HeadPlan &plan)
{
    const double w = plan.half();
    const double t = plan.pose.turn;
    const double s = plan.slide() * 0.75;
    const double left = -w * (1 - 0.10 * std::max(0.0, -t)) + s * 0.3;
    const double right = w * (1 - 0.10 * std::max(0.0, t)) + s * 0.3;
    const double jaw = (plan.look.age == Age::Child ? 0.29 : 0.245) + 0.03 * plan.look.jaw;
    const double chin = 0.085 + 0.03 * plan.look.jaw;
    const double bottom = 1.0 + 0.02 * plan.pose.pitch;
    QPainterPath path(QPointF(left, 0.46));
    path.cubicTo({left - 0.02, 0.12}, {left * 0.62, 0.0}, {s * 0.3, 0.0});
    path.cubicTo({right * 0.62, 0.0}, {right + 0.02, 0.12}, {right, 0.46});
    path.cubicTo({right + 0.005, 0.64}, {s + jaw + 0.055, 0.76}, {s + jaw, 0.845});
    path.cubicTo({s + jaw - 0.05, 0.94}, {s + chin, bottom}, {s, bottom});
    path.cubicTo({s - chin, bottom}, {s - jaw + 0.05, 0.94}, {s - jaw, 0.845});
    path.cubicTo({s - jaw - 0.055, 0.76}, {left - 0.005, 0.64}, {left, 0.46});
    path.closeSubpath();
    return path;
}

void paintSkull(QPainter &painter, const HeadPlan &plan)
{
    paintEar(painter, plan, -1);
    paintEar(painter, plan, 1);
    const QPainterPath face = facePath(plan);
    QLinearGradient skin(0, 0.1, 0, 1);
    skin.setColorAt(0, tone(plan.look.skin, 0.05));
    skin.setColorAt(0.6, plan.look.skin);
    skin.setColorAt(1, tone(plan.look.skin, -0.07));
    painter.fillPath(face, skin);
    paintCheekShade(painter, plan, face);
    painter.save();
    painter.setClipPath(face, Qt::IntersectClip);
    paintBlush(painter, plan);
    painter.restore();
    if (plan.fine() && (plan.look.age == Age::Elder || plan.look.age == Age::Middle))
        paintAge(painter, plan);
}

void paintHead(QPainter &painter, const HeadPlan &plan)
{
    if (plan.pose.back) {
        paintBackOfHead(painter, plan);
        return;
    }
    paintSkull(painter, plan);
    paintFeatures(painter, plan);
    if (plan.look.extras.beard || plan.look.extras.moustache)
        paintBeard(painter, plan);
    paintHairFront(painter, plan);
}

}  // namespace circletake::media::animatic
