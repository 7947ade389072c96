// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace circletake::providers {

/// Pixels of a clip: `resolution` names the shorter side ("720p", "768P", "2K", "4k"), `aspect` the shape ("9:16").
/// Both sides are even. Empty when either is not of these forms.
[[nodiscard]] QSize frameSize(const QString &resolution, const QString &aspect);

}  // namespace circletake::providers
