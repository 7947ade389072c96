// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace circletake {

/// A still picture that lies in the project's references/ folder. Its file never changes: another picture is another
/// file, so that undo and old takes find what they name.
struct Picture
{
    QString path;      ///< relative to the project, with forward slashes
    QByteArray hash;   ///< SHA-256 of the file, lower-case hex
    QSize size;        ///< pixels
    qint64 bytes = 0;  ///< of the file

    bool operator==(const Picture &) const = default;
};

}  // namespace circletake
