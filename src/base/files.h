// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

namespace circletake {

/// A file being written whose bytes count only after `sync()` said yes.
class FileWriter
{
public:
    virtual ~FileWriter() = default;
    [[nodiscard]] virtual Result<void> append(const QByteArray &bytes) = 0;
    /// fsync; an error is final for this file (the kernel may have dropped the pages), so it must be written anew.
    [[nodiscard]] virtual Result<void> sync() = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
};

/// The few file acts on which "no finished clip is lost" rests, so that a test can tear, fill or drop them.
/// Paths are absolute. Errors are ErrorKind::Storage with the system's words; NotFound where a file is missing.
class Files
{
public:
    virtual ~Files() = default;
    /// Opens for appending after the first `keepBytes` bytes (0 makes the file anew), making missing folders.
    [[nodiscard]] virtual Result<std::unique_ptr<FileWriter>> write(const QString &path, qint64 keepBytes) = 0;
    /// Writes over bytes that the file already has and syncs them: needs no free space, so it works on a full disk.
    /// BadInput when `offset` + size lies beyond the file's end.
    [[nodiscard]] virtual Result<void> overwrite(const QString &path, qint64 offset, const QByteArray &bytes) = 0;
    /// Renames over an existing target, then syncs the target's folder: durable when it returns success.
    [[nodiscard]] virtual Result<void> publish(const QString &from, const QString &to) = 0;
    [[nodiscard]] virtual Result<void> remove(const QString &path) = 0;
    /// Bytes, or nothing when it is not there.
    [[nodiscard]] virtual Result<qint64> size(const QString &path) const = 0;
    /// Whole contents; refuses more than `mostBytes`.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &path, qint64 mostBytes) const = 0;
    /// SHA-256 in lower-case hexadecimal, read in blocks.
    [[nodiscard]] virtual Result<QByteArray> hash(const QString &path) const = 0;
    /// Bytes free for us on the disk that holds `path`.
    [[nodiscard]] virtual Result<qint64> freeBytes(const QString &path) const = 0;
};

/// The computer's files. Writes beside, syncs file and directory (QSaveFile syncs no directory).
class SystemFiles final : public Files
{
public:
    [[nodiscard]] Result<std::unique_ptr<FileWriter>> write(const QString &path, qint64 keepBytes) override;
    [[nodiscard]] Result<void> overwrite(const QString &path, qint64 offset, const QByteArray &bytes) override;
    [[nodiscard]] Result<void> publish(const QString &from, const QString &to) override;
    [[nodiscard]] Result<void> remove(const QString &path) override;
    [[nodiscard]] Result<qint64> size(const QString &path) const override;
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 mostBytes) const override;
    [[nodiscard]] Result<QByteArray> hash(const QString &path) const override;
    [[nodiscard]] Result<qint64> freeBytes(const QString &path) const override;
};

/// write(path + ".part"), sync, publish: the whole file or the old one, whatever happens.
[[nodiscard]] Result<void> writeDurably(Files &files, const QString &path, const QByteArray &contents);

}  // namespace circletake
