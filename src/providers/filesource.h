// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <functional>

namespace circletake::providers {

/// Gives the bytes of a file of the project by its path there, whose SHA-256 is the one that is named; NotFound,
/// Storage, Damaged. On the provider's thread.
using FileSource = std::function<Result<QByteArray>(const QString &path, const QByteArray &hash)>;

}  // namespace circletake::providers
