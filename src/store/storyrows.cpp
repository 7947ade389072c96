// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storyrows.h"

#include "store/inorder.h"
#include "store/ledger.h"
#include "store/rows.h"
#include "store/tables.h"

namespace circletake::store {

namespace {

Result<void> readSeries(Database &database, Series &series)
{
    return eachRow<SeriesTable>(database, "WHERE id = 1", {}, [&series](Series &&row) { series = std::move(row); });
}

/// Gives the lines read for it to a scene, in a list of just their size.
void hangUp(QVector<Line> &lines, Scene *scene)
{
    if (scene) {
        scene->lines.reserve(lines.size());
        std::move(lines.begin(), lines.end(), std::back_inserter(scene->lines));
    }
    lines.clear();
}

/// Lines and scenes are both in order of scenes' ids.
Result<void> readLines(Database &database, QVector<Scene> &scenes)
{
    QVector<Line> lines;
    Scene *scene = scenes.data();
    Scene *const end = scene + scenes.size();
    const auto read = eachRow<LineTable>(database, "ORDER BY scene, place", {}, [&](SceneLine &&row) {
        while (scene != end && scene->id != row.scene)
            hangUp(lines, scene++);
        lines.append(std::move(row.line));
    });
    hangUp(lines, scene != end ? scene : nullptr);
    return read;
}

Result<void> enterMoney(Database &database, const QVector<Take> &takes, qint64 wallMs)
{
    using Kind = render::LedgerEntry::Kind;
    const QString reason = QCoreApplication::translate("Store", "Taken over with the take.");
    for (const Take &take : takes) {
        QVector<render::LedgerEntry> entries;
        if (!take.reserved.isZero())
            entries.append({Kind::Reserve, take.id, take.reserved, wallMs, reason});
        if (!take.spent.isZero())
            entries.append({Kind::Spend, take.id, take.spent, wallMs, reason});
        if (const auto entered = enterIntoLedger(database, take.id, entries); !entered)
            return entered;
    }
    return {};
}

template <class Row>
qint64 largestIdOf(const QVector<Row> &rows)
{
    qint64 largest = 0;
    for (const Row &row : rows)
        largest = std::max(largest, row.id.value);
    return largest;
}

}  // namespace

Result<StoryRows> loadStory(Database &database)
{
    StoryRows rows;
    const auto loaded = inOrder(
        [&] { return readSeries(database, rows.series); },
        [&] { return readAllRows<EpisodeTable>(database, rows.episodes); },
        [&] { return readAllRows<SceneTable>(database, rows.scenes); },
        [&] { return readLines(database, rows.scenes); }, [&] { return readAllRows<ShotTable>(database, rows.shots); },
        [&] { return readRows<TakeTable>(database, "WHERE removed = 0 ORDER BY id", {}, rows.takes); },
        [&] { return readAllRows<CharacterTable>(database, rows.characters); },
        [&] { return readAllRows<ReadingTable>(database, rows.readings); },
        [&] { return readAllRows<BedTable>(database, rows.beds); });
    if (!loaded)
        return loaded.error();
    return rows;
}

Result<void> insertStory(Database &database, const StoryRows &rows, qint64 wallMs)
{
    return inOrder([&] { return updateSeries(database, rows.series); },
                   [&] { return insertRows<EpisodeTable>(database, rows.episodes); },
                   [&] { return insertRows<SceneTable>(database, rows.scenes); },
                   [&] { return insertLines(database, rows.scenes); },
                   [&] { return insertRows<ShotTable>(database, rows.shots); },
                   [&] { return insertRows<TakeTable>(database, rows.takes); },
                   [&] { return insertRows<CharacterTable>(database, rows.characters); },
                   [&] { return insertRows<ReadingTable>(database, rows.readings); },
                   [&] { return insertRows<BedTable>(database, rows.beds); },
                   [&] { return enterMoney(database, rows.takes, wallMs); });
}

Result<void> updateSeries(Database &database, const Series &series)
{
    static const QByteArray sql =
        "UPDATE series SET " + detail::columnNames<SeriesTable>().join("=?,") + "=? WHERE id=1";
    Statement update = database.prepare(sql);
    SeriesTable::columns(series, detail::bindInto(update));
    return update.run();
}

Result<void> insertLines(Database &database, const QVector<Scene> &scenes)
{
    QVector<SceneLine> lines;
    for (const Scene &scene : scenes) {
        lines.clear();
        for (int place = 0; place < scene.lines.size(); ++place)
            lines.append({scene.id, place, scene.lines[place]});
        if (const auto inserted = insertRows<LineTable>(database, lines); !inserted)
            return inserted;
    }
    return {};
}

qint64 largestId(const StoryRows &rows)
{
    return std::max({largestIdOf(rows.episodes), largestIdOf(rows.scenes), largestIdOf(rows.shots),
                     largestIdOf(rows.takes), largestIdOf(rows.characters), largestIdOf(rows.readings),
                     largestIdOf(rows.beds)});
}

}  // namespace circletake::store
