// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/storecontext.h"

#include <QStringList>

namespace circletake::store {

/// What a repair found.
struct Rebuilt
{
    QString backup;        ///< the backup that it started from; empty: none was sound, so from the clips alone
    QString setAside;      ///< where the damaged file lies now; empty when there was none
    int takes = 0;         ///< takes that the start did not have as ready, now with their clips
    QStringList problems;  ///< one translated line each, for people
};

/// Makes a project's file anew when it is damaged or gone: from the newest sound backup, then with every clip whose
/// description stands beside it. What waited for a provider in the backup waits for a person (facts().copied): it may
/// have been sent since. The old file is set aside, never removed. BadInput: the project can be opened as it is.
/// NotFound: neither a backup nor a clip. ReadOnly: another program holds the project.
[[nodiscard]] Result<Rebuilt> rebuildFromClips(const QString &folder, const StoreContext &context);

}  // namespace circletake::store
