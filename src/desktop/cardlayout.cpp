// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cardlayout.h"

namespace circletake::desktop {

namespace {

constexpr int s_gap = 5;      // around a card
constexpr int s_padding = 9;  // inside it
constexpr int s_lines = 6;    // slate, state, times, source, and two for message and action
constexpr int s_buttonHeight = 26;
constexpr int s_leastPortrait = 252;
constexpr int s_leastLandscape = 236;

int lineHeightOf(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

int textHeight(const QFontMetrics &metrics)
{
    return s_lines * lineHeightOf(metrics) + s_buttonHeight + 2 * s_padding + 6;
}

}  // namespace

CardLayout::CardLayout(const QRect &cell, const QFontMetrics &metrics, bool portrait)
    : m_card(cell.adjusted(s_gap, s_gap, -s_gap, -s_gap))
    , m_picture(m_card)
    , m_text(m_card)
    , m_lineHeight(lineHeightOf(metrics))
{
    if (portrait) {
        m_picture.setWidth(m_card.height() * 9 / 16);
        m_text.setLeft(m_picture.right() + 1);
    } else {
        m_picture.setHeight(m_card.width() * 9 / 16);
        m_text.setTop(m_picture.bottom() + 1);
    }
    m_text.adjust(s_padding + 1, s_padding, -s_padding, -s_padding);
}

QSize CardLayout::cell(int width, const QFontMetrics &metrics, bool portrait, int percent)
{
    const int picture = portrait ? 0 : (width - 2 * s_gap) * 9 / 16;
    const int text = textHeight(metrics);
    return {width, picture + (portrait ? qMax(text, text * percent / 100) : text) + 2 * s_gap};
}

int CardLayout::cellWidth(int available, bool portrait, int percent)
{
    const int least = (portrait ? s_leastPortrait : s_leastLandscape) * percent / 100;
    const int columns = qMax(1, available / least);
    return qMax(1, available / columns);
}

QRect CardLayout::line(int number) const
{
    return {m_text.left(), m_text.top() + number * m_lineHeight, m_text.width(), m_lineHeight};
}

QRect CardLayout::button(int labelWidth) const
{
    const int width = qMin(m_text.width(), labelWidth + 38);
    return {m_text.left(), m_text.bottom() - s_buttonHeight + 1, width, s_buttonHeight};
}

}  // namespace circletake::desktop
