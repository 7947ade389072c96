// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/letters.h"

#include <QStringView>
#include <algorithm>
#include <array>
#include <span>

namespace circletake::script {

/// A fixed list of entries with a `word`, found by the word's first character; ASCII letters without regard to case.
/// Built by the compiler: looking up a text costs a few comparisons, however long the list is.
template <class Entry, std::size_t size>
class WordTable
{
public:
    consteval explicit WordTable(std::array<Entry, size> entries)
        : m_entries(entries)
    {
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const Entry &a, const Entry &b) { return firstOf(a.word) < firstOf(b.word); });
    }

    /// The entry whose word is the whole text; null when there is none.
    [[nodiscard]] const Entry *whole(QStringView text) const
    {
        for (const Entry &entry : startingLike(text)) {
            if (entry.word.size() == text.size() && startsWithWord(text, entry.word))
                return &entry;
        }
        return nullptr;
    }

    /// The entry with the longest word that the text starts with; null when there is none.
    [[nodiscard]] const Entry *starting(QStringView text) const
    {
        const Entry *found = nullptr;
        for (const Entry &entry : startingLike(text)) {
            if ((!found || entry.word.size() > found->word.size()) && startsWithWord(text, entry.word))
                found = &entry;
        }
        return found;
    }

private:
    [[nodiscard]] static constexpr char16_t firstOf(QStringView word) { return asciiLower(word.front()); }

    [[nodiscard]] std::span<const Entry> startingLike(QStringView text) const
    {
        if (text.isEmpty())
            return {};
        const char16_t first = firstOf(text);
        const auto begin = std::lower_bound(m_entries.begin(), m_entries.end(), first,
                                            [](const Entry &entry, char16_t c) { return firstOf(entry.word) < c; });
        auto end = begin;
        while (end != m_entries.end() && firstOf(end->word) == first)
            ++end;
        return {begin, end};
    }

    std::array<Entry, size> m_entries;
};

}  // namespace circletake::script
