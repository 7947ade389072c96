// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/clipqueries.h"

#include <QSize>

namespace circletake::media {

/// Cues as a SubRip file, UTF-8.
[[nodiscard]] QByteArray srtOf(const QVector<JoinCue> &cues);

/// Cues as an Advanced SubStation file in one plain style that keeps clear of what players put over the picture's
/// lower edge.
[[nodiscard]] QByteArray assOf(const QVector<JoinCue> &cues, QSize film);

}  // namespace circletake::media
