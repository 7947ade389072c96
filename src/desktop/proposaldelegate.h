// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/proposalmodel.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace circletake::desktop {

class MarkedText;
class Theme;

/// Rows of a ProposalModel: the author's line on the left, the proposal on the right with the words that differ marked,
/// and what was decided, or the two buttons that decide it. Heights are measured once a width.
class ProposalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Of a row, in pixels: at its sides, between its columns, and for what was decided.
    static constexpr int margin = 14;
    static constexpr int gap = 22;
    static constexpr int decisionWidth = 128;

    ProposalDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Measures anew: the language or the font is another one.
    void forget() { m_heights.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// "4 proposals · 2 to decide · 1 accepted": decisions that there are none of are left out.
    [[nodiscard]] static QString countsText(const workspace::DecisionCounts &counts);
    /// Where a click accepts or refuses the row, for a row that is open (of a scene: accepts what is open in it).
    [[nodiscard]] static QRect acceptRect(const QRect &row);
    [[nodiscard]] static QRect refuseRect(const QRect &row);

signals:
    void acceptWanted(const QModelIndex &index);
    void refuseWanted(const QModelIndex &index);

private:
    struct Parts;

    [[nodiscard]] Parts partsOf(const workspace::ProposalFace &face, const QFont &font, int width) const;
    void paintScene(QPainter &painter, const QStyleOptionViewItem &option, const workspace::ProposalFace &face) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const workspace::ProposalFace &face) const;
    void paintDecision(QPainter &painter, const QStyleOptionViewItem &option,
                       const workspace::ProposalFace &face) const;
    void paintButton(QPainter &painter, const QRect &rect, const QString &icon, const QColor &ink, qreal ratio) const;

    const Theme &m_theme;
    mutable QHash<quint64, int> m_heights;  // by LookRole
    mutable int m_width = 0;
};

}  // namespace circletake::desktop
