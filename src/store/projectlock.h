// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace circletake::store {

/// The right to write a project: a lock of the operating system on a file, which dies with the process that holds it,
/// so that it is never stale (a file that only names its owner may be). The file stays behind, unlocked.
class ProjectLock
{
public:
    enum class Outcome {
        Held,
        Taken,      ///< another program, or another store of this one, holds it
        Unwritable  ///< the file cannot be opened for writing
    };

    /// Tries once and does not wait.
    explicit ProjectLock(const QString &path);
    ~ProjectLock();
    ProjectLock(const ProjectLock &) = delete;
    ProjectLock &operator=(const ProjectLock &) = delete;

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /// Of Taken: which process on which computer, as it says itself; may be empty.
    [[nodiscard]] const QString &holder() const { return m_holder; }

private:
    class Handle;

    std::unique_ptr<Handle> m_handle;
    Outcome m_outcome = Outcome::Unwritable;
    QString m_holder;
};

}  // namespace circletake::store
