// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/ports/clipsidecar.h"
#include "store/projectfixture.h"
#include "store/rebuild.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;
using store::rebuildFromClips;

namespace {

/// A project with clips on the disk, written in the order of the engine: clip, description, row.
class ClipProject
{
public:
    ClipProject() { m_store = std::move(fixture.create(smallStory())).value(); }

    /// A finished take of a shot, known to the project or, after a kill, only to the disk.
    Take finish(ShotId shot, bool rowMoves = true, const QString &prompt = QStringLiteral("雨夜"))
    {
        Take take;
        take.shot = shot;
        take.spec.provider = QStringLiteral("holysheep");
        take.spec.prompt = prompt;
        take.spec.durationMs = 7000;
        take.spec.resolution = QStringLiteral("1080p");
        take.spec.aspect = QStringLiteral("16:9");
        take.reserved = dollars("0.4");
        take = m_store->takes()
                   .createQueued(take, {{render::LedgerEntry::Kind::Reserve, {}, take.reserved, 0, {}}})
                   .value();
        Take ready = take;
        ready.state = TakeState::Ready;
        ready.reserved = {};
        ready.spent = dollars("0.35");
        writeClip(ready);
        Attempt attempt;
        attempt.id = *m_store->takes().nextAttemptId();
        attempt.take = take.id;
        attempt.number = 1;
        attempt.remoteId = QStringLiteral("job-%1").arg(take.id.value);
        Slate slate = m_store->takes().placeOf(shot)->slate;
        slate.take = take.number;
        const QByteArray json = render::sidecarOf(slate, ready, attempt).toJson();
        [[maybe_unused]] const auto written = writeDurably(fixture.files, pathOf(ready, ".json"), json);
        if (rowMoves) [[maybe_unused]]
            const auto moved = m_store->takes().move({take.state,
                                                      ready,
                                                      {},
                                                      attempt,
                                                      {{render::LedgerEntry::Kind::Release, {}, take.reserved, 0, {}},
                                                       {render::LedgerEntry::Kind::Spend, {}, ready.spent, 0, {}}},
                                                      0});
        return ready;
    }

    [[nodiscard]] QString pathOf(const Take &take, const char *ending) const
    {
        return fixture.folder + QLatin1Char('/') + take.clip.chopped(4) + QLatin1String(ending);
    }

    render::ProjectStore &store() { return *m_store; }
    void close() { m_store.reset(); }
    void reopen()
    {
        m_store.reset();
        m_store = std::move(fixture.open()).value();
    }
    /// Closes the project and spoils its file from end to end.
    void spoil()
    {
        close();
        QFile file(fixture.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(1024));
        file.write(QByteArray(int(file.size()) - 1024, '\x77'));
    }
    [[nodiscard]] Result<store::Rebuilt> rebuild() { return rebuildFromClips(fixture.folder, fixture.context()); }

    ProjectFixture fixture;

private:
    void writeClip(Take &ready)
    {
        Slate slate = m_store->takes().placeOf(ready.shot)->slate;
        slate.take = ready.number;
        ready.clip = QStringLiteral("clips/%1.mp4").arg(slate.path());
        const QByteArray bytes = "clip of take " + QByteArray::number(ready.id.value);
        ready.clipBytes = bytes.size();
        ready.clipHash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        ready.clipFrames = 168;
        [[maybe_unused]] const auto written = writeDurably(fixture.files, pathOf(ready, ".mp4"), bytes);
    }

    std::unique_ptr<render::ProjectStore> m_store;
};

}  // namespace

class TestRebuild : public QObject
{
    Q_OBJECT

private slots:
    void withoutABackupTheClipsAloneMakeAProject()
    {
        ClipProject project;
        const Take first = project.finish({3});
        const Take second = project.finish({3});
        const Take other = project.finish({4});
        project.spoil();
        const auto rebuilt = project.rebuild();
        QVERIFY(rebuilt.ok());
        QVERIFY(rebuilt->backup.isEmpty());
        QVERIFY(QFile::exists(rebuilt->setAside));
        QCOMPARE(rebuilt->takes, 3);
        QVERIFY(rebuilt->problems.isEmpty());

        project.reopen();
        const auto rows = project.store().load();
        const auto story = Story::fromRows(*rows);
        QVERIFY(story.ok());
        QCOMPARE(story->series().aspect, QStringLiteral("16:9"));
        QCOMPARE(story->shotCount(), 2);
        for (const Take &take : {first, second, other}) {
            const Take *found = story->find(take.id);
            QVERIFY(found);
            QCOMPARE(found->clip, take.clip);
            QCOMPARE(found->clipHash, take.clipHash);
            QCOMPARE(found->spec, take.spec);
            QCOMPARE(found->spent, take.spent);
            QCOMPARE(found->state, TakeState::Ready);
            QCOMPARE(story->slateOf(take.id).path(), take.clip.mid(6).chopped(4));
            QCOMPARE(project.store().takes().attemptsOf(take.id)->first().remoteId,
                     QStringLiteral("job-%1").arg(take.id.value));
        }
        QCOMPARE(project.store().budgets(story->episodes().first())->series.spent, dollars("1.05"));
        QVERIFY(!project.store().facts().copied);
    }

    void aShotIsMadeOfItsFirstTake()
    {
        ClipProject project;
        QFile::remove(project.pathOf(project.finish({3}), ".json"));  // of T1, so that T2 is the first
        for (int number = 2; number <= 10; ++number)
            project.finish({3}, true, QString::number(number));
        project.spoil();
        QVERIFY(project.rebuild().ok());
        project.reopen();
        const auto rows = project.store().load();
        QVERIFY(rows.ok());
        QCOMPARE(rows->shots.size(), 1);
        QCOMPARE(rows->shots.first().prompt, QStringLiteral("2"));
    }

    void theNewestSoundBackupIsTheStart()
    {
        ClipProject project;
        Series series = smallStory().series;
        series.title = QStringLiteral("in the backup");
        QVERIFY(project.store().apply({series, {}, {}, {}, {}, {}, {}, {}, {}}).ok());
        const Take known = project.finish({3});
        const Take running = project.finish({4}, false);
        project.reopen();  // makes the backup
        const Take later = project.finish({4});
        project.spoil();

        const auto rebuilt = project.rebuild();
        QVERIFY(rebuilt.ok());
        QVERIFY(!rebuilt->backup.isEmpty());
        QCOMPARE(rebuilt->takes, 2);
        project.reopen();
        QVERIFY2(project.store().facts().copied, "what waited in the backup may have been sent since");
        const auto rows = project.store().load();
        QVERIFY(Story::fromRows(*rows).ok());
        QCOMPARE(rows->series.title, QStringLiteral("in the backup"));
        QCOMPARE(rows->shots.size(), 2);
        QCOMPARE(rows->takes.size(), 3);
        for (const Take &take : {known, running, later})
            QCOMPARE(project.store().takes().take(take.id)->clipHash, take.clipHash);
        const auto budgets = project.store().budgets({1});
        QCOMPARE(budgets->series.spent, dollars("1.05"));
        QVERIFY(budgets->series.reserved.isZero());
        const auto ids = project.store().reserveIds(1);
        QVERIFY(ids->first > later.id.value);
    }

    void aSpoiledBackupIsPassedOver()
    {
        ClipProject project;
        project.finish({3});
        project.reopen();
        project.fixture.clock.advance(25 * 3'600'000LL);
        project.reopen();
        const QDir backups(project.fixture.folder + QStringLiteral("/backups"));
        const QStringList names = backups.entryList({QStringLiteral("project-*")}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 2);
        QFile newest(backups.filePath(names.last()));
        QVERIFY(newest.open(QIODevice::ReadWrite));
        QVERIFY(newest.resize(5000));
        newest.close();
        project.spoil();
        const auto rebuilt = project.rebuild();
        QVERIFY(rebuilt.ok());
        QVERIFY(rebuilt->backup.endsWith(names.first()));
    }

    void aMissingFileIsMadeAgainToo()
    {
        ClipProject project;
        project.finish({3});
        project.close();
        QVERIFY(QFile::remove(project.fixture.file()));
        const auto rebuilt = project.rebuild();
        QVERIFY(rebuilt.ok());
        QVERIFY(rebuilt->setAside.isEmpty());
        QCOMPARE(rebuilt->takes, 1);
    }

    void clipsThatAreNotTheirOwnAreNamedAndLeftOut_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("file");
        QTest::newRow("clip gone") << QByteArray() << QStringLiteral(".mp4");
        QTest::newRow("clip cut short") << QByteArray("clip") << QStringLiteral(".mp4");
        QTest::newRow("clip exchanged") << QByteArray("clip of take X") << QStringLiteral(".mp4");
        QTest::newRow("description half written")
            << QByteArray("{\"circletake_clip\": 1, \"sl") << QStringLiteral(".json");
    }

    void clipsThatAreNotTheirOwnAreNamedAndLeftOut()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, file);
        ClipProject project;
        const Take spoiled = project.finish({3});
        project.finish({4});
        const QString path = project.pathOf(spoiled, file.toLatin1().constData());
        QVERIFY(QFile::remove(path));
        if (!contents.isEmpty())
            QVERIFY(writeDurably(project.fixture.files, path, contents).ok());
        project.spoil();
        const auto rebuilt = project.rebuild();
        QVERIFY(rebuilt.ok());
        QCOMPARE(rebuilt->takes, 1);
        QCOMPARE(rebuilt->problems.size(), 1);
        QVERIFY(rebuilt->problems.first().contains(QStringLiteral("EP01/SC001/SH010/T1")));
    }

    void aSoundProjectIsNotRebuilt()
    {
        ClipProject project;
        project.finish({3});
        QCOMPARE(project.rebuild().error().kind, ErrorKind::ReadOnly);
        project.close();
        QCOMPARE(project.rebuild().error().kind, ErrorKind::BadInput);
    }

    void withNothingToStartFromNothingIsTouched()
    {
        ClipProject project;
        project.spoil();
        const QByteArray before = project.fixture.hash();
        QCOMPARE(project.rebuild().error().kind, ErrorKind::NotFound);
        QCOMPARE(project.fixture.hash(), before);
    }

    void aSecondRepairFindsNothingMoreToDo()
    {
        ClipProject project;
        project.finish({3});
        project.reopen();
        project.spoil();
        QVERIFY(project.rebuild().ok());
        project.spoil();
        const auto again = project.rebuild();
        QVERIFY(again.ok());
        QCOMPARE(again->takes, 0);
    }
};

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
