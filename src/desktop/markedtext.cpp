// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/markedtext.h"

#include <QPainter>
#include <cmath>

namespace circletake::desktop {

namespace {

/// Line ends of a script line stand within one paragraph.
QString inOneParagraph(QString text)
{
    return text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

QList<QTextLayout::FormatRange> formats(const QVector<workspace::WordSpan> &spans, const WordMark &mark)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const workspace::WordSpan &span : spans) {
        QTextCharFormat format;
        format.setBackground(mark.ground);
        format.setForeground(mark.ink);
        format.setFontStrikeOut(mark.struck);
        format.setFontUnderline(mark.underlined);
        ranges.append({span.from, span.length, format});
    }
    return ranges;
}

}  // namespace

MarkedText::MarkedText(const QString &text, const QFont &font, qreal width, const QVector<workspace::WordSpan> &spans,
                       const WordMark &mark)
    : m_layout(inOneParagraph(text), font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    if (!spans.isEmpty())
        m_layout.setFormats(formats(spans, mark));
    m_layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + 2;
    }
    m_layout.endLayout();
    m_height = int(std::ceil(height));
}

void MarkedText::draw(QPainter &painter, const QPoint &at, const QColor &ink) const
{
    painter.setPen(ink);
    m_layout.draw(&painter, at);
}

}  // namespace circletake::desktop
