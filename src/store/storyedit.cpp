// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storyedit.h"

#include "store/inorder.h"
#include "store/rows.h"
#include "store/storyrows.h"
#include "store/tables.h"

#include <QSet>

namespace circletake::store {

namespace {

/// How to say in SQL what hangs below a thing of `table`; ?1 is its id.
struct Branch
{
    const char *table;
    const char *shots;
};

constexpr Branch episodeBranch{
    "episode", "shot IN (SELECT shot.id FROM shot JOIN scene ON scene.id = shot.scene WHERE scene.episode = ?1)"};
constexpr Branch sceneBranch{"scene", "shot IN (SELECT id FROM shot WHERE scene = ?1)"};
constexpr Branch shotBranch{"shot", "shot = ?1"};

/// States that cost money now, will without being asked again, or wait for a person to say whether they did.
QByteArray busyStates()
{
    QByteArrayList states{QByteArray::number(int(TakeState::Queued)), QByteArray::number(int(TakeState::Unknown))};
    for (int state = 0; state <= lastWord<TakeState>; ++state)
        if (isUnderWay(TakeState(state)))
            states << QByteArray::number(state);
    return states.join(',');
}

Error stillBusy(qint64 takes)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "Store", "%n take(s) of what would be removed still wait, are under way, or are of unknown outcome.",
                nullptr, int(takes)),
            {},
            QCoreApplication::translate("Store", "Cancel, await or resolve them, then remove it.")};
}

Result<void> runFor(Database &database, const QByteArray &sql, qint64 id)
{
    Statement statement = database.prepare(sql);
    statement.bind(id);
    return statement.run();
}

Result<void> refuseBusy(Database &database, const Branch &branch, qint64 id)
{
    static const QByteArray states = busyStates();
    Statement count = database.prepare("SELECT count(*) FROM take WHERE removed = 0 AND state IN (" + states +
                                       ") AND " + branch.shots);
    count.bind(id);
    const auto busy = count.firstInteger();
    if (!busy)
        return busy.error();
    return *busy > 0 ? Result<void>(stillBusy(*busy)) : Result<void>();
}

template <class RowId>
Result<void> removeAll(Database &database, const Branch &branch, const QVector<RowId> &ids)
{
    for (const RowId id : ids) {
        const auto removed = inOrder(
            [&] { return refuseBusy(database, branch, id.value); },
            [&] { return runFor(database, QByteArray("UPDATE take SET removed = 1 WHERE ") + branch.shots, id.value); },
            [&] { return runFor(database, QByteArray("DELETE FROM ") + branch.table + " WHERE id = ?1", id.value); });
        if (!removed)
            return removed;
    }
    return {};
}

template <class RowId>
Result<void> removeRows(Database &database, const QByteArray &table, const QVector<RowId> &ids)
{
    for (const RowId id : ids)
        if (const auto removed = runFor(database, "DELETE FROM " + table + " WHERE id = ?1", id.value); !removed)
            return removed;
    return {};
}

Result<void> putScenes(Database &database, const QVector<Scene> &scenes)
{
    for (const Scene &scene : scenes)
        if (const auto cleared = runFor(database, "DELETE FROM line WHERE scene = ?1", scene.id.value); !cleared)
            return cleared;
    return inOrder([&] { return upsertRows<SceneTable>(database, scenes); },
                   [&] { return insertLines(database, scenes); });
}

/// The takes of a shot that was removed before come back with it.
Result<void> putShots(Database &database, const QVector<Shot> &shots)
{
    if (const auto put = upsertRows<ShotTable>(database, shots); !put)
        return put;
    for (const Shot &shot : shots)
        if (const auto back =
                runFor(database, "UPDATE take SET removed = 0 WHERE shot = ?1 AND removed = 1", shot.id.value);
            !back)
            return back;
    return {};
}

Result<void> refuseDouble(Database &database, const QByteArray &table, const QByteArray &where, qint64 parent)
{
    Statement select = database.prepare("SELECT number FROM " + table + " WHERE " + where +
                                        " = ?1 GROUP BY number HAVING count(*) > 1 LIMIT 1");
    select.bind(parent);
    const auto found = select.next();
    if (!found)
        return found.error();
    if (!*found)
        return {};
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Store", "Number %1 is taken.").arg(select.integer(0)),
                 {},
                 {}};
}

/// Looked at when all is in place, so that two shots can change their numbers in one edit.
Result<void> checkNumbers(Database &database, const render::StoryEdit &edit)
{
    QSet<EpisodeId> episodes;
    for (const Scene &scene : edit.scenes)
        episodes.insert(scene.episode);
    QSet<SceneId> scenes;
    for (const Shot &shot : edit.shots)
        scenes.insert(shot.scene);
    if (!edit.episodes.isEmpty())
        if (const auto single = refuseDouble(database, "episode", "1", 1); !single)
            return single;
    for (const EpisodeId id : std::as_const(episodes))
        if (const auto single = refuseDouble(database, "scene", "episode", id.value); !single)
            return single;
    for (const SceneId id : std::as_const(scenes))
        if (const auto single = refuseDouble(database, "shot", "scene", id.value); !single)
            return single;
    return {};
}

}  // namespace

Result<void> applyEdit(Database &database, const render::StoryEdit &edit)
{
    return inOrder([&] { return edit.series ? updateSeries(database, *edit.series) : Result<void>(); },
                   [&] { return upsertRows<EpisodeTable>(database, edit.episodes); },
                   [&] { return putScenes(database, edit.scenes); }, [&] { return putShots(database, edit.shots); },
                   [&] { return upsertRows<CharacterTable>(database, edit.characters); },
                   [&] { return upsertRows<ReadingTable>(database, edit.readings); },
                   [&] { return upsertRows<BedTable>(database, edit.beds); },
                   [&] { return removeAll(database, shotBranch, edit.removedShots); },
                   [&] { return removeAll(database, sceneBranch, edit.removedScenes); },
                   [&] { return removeAll(database, episodeBranch, edit.removedEpisodes); },
                   [&] { return removeRows(database, "character", edit.removedCharacters); },
                   [&] { return removeRows(database, "reading", edit.removedReadings); },
                   [&] { return removeRows(database, "sound_bed", edit.removedBeds); },
                   [&] { return checkNumbers(database, edit); });
}

}  // namespace circletake::store
