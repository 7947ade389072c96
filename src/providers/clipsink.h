// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"

#include <QCryptographicHash>

namespace circletake::providers {

/// The `.part` file of a download: grows, is hashed on the way, and can be continued. Beside it lies `<part>.json` with
/// the server's validator (entity tag) and how many bytes are surely on the disk: more is never trusted.
class ClipSink
{
public:
    struct Kept
    {
        qint64 bytes = 0;      ///< 0: begin anew
        QByteArray validator;  ///< for If-Range
    };
    enum class Opinion { TooEarly, Video, SomethingElse };

    /// `files` must outlive it.
    ClipSink(Files &files, QString part);

    /// What an earlier download left that can be continued.
    [[nodiscard]] Kept kept() const;
    /// Opens the file after its first `keep` bytes. `validator` empty: this download cannot be continued later.
    [[nodiscard]] Result<void> begin(qint64 keep, const QByteArray &validator);
    [[nodiscard]] Result<void> append(const QByteArray &bytes);
    /// Syncs what there is and writes down how much, for a later kept().
    [[nodiscard]] Result<void> suspend();
    /// Syncs, removes the record, and gives the SHA-256 in hex of the whole file.
    [[nodiscard]] Result<QByteArray> finish();
    /// Removes file and record.
    void discard();

    [[nodiscard]] bool isOpen() const { return m_writer != nullptr; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Whether the file begins as a film does (MP4, QuickTime, Matroska, WebM, AVI).
    [[nodiscard]] Opinion opinion() const;

private:
    [[nodiscard]] QString recordPath() const { return m_part + QStringLiteral(".json"); }

    Files &m_files;
    QString m_part;
    std::unique_ptr<FileWriter> m_writer;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_head;
    QByteArray m_validator;
    qint64 m_size = 0;
    qint64 m_keptFrom = 0;
    qint64 m_recorded = 0;
};

}  // namespace circletake::providers
