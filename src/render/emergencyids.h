// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "base/id.h"

#include <QHash>
#include <QString>

namespace circletake::render {

/// The last place for a provider's id when the database refuses it: a file whose bytes were all written beforehand, so
/// that writing over them needs no space. Without the id a paid take could not be found again.
class EmergencyIds
{
public:
    EmergencyIds(Files &files, const QString &projectFolder);

    /// Makes the file when it is missing or of another size; what it holds stays.
    [[nodiscard]] Result<void> prepare();
    /// Keeps one id, durably; one that is kept already is not kept twice. Storage when the file is not there or is full
    /// (128 ids), or the id is over 400 bytes.
    [[nodiscard]] Result<void> keep(AttemptId attempt, const QString &remoteId);
    /// What is kept; damaged lines are left out. All of it stays through clear() until settled().
    [[nodiscard]] Result<QHash<AttemptId, QString>> read();
    /// An id that was read is in the database by now, or nobody waits for it any more.
    void settled(AttemptId attempt) { m_waiting.remove(attempt); }
    /// Empties it, when what was kept in this run is in the database. What was read and is not settled stays.
    [[nodiscard]] Result<void> clear();

private:
    QHash<AttemptId, QString> m_waiting;  // read and not settled
    QHash<AttemptId, QString> m_kept;     // in this run
    Files &m_files;
    QString m_path;
    int m_used = 0;
};

}  // namespace circletake::render
