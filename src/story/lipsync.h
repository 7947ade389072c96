// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QByteArray>
#include <QString>

namespace circletake {

/// A clip of the project and the sound that its mouths are moved to. Hashes are SHA-256 in lower-case hex, paths
/// relative to the project with forward slashes.
struct LipSync
{
    TakeId source;  ///< take of the same shot whose picture it is; invalid: no lip sync
    QString clip;   ///< of that take
    QByteArray clipHash;
    QString sound;  ///< WAV of the clip's length; its file never changes
    QByteArray soundHash;

    bool operator==(const LipSync &) const = default;
};

}  // namespace circletake
