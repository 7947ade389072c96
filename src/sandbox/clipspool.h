// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/cliporder.h"

#include <QLockFile>
#include <QTemporaryDir>
#include <QVector>
#include <memory>

namespace circletake::sandbox {

/// The folder in which clip jobs outlive the process that took them. Of each job there are `ID.json`, what was asked
/// for; `ID.mp4`, the finished clip; or `ID.failed`, why there is none; and `ID.spare` once the clip may be deleted,
/// because it was fetched or others need the room: it can be rendered again. A file counts once it has its name, so
/// that a kill leaves a job either as it was or as it became. Nothing is synced: a power cut may cost free clips, which
/// are asked for again. One process at a time holds a folder. order() may be called on any thread, all else on the
/// owner's.
class ClipSpool
{
public:
    struct Entry
    {
        QString id;
        qint64 number = 0;  ///< in the order of asking
        qint64 madeMs = 0;  ///< wall clock
        QByteArray replayKey;
        QString callback;
        bool oddStatus = false;
        qint64 clipBytes = -1;  ///< -1: there is no clip
        bool spare = false;
        bool failed = false;
        QString failure;
    };

    /// Empty: a temporary folder, deleted with this object.
    explicit ClipSpool(const QString &folder);
    ~ClipSpool();

    /// Makes and locks the folder and clears away what is half written. Storage when that cannot be done.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] bool isTemporary() const { return m_temporary != nullptr; }
    /// What an earlier process left, in the order of asking. Files that are not ours are passed over.
    [[nodiscard]] QVector<Entry> entries() const;

    /// Storage when the disk refuses.
    [[nodiscard]] Result<void> put(const Entry &entry, const ClipOrder &order);
    /// NotFound when it is not there or not readable.
    [[nodiscard]] Result<ClipOrder> order(const QString &id) const;
    [[nodiscard]] QString clipPath(const QString &id) const { return path(id, ".mp4"); }
    /// Where the clip is rendered to before it counts.
    [[nodiscard]] QString partPath(const QString &id) const { return path(id, ".part.mp4"); }
    /// The part becomes the clip; Storage when it cannot.
    [[nodiscard]] Result<void> keepClip(const QString &id);
    void keepFailure(const QString &id, const QString &words);
    void noteSpare(const QString &id);
    /// Deletes the clip and leaves the job.
    void dropClip(const QString &id);
    /// Deletes all of it.
    void forget(const QString &id);

private:
    [[nodiscard]] QString path(const QString &id, const char *suffix) const;
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] std::optional<Entry> entryOf(const QString &id) const;

    QString m_folder;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<QLockFile> m_lock;
};

}  // namespace circletake::sandbox
