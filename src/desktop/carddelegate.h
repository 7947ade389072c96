// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QStyledItemDelegate>
#include <functional>

namespace circletake::desktop {

class Theme;

/// A shot as a card: picture, slate, state, take n of m, provider and model, elapsed against the usual, cost, its
/// failure in one line, and a retry button that says what it costs. Portrait films have the picture at the side,
/// landscape ones on top. The button is drawn, not a widget, so that a hundred thousand cards cost nothing.
class CardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// What to paint in the picture of a row; null for none. Called while painting, must not wait.
    using Picture = std::function<QPixmap(const QModelIndex &index)>;

    CardDelegate(const Theme &theme, Picture picture, QObject *parent = nullptr);

    /// Of the series, such as 9:16; cards change their form with it.
    void setPortrait(bool portrait) { m_portrait = portrait; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) override;
    [[nodiscard]] bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) override;

    /// Where the picture lies in a card at `rect`, for hover scrubbing.
    [[nodiscard]] QRect pictureRect(const QRect &rect) const;

signals:
    void retryClicked(const QModelIndex &index);

private:
    [[nodiscard]] QRect cardRect(const QRect &rect) const;
    [[nodiscard]] QRect textRect(const QRect &rect) const;
    [[nodiscard]] QRect buttonRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPicture(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int paintStateLine(QPainter &painter, const QRect &rect, int top, const QModelIndex &index) const;
    void paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    Picture m_picture;
    bool m_portrait = true;
    QPersistentModelIndex m_pressed;
};

}  // namespace circletake::desktop
