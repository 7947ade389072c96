// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "workspace/lookbook.h"
#include "workspace/prompts.h"
#include "workspace/sendplan.h"
#include "workspace/shotchoice.h"
#include "workspace/staleness.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

namespace {

Picture pictureOf(const char *name, QSize size = {1000, 1500})
{
    return {QStringLiteral("references/%1.jpg").arg(QLatin1String(name)), QByteArray(name), size, 200'000};
}

/// MEI has two references, CHEN one, the place and the style one each; all are in the first two shots.
Story storyWithLooks()
{
    StoryRows rows = test::rowsOf(1, 2, 3);
    rows.characters[0].pictures = {pictureOf("mei-1"), pictureOf("mei-2")};
    rows.characters[1].pictures = {pictureOf("chen")};
    for (Scene &scene : rows.scenes)
        scene.place = QStringLiteral("Yard");
    rows.series.bible.places = {{QStringLiteral("YARD"), QStringLiteral("snow on old tiles"), {pictureOf("yard")}}};
    rows.series.bible.pictures = {pictureOf("style"), pictureOf("chen")};
    for (Shot &shot : rows.shots)
        shot.cast = {rows.characters[0].id, rows.characters[1].id};
    return *Story::fromRows(rows);
}

PictureLimits everything()
{
    return {true, true, 9, true, true, 0, 0, 0};
}

QStringList namesOf(const QVector<SpecPicture> &pictures)
{
    QStringList names;
    for (const SpecPicture &each : pictures)
        names << QString::fromLatin1(each.picture.hash);
    return names;
}

SendPlan planOf(const Story &story, int shot, const PictureLimits &limits)
{
    return planSending(story, test::shotAt(story, 1, 1, shot), {}, QStringLiteral("m"), limits);
}

template <class Change>
Story changed(Story story, int number, Change change)
{
    Shot shot = *story.find(test::shotAt(story, 1, 1, number));
    change(shot);
    [[maybe_unused]] const auto put = story.put(shot);
    return story;
}

Story withTake(Story story, int shot, TakeState state = TakeState::Ready)
{
    Take take = test::takeOf(story, test::shotAt(story, 1, 1, shot), state, 900 + shot);
    take.clipHash = "clip" + QByteArray::number(shot);
    [[maybe_unused]] const auto put = story.put(take);
    return story;
}

}  // namespace

class TestSendPlan : public QObject
{
    Q_OBJECT

private slots:
    void onePictureOfEachComesFirst()
    {
        const SendPlan plan = planOf(storyWithLooks(), 1, everything());
        QCOMPARE(namesOf(plan.spec.pictures),
                 (QStringList{QStringLiteral("mei-1"), QStringLiteral("chen"), QStringLiteral("yard"),
                              QStringLiteral("style"), QStringLiteral("mei-2")}));
        QCOMPARE(plan.spec.pictures[0].of, QStringLiteral("MEI"));
        QVERIFY(plan.leftOut.isEmpty());
    }

    void whatAModelCannotTakeIsLeftOutAndTold_data()
    {
        QTest::addColumn<PictureLimits>("limits");
        QTest::addColumn<bool>("continues");
        QTest::addColumn<int>("sent");
        QTest::addColumn<int>("leftOut");
        QTest::addColumn<QString>("why");
        PictureLimits words;
        QTest::newRow("words only") << words << false << 0 << 6 << QStringLiteral("takes no reference pictures");
        PictureLimits two = everything();
        two.references = 2;
        QTest::newRow("two") << two << false << 2 << 3 << QStringLiteral("at most 2");
        PictureLimits apart = everything();
        apart.together = false;
        QTest::newRow("frame or references") << apart << true << 0 << 5 << QStringLiteral("beside a first frame");
        PictureLimits large = everything();
        large.leastSide = 1200;
        QTest::newRow("too small") << large << false << 0 << 5 << QStringLiteral("at least 1200 pixels");
        PictureLimits unseeded = everything();
        unseeded.seed = false;
        QTest::newRow("no seed") << unseeded << false << 5 << 1 << QStringLiteral("takes no seed");
        PictureLimits unframed = everything();
        unframed.firstFrame = false;
        QTest::newRow("no first frame") << unframed << true << 5 << 1 << QStringLiteral("takes no first frame");
    }

    void whatAModelCannotTakeIsLeftOutAndTold()
    {
        QFETCH(PictureLimits, limits);
        QFETCH(bool, continues);
        QFETCH(QString, why);
        Story story = withTake(storyWithLooks(), 1);
        story = changed(story, 2, [&](Shot &shot) { shot.continues = continues; });
        const SendPlan plan = planOf(story, 2, limits);
        QTEST(int(plan.spec.pictures.size()), "sent");
        QTEST(int(plan.leftOut.size()), "leftOut");
        QVERIFY2(plan.leftOut.first().why.contains(why), qPrintable(plan.leftOut.first().why));
    }

    void aShotContinuesFromTheChosenTakeBeforeIt()
    {
        const auto continuing = [](Story story, int shot) {
            return changed(std::move(story), shot, [](Shot &each) { each.continues = true; });
        };
        const Story waiting = continuing(storyWithLooks(), 2);
        QCOMPARE(planOf(waiting, 2, everything()).waitsFor, test::shotAt(waiting, 1, 1, 1));
        const Story there = withTake(waiting, 1);
        QCOMPARE(planOf(there, 2, everything()).continuesFrom, TakeId{901});
        QVERIFY(!planOf(there, 2, everything()).waitsFor.isValid());
        const Story first = continuing(storyWithLooks(), 1);
        QVERIFY(!planOf(first, 1, everything()).waitsFor.isValid());
        QVERIFY(planOf(first, 1, everything()).leftOut.first().why.contains(QStringLiteral("first shot of its scene")));
    }

    void seedsAreSharedByCharacterOrScene()
    {
        Story story = storyWithLooks();
        const ShotId one = test::shotAt(story, 1, 1, 1);
        const ShotId other = test::shotAt(story, 1, 2, 1);
        QVERIFY(seedFor(story, one) >= 0);
        QCOMPARE(seedFor(story, one), seedFor(story, other));
        Series series = story.series();
        series.bible.seeds = SeedRule::Scene;
        story.setSeries(series);
        QVERIFY(seedFor(story, one) != seedFor(story, other));
        QCOMPARE(seedFor(story, one), seedFor(story, test::shotAt(story, 1, 1, 2)));
        series.bible.seeds = SeedRule::None;
        story.setSeries(series);
        QCOMPARE(seedFor(story, one), qint64(-1));
    }

    void aFurtherTakeHasTheNextSeed()
    {
        const Story story = storyWithLooks();
        const Story again = withTake(story, 1, TakeState::Failed);
        const ShotId shot = test::shotAt(story, 1, 1, 1);
        QCOMPARE(seedFor(again, shot), seedFor(story, shot) + 1);
    }

    void aPersonsSeedStays()
    {
        const Story story = storyWithLooks();
        RenderRequest request;
        request.seed = 7;
        QCOMPARE(planSending(story, test::shotAt(story, 1, 1, 1), request, {}, everything()).spec.seed, qint64(7));
    }

    void takesAreStaleAfterAChangeThatShows_data()
    {
        using Change = std::function<void(Story &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("stale");
        const auto row = [](const char *name, bool stale, const Change &change) {
            QTest::newRow(name) << change << stale;
        };
        const auto mei = [](const std::function<void(Character &)> &change) -> Change {
            return [change](Story &story) {
                Character character = story.characters()[0];
                change(character);
                QVERIFY(story.put(character).ok());
            };
        };
        const auto series = [](const std::function<void(Series &)> &change) -> Change {
            return [change](Story &story) {
                Series all = story.series();
                change(all);
                story.setSeries(all);
            };
        };
        const auto shot = [](int number, const std::function<void(Shot &)> &change) -> Change {
            return [number, change](Story &story) { story = changed(story, number, change); };
        };
        row("nothing", false, [](Story &) {});
        row("look", true, mei([](Character &c) { c.look = QStringLiteral("red coat"); }));
        row("wardrobe here", true, {});
        row("wardrobe elsewhere", false, {});
        row("references in another order", true, mei([](Character &c) { c.pictures.move(0, 1); }));
        row("another name", true, mei([](Character &c) { c.name = QStringLiteral("LAN"); }));
        row("reference", true, mei([](Character &c) { c.pictures.removeFirst(); }));
        row("voice", false, mei([](Character &c) { c.voice = QStringLiteral("alto"); }));
        row("style words", true, series([](Series &s) { s.style = QStringLiteral("noir"); }));
        row("style words beside a prompt by hand", true, series([](Series &s) { s.style = QStringLiteral("noir"); }));
        row("style pictures", true, series([](Series &s) { s.bible.pictures.clear(); }));
        row("look of the place", true, series([](Series &s) { s.bible.places[0].look = QStringLiteral("rain"); }));
        row("title", false, series([](Series &s) { s.title = QStringLiteral("Another"); }));
        row("action", true, shot(1, [](Shot &s) { s.action = QStringLiteral("She runs."); }));
        row("prompt by hand", true, shot(1, [](Shot &s) {
                s.prompt = QStringLiteral("a key");
                s.byHand |= ShotField::Prompt;
            }));
        row("note", false, shot(1, [](Shot &s) { s.note = QStringLiteral("nice"); }));
        row("another shot", false, shot(2, [](Shot &s) { s.action = QStringLiteral("She runs."); }));
        row("continues now", true, shot(1, [](Shot &s) { s.continues = true; }));
    }

    void takesAreStaleAfterAChangeThatShows()
    {
        using Change = std::function<void(Story &)>;
        QFETCH(Change, change);
        QFETCH(bool, stale);
        Story story = storyWithLooks();
        if (QByteArray(QTest::currentDataTag()).endsWith("by hand"))
            story = changed(story, 1, [](Shot &s) {
                s.prompt = QStringLiteral("a box");
                s.byHand |= ShotField::Prompt;
            });
        Take take = test::takeOf(story, test::shotAt(story, 1, 1, 1), TakeState::Ready, 900);
        take.spec = planOf(story, 1, everything()).spec;
        QVERIFY(story.put(take).ok());
        QVERIFY(!Staleness(story).isStale(take));
        const Story before = story;
        if (change) {
            change(story);
        } else {
            Character mei = story.characters()[0];
            const ShotId where = stale ? take.shot : test::shotAt(story, 1, 2, 1);
            mei.wardrobe = {{story.find(where)->scene, QStringLiteral("red coat")}};
            QVERIFY(story.put(mei).ok());
        }
        QCOMPARE(Staleness(story).isStale(take), stale);
        QVERIFY(!Staleness(before).isStale(take));  // an undo makes it good again
    }

    void anotherClipBeforeMakesAContinuationStale()
    {
        Story story = changed(withTake(storyWithLooks(), 1), 2, [](Shot &shot) { shot.continues = true; });
        Take take = test::takeOf(story, test::shotAt(story, 1, 1, 2), TakeState::Ready, 950);
        take.spec = planOf(story, 2, everything()).spec;
        QVERIFY(story.put(take).ok());
        Staleness staleness(story);
        QVERIFY(!staleness.isStale(take));
        Take better = test::takeOf(story, test::shotAt(story, 1, 1, 1), TakeState::Ready, 960);
        better.clipHash = "another clip";
        QVERIFY(story.put(better).ok());
        StoryChange change;
        change.kind = StoryChange::Kind::Takes;
        change.shots = {better.shot};
        staleness.follow(change);
        QVERIFY(staleness.isStale(take));
    }

    void onlyShotsThatAreOutOfDateAreMadeAgain()
    {
        Story story = storyWithLooks();
        for (int number : {1, 2}) {
            Take take = test::takeOf(story, test::shotAt(story, 1, 1, number), TakeState::Ready, 900 + number);
            take.spec = planOf(story, number, everything()).spec;
            QVERIFY(story.put(take).ok());
        }
        RenderRequest request;
        request.which = Which::Stale;
        QVERIFY(chooseShots(story, request).shots.isEmpty());
        story = changed(story, 2, [](Shot &shot) { shot.action = QStringLiteral("She runs."); });
        QCOMPARE(chooseShots(story, request).shots, QVector<ShotId>{test::shotAt(story, 1, 1, 2)});
        Shot circled = *story.find(test::shotAt(story, 1, 1, 2));
        circled.circled = {902};
        QVERIFY(story.put(circled).ok());
        QCOMPARE(chooseShots(story, request).shots, QVector<ShotId>{circled.id});
        Take renewed = test::takeOf(story, circled.id, TakeState::Ready, 903);
        renewed.spec = planOf(story, 2, everything()).spec;
        QVERIFY(story.put(renewed).ok());
        QCOMPARE(story.chosenTake(circled.id), circled.circled);
        QVERIFY(chooseShots(story, request).shots.isEmpty());  // the newer one only waits to be circled
    }

    void takesThatDoNotKnowOrCameToNothingAreNeverStale()
    {
        Story story = storyWithLooks();
        const ShotId shot = test::shotAt(story, 1, 1, 1);
        Take old = test::takeOf(story, shot, TakeState::Ready, 900);
        QVERIFY(!Staleness(story).isStale(old));
        Take failed = test::takeOf(story, shot, TakeState::Failed, 901);
        failed.spec.inputs = "other";
        QVERIFY(!Staleness(story).isStale(failed));
        RenderRequest request;
        request.prompt = QStringLiteral("my own words");
        QVERIFY(planSending(story, shot, request, {}, everything()).spec.inputs.isEmpty());
        request.prompt = promptFor(story, shot);
        QVERIFY(!planSending(story, shot, request, {}, everything()).spec.inputs.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSendPlan)
#include "tst_sendplan.moc"
