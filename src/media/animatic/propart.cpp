// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/propart.h"

#include "media/animatic/furnish.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QFont>
#include <QRadialGradient>

namespace circletake::media::animatic {

namespace {

const QColor gold(222, 178, 88);

QPainterPath box(const QRectF &rect, double round = 0)
{
    QPainterPath path;
    path.addRoundedRect(rect, round, round);
    return path;
}

QPainterPath disc(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

void metal(QPainter &painter, const QPainterPath &path, const QColor &colour)
{
    const QRectF r = path.boundingRect();
    QLinearGradient shine(r.topLeft(), r.bottomRight());
    shine.setColorAt(0, tone(colour, 0.45));
    shine.setColorAt(0.3, colour);
    shine.setColorAt(0.5, tone(colour, 0.25));
    shine.setColorAt(0.75, tone(colour, -0.3));
    shine.setColorAt(1, tone(colour, -0.1));
    painter.fillPath(path, shine);
    stroke(painter, path, faded(tone(colour, -0.6), 0.5), 0.014);
}

void write(QPainter &painter, const QRectF &rect, const QString &text, double size, const QColor &colour)
{
    if (text.isEmpty())
        return;
    painter.save();
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("SimSun"),
                      QStringLiteral("Serif")});
    font.setPixelSize(100);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(colour);
    painter.translate(rect.center());
    painter.scale(size / 100, size / 100);
    const QSizeF span(rect.width() * 100 / size, rect.height() * 100 / size);
    painter.drawText(QRectF(-span.width() / 2, -span.height() / 2, span.width(), span.height()),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap), text);
    painter.restore();
    painter.setPen(Qt::NoPen);
}

QPainterPath cog(QPointF centre, double radius, int teeth)
{
    QPainterPath path;
    for (int i = 0; i < teeth * 4; ++i) {
        const double r = i % 4 < 2 ? radius : radius * 0.84;
        const double a = 2 * M_PI * i / (teeth * 4);
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
        const double a = i * M_PI / 30;
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

void paintRedEnvelope(QPainter &painter)
{
    painter.save();
    painter.rotate(-7);
    fillSoft(painter, box(QRectF(-0.62, -0.98, 1.24, 1.96), 0.06), QColor(206, 36, 34), 0.22);
    QPainterPath flap(QPointF(-0.62, -0.93));
    flap.quadTo(QPointF(-0.3, -0.42), QPointF(0, -0.34));
    flap.quadTo(QPointF(0.3, -0.42), QPointF(0.62, -0.93));
    flap.quadTo(QPointF(0, -1.03), QPointF(-0.62, -0.93));
    fillSoft(painter, flap, QColor(226, 54, 46), 0.2);
    stroke(painter, flap, faded(gold, 0.9), 0.018);
    stroke(painter, box(QRectF(-0.55, -0.9, 1.1, 1.8), 0.05), faded(gold, 0.75), 0.016);
    metal(painter, disc({0, 0.16}, 0.34), gold);
    write(painter, QRectF(-0.35, -0.19, 0.7, 0.7), QStringLiteral("福"), 0.42, QColor(178, 28, 28));
    for (int i = 0; i < 5; ++i)
        stroke(painter, curve({-0.4 + 0.2 * i, 0.72}, {-0.3 + 0.2 * i, 0.62}, {-0.2 + 0.2 * i, 0.72}), faded(gold, 0.8),
               0.02);
    painter.restore();
}

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

void paintLetter(QPainter &painter, const QString &label)
{
    painter.save();
    painter.rotate(4);
    const QPainterPath sheet = smooth(
        {{-0.78, -0.98}, {0, -1.01}, {0.78, -0.96}, {0.80, 0}, {0.76, 0.98}, {0, 1.0}, {-0.8, 0.97}, {-0.77, 0}});
    fillSoft(painter, sheet, QColor(240, 228, 196), 0.12);
    stroke(painter, box(QRectF(-0.62, -0.82, 1.24, 1.64)), faded(QColor(150, 60, 50), 0.5), 0.012);
    write(painter, QRectF(-0.6, -0.80, 1.2, 0.36), label.isEmpty() ? QStringLiteral("契") : label,
          label.size() > 4 ? 0.17 : 0.26, QColor(60, 34, 28));
    for (int i = 0; i < 7; ++i)
        stroke(painter,
               curve({0.5 - 0.16 * i, -0.36}, {0.5 - 0.16 * i, 0.1}, {0.5 - 0.16 * i, 0.42 + 0.12 * ((i * 5) % 3)}),
               faded(QColor(70, 52, 46), 0.55), 0.03);
    painter.setBrush(QColor(196, 44, 38, 210));
    painter.drawRoundedRect(QRectF(-0.52, 0.44, 0.3, 0.3), 0.02, 0.02);
    stroke(painter, curve({-0.76, 0.02}, {0, 0.05}, {0.78, 0.0}), faded(QColor(120, 100, 70), 0.35), 0.02);
    painter.restore();
}

void paintPhone(QPainter &painter, const QString &label)
{
    metal(painter, box(QRectF(-0.56, -1.08, 1.12, 2.16), 0.16), QColor(58, 62, 72));
    QLinearGradient screen(0, -1, 0, 1);
    screen.setColorAt(0, QColor(60, 96, 156));
    screen.setColorAt(1, QColor(150, 110, 176));
    painter.fillPath(box(QRectF(-0.50, -1.02, 1.0, 2.04), 0.12), screen);
    write(painter, QRectF(-0.5, -0.75, 1.0, 0.4), label.isEmpty() ? QStringLiteral("10:00") : label,
          label.size() > 4 ? 0.15 : 0.27, Qt::white);
    for (int i = 0; i < 3; ++i) {
        painter.fillPath(box(QRectF(-0.43, -0.16 + 0.34 * i, 0.86, 0.27), 0.06), QColor(255, 255, 255, 66));
        painter.fillPath(disc({-0.32, -0.03 + 0.34 * i}, 0.065), i == 0 ? QColor(96, 210, 130) : QColor(255, 200, 90));
        painter.fillPath(box(QRectF(-0.2, -0.07 + 0.34 * i, 0.5 - 0.12 * i, 0.05), 0.02), QColor(255, 255, 255, 190));
    }
    painter.fillPath(box(QRectF(-0.14, -0.99, 0.28, 0.06), 0.03), QColor(16, 16, 20));
}

void paintPhoto(QPainter &painter)
{
    painter.save();
    painter.rotate(-5);
    fillSoft(painter, box(QRectF(-0.92, -0.74, 1.84, 1.48), 0.02), QColor(244, 238, 224), 0.1);
    const QRectF inside(-0.82, -0.64, 1.64, 1.28);
    painter.setClipRect(inside, Qt::IntersectClip);
    QLinearGradient sepia(0, -0.64, 0, 0.64);
    sepia.setColorAt(0, QColor(214, 190, 148));
    sepia.setColorAt(1, QColor(150, 118, 82));
    painter.fillRect(inside, sepia);
    for (const double x : {-0.42, 0.05, 0.46}) {
        const double size = x > 0.4 ? 0.72 : 1.0;
        fillSoft(painter, limb({{{x, 0.12 + 0.3 * (1 - size)}, 0.2 * size}, {{x, 0.7}, 0.27 * size}}),
                 QColor(92, 66, 50));
        fillSoft(painter, disc({x, -0.18 + 0.3 * (1 - size)}, 0.16 * size), QColor(226, 196, 158));
        painter.fillPath(smooth({{x - 0.17 * size, -0.2 + 0.3 * (1 - size)},
                                 {x, -0.4 + 0.34 * (1 - size)},
                                 {x + 0.17 * size, -0.2 + 0.3 * (1 - size)},
                                 {x, -0.26 + 0.3 * (1 - size)}}),
                         QColor(66, 48, 40));
    }
    stroke(painter, curve({0.2, -0.7}, {0.34, 0}, {0.24, 0.7}), QColor(244, 238, 224, 170), 0.02);
    painter.restore();
}

void paintDumplings(QPainter &painter)
{
    painter.save();
    painter.scale(1, 0.62);
    fillSoft(painter, disc({0, 0.1}, 1.1), QColor(226, 232, 236), 0.25);
    fillSoft(painter, disc({0, 0.06}, 0.92), QColor(246, 248, 250), 0.08);
    stroke(painter, disc({0, 0.08}, 1.02), QColor(72, 110, 166), 0.03);
    painter.restore();
    for (int i = 0; i < 7; ++i) {
        const double a = i == 6 ? 0 : i * M_PI / 3;
        const double r = i == 6 ? 0 : 0.56;
        const QPointF at(std::cos(a) * r, std::sin(a) * r * 0.55 - 0.05);
        painter.save();
        painter.translate(at);
        painter.rotate(i * 23 - 50);
        const QPainterPath body = smooth({{-0.29, 0.05},
                                          {-0.2, -0.13},
                                          {0, -0.19},
                                          {0.2, -0.13},
                                          {0.29, 0.05},
                                          {0.16, 0.13},
                                          {0, 0.15},
                                          {-0.16, 0.13}});
        fillSoft(painter, body, QColor(248, 236, 210), 0.2);
        for (int fold = -2; fold <= 2; ++fold)
            stroke(painter,
                   curve({fold * 0.085, -0.15 + 0.012 * fold * fold}, {fold * 0.08, -0.08}, {fold * 0.06, -0.03}),
                   QColor(204, 180, 140), 0.018);
        painter.restore();
    }
}

void paintTea(QPainter &painter)
{
    painter.save();
    painter.scale(1, 0.4);
    fillSoft(painter, disc({0, 1.75}, 1.0), QColor(206, 214, 214), 0.3);
    painter.restore();
    QPainterPath cup(QPointF(-0.68, -0.32));
    cup.cubicTo({-0.66, 0.4}, {-0.36, 0.7}, {-0.28, 0.72});
    cup.lineTo(0.28, 0.72);
    cup.cubicTo({0.36, 0.7}, {0.66, 0.4}, {0.68, -0.32});
    cup.closeSubpath();
    fillSoft(painter, cup, QColor(238, 242, 242), 0.25);
    stroke(painter, curve({-0.6, 0.02}, {0, 0.2}, {0.6, 0.02}), QColor(60, 104, 150), 0.045);
    stroke(painter, curve({-0.5, 0.24}, {0, 0.42}, {0.5, 0.24}), QColor(60, 104, 150), 0.02);
    painter.save();
    painter.scale(1, 0.3);
    fillSoft(painter, disc({0, -1.07}, 0.68), QColor(226, 230, 230), 0.2);
    fillSoft(painter, disc({0, -1.02}, 0.58), QColor(170, 106, 48), 0.3);
    painter.restore();
    for (int i = -1; i <= 1; ++i)
        stroke(painter, curve({i * 0.2, -0.5}, {i * 0.2 + 0.18, -0.75}, {i * 0.26, -1.05}), QColor(255, 255, 255, 70),
               0.06);
}

void paintMoney(QPainter &painter)
{
    for (int i = 0; i < 6; ++i) {
        painter.save();
        painter.rotate(-34 + 13 * i);
        painter.translate(0, -0.1);
        fillSoft(painter, box(QRectF(-0.95, -0.42, 1.9, 0.84), 0.03),
                 tone(QColor(206, 92, 92), i % 2 == 0 ? 0.08 : -0.04), 0.12);
        stroke(painter, box(QRectF(-0.87, -0.35, 1.74, 0.7), 0.02), QColor(244, 214, 206, 150), 0.014);
        painter.fillPath(disc({-0.45, 0}, 0.22), QColor(244, 214, 206, 130));
        write(painter, QRectF(0.15, -0.25, 0.7, 0.5), QStringLiteral("100"), 0.3, QColor(250, 236, 228, 220));
        painter.restore();
    }
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

void paintCoupletPaper(QPainter &painter, const QString &label)
{
    painter.save();
    painter.rotate(5);
    fillSoft(painter, box(QRectF(-0.42, -1.25, 0.84, 2.5), 0.02), QColor(206, 42, 36), 0.15);
    stroke(painter, box(QRectF(-0.36, -1.19, 0.72, 2.38), 0.02), faded(gold, 0.7), 0.02);
    const QString words = label.isEmpty() ? QStringLiteral("春满乾坤福满门") : label;
    const double step = 2.2 / double(std::max<qsizetype>(4, words.size()));
    for (qsizetype i = 0; i < words.size(); ++i)
        write(painter, QRectF(-0.4, -1.1 + step * double(i), 0.8, step), words.mid(i, 1), std::min(0.42, step * 0.92),
              QColor(34, 16, 14));
    painter.restore();
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

void paintFlower(QPainter &painter)
{
    stroke(painter, curve({0, 0.1}, {0.12, 0.6}, {-0.05, 1.2}), QColor(70, 112, 66), 0.07);
    fillSoft(painter, smooth({{0.05, 0.75}, {0.4, 0.5}, {0.62, 0.58}, {0.35, 0.8}}), QColor(84, 134, 78));
    for (int ring = 0; ring < 3; ++ring) {
        for (int i = 0; i < 6; ++i) {
            painter.save();
            painter.translate(0, -0.2);
            painter.rotate(i * 60 + ring * 30);
            const double size = 0.62 - 0.17 * ring;
            fillSoft(painter, smooth({{0, 0}, {size * 0.42, -size * 0.5}, {0, -size}, {-size * 0.42, -size * 0.5}}),
                     tone(QColor(204, 48, 66), 0.1 * ring - 0.1), 0.3);
            painter.restore();
        }
    }
    painter.fillPath(disc({0, -0.2}, 0.1), QColor(240, 200, 110));
}

void paintFood(QPainter &painter)
{
    painter.save();
    painter.scale(1, 0.6);
    fillSoft(painter, disc({0, 0.2}, 1.08), QColor(232, 236, 238), 0.25);
    fillSoft(painter, disc({0, 0.15}, 0.82), QColor(184, 92, 48), 0.3);
    painter.restore();
    for (int i = 0; i < 9; ++i) {
        const double a = i * 2.4;
        const QPointF at(std::cos(a) * 0.1 * i * 0.75, std::sin(a) * 0.06 * i * 0.75);
        painter.fillPath(disc(at, 0.13), i % 3 == 0   ? QColor(112, 152, 70)
                                         : i % 3 == 1 ? QColor(214, 120, 60)
                                                      : QColor(236, 198, 120));
    }
}

void paintCard(QPainter &painter, const QString &label)
{
    painter.save();
    painter.rotate(-3);
    fillSoft(painter, box(QRectF(-0.9, -0.62, 1.8, 1.24), 0.08), QColor(238, 232, 218), 0.12);
    stroke(painter, box(QRectF(-0.82, -0.54, 1.64, 1.08), 0.05), QColor(150, 120, 80), 0.016);
    write(painter, QRectF(-0.78, -0.5, 1.56, 1.0), label, label.size() > 8 ? 0.2 : 0.3, QColor(64, 48, 42));
    painter.restore();
}

}  // namespace circletake::media::animatic
