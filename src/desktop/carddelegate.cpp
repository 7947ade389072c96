// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/carddelegate.h"

#include "desktop/cardtexts.h"
#include "desktop/theme.h"
#include "story/take.h"
#include "workspace/roles.h"
#include "workspace/texts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QToolTip>

namespace circletake::desktop {

namespace {

constexpr qreal s_radius = 8;
constexpr int s_markSide = 14;
constexpr int s_mostLikenesses = 3;
constexpr int s_messageLines = 2;
constexpr int s_mostLines = 9;
constexpr int s_faceSide = 30;  // of the mark where there is no picture

enum Line { TitleLine, StateLine, TimesLine, SourceLine, StoryLine };

/// A mark of the theme, left in `line` and centred on its height; where the text after it begins.
int paintMark(QPainter &painter, const QRect &line, const QPixmap &mark, int side)
{
    painter.drawPixmap(line.left(), line.center().y() - side / 2, mark);
    return line.left() + side;
}

void paintText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
               Qt::Alignment side = Qt::AlignLeft)
{
    painter.setPen(color);
    painter.drawText(rect, int(side | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

/// At most `most` whole lines of wrapped text from the top of `room`, the last one ending in an ellipsis when there is
/// more; where the text ends.
int paintLines(QPainter &painter, const QRect &room, int most, const QString &text, const QColor &color)
{
    const int height = painter.fontMetrics().lineSpacing();
    most = qMin(most, (room.height() + 3) / height);
    QTextLayout layout(text, painter.font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    painter.setPen(color);
    int top = room.top();
    for (int number = 0; number < most; ++number, top += height) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const bool last = number + 1 == most && line.textStart() + line.textLength() < text.size();
        const QString shown =
            last ? painter.fontMetrics().elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width())
                 : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(room.left(), top, room.width(), height), Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    layout.endLayout();
    return top;
}

}  // namespace

CardDelegate::CardDelegate(const Theme &theme, Picture picture, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_picture(std::move(picture))
{
}

void CardDelegate::setScrub(const QModelIndex &index, const QImage &picture, double share)
{
    m_scrubbed = index;
    m_scrub = QPixmap::fromImage(picture);
    m_scrubShare = qBound(0.0, share, 1.0);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return CardLayout::cell(m_cellWidth, option.fontMetrics, m_portrait, m_scale);
}

CardLayout CardDelegate::layout(const QStyleOptionViewItem &option) const
{
    return {option.rect, option.fontMetrics, m_portrait};
}

QRect CardDelegate::pictureRect(const QStyleOptionViewItem &option) const
{
    return layout(option).picture();
}

QRect CardDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString label = cardtexts::button(index);
    return label.isEmpty() ? QRect() : layout(option).button(option.fontMetrics.horizontalAdvance(label));
}

QColor CardDelegate::colorOf(int state) const
{
    return state < 0 ? m_theme.colors().dim : m_theme.stateColor(TakeState(state));
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const CardLayout parts = layout(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(parts.card()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(card, s_radius, s_radius);
    painter->fillPath(outline, selected  ? Theme::mix(colors.raised, colors.accent, 0.1)
                               : hovered ? colors.hover
                                         : colors.raised);
    painter->save();
    painter->setClipPath(outline);
    paintPicture(*painter, parts.picture(), index);
    painter->restore();
    paintTitle(*painter, parts.line(TitleLine), option.font, index);
    painter->setFont(option.font);
    paintState(*painter, parts.line(StateLine), index);
    paintTimes(*painter, parts.line(TimesLine), index);
    paintText(*painter, parts.line(SourceLine), cardtexts::source(index), colors.dim);
    const QRect button = buttonRect(option, index);
    paintStory(*painter, parts, button.isNull() ? parts.text().bottom() : button.top() - 4, index);
    if (!button.isNull())
        paintButton(*painter, button, index);
    paintFrame(*painter, card, selected, index);
    painter->restore();
}

void CardDelegate::paintFrame(QPainter &painter, const QRectF &card, bool selected, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const int state = index.data(workspace::StateRole).toInt();
    QPen pen(colors.line, 1);
    if (state == int(TakeState::Failed) || state == int(TakeState::Lost) || state == int(TakeState::Unknown))
        pen = QPen(colorOf(state), 1.5, state == int(TakeState::Failed) ? Qt::SolidLine : Qt::DashLine);
    if (selected)
        pen = QPen(colors.accent, 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRoundedRect(card, s_radius, s_radius);
}

void CardDelegate::paintPicture(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    painter.fillRect(rect, colors.screen);
    const bool scrubbed = m_scrubbed == index && m_scrubbed.isValid();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap picture = scrubbed && !m_scrub.isNull() ? m_scrub : m_picture(index, rect.size(), ratio);
    if (picture.isNull()) {
        paintPlaceholder(painter, rect, index);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF size = QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatio);
        const QRectF target(QRectF(rect).center() - QPointF(size.width(), size.height()) / 2, size);
        painter.drawPixmap(target, picture, QRectF(picture.rect()));
    }
    const int state = index.data(workspace::StateRole).toInt();
    if (scrubbed || (!picture.isNull() && state >= 0 && isUnderWay(TakeState(state)))) {
        const double share = scrubbed ? m_scrubShare : cardtexts::progress(index);
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width(), 4), QColor(0, 0, 0, 140));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 3, rect.width() * share, 4), colors.accent);
    }
    paintMarks(painter, rect, index);
    if (!picture.isNull() && !scrubbed)
        paintLikeness(painter, rect, index);
}

void CardDelegate::paintPlaceholder(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const int state = index.data(workspace::StateRole).toInt();
    const bool working = state >= 0 && isUnderWay(TakeState(state));
    const QString icon = state < 0 ? QStringLiteral("film") : Theme::stateIcon(TakeState(state));
    const QColor color = state < 0 ? QColor(0x3a404c) : m_theme.stateColor(TakeState(state));
    const QPoint middle = rect.center() - QPoint(s_faceSide / 2, s_faceSide / 2);
    painter.drawPixmap(middle, m_theme.pixmap(icon, color, s_faceSide, painter.device()->devicePixelRatioF()));
    if (!working)
        return;
    const QRectF ring = QRectF(middle, QSize(s_faceSide, s_faceSide)).adjusted(-10, -10, 10, 10);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x2a2f39), 3));
    painter.drawEllipse(ring);
    painter.setPen(QPen(color, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -qRound(cardtexts::progress(index) * 360 * 16));
}

void CardDelegate::paintMarks(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPoint at = rect.topRight() + QPoint(-32, 6);
    if (index.data(workspace::CircledRole).toBool()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 120));  // red on a red picture would be lost
        painter.drawEllipse(QRect(at - QPoint(2, 2), QSize(30, 30)));
        painter.drawPixmap(at, m_theme.pixmap(QStringLiteral("circle"), colors.circle, 26, ratio));
        at += QPoint(0, 34);
    }
    const auto mark = [&](const QString &icon, const QColor &ink) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 150));
        painter.drawEllipse(QRect(at + QPoint(2, 0), QSize(22, 22)));
        painter.drawPixmap(at + QPoint(6, 4), m_theme.pixmap(icon, ink, 14, ratio));
        at += QPoint(0, 28);
    };
    if (index.data(workspace::HeldRole).toBool())
        mark(QStringLiteral("hold"), QColor(0xc9b6ff));
    if (index.data(workspace::StaleRole).toBool())
        mark(QStringLiteral("stale"), QColor(0xffc86b));
}

void CardDelegate::paintLikeness(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QVector<cardtexts::LikenessLine> lines = cardtexts::likeness(index).mid(0, s_mostLikenesses);
    const QFontMetrics metrics = painter.fontMetrics();
    int bottom = rect.bottom() - 6;
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QString number = QLatin1Char(' ') + line->number;  // outlives a long name
        const int room = rect.width() - 18 - metrics.horizontalAdvance(number);
        const QString text = metrics.elidedText(line->name, Qt::ElideRight, room) + number;
        const QRect chip(rect.left() + 4, bottom - metrics.height() - 2, metrics.horizontalAdvance(text) + 10,
                         metrics.height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 165));
        painter.drawRoundedRect(chip, 4, 4);
        painter.setPen(line->low ? colors.caution : QColor(Qt::white));
        painter.drawText(chip, Qt::AlignCenter | Qt::TextDontClip, text);
        bottom = chip.top() - 2;
    }
}

void CardDelegate::paintTitle(QPainter &painter, const QRect &line, const QFont &font, const QModelIndex &index) const
{
    const QString length = workspace::texts::duration(index.data(workspace::DurationRole).toInt());
    painter.setFont(font);
    const int lengthWidth = painter.fontMetrics().horizontalAdvance(length);
    paintText(painter, line, length, m_theme.colors().dim, Qt::AlignRight);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    paintText(painter, line.adjusted(0, 0, -lengthWidth - 8, 0),
              index.data(workspace::SlateRole).toString().section(QLatin1Char('-'), 1), m_theme.colors().text);
}

void CardDelegate::paintState(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const int state = index.data(workspace::StateRole).toInt();
    const ThemeColors &colors = m_theme.colors();
    const QColor color = colorOf(state);
    const QString name = workspace::texts::state(state);
    const QString icon = state < 0 ? QStringLiteral("planned") : Theme::stateIcon(TakeState(state));
    const int width = qMin(line.width(), painter.fontMetrics().horizontalAdvance(name) + s_markSide + 19);
    const QRect pill(line.left(), line.top() + 1, width, line.height() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::mix(colors.raised, color, 0.15));
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    const QPixmap mark = m_theme.pixmap(icon, color, s_markSide, painter.device()->devicePixelRatioF());
    const int textLeft = paintMark(painter, pill.adjusted(7, 0, 0, 0), mark, s_markSide) + 5;
    paintText(painter, QRect(textLeft, pill.top(), pill.right() - textLeft, pill.height()), name, color);
    const QString takes = cardtexts::takes(index);
    const QRect rest(pill.right() + 8, line.top(), line.right() - pill.right() - 7, line.height());
    if (painter.fontMetrics().horizontalAdvance(takes) <= rest.width())
        paintText(painter, rest, takes, colors.dim, Qt::AlignRight);
}

void CardDelegate::paintTimes(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QString cost = index.data(workspace::CostRole).toString();
    paintText(painter, line, cost, colors.dim, Qt::AlignRight);
    const int costWidth = cost.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(cost) + 8;
    const QRect rest = line.adjusted(0, 0, -costWidth, 0);
    if (paintParts(painter, rest, index) == 0)
        paintText(painter, rest, cardtexts::times(index), cardtexts::isLate(index) ? colors.caution : colors.dim);
}

int CardDelegate::paintParts(QPainter &painter, const QRect &line, const QModelIndex &index) const
{
    const QVector<cardtexts::LatencyPart> parts = cardtexts::latency(index);
    const QColor dim = m_theme.colors().dim;
    QRect rest = line;
    for (const cardtexts::LatencyPart &part : parts) {
        const int width = painter.fontMetrics().horizontalAdvance(part.text);
        if (rest.width() < width + 16)
            break;
        const QPixmap mark = m_theme.pixmap(part.icon, dim, 12, painter.device()->devicePixelRatioF());
        rest.setLeft(paintMark(painter, rest, mark, 12) + 3);
        paintText(painter, rest, part.text, dim);
        rest.setLeft(rest.left() + width + 9);
    }
    return int(parts.size());
}

void CardDelegate::paintStory(QPainter &painter, const CardLayout &layout, int bottom, const QModelIndex &index) const
{
    const QRect first = layout.line(StoryLine);
    QRect room(first.left(), first.top(), first.width(), bottom - first.top());
    const QString failure = cardtexts::failure(index);
    const QString message = failure.isEmpty() ? cardtexts::hold(index) : failure;
    if (!message.isEmpty()) {
        const ThemeColors &colors = m_theme.colors();
        const bool unsure = failure.isEmpty() || index.data(workspace::StateRole).toInt() == int(TakeState::Unknown);
        const QColor color = unsure ? colors.caution : colors.bad;
        const QPixmap mark =
            m_theme.pixmap(QStringLiteral("warning"), color, 13, painter.device()->devicePixelRatioF());
        paintMark(painter, first, mark, 13);
        room.setTop(paintLines(painter, room.adjusted(18, 1, 0, 0), s_messageLines, message, color) + 2);
    }
    paintLines(painter, room.adjusted(0, 1, 0, 0), s_mostLines, index.data(workspace::ActionRole).toString(),
               m_theme.colors().text);
}

void CardDelegate::paintButton(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const bool wanted = cardtexts::wantsRetry(index);
    const QColor ink = wanted ? colors.onAccent : colors.text;
    const QColor ground = wanted ? colors.accent : colors.panel;
    painter.setPen(wanted ? QPen(Qt::NoPen) : QPen(colors.line, 1));
    painter.setBrush(m_pressed == index ? Theme::mix(ground, colors.text, 0.2) : ground);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QString icon =
        index.data(workspace::StateRole).toInt() < 0 ? QStringLiteral("render") : QStringLiteral("retry");
    const QPixmap mark = m_theme.pixmap(icon, ink, s_markSide, painter.device()->devicePixelRatioF());
    const int left = paintMark(painter, rect.adjusted(9, 0, 0, 0), mark, s_markSide) + 6;
    paintText(painter, QRect(left, rect.top(), rect.right() - left - 4, rect.height()), cardtexts::button(index), ink);
}

bool CardDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool inside = mouse->button() == Qt::LeftButton && buttonRect(option, index).contains(mouse->pos());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = inside ? index : QModelIndex();
        return inside;
    }
    const bool clicked = inside && m_pressed == index;
    m_pressed = QModelIndex();
    if (clicked)
        emit retryClicked(index);
    return clicked;
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (!index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), cardtexts::tip(index), view);
    return true;
}

}  // namespace circletake::desktop
