// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfixture.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;

namespace {

bool isCopy(ProjectFixture &project)
{
    const auto opened = project.open();
    return opened.ok() && (*opened)->facts().copied;
}

}  // namespace

/// reliability.md, crash 24: what waits in a copy must not be paid again.
class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void theProjectItselfIsNoCopyHoweverOftenItIsOpened()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!isCopy(project));
    }

    void aCopiedFolderIsACopyUntilAPersonSaysSo()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        const QString original = project.folder;
        project.folder += QStringLiteral("-copy");
        ProjectFixture::copyFolder(original, project.folder);
        QVERIFY(isCopy(project));
        {
            const auto opened = project.open();
            QVERIFY((*opened)->facts().copied);
            QVERIFY((*opened)->reserveIds(1).ok());
            QVERIFY((*opened)->adoptCopy().ok());
            QVERIFY(!(*opened)->facts().copied);
        }
        QVERIFY(!isCopy(project));
        project.folder = original;
        QVERIFY(!isCopy(project));
    }

    void whatWaitsInACopyStaysAsItIs()
    {
        ProjectFixture project;
        {
            const auto opened = project.create(smallStory());
            Take take;
            take.shot = {3};
            const auto queued = (*opened)->takes().createQueued(take, {});
            QVERIFY(queued.ok());
            Take submitting = *queued;
            submitting.state = TakeState::Submitting;
            QVERIFY(*(*opened)->takes().move({TakeState::Queued, submitting, {}, {}, {}, 0}));
        }
        ProjectFixture::copyFolder(project.folder, project.folder + QStringLiteral("-copy"));
        project.folder += QStringLiteral("-copy");
        const auto opened = project.open();
        QVERIFY((*opened)->facts().copied);
        QCOMPARE((*opened)->takes().openTakes()->first().state, TakeState::Submitting);
    }

    void aRenamedFolderIsStillTheProject()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        QVERIFY(QFile::rename(project.folder, project.folder + QStringLiteral(" (final)")));
        project.folder += QStringLiteral(" (final)");
        QVERIFY(!isCopy(project));
    }

    void anOlderFilePutBackIsACopy_data()
    {
        QTest::addColumn<bool>("whileOpen");
        QTest::newRow("saved while closed") << false;
        QTest::newRow("saved in the middle of a session") << true;
    }

    /// Written over in place, so that the file keeps its identity on the disk: only this computer's notes tell.
    void anOlderFilePutBackIsACopy()
    {
        QFETCH(bool, whileOpen);
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        QByteArray old;
        {
            auto session = std::move(project.open()).value();
            if (!whileOpen)
                session.reset();
            old = project.files.read(project.file(), 100'000'000).valueOr({});
        }
        QVERIFY(!isCopy(project));
        QFile file(project.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(old.size()));
        QCOMPARE(file.write(old), old.size());
        file.close();
        QVERIFY(isCopy(project));
    }

    void aBackupOpenedInItsPlaceIsACopy()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        QVERIFY(!isCopy(project));
        const QString backups = project.folder + QStringLiteral("/backups/");
        const QStringList names = QDir(backups).entryList({QStringLiteral("*.circletake")});
        QCOMPARE(names.size(), 1);
        QVERIFY(QFile::remove(project.file()));
        QVERIFY(QFile::copy(backups + names.first(), project.file()));
        QVERIFY(isCopy(project));
        QCOMPARE((*project.open())->load()->shots.size(), 2);
    }

    void withoutNotesOfThisComputerTheProjectIsTrusted()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        QVERIFY(QDir(project.root.filePath(QStringLiteral("records"))).removeRecursively());
        QVERIFY(!isCopy(project));
    }

    void aCopyReadBesideItsWriterKnowsItToo()
    {
        ProjectFixture project;
        QVERIFY(project.create(smallStory()).ok());
        ProjectFixture::copyFolder(project.folder, project.folder + QStringLiteral("-copy"));
        project.folder += QStringLiteral("-copy");
        const auto writer = project.open();
        const auto reader = project.open();
        QVERIFY((*reader)->facts().readOnly);
        QVERIFY((*reader)->facts().copied);
    }
};

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
