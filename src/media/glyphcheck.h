// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/mediaworker.h"

namespace circletake::media {

/// The characters, of which libass said on standard error that no font has them; each once.
[[nodiscard]] QString missingGlyphs(const QByteArray &words);

/// Unsupported, naming the characters, when no font here has all of `text`; `fontFolder` may be empty. Draws one small
/// picture in a child process, so that this is known before a film is encoded.
[[nodiscard]] Result<void> checkGlyphs(const QString &ffmpeg, const QString &text, const QString &fontFolder,
                                       const CancelFlag &cancel = {});

}  // namespace circletake::media
