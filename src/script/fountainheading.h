// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/sceneheading.h"

#include <QStringView>
#include <optional>

namespace circletake::script {

/// Scene headings in Hollywood order: setting, place, time.
class FountainHeading
{
public:
    /// `INT. HOUSE - DAY #12#`, `I/E CAR`, `INT。 医院-天`, or forced: `.SNIPER SCOPE`. `bare` is trimmed. What stands
    /// around the line is the caller's affair.
    [[nodiscard]] static std::optional<SceneHeading> read(QStringView bare);

    /// A full stop with any character behind it that is neither a space nor another full stop.
    [[nodiscard]] static bool isForced(QStringView bare);
    /// INT, EXT, EST, I/E and their pairs, any case.
    [[nodiscard]] static bool hasPrefix(QStringView bare);

    /// Fills place, time and setting from the text of a heading; `setting` need not be in front.
    static void readSlots(SceneHeading &heading, QStringView text);
};

}  // namespace circletake::script
