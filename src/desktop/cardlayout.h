// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QRect>

namespace circletake::desktop {

/// Where the parts of a card lie. Depends on the cell, the font and the film's form, never on what the card shows: all
/// cards have one size, which a board of a hundred thousand needs. Portrait films have the picture at the side,
/// landscape ones on top.
class CardLayout final
{
public:
    CardLayout(const QRect &cell, const QFontMetrics &metrics, bool portrait);

    /// Size of a cell that is `width` wide, gap included.
    [[nodiscard]] static QSize cell(int width, const QFontMetrics &metrics, bool portrait, int percent = 100);
    /// Width of the cells when `available` is filled with as many as are readable.
    [[nodiscard]] static int cellWidth(int available, bool portrait, int percent = 100);

    [[nodiscard]] QRect card() const { return m_card; }
    [[nodiscard]] QRect picture() const { return m_picture; }
    /// Inside the padding, beside or below the picture.
    [[nodiscard]] QRect text() const { return m_text; }
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    /// The lines of text from the top: slate, state, times, source, message.
    [[nodiscard]] QRect line(int number) const;
    /// At the bottom, wide enough for `label`.
    [[nodiscard]] QRect button(int labelWidth) const;

private:
    QRect m_card;
    QRect m_picture;
    QRect m_text;
    int m_lineHeight;
};

}  // namespace circletake::desktop
