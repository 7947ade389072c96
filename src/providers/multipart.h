// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace circletake::providers {

/// A multipart/form-data body; the same fields always give the same bytes, so that a request can be hashed.
struct Multipart
{
    QByteArray contentType;  ///< with the boundary
    QByteArray body;
};

/// One part for each member: scalars as text, lists and objects as JSON text, data URLs as files.
[[nodiscard]] Multipart multipartOf(const QJsonObject &fields);

}  // namespace circletake::providers
