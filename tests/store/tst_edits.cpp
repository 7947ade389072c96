// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projectfixture.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::test;
using render::StoryEdit;

namespace {

class EditedProject
{
public:
    explicit EditedProject(const StoryRows &rows = smallStory())
        : m_store(std::move(m_fixture.create(rows)).value())
    {
    }

    render::ProjectStore &store() { return *m_store; }
    ProjectFixture &fixture() { return m_fixture; }
    [[nodiscard]] Result<void> apply(const StoryEdit &edit) { return m_store->apply(edit); }
    [[nodiscard]] StoryRows rows() const { return m_store->load().valueOr({}); }
    Take queue(ShotId shot)
    {
        Take take;
        take.shot = shot;
        return m_store->takes().createQueued(take, {{}}).valueOr({});
    }
    void bring(Take take, TakeState to)
    {
        const TakeState from = take.state;
        take.state = to;
        QVERIFY(m_store->takes().move({from, take, {}, {}, {}, 0}).valueOr(false));
    }

private:
    ProjectFixture m_fixture;
    std::unique_ptr<render::ProjectStore> m_store;
};

StoryEdit removing(ShotId shot)
{
    StoryEdit edit;
    edit.removedShots = {shot};
    return edit;
}

StoryEdit putting(const QVector<Shot> &shots)
{
    StoryEdit edit;
    edit.shots = shots;
    return edit;
}

}  // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfRowCanBePut_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }

    void everyKindOfRowCanBePut()
    {
        QFETCH(int, seed);
        SeededRandom random{quint64(seed)};
        StoryRows rows = randomStory(random);
        rows.takes.clear();
        EditedProject project(StoryRows{});
        QVERIFY(
            project.apply({rows.series, rows.episodes, rows.scenes, rows.shots, rows.characters, {}, {}, {}, {}, rows.readings, rows.beds, {}, {}}).ok());
        QVERIFY(sameRows(project.rows(), rows));
    }

    void putRowsReplaceTheOldOnes()
    {
        EditedProject project;
        StoryRows rows = smallStory();
        rows.series.title = QStringLiteral("new");
        rows.series.budget = dollars("12.5");
        rows.episodes[0].title = QStringLiteral("one");
        rows.scenes[0].lines.removeLast();
        rows.scenes[0].lines[0].text = QStringLiteral("changed");
        rows.shots[1].lines.clear();
        rows.shots[0].prompt = QStringLiteral("changed");
        QVERIFY(project.apply({rows.series, rows.episodes, rows.scenes, rows.shots, {}, {}, {}, {}, {}}).ok());
        QVERIFY(sameRows(project.rows(), rows));
    }

    void puttingASceneLeavesItsShots()
    {
        EditedProject project;
        StoryRows rows = smallStory();
        rows.scenes[0].beat = QStringLiteral("she decides");
        StoryEdit edit;
        edit.scenes = rows.scenes;
        QVERIFY(project.apply(edit).ok());
        QVERIFY(sameRows(project.rows(), rows));
    }

    void twoShotsCanChangeTheirNumbersInOneEdit()
    {
        EditedProject project;
        StoryRows rows = smallStory();
        std::swap(rows.shots[0].number, rows.shots[1].number);
        QVERIFY(project.apply(putting(rows.shots)).ok());
        QVERIFY(sameRows(project.rows(), rows));
    }

    void aNumberThatIsTakenIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("episode") << 0;
        QTest::newRow("scene") << 1;
        QTest::newRow("shot") << 2;
    }

    void aNumberThatIsTakenIsRefused()
    {
        QFETCH(int, kind);
        EditedProject project;
        StoryRows rows = smallStory();
        rows.episodes[0].id = {91};
        rows.scenes[0].id = {92};
        rows.shots[0].id = {93};
        StoryEdit edit;
        if (kind == 0)
            edit.episodes = rows.episodes;
        else if (kind == 1)
            edit.scenes = rows.scenes;
        else
            edit.shots = {rows.shots[0]};
        const auto refused = project.apply(edit);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(sameRows(project.rows(), smallStory()));
    }

    void aMissingParentIsRefusedAndNothingOfTheEditStays()
    {
        EditedProject project;
        Shot stray = smallStory().shots[0];
        stray.id = {50};
        stray.scene = {999};
        StoryEdit edit = putting({stray});
        edit.series = Series{};
        const auto refused = project.apply(edit);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, ErrorKind::BadInput);
        QVERIFY(sameRows(project.rows(), smallStory()));
    }

    void parentsMayComeAfterTheirChildrenInOneEdit()
    {
        EditedProject project(StoryRows{});
        const StoryRows rows = smallStory();
        QVERIFY(project.apply({{}, rows.episodes, rows.scenes, rows.shots, {}, {}, {}, {}, {}}).ok());
        QCOMPARE(project.rows().shots.size(), 2);
    }

    void removingTakesTheChildrenAlong_data()
    {
        QTest::addColumn<StoryEdit>("edit");
        QTest::addColumn<int>("scenes");
        QTest::addColumn<int>("shots");
        StoryEdit episode;
        episode.removedEpisodes = {{1}};
        StoryEdit scene;
        scene.removedScenes = {{2}};
        QTest::newRow("episode") << episode << 0 << 0;
        QTest::newRow("scene") << scene << 0 << 0;
        QTest::newRow("shot") << removing({3}) << 1 << 1;
    }

    void removingTakesTheChildrenAlong()
    {
        QFETCH(StoryEdit, edit);
        QFETCH(int, scenes);
        QFETCH(int, shots);
        EditedProject project;
        project.bring(project.queue({3}), TakeState::Ready);
        QVERIFY(project.apply(edit).ok());
        const StoryRows rows = project.rows();
        QCOMPARE(rows.scenes.size(), scenes);
        QCOMPARE(rows.shots.size(), shots);
        QCOMPARE(rows.takes.size(), 0);
        QCOMPARE(project.fixture().look("SELECT count(*) FROM line"), scenes == 0 ? 0 : 2);
        QCOMPARE(project.fixture().look("SELECT count(*) FROM take"), 1);
    }

    void undoBringsAShotBackWithItsTakesAndTheirHistory()
    {
        EditedProject project;
        Take take = project.queue({3});
        take.spent = dollars("0.25");
        take.clip = QStringLiteral("clips/EP01/SC001/SH010/T1.mp4");
        project.bring(take, TakeState::Ready);
        Shot circled = smallStory().shots[0];
        circled.circled = take.id;
        QVERIFY(project.apply(putting({circled})).ok());
        const StoryRows before = project.rows();

        QVERIFY(project.apply(removing({3})).ok());
        QCOMPARE(project.rows().takes.size(), 0);
        QVERIFY(project.apply(putting({circled})).ok());
        QVERIFY(sameRows(project.rows(), before));
        QVERIFY(Story::fromRows(project.rows()).ok());
        QCOMPARE(project.store().history(take.id)->size(), 2);
        QCOMPARE(project.queue({3}).number, 2);
    }

    void undoBringsAnEpisodeBackWithAllItsTakes()
    {
        EditedProject project;
        for (const qint64 shot : {3, 3, 4})
            project.bring(project.queue({shot}), TakeState::Ready);
        const StoryRows before = project.rows();
        StoryEdit remove;
        remove.removedEpisodes = {{1}};
        QVERIFY(project.apply(remove).ok());
        const auto reopenedEmpty = project.rows();
        QVERIFY(reopenedEmpty.episodes.isEmpty() && reopenedEmpty.takes.isEmpty());
        QVERIFY(project.apply({{}, before.episodes, before.scenes, before.shots, {}, {}, {}, {}, {}}).ok());
        QVERIFY(sameRows(project.rows(), before));
    }

    void aTakeWhoseShotComesBackKeepsItsNumberTaken()
    {
        EditedProject project;
        project.bring(project.queue({3}), TakeState::Failed);
        QVERIFY(project.apply(removing({3})).ok());
        QVERIFY(project.apply(putting({smallStory().shots[0]})).ok());
        QCOMPARE(project.queue({3}).number, 2);
    }

    void whatWaitsIsUnderWayOrUnknownIsNotRemoved_data()
    {
        QTest::addColumn<TakeState>("state");
        QTest::addColumn<bool>("removable");
        for (const TakeState state :
             {TakeState::Queued, TakeState::Submitting, TakeState::Accepted, TakeState::Running, TakeState::Downloading,
              TakeState::Checking, TakeState::Cancelling, TakeState::Unknown})
            QTest::newRow(qPrintable(key(state))) << state << false;
        for (const TakeState state :
             {TakeState::Planned, TakeState::Ready, TakeState::Lost, TakeState::Failed, TakeState::Cancelled})
            QTest::newRow(qPrintable(key(state))) << state << true;
    }

    void whatWaitsIsUnderWayOrUnknownIsNotRemoved()
    {
        QFETCH(TakeState, state);
        QFETCH(bool, removable);
        EditedProject project;
        project.bring(project.queue({3}), state);
        const StoryRows before = project.rows();
        StoryEdit scene;
        scene.removedScenes = {{2}};
        StoryEdit episode;
        episode.removedEpisodes = {{1}};
        for (const StoryEdit &edit :
             removable ? QVector<StoryEdit>{removing({3})} : QVector{removing({3}), scene, episode}) {
            const auto removed = project.apply(edit);
            QCOMPARE(removed.ok(), removable);
            if (!removable) {
                QCOMPARE(removed.error().kind, ErrorKind::BadInput);
                QVERIFY(sameRows(project.rows(), before));
            }
        }
    }

    void aShotCanMoveToAnotherSceneWhileItsOldOneIsRemoved()
    {
        EditedProject project;
        project.queue({3});
        Scene target = smallStory().scenes[0];
        target.id = {20};
        target.number = 2;
        Shot moved = smallStory().shots[0];
        moved.scene = {20};
        StoryEdit edit = putting({moved});
        edit.scenes = {target};
        edit.removedScenes = {{2}};
        QVERIFY(project.apply(edit).ok());
        QCOMPARE(project.rows().shots.size(), 1);
        QCOMPARE(project.rows().takes.size(), 1);
    }

    void removedCharactersGo()
    {
        EditedProject project(StoryRows{});
        StoryEdit put;
        put.characters = {{{7}, QStringLiteral("林薇"), {QStringLiteral("薇薇")}, {}, {}, {}, {}, {}}};
        QVERIFY(project.apply(put).ok());
        QCOMPARE(project.rows().characters, put.characters);
        StoryEdit remove;
        remove.removedCharacters = {{7}};
        QVERIFY(project.apply(remove).ok());
        QVERIFY(project.rows().characters.isEmpty());
    }

    void readingsAndBedsComeAndGoWithTheirParents()
    {
        EditedProject project;
        Reading reading;
        reading.id = {30};
        reading.scene = {2};
        reading.number = 2;
        reading.source = VoiceSource::Provider;
        reading.provider = QStringLiteral("holysheep");
        reading.voice = QStringLiteral("nova");
        reading.words = "ab12";
        reading.mood = QStringLiteral("低声");
        reading.kind = VoiceKind::Inner;
        reading.file = QStringLiteral("voices/EP01/SC001/L002-v2.wav");
        reading.durationMs = 2345;
        reading.spent = *Money::fromDecimal(u"0.015", Currency::usd());
        SoundBed bed;
        bed.id = {31};
        bed.episode = {1};
        bed.kind = BedKind::Ambience;
        bed.file = QStringLiteral("sound/rain.ogg");
        bed.loop = true;
        StoryEdit edit;
        edit.readings = {reading};
        edit.beds = {bed};
        QVERIFY(project.apply(edit).ok());
        QCOMPARE(project.rows().readings, edit.readings);
        QCOMPARE(project.rows().beds, edit.beds);
        StoryEdit away;
        away.removedReadings = {{30}};
        QVERIFY(project.apply(away).ok());
        QVERIFY(project.rows().readings.isEmpty() && !project.rows().beds.isEmpty());
        StoryEdit whole;
        whole.removedEpisodes = {{1}};
        QVERIFY(project.apply(edit).ok() && project.apply(whole).ok());
        QVERIFY(project.rows().readings.isEmpty() && project.rows().beds.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
