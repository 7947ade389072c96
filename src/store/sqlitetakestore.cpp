// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlitetakestore.h"

#include "store/inorder.h"
#include "store/ledger.h"
#include "store/rows.h"
#include "store/tables.h"

namespace circletake::store {

namespace {

constexpr qint64 attemptIdBlock = 64;
constexpr int keptDurations = 200;  // of a kind; polling learns from the newest

Error noSuchShot(ShotId shot)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Store", "Shot %1 is not in the project.").arg(shot.value),
            {},
            {}};
}

QByteArray moveSql()
{
    QByteArrayList changes;
    const Take take;
    TakeTable::moving(take, [&changes](const char *name, const auto &member) {
        changes << QByteArray(name) + "=?";
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, Money>)
            changes << QByteArray(name) + "_currency=?";
    });
    return "UPDATE take SET " + changes.join(',') + " WHERE id=? AND state=?";
}

/// False when the take is not in `from`.
Result<bool> compareAndSet(Database &database, const Take &after, TakeState from)
{
    static const QByteArray sql = moveSql();
    Statement update = database.prepare(sql);
    TakeTable::moving(after, detail::bindInto(update));
    update.bind(after.id).bind(qint64(from));
    if (const auto updated = update.run(); !updated)
        return updated.error();
    return database.changes() == 1;
}

QVector<Attempt> listOf(const std::optional<Attempt> &attempt)
{
    return attempt ? QVector<Attempt>{*attempt} : QVector<Attempt>();
}

/// Everything that stands beside the moved row.
Result<void> enterMove(Database &database, const render::TakeMove &move)
{
    const TakeId take = move.after.id;
    return inOrder(
        [&] { return upsertRows<AttemptTable>(database, listOf(move.attempt)); },
        [&] { return enterIntoLedger(database, take, move.ledger); },
        [&] {
            return insertRows<EventTable>(database, {{take, move.from, move.after.state, move.reason, move.wallMs}});
        });
}

}  // namespace

SqliteTakeStore::SqliteTakeStore(ProjectConnection &connection)
    : m_connection(connection)
{
}

Result<Take> SqliteTakeStore::createQueued(const Take &take, const QVector<render::LedgerEntry> &ledger)
{
    Take queued = take;
    queued.state = TakeState::Queued;
    if (const auto written = m_connection.write([&] { return insertQueued(queued, ledger); }); !written)
        return written.error();
    return queued;
}

Result<void> SqliteTakeStore::insertQueued(Take &take, const QVector<render::LedgerEntry> &ledger)
{
    Database &database = m_connection.database();
    const auto number = nextNumber(take.shot);
    if (!number)
        return number.error();
    const auto id = m_connection.takeIds(1);
    if (!id)
        return id.error();
    take.number = *number;
    take.id = TakeId{id->first};
    return inOrder([&] { return insertRows<TakeTable>(database, {take}); },
                   [&] { return enterIntoLedger(database, take.id, ledger); },
                   [&] {
                       return insertRows<EventTable>(
                           database, {{take.id, TakeState::Planned, take.state, take.message, take.createdAt}});
                   });
}

Result<int> SqliteTakeStore::nextNumber(ShotId shot) const
{
    Statement select = m_connection.database().prepare(
        "SELECT (SELECT coalesce(max(number), 0) + 1 FROM take WHERE shot = ?1) FROM shot WHERE id = ?1");
    select.bind(shot);
    const auto number = select.firstInteger();
    if (number)
        return int(*number);
    return number.error().kind == ErrorKind::NotFound ? noSuchShot(shot) : number.error();
}

Result<bool> SqliteTakeStore::move(const render::TakeMove &move)
{
    Database &database = m_connection.database();
    auto transaction = m_connection.beginWriting();
    if (!transaction)
        return transaction.error();
    const auto moved = compareAndSet(database, move.after, move.from);
    if (!moved || !*moved)
        return moved;
    if (const auto entered = enterMove(database, move); !entered)
        return entered.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return true;
}

Result<AttemptId> SqliteTakeStore::nextAttemptId()
{
    if (m_attemptIds.count == 0) {
        const auto taken = m_connection.write([&]() -> Result<void> {
            const auto block = m_connection.takeIds(attemptIdBlock);
            if (!block)
                return block.error();
            m_attemptIds = *block;
            return {};
        });
        if (!taken) {
            m_attemptIds = {};
            return taken.error();
        }
    }
    --m_attemptIds.count;
    return AttemptId{m_attemptIds.first++};
}

Result<QVector<Take>> SqliteTakeStore::openTakes() const
{
    QVector<Take> takes;
    // The condition of an index. A shot with such takes is never removed.
    const auto read =
        readRows<TakeTable>(m_connection.database(), "WHERE state NOT IN (7, 9, 10, 12) ORDER BY id", {}, takes);
    if (!read)
        return read.error();
    return takes;
}

Result<QVector<Attempt>> SqliteTakeStore::attemptsOf(TakeId take) const
{
    QVector<Attempt> attempts;
    const auto read =
        readRows<AttemptTable>(m_connection.database(), "WHERE take = ?1 ORDER BY number", {take.value}, attempts);
    if (!read)
        return read.error();
    return attempts;
}

Result<QVector<render::GivenId>> SqliteTakeStore::givenIds() const
{
    QVector<render::GivenId> ids;
    Statement select = m_connection.database().prepare(
        "SELECT take.provider, attempt.remote_id, take.id FROM attempt JOIN take ON take.id = attempt.take"
        " WHERE attempt.remote_id <> ''");
    for (auto row = select.next();; row = select.next()) {
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.append({select.text(0), select.text(1), TakeId{select.integer(2)}});
    }
}

Result<Take> SqliteTakeStore::take(TakeId id) const
{
    QVector<Take> takes;
    const auto read = readRows<TakeTable>(m_connection.database(), "WHERE id = ?1", {id.value}, takes);
    if (!read)
        return read.error();
    if (takes.isEmpty())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Store", "Take %1 is not in the project.").arg(id.value),
                     {},
                     {}};
    return takes.first();
}

Result<QVector<Take>> SqliteTakeStore::readyTakes() const
{
    QVector<Take> takes;
    const auto read = readRows<TakeTable>(m_connection.database(), "WHERE removed = 0 AND state = ?1 ORDER BY id",
                                          {qint64(TakeState::Ready)}, takes);
    if (!read)
        return read.error();
    return takes;
}

Result<render::ShotPlace> SqliteTakeStore::placeOf(ShotId shot) const
{
    Statement select = m_connection.database().prepare(
        "SELECT episode.id, episode.number, scene.number, shot.number FROM shot"
        " JOIN scene ON scene.id = shot.scene JOIN episode ON episode.id = scene.episode WHERE shot.id = ?1");
    const auto found = select.bind(shot).next();
    if (!found)
        return found.error();
    if (!*found)
        return noSuchShot(shot);
    return render::ShotPlace{EpisodeId{select.integer(0)},
                             {int(select.integer(1)), int(select.integer(2)), int(select.integer(3)), 0}};
}

Result<render::Budgets> SqliteTakeStore::budgets(ShotId shot) const
{
    const auto place = placeOf(shot);
    return place ? sumLedger(m_connection.database(), place->episode) : Result<render::Budgets>(place.error());
}

Result<qint64> SqliteTakeStore::bucket(const QString &route) const
{
    Statement select = m_connection.database().prepare(
        "SELECT coalesce((SELECT arrival_wall_ms FROM route_bucket WHERE route = ?1), 0)");
    select.bind(route);
    return select.firstInteger();
}

Result<void> SqliteTakeStore::setBucket(const QString &route, qint64 arrivalWallMs)
{
    return m_connection.write([&] {
        Statement put = m_connection.database().prepare(
            "INSERT INTO route_bucket(route, arrival_wall_ms) VALUES(?, ?)"
            " ON CONFLICT(route) DO UPDATE SET arrival_wall_ms = excluded.arrival_wall_ms");
        return put.bind(route).bind(arrivalWallMs).run();
    });
}

Result<void> SqliteTakeStore::keepHint(const render::CallbackHint &hint)
{
    Database &database = m_connection.database();
    const auto forgetSettled = [&] {
        Statement forget = database.prepare(
            "DELETE FROM callback_hint WHERE NOT EXISTS (SELECT 1 FROM attempt JOIN take ON take.id = attempt.take"
            " WHERE attempt.id = callback_hint.attempt AND take.state IN (?1, ?2))");
        return forget.bind(qint64(TakeState::Submitting)).bind(qint64(TakeState::Unknown)).run();
    };
    const auto put = [&] {
        Statement insert = database.prepare(
            "INSERT INTO callback_hint(attempt, remote_id) VALUES(?, ?)"
            " ON CONFLICT(attempt) DO UPDATE SET remote_id = excluded.remote_id");
        return insert.bind(hint.attempt).bind(hint.remoteId).run();
    };
    return m_connection.write([&] { return inOrder(forgetSettled, put); });
}

Result<QVector<render::CallbackHint>> SqliteTakeStore::hints() const
{
    QVector<render::CallbackHint> hints;
    Statement select = m_connection.database().prepare(
        "SELECT callback_hint.attempt, callback_hint.remote_id FROM callback_hint"
        " JOIN attempt ON attempt.id = callback_hint.attempt JOIN take ON take.id = attempt.take"
        " WHERE take.state IN (?1, ?2) ORDER BY callback_hint.attempt");
    select.bind(qint64(TakeState::Submitting)).bind(qint64(TakeState::Unknown));
    for (auto row = select.next();; row = select.next()) {
        if (!row)
            return row.error();
        if (!*row)
            return hints;
        hints.append({AttemptId{select.integer(0)}, select.text(1)});
    }
}

Result<void> SqliteTakeStore::learn(const render::LearnedDuration &duration)
{
    Database &database = m_connection.database();
    return m_connection.write([&] {
        return inOrder([&] { return insertRows<DurationTable>(database, {duration}); },
                       [&] {
                           Statement forget = database.prepare(
                               "DELETE FROM learned_duration WHERE kind = ?1 AND id <= (SELECT id FROM learned_duration"
                               " WHERE kind = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)");
                           return forget.bind(duration.kind).bind(qint64(keptDurations)).run();
                       });
    });
}

Result<QVector<render::LearnedDuration>> SqliteTakeStore::learned(int most) const
{
    QVector<render::LearnedDuration> durations;
    const auto read = readRows<DurationTable>(
        m_connection.database(),
        "WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY kind ORDER BY id DESC) AS age"
        " FROM learned_duration) WHERE age <= ?1) ORDER BY id",
        {most}, durations);
    if (!read)
        return read.error();
    return durations;
}

}  // namespace circletake::store
