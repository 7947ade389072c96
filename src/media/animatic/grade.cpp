// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/grade.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace circletake::media::animatic {

namespace {

constexpr std::array<double, 3> lumaWeights{0.299, 0.587, 0.114};

using Curve = std::array<quint8, 256>;

double channelOf(const QColor &colour, int channel)
{
    return channel == 0 ? double(colour.redF()) : channel == 1 ? double(colour.greenF()) : double(colour.blueF());
}

/// A grade as numbers for the inner loop: a 3 × 3 matrix in 1/256, then a curve for each channel.
struct Machine
{
    std::array<std::array<int, 3>, 3> matrix{};
    std::array<Curve, 3> curves{};

    explicit Machine(const Grade &grade)
    {
        for (int row = 0; row < 3; ++row) {
            const double gain = grade.exposure * channelOf(grade.gain, row);
            for (int column = 0; column < 3; ++column) {
                const double own = row == column ? grade.saturation : 0.0;
                const double grey = lumaWeights[size_t(column)] * (1.0 - grade.saturation);
                matrix[size_t(row)][size_t(column)] = int(std::lround((own + grey) * gain * 256));
            }
            fillCurve(grade, row);
        }
    }

    void fillCurve(const Grade &grade, int channel)
    {
        const double low = channelOf(grade.shadows, channel);
        const double high = channelOf(grade.highlights, channel);
        for (int i = 0; i < 256; ++i) {
            const double x = std::clamp((i / 255.0 - 0.46) * grade.contrast + 0.46, 0.0, 1.0);
            curves[size_t(channel)][size_t(i)] = quint8(std::lround(255 * (low + (high - low) * x)));
        }
    }

    [[nodiscard]] int channel(int row, int r, int g, int b) const
    {
        const auto &m = matrix[size_t(row)];
        return curves[size_t(row)][size_t(std::clamp((m[0] * r + m[1] * g + m[2] * b) >> 8, 0, 255))];
    }

    [[nodiscard]] QRgb opaque(QRgb pixel) const
    {
        const int r = qRed(pixel);
        const int g = qGreen(pixel);
        const int b = qBlue(pixel);
        return qRgb(channel(0, r, g, b), channel(1, r, g, b), channel(2, r, g, b));
    }
};

QRgb gradedPixel(const Machine &machine, QRgb pixel)
{
    const int alpha = qAlpha(pixel);
    if (alpha == 255)
        return machine.opaque(pixel);
    if (alpha == 0)
        return pixel;
    const QRgb straight = machine.opaque(qUnpremultiply(pixel));
    return qPremultiply((straight & 0x00ffffffU) | (QRgb(alpha) << 24));
}

/// One box pass along a line of `count` pixels that lie `stride` apart.
void boxLine(const QRgb *from, QRgb *to, int count, qsizetype stride, int radius)
{
    const auto at = [&](int i) { return from[qsizetype(std::clamp(i, 0, count - 1)) * stride]; };
    std::array<int, 4> sums{};
    const auto add = [&sums](QRgb pixel, int sign) {
        for (int c = 0; c < 4; ++c)
            sums[size_t(c)] += sign * int((pixel >> (8 * c)) & 0xff);
    };
    const int width = 2 * radius + 1;
    for (int i = -radius; i <= radius; ++i)
        add(at(i), 1);
    for (int i = 0; i < count; ++i) {
        QRgb pixel = 0;
        for (int c = 0; c < 4; ++c)
            pixel |= QRgb(sums[size_t(c)] / width) << (8 * c);
        to[qsizetype(i) * stride] = pixel;
        add(at(i + radius + 1), 1);
        add(at(i - radius), -1);
    }
}

void boxPass(QImage &image, QImage &spare, int radius)
{
    const qsizetype stride = image.bytesPerLine() / 4;
    auto *pixels = reinterpret_cast<QRgb *>(image.bits());
    auto *other = reinterpret_cast<QRgb *>(spare.bits());
    const int width = image.width();
    const int height = image.height();
    for (int y = 0; y < height; ++y)
        boxLine(pixels + y * stride, other + y * stride, width, 1, radius);
    for (int x = 0; x < width; ++x)
        boxLine(other + x, pixels + x, height, stride, radius);
}

}  // namespace

void Grade::apply(QImage &image) const
{
    Q_ASSERT(image.format() == QImage::Format_ARGB32_Premultiplied);
    const Machine machine(*this);
    const int width = image.width();
    const int height = image.height();
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x)
            line[x] = gradedPixel(machine, line[x]);
    }
}

QColor Grade::applied(const QColor &colour) const
{
    QColor result = QColor::fromRgb(Machine(*this).opaque(colour.rgb()));
    result.setAlpha(colour.alpha());
    return result;
}

void blur(QImage &image, int radius)
{
    if (radius < 1 || image.isNull())
        return;
    // A wide blur does not need every pixel: at a part of the size it costs next to nothing, and nobody sees it.
    const int shrink = radius >= 14 ? 6 : radius >= 6 ? 4 : radius >= 3 ? 2 : 1;
    const QSize whole = image.size();
    QImage small = shrink == 1 ? image
                               : image.scaled(whole / shrink, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                     .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage spare(small.size(), small.format());
    for (int pass = 0; pass < 2; ++pass)
        boxPass(small, spare, std::max(1, radius / (2 * shrink)));
    image = shrink == 1 ? small
                        : small.scaled(whole, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

}  // namespace circletake::media::animatic
