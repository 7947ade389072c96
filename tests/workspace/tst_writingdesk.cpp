// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writingworld.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::TextScript;
using test::WritingWorld;

namespace {

QByteArray scenes(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "INT. ROOM " + QByteArray::number(i) +
                " - DAY\n\nMei waits at the door.\n\nMEI\nWho is it?\n\n"
                "She opens it.\n\n";
    return text;
}

QString goodPart(const render::TextRequest &request)
{
    return test::storyboardAnswer(request.text);
}

}  // namespace

class TestWritingDesk : public QObject
{
    Q_OBJECT

private slots:
    void scenesArePlannedByTheModel()
    {
        WritingWorld world;
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->scenes, 2);
        QCOMPARE(outcome->fellBack, 0);
        QCOMPARE(outcome->open, 0);
        QCOMPARE(outcome->unusedLines, 0);
        QCOMPARE(outcome->use.questions, 2);
        QCOMPARE(outcome->use.promptTokens, 2000);
        QCOMPARE(outcome->use.cost.toDisplay(), QStringLiteral("$0.004"));
        QVERIFY(!outcome->stopped);
        for (int scene = 0; scene < 2; ++scene) {
            QVERIFY(world.coversAll(world.scene(scene)));
            for (const ShotId shot : world.story().shotsOf(world.scene(scene))) {
                QCOMPARE(world.story().find(shot)->angle, CameraAngle::Low);
                QVERIFY(!world.story().find(shot)->prompt.isEmpty());
            }
        }
        QVERIFY(!world.story().find(world.scene(0))->beat.isEmpty());
        QCOMPARE(world.story().brokenInvariant(), QString());
        QCOMPARE(world.texts, (QStringList{QStringLiteral("Plan EP01-SC001"), QStringLiteral("Plan EP01-SC002")}));
        QVERIFY(!world.desk->isBusy());
        const render::TextRequest &asked = world.model.asked.first();
        QCOMPARE(asked.schemaName, QStringLiteral("storyboard"));
        QVERIFY(asked.instructions.contains(QStringLiteral("material")));
        QVERIFY(asked.text.contains(QStringLiteral("<script shots=\"4-8\"")));
    }

    void whatWasPlannedIsStoredAsItComes()
    {
        WritingWorld world(scenes(5));
        world.model.reply = [&](const render::TextRequest &request) {
            if (request.text.contains(QStringLiteral("ROOM 3")))
                return TextScript::failing(ProblemKind::Auth, QStringLiteral("The key was refused."));
            return TextScript::saying(goodPart(request));
        };
        WritingRequest request;
        request.concurrency = 1;
        const auto outcome = world.plan(request);
        QVERIFY(outcome.ok() && outcome->stopped);
        QCOMPARE(outcome->stopped->what, QStringLiteral("The key was refused."));
        QCOMPARE(outcome->scenes, 3);
        QCOMPARE(outcome->open, 2);
        world.world.start();
        QVERIFY(world.world.works->project().open(world.world.folder()).ok());
        QVERIFY(world.coversAll(world.scene(2)));
        QVERIFY(world.story().shotsOf(world.scene(3)).isEmpty());
    }

    void theModelIsToldWhatWasWrongAndTheRulesStepIn()
    {
        WritingWorld world;
        world.model.reply = [](const render::TextRequest &request) {
            const bool kitchen = request.text.contains(QStringLiteral("INT. KITCHEN"));
            return TextScript::saying(kitchen ? QStringLiteral("{\"shots\": [{\"shot_size\": \"vast\"}]}")
                                              : goodPart(request));
        };
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->scenes, 1);
        QCOMPARE(outcome->fellBack, 1);
        QCOMPARE(outcome->problems.size(), 1);
        const Problem &problem = outcome->problems.first();
        QVERIFY2(
            problem.what.contains(QStringLiteral("planned by rule")) && problem.what.contains(QStringLiteral("vast")),
            qPrintable(problem.what));
        QCOMPARE(problem.slate.text(), QStringLiteral("EP01-SC001"));
        QCOMPARE(world.model.asked.size(), 4);  // three for the kitchen
        const auto again = std::count_if(world.model.asked.cbegin(), world.model.asked.cend(), [](const auto &asked) {
            return asked.text.contains(QStringLiteral("could not be used")) &&
                   asked.text.contains(QStringLiteral("“vast” is none of"));
        });
        QCOMPARE(again, 2);
        QVERIFY(world.coversAll(world.scene(0)) && world.coversAll(world.scene(1)));
    }

    void badAnswersEndInShotsAllTheSame_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("questions");
        QTest::newRow("empty") << QString() << 3;
        QTest::newRow("refusal") << QStringLiteral("I'm sorry, I can't.") << 1;
        QTest::newRow("prose") << QStringLiteral("A wide shot, then a close-up.") << 3;
        QTest::newRow("200 kB") << QString(200'000, u'{') << 3;
    }
    void badAnswersEndInShotsAllTheSame()
    {
        QFETCH(QString, answer);
        QFETCH(int, questions);
        WritingWorld world(scenes(1));
        world.model.reply = [&](const render::TextRequest &) { return TextScript::saying(answer); };
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->fellBack, 1);
        QCOMPARE(world.model.asked.size(), questions);
        QVERIFY(world.coversAll(world.scene(0)));
    }

    void aCutAnswerIsGoneOnWith()
    {
        WritingWorld world;
        int calls = 0;
        world.model.reply = [&](const render::TextRequest &request) {
            TextScript::Reply whole;
            render::TextAnswer answer = TextScript::saying(goodPart(request));
            if (++calls <= 2) {
                answer.text.truncate(answer.text.size() * 3 / 5);
                answer.end = render::TextEnd::Cut;
            }
            return answer;
        };
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->scenes, 2);
        QCOMPARE(outcome->fellBack, 0);
        QCOMPARE(calls, 4);
        QVERIFY(world.coversAll(world.scene(0)) && world.coversAll(world.scene(1)));
        QVERIFY(world.story().shotsOf(world.scene(0)).size() <= 8);
    }

    void aLongSceneIsAskedForInParts()
    {
        QByteArray text = "INT. COURT - DAY\n\n";
        for (int i = 0; i < 40; ++i)
            text += "MEI\nThis is what was said as number " + QByteArray::number(i) + ".\n\n";
        WritingWorld world(text);
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->fellBack, 0);
        QCOMPARE(world.model.asked.size(), 2);
        QVERIFY(world.coversAll(world.scene(0)));
    }

    void whatTheModelPlannedIsNotAskedAgain()
    {
        WritingWorld world(scenes(3));
        QVERIFY(world.plan().ok());
        const QVector<ShotId> before = world.story().shotsOf(world.scene(1));
        world.world.start();
        QVERIFY(world.world.works->project().open(world.world.folder()).ok());
        world.start();
        const auto again = world.plan();
        QVERIFY(again.ok());
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(again->scenes, 0);
        QCOMPARE(world.model.asked.size(), 3);
        QCOMPARE(world.story().shotsOf(world.scene(1)), before);
        WritingRequest other;
        other.model = QStringLiteral("writer-2");
        QCOMPARE(world.plan(other)->scenes, 3);
    }

    void whatChangedIsAskedAgain()
    {
        WritingWorld world(scenes(3));
        QVERIFY(world.plan().ok());
        render::StoryEdit edit;
        edit.scenes = {*world.story().find(world.scene(0))};
        edit.scenes[0].lines[1].text = QStringLiteral("Mei hides behind the door.");
        for (const ShotId shot : world.story().shotsOf(world.scene(1)))
            if (world.story().find(shot)->lines.contains(1))
                edit.removedShots = {shot};
        QVERIFY(world.world.works->project().apply(edit).ok());
        world.model.asked.clear();
        const auto again = world.plan();
        QVERIFY(again.ok());
        QCOMPARE(again->scenes, 2);
        QCOMPARE(again->unchanged, 1);
        QVERIFY(world.coversAll(world.scene(1)));
    }

    void whatAPersonDecidedStays()
    {
        WritingWorld world(scenes(3));
        QVERIFY(world.plan().ok());
        render::StoryEdit edit;
        edit.scenes = {*world.story().find(world.scene(0))};
        edit.scenes[0].approved = true;
        Shot edited = *world.story().find(world.story().shotsOf(world.scene(1))[2]);
        edited.action = QStringLiteral("My own words.");
        edited.byHand = ShotField::Action;
        edit.shots = {edited};
        QVERIFY(world.world.works->project().apply(edit).ok());
        const QVector<ShotId> approved = world.story().shotsOf(world.scene(0));
        WritingRequest other;
        other.model = QStringLiteral("writer-2");
        const auto again = world.plan(other);
        QVERIFY(again.ok());
        QCOMPARE(again->fixed, 1);
        QCOMPARE(again->scenes, 2);
        QCOMPARE(world.story().shotsOf(world.scene(0)), approved);
        QVERIFY(world.story().find(edited.id));
        QCOMPARE(*world.story().find(edited.id), edited);
        QVERIFY(world.coversAll(world.scene(1)));
        QCOMPARE(world.story().brokenInvariant(), QString());
    }

    void aShotEditedMeanwhileStays()
    {
        WritingWorld world(scenes(1));
        QVERIFY(world.plan().ok());
        Shot edited = *world.story().find(world.story().shotsOf(world.scene(0)).at(1));
        world.model.reply = [&](const render::TextRequest &request) {
            edited.action = QStringLiteral("My own words.");
            edited.byHand = ShotField::Action;
            render::StoryEdit edit;
            edit.shots = {edited};
            if (!world.world.works->project().apply(edit).ok())
                qFatal("not applied");
            return TextScript::saying(goodPart(request));
        };
        WritingRequest other;
        other.model = QStringLiteral("writer-2");
        QVERIFY(world.plan(other).ok());
        QVERIFY(world.story().find(edited.id));
        QCOMPARE(*world.story().find(edited.id), edited);
        QVERIFY(world.coversAll(world.scene(0)));
    }

    void aSceneRewrittenMeanwhileIsPlannedByRule()
    {
        WritingWorld world(scenes(1));
        world.model.reply = [&](const render::TextRequest &request) {
            render::StoryEdit edit;
            edit.scenes = {*world.story().find(world.scene(0))};
            edit.scenes[0].lines[1].text = QStringLiteral("Another line.");
            if (!world.world.works->project().apply(edit).ok())
                qFatal("not applied");
            return TextScript::saying(goodPart(request));
        };
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->fellBack, 1);
        QVERIFY(world.coversAll(world.scene(0)));
    }

    void scenesRunInParallelWithinTheBound()
    {
        WritingWorld world(scenes(47));
        WritingRequest request;
        request.concurrency = 8;
        const qint64 begun = world.world.clock.nowMs();
        const auto outcome = world.plan(request);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->scenes, 47);
        QCOMPARE(world.model.mostUnderWay, 8);
        QCOMPARE(world.world.clock.nowMs() - begun, 12'000);
        QCOMPARE(world.told.size(), 47);
        QCOMPARE(world.told.last().done, 47);
        QCOMPARE(world.told.last().scenes, 47);
        QCOMPARE(world.told[20].done, 21);
    }

    void passingFaultsAreAskedAgain()
    {
        WritingWorld world(scenes(1));
        int calls = 0;
        world.model.reply = [&](const render::TextRequest &request) {
            return ++calls < 3 ? TextScript::failing(ProblemKind::Rate, QStringLiteral("Slower."))
                               : TextScript::saying(goodPart(request));
        };
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->scenes, 1);
        QCOMPARE(calls, 3);
    }

    void aModelThatNeverAnswersLeavesItToTheRules()
    {
        WritingWorld world(scenes(1));
        world.model.price = Money::fromDecimal(u"0.01", Currency::usd());
        world.model.reply = [&](const render::TextRequest &) {
            render::TextAnswer answer = TextScript::failing(ProblemKind::Transient, QStringLiteral("No answer came."));
            answer.unsure = true;
            return answer;
        };
        const auto outcome = world.plan();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->fellBack, 1);
        QVERIFY(outcome->problems.first().what.contains(QStringLiteral("No answer came.")));
        QVERIFY(!outcome->use.cost.isZero());  // what was lost counts as charged
        QVERIFY(world.coversAll(world.scene(0)));
    }

    void theBudgetStopsIt()
    {
        WritingWorld world(scenes(5));
        Series series = world.story().series();
        series.budget = *Money::fromDecimal(u"0.005", Currency::usd());
        render::StoryEdit edit;
        edit.series = series;
        QVERIFY(world.world.works->project().apply(edit).ok());
        world.model.price = Money::fromDecimal(u"0.002", Currency::usd());
        WritingRequest request;
        request.concurrency = 1;
        const auto outcome = world.plan(request);
        QVERIFY(outcome.ok() && outcome->stopped);
        QCOMPARE(outcome->stopped->kind, ErrorKind::Budget);
        QCOMPARE(outcome->scenes, 2);
        QCOMPARE(outcome->open, 3);
    }

    void cancellingKeepsWhatIsUnderWay()
    {
        WritingWorld world(scenes(10));
        int calls = 0;
        world.model.reply = [&](const render::TextRequest &request) {
            if (++calls == 1)
                world.desk->cancel();
            return TextScript::saying(goodPart(request));
        };
        WritingRequest request;
        request.concurrency = 3;
        const auto outcome = world.plan(request);
        QVERIFY(outcome.ok() && outcome->stopped);
        QCOMPARE(outcome->stopped->kind, ErrorKind::Cancelled);
        QCOMPARE(outcome->scenes, 3);
        QCOMPARE(outcome->open, 7);
    }

    void closingTheProjectEndsIt()
    {
        WritingWorld world(scenes(10));
        bool ended = false;
        world.desk->plan({}, [&](const auto &) { ended = true; });
        world.world.clock.advance(1000);
        QVERIFY(world.desk->isBusy());
        world.world.works->project().close();
        QVERIFY(!world.desk->isBusy());
        world.world.clock.advance(60'000);
        QVERIFY(!ended);
    }

    void theEstimateComesFirst()
    {
        WritingWorld world(scenes(4));
        world.model.price = Money::fromDecimal(u"0.01", Currency::usd());
        const auto estimate = world.desk->estimate({});
        QVERIFY(estimate.ok());
        QCOMPARE(estimate->scenes, 4);
        QCOMPARE(estimate->questions, 4);
        QCOMPARE(estimate->provider, QStringLiteral("Writer"));
        QCOMPARE(estimate->most->toDisplay(), QStringLiteral("$0.04"));
        QVERIFY(estimate->promptTokens > 1000 && estimate->answerTokens > 1000);
        QVERIFY(world.model.asked.isEmpty());
        world.model.price.reset();
        QVERIFY(!world.desk->estimate({})->most);
        QVERIFY(world.plan().ok());
        QCOMPARE(world.desk->estimate({})->unchanged, 4);
    }

    void aWrongPromptOfTheUsersIsToldBeforeAnythingIsAsked()
    {
        WritingWorld world;
        const QString path = world.world.disk.filePath(QStringLiteral("prompts/storyboard.en.txt"));
        QVERIFY(writeDurably(world.world.files, path, "[question]\n{{script}} {{weather}}\n").ok());
        const auto outcome = world.plan();
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().where.endsWith(QStringLiteral("storyboard.en.txt:2")),
                 qPrintable(outcome.error().where));
        QVERIFY(world.model.asked.isEmpty());
        QVERIFY(writeDurably(world.world.files, path, "[question]\nMy own: {{cast}} {{script}}\n").ok());
        QVERIFY(world.plan().ok());
        QVERIFY(world.model.asked.first().text.startsWith(QStringLiteral("My own: <cast>")));
    }

    void whatCannotBeginIsTold()
    {
        WritingWorld world;
        world.refuse = Error{ErrorKind::NotFound, QStringLiteral("There is no such provider."), {}, {}};
        QCOMPARE(world.plan().error().kind, ErrorKind::NotFound);
        world.refuse.reset();
        world.desk->plan({}, [](const auto &) {});
        QCOMPARE(world.plan().error().kind, ErrorKind::Unsupported);
        world.world.works->project().close();
        QCOMPARE(world.plan().error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestWritingDesk)
#include "tst_writingdesk.moc"
