// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpanswer.h"
#include "story/take.h"

namespace circletake::providers {

/// One translated line for `kind` that says what to do.
[[nodiscard]] QString adviceFor(ProblemKind kind);
/// The same for an exchange that ended below HTTP.
[[nodiscard]] QString adviceFor(HttpFailure failure);
/// A provider's words as they may be kept: redacted, on one line, without markup and control characters, at
/// most 2,000 characters.
[[nodiscard]] QString keptWords(const QString &words);
/// The words in an error's body for which the profile names no place: the usual members of JSON errors, the title of
/// an HTML page, or plain text.
[[nodiscard]] QString wordsOf(const HttpAnswer &answer);

}  // namespace circletake::providers
