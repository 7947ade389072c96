// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/likenessmodel.h"

#include <QStyledItemDelegate>

namespace circletake::desktop {

class Theme;

/// A cell of the heat map: its number on a ground from "unlike" to "alike". What is below the threshold also has a sign
/// before its number, and what has no number a stroke, so that colour is never the only mark.
class LikenessDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit LikenessDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Ground of a likeness in the theme's colours.
    [[nodiscard]] static QColor ground(const Theme &theme, double likeness);

private:
    const Theme &m_theme;
};

}  // namespace circletake::desktop
