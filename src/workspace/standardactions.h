// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace circletake::workspace {

/// What an action is, as data; texts are source texts of the context "Actions", translated when read.
struct ActionInfo
{
    const char *id;         ///< "review.circle": stable, for settings
    const char *category;   ///< as text
    const char *text;       ///< of a menu, without the dots of an ellipsis' key
    const char *shortcuts;  ///< portable, several parted by "; "; may be empty
    const char *hint;       ///< one sentence for the tooltip; may be empty
    bool checkable = false;
};

/// All actions of the window's menus and keys (DESIGN.md section 8); ids and shortcuts are unique.
[[nodiscard]] const QVector<ActionInfo> &standardActions();

}  // namespace circletake::workspace
