// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circletake::media {

/// A line of dialogue as a voice must get it to say what is meant. In Chinese text years, dates, times, amounts,
/// shares, telephone and room numbers become words, units and titles before Latin names are written out; text without
/// Chinese only loses its wide letters, since every voice reads English figures. What a reader sees stays as it is:
/// this is for the ear alone.
[[nodiscard]] QString spokenText(const QString &text);

}  // namespace circletake::media
