// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/worksworld.h"

#include <QJsonArray>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::ScriptedProvider;
using test::WorksWorld;

namespace {

Money dollars(const char *text)
{
    return *Money::fromDecimal(QString::fromLatin1(text), Currency::usd());
}

RenderRequest requestOf(const QVector<ShotId> &shots, Which which = Which::Missing)
{
    RenderRequest request;
    request.shots = shots;
    request.which = which;
    return request;
}

render::SubmitAnswer refusal(ProblemKind kind)
{
    return test::refusedAnswer(kind, 400);
}

}  // namespace

class TestRenderDesk : public QObject
{
    Q_OBJECT

private slots:
    void aWholeProjectIsRendered()
    {
        WorksWorld world;
        world.makeProject();
        const int shots = int(world.shots().size());
        const auto started = world.render({});
        QVERIFY(started.ok());
        QCOMPARE(started->takes, shots);
        QCOMPARE(world.ready(), shots);
        QCOMPARE(world.idles, 1);
        QVERIFY(world.batches < world.changes.size());
        QCOMPARE(world.asked.first().provider, QStringLiteral("sandbox"));
        const Take &take = *world.story().find(world.story().chosenTake(world.shots().first()));
        QVERIFY(take.animatic);
        QCOMPARE(take.spec.model, QStringLiteral("video-gen-2.1"));
        QVERIFY(QFileInfo::exists(world.folder() + QLatin1Char('/') + take.clip));
        QCOMPARE(world.works->history(take.id)->last().to, TakeState::Ready);
    }

    void theSummaryIsAsTheCommandLinePromises()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(world.render({}).ok());
        const QJsonObject summary = world.works->rendering().summary();
        const QStringList keys{
            QStringLiteral("cancelled"),    QStringLiteral("episode"),       QStringLiteral("failed"),
            QStringLiteral("failures"),     QStringLiteral("first_clip_ms"), QStringLiteral("latency_ms"),
            QStringLiteral("rate_limited"), QStringLiteral("ready"),         QStringLiteral("requests"),
            QStringLiteral("retries"),      QStringLiteral("shots"),         QStringLiteral("spent"),
            QStringLiteral("takes"),        QStringLiteral("unknown"),       QStringLiteral("wall_ms")};
        QCOMPARE(summary.keys(), keys);
        const int shots = int(world.shots().size());
        QCOMPARE(summary[QStringLiteral("episode")].toInt(), 1);
        QCOMPARE(summary[QStringLiteral("ready")].toInt(), shots);
        QCOMPARE(summary[QStringLiteral("requests")][QStringLiteral("submit")].toInt(), shots);
        QVERIFY(summary[QStringLiteral("requests")][QStringLiteral("poll")].toInt() > 0);
        QCOMPARE(summary[QStringLiteral("spent")][QStringLiteral("currency")].toString(), QStringLiteral("USD"));
        QVERIFY(summary[QStringLiteral("latency_ms")][QStringLiteral("generation")][QStringLiteral("p50")].toInt() > 0);
        QVERIFY(summary[QStringLiteral("first_clip_ms")].toInt() > 0);
        QVERIFY(summary[QStringLiteral("wall_ms")].toInt() >= summary[QStringLiteral("first_clip_ms")].toInt());
        QVERIFY(summary[QStringLiteral("failures")].toArray().isEmpty());
    }

    void nothingIsSentBeforeSomebodySaysSo()
    {
        WorksWorld world;
        world.makeProject();
        std::optional<Result<RenderStarted>> started;
        world.works->rendering().render({}, [&](const auto &result) { started = result; });
        world.start();
        QVERIFY(world.works->project().open(world.folder()).ok());
        world.clock.advance(60'000);
        QCOMPARE(int(world.service.jobs().size()), 0);
        QVERIFY(world.works->rendering().goOn().ok());
        world.rest();
        QVERIFY(world.ready() > 0);
    }

    void failedOnesAreNamedAndTriedAgain()
    {
        WorksWorld world;
        world.makeProject();
        world.prepare = [](ScriptedProvider &provider) {
            provider.nextSubmits = {refusal(ProblemKind::Invalid), refusal(ProblemKind::Moderation)};
        };
        QVERIFY(world.render({}).ok());
        const int shots = int(world.shots().size());
        QCOMPARE(world.ready(), shots - 2);
        const QJsonObject summary = world.works->rendering().summary();
        QCOMPARE(summary[QStringLiteral("failed")].toInt(), 2);
        const QJsonArray failures = summary[QStringLiteral("failures")].toArray();
        QCOMPARE(failures.size(), 2);
        QVERIFY(failures[0][QStringLiteral("slate")].toString().startsWith(QStringLiteral("EP01-SC00")));
        QVERIFY(!failures[0][QStringLiteral("message")].toString().isEmpty());

        // what moderation refused is not sent again as it is
        RenderRequest again;
        again.which = Which::Failed;
        const auto retried = world.render(again);
        QCOMPARE(retried->takes, 1);
        QCOMPARE(retried->refused, 1);
        QCOMPARE(world.ready(), shots - 1);
        RenderRequest elsewhere = again;
        elsewhere.route.provider = QStringLiteral("holysheep");
        QCOMPARE(chooseShots(world.story(), elsewhere).shots.size(), 1);  // another moderation may think otherwise
        again.prompt = QStringLiteral("Milder words.");
        QCOMPARE(world.render(again)->takes, 1);
        QCOMPARE(world.ready(), shots);
        QCOMPARE(world.render({})->takes, 0);
    }

    void aPersonMayAskForAnotherTakeOfAGoodShot()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(world.render({}).ok());
        RenderRequest request = requestOf({world.shots().at(1)}, Which::All);
        request.byPerson = true;
        QCOMPARE(world.render(request)->takes, 1);
        QCOMPARE(world.story().takesOf(world.shots().at(1)).size(), 2);
        QVERIFY(world.story().find(world.story().takesOf(world.shots().at(1)).last())->byPerson);
    }

    void shotsOnHoldAreLeftOutUnlessNamed()
    {
        WorksWorld world;
        world.makeProject();
        Shot shot = *world.story().find(world.shots().first());
        shot.held = true;
        render::StoryEdit edit;
        edit.shots = {shot};
        QVERIFY(world.works->project().apply(edit).ok());
        const auto started = world.render({});
        QCOMPARE(started->refused, 1);
        QCOMPARE(started->takes, int(world.shots().size()) - 1);
        QCOMPARE(world.render(requestOf({shot.id}))->takes, 1);
    }

    void anEstimateSpendsNothing()
    {
        WorksWorld world;
        world.makeProject();
        RenderRequest request;
        request.route.provider = QStringLiteral("holysheep");
        const auto estimate = world.works->rendering().estimate(request);
        QVERIFY(estimate.ok());
        QCOMPARE(estimate->takes, int(world.shots().size()));
        QVERIFY(*estimate->most == dollars("0.05").scaled(estimate->filmMs, 1000));
        QVERIFY(!estimate->animatic && !estimate->overBudget);
        QVERIFY(world.asked.isEmpty());
        Series series = world.story().series();
        series.budget = dollars("0.10");
        render::StoryEdit edit;
        edit.series = series;
        QVERIFY(world.works->project().apply(edit).ok());
        QVERIFY(world.works->rendering().estimate(request)->overBudget);
        request.route.provider = QStringLiteral("nobody");
        QCOMPARE(world.works->rendering().estimate(request).error().kind, ErrorKind::NotFound);
    }

    void theBudgetStopsTheRest()
    {
        WorksWorld world;
        world.makeProject();
        RenderRequest request;
        request.episodes = world.story().episodes();
        request.budget = dollars("1.00");
        const auto started = world.render(request);
        QVERIFY(started.ok());
        QVERIFY(started->takes >= 2 && started->refused >= 2);
        QCOMPARE(started->takes + started->refused, int(world.shots().size()));
        QVERIFY(std::any_of(world.problems.cbegin(), world.problems.cend(),
                            [](const Problem &problem) { return problem.kind == ErrorKind::Budget; }));
        QVERIFY(world.story().find(world.story().episodes().first())->budget == dollars("1.00"));
        request.budget = dollars("0.01");
        const auto none = world.render(request);
        QVERIFY(!none.ok());
        QCOMPARE(none.error().kind, ErrorKind::Budget);
    }

    void anUnknownTakeWaitsForAPerson()
    {
        WorksWorld world;
        world.makeProject();
        world.prepare = [](ScriptedProvider &provider) { provider.nextSubmits = {test::unsureAnswer()}; };
        RenderRequest request;
        request.route.provider = QStringLiteral("holysheep");  // what is free is simply sent again
        QVERIFY(world.render(request).ok());
        QCOMPARE(world.works->rendering().summary()[QStringLiteral("unknown")].toInt(), 1);
        TakeId unknown;
        for (const ShotId shot : world.shots())
            for (const TakeId take : world.story().takesOf(shot))
                if (world.story().find(take)->state == TakeState::Unknown)
                    unknown = take;
        QVERIFY(unknown.isValid());
        QCOMPARE(world.render(request)->takes, 0);
        const QJsonArray waiting = world.works->status()[QStringLiteral("waiting")].toArray();
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0][QStringLiteral("kind")].toString(), QStringLiteral("unknown"));

        world.start();
        QVERIFY(world.works->project().open(world.folder()).ok());
        QVERIFY(world.works->rendering().resolve(unknown, render::Resolution::NotCharged).ok());
        world.clock.advance(100);
        QVERIFY(world.story().find(unknown)->state != TakeState::Unknown);
        QVERIFY(world.story().find(unknown)->reserved.isZero());
        QVERIFY(!world.works->rendering().resolve(unknown, render::Resolution::Charged).ok());
    }

    void cancellingEndsWhatIsQueued()
    {
        WorksWorld world;
        world.makeProject();
        world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.runningJobs = 1; };
        std::optional<Result<RenderStarted>> started;
        world.works->rendering().render({}, [&](const auto &result) { started = result; });
        while (!started)
            QVERIFY(world.clock.fireNext());
        world.clock.advance(500);
        world.works->rendering().cancel({});
        world.rest();
        const QJsonObject summary = world.works->rendering().summary();
        QVERIFY(summary[QStringLiteral("cancelled")].toInt() >= int(world.shots().size()) - 2);
        QVERIFY(world.works->rendering().isIdle());
    }

    void pausingSendsNothingNew()
    {
        WorksWorld world;
        world.makeProject();
        world.works->rendering().setPaused(true);
        std::optional<Result<RenderStarted>> started;
        world.works->rendering().render({}, [&](const auto &result) { started = result; });
        world.clock.advance(30'000);
        QVERIFY(started && started->ok());
        QCOMPARE(int(world.service.jobs().size()), 0);
        world.works->rendering().setPaused(false);
        world.clock.advance(60'000);
        QCOMPARE(world.ready(), int(world.shots().size()));
    }

    void anotherRouteIsMadeWhenItIsAskedForOtherwise()
    {
        WorksWorld world;
        world.makeProject();
        RenderRequest request = requestOf({world.shots().at(0)});
        QVERIFY(world.render(request).ok());
        request.shots = {world.shots().at(1)};
        request.route.concurrency = 3;
        QVERIFY(world.render(request).ok());
        request.shots = {world.shots().at(2)};
        request.route.provider = QStringLiteral("holysheep");
        QVERIFY(world.render(request).ok());
        QCOMPARE(world.ready(), 3);
        QCOMPARE(world.asked.size(), 3);
        request.shots = {world.shots().at(3)};
        QVERIFY(world.render(request).ok());
        QCOMPARE(world.asked.size(), 3);
        const QJsonObject summary = world.works->rendering().summary();
        QCOMPARE(summary[QStringLiteral("requests")][QStringLiteral("submit")].toInt(), 4);
        QCOMPARE(summary[QStringLiteral("takes")].toInt(), 4);
        QCOMPARE(world.works->rendering().status().routes.size(), 2);
    }

    void requestsDuringTheChangeOfRouteAreAllServed()
    {
        WorksWorld world;
        world.makeProject();
        int started = 0;
        const auto count = [&](const Result<RenderStarted> &result) { started += result ? result->takes : 0; };
        RenderRequest request = requestOf({world.shots().at(0)});
        world.works->rendering().render(request, count);
        for (int i = 1; i < 4; ++i) {
            request.shots = {world.shots().at(i)};
            request.route.concurrency = i;
            world.works->rendering().render(request, count);
        }
        world.clock.advance(120'000);
        QCOMPARE(started, 4);
        QCOMPARE(world.ready(), 4);
    }

    void aBadKeyRefusesBeforeAnythingIsQueued()
    {
        WorksWorld world;
        world.makeProject();
        world.refuseProvider = Error{ErrorKind::BadInput, QStringLiteral("The key must begin with hs_."), {}, {}};
        const auto started = world.render({});
        QVERIFY(!started.ok());
        QCOMPARE(started.error().what, QStringLiteral("The key must begin with hs_."));
        QVERIFY(world.story().takesOf(world.shots().first()).isEmpty());
        RenderRequest request;
        request.route.provider = QStringLiteral("nobody");
        QCOMPARE(world.render(request).error().kind, ErrorKind::NotFound);
    }

    void aStoppedRouteIsTold()
    {
        WorksWorld world;
        world.makeProject();
        world.prepare = [](ScriptedProvider &provider) { provider.nextSubmits = {refusal(ProblemKind::Auth)}; };
        QVERIFY(world.render({}).ok());
        const auto told = std::find_if(world.problems.cbegin(), world.problems.cend(),
                                       [](const Problem &one) { return one.where == QStringLiteral("sandbox"); });
        QVERIFY(told != world.problems.cend());
        QCOMPARE(told->kind, ErrorKind::Provider);
        QVERIFY(world.works->rendering().status().routes.first().stopped);
        world.works->rendering().restartRoute(QStringLiteral("sandbox"));
        world.clock.advance(120'000);
        QVERIFY(world.ready() >= int(world.shots().size()) - 1);
    }

    void closingInGoodOrderLosesNothing()
    {
        WorksWorld world;
        world.makeProject();
        std::optional<Result<RenderStarted>> started;
        world.works->rendering().render({}, [&](const auto &result) { started = result; });
        while (!started)
            QVERIFY(world.clock.fireNext());
        world.clock.advance(40);  // requests are in flight
        bool closed = false;
        world.works->close([&] { closed = true; });
        world.clock.advance(40'000);
        QVERIFY(closed && !world.works->project().isOpen());
        QVERIFY(world.works->project().open(world.folder()).ok());
        QVERIFY(world.works->rendering().goOn().ok());
        world.rest();
        QCOMPARE(world.ready(), int(world.shots().size()));
        for (const int bodies : world.service.bodies())
            QCOMPARE(bodies, 1);
    }

    void aCopyAsksBeforeItSends()
    {
        WorksWorld world;
        world.makeProject();
        std::optional<Result<RenderStarted>> started;
        world.works->rendering().setPaused(true);
        world.works->rendering().render({}, [&](const auto &result) { started = result; });
        world.clock.advance(1000);
        world.works.reset();
        const QString copy = world.disk.filePath(QStringLiteral("copy"));
        QVERIFY(QDir().mkpath(copy));
        QVERIFY(QFile::copy(world.folder() + QStringLiteral("/project.circletake"),
                            copy + QStringLiteral("/project.circletake")));
        world.start();
        QVERIFY(world.works->project().open(copy).ok());
        if (!world.works->project().snapshot().facts.copied)
            QFAIL("the copy does not know that it is one");
        const auto refused = world.render({});
        QVERIFY(!refused.ok());
        QVERIFY(!refused.error().next.isEmpty());
        QCOMPARE(int(world.service.jobs().size()), 0);
        QVERIFY(world.works->rendering().allowCopy().ok());
        QVERIFY(world.works->rendering().goOn().ok());
        world.rest();
        QCOMPARE(world.ready(), int(world.shots().size()));
    }

    void nothingIsRenderedWithoutAProject()
    {
        WorksWorld world;
        QCOMPARE(world.render({}).error().kind, ErrorKind::NotFound);
        QCOMPARE(world.works->rendering().goOn().error().kind, ErrorKind::NotFound);
        QVERIFY(world.works->rendering().isIdle());
    }
};

QTEST_MAIN(TestRenderDesk)
#include "tst_renderdesk.moc"
