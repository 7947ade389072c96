// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace circletake::providers {

/// A Content-Range header: `bytes 100-199/200`, or `bytes */200` of a 416.
struct ContentRange
{
    qint64 first = -1;  ///< -1 where it is `*`
    qint64 last = -1;
    qint64 total = -1;  ///< -1 where it is `*`

    [[nodiscard]] static std::optional<ContentRange> parse(const QByteArray &header);
};

}  // namespace circletake::providers
