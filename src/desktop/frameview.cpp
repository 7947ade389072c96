// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/frameview.h"

#include "desktop/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace circletake::desktop {

FrameView::FrameView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setMinimumSize(160, 120);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void FrameView::setPictures(const QImage &left, const QImage &right)
{
    m_left = left;
    m_right = right;
    update();
}

void FrameView::setMode(CompareMode mode)
{
    m_mode = mode;
    setCursor(mode == CompareMode::Wipe ? Qt::SplitHCursor : Qt::ArrowCursor);
    update();
}

void FrameView::setNames(const QString &left, const QString &right)
{
    m_leftName = left;
    m_rightName = right;
    update();
}

void FrameView::setMessage(const QString &message)
{
    m_message = message;
    update();
}

QRectF FrameView::fitted(const QImage &image, const QRectF &bounds)
{
    const QSizeF size = QSizeF(image.size()).scaled(bounds.size(), Qt::KeepAspectRatio);
    return {bounds.center() - QPointF(size.width(), size.height()) / 2, size};
}

void FrameView::paintName(QPainter &painter, const QRectF &rect, const QString &name) const
{
    if (name.isEmpty())
        return;
    const QRectF text = painter.boundingRect(rect.adjusted(8, 0, -8, -8), Qt::AlignBottom | Qt::AlignLeft, name);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawRoundedRect(text.adjusted(-6, -3, 6, 3), 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(text, name);
}

void FrameView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().screen);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(6, 6, -6, -6);
    if (m_left.isNull()) {
        painter.setPen(QColor(0x98a1b2));
        painter.drawText(all.adjusted(30, 0, -30, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const bool both = !m_right.isNull() && m_mode != CompareMode::Single;
    if (both && m_mode == CompareMode::TwoUp) {
        const QRectF left(all.left(), all.top(), all.width() / 2 - 3, all.height());
        const QRectF right(left.right() + 6, all.top(), left.width(), all.height());
        const QRectF leftPicture = fitted(m_left, left);
        const QRectF rightPicture = fitted(m_right, right);
        painter.drawImage(leftPicture, m_left);
        painter.drawImage(rightPicture, m_right);
        paintName(painter, leftPicture, m_leftName);
        paintName(painter, rightPicture, m_rightName);
        return;
    }
    const QRectF picture = fitted(m_left, all);
    painter.drawImage(picture, m_left);
    if (both) {
        const qreal line = picture.left() + picture.width() * m_wipe;
        painter.save();
        painter.setClipRect(QRectF(line, picture.top(), picture.right() - line, picture.height()));
        painter.drawImage(picture, m_right);
        paintName(painter, picture.adjusted(picture.width() * m_wipe, 0, 0, 0), m_rightName);
        painter.restore();
        painter.setPen(QPen(m_theme.colors().accent, 2));
        painter.drawLine(QPointF(line, picture.top()), QPointF(line, picture.bottom()));
    }
    paintName(painter, picture, m_leftName);
}

void FrameView::mousePressEvent(QMouseEvent *event)
{
    moveWipe(event->position());
}

void FrameView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveWipe(event->position());
}

void FrameView::moveWipe(const QPointF &to)
{
    if (m_mode != CompareMode::Wipe || m_left.isNull())
        return;
    const QRectF picture = fitted(m_left, QRectF(rect()).adjusted(6, 6, -6, -6));
    m_wipe = qBound(0.0, (to.x() - picture.left()) / picture.width(), 1.0);
    update();
}

}  // namespace circletake::desktop
