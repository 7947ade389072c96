// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/production.h"
#include "workspace/workspaceworld.h"

#include <QtTest>

using namespace circletake;
using workspace::Production;
using workspace::Stage;
using State = workspace::StageProgress::State;

/// From scenes to a film in one run, which goes on where an earlier one ended.
class TestProduction : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WorkspaceWorld> m_world;

    [[nodiscard]] Production &production() const { return m_world->workspace().production(); }
    [[nodiscard]] workspace::ProductionOrder order() const
    {
        workspace::ProductionOrder order;
        order.episode = m_world->story().episodes().first();
        order.render = m_world->workspace().requestFor({}, workspace::Which::Missing);
        return order;
    }
    [[nodiscard]] bool run(const workspace::ProductionOrder &order) const
    {
        production().start(order);
        return QTest::qWaitFor([this] { return !production().isRunning(); }, 20'000);
    }
    static void refuseAll(test::ScriptedProvider &provider)
    {
        provider.submitScript = [](const render::SubmitRequest &) {
            render::SubmitAnswer answer;
            answer.verdict = render::SubmitVerdict::NotTaken;
            answer.error = {ProblemKind::Moderation, QStringLiteral("Refused."), {}, 422, -1};
            return std::optional(answer);
        };
    }
    void addLipSync() const
    {
        workspace::ProviderFacts facts;
        facts.id = QStringLiteral("sandbox.lipsync");
        m_world->plugs.lipFacts = {facts};
        m_world->plugs.secondPrices.insert(facts.id, Money());
    }
    /// Shots whose film has moved mouths.
    [[nodiscard]] int syncs() const
    {
        int count = 0;
        for (const ShotId shot : m_world->shots())
            count += m_world->story().find(m_world->story().chosenTake(shot))->spec.isLipSync() ? 1 : 0;
        return count;
    }
    [[nodiscard]] QVector<State> states() const
    {
        QVector<State> states;
        for (const workspace::StageProgress &stage : production().stages())
            states += stage.state;
        return states;
    }

private slots:
    void init() { m_world = std::make_unique<test::WorkspaceWorld>(); }
    void cleanup() { m_world.reset(); }

    void scenesBecomeAFilm()
    {
        QVERIFY(m_world->makeProject(false));
        QSignalSpy ended(&production(), &Production::ended);
        QVERIFY(run(order()));
        QCOMPARE(ended.count(), 1);
        QCOMPARE(states(), QVector<State>(5, State::Done));
        QVERIFY2(production().film().endsWith(QStringLiteral("/exports/EP01.mp4")), qPrintable(production().film()));
        const int shots = int(m_world->shots().size());
        QCOMPARE(production().stages()[2].done, shots);
        QCOMPARE(production().stages()[2].total, shots);
        const QString summary = workspace::productionSummary(m_world->story(), production().episode());
        QVERIFY2(summary.startsWith(QString::number(shots)) && summary.contains(QStringLiteral("100.0 %")),
                 qPrintable(summary));
    }

    void mouthsAreMovedBeforeTheFilmIsMade()
    {
        addLipSync();
        QVERIFY(m_world->makeProject(false));
        QVERIFY(run(order()));
        QCOMPARE(states(), QVector<State>(5, State::Done));
        const workspace::StageProgress &lips = production().stages()[int(Stage::LipSync)];
        QVERIFY(lips.done > 0 && lips.failed == 0);
        QCOMPARE(qint64(syncs()), lips.done);
        const qsizetype takes = m_world->story().takeCount();
        QVERIFY(run(order()));
        QCOMPARE(m_world->story().takeCount(), takes);
    }

    void aFilmComesAboutWithoutLipSyncsThatFail()
    {
        addLipSync();
        m_world->prepare = [](test::ScriptedProvider &provider) {
            if (provider.itsTraits.id == QLatin1String("sandbox.lipsync"))
                refuseAll(provider);
        };
        QVERIFY(m_world->makeProject(false));
        QVERIFY(run(order()));
        QCOMPARE(states(), QVector<State>(5, State::Done));
        QVERIFY(production().stages()[int(Stage::LipSync)].failed > 0);
        QVERIFY(!production().film().isEmpty());
    }

    void stagesHaveWordsOfTheirOwn()
    {
        QSet<QString> words;
        for (const Stage stage : workspace::stagesInOrder) {
            QCOMPARE(workspace::stageFromKey(key(stage)), std::optional(stage));
            words.insert(key(stage));
        }
        QCOMPARE(words.size(), qsizetype(workspace::stagesInOrder.size()));
        QVERIFY(!workspace::stageFromKey(QStringLiteral("lunch")));
    }

    void whatIsDoneIsNotDoneAgain()
    {
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll());
        const qsizetype takes = m_world->story().takeCount();
        QVERIFY(run(order()));
        QCOMPARE(m_world->story().takeCount(), takes);
        QCOMPARE(states().last(), State::Done);
    }

    void anotherTakeOfEachIsMadeWhenAsked()
    {
        QVERIFY(m_world->makeProject());
        QVERIFY(m_world->renderAll());
        const qsizetype takes = m_world->story().takeCount();
        workspace::ProductionOrder again = order();
        again.render.which = workspace::Which::All;
        QVERIFY(run(again));
        QCOMPARE(m_world->story().takeCount(), 2 * takes);
        QCOMPARE(states().last(), State::Done);
    }

    void shotsWithoutAClipEndItAndAreCounted()
    {
        m_world->prepare = refuseAll;
        QVERIFY(m_world->makeProject());
        QSignalSpy failed(&m_world->workspace(), &workspace::Workspace::failed);
        QVERIFY(run(order()));
        QCOMPARE(states(), QVector<State>({State::Done, State::Done, State::Stopped, State::Waiting, State::Waiting}));
        QCOMPARE(production().stages()[2].failed, int(m_world->shots().size()));
        QVERIFY(production().film().isEmpty());
        QVERIFY(failed.count() >= 1);
        const auto problem = failed.last().first().value<workspace::Problem>();
        QVERIFY2(problem.what.startsWith(QString::number(m_world->shots().size())), qPrintable(problem.what));
    }

    void animaticsFillWhatHasNoClipWhenAsked()
    {
        m_world->prepare = refuseAll;
        QVERIFY(m_world->makeProject());
        workspace::ProductionOrder filled = order();
        filled.film.fillWithAnimatic = true;
        QVERIFY(run(filled));
        QCOMPARE(states(), QVector<State>(5, State::Done));
        QVERIFY(!production().film().isEmpty());
    }

    void aFilmThatDoesNotComeAboutStopsIt()
    {
        m_world->refuseFilm = Error{ErrorKind::Storage, QStringLiteral("The disk is full."), {}, {}};
        QVERIFY(m_world->makeProject());
        QVERIFY(run(order()));
        QCOMPARE(states(), QVector<State>({State::Done, State::Done, State::Done, State::Done, State::Stopped}));
        m_world->refuseFilm.reset();
        QVERIFY(run(order()));
        QCOMPARE(states().last(), State::Done);
    }

    void aProviderThatCannotBeReachedStopsIt()
    {
        m_world->refuseProvider = Error{ErrorKind::Provider, QStringLiteral("There is no key."), {}, {}};
        QVERIFY(m_world->makeProject());
        QVERIFY(run(order()));
        QCOMPARE(states(), QVector<State>({State::Done, State::Done, State::Stopped, State::Waiting, State::Waiting}));
    }

    void stoppingSendsNothingNew()
    {
        QVERIFY(m_world->makeProject());
        connect(
            &production(), &Production::changed, this,
            [this] {
                if (production().stages()[2].state == State::Working)
                    production().stop();
            },
            Qt::QueuedConnection);
        production().start(order());
        QTRY_VERIFY(!production().isRunning());
        QCOMPARE(states(), QVector<State>({State::Done, State::Done, State::Stopped, State::Waiting, State::Waiting}));
        QVERIFY(m_world->workspace().isPaused());
    }

    void stoppingWhileLinesAreSpokenRendersNothing()
    {
        QVERIFY(m_world->makeProject());
        production().start(order());
        production().stop();
        QVERIFY(!production().isRunning());
        QCOMPARE(states(),
                 QVector<State>({State::Done, State::Stopped, State::Waiting, State::Waiting, State::Waiting}));
        QCOMPARE(m_world->story().takeCount(), 0);
    }

    void closingTheProjectEndsIt()
    {
        QVERIFY(m_world->makeProject());
        production().start(order());
        m_world->workspace().closeProject();
        QTRY_VERIFY(!production().isRunning());
    }

    void linesAreSpokenBeforeShotsAreRendered()
    {
        QVERIFY(m_world->makeProject(false));
        QVERIFY(run(order()));
        const auto counts = workspace::voiceCounts(m_world->story(), m_world->story().episodes().first());
        QVERIFY(counts.lines > 0);
        QCOMPARE(counts.ready, counts.lines);
        QCOMPARE(production().stages()[1].done, counts.lines);
    }

    void withoutAVoiceThereIsAFilmAllTheSame()
    {
        QVERIFY(m_world->makeProject(false));
        m_world->refuseVoice = Error{ErrorKind::MissingTool, QStringLiteral("espeak-ng is missing"), {}, {}};
        QVERIFY(run(order()));
        QCOMPARE(states().last(), State::Done);
        QVERIFY(production().stages()[1].failed > 0);
        QVERIFY(!production().film().isEmpty());
    }
};

QTEST_MAIN(TestProduction)
#include "tst_production.moc"
