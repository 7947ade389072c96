// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfixture.h"

#include <sqlite3.h>
#include <QtTest>

using namespace circletake;
using namespace circletake::test;
using render::LedgerEntry;
using render::ProjectStore;

namespace {

using Act = std::function<bool(ProjectStore &, const Take &)>;

int appendRow(void *to, int columns, char **values, char **)
{
    auto &dump = *static_cast<QByteArray *>(to);
    for (int column = 0; column < columns; ++column)
        dump.append(values[column] ? values[column] : "NULL").append('|');
    dump.append('\n');
    return 0;
}

/// Every row of every table.
QByteArray dumpOf(const ProjectFixture &project)
{
    const auto database = store::Database::open(project.file(), store::Database::Access::ReadOnly);
    QByteArray names;
    sqlite3_exec((*database)->handle(), "SELECT name FROM sqlite_schema WHERE type = 'table'", appendRow, &names,
                 nullptr);
    QByteArray dump;
    for (const QByteArray &line : names.split('\n'))
        if (!line.isEmpty())
            sqlite3_exec((*database)->handle(), QByteArray("SELECT * FROM " + line.chopped(1)).constData(), appendRow,
                         &dump, nullptr);
    return dump;
}

Take takeOf(ShotId shot)
{
    Take take;
    take.shot = shot;
    return take;
}

render::StoryEdit largeEdit()
{
    StoryRows rows = smallStory();
    rows.series.title = QStringLiteral("changed");
    rows.scenes[0].lines << Line{};
    rows.shots[0].prompt = QStringLiteral("changed");
    render::StoryEdit edit{rows.series, rows.episodes, rows.scenes, {rows.shots[0]}, {}, {}, {}, {{4}}, {}};
    edit.characters = {{{40}, QStringLiteral("林薇"), {}, {}, {}, {}, {}, {}}};
    return edit;
}

render::TakeMove wholeMove(const Take &take)
{
    render::TakeMove move;
    move.from = take.state;
    move.after = take;
    move.after.state = TakeState::Submitting;
    move.attempt = Attempt{{500}, take.id, 1, "hash", {}, {}, {}, ProblemKind::None, {}, 0, 0};
    move.ledger = {{LedgerEntry::Kind::Release, {}, dollars("1"), 0, {}},
                   {LedgerEntry::Kind::Spend, {}, dollars("1"), 0, {}}};
    return move;
}

}  // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void afterAnyFailedStatementNothingIsHalfWritten_data()
    {
        QTest::addColumn<Act>("act");
        const auto row = [](const char *name, const Act &act) { QTest::newRow(name) << act; };
        row("apply", [](ProjectStore &store, const Take &) { return store.apply(largeEdit()).ok(); });
        row("reserve ids", [](ProjectStore &store, const Take &) { return store.reserveIds(3).ok(); });
        row("save script",
            [](ProjectStore &store, const Take &) { return store.saveScript(QStringLiteral("a"), "b").ok(); });
        row("create queued", [](ProjectStore &store, const Take &) {
            return store.takes()
                .createQueued(takeOf({3}), {{LedgerEntry::Kind::Reserve, {}, dollars("1"), 0, {}}})
                .ok();
        });
        row("move",
            [](ProjectStore &store, const Take &take) { return store.takes().move(wholeMove(take)).valueOr(false); });
        row("next attempt", [](ProjectStore &store, const Take &) { return store.takes().nextAttemptId().ok(); });
        row("set bucket",
            [](ProjectStore &store, const Take &) { return store.takes().setBucket(QStringLiteral("a"), 1).ok(); });
        row("learn", [](ProjectStore &store, const Take &) {
            return store.takes().learn({QStringLiteral("a"), 1, 1}).ok();
        });
    }

    void afterAnyFailedStatementNothingIsHalfWritten()
    {
        QFETCH(Act, act);
        ProjectFixture project;
        int untilFailure = -1;
        project.hook = [&](const char *) { return untilFailure < 0 || untilFailure-- != 0; };
        const auto store = std::move(project.create(smallStory())).value();
        const Take take = store->takes().createQueued(takeOf({3}), {}).valueOr({});
        const QByteArray before = dumpOf(project);
        bool done = false;
        int failures = 0;
        for (; !done && failures < 200; ++failures) {
            untilFailure = failures;
            done = act(*store, take);
            untilFailure = -1;
            QCOMPARE(dumpOf(project) == before, !done);
        }
        QVERIFY2(failures > 3, "BEGIN, a statement and COMMIT each failed once");
        QVERIFY(store->reserveIds(1).ok());
    }

    void aFailureIsToldAsStorage()
    {
        ProjectFixture project;
        bool full = false;
        project.hook = [&](const char *) { return !full; };
        const auto store = std::move(project.create(smallStory())).value();
        const auto take = store->takes().createQueued(takeOf({3}), {});
        full = true;
        QCOMPARE(store->apply(largeEdit()).error().kind, ErrorKind::Storage);
        QCOMPARE(store->load().error().kind, ErrorKind::Storage);
        QCOMPARE(store->takes().createQueued(takeOf({3}), {}).error().kind, ErrorKind::Storage);
        QCOMPARE(store->takes().openTakes().error().kind, ErrorKind::Storage);
        QCOMPARE(store->takes().move({TakeState::Queued, *take, {}, {}, {}, 0}).error().kind, ErrorKind::Storage);
        QVERIFY(!store->takes().nextAttemptId().error().next.isEmpty());
    }

    void aProjectIsMadeWholeOrNotAtAll()
    {
        SeededRandom random{2};
        const StoryRows rows = randomStory(random, {1, 1, 2, 3, 1, 1, true});
        bool done = false;
        for (int failing = 1; !done; ++failing) {
            ProjectFixture project;
            int statement = 0;
            project.hook = [&](const char *) { return ++statement != failing; };
            done = project.create(rows).ok();
            project.hook = {};
            QVERIFY(failing < 300);
            if (QFile::exists(project.file())) {
                QVERIFY(sameRows((*project.open())->load().valueOr({}), rows));
                continue;
            }
            QVERIFY(!done);
            const auto again = project.create(rows);
            QVERIFY(again.ok());
            QVERIFY(QDir(project.folder).entryList({QStringLiteral("*.part*")}).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
