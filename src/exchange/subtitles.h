// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cue.h"

#include <QSize>

namespace circletake::exchange {

/// SubRip: UTF-8 without a mark, CRLF.
[[nodiscard]] QByteArray toSrt(const QVector<Cue> &cues);
/// WebVTT; `&`, `<` and `>` of the words are escaped.
[[nodiscard]] QByteArray toVtt(const QVector<Cue> &cues);
/// Advanced SubStation in the frame's own pixels: one centred line above the lower band that vertical players cover,
/// white with an outline; voices that are not spoken on screen stand in italics.
[[nodiscard]] QByteArray toAss(const QVector<Cue> &cues, QSize frame, const QString &title);

}  // namespace circletake::exchange
