// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QPair>
#include <QStaticText>

class QPainter;
class QRect;

namespace circletake::desktop {

/// Single lines of text for a delegate, each laid out once: a list that is scrolled draws the same lines again and
/// again, and laying them out is most of its work. Keeps those drawn last.
class LineTexts final
{
public:
    LineTexts();

    /// Draws `text` from the left, in the middle of the rectangle's height, with the painter's font and pen; ends it
    /// with "…" where it is too long. Gives the width drawn, in px.
    int draw(QPainter &painter, const QRect &rect, const QString &text);

private:
    struct Line
    {
        QFont font;
        QStaticText text;
    };

    QCache<QPair<QString, int>, Line> m_lines;  // by text and width
};

}  // namespace circletake::desktop
