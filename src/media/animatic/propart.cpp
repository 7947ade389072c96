// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/propart.h"

#include "media/animatic/propkit.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"

#include <QRadialGradient>
#include <numbers>

namespace circletake::media::animatic {

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
        const double a = i == 6 ? 0 : i * std::numbers::pi / 3;
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
