// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/httpmessage.h"

namespace circletake::sandbox {

/// The answer to a download: all of the clip at `path`, or the one range that was asked for (206), as long as If-Range
/// names this very clip; 416 for a range beyond its end, 404 when the file is not there. The clip is sent from the
/// disk.
[[nodiscard]] HttpReplyOut clipAnswer(const HttpRequestIn &request, const QString &path, const QByteArray &etag);

/// True when the answer's last byte is the clip's.
[[nodiscard]] bool reachesTheEnd(const HttpReplyOut &answer);

}  // namespace circletake::sandbox
