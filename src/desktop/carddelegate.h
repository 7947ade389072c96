// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cardlayout.h"

#include <QPersistentModelIndex>
#include <QPixmap>
#include <QStyledItemDelegate>
#include <functional>

namespace circletake::desktop {

class Theme;

/// A shot as a card: picture, slate, state, take n of m, latency (elapsed against the usual, then its parts), cost,
/// provider and model, its failure in one line, and a button that renders or retries it and says what that costs. The
/// button is drawn, not a widget, so that a hundred thousand cards cost nothing.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What to paint in the picture of a row, fitting into `bound` at a pixel ratio; null for none. Called while
    /// painting, must not wait.
    using Picture = std::function<QPixmap(const QModelIndex &index, QSize bound, qreal ratio)>;

    CardDelegate(const Theme &theme, Picture picture, QObject *parent = nullptr);

    /// Of the series, such as 9:16; cards change their form with it.
    void setPortrait(bool portrait) { m_portrait = portrait; }
    [[nodiscard]] bool isPortrait() const { return m_portrait; }
    /// Of a cell, gap included; see CardLayout::cellWidth.
    void setCellWidth(int width) { m_cellWidth = width; }
    /// Of the cards' size; 100 is the usual one.
    void setScale(int percent) { m_scale = percent; }
    [[nodiscard]] int scale() const { return m_scale; }
    /// Shows `picture` in one card, with a mark at `share` of the clip; a null index ends that.
    void setScrub(const QModelIndex &index, const QImage &picture, double share);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) override;
    [[nodiscard]] bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) override;

    /// Where the picture lies in a card, for looking through the clip with the mouse.
    [[nodiscard]] QRect pictureRect(const QStyleOptionViewItem &option) const;
    /// Where the button lies; null when there is nothing to retry.
    [[nodiscard]] QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

signals:
    void retryClicked(const QModelIndex &index);

private:
    [[nodiscard]] CardLayout layout(const QStyleOptionViewItem &option) const;
    [[nodiscard]] QColor colorOf(int state) const;
    void paintFrame(QPainter &painter, const QRectF &card, bool selected, const QModelIndex &index) const;
    void paintPicture(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintPlaceholder(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintMarks(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintLikeness(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QRect &line, const QFont &font, const QModelIndex &index) const;
    void paintState(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    void paintTimes(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    int paintParts(QPainter &painter, const QRect &line, const QModelIndex &index) const;
    void paintStory(QPainter &painter, const CardLayout &layout, int bottom, const QModelIndex &index) const;
    void paintButton(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    Picture m_picture;
    bool m_portrait = true;
    int m_cellWidth = 290;
    int m_scale = 100;
    QPersistentModelIndex m_pressed;
    QPersistentModelIndex m_scrubbed;
    QPixmap m_scrub;
    double m_scrubShare = 0;
};

}  // namespace circletake::desktop
