// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/slate.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace circletake::store {

/// Names and places inside a project's folder (DESIGN.md section 3), and whether it is one. Paths are absolute unless
/// they say otherwise; what a project stores of them is relative.
class ProjectFolder
{
public:
    explicit ProjectFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const;
    [[nodiscard]] QString lock() const;
    [[nodiscard]] QString references() const;
    [[nodiscard]] QString clips() const;
    [[nodiscard]] QString exports() const;
    [[nodiscard]] QString cache() const;
    [[nodiscard]] QString backups() const;

    /// Where the clip of a take lies, and the JSON beside it, relative: "clips/EP01/SC012/SH030/T2.mp4".
    [[nodiscard]] static QString clipOf(const Slate &take);
    [[nodiscard]] static QString sidecarOf(const Slate &take);
    /// A stored relative path made absolute; nothing for one that is empty, absolute, or leaves the folder.
    [[nodiscard]] std::optional<QString> resolve(const QString &relative) const;
    /// What resolve() would take back; nothing for a path outside the folder.
    [[nodiscard]] std::optional<QString> relative(const QString &absolute) const;

    /// Makes the folder and those inside it. Storage where that fails.
    [[nodiscard]] Result<void> make() const;
    /// Reads the header of the project file without SQLite, so that not a byte is touched, and gives its schema
    /// version. NotFound: no such folder. BadInput: it holds no project. Damaged: it should be one. NewerVersion: above
    /// `newest`.
    [[nodiscard]] Result<int> inspect(int newest) const;
    /// True when a project file is there, good or bad.
    [[nodiscard]] bool holdsProject() const;
    /// Set where SQLite's write-ahead log cannot work: a folder on another computer.
    [[nodiscard]] bool isOnNetwork() const;

private:
    QString m_path;
};

/// The refusal of a file that schema `version` wrote.
[[nodiscard]] Error newerVersion(const QString &path, int version);

}  // namespace circletake::store
