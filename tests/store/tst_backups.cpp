// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"
#include "store/projectfixture.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;

namespace {

constexpr qint64 hourMs = 3'600'000;

QStringList backupsOf(const ProjectFixture &project)
{
    return QDir(project.folder + QStringLiteral("/backups")).entryList(QDir::Files, QDir::Name);
}

}  // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private slots:
    void oneIsKeptADay()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        QCOMPARE(backupsOf(project).size(), 0);
        QVERIFY(project.open().ok());
        QCOMPARE(backupsOf(project).size(), 1);
        project.clock.advance(23 * hourMs);
        QVERIFY(project.open().ok());
        QCOMPARE(backupsOf(project).size(), 1);
        project.clock.advance(2 * hourMs);
        QVERIFY(project.open().ok());
        QCOMPARE(backupsOf(project).size(), 2);
    }

    void theNewestTenAreKept()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        QString newest;
        for (int day = 0; day < 13; ++day) {
            project.clock.advance(25 * hourMs);
            QVERIFY(project.open().ok());
            const QStringList names = backupsOf(project);
            QVERIFY(names.last() > newest);
            newest = names.last();
        }
        QCOMPARE(backupsOf(project).size(), store::Backups::kept);
    }

    void aBackupOpensAsAProjectWithAllThatWasInIt()
    {
        ProjectFixture project;
        SeededRandom random{6};
        const StoryRows rows = randomStory(random);
        QVERIFY(project.create(rows).ok());
        QVERIFY(project.open().ok());
        const QString backup = project.folder + QStringLiteral("/backups/") + backupsOf(project).first();
        project.folder = project.root.filePath(QStringLiteral("restored"));
        QVERIFY(QDir().mkpath(project.folder));
        QVERIFY(QFile::copy(backup, project.file()));
        const auto opened = project.open();
        QVERIFY(opened.ok());
        QVERIFY(sameRows((*opened)->load().valueOr({}), rows));
    }

    void whatIsStillInTheLogIsInTheBackup()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        {
            const auto dying = store::Database::open(project.file(), store::Database::Access::ReadWrite);
            (*dying)->keepLogOnClose(true);
            QVERIFY((*dying)->execute("UPDATE series SET title = 'from the log'").ok());
        }
        QVERIFY(project.open().ok());
        const auto backup =
            store::Database::open(project.folder + QStringLiteral("/backups/") + backupsOf(project).first(),
                                  store::Database::Access::Immutable);
        QCOMPARE((*backup)->integer("SELECT title = 'from the log' FROM series").valueOr(-1), 1);
    }

    void aClockThatWasWrongOnceStopsNoBackups()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        project.clock.jumpWall(400 * 24 * hourMs);
        QVERIFY(project.open().ok());
        project.clock.jumpWall(-400 * 24 * hourMs);
        QVERIFY(project.open().ok());
        QCOMPARE(backupsOf(project).size(), 2);
    }

    void aProjectOpensAlsoWhereNoBackupCanBeMade()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        const QString folder = project.folder + QStringLiteral("/backups");
        QVERIFY(QDir(folder).removeRecursively());
        QFile file(folder);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No backup was made")));
        const auto opened = project.open();
        QVERIFY(opened.ok());
        QVERIFY(!(*opened)->facts().readOnly);
    }

    void anInterruptedCopyIsNoBackup()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        project.hook = [](const char *sql) { return qstrcmp(sql, "BACKUP") != 0; };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("No backup was made")));
        QVERIFY(project.open().ok());
        QCOMPARE(backupsOf(project).size(), 0);
        project.hook = {};
        QVERIFY(project.open().ok());
        QCOMPARE(backupsOf(project).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
