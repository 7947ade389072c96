// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "base/logging.h"

#include <sqlite3.h>
#include <QDateTime>
#include <QDir>

namespace circletake::store {

namespace {

constexpr QLatin1String stampFormat{"yyyyMMdd-HHmmss"};
constexpr QLatin1String prefix{"project-"};
constexpr QLatin1String ending{".circletake"};

qint64 wallMsOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(name.mid(prefix.size(), stampFormat.size()), stampFormat);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

Result<void> copyPages(Database &from, Database &to)
{
    if (!from.mayRun("BACKUP"))
        return refusedByHook(from.path());
    sqlite3_backup *backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!backup)
        return to.lastError();
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK)
        return {};
    // An unreadable page is the project's fault; anything else the copy's.
    return (stepped & 0xff) == SQLITE_CORRUPT ? from.lastError() : to.lastError();
}

}  // namespace

Backups::Backups(const QString &folder, Files &files, Clock &clock)
    : m_folder(folder)
    , m_files(files)
    , m_clock(clock)
{
}

bool Backups::isDue() const
{
    const QStringList names = daily();
    if (names.isEmpty())
        return true;
    const qint64 age = m_clock.wallMs() - wallMsOf(names.last());
    return age > oldMs || age < 0;  // a stamp of the future came from a wrong clock
}

QString Backups::newest() const
{
    const QStringList names = QDir(m_folder).entryList({prefix + QLatin1Char('*') + ending}, QDir::Files, QDir::Name);
    return names.isEmpty() ? QString() : m_folder + QLatin1Char('/') + names.last();
}

Result<void> Backups::keepDaily(Database &database)
{
    const auto done = keep(database, nameNow({}), Check::Quick);
    if (done)
        dropOldest();
    return done;
}

Result<void> Backups::keepBeforeMigration(Database &database, int version)
{
    return keep(database, nameNow(QStringLiteral("-schema%1").arg(version)), Check::Full);
}

QString Backups::nameNow(const QString &suffix) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
    return prefix + now.toString(stampFormat) + suffix + ending;
}

QStringList Backups::daily() const
{
    const QString form =
        prefix + QString(8, QLatin1Char('?')) + QLatin1Char('-') + QString(6, QLatin1Char('?')) + ending;
    return QDir(m_folder).entryList({form}, QDir::Files, QDir::Name);
}

Result<void> Backups::keep(Database &database, const QString &name, Check check)
{
    const QString path = m_folder + QLatin1Char('/') + name;
    const QString part = path + QStringLiteral(".part");
    auto copied = copy(database, part);
    if (copied) {
        const auto reread = Database::open(part, Database::Access::Immutable);
        copied = reread ? checkIntegrity(**reread, check) : Result<void>(reread.error());
    }
    if (copied)
        copied = m_files.publish(part, path);
    if (!copied) [[maybe_unused]]
        const auto removed = m_files.remove(part);
    return copied;
}

Result<void> Backups::copy(Database &database, const QString &part) const
{
    // Making it through our files also makes the folder, and empties what an interrupted copy left.
    if (const auto made = m_files.write(part, 0); !made)
        return made.error();
    {
        const auto target = Database::open(part, Database::Access::ReadWrite);
        if (!target)
            return target.error();
        // Nothing reads the copy before it is synced as a whole.
        if (const auto fast = (*target)->execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"); !fast)
            return fast;
        if (const auto copied = copyPages(database, **target); !copied)
            return copied;
    }
    const auto bytes = m_files.size(part);
    if (!bytes)
        return bytes.error();
    auto written = m_files.write(part, *bytes);
    return written ? (*written)->sync() : Result<void>(written.error());
}

void Backups::dropOldest()
{
    QStringList names = daily();
    while (names.size() > kept)
        if (const auto removed = m_files.remove(m_folder + QLatin1Char('/') + names.takeFirst()); !removed)
            qCWarning(lcStore).noquote() << "An old backup stays:" << removed.error().text();
}

}  // namespace circletake::store
