// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteprojectstore.h"

#include "store/inorder.h"
#include "store/ledger.h"
#include "store/projectcreation.h"
#include "store/rows.h"
#include "store/storyedit.h"
#include "store/storyrows.h"
#include "store/tables.h"

#include <QDir>

namespace circletake::store {

Result<std::unique_ptr<render::ProjectStore>> SqliteProjectStore::create(const QString &folder, const StoryRows &rows,
                                                                         const StoreContext &context)
{
    if (const auto created = createProject(folder, rows, context); !created)
        return created.error();
    return hold(ProjectConnection::open(folder, context, ProjectConnection::Look::JustMade));
}

Result<std::unique_ptr<render::ProjectStore>> SqliteProjectStore::open(const QString &folder,
                                                                       const StoreContext &context)
{
    return hold(ProjectConnection::open(folder, context));
}

Result<std::unique_ptr<render::ProjectStore>> SqliteProjectStore::hold(
    Result<std::unique_ptr<ProjectConnection>> connection)
{
    if (!connection)
        return connection.error();
    return std::unique_ptr<render::ProjectStore>(new SqliteProjectStore(std::move(*connection)));
}

SqliteProjectStore::SqliteProjectStore(std::unique_ptr<ProjectConnection> connection)
    : m_connection(std::move(connection))
    , m_takes(*m_connection)
    , m_calls(*m_connection)
{
}

const render::ProjectFacts &SqliteProjectStore::facts() const
{
    return m_connection->facts();
}

Result<StoryRows> SqliteProjectStore::load() const
{
    auto rows = loadStory(m_connection->database());
    return rows ? std::move(rows) : Result<StoryRows>(m_connection->withBackup(rows.error()));
}

Result<void> SqliteProjectStore::apply(const render::StoryEdit &edit)
{
    auto transaction = m_connection->beginWriting();
    if (!transaction)
        return transaction.error();
    if (const auto applied = applyEdit(m_connection->database(), edit); !applied)
        return applied;
    return transaction->commit();
}

Result<render::IdBlock> SqliteProjectStore::reserveIds(qint64 count)
{
    Q_ASSERT(count > 0);
    auto transaction = m_connection->beginWriting();
    if (!transaction)
        return transaction.error();
    const auto block = m_connection->takeIds(count);
    if (!block)
        return block;
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return block;
}

Result<void> SqliteProjectStore::saveScript(const QString &name, const QByteArray &contents)
{
    auto transaction = m_connection->beginWriting();
    if (!transaction)
        return transaction.error();
    if (const auto inserted = insertScript(name, contents); !inserted)
        return inserted;
    return transaction->commit();
}

Result<void> SqliteProjectStore::insertScript(const QString &name, const QByteArray &contents)
{
    Database &database = m_connection->database();
    const auto insert = [&] {
        Statement put = database.prepare(
            "INSERT INTO script_version(name, saved_at, contents) SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM"
            " script_version WHERE id = (SELECT max(id) FROM script_version) AND name = ?1 AND contents = ?3)");
        return put.bind(name).bind(m_connection->wallMs()).bindBlob(contents).run();
    };
    const auto forget = [&] {
        Statement drop = database.prepare(
            "DELETE FROM script_version WHERE id <= (SELECT id FROM script_version ORDER BY id DESC LIMIT 1 OFFSET "
            "?1)");
        return drop.bind(qint64(keptScripts)).run();
    };
    return inOrder(insert, forget);
}

Result<QByteArray> SqliteProjectStore::script() const
{
    Statement select = m_connection->database().prepare("SELECT contents FROM script_version ORDER BY id DESC LIMIT 1");
    const auto found = select.next();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, QCoreApplication::translate("Store", "The project has no script yet."),
                     QDir::toNativeSeparators(facts().folder), QCoreApplication::translate("Store", "Import one.")};
    return select.bytes(0);
}

Result<QVector<render::TakeEvent>> SqliteProjectStore::history(TakeId take) const
{
    QVector<render::TakeEvent> events;
    const auto read =
        readRows<EventTable>(m_connection->database(), "WHERE take = ?1 ORDER BY id", {take.value}, events);
    if (!read)
        return read.error();
    return events;
}

render::TakeStore &SqliteProjectStore::takes()
{
    return m_takes;
}

Result<void> SqliteProjectStore::adoptCopy()
{
    return m_connection->adoptCopy();
}

Result<render::Budgets> SqliteProjectStore::budgets(EpisodeId episode) const
{
    return sumLedger(m_connection->database(), episode);
}

}  // namespace circletake::store
