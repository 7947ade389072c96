// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A project of 100,000 shots: opened, made and changed through the store, beside SQLite's C interface doing the same.
#include "base/files.h"
#include "figure.h"
#include "sqlitereference.h"
#include "store/sqliteprojectstore.h"
#include "support/manualclock.h"
#include "support/randomstory.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace circletake;
using namespace circletake::bench;

namespace {

constexpr int shots = 100'000;
constexpr int rounds = 5;

class StoreBench
{
public:
    void run()
    {
        const StoryRows rows = test::largeStory(shots);
        insertAll(rows);
        openAll(rows);
        firstOpenOfTheDay();
        commitMany();
    }

private:
    [[nodiscard]] store::StoreContext context()
    {
        return {m_files, m_clock, m_random, m_root.filePath(QStringLiteral("records"))};
    }
    [[nodiscard]] QString folder() const { return m_root.filePath(QStringLiteral("project")); }
    [[nodiscard]] QString plain() const { return m_root.filePath(QStringLiteral("plain.sqlite")); }

    void insertAll(const StoryRows &rows)
    {
        QVector<double> ours;
        QVector<double> reference;
        for (int round = 0; round < rounds; ++round) {
            QDir(folder()).removeRecursively();
            QFile::remove(plain());
            ours.append(
                millisecondsOf([&] { check(store::SqliteProjectStore::create(folder(), rows, context()).ok()); }));
            reference.append(millisecondsOf([&] { SqliteReference(plain()).insert(rows); }));
        }
        printFigure("insert 100,000 shots", median(ours), "ms", median(reference), "<= 1.3");
    }

    void openAll(const StoryRows &rows)
    {
        check(store::SqliteProjectStore::open(folder(), context()).ok());  // makes the backup of the day
        const QString file = folder() + QStringLiteral("/project.circletake");
        check(test::sameRows(SqliteReference(file).load(), rows));
        const auto load = [&] {
            const auto opened = store::SqliteProjectStore::open(folder(), context());
            const auto loaded = (*opened)->load();
            check(loaded.ok() && loaded->shots.size() == shots);
        };
        const auto reference = [&] { check(SqliteReference(file).load().shots.size() == shots); };
        const Pair pair = interleaved(rounds * 3, load, reference);
        printFigure("open 100,000 shots", pair.ours, "ms", pair.reference, "<= 1.3");
    }

    void firstOpenOfTheDay()
    {
        const QString file = folder() + QStringLiteral("/project.circletake");
        const auto open = [&] {
            m_clock.advance(25 * 3'600'000LL);
            check((*store::SqliteProjectStore::open(folder(), context()))->load().ok());
        };
        const Pair pair = interleaved(rounds, open, [&] { check(!SqliteReference(file).load().shots.isEmpty()); });
        printFigure("first open of a day (backup and check)", pair.ours, "ms", pair.reference, "none");
    }

    void commitMany()
    {
        constexpr int commits = 2000;
        auto opened = store::SqliteProjectStore::open(folder(), context());
        SqliteReference reference(plain());
        const Pair pair = interleaved(
            rounds,
            [&] {
                for (int i = 0; i < commits; ++i)
                    check((*opened)->takes().setBucket(QStringLiteral("route"), i).ok());
            },
            [&] { reference.commit(commits); });
        printFigure("2,000 durable commits", pair.ours, "ms", pair.reference, "<= 1.3");
    }

    static void check(bool ok)
    {
        if (!ok)
            qFatal("The bench did not do its work.");
    }

    QTemporaryDir m_root;
    SystemFiles m_files;
    test::ManualClock m_clock;
    SeededRandom m_random{1};
};

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    StoreBench().run();
    return 0;
}
