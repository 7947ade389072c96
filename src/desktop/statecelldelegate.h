// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace circletake::desktop {

class Theme;

/// A table cell that shows a take's state: its mark, then its name, in the state's colour.
class StateCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StateCellDelegate(const Theme &theme, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

}  // namespace circletake::desktop
