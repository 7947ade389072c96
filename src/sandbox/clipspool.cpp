// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clipspool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>
#include <algorithm>

namespace circletake::sandbox {

namespace {

const QString s_orderSuffix = QStringLiteral(".json");

Error refused(const QString &what, const QString &where)
{
    return {ErrorKind::Storage, what, QDir::toNativeSeparators(where),
            QCoreApplication::translate("Sandbox", "Make room there, or choose another folder.")};
}

/// The whole file or none: written beside, then renamed.
Result<void> writeWhole(const QString &path, const QByteArray &contents)
{
    QFile file(path + QStringLiteral(".part"));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size() && file.flush();
    const QString words = file.errorString();
    file.close();
    if (written && file.rename(path))
        return {};
    file.remove();
    return refused(
        QCoreApplication::translate("Sandbox", "The built-in provider cannot write to its folder: %1.").arg(words),
        path);
}

QJsonObject readObject(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace

ClipSpool::ClipSpool(const QString &folder)
    : m_folder(folder)
{
}

ClipSpool::~ClipSpool() = default;

QString ClipSpool::path(const QString &id, const char *suffix) const
{
    return m_folder + QLatin1Char('/') + id + QLatin1String(suffix);
}

Result<void> ClipSpool::open()
{
    if (m_folder.isEmpty()) {
        m_temporary = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/circletake-sandbox-XXXXXX"));
        m_folder = m_temporary->path();
    }
    const bool made = m_temporary ? m_temporary->isValid() : QDir().mkpath(m_folder);
    if (!made)
        return refused(QCoreApplication::translate("Sandbox", "The built-in provider has no folder to put clips in."),
                       m_folder);
    if (auto locked = lock(); !locked)
        return locked;
    QDir folder(m_folder);
    for (const QString &half : folder.entryList({QStringLiteral("*.part"), QStringLiteral("*.part.mp4")}, QDir::Files))
        folder.remove(half);
    return {};
}

Result<void> ClipSpool::lock()
{
    m_lock = std::make_unique<QLockFile>(m_folder + QStringLiteral("/lock"));
    m_lock->setStaleLockTime(0);  // a running owner keeps it however long it runs
    if (m_lock->tryLock())
        return {};
    qint64 process = 0;
    QString host;
    QString program;
    // The folder was copied or moved from another computer, whose processes cannot be asked from here.
    const bool fromElsewhere = m_lock->getLockInfo(&process, &host, &program) && host != QSysInfo::machineHostName();
    if (fromElsewhere && m_lock->removeStaleLockFile() && m_lock->tryLock())
        return {};
    return refused(m_lock->error() == QLockFile::LockFailedError
                       ? QCoreApplication::translate("Sandbox", "Another built-in provider keeps its clips there.")
                       : QCoreApplication::translate("Sandbox", "The built-in provider cannot write to its folder."),
                   m_folder);
}

QVector<ClipSpool::Entry> ClipSpool::entries() const
{
    QVector<Entry> entries;
    for (const QFileInfo &file : QDir(m_folder).entryInfoList({QLatin1Char('*') + s_orderSuffix}, QDir::Files))
        if (const auto entry = entryOf(file.completeBaseName()))
            entries.append(*entry);
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.number < b.number; });
    return entries;
}

std::optional<ClipSpool::Entry> ClipSpool::entryOf(const QString &id) const
{
    const QJsonObject object = readObject(path(id, ".json"));
    const auto order = ClipOrder::fromJson(object);
    if (!order)
        return {};
    Entry entry;
    entry.id = id;
    entry.number = qint64(object.value(QStringLiteral("number")).toDouble());
    entry.madeMs = qint64(object.value(QStringLiteral("made_ms")).toDouble());
    entry.replayKey = order->replayKey;
    entry.callback = order->callback;
    entry.oddStatus = order->faults.oddStatus;
    const QFileInfo clip(clipPath(id));
    entry.clipBytes = clip.exists() ? clip.size() : -1;
    entry.spare = QFileInfo::exists(path(id, ".spare"));
    QFile failure(path(id, ".failed"));
    entry.failed = failure.open(QIODevice::ReadOnly);
    if (entry.failed)
        entry.failure = QString::fromUtf8(failure.readAll());
    return entry;
}

Result<void> ClipSpool::put(const Entry &entry, const ClipOrder &order)
{
    QJsonObject object = order.toJson();
    object.insert(QStringLiteral("number"), entry.number);
    object.insert(QStringLiteral("made_ms"), entry.madeMs);
    return writeWhole(path(entry.id, ".json"), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<ClipOrder> ClipSpool::order(const QString &id) const
{
    if (const auto order = ClipOrder::fromJson(readObject(path(id, ".json"))))
        return *order;
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("Sandbox", "What was asked for is no longer readable."),
                 QDir::toNativeSeparators(path(id, ".json")),
                 {}};
}

Result<void> ClipSpool::keepClip(const QString &id)
{
    QFile::remove(clipPath(id));
    QFile part(partPath(id));
    if (part.rename(clipPath(id)))
        return {};
    return refused(QCoreApplication::translate("Sandbox", "The built-in provider cannot write to its folder: %1.")
                       .arg(part.errorString()),
                   clipPath(id));
}

void ClipSpool::keepFailure(const QString &id, const QString &words)
{
    (void)writeWhole(path(id, ".failed"), words.toUtf8());  // without it the next process tries again
}

void ClipSpool::noteSpare(const QString &id)
{
    QFile mark(path(id, ".spare"));
    (void)mark.open(QIODevice::WriteOnly);  // without it the clip stays until its job is old
}

void ClipSpool::dropClip(const QString &id)
{
    QFile::remove(clipPath(id));
}

void ClipSpool::forget(const QString &id)
{
    for (const char *suffix : {".json", ".mp4", ".part.mp4", ".failed", ".spare"})
        QFile::remove(path(id, suffix));
}

}  // namespace circletake::sandbox
