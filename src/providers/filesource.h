// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace circletake::providers {

/// The files of a project, by their paths there. Empty: there are none to be had. On the provider's thread.
struct FileSource
{
    /// The bytes of the file, whose SHA-256 (hex) is the one that is named; NotFound, Storage, Damaged.
    std::function<Result<QByteArray>(const QString &path, const QByteArray &hash)> bytes;
    /// Its length, without reading it; NotFound, Storage.
    std::function<Result<qint64>(const QString &path)> size;

    explicit operator bool() const { return bytes && size; }
};

}  // namespace circletake::providers
