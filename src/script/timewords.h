// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"

#include <QStringView>
#include <optional>

namespace circletake::script {

/// The words of a scene heading that stand for a time of day or for inside and outside.
struct SlotWord
{
    std::optional<TimeOfDay> time;
    std::optional<Setting> setting;
    bool sameTime = false;  ///< CONTINUOUS, LATER: the time of the scene before
};

/// A word that is wholly a time ("深夜", "子时三刻", "NIGHT"), an in/out word ("内/外", "内景") or both fused ("日内").
/// `word` is folded; nothing when it is neither.
[[nodiscard]] std::optional<SlotWord> slotWord(QStringView word);

/// A time and an in/out word, in either order, fused at the front of a longer word ("日内灵堂"); `size` is theirs.
struct FusedSlots
{
    SlotWord word;
    qsizetype size = 0;
};
[[nodiscard]] std::optional<FusedSlots> fusedSlots(QStringView text);

/// INT, EXT, EST, INT./EXT, I/E … at the front, any case, with the '.' or the space after it. Size 0 when there is
/// none.
struct SettingPrefix
{
    Setting setting = Setting::Unspecified;
    qsizetype size = 0;
};
[[nodiscard]] SettingPrefix settingPrefix(QStringView text);

}  // namespace circletake::script
