// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectidentity.h"

#include "base/logging.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::store {

namespace {

constexpr qint64 mostRecordBytes = 4096;

Result<void> runInTransaction(Database &database, Statement &statement)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto run = statement.run(); !run)
        return run;
    return transaction->commit();
}

Statement &bindMark(Statement &statement, const FolderMark &mark)
{
    return statement.bind(mark.machine).bind(mark.path).bind(mark.device).bind(mark.folder).bind(mark.file);
}

}  // namespace

ProjectIdentity::ProjectIdentity(Database &database, const QString &file, const StoreContext &context)
    : m_database(database)
    , m_file(file)
    , m_files(context.files)
    , m_random(context.random)
    , m_records(context.recordFolder)
{
}

Result<void> ProjectIdentity::found(qint64 nextId)
{
    Statement insert = m_database.prepare(
        "INSERT INTO project(id, next_id, name, epoch, machine, path, device, folder, file)"
        " VALUES(1, ?, ?, 0, ?, ?, ?, ?, ?)");
    insert.bind(nextId).bind(m_random.token(16));
    return bindMark(insert, FolderMark::of(m_file)).run();
}

Result<bool> ProjectIdentity::isCopy() const
{
    const auto before = stored();
    if (!before)
        return before.error();
    return !before->mark.isSamePlace(FolderMark::of(m_file)) || before->epoch < recordedEpoch(before->name);
}

Result<void> ProjectIdentity::advance()
{
    auto now = stored();
    if (!now)
        return now.error();
    ++now->epoch;
    return store(*now);
}

Result<void> ProjectIdentity::adopt()
{
    return store({QString::fromLatin1(m_random.token(16)), 1, {}});
}

Result<ProjectIdentity::Stored> ProjectIdentity::stored() const
{
    Statement select =
        m_database.prepare("SELECT name, epoch, machine, path, device, folder, file FROM project WHERE id = 1");
    const auto row = select.next();
    if (!row)
        return row.error();
    return Stored{select.text(0),
                  select.integer(1),
                  {select.text(2), select.text(3), select.text(4), select.text(5), select.text(6)}};
}

Result<void> ProjectIdentity::store(const Stored &stored)
{
    Statement update = m_database.prepare(
        "UPDATE project SET name = ?, epoch = ?, machine = ?, path = ?, device = ?, folder = ?, file = ? WHERE id = 1");
    update.bind(stored.name).bind(stored.epoch);
    const auto done = runInTransaction(m_database, bindMark(update, FolderMark::of(m_file)));
    if (done)
        record(stored);  // after the file: a record that is behind accuses nobody
    return done;
}

QString ProjectIdentity::recordOf(const QString &name) const
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStringLiteral("%1/%2.json").arg(m_records, QString::fromLatin1(hash));
}

qint64 ProjectIdentity::recordedEpoch(const QString &name) const
{
    if (m_records.isEmpty())
        return 0;
    const auto json = m_files.read(recordOf(name), mostRecordBytes);
    return json ? QJsonDocument::fromJson(*json).object()[QLatin1String("epoch")].toInteger() : 0;
}

void ProjectIdentity::record(const Stored &stored)
{
    if (m_records.isEmpty())
        return;
    const QJsonObject json{{QStringLiteral("epoch"), stored.epoch}, {QStringLiteral("project"), m_file}};
    if (const auto done = writeDurably(m_files, recordOf(stored.name), QJsonDocument(json).toJson()); !done)
        qCWarning(lcStore).noquote() << "This computer keeps no note of the project:" << done.error().text();
}

}  // namespace circletake::store
