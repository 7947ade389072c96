// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/worker/pictureconverter.h"

#include <QVector>

namespace circletake::media {

/// Looks at the brightness of a clip's pictures on a coarse grid: is anything lit, does anything move?
class LumaGrid
{
public:
    [[nodiscard]] Result<void> look(const AVFrame *frame);
    /// See ClipFindings.
    [[nodiscard]] double brightest() const { return m_brightest; }
    [[nodiscard]] double change() const { return m_change; }

private:
    [[nodiscard]] Result<void> makeGrey(const AVFrame *frame);
    void measure(const uchar *luma, qsizetype stride, QSize size);

    std::unique_ptr<PictureConverter> m_converter;
    QSize m_size;
    QByteArray m_grey;
    QVector<int> m_first;  ///< sums of the first picture's blocks
    double m_brightest = 0;
    double m_change = 0;
};

}  // namespace circletake::media
