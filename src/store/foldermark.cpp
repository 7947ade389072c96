// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/foldermark.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/stat.h>
#endif

namespace circletake::store {

namespace {

QString hashed(const QByteArray &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

struct Identity
{
    QString device;
    QString number;
};

#ifdef Q_OS_WIN

Identity identityOf(const QString &path)
{
    const HANDLE handle = CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), 0,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION info{};
    const bool known = GetFileInformationByHandle(handle, &info) != 0;
    CloseHandle(handle);
    if (!known)
        return {};
    return {QString::number(info.dwVolumeSerialNumber),
            QString::number((quint64(info.nFileIndexHigh) << 32) | info.nFileIndexLow)};
}

#else

Identity identityOf(const QString &path)
{
    struct stat info
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return {QString::number(quint64(info.st_dev)), QString::number(quint64(info.st_ino))};
}

#endif

bool keepsIdentities(const QString &folder)
{
    static const QByteArrayList fat{"vfat", "msdos", "exfat", "fuseblk", "FAT", "FAT32", "exFAT"};
    return !fat.contains(QStorageInfo(folder).fileSystemType());
}

}  // namespace

FolderMark FolderMark::of(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const Identity ofFolder = identityOf(folder);
    FolderMark mark{hashed(QSysInfo::machineUniqueId()),
                    hashed(QFileInfo(folder).canonicalFilePath().toUtf8()),
                    ofFolder.device,
                    {},
                    {}};
    if (keepsIdentities(folder)) {
        mark.folder = ofFolder.number;
        mark.file = identityOf(file).number;
    }
    return mark;
}

bool FolderMark::isSamePlace(const FolderMark &other) const
{
    const bool nearby = path == other.path || device == other.device;
    if (machine != other.machine || !nearby || folder != other.folder || file != other.file)
        return false;
    return !file.isEmpty() || path == other.path;
}

QString fileIdentity(const QString &path)
{
    const Identity identity = identityOf(path);
    return identity.number.isEmpty() ? QString() : identity.device + QLatin1Char(':') + identity.number;
}

}  // namespace circletake::store
