// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/sceneheading.h"

#include <QStringView>

namespace circletake::script {

/// Whether '-', '/' and '.' without spaces may divide a token when only one of its parts is a slot word.
enum class Dividing { WhenTwoSlots, WhenOneSlot };

/// The unordered slots of a heading: tokens that are wholly a time, an in/out word or both; the place is the original
/// text over the tokens left.
struct HeadingSlots
{
    QString place;
    TimeOfDay time = TimeOfDay::Unspecified;
    Setting setting = Setting::Unspecified;
    bool sameTime = false;
    int leftTokens = 0;  ///< tokens that are no slot

    [[nodiscard]] bool hasTime() const { return time != TimeOfDay::Unspecified || sameTime; }
    [[nodiscard]] bool hasSetting() const { return setting != Setting::Unspecified; }
};

/// `original` and `folded` have the same length; what is to be passed over is a space in `folded`.
[[nodiscard]] HeadingSlots readSlots(QStringView original, QStringView folded, Dividing dividing);

}  // namespace circletake::script
