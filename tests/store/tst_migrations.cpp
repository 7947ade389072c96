// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/integrity.h"
#include "store/projectfixture.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;
using store::Migration;

namespace {

/// The released schema and two steps of a program to come.
const QVector<Migration> &future()
{
    static const QVector<Migration> steps = [] {
        QVector<Migration> all(store::currentSchema().begin(), store::currentSchema().end());
        all.append(
            Migration{"Shots have a colour.",
                      "ALTER TABLE shot ADD COLUMN colour TEXT NOT NULL DEFAULT ''; UPDATE shot SET colour = 'red'"});
        all.append(Migration{"Colours are counted.",
                             "CREATE TABLE colour(name TEXT PRIMARY KEY, shots INTEGER NOT NULL) STRICT;"
                             "INSERT INTO colour SELECT colour, count(*) FROM shot GROUP BY colour"});
        return all;
    }();
    return steps;
}

const qint64 present = qint64(store::currentSchema().size());

/// Every row of the newer file that an older schema has a place for.
void copyRows(store::Database &older)
{
    QStringList tables;
    store::Statement names = older.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'");
    while (names.next().valueOr(false))
        tables << names.text(0);
    for (const QString &table : std::as_const(tables)) {
        store::Statement columns = older.prepare("SELECT group_concat(name) FROM pragma_table_info(?1, 'main')");
        QVERIFY(columns.bind(table).next().valueOr(false));
        const QString sql = QStringLiteral("DELETE FROM main.%1; INSERT INTO main.%1(%2) SELECT %2 FROM newer.%1")
                                .arg(table, columns.text(0));
        QVERIFY(older.execute(sql.toUtf8().constData()).ok());
    }
}

/// A project as a program wrote it that knew only the first `version` steps.
void createOld(ProjectFixture &project, int version, const StoryRows &rows)
{
    QVERIFY(project.create(rows).ok());
    const QString newer = project.file() + QStringLiteral(".newer");
    QVERIFY(QFile::rename(project.file(), newer));
    {
        const auto older = store::Database::open(project.file(), store::Database::Access::ReadWrite);
        QVERIFY(older.ok());
        QVERIFY(store::migrate(**older, store::currentSchema().first(size_t(version))).ok());
        const QByteArray attach = "ATTACH '" + newer.toUtf8() + "' AS newer; PRAGMA foreign_keys = OFF";
        QVERIFY((*older)->execute(attach.constData()).ok());
        copyRows(**older);
        QVERIFY((*older)->execute("DETACH newer; PRAGMA journal_mode = WAL").ok());
    }
    QVERIFY(QFile::remove(newer));
}

/// As a program read them that knew no references, wardrobe and style bible.
StoryRows withoutLooks(StoryRows rows)
{
    rows.series.bible = {};
    for (Character &character : rows.characters) {
        character.pictures.clear();
        character.wardrobe.clear();
    }
    for (Shot &shot : rows.shots)
        shot.continues = false;
    for (Take &take : rows.takes) {
        take.spec.pictures.clear();
        take.spec.inputs.clear();
    }
    return rows;
}

/// As a program read them that knew no lip syncs.
StoryRows withoutLipSyncs(StoryRows rows)
{
    for (Shot &shot : rows.shots)
        shot.asFilmed = false;
    for (Take &take : rows.takes)
        take.spec.lipSync = {};
    return rows;
}

QStringList backupsOf(const ProjectFixture &project)
{
    return QDir(project.folder + QStringLiteral("/backups")).entryList(QDir::Files, QDir::Name);
}

}  // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private slots:
    void everyStepSaysWhatItDoes()
    {
        for (const Migration &step : store::currentSchema())
            QVERIFY(QByteArray(step.sentence).endsWith('.'));
    }

    void anOlderProjectIsBroughtUpToDateWithEverythingInIt_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= present; ++version)
            QTest::addRow("schema %d", version) << version;
    }

    void anOlderProjectIsBroughtUpToDateWithEverythingInIt()
    {
        QFETCH(int, version);
        ProjectFixture project;
        SeededRandom random{4};
        const StoryRows rows = randomStory(random);
        createOld(project, version, rows);
        project.schema = future();
        {
            const auto opened = project.open();
            QVERIFY(opened.ok());
            QCOMPARE((*opened)->facts().migratedFrom, version);
            StoryRows known = version < 6 ? withoutLipSyncs(rows) : rows;
            if (version < 5)
                known = withoutLooks(known);
            QVERIFY(sameRows((*opened)->load().valueOr({}), known));
        }
        QCOMPARE(project.look("PRAGMA user_version"), present + 2);
        QCOMPARE(project.look("SELECT shots FROM colour WHERE name = 'red'"), qint64(rows.shots.size()));
        QCOMPARE((*project.open())->facts().migratedFrom, 0);
    }

    void aSoundCopyIsKeptBeforeAnythingChanges()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        project.schema = future();
        QVERIFY(project.open().ok());
        const QStringList kept = backupsOf(project).filter(QStringLiteral("-schema%1").arg(present));
        QCOMPARE(kept.size(), 1);
        const auto copy = store::Database::open(project.folder + QStringLiteral("/backups/") + kept.first(),
                                                store::Database::Access::Immutable);
        QVERIFY(copy.ok());
        QCOMPARE((*copy)->integer("PRAGMA user_version").valueOr(-1), present);
        QVERIFY(store::checkIntegrity(**copy, store::Check::Full).ok());
    }

    void anOlderProgramRefusesWhatANewerOneMigrated()
    {
        ProjectFixture project;
        project.schema = future();
        QVERIFY(project.create(smallStory()).ok());
        const QByteArray before = project.hash();
        project.schema = store::currentSchema();
        const auto refused = project.open();
        QCOMPARE(refused.error().kind, ErrorKind::NewerVersion);
        QCOMPARE(project.hash(), before);
    }

    /// Fails each statement of opening in turn: the file is the old one or the new one, never between.
    void afterAnyFailureTheProjectIsOldOrNewNeverBetween()
    {
        bool opened = false;
        for (int failing = 1; !opened; ++failing) {
            ProjectFixture project;
            createOld(project, 1, smallStory());
            project.schema = future();
            int statement = 0;
            project.hook = [&](const char *) { return ++statement != failing; };
            opened = project.open().ok();
            project.hook = {};
            const qint64 version = project.look("PRAGMA user_version");
            QVERIFY(version == 1 || version == present + 2);
            QCOMPARE(project.look("SELECT count(*) FROM sqlite_schema WHERE name = 'colour'"),
                     version == present + 2 ? 1 : 0);
            QCOMPARE(project.look("SELECT count(*) FROM pragma_table_info('shot') WHERE name = 'colour'"),
                     version == present + 2 ? 1 : 0);
            QVERIFY(project.open().ok());
            QVERIFY(failing < 200);
        }
    }

    void whereNothingMayBeWrittenAnOlderProjectSaysWhatToDo()
    {
        ProjectFixture project;
        const auto writer = project.create(smallStory());
        project.schema = future();
        const auto refused = project.open();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::ReadOnly);
        QVERIFY(!refused.error().next.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
