// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/carddelegate.h"

#include "desktop/theme.h"
#include "story/slate.h"
#include "workspace/roles.h"
#include "workspace/texts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace circletake::desktop {

namespace {

constexpr int s_gap = 6;        // between cards
constexpr int s_padding = 8;    // inside a card
constexpr QSize s_portraitCard(288, 186);
constexpr QSize s_landscapeCard(288, 286);
constexpr int s_buttonHeight = 24;

QString buttonText(const QModelIndex &index)
{
    const QString price = index.data(workspace::RetryPriceRole).toString();
    return price.isEmpty() ? CardDelegate::tr("Retry") : CardDelegate::tr("Retry · %1").arg(price);
}

/// A retry is offered once a take has ended.
bool offersRetry(const QModelIndex &index)
{
    const int state = index.data(workspace::StateRole).toInt();
    return state >= 0 && isFinal(TakeState(state)) && TakeState(state) != TakeState::Unknown;
}

QString timeText(const QModelIndex &index)
{
    const qint64 elapsed = index.data(workspace::ElapsedMsRole).toLongLong();
    const qint64 usual = index.data(workspace::UsualMsRole).toLongLong();
    const int state = index.data(workspace::StateRole).toInt();
    if (state < 0 || elapsed <= 0)
        return {};
    const QString text = workspace::texts::duration(elapsed);
    return usual > 0 && !isFinal(TakeState(state)) ? CardDelegate::tr("%1 of usually %2")
                                                         .arg(text, workspace::texts::duration(usual))
                                                   : text;
}

QString takesText(const QModelIndex &index)
{
    const int count = index.data(workspace::TakeCountRole).toInt();
    return count == 0 ? QString()
                      : CardDelegate::tr("take %1 of %2").arg(index.data(workspace::TakeNumberRole).toInt()).arg(count);
}

QString sourceText(const QModelIndex &index)
{
    QStringList parts{index.data(workspace::ProviderRole).toString(), index.data(workspace::ModelRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

CardDelegate::CardDelegate(const Theme &theme, Picture picture, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_picture(std::move(picture))
{
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return (m_portrait ? s_portraitCard : s_landscapeCard) + QSize(2 * s_gap, 2 * s_gap);
}

QRect CardDelegate::cardRect(const QRect &rect) const
{
    return rect.adjusted(s_gap, s_gap, -s_gap, -s_gap);
}

QRect CardDelegate::pictureRect(const QRect &rect) const
{
    const QRect card = cardRect(rect);
    return m_portrait ? QRect(card.left(), card.top(), card.height() * 9 / 16, card.height())
                      : QRect(card.left(), card.top(), card.width(), card.width() * 9 / 16);
}

QRect CardDelegate::textRect(const QRect &rect) const
{
    QRect text = cardRect(rect);
    if (m_portrait)
        text.setLeft(pictureRect(rect).right() + 1);
    else
        text.setTop(pictureRect(rect).bottom() + 1);
    return text.adjusted(s_padding + 2, s_padding, -s_padding, -s_padding);
}

QRect CardDelegate::buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!offersRetry(index))
        return {};
    const QRect text = textRect(option.rect);
    const int width = qMin(text.width(), option.fontMetrics.horizontalAdvance(buttonText(index)) + 34);
    return {text.left(), text.bottom() - s_buttonHeight + 1, width, s_buttonHeight};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF card = QRectF(cardRect(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(card, 7, 7);
    painter->fillPath(outline, hovered ? colors.hover : colors.raised);
    painter->save();
    painter->setClipPath(outline);
    paintPicture(*painter, option, index);
    painter->restore();
    paintText(*painter, option, index);
    paintButton(*painter, option, index);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(selected ? QPen(colors.accent, 2) : QPen(colors.line, 1));
    painter->drawPath(outline);
    painter->restore();
}

void CardDelegate::paintPicture(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRect rect = pictureRect(option.rect);
    painter.fillRect(rect, colors.screen);
    const QPixmap picture = m_picture(index);
    const int state = index.data(workspace::StateRole).toInt();
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (!picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF size = QSizeF(picture.size()).scaled(rect.size(), Qt::KeepAspectRatio);
        const QRectF target(QPointF(rect.center()) - QPointF(size.width(), size.height()) / 2, size);
        painter.drawPixmap(target, picture, QRectF(picture.rect()));
    } else {
        const QString icon = state < 0 ? QStringLiteral("film") : Theme::stateIcon(TakeState(state));
        const QColor color = state < 0 ? QColor(0x3a404c) : m_theme.stateColor(TakeState(state));
        painter.drawPixmap(rect.center() - QPoint(13, 13), m_theme.pixmap(icon, color, 26, ratio));
    }
    if (index.data(workspace::CircledRole).toBool()) {
        const QPixmap mark = m_theme.pixmap(QStringLiteral("circle"), colors.circle, 24, ratio);
        painter.drawPixmap(rect.topRight() + QPoint(-29, 6), mark);
    }
    const qint64 usual = index.data(workspace::UsualMsRole).toLongLong();
    const qint64 elapsed = index.data(workspace::ElapsedMsRole).toLongLong();
    if (state >= 0 && isUnderWay(TakeState(state)) && usual > 0) {
        const qreal share = qMin(1.0, qreal(elapsed) / qreal(usual));
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width() * share, 3), colors.busy);
    }
}

int CardDelegate::paintStateLine(QPainter &painter, const QRect &rect, int top, const QModelIndex &index) const
{
    const int state = index.data(workspace::StateRole).toInt();
    const ThemeColors &colors = m_theme.colors();
    const QColor color = state < 0 ? colors.dim : m_theme.stateColor(TakeState(state));
    const QString icon = state < 0 ? QStringLiteral("planned") : Theme::stateIcon(TakeState(state));
    const QFontMetrics metrics(painter.font());
    const int height = metrics.height() + 4;
    painter.drawPixmap(rect.left(), top + (height - 14) / 2,
                       m_theme.pixmap(icon, color, 14, painter.device()->devicePixelRatioF()));
    const QString name = workspace::texts::state(state);
    painter.setPen(color);
    const QRect line(rect.left() + 19, top, rect.width() - 19, height);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(name, Qt::ElideRight, line.width()));
    painter.setPen(colors.dim);
    const QString takes = takesText(index);
    if (metrics.horizontalAdvance(name + takes) + 12 < line.width())
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, takes);
    return top + height;
}

void CardDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors &colors = m_theme.colors();
    const QRect rect = textRect(option.rect);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.text);
    const QString slate = index.data(workspace::SlateRole).toString();
    const int lineHeight = QFontMetrics(bold).height() + 3;
    int top = rect.top() - 2;
    painter.drawText(QRect(rect.left(), top, rect.width(), lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                     slate.section(QLatin1Char('-'), 1));
    painter.setFont(option.font);
    const QFontMetrics metrics(option.font);
    painter.setPen(colors.dim);
    painter.drawText(QRect(rect.left(), top, rect.width(), lineHeight), Qt::AlignVCenter | Qt::AlignRight,
                     workspace::texts::duration(index.data(workspace::DurationRole).toInt()));
    top = paintStateLine(painter, rect, top + lineHeight, index);
    const auto lineOf = [&](const QString &text, const QColor &color) {
        if (text.isEmpty())
            return;
        painter.setPen(color);
        painter.drawText(QRect(rect.left(), top, rect.width(), lineHeight), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(text, Qt::ElideRight, rect.width()));
        top += lineHeight;
    };
    QStringList figures{timeText(index), index.data(workspace::CostRole).toString()};
    figures.removeAll(QString());
    lineOf(figures.join(QStringLiteral(" · ")), colors.dim);
    lineOf(sourceText(index), colors.dim);
    const int state = index.data(workspace::StateRole).toInt();
    const bool failed = state >= 0 && isFinal(TakeState(state)) && TakeState(state) != TakeState::Ready;
    if (failed)
        lineOf(index.data(workspace::MessageRole).toString(), m_theme.stateColor(TakeState(state)));
    const QRect button = buttonRect(option, index);
    const int bottom = button.isNull() ? rect.bottom() : button.top() - 3;
    const int lines = (bottom - top) / metrics.height();
    if (lines > 0) {
        painter.setPen(colors.text);
        painter.save();
        painter.setClipRect(QRect(rect.left(), top, rect.width(), lines * metrics.height() + 1));
        painter.drawText(QRect(rect.left(), top, rect.width(), bottom - top), Qt::TextWordWrap | Qt::AlignTop,
                         index.data(workspace::ActionRole).toString());
        painter.restore();
    }
}

void CardDelegate::paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = buttonRect(option, index);
    if (rect.isNull())
        return;
    const ThemeColors &colors = m_theme.colors();
    const bool pressed = m_pressed == index;
    painter.setPen(QPen(colors.line, 1));
    painter.setBrush(pressed ? colors.line : colors.panel);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.drawPixmap(rect.left() + 8, rect.top() + (rect.height() - 13) / 2,
                       m_theme.pixmap(QStringLiteral("retry"), colors.text, 13, painter.device()->devicePixelRatioF()));
    painter.setPen(colors.text);
    painter.drawText(rect.adjusted(26, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, buttonText(index));
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
    QStringList lines{index.data(workspace::SlateRole).toString(), index.data(workspace::CameraRole).toString(),
                      index.data(workspace::ActionRole).toString(), index.data(workspace::DialogueRole).toString(),
                      index.data(workspace::MessageRole).toString()};
    const QString words = index.data(workspace::ProviderWordsRole).toString();
    if (!words.isEmpty())
        lines << tr("The provider said: %1").arg(words);
    lines.removeAll(QString());
    // Escaped: what a provider says is never markup.
    QToolTip::showText(event->globalPos(), QStringLiteral("<qt>%1</qt>").arg(lines.join(QLatin1Char('\n')).toHtmlEscaped()
                                                                     .replace(QLatin1Char('\n'), QStringLiteral("<br>"))),
                       view);
    return true;
}

}  // namespace circletake::desktop
