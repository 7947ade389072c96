// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/linetexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTransform>
#include <QtMath>

namespace circletake::desktop {

namespace {

constexpr int s_mostLines = 1000;  // several screens of rows

}  // namespace

LineTexts::LineTexts()
    : m_lines(s_mostLines)
{
}

int LineTexts::draw(QPainter &painter, const QRect &rect, const QString &text)
{
    const QPair<QString, int> key(text, rect.width());
    Line *line = m_lines.object(key);
    if (!line || line->font != painter.font()) {
        line = new Line{painter.font(), {}};
        line->text.setTextFormat(Qt::PlainText);
        line->text.setText(QFontMetrics(line->font).elidedText(text, Qt::ElideRight, rect.width()));
        line->text.prepare(QTransform(), line->font);
        m_lines.insert(key, line);
    }
    const QSizeF size = line->text.size();
    painter.drawStaticText(rect.left(), rect.top() + qRound((rect.height() - size.height()) / 2), line->text);
    return qCeil(size.width());
}

}  // namespace circletake::desktop
