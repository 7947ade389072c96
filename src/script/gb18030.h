// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace circletake::script::gb18030 {

/// How bytes look as GB18030, by their structure alone (one, two and four byte forms).
struct Shape
{
    bool valid = false;
    qsizetype pairs = 0;   ///< two-byte characters
    qsizetype common = 0;  ///< of these, inside GB 2312, where nearly all running Chinese text lies
};

[[nodiscard]] Shape shapeOf(const QByteArray &bytes);

/// Nothing when the bytes are not GB18030 or this computer has no converter for it.
[[nodiscard]] std::optional<QString> decode(const QByteArray &bytes);

/// The operating system's converter (iconv, or Windows' code page 54936), for builds of Qt without ICU.
[[nodiscard]] std::optional<QString> decodeBySystem(const QByteArray &bytes);

}  // namespace circletake::script::gb18030
