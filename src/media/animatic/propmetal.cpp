// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/propart.h"

#include "media/animatic/propkit.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QRadialGradient>
#include <numbers>

namespace circletake::media::animatic {

namespace {

QPainterPath cog(QPointF centre, double radius, int teeth)
{
    QPainterPath path;
    for (int i = 0; i < teeth * 4; ++i) {
        const double r = i % 4 < 2 ? radius : radius * 0.84;
        const double a = 2 * std::numbers::pi * i / (teeth * 4);
        const QPointF at = centre + r * QPointF(std::cos(a), std::sin(a));
        if (i == 0)
            path.moveTo(at);
        else
            path.lineTo(at);
    }
    path.closeSubpath();
    path.addEllipse(centre, radius * 0.34, radius * 0.34);
    return path;
}

void dial(QPainter &painter, double radius, const QColor &rim)
{
    metal(painter, disc({0, 0}, radius * 1.14), rim);
    QRadialGradient face(QPointF(-radius * 0.3, -radius * 0.4), radius * 1.8);
    face.setColorAt(0, QColor(252, 248, 236));
    face.setColorAt(1, QColor(214, 200, 170));
    painter.fillPath(disc({0, 0}, radius), face);
    for (int i = 0; i < 60; ++i) {
        const double a = i * std::numbers::pi / 30;
        const QPointF way(std::sin(a), -std::cos(a));
        const bool hour = i % 5 == 0;
        stroke(painter, curve(way * radius * (hour ? 0.80 : 0.88), way * radius * 0.9, way * radius * 0.93),
               QColor(52, 40, 36), hour ? 0.035 : 0.012);
    }
    stroke(painter, curve({0, 0}, {-radius * 0.13, -radius * 0.24}, {-radius * 0.25, -radius * 0.46}),
           QColor(30, 26, 34), 0.06);
    stroke(painter, curve({0, 0}, {-radius * 0.02, -radius * 0.4}, {-radius * 0.05, -radius * 0.76}),
           QColor(30, 26, 34), 0.04);
    stroke(painter, curve({0, radius * 0.16}, {radius * 0.2, -radius * 0.1}, {radius * 0.6, -radius * 0.34}),
           QColor(178, 44, 36), 0.018);
    painter.setBrush(QColor(178, 44, 36));
    painter.drawEllipse(QPointF(0, 0), 0.05, 0.05);
}

}  // namespace

void paintKey(QPainter &painter, const QString &label)
{
    painter.save();
    painter.rotate(-32);
    const QColor brass(196, 148, 76);
    QPainterPath bow = disc({-0.66, 0}, 0.40);
    bow.addEllipse(QPointF(-0.66, 0), 0.20, 0.20);
    QPainterPath blade = box(QRectF(-0.3, -0.075, 1.28, 0.15), 0.05);
    for (const QRectF &tooth :
         {QRectF(0.58, 0.05, 0.10, 0.26), QRectF(0.74, 0.05, 0.08, 0.18), QRectF(0.87, 0.05, 0.10, 0.30)})
        blade = blade.united(box(tooth, 0.01));
    metal(painter, blade, brass);
    metal(painter, box(QRectF(-0.34, -0.13, 0.14, 0.26), 0.04), tone(brass, 0.1));
    metal(painter, bow, brass);
    if (!label.isEmpty()) {
        metal(painter, disc({-0.66, 0}, 0.21), tone(brass, -0.08));
        painter.translate(-0.66, 0);
        painter.rotate(32);
        write(painter, QRectF(-0.2, -0.2, 0.4, 0.4), label.left(1), 0.28, QColor(70, 40, 20));
    }
    painter.restore();
}

void paintRing(QPainter &painter)
{
    QPainterPath band = disc({0, 0.25}, 0.62);
    band.addEllipse(QPointF(0, 0.25), 0.50, 0.50);
    metal(painter, band, QColor(232, 214, 160));
    const QPainterPath stone =
        smooth({{-0.34, -0.56}, {0, -0.72}, {0.34, -0.56}, {0.24, -0.34}, {0, -0.16}, {-0.24, -0.34}});
    metal(painter, stone, QColor(190, 226, 244));
    for (const double x : {-0.16, 0.0, 0.16})
        stroke(painter, curve({x, -0.64}, {x * 0.8, -0.4}, {0, -0.18}), QColor(255, 255, 255, 150), 0.014);
}

void paintDoorHandle(QPainter &painter)
{
    painter.fillRect(QRectF(-2, -2, 4, 4), QColor(110, 66, 44));
    for (int i = -4; i <= 4; ++i)
        stroke(painter, curve({i * 0.42, -2}, {i * 0.42 + 0.06, 0}, {i * 0.42 - 0.02, 2}), QColor(60, 34, 26, 90),
               0.03);
    metal(painter, box(QRectF(-0.22, -0.8, 0.44, 1.6), 0.1), QColor(190, 150, 84));
    metal(painter, disc({0, -0.22}, 0.34), QColor(214, 174, 100));
    painter.fillPath(disc({0, 0.42}, 0.08), QColor(24, 18, 18));
    painter.fillPath(box(QRectF(-0.035, 0.42, 0.07, 0.2), 0.02), QColor(24, 18, 18));
}

void paintClockFace(QPainter &painter)
{
    dial(painter, 0.86, QColor(120, 78, 50));
}

void paintPocketWatch(QPainter &painter)
{
    metal(painter, box(QRectF(-0.09, -0.98, 0.18, 0.24), 0.05), gold);
    QPainterPath ring = disc({0, -1.04}, 0.16);
    ring.addEllipse(QPointF(0, -1.04), 0.10, 0.10);
    metal(painter, ring, gold);
    dial(painter, 0.66, gold);
}

void paintBangle(QPainter &painter)
{
    painter.save();
    painter.scale(1, 0.72);
    QPainterPath band = disc({0, 0}, 0.92);
    band.addEllipse(QPointF(0, 0), 0.68, 0.68);
    QRadialGradient jade(QPointF(-0.4, -0.6), 1.9);
    jade.setColorAt(0, QColor(206, 238, 210));
    jade.setColorAt(0.5, QColor(112, 186, 144));
    jade.setColorAt(1, QColor(54, 120, 96));
    painter.fillPath(band, jade);
    stroke(painter, curve({-0.62, -0.5}, {-0.3, -0.82}, {0.1, -0.82}), QColor(255, 255, 255, 170), 0.05);
    stroke(painter, curve({0.5, 0.62}, {0.56, 0.5}, {0.74, 0.46}), QColor(40, 84, 68, 160), 0.016);
    painter.restore();
}

void paintBox(QPainter &painter)
{
    const QColor wood(124, 62, 44);
    fillSoft(painter, box(QRectF(-0.95, -0.2, 1.9, 0.95), 0.04), wood, 0.3);
    QPainterPath lid(QPointF(-0.95, -0.2));
    lid.lineTo(-0.78, -0.68);
    lid.lineTo(0.78, -0.68);
    lid.lineTo(0.95, -0.2);
    lid.closeSubpath();
    fillSoft(painter, lid, tone(wood, 0.12), 0.15);
    for (const double x : {-0.82, 0.62})
        metal(painter, box(QRectF(x, -0.2, 0.2, 0.95), 0.02), gold);
    metal(painter, box(QRectF(-0.16, -0.28, 0.32, 0.36), 0.05), gold);
    painter.fillPath(disc({0, -0.1}, 0.05), QColor(40, 24, 18));
}

void paintPen(QPainter &painter)
{
    painter.save();
    painter.rotate(-38);
    metal(painter, box(QRectF(-1.0, -0.1, 1.35, 0.2), 0.09), QColor(34, 36, 46));
    metal(painter, box(QRectF(-0.02, -0.11, 0.1, 0.22), 0.02), gold);
    QPainterPath nib(QPointF(0.35, -0.09));
    nib.quadTo(QPointF(0.7, -0.07), QPointF(1.02, 0));
    nib.quadTo(QPointF(0.7, 0.07), QPointF(0.35, 0.09));
    nib.closeSubpath();
    metal(painter, nib, gold);
    stroke(painter, curve({0.6, 0}, {0.8, 0}, {1.0, 0}), QColor(60, 44, 30), 0.012);
    painter.restore();
}

void paintLock(QPainter &painter)
{
    QPainterPath shackle(QPointF(-0.42, 0));
    shackle.cubicTo({-0.42, -1.15}, {0.42, -1.15}, {0.42, 0});
    stroke(painter, shackle, QColor(150, 152, 158), 0.18);
    stroke(painter, shackle.translated(-0.03, -0.02), QColor(220, 222, 226, 150), 0.05);
    metal(painter, box(QRectF(-0.7, -0.12, 1.4, 1.05), 0.14), QColor(190, 146, 78));
    painter.fillPath(disc({0, 0.3}, 0.13), QColor(30, 22, 18));
    painter.fillPath(box(QRectF(-0.05, 0.3, 0.1, 0.32), 0.03), QColor(30, 22, 18));
}

void paintGears(QPainter &painter)
{
    metal(painter, cog({-0.32, 0.18}, 0.66, 18), QColor(200, 158, 90));
    metal(painter, cog({0.52, -0.34}, 0.42, 12), QColor(176, 180, 186));
    metal(painter, cog({0.42, 0.56}, 0.30, 10), QColor(214, 176, 104));
    painter.fillPath(disc({-0.32, 0.18}, 0.09), QColor(186, 44, 60));
}

void paintMedicine(QPainter &painter)
{
    metal(painter, box(QRectF(-0.5, -0.55, 0.78, 1.3), 0.12), QColor(206, 122, 52));
    fillSoft(painter, box(QRectF(-0.46, -0.9, 0.7, 0.36), 0.05), QColor(244, 244, 244));
    fillSoft(painter, box(QRectF(-0.5, -0.12, 0.78, 0.55)), QColor(246, 246, 240), 0.08);
    painter.fillPath(box(QRectF(-0.16, -0.02, 0.1, 0.34)), QColor(206, 60, 54));
    painter.fillPath(box(QRectF(-0.28, 0.1, 0.34, 0.1)), QColor(206, 60, 54));
    for (const QPointF &at : {QPointF(0.55, 0.62), QPointF(0.82, 0.5), QPointF(0.7, 0.78)}) {
        fillSoft(painter, limb({{at, 0.09}, {at + QPointF(0.14, -0.06), 0.09}}), QColor(240, 240, 244));
        fillSoft(painter, limb({{at, 0.09}, {at + QPointF(0.05, -0.02), 0.09}}), QColor(212, 74, 70));
    }
}

void paintKnife(QPainter &painter)
{
    painter.save();
    painter.rotate(-28);
    QPainterPath blade(QPointF(-0.2, -0.16));
    blade.lineTo(0.75, -0.16);
    blade.quadTo(QPointF(1.02, -0.12), QPointF(1.12, 0.1));
    blade.quadTo(QPointF(0.6, 0.2), QPointF(-0.2, 0.14));
    blade.closeSubpath();
    metal(painter, blade, QColor(196, 204, 212));
    fillSoft(painter, box(QRectF(-1.0, -0.14, 0.82, 0.26), 0.1), QColor(60, 38, 30), 0.3);
    metal(painter, box(QRectF(-0.26, -0.2, 0.1, 0.4), 0.03), gold);
    painter.restore();
}

void paintLanternClose(QPainter &painter)
{
    QRadialGradient halo(QPointF(0, 0), 1.9);
    halo.setColorAt(0, QColor(255, 140, 60, 150));
    halo.setColorAt(1, QColor(255, 90, 40, 0));
    painter.fillPath(disc({0, 0}, 1.9), halo);
    painter.save();
    painter.scale(1, 0.84);
    QRadialGradient paper(QPointF(0, 0.1), 1.1);
    paper.setColorAt(0, QColor(255, 206, 120));
    paper.setColorAt(0.45, QColor(240, 80, 48));
    paper.setColorAt(1, QColor(160, 20, 26));
    painter.fillPath(disc({0, 0}, 0.95), paper);
    painter.restore();
    for (const double rib : {0.28, 0.6}) {
        QPainterPath line;
        line.addEllipse(QPointF(0, 0), rib, 0.8);
        stroke(painter, line, QColor(120, 16, 20, 120), 0.025);
    }
    metal(painter, box(QRectF(-0.36, -0.92, 0.72, 0.18), 0.05), gold);
    metal(painter, box(QRectF(-0.36, 0.74, 0.72, 0.18), 0.05), gold);
    write(painter, QRectF(-0.5, -0.5, 1, 1), QStringLiteral("福"), 0.62, QColor(255, 222, 130));
}

}  // namespace circletake::media::animatic
