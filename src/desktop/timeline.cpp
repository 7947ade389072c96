// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/timeline.h"

#include "desktop/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace circletake::desktop {

namespace {

constexpr int s_height = 26;
constexpr int s_side = 10;
constexpr int s_grip = 6;    // pixels within which the mouse takes a note
constexpr int s_groove = 5;  // height of the line

}  // namespace

Timeline::Timeline(const Theme &theme, QWidget *parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    setRange(0, 0);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Timeline::setFrames(int frames, int ready, int framesPerSecond)
{
    m_ready = ready;
    m_rate = qMax(1, framesPerSecond);
    setRange(0, qMax(0, frames - 1));
    setPageStep(m_rate);
    update();
}

void Timeline::setNotes(const QVector<FrameNote> &notes)
{
    if (notes == m_notes)
        return;
    m_notes = notes;
    update();
}

QSize Timeline::sizeHint() const
{
    return {240, s_height};
}

QSize Timeline::minimumSizeHint() const
{
    return {120, s_height};
}

QRect Timeline::line() const
{
    return {s_side, height() - 8 - s_groove, width() - 2 * s_side, s_groove};
}

int Timeline::xOf(int frame) const
{
    const QRect line = this->line();
    return line.left() + (maximum() == 0 ? 0 : qRound(double(frame) * (line.width() - 1) / maximum()));
}

int Timeline::frameAt(int x) const
{
    const QRect line = this->line();
    return qBound(0, qRound(double(x - line.left()) * maximum() / qMax(1, line.width() - 1)), maximum());
}

const FrameNote *Timeline::noteNear(int x) const
{
    const FrameNote *nearest = nullptr;
    for (const FrameNote &note : m_notes)
        if (qAbs(xOf(note.frame) - x) <= s_grip &&
            (!nearest || qAbs(xOf(note.frame) - x) < qAbs(xOf(nearest->frame) - x)))
            nearest = &note;
    return nearest;
}

void Timeline::go(int x)
{
    const FrameNote *note = noteNear(x);
    const int frame = note ? qMin(note->frame, maximum()) : frameAt(x);
    setSliderPosition(frame);
    emit sliderMoved(frame);
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_ready == 0)
        return;
    setSliderDown(true);
    go(int(event->position().x()));
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    m_hover = int(event->position().x());
    if (isSliderDown())
        go(m_hover);
    update();
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void Timeline::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_ready > 0) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const FrameNote *note = noteNear(help->x());
        const int frame = note ? note->frame : frameAt(help->x());
        const QString text = timeCodeOf(frame, m_rate) + (note ? QStringLiteral("\n") + note->text : QString());
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QAbstractSlider::event(event);
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors &colors = m_theme.colors();
    const QRect line = this->line();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(line, 2, 2);
    if (m_ready == 0)
        return;
    painter.setBrush(Theme::mix(colors.line, colors.text, 0.25));
    painter.drawRoundedRect(QRect(line.topLeft(), QPoint(xOf(m_ready - 1), line.bottom())), 2, 2);
    paintSeconds(painter, line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    const int now = xOf(sliderPosition());
    painter.drawRoundedRect(QRect(line.topLeft(), QPoint(now, line.bottom())), 2, 2);
    if (m_hover >= 0 && !isSliderDown()) {
        painter.setBrush(colors.dim);
        painter.drawRect(
            QRectF(qBound(line.left(), m_hover, line.right()) - 0.5, line.top() - 6, 1, line.height() + 10));
    }
    paintNotes(painter, line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.text);
    painter.drawRoundedRect(QRectF(now - 1.5, line.top() - 7, 3, line.height() + 12), 1.5, 1.5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void Timeline::paintSeconds(QPainter &painter, const QRect &line) const
{
    const int seconds = maximum() / m_rate;
    if (seconds == 0 || line.width() / seconds < 4)
        return;
    painter.setPen(QPen(m_theme.colors().faint, 1));
    for (int second = 0; second <= seconds; ++second) {
        const qreal x = xOf(second * m_rate) + 0.5;
        painter.drawLine(QPointF(x, line.top() - 5), QPointF(x, line.top() - 2));
    }
}

void Timeline::paintNotes(QPainter &painter, const QRect &line) const
{
    const ThemeColors &colors = m_theme.colors();
    painter.setPen(QPen(colors.panel, 1));
    painter.setBrush(colors.caution);
    for (const FrameNote &note : m_notes) {
        const qreal x = xOf(qMin(note.frame, maximum()));
        const qreal top = line.top() - 11;
        const QPointF flag[] = {{x - 4, top}, {x + 4, top}, {x + 4, top + 5}, {x, top + 9}, {x - 4, top + 5}};
        painter.drawPolygon(flag, int(std::size(flag)));
    }
}

}  // namespace circletake::desktop
