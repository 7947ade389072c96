// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace circletake::store {

/// Where a project file lies, told by what a copy does not take along: the file's and its folder's identity on the
/// disk. Names and numbers are hashed or opaque: a mark tells nothing of the computer.
struct FolderMark
{
    QString machine;
    QString path;
    QString device;
    QString folder;
    QString file;  ///< with `folder`: empty where the file system makes identities anew (FAT)

    /// Empty members where a file is not there.
    [[nodiscard]] static FolderMark of(const QString &file);
    /// True when `other` is this very file: perhaps renamed or mounted elsewhere, but not a copy of it.
    [[nodiscard]] bool isSamePlace(const FolderMark &other) const;

    bool operator==(const FolderMark &) const = default;
};

/// Names a file or folder for as long as it lives on its disk, whatever its path; empty when it is not there.
[[nodiscard]] QString fileIdentity(const QString &path);

}  // namespace circletake::store
