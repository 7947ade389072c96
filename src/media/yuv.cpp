// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/yuv.h"

#include <algorithm>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#define CIRCLETAKE_SSE2
#include <emmintrin.h>
#endif

namespace circletake::media {

namespace {

// ITU-R BT.709 with limited range, as 15-bit fixed point; each chroma row adds up to zero.
constexpr int bits = 15;
struct Weights
{
    short red, green, blue;
    int offset;
};
constexpr Weights luma{5983, 20127, 2032, 16};
constexpr Weights chromaBlue{-3298, -11094, 14392, 128};
constexpr Weights chromaRed{14392, -13073, -1319, 128};

constexpr int apply(const Weights &weights, int red, int green, int blue, int shift)
{
    const int rounded = (weights.offset << shift) + (1 << (shift - 1));
    return (weights.red * red + weights.green * green + weights.blue * blue + rounded) >> shift;
}

struct RowPair
{
    const QRgb *top;
    const QRgb *bottom;
    uchar *lumaTop;
    uchar *lumaBottom;
    uchar *blue;
    uchar *red;
};

void convertScalar(const RowPair &rows, int from, int width)
{
    for (int x = from; x < width; x += 2) {
        const QRgb square[4] = {rows.top[x], rows.top[x + 1], rows.bottom[x], rows.bottom[x + 1]};
        uchar *lumas[4] = {rows.lumaTop + x, rows.lumaTop + x + 1, rows.lumaBottom + x, rows.lumaBottom + x + 1};
        int red = 0, green = 0, blue = 0;
        for (int i = 0; i < 4; ++i) {
            *lumas[i] = uchar(apply(luma, qRed(square[i]), qGreen(square[i]), qBlue(square[i]), bits));
            red += qRed(square[i]);
            green += qGreen(square[i]);
            blue += qBlue(square[i]);
        }
        rows.blue[x / 2] = uchar(apply(chromaBlue, red, green, blue, bits + 2));
        rows.red[x / 2] = uchar(apply(chromaRed, red, green, blue, bits + 2));
    }
}

#ifdef CIRCLETAKE_SSE2

// A pixel is B G R A in memory: masked, its 16-bit lanes are [B R], shifted by a byte [G A]. So one multiply-add of
// each gives four pixels' weighted sums, with no shuffling.
struct Four
{
    __m128i blueRed;
    __m128i green;
};

inline Four load(const QRgb *pixels)
{
    const __m128i mask = _mm_set1_epi32(0x00ff00ff);
    const __m128i four = _mm_loadu_si128(reinterpret_cast<const __m128i *>(pixels));
    return {_mm_and_si128(four, mask), _mm_and_si128(_mm_srli_epi32(four, 8), mask)};
}

inline Four operator+(const Four &a, const Four &b)
{
    return {_mm_add_epi16(a.blueRed, b.blueRed), _mm_add_epi16(a.green, b.green)};
}

struct Lanes
{
    explicit Lanes(const Weights &weights, int shift)
        : blueRed(_mm_set1_epi32((int(weights.red) << 16) | (weights.blue & 0xffff)))
        , green(_mm_set1_epi32(weights.green & 0xffff))
        , rounding(_mm_set1_epi32((weights.offset << shift) + (1 << (shift - 1))))
    {
    }
    [[nodiscard]] __m128i sum(const Four &pixels) const
    {
        return _mm_add_epi32(_mm_madd_epi16(pixels.blueRed, blueRed), _mm_madd_epi16(pixels.green, green));
    }
    __m128i blueRed;
    __m128i green;
    __m128i rounding;
};

inline void storeLuma(uchar *to, const Four &left, const Four &right, const Lanes &lanes)
{
    const __m128i low = _mm_srai_epi32(_mm_add_epi32(lanes.sum(left), lanes.rounding), bits);
    const __m128i high = _mm_srai_epi32(_mm_add_epi32(lanes.sum(right), lanes.rounding), bits);
    const __m128i words = _mm_packs_epi32(low, high);
    _mm_storel_epi64(reinterpret_cast<__m128i *>(to), _mm_packus_epi16(words, words));
}

inline void storeChroma(uchar *to, const Four &left, const Four &right, const Lanes &lanes)
{
    const __m128 low = _mm_castsi128_ps(lanes.sum(left));
    const __m128 high = _mm_castsi128_ps(lanes.sum(right));
    const __m128i even = _mm_castps_si128(_mm_shuffle_ps(low, high, _MM_SHUFFLE(2, 0, 2, 0)));
    const __m128i odd = _mm_castps_si128(_mm_shuffle_ps(low, high, _MM_SHUFFLE(3, 1, 3, 1)));
    __m128i sums = _mm_add_epi32(_mm_add_epi32(even, odd), lanes.rounding);
    sums = _mm_srai_epi32(sums, bits + 2);
    const __m128i words = _mm_packs_epi32(sums, sums);
    const int four = _mm_cvtsi128_si32(_mm_packus_epi16(words, words));
    std::copy_n(reinterpret_cast<const uchar *>(&four), 4, to);
}

int convertWide(const RowPair &rows, int width)
{
    const Lanes y(luma, bits), u(chromaBlue, bits + 2), v(chromaRed, bits + 2);
    int x = 0;
    for (; x + 8 <= width; x += 8) {
        const Four topLeft = load(rows.top + x), topRight = load(rows.top + x + 4);
        const Four bottomLeft = load(rows.bottom + x), bottomRight = load(rows.bottom + x + 4);
        storeLuma(rows.lumaTop + x, topLeft, topRight, y);
        storeLuma(rows.lumaBottom + x, bottomLeft, bottomRight, y);
        storeChroma(rows.blue + x / 2, topLeft + bottomLeft, topRight + bottomRight, u);
        storeChroma(rows.red + x / 2, topLeft + bottomLeft, topRight + bottomRight, v);
    }
    return x;
}

#else

int convertWide(const RowPair &, int)
{
    return 0;
}

#endif

inline QRgb pixelOf(int y, int blueTerm, int greenTerm, int redTerm)
{
    const int base = (y - 16) * 19077 + (1 << 13);  // 255 / 219, 14 bits
    const auto clamped = [](int value) { return std::clamp(value >> 14, 0, 255); };
    return qRgb(clamped(base + redTerm), clamped(base + greenTerm), clamped(base + blueTerm));
}

}  // namespace

qsizetype yuvBytes(QSize size)
{
    const qsizetype chroma = qsizetype((size.width() + 1) / 2) * ((size.height() + 1) / 2);
    return qsizetype(size.width()) * size.height() + 2 * chroma;
}

void toYuv(const QImage &image, std::span<uchar> out)
{
    const int width = image.width(), height = image.height();
    Q_ASSERT(width % 2 == 0 && height % 2 == 0 && qsizetype(out.size()) >= yuvBytes(image.size()));
    uchar *blue = out.data() + qsizetype(width) * height;
    uchar *red = blue + qsizetype(width / 2) * (height / 2);
    for (int y = 0; y < height; y += 2) {
        uchar *row = out.data() + qsizetype(y) * width;
        const qsizetype chroma = qsizetype(y / 2) * (width / 2);
        const RowPair rows{reinterpret_cast<const QRgb *>(image.constScanLine(y)),
                           reinterpret_cast<const QRgb *>(image.constScanLine(y + 1)),
                           row,
                           row + width,
                           blue + chroma,
                           red + chroma};
        convertScalar(rows, convertWide(rows, width), width);
    }
}

QImage toImage(std::span<const uchar> yuv, QSize size)
{
    Q_ASSERT(qsizetype(yuv.size()) >= yuvBytes(size));
    QImage image(size, QImage::Format_RGB32);
    const int width = size.width(), chromaWidth = (width + 1) / 2;
    const uchar *blue = yuv.data() + qsizetype(width) * size.height();
    const uchar *red = blue + qsizetype(chromaWidth) * ((size.height() + 1) / 2);
    for (int y = 0; y < size.height(); ++y) {
        const uchar *row = yuv.data() + qsizetype(y) * width;
        const uchar *u = blue + qsizetype(y / 2) * chromaWidth;
        const uchar *v = red + qsizetype(y / 2) * chromaWidth;
        QRgb *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int b = u[x / 2] - 128, r = v[x / 2] - 128;
            to[x] = pixelOf(row[x], 34610 * b, -3494 * b - 8733 * r, 29372 * r);
        }
    }
    return image;
}

}  // namespace circletake::media
