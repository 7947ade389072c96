// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfolder.h"

#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

namespace circletake::store {

namespace {

// The database header: https://www.sqlite.org/fileformat.html section 1.3.
constexpr qint64 headerBytes = 100;
constexpr qint64 userVersionAt = 60;
constexpr qint64 applicationIdAt = 68;

int bigEndian(const QByteArray &header, qint64 at)
{
    return qFromBigEndian<qint32>(header.constData() + at);
}

Error refused(ErrorKind kind, const QString &what, const QString &path, const QString &next = {})
{
    return {kind, what, QDir::toNativeSeparators(path), next};
}

}  // namespace

ProjectFolder::ProjectFolder(const QString &path)
    : m_path(QDir::cleanPath(QFileInfo(path).absoluteFilePath()))
{
}

QString ProjectFolder::database() const
{
    return m_path + QStringLiteral("/project.circletake");
}

QString ProjectFolder::lock() const
{
    return m_path + QStringLiteral("/project.circletake.lock");
}

QString ProjectFolder::references() const
{
    return m_path + QStringLiteral("/references");
}

QString ProjectFolder::clips() const
{
    return m_path + QStringLiteral("/clips");
}

QString ProjectFolder::exports() const
{
    return m_path + QStringLiteral("/exports");
}

QString ProjectFolder::cache() const
{
    return m_path + QStringLiteral("/cache");
}

QString ProjectFolder::backups() const
{
    return m_path + QStringLiteral("/backups");
}

QString ProjectFolder::clipOf(const Slate &take)
{
    return QStringLiteral("clips/%1.mp4").arg(take.path());
}

QString ProjectFolder::sidecarOf(const Slate &take)
{
    return QStringLiteral("clips/%1.json").arg(take.path());
}

std::optional<QString> ProjectFolder::resolve(const QString &relative) const
{
    if (relative.isEmpty() || QDir::isAbsolutePath(relative) || relative.contains(QLatin1Char('\\')))
        return {};
    const QString clean = QDir::cleanPath(relative);
    if (clean == QLatin1String("..") || clean.startsWith(QLatin1String("../")))
        return {};
    return QDir(m_path).filePath(clean);
}

std::optional<QString> ProjectFolder::relative(const QString &absolute) const
{
    const QString path = QDir(m_path).relativeFilePath(QDir::cleanPath(absolute));
    return resolve(path) ? std::optional(path) : std::nullopt;
}

Result<void> ProjectFolder::make() const
{
    for (const QString &path : {references(), clips(), exports(), cache(), backups()})
        if (!QDir().mkpath(path))
            return refused(ErrorKind::Storage,
                           QCoreApplication::translate("Store", "The project's folder could not be made."), path,
                           QCoreApplication::translate("Store", "Choose a folder that you may write to."));
    return {};
}

Result<int> ProjectFolder::inspect(int newest) const
{
    if (!QFileInfo(m_path).isDir())
        return refused(ErrorKind::NotFound, QCoreApplication::translate("Store", "There is no such folder."), m_path);
    QFile file(database());
    if (!file.exists() || file.size() == 0)
        return refused(ErrorKind::BadInput,
                       QCoreApplication::translate("Store", "This folder does not hold a project."), m_path,
                       QCoreApplication::translate("Store", "Choose a folder with a file “project.circletake”."));
    if (!file.open(QIODevice::ReadOnly))
        return refused(ErrorKind::Storage, file.errorString(), database());
    const QByteArray header = file.read(headerBytes);
    if (header.size() < headerBytes || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return refused(ErrorKind::Damaged, QCoreApplication::translate("Store", "The project file is damaged."),
                       database());
    if (bigEndian(header, applicationIdAt) != applicationId)
        return refused(ErrorKind::BadInput,
                       QCoreApplication::translate("Store", "This file was written by another program."), database());
    const int version = bigEndian(header, userVersionAt);
    if (version > newest)
        return newerVersion(database(), version);
    return version;
}

bool ProjectFolder::holdsProject() const
{
    const QFileInfo file(database());
    return file.exists() && file.size() > 0;
}

bool ProjectFolder::isOnNetwork() const
{
    static const QByteArrayList types{"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs"};
    return m_path.startsWith(QLatin1String("//")) || types.contains(QStorageInfo(m_path).fileSystemType());
}

Error newerVersion(const QString &path, int version)
{
    return refused(
        ErrorKind::NewerVersion,
        QCoreApplication::translate("Store", "A newer Circle Take (schema %1) wrote this project; it was not touched.")
            .arg(version),
        path, QCoreApplication::translate("Store", "Install the newest Circle Take to open it."));
}

}  // namespace circletake::store
