// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/worddifference.h"

#include <QColor>
#include <QTextLayout>

class QPainter;

namespace circletake::desktop {

/// How some words of a text look: never by colour alone.
struct WordMark
{
    QColor ground;
    QColor ink;
    bool struck = false;
    bool underlined = false;
};

/// A plain text laid out within a width, some of its words marked. Whatever the text looks like, it is not interpreted.
class MarkedText
{
public:
    MarkedText(const QString &text, const QFont &font, qreal width, const QVector<workspace::WordSpan> &spans = {},
               const WordMark &mark = {});

    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter &painter, const QPoint &at, const QColor &ink) const;

private:
    QTextLayout m_layout;
    int m_height = 0;
};

}  // namespace circletake::desktop
