// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/body.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

namespace circletake::media::animatic {

namespace {

double hemOf(Garment garment, const Build &b)
{
    switch (garment) {
    case Garment::LongCoat:
        return b.knee - 0.1;
    case Garment::WhiteCoat:
        return b.knee - 0.35;
    case Garment::Robe:
        return b.sole - 0.12;
    case Garment::Suit:
        return b.crotch + 0.08;
    case Garment::PaddedJacket:
        return b.crotch + 0.05;
    case Garment::Leather:
    case Garment::Dress:
    case Garment::Qipao:
        return b.hip;
    default:
        return b.hip + 0.16;
    }
}

QPainterPath torsoPath(const BodyPlan &plan, const Build &b, double hem)
{
    const bool loose = plan.head.look.garment == Garment::Robe || plan.head.look.garment == Garment::LongCoat ||
                       plan.head.look.garment == Garment::WhiteCoat;
    const double waist = loose ? std::max(b.waistWide, b.shoulderWide * 0.78) : b.waistWide;
    const double end = loose ? b.hipWide * 1.28 : std::max(b.hipWide, waist) * 1.02;
    QPainterPath path(QPointF(-b.neckWide - 0.03, b.neck + 0.06));
    path.quadTo(QPointF(-b.neckWide - 0.12, b.shoulder - 0.1), QPointF(-b.shoulderWide * 0.72, b.shoulder - 0.01));
    path.quadTo(QPointF(-b.shoulderWide, b.shoulder + 0.04), QPointF(-b.shoulderWide * 0.99, b.shoulder + 0.36));
    path.cubicTo({-b.shoulderWide * 0.93, b.shoulder + 0.8}, {-waist, b.waist - 0.35}, {-waist, b.waist});
    path.cubicTo({-waist, b.waist + 0.25}, {-end, b.hip - 0.2}, {-end, std::max(hem, b.hip)});
    path.quadTo(QPointF(0, std::max(hem, b.hip) + 0.12), QPointF(end, std::max(hem, b.hip)));
    path.cubicTo({end, b.hip - 0.2}, {waist, b.waist + 0.25}, {waist, b.waist});
    path.cubicTo({waist, b.waist - 0.35}, {b.shoulderWide * 0.93, b.shoulder + 0.8},
                 {b.shoulderWide * 0.99, b.shoulder + 0.36});
    path.quadTo(QPointF(b.shoulderWide, b.shoulder + 0.04), QPointF(b.shoulderWide * 0.72, b.shoulder - 0.01));
    path.quadTo(QPointF(b.neckWide + 0.12, b.shoulder - 0.1), QPointF(b.neckWide + 0.03, b.neck + 0.06));
    path.closeSubpath();
    return path;
}

/// The opening in which neck and, below it, a shirt can be seen.
QPainterPath opening(const Build &b, double depth, double wide)
{
    QPainterPath path(QPointF(-b.neckWide - wide, b.neck));
    path.quadTo(QPointF(-b.neckWide * 0.8 + b.middle * 0.6, b.shoulder + depth * 0.5),
                QPointF(b.middle, b.shoulder + depth));
    path.quadTo(QPointF(b.neckWide * 0.8 + b.middle * 0.6, b.shoulder + depth * 0.5),
                QPointF(b.neckWide + wide, b.neck));
    path.closeSubpath();
    return path;
}

void paintFolds(QPainter &painter, const Build &b, const QColor &cloth, double hem)
{
    const QColor shade = faded(tone(cloth, -0.5), 0.26);
    stroke(painter,
           curve({-b.waistWide * 0.9, b.waist - 0.1}, {-b.waistWide * 0.4, b.waist + 0.06},
                 {-b.waistWide * 0.1, b.waist - 0.02}),
           shade, 0.03);
    stroke(painter,
           curve({b.waistWide * 0.92, b.waist - 0.3}, {b.waistWide * 0.5, b.waist - 0.1},
                 {b.waistWide * 0.25, b.waist - 0.12}),
           shade, 0.03);
    stroke(painter,
           curve({b.shoulderWide * 0.8, b.shoulder + 0.5}, {b.shoulderWide * 0.6, b.shoulder + 0.8},
                 {b.shoulderWide * 0.45, b.shoulder + 0.86}),
           shade, 0.03);
    stroke(painter,
           curve({-b.shoulderWide * 0.8, b.shoulder + 0.55}, {-b.shoulderWide * 0.6, b.shoulder + 0.85},
                 {-b.shoulderWide * 0.4, b.shoulder + 0.92}),
           shade, 0.03);
    if (hem > b.crotch)
        stroke(painter, curve({-0.2, b.hip}, {-0.26, (b.hip + hem) / 2}, {-0.2, hem}), shade, 0.03);
}

void paintLapels(QPainter &painter, const BodyPlan &plan, const Build &b, const QColor &cloth, double depth)
{
    const QColor under =
        plan.head.look.garment == Garment::Suit ? QColor(240, 240, 242) : tone(plan.head.look.accent, 0.25);
    painter.fillPath(opening(b, depth, 0.06), under);
    const double m = b.middle;
    painter.fillPath(opening(b, 0.12, 0.02), tone(plan.head.look.skin, -0.1));
    if (plan.head.look.extras.tie) {
        QPainterPath tie(QPointF(m - 0.06, b.shoulder + 0.06));
        tie.lineTo(m + 0.06, b.shoulder + 0.06);
        tie.lineTo(m + 0.09, b.shoulder + depth * 0.85);
        tie.lineTo(m, b.shoulder + depth);
        tie.lineTo(m - 0.09, b.shoulder + depth * 0.85);
        painter.fillPath(tie, plan.head.look.accent);
    }
    for (const double side : {-1.0, 1.0}) {
        QPainterPath lapel(QPointF(side * (b.neckWide + 0.05), b.neck + 0.02));
        lapel.quadTo(QPointF(side * (b.neckWide + 0.30), b.shoulder + 0.2),
                     QPointF(side * 0.33 + m * 0.7, b.shoulder + depth * 0.48));
        lapel.lineTo(side * 0.22 + m * 0.8, b.shoulder + depth * 0.50);
        lapel.lineTo(m + side * 0.015, b.shoulder + depth);
        lapel.quadTo(QPointF(side * 0.10 + m * 0.7, b.shoulder + depth * 0.4),
                     QPointF(side * (b.neckWide + 0.05), b.neck + 0.02));
        painter.fillPath(lapel, tone(cloth, side < 0 ? 0.09 : -0.05));
        stroke(painter, lapel, faded(tone(cloth, -0.5), 0.4), 0.012);
    }
}

void paintButtons(QPainter &painter, const Build &b, double from, double to, int count, const QColor &colour)
{
    painter.setBrush(colour);
    for (int i = 0; i < count; ++i)
        painter.drawEllipse(QPointF(b.middle, from + (to - from) * i / std::max(1, count - 1)), 0.032, 0.032);
}

/// Mandarin collar, slanting front and knotted buttons.
void paintFrogFront(QPainter &painter, const Build &b, const QColor &cloth, const QColor &trim, double hem)
{
    const double m = b.middle;
    const QPainterPath collar = smooth({{-b.neckWide - 0.05, b.neck - 0.05},
                                        {m, b.neck + 0.14},
                                        {b.neckWide + 0.05, b.neck - 0.05},
                                        {b.neckWide + 0.09, b.neck + 0.10},
                                        {m, b.neck + 0.32},
                                        {-b.neckWide - 0.09, b.neck + 0.10}});
    fillSoft(painter, collar, tone(cloth, 0.06));
    stroke(painter, collar, trim, 0.018);
    QPainterPath front(QPointF(m, b.neck + 0.28));
    front.quadTo(QPointF(m + 0.42, b.shoulder + 0.25), QPointF(m + 0.44, b.shoulder + 0.62));
    front.lineTo(m + 0.42, hem);
    stroke(painter, front, trim, 0.022);
    for (const double t : {0.12, 0.42, 0.68}) {
        const QPointF at = front.pointAtPercent(t);
        stroke(painter, curve(at + QPointF(-0.10, 0), at, at + QPointF(0.10, 0)), trim, 0.03);
        painter.setBrush(trim);
        painter.drawEllipse(at, 0.034, 0.034);
    }
}

void paintQuilting(QPainter &painter, const QPainterPath &torso, const QColor &cloth, const Build &b, double hem)
{
    painter.save();
    painter.setClipPath(torso, Qt::IntersectClip);
    for (double y = b.shoulder + 0.32; y < hem; y += 0.36) {
        stroke(painter, curve({-1.4, y - 0.05}, {0, y + 0.06}, {1.4, y - 0.05}), faded(tone(cloth, -0.45), 0.45), 0.03);
        stroke(painter, curve({-1.4, y + 0.01}, {0, y + 0.12}, {1.4, y + 0.01}), faded(tone(cloth, 0.5), 0.4), 0.02);
    }
    painter.restore();
}

void paintZip(QPainter &painter, const Build &b, const QColor &cloth, double hem)
{
    stroke(painter, curve({b.middle, b.shoulder}, {b.middle, b.waist}, {b.middle * 0.8, hem}),
           faded(tone(cloth, -0.55), 0.8), 0.026);
    for (const double side : {-1.0, 1.0}) {
        const QPainterPath collar = smooth({{side * (b.neckWide + 0.02), b.neck - 0.06},
                                            {side * (b.neckWide + 0.22), b.neck + 0.14},
                                            {side * 0.24 + b.middle * 0.5, b.shoulder + 0.28},
                                            {side * 0.05 + b.middle, b.shoulder + 0.14}});
        fillSoft(painter, collar, tone(cloth, side < 0 ? 0.1 : 0.0));
    }
}

void paintCrossCollar(QPainter &painter, const BodyPlan &plan, const Build &b, const QColor &cloth)
{
    const QColor band = tone(plan.head.look.accent, 0.05);
    painter.fillPath(opening(b, 0.32, 0.04), QColor(244, 238, 228));
    stroke(painter, curve({b.neckWide + 0.06, b.neck}, {0.1, b.shoulder + 0.6}, {-b.waistWide * 0.8, b.waist - 0.15}),
           tone(cloth, -0.2), 0.20);
    stroke(painter,
           curve({-b.neckWide - 0.06, b.neck}, {-0.05, b.shoulder + 0.55}, {b.waistWide * 0.75, b.waist - 0.2}), band,
           0.17);
    QPainterPath sash;
    sash.addRoundedRect(QRectF(-b.waistWide * 1.25, b.waist - 0.22, b.waistWide * 2.5, 0.38), 0.06, 0.06);
    fillSoft(painter, sash, tone(band, -0.15));
    stroke(painter, curve({0.12, b.waist + 0.15}, {0.16, b.hip + 0.4}, {0.10, b.knee - 0.4}), tone(band, -0.1), 0.11);
}

void paintShirtFront(QPainter &painter, const BodyPlan &plan, const Build &b, const QColor &cloth, double hem)
{
    painter.fillPath(opening(b, 0.22, 0.02), tone(plan.head.look.skin, -0.09));
    for (const double side : {-1.0, 1.0}) {
        QPainterPath collar(QPointF(side * (b.neckWide + 0.01), b.neck - 0.03));
        collar.lineTo(side * (b.neckWide + 0.17), b.neck + 0.16);
        collar.lineTo(side * 0.20 + b.middle * 0.7, b.shoulder + 0.28);
        collar.lineTo(b.middle + side * 0.01, b.shoulder + 0.16);
        collar.closeSubpath();
        fillSoft(painter, collar, tone(cloth, 0.18));
    }
    stroke(painter, curve({b.middle, b.shoulder + 0.2}, {b.middle, b.waist}, {b.middle * 0.9, hem}),
           faded(tone(cloth, -0.4), 0.5), 0.014);
    paintButtons(painter, b, b.shoulder + 0.4, hem - 0.25, 4, tone(cloth, -0.35));
}

void paintRoundNeck(QPainter &painter, const BodyPlan &plan, const Build &b, const QColor &cloth, bool ribbed)
{
    const QPainterPath neck = opening(b, ribbed ? 0.13 : 0.24, 0.02);
    painter.fillPath(neck, tone(plan.head.look.skin, -0.09));
    stroke(painter,
           curve({-b.neckWide - 0.04, b.neck + 0.02}, {b.middle, b.shoulder + (ribbed ? 0.26 : 0.42)},
                 {b.neckWide + 0.04, b.neck + 0.02}),
           tone(cloth, ribbed ? 0.12 : -0.12), ribbed ? 0.09 : 0.05);
}

void paintHood(QPainter &painter, const Build &b, const QColor &cloth)
{
    for (const double side : {-1.0, 1.0}) {
        const QPainterPath fold = smooth({{side * (b.neckWide - 0.02), b.neck - 0.12},
                                          {side * (b.neckWide + 0.32), b.neck + 0.06},
                                          {side * (b.neckWide + 0.28), b.shoulder + 0.08},
                                          {side * 0.05 + b.middle, b.shoulder + 0.30}});
        fillSoft(painter, fold, tone(cloth, side < 0 ? 0.1 : -0.04), 0.3);
        stroke(painter,
               curve({side * 0.08 + b.middle, b.shoulder + 0.28}, {side * 0.10 + b.middle, b.shoulder + 0.5},
                     {side * 0.08 + b.middle, b.shoulder + 0.72}),
               tone(cloth, 0.5), 0.026);
    }
}

void paintUniformFront(QPainter &painter, const BodyPlan &plan, const Build &b, const QColor &cloth, double hem)
{
    paintShirtFront(painter, plan, b, cloth, hem);
    painter.setBrush(QColor(226, 190, 96));
    painter.drawRoundedRect(QRectF(b.middle - 0.5, b.shoulder + 0.62, 0.22, 0.09), 0.02, 0.02);
    painter.setBrush(tone(cloth, -0.2));
    painter.drawRoundedRect(QRectF(b.middle + 0.26, b.shoulder + 0.6, 0.3, 0.30), 0.03, 0.03);
    painter.setBrush(QColor(30, 28, 32));
    painter.drawRect(QRectF(-b.waistWide, hem - 0.14, 2 * b.waistWide, 0.13));
}

void paintFront(QPainter &painter, const BodyPlan &plan, const Build &b, const QPainterPath &torso, double hem)
{
    const Appearance &look = plan.head.look;
    switch (look.garment) {
    case Garment::Suit:
        paintLapels(painter, plan, b, look.top, 1.05);
        paintButtons(painter, b, b.waist, b.waist + 0.3, 2, tone(look.top, -0.3));
        break;
    case Garment::LongCoat:
        paintLapels(painter, plan, b, look.top, 0.8);
        paintButtons(painter, b, b.waist - 0.2, b.crotch, 3, tone(look.top, -0.4));
        break;
    case Garment::WhiteCoat:
        paintLapels(painter, plan, b, look.top, 0.95);
        break;
    case Garment::PaddedJacket:
        paintQuilting(painter, torso, look.top, b, hem);
        paintFrogFront(painter, b, look.top, tone(look.accent, -0.1), hem);
        break;
    case Garment::Qipao:
        paintFrogFront(painter, b, look.top, QColor(226, 190, 110), hem);
        break;
    case Garment::Puffer:
        paintQuilting(painter, torso, look.top, b, hem);
        paintZip(painter, b, look.top, hem);
        break;
    case Garment::Leather:
        paintZip(painter, b, look.top, hem);
        break;
    case Garment::Robe:
        paintCrossCollar(painter, plan, b, look.top);
        break;
    case Garment::Shirt:
        paintShirtFront(painter, plan, b, look.top, hem);
        break;
    case Garment::Uniform:
        paintUniformFront(painter, plan, b, look.top, hem);
        break;
    case Garment::Hoodie:
        paintRoundNeck(painter, plan, b, look.top, false);
        paintHood(painter, b, look.top);
        break;
    case Garment::Sweater:
        paintRoundNeck(painter, plan, b, look.top, true);
        break;
    case Garment::Tee:
    case Garment::Dress:
        paintRoundNeck(painter, plan, b, look.top, false);
        break;
    }
}

void paintApron(QPainter &painter, const BodyPlan &plan, const Build &b)
{
    const QColor cloth = mix(QColor(120, 122, 124), plan.head.look.accent, 0.25);
    QPainterPath apron(QPointF(b.middle - 0.34, b.shoulder + 0.55));
    apron.lineTo(b.middle + 0.34, b.shoulder + 0.55);
    apron.lineTo(b.waistWide * 0.98, b.waist);
    apron.quadTo(QPointF(b.hipWide * 1.1, b.hip), QPointF(b.hipWide * 0.98, b.crotch + 0.5));
    apron.lineTo(-b.hipWide * 0.98, b.crotch + 0.5);
    apron.quadTo(QPointF(-b.hipWide * 1.1, b.hip), QPointF(-b.waistWide * 0.98, b.waist));
    apron.closeSubpath();
    fillSoft(painter, apron, cloth);
    for (const double side : {-1.0, 1.0})
        stroke(painter,
               curve({b.middle + side * 0.32, b.shoulder + 0.56}, {side * 0.34, b.shoulder + 0.1},
                     {side * (b.neckWide + 0.08), b.neck + 0.05}),
               tone(cloth, -0.15), 0.06);
}

}  // namespace

void paintTorso(QPainter &painter, const BodyPlan &plan, const Build &build)
{
    const Appearance &look = plan.head.look;
    const double hem = hemOf(look.garment, build);
    const QPainterPath torso = torsoPath(plan, build, hem);
    fillSoft(painter, torso, look.top, 0.24);
    if (plan.head.pose.back) {
        if (look.garment == Garment::Puffer || look.garment == Garment::PaddedJacket)
            paintQuilting(painter, torso, look.top, build, hem);
        stroke(painter, curve({0, build.shoulder}, {0.02, build.waist}, {0, hem}), faded(tone(look.top, -0.4), 0.35),
               0.02);
        return;
    }
    painter.save();
    painter.setClipPath(torso, Qt::IntersectClip);
    paintFolds(painter, build, look.top, hem);
    painter.restore();
    paintFront(painter, plan, build, torso, hem);
    if (look.extras.apron)
        paintApron(painter, plan, build);
}

void paintNeckwear(QPainter &painter, const BodyPlan &plan, const Build &b)
{
    const Appearance &look = plan.head.look;
    if (look.extras.furCollar) {
        for (int i = -5; i <= 5; ++i) {
            painter.setBrush(tone(mix(look.top, QColor(235, 220, 200), 0.6), i % 2 == 0 ? 0.1 : -0.05));
            painter.drawEllipse(QPointF(i * 0.105, b.neck + 0.26 - 0.011 * i * i), 0.14, 0.16);
        }
    }
    if (!look.extras.scarf)
        return;
    const QPainterPath wrap = smooth({{-b.neckWide - 0.17, b.neck - 0.06},
                                      {0, b.neck + 0.02},
                                      {b.neckWide + 0.17, b.neck - 0.06},
                                      {b.neckWide + 0.22, b.neck + 0.20},
                                      {b.middle, b.neck + 0.38},
                                      {-b.neckWide - 0.22, b.neck + 0.20}});
    if (!plan.head.pose.back) {
        QPainterPath tail(QPointF(b.middle + 0.06, b.neck + 0.2));
        tail.cubicTo({b.middle + 0.34, b.neck + 0.5}, {b.middle + 0.24, b.waist - 0.6},
                     {b.middle + 0.32, b.waist - 0.2});
        tail.lineTo(b.middle + 0.08, b.waist - 0.16);
        tail.cubicTo({b.middle + 0.04, b.waist - 0.6}, {b.middle + 0.06, b.neck + 0.7},
                     {b.middle - 0.08, b.neck + 0.3});
        fillSoft(painter, tail, tone(look.accent, -0.08), 0.25);
    }
    fillSoft(painter, wrap, look.accent, 0.28);
    stroke(painter,
           curve({-b.neckWide - 0.1, b.neck + 0.08}, {b.middle, b.neck + 0.24}, {b.neckWide + 0.12, b.neck + 0.06}),
           faded(tone(look.accent, -0.4), 0.5), 0.022);
}

}  // namespace circletake::media::animatic
