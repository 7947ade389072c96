// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstddef>

namespace circletake::script {

/// Why a line of the file is in no scene.
enum class UnusedReason : quint8 {
    None,  ///< not given: the reader missed the line; tests fail on it
    TitlePage,
    FrontMatter,  ///< title, synopsis and people before the first episode
    EpisodeMark,
    EpisodeList,    ///< a table of contents
    ActMark,        ///< an act that has scene headings of its own
    BeforeHeading,  ///< stands before the first scene heading
    Section,
    Synopsis,
    PageBreak,
    Separator,  ///< a rule, a code fence
    Boneyard,
    Comment,
    Note,
    Teaser  ///< a hook or the next episode's teaser
};

inline constexpr std::size_t unusedReasonCount = std::size_t(UnusedReason::Teaser) + 1;

/// One short sentence for people, translated.
[[nodiscard]] QString text(UnusedReason reason);

}  // namespace circletake::script
