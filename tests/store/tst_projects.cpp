// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfixture.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

class TestProjects : public QObject
{
    Q_OBJECT

private slots:
    void reopeningShowsExactlyWhatWasThere_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void reopeningShowsExactlyWhatWasThere()
    {
        QFETCH(int, seed);
        ProjectFixture project;
        SeededRandom random{quint64(seed)};
        const StoryRows rows = randomStory(random);
        QVERIFY(Story::fromRows(rows).ok());
        QVERIFY(project.create(rows).ok());
        const auto reopened = project.open();
        QVERIFY(reopened.ok());
        const auto loaded = (*reopened)->load();
        QVERIFY(loaded.ok());
        QVERIFY(sameRows(*loaded, rows));
        QCOMPARE((*reopened)->facts().folder, project.folder);
        QVERIFY(!(*reopened)->facts().readOnly);
        QVERIFY(!(*reopened)->facts().copied);
        QCOMPARE((*reopened)->facts().migratedFrom, 0);
    }

    void aNewProjectIsOneFileInItsFolders()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        QStringList entries = QDir(project.folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(entries.join(QLatin1Char(' ')),
                 QStringLiteral("backups cache clips exports project.circletake project.circletake.lock references"));
    }

    void writesWithALogAndFullSync()
    {
        ProjectFixture project;
        const auto opened = project.create(smallStory());
        QVERIFY(opened.ok());
        QVERIFY((*opened)->reserveIds(1).ok());
        QVERIFY(QFileInfo(project.file() + QStringLiteral("-wal")).size() > 0);
        const auto own = store::Database::open(project.file(), store::Database::Access::ReadWrite);
        QCOMPARE((*own)->integer("PRAGMA synchronous").valueOr(-1), 2);
        QCOMPARE((*own)->integer("PRAGMA foreign_keys").valueOr(-1), 1);
        QCOMPARE((*own)->integer("PRAGMA application_id").valueOr(-1), qint64(store::applicationId));
    }

    void aFolderWithAProjectIsNotMadeAnew()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        const QByteArray before = project.hash();
        const auto again = project.create();
        QVERIFY(!again.ok());
        QCOMPARE(again.error().kind, ErrorKind::BadInput);
        QCOMPARE(project.hash(), before);
    }

    void whatIsNotAProjectIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<bool>("folderThere");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no folder") << QByteArray() << false << ErrorKind::NotFound;
        QTest::newRow("no file") << QByteArray() << true << ErrorKind::BadInput;
        QTest::newRow("text") << QByteArray("FADE IN:") << true << ErrorKind::Damaged;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << true << ErrorKind::Damaged;
        QByteArray other(8192, '\0');
        other.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        QTest::newRow("another program's database") << other << true << ErrorKind::BadInput;
    }

    void whatIsNotAProjectIsRefusedAndLeftAlone()
    {
        QFETCH(QByteArray, contents);
        QFETCH(bool, folderThere);
        QFETCH(ErrorKind, kind);
        ProjectFixture project;
        if (folderThere)
            QDir().mkpath(project.folder);
        if (!contents.isEmpty())
            write(project.file(), contents);
        const auto opened = project.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().where.isEmpty());
        const qsizetype files = contents.isEmpty() ? 0 : 1;
        QCOMPARE(QDir(project.folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), files);
    }

    void aNewerProjectIsRefusedWithoutTouchingAByte()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        project.tamper("PRAGMA user_version = 99");
        const QByteArray before = project.hash();
        const auto opened = project.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::NewerVersion);
        QCOMPARE(project.hash(), before);
        QVERIFY(!QFile::exists(project.file() + QStringLiteral("-wal")));
    }

    void aNewerProjectIsRefusedWhenOnlyItsLogSaysSo()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        const QString log = project.file() + QStringLiteral("-wal");
        {
            const auto newer = store::Database::open(project.file(), store::Database::Access::ReadWrite);
            (*newer)->keepLogOnClose(true);  // as a crash leaves it
            QVERIFY((*newer)->execute("PRAGMA user_version = 99").ok());
        }
        const QByteArray before = project.hash();
        const QByteArray logBefore = project.files.hash(log).valueOr({});
        const auto opened = project.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::NewerVersion);
        QCOMPARE(project.hash(), before);
        QCOMPARE(project.files.hash(log).valueOr({}), logBefore);
    }

    void idsAreNeverGivenTwice()
    {
        ProjectFixture project;
        SeededRandom random{3};
        const StoryRows rows = randomStory(random);
        qint64 last = 0;
        for (const Take &take : rows.takes)
            last = std::max(last, take.id.value);
        for (const Shot &shot : rows.shots)
            last = std::max(last, shot.id.value);
        {
            const auto created = project.create(rows);
            const auto block = (*created)->reserveIds(10);
            QVERIFY(block.ok());
            QVERIFY(block->first > last);
            QCOMPARE(block->count, 10);
            last = block->first + 9;
        }
        const auto reopened = project.open();
        QCOMPARE((*reopened)->reserveIds(1)->first, last + 1);
    }

    void theScriptIsKeptByteForByte()
    {
        ProjectFixture project;
        const QByteArray first = QByteArray(
            "\xef\xbb\xbf"
            "EXT. \0 \xff\xfe GB\x81\x30",
            16);
        {
            const auto opened = project.create(smallStory());
            QCOMPARE((*opened)->script().error().kind, ErrorKind::NotFound);
            QVERIFY((*opened)->saveScript(QStringLiteral("归途.txt"), first).ok());
        }
        const auto opened = project.open();
        QCOMPARE((*opened)->script().valueOr({}), first);
        QVERIFY((*opened)->saveScript(QStringLiteral("归途.txt"), QByteArray("second")).ok());
        QCOMPARE((*opened)->script().valueOr({}), QByteArray("second"));
    }

    void theNewestScriptsAreKeptAndTheSameOneOnce()
    {
        ProjectFixture project;
        const auto opened = project.create(smallStory());
        for (int i = 0; i < 30; ++i) {
            const QByteArray script = QByteArray::number(i);
            QVERIFY((*opened)->saveScript(QStringLiteral("a"), script).ok());
            QVERIFY((*opened)->saveScript(QStringLiteral("a"), script).ok());
        }
        QCOMPARE(project.look("SELECT count(*) FROM script_version"), qint64(store::SqliteProjectStore::keptScripts));
        QCOMPARE((*opened)->script().valueOr({}), QByteArray("29"));
    }

    void aSecondProgramOpensReadOnlyAndSeesWhatWasWritten()
    {
        ProjectFixture project;
        const auto first = project.create(smallStory());
        QVERIFY((*first)->saveScript(QStringLiteral("a"), "new").ok());
        const auto second = project.open();
        QVERIFY(second.ok());
        QVERIFY((*second)->facts().readOnly);
        QVERIFY((*second)->facts().readOnlyReason.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(!(*second)->facts().copied);
        QCOMPARE((*second)->load()->shots.size(), 2);
        QCOMPARE((*second)->script().valueOr({}), QByteArray("new"));
        QCOMPARE((*second)->reserveIds(1).error().kind, ErrorKind::ReadOnly);
        QCOMPARE((*second)->apply({}).error().kind, ErrorKind::ReadOnly);
        QCOMPARE((*second)->adoptCopy().error().kind, ErrorKind::ReadOnly);
        QCOMPARE((*second)->takes().setBucket(QStringLiteral("r"), 1).error().kind, ErrorKind::ReadOnly);
        QVERIFY((*first)->reserveIds(1).ok());
    }

    void theNextProgramMayWriteWhenTheFirstHasGone()
    {
        ProjectFixture project;
        {
            const auto first = project.create(smallStory());
            QVERIFY((*project.open())->facts().readOnly);
        }
        const auto next = project.open();
        QVERIFY(next.ok());
        QVERIFY(!(*next)->facts().readOnly);
        QVERIFY((*next)->reserveIds(1).ok());
    }

    void aFolderThatMayNotBeWrittenOpensReadOnly_data()
    {
        QTest::addColumn<bool>("crashed");
        QTest::newRow("closed well") << false;
        QTest::newRow("with a log from a crash") << true;
    }

    void aFolderThatMayNotBeWrittenOpensReadOnly()
    {
        QFETCH(bool, crashed);
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        if (crashed) {
            const auto dying = store::Database::open(project.file(), store::Database::Access::ReadWrite);
            (*dying)->keepLogOnClose(true);
            QVERIFY((*dying)->execute("UPDATE series SET title = 'from the log'").ok());
        }
        // A lock file that cannot be opened for writing, as on a read-only disk; permissions do not stop root.
        QVERIFY(QFile::remove(project.file() + QStringLiteral(".lock")));
        QVERIFY(QDir().mkdir(project.file() + QStringLiteral(".lock")));
        const QByteArray before = project.hash();
        const auto opened = project.open();
        QVERIFY(opened.ok());
        QVERIFY((*opened)->facts().readOnly);
        QVERIFY(!(*opened)->facts().readOnlyReason.isEmpty());
        const auto rows = (*opened)->load();
        QVERIFY(rows.ok());
        QCOMPARE(rows->series.title, crashed ? QStringLiteral("from the log") : smallStory().series.title);
        QCOMPARE((*opened)->reserveIds(1).error().kind, ErrorKind::ReadOnly);
        QCOMPARE(project.hash(), before);
    }

    void aProjectThatVanishesIsNoticedBeforeAnythingIsWritten()
    {
        ProjectFixture project;
        const auto opened = project.create(smallStory());
        QVERIFY(QFile::rename(project.folder, project.folder + QStringLiteral("-away")));
        const auto refused = (*opened)->reserveIds(1);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(!refused.error().next.isEmpty());
        QVERIFY(QFile::rename(project.folder + QStringLiteral("-away"), project.folder));
        QVERIFY((*opened)->reserveIds(1).ok());
    }

    void aDamagedProjectNamesItsNewestBackup()
    {
        ProjectFixture project;
        SeededRandom random{5};
        QVERIFY(project.create(randomStory(random)).ok());
        QVERIFY(project.open().ok());
        project.clock.advance(25 * 3'600'000LL);
        QFile file(project.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 4096; at < file.size(); at += 4096) {
            file.seek(at);
            file.write(QByteArray(64, '\x5a'));
        }
        file.close();
        const auto opened = project.open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().kind, ErrorKind::Damaged);
        QVERIFY2(opened.error().next.contains(QStringLiteral("backups")), qPrintable(opened.error().next));
    }

    void aRowThatWeNeverWroteIsDamage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an unknown size") << QByteArray("UPDATE shot SET size = 99");
        QTest::newRow("a negative kind of line") << QByteArray("UPDATE line SET kind = -1");
        QTest::newRow("an odd currency") << QByteArray("UPDATE episode SET budget = 1, budget_currency = '$'");
        QTest::newRow("money without currency") << QByteArray("UPDATE series SET budget = 1");
        QTest::newRow("lines that are no list") << QByteArray("UPDATE shot SET lines = '[1,'");
        QTest::newRow("cast that are no numbers") << QByteArray("UPDATE shot SET people = '[a]'");
        QTest::newRow("people that are no list") << QByteArray("UPDATE scene SET people = 'x'");
    }

    void aRowThatWeNeverWroteIsDamage()
    {
        QFETCH(QByteArray, sql);
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        project.tamper(sql.constData());
        const auto opened = project.open();
        QVERIFY(opened.ok());
        const auto loaded = (*opened)->load();
        QVERIFY(!loaded.ok());
        QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    }

    void aLockedProjectIsToldAsStorage()
    {
        ProjectFixture project;
        const auto opened = project.create(smallStory());
        const auto other = store::Database::open(project.file(), store::Database::Access::ReadWrite);
        QVERIFY((*other)->execute("BEGIN IMMEDIATE").ok());
        const auto refused = (*opened)->reserveIds(1);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        (*other)->rollBack();
        QVERIFY((*opened)->reserveIds(1).ok());
    }
};

QTEST_GUILESS_MAIN(TestProjects)
#include "tst_projects.moc"
