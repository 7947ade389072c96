// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace circletake::media::animatic {

// One drawing for each object, about the origin, about two units across, y downwards. `label` may be empty.

void paintRedEnvelope(QPainter &painter);
void paintKey(QPainter &painter, const QString &label);
void paintLetter(QPainter &painter, const QString &label);
void paintPhone(QPainter &painter, const QString &label);
void paintPhoto(QPainter &painter);
void paintDumplings(QPainter &painter);
void paintTea(QPainter &painter);
void paintMoney(QPainter &painter);
void paintRing(QPainter &painter);
void paintDoorHandle(QPainter &painter);
void paintClockFace(QPainter &painter);
void paintPocketWatch(QPainter &painter);
void paintCoupletPaper(QPainter &painter, const QString &label);
void paintBangle(QPainter &painter);
void paintBox(QPainter &painter);
void paintPen(QPainter &painter);
void paintLock(QPainter &painter);
void paintGears(QPainter &painter);
void paintMedicine(QPainter &painter);
void paintKnife(QPainter &painter);
void paintLanternClose(QPainter &painter);
void paintFlower(QPainter &painter);
void paintFood(QPainter &painter);
void paintCard(QPainter &painter, const QString &label);

}  // namespace circletake::media::animatic
