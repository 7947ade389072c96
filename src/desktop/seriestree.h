// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace circletake::desktop {

class Theme;

/// A tree whose selected and hovered rows are filled over the whole width, branches included, with the theme's own
/// marks before what can be opened.
class SeriesTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit SeriesTree(const Theme &theme, QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

}  // namespace circletake::desktop
