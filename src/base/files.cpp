// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#include <cerrno>
#include <cstdio>
#endif

namespace circletake {

namespace {

Error storageError(const QString &what, const QString &path)
{
    return {ErrorKind::Storage, what, QDir::toNativeSeparators(path),
            QCoreApplication::translate("Files", "Check free space, permissions and that the disk is still there.")};
}

bool syncHandle(int handle)
{
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle))) != 0;
#elif defined(Q_OS_MACOS)
    // fsync on macOS leaves the bytes in the drive's cache; F_FULLFSYNC does not, but some file systems lack it.
    return fcntl(handle, F_FULLFSYNC) == 0 || fsync(handle) == 0;
#else
    return fsync(handle) == 0;
#endif
}

bool syncFolder([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    return true;  // MOVEFILE_WRITE_THROUGH does it with the rename
#else
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool synced = fsync(handle) == 0 || errno == EINVAL;  // EINVAL: a file system without directory sync
    ::close(handle);
    return synced;
#endif
}

/// Makes missing folders so that they are there after a power cut too: each new one's entry is synced in its parent.
bool makeFolder(const QString &path)
{
    QStringList made;
    for (QString folder = path; !QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath();
         folder = QFileInfo(folder).absolutePath())
        made.prepend(folder);
    if (!QDir().mkpath(path))
        return false;
    return std::all_of(made.cbegin(), made.cend(),
                       [](const QString &folder) { return syncFolder(QFileInfo(folder).absolutePath()); });
}

Error missing(const QString &path)
{
    return {ErrorKind::NotFound, QCoreApplication::translate("Files", "The file is not there."),
            QDir::toNativeSeparators(path), {}};
}

bool renameOver(const QString &from, const QString &to)
{
#ifdef Q_OS_WIN
    return MoveFileExW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(from).utf16()),
                       reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(to).utf16()),
                       MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
#else
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#endif
}

class SystemFileWriter final : public FileWriter
{
public:
    explicit SystemFileWriter(const QString &path) : m_file(path) {}

    Result<void> open(qint64 keepBytes)
    {
        if (!makeFolder(QFileInfo(m_file.fileName()).absolutePath()) || !m_file.open(QIODevice::ReadWrite) ||
            !m_file.resize(qMin(keepBytes, m_file.size())) || !m_file.seek(m_file.size()))
            return storageError(m_file.errorString(), m_file.fileName());
        return {};
    }

    Result<void> append(const QByteArray &bytes) override
    {
        if (m_file.write(bytes) != bytes.size())
            return storageError(m_file.errorString(), m_file.fileName());
        return {};
    }

    Result<void> sync() override
    {
        if (!m_file.flush() || !syncHandle(m_file.handle()))
            return storageError(m_file.errorString(), m_file.fileName());
        return {};
    }

    [[nodiscard]] qint64 size() const override { return m_file.size(); }

private:
    QFile m_file;
};

}  // namespace

Result<std::unique_ptr<FileWriter>> SystemFiles::write(const QString &path, qint64 keepBytes)
{
    auto writer = std::make_unique<SystemFileWriter>(path);
    if (const auto opened = writer->open(keepBytes); !opened)
        return opened.error();
    return std::unique_ptr<FileWriter>(std::move(writer));
}

Result<void> SystemFiles::overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.exists())
        return missing(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return storageError(file.errorString(), path);
    if (offset < 0 || offset + bytes.size() > file.size())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Files", "The bytes to replace lie outside the file."), path, {}};
    if (!file.seek(offset) || file.write(bytes) != bytes.size() || !file.flush() || !syncHandle(file.handle()))
        return storageError(file.errorString(), path);
    return {};
}

Result<void> SystemFiles::publish(const QString &from, const QString &to)
{
    const QString folder = QFileInfo(to).absolutePath();
    if (!QFileInfo::exists(from))
        return missing(from);
    if (!makeFolder(folder) || !renameOver(from, to) || !syncFolder(folder))
        return storageError(QCoreApplication::translate("Files", "The finished file could not be put in its place."), to);
    return {};
}

Result<void> SystemFiles::remove(const QString &path)
{
    QFile file(path);
    if (file.exists() && !file.remove())
        return storageError(file.errorString(), path);
    return {};
}

Result<qint64> SystemFiles::size(const QString &path) const
{
    const QFileInfo info(path);
    if (!info.isFile())
        return missing(path);
    return info.size();
}

Result<QByteArray> SystemFiles::read(const QString &path, qint64 mostBytes) const
{
    QFile file(path);
    if (!file.exists())
        return missing(path);
    if (file.size() > mostBytes)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Files", "The file is larger than %1 MB.").arg(mostBytes / 1'000'000),
                     path,
                     {}};
    if (!file.open(QIODevice::ReadOnly))
        return storageError(file.errorString(), path);
    QByteArray contents = file.readAll();
    if (file.error() != QFile::NoError)
        return storageError(file.errorString(), path);
    return contents;
}

Result<QByteArray> SystemFiles::hash(const QString &path) const
{
    QFile file(path);
    if (!file.exists())
        return missing(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return storageError(file.errorString(), path);
    return hash.result().toHex();
}

Result<qint64> SystemFiles::freeBytes(const QString &path) const
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    const QStorageInfo storage(folder);
    if (!storage.isValid())
        return storageError(QCoreApplication::translate("Files", "The disk cannot be asked for its free space."), path);
    return storage.bytesAvailable();
}

Result<void> writeDurably(Files &files, const QString &path, const QByteArray &contents)
{
    const QString part = path + QStringLiteral(".part");
    {
        auto writer = files.write(part, 0);
        if (!writer)
            return writer.error();
        if (auto written = (*writer)->append(contents); !written)
            return written;
        if (auto synced = (*writer)->sync(); !synced)
            return synced;
    }
    return files.publish(part, path);
}

}  // namespace circletake
