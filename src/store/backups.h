// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "store/database.h"
#include "store/integrity.h"

namespace circletake::store {

/// Checked copies of a project file, "project-20260131-120000.circletake" in a folder of their own; each opens as a
/// project file does. A copy counts only when it was found sound and is on the disk.
class Backups
{
public:
    static constexpr int kept = 10;
    static constexpr qint64 oldMs = 24 * 3'600'000LL;

    Backups(const QString &folder, Files &files, Clock &clock);

    /// True when the newest daily copy is older than a day, or there is none.
    [[nodiscard]] bool isDue() const;
    /// Path of the newest copy of any sort; empty when there is none.
    [[nodiscard]] QString newest() const;
    /// Keeps a copy of today and drops the oldest beyond `kept`. Damaged: the project itself is not sound.
    [[nodiscard]] Result<void> keepDaily(Database &database);
    /// Keeps a copy, looked at in full, from before schema `version` is left; these are never dropped.
    [[nodiscard]] Result<void> keepBeforeMigration(Database &database, int version);

private:
    [[nodiscard]] QString nameNow(const QString &suffix) const;
    [[nodiscard]] QStringList daily() const;
    [[nodiscard]] Result<void> keep(Database &database, const QString &name, Check check);
    [[nodiscard]] Result<void> copy(Database &database, const QString &part) const;
    void dropOldest();

    QString m_folder;
    Files &m_files;
    Clock &m_clock;
};

}  // namespace circletake::store
