// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/sprite.h"

namespace circletake::media::animatic {

namespace {

bool isClear(const QRgb *line, int from, int to)
{
    return std::all_of(line + from, line + to, [](QRgb pixel) { return qAlpha(pixel) == 0; });
}

QRect solidPart(const QImage &image)
{
    const auto line = [&image](int y) { return reinterpret_cast<const QRgb *>(image.constScanLine(y)); };
    int top = 0;
    int bottom = image.height() - 1;
    const int width = image.width();
    while (top < bottom && isClear(line(top), 0, width))
        ++top;
    while (bottom > top && isClear(line(bottom), 0, width))
        --bottom;
    int left = width - 1;
    int right = 0;
    for (int y = top; y <= bottom; ++y) {
        const QRgb *pixels = line(y);
        for (int x = 0; x < left; ++x) {
            if (qAlpha(pixels[x]) != 0)
                left = x;
        }
        for (int x = width - 1; x > right; --x) {
            if (qAlpha(pixels[x]) != 0)
                right = x;
        }
    }
    return QRect(QPoint(left, top), QPoint(std::max(left, right), bottom));
}

}  // namespace

Sprite::Sprite(const QRectF &area, double density)
    : m_at(std::floor(area.left()), std::floor(area.top()))
    , m_density(density)
{
    const QSizeF span(area.right() - m_at.x(), area.bottom() - m_at.y());
    if (span.width() < 1 || span.height() < 1)
        return;
    m_image = QImage((span * density).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
}

void Sprite::paint(const std::function<void(QPainter &)> &drawing)
{
    if (isEmpty())
        return;
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.scale(m_density, m_density);
    painter.translate(-m_at);
    drawing(painter);
}

void Sprite::trim()
{
    if (isEmpty())
        return;
    const QRect part = solidPart(m_image);
    m_at += QPointF(part.topLeft()) / m_density;
    m_image = m_image.copy(part);
}

void Sprite::shave(int pixels)
{
    const QRect part = m_image.rect().adjusted(pixels, pixels, -pixels, -pixels);
    if (isEmpty() || part.isEmpty())
        return;
    m_at += QPointF(part.topLeft()) / m_density;
    m_image = m_image.copy(part);
}

void Sprite::resample(double density)
{
    if (isEmpty() || density == m_density)
        return;
    const QSize size = (QSizeF(m_image.size()) * (density / m_density)).toSize();
    m_image = m_image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                  .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    m_density = density;
}

void Sprite::draw(QPainter &painter, const LayerView &view, QPointF offset) const
{
    if (isEmpty())
        return;
    const QPointF corner = view.map(m_at) + offset;
    const double scale = view.scale / m_density;
    if (std::abs(scale - 1) < 1e-4) {
        painter.drawImage(corner.toPoint(), m_image);  // no resampling: ten times faster, and sharp
        return;
    }
    painter.save();
    painter.translate(corner);
    painter.scale(scale, scale);
    painter.drawImage(QPoint(0, 0), m_image);
    painter.restore();
}

}  // namespace circletake::media::animatic
