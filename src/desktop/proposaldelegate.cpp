// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/proposaldelegate.h"

#include "desktop/markedtext.h"
#include "desktop/theme.h"
#include "workspace/texts.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <memory>

namespace circletake::desktop {

using workspace::Decision;
using workspace::ProposalFace;
using workspace::ProposalModel;

namespace {

constexpr int s_margin = ProposalDelegate::margin;
constexpr int s_gap = ProposalDelegate::gap;
constexpr int s_between = 4;
constexpr int s_padding = 7;
constexpr int s_decision = ProposalDelegate::decisionWidth;
constexpr int s_button = 28;
constexpr int s_sceneHeight = 38;
constexpr int s_icon = 15;

int columnWidth(int rowWidth)
{
    return qMax(60, (rowWidth - 2 * s_margin - 2 * s_gap - s_decision) / 2);
}

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.88 : -1);
    return font;
}

QFont bolder(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString headOf(const ProposalFace &face)
{
    return face.note.isEmpty() ? face.purpose : face.purpose + QStringLiteral("  ·  ") + face.note;
}

}  // namespace

/// The texts of a row, each under the one before.
struct ProposalDelegate::Parts
{
    struct Piece
    {
        std::unique_ptr<MarkedText> text;
        QColor ink;
    };
    std::vector<Piece> left;
    std::vector<Piece> right;

    [[nodiscard]] static int heightOf(const std::vector<Piece> &pieces)
    {
        int height = 0;
        for (const Piece &piece : pieces)
            height += piece.text->height() + (height > 0 ? s_between : 0);
        return height;
    }
    static void draw(const std::vector<Piece> &pieces, QPainter &painter, QPoint at)
    {
        for (const Piece &piece : pieces) {
            piece.text->draw(painter, at, piece.ink);
            at.ry() += piece.text->height() + s_between;
        }
    }
};

ProposalDelegate::ProposalDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QString ProposalDelegate::countsText(const workspace::DecisionCounts &counts)
{
    const QStringList decisions =
        workspace::texts::whatThereIs({{counts.open, tr("%n to decide", nullptr, counts.open)},
                                       {counts.accepted, tr("%n accepted", nullptr, counts.accepted)},
                                       {counts.refused, tr("%n refused", nullptr, counts.refused)}});
    return (QStringList{tr("%n proposal(s)", nullptr, counts.all())} + decisions).join(QStringLiteral(" · "));
}

ProposalDelegate::Parts ProposalDelegate::partsOf(const ProposalFace &face, const QFont &font, int width) const
{
    const ThemeColors &colors = m_theme.colors();
    const int column = columnWidth(width);
    const QFont small = smaller(font);
    Parts parts;
    const auto add = [column](std::vector<Parts::Piece> &pieces, const QString &text, const QFont &in,
                              const QColor &ink, const QVector<workspace::WordSpan> &spans = {},
                              const WordMark &mark = {}) {
        if (!text.isEmpty())
            pieces.push_back({std::make_unique<MarkedText>(text, in, column, spans, mark), ink});
    };
    const bool change = face.kind == ProposalFace::Kind::Change;
    const QColor ink = change && face.decision != Decision::Refused ? colors.text : colors.dim;
    add(parts.left, face.who, bolder(small), colors.dim);
    if (change && face.left.isEmpty())
        add(parts.left, tr("a new line"), small, colors.dim);
    const WordMark gone{Theme::mix(colors.panel, colors.bad, 0.2), colors.text, true, false};
    add(parts.left, face.left, font, ink, face.words.gone, gone);
    if (!change)
        return parts;
    const WordMark come{Theme::mix(colors.panel, colors.good, 0.24), colors.text, false, true};
    const QVector<workspace::WordSpan> all{{0, int(face.right.size())}};
    add(parts.right, headOf(face), bolder(small), colors.dim);
    add(parts.right, face.right, font, ink, face.left.isEmpty() ? all : face.words.come, come);
    if (face.changesSpeech)
        add(parts.right, tr("Changes what somebody says: accept it by itself."), small, colors.caution);
    if (!face.reason.isEmpty())
        add(parts.right, tr("Why: %1").arg(face.reason), small, colors.dim);
    return parts;
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (ProposalFace::Kind(index.data(ProposalModel::KindRole).toInt()) == ProposalFace::Kind::Scene)
        return {width, qMax(s_sceneHeight, option.fontMetrics.height() + 18)};
    if (std::exchange(m_width, width) != width)
        m_heights.clear();
    int &height = m_heights[index.data(ProposalModel::LookRole).toULongLong()];
    if (height == 0) {
        const auto face = index.data(ProposalModel::FaceRole).value<ProposalFace>();
        const Parts parts = partsOf(face, option.font, width);
        height = qMax(Parts::heightOf(parts.left), Parts::heightOf(parts.right)) + 2 * s_padding;
        if (face.kind == ProposalFace::Kind::Change)
            height = qMax(height, s_button + 2 * s_padding);
    }
    return {width, height};
}

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto face = index.data(ProposalModel::FaceRole).value<ProposalFace>();
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    painter->save();
    if (face.kind == ProposalFace::Kind::Scene)
        paintScene(*painter, shown, face);
    else
        paintRow(*painter, shown, face);
    painter->restore();
}

void ProposalDelegate::paintScene(QPainter &painter, const QStyleOptionViewItem &option, const ProposalFace &face) const
{
    const ThemeColors &colors = m_theme.colors();
    const bool chosen = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, chosen ? colors.selection : colors.raised);
    const QRect row = option.rect.adjusted(s_margin, 0, -s_margin, 0);
    const QFont bold = bolder(option.font);
    const QString counts = countsText(face.counts);
    const int countsWidth = option.fontMetrics.horizontalAdvance(counts) + 8;
    const int right = acceptRect(option.rect).left() - s_gap;
    painter.setFont(option.font);
    painter.setPen(colors.dim);
    painter.drawText(QRect(right - countsWidth, row.top(), countsWidth, row.height()),
                     Qt::AlignRight | Qt::AlignVCenter, counts);
    painter.setFont(bold);
    painter.setPen(colors.text);
    const int titleWidth = right - countsWidth - s_gap - row.left();
    painter.drawText(QRect(row.left(), row.top(), titleWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(face.title, Qt::ElideRight, titleWidth));
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    if (face.counts.open > 0)
        paintButton(painter, acceptRect(option.rect), QStringLiteral("ready"), colors.good, ratio);
}

void ProposalDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const ProposalFace &face) const
{
    const ThemeColors &colors = m_theme.colors();
    const bool chosen = option.state & QStyle::State_Selected;
    painter.fillRect(option.rect, chosen ? colors.selection : colors.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     Theme::mix(colors.panel, colors.line, 0.5));
    if (option.state & QStyle::State_HasFocus)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colors.accent);
    const Parts parts = partsOf(face, option.font, option.rect.width());
    const QPoint at = option.rect.topLeft() + QPoint(s_margin, s_padding);
    Parts::draw(parts.left, painter, at);
    Parts::draw(parts.right, painter, at + QPoint(columnWidth(option.rect.width()) + s_gap, 0));
    if (face.kind == ProposalFace::Kind::Change)
        paintDecision(painter, option, face);
}

void ProposalDelegate::paintDecision(QPainter &painter, const QStyleOptionViewItem &option,
                                     const ProposalFace &face) const
{
    const ThemeColors &colors = m_theme.colors();
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    if (face.decision == Decision::Open) {
        paintButton(painter, acceptRect(option.rect), QStringLiteral("ready"), colors.good, ratio);
        paintButton(painter, refuseRect(option.rect), QStringLiteral("close"), colors.bad, ratio);
        return;
    }
    const bool accepted = face.decision == Decision::Accepted;
    const bool stale = face.decision == Decision::Stale;
    const QColor ink = accepted ? colors.good : stale ? colors.caution : colors.dim;
    const QString icon = accepted ? QStringLiteral("ready")
                         : stale  ? QStringLiteral("warning")
                                  : QStringLiteral("close");
    const QString word = accepted ? tr("Accepted") : stale ? tr("Line changed") : tr("Refused");
    const QRect area(option.rect.right() - s_margin - s_decision + 1, option.rect.top() + s_padding, s_decision,
                     s_button);
    painter.drawPixmap(area.left(), area.center().y() - s_icon / 2, m_theme.pixmap(icon, ink, s_icon, ratio));
    painter.setFont(option.font);
    painter.setPen(ink);
    const QRect text = area.adjusted(s_icon + 7, 0, 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     option.fontMetrics.elidedText(word, Qt::ElideRight, text.width()));
}

void ProposalDelegate::paintButton(QPainter &painter, const QRect &rect, const QString &icon, const QColor &ink,
                                   qreal ratio) const
{
    const ThemeColors &colors = m_theme.colors();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.setBrush(colors.raised);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.drawPixmap(rect.center() - QPoint(s_icon / 2, s_icon / 2), m_theme.pixmap(icon, ink, s_icon, ratio));
    painter.restore();
}

QRect ProposalDelegate::acceptRect(const QRect &row)
{
    const int top = row.height() > s_sceneHeight ? row.top() + s_padding : row.center().y() - s_button / 2;
    return {row.right() - s_margin - s_decision + 1, top, s_button + 8, s_button};
}

QRect ProposalDelegate::refuseRect(const QRect &row)
{
    return acceptRect(row).translated(s_button + 16, 0);
}

bool ProposalDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    const auto *mouse = event->type() == QEvent::MouseButtonRelease ? static_cast<QMouseEvent *>(event) : nullptr;
    if (!mouse || mouse->button() != Qt::LeftButton || index.data(ProposalModel::OpenRole).toInt() == 0)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const bool scene = ProposalFace::Kind(index.data(ProposalModel::KindRole).toInt()) == ProposalFace::Kind::Scene;
    if (acceptRect(option.rect).contains(mouse->position().toPoint()))
        emit acceptWanted(index);
    else if (!scene && refuseRect(option.rect).contains(mouse->position().toPoint()))
        emit refuseWanted(index);
    else
        return false;
    return true;
}

bool ProposalDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    QString text;
    const auto kind = ProposalFace::Kind(index.data(ProposalModel::KindRole).toInt());
    if (event->type() == QEvent::ToolTip && index.data(ProposalModel::OpenRole).toInt() > 0) {
        if (acceptRect(option.rect).contains(event->pos()))
            text = kind == ProposalFace::Kind::Scene ? tr("Accept what is open in this scene, but not what changes "
                                                          "speech (Shift+A)")
                                                     : tr("Accept (A)");
        else if (kind == ProposalFace::Kind::Change && refuseRect(option.rect).contains(event->pos()))
            text = tr("Refuse (R)");
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

}  // namespace circletake::desktop
