// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

#include <QImage>
#include <QPainter>
#include <map>

namespace circletake::media::animatic {

/// What is burnt over the picture: corners' darkening, slate and camera words, the ANIMATIC mark, subtitles.
class Overlay
{
public:
    Overlay(const AnimaticSpec &spec, QVector<SpokenCue> cues, double vignette);

    /// Which subtitle stands at a moment: 0 for none, else a number that names cue and page.
    [[nodiscard]] int captionAt(qint64 ms) const;
    void draw(QPainter &painter, int caption);

private:
    void paintVignette(QPainter &painter, double strength) const;
    /// The edge of somebody's field of view.
    void paintEyes(QPainter &painter) const;
    void paintSlate(QPainter &painter, const AnimaticSpec &spec) const;
    void paintMark(QPainter &painter) const;
    [[nodiscard]] QImage caption(int number) const;

    struct Page
    {
        QStringList lines;
        QString label;  ///< who speaks, where the picture does not show it
        bool inner = false;
    };

    QSize m_size;
    double m_unit;  ///< pixels of 1/720 of the shorter side
    QVector<SpokenCue> m_cues;
    QVector<QVector<QStringList>> m_pages;
    QVector<Page> m_captions;  ///< number − 1
    QVector<int> m_first;      ///< caption number of each cue's first page
    QImage m_still;
    std::map<int, QImage> m_painted;
};

}  // namespace circletake::media::animatic
