// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The crash table of reliability.md section 2, a test for each row that the engine answers for: the program dies at the
// row's moment, a new one starts on what is left. (Row 25, two programs on one project, is the store's.)
#include "render/engineworld.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::render;
using namespace circletake::test;
using When = KillSwitch::When;

namespace {

/// Row 3 to 6: what the take becomes when it was found submitting.
struct Found
{
    TakeState end;
    int jobs;  // at the provider
};

}  // namespace

class TestCrashTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("circletake.render=false")); }

    void row01DiedBeforeTheReservationNothingHappened();
    void row02QueuedIsSubmittedLaterAndItsReservationStands();
    void rows03To06SubmittingIsDecidedByClass_data();
    void rows03To06SubmittingIsDecidedByClass();
    void row06CallbackEndsTheDoubtOfClassE();
    void row07IdWhoseCommitFailedIsAdopted();
    void row07IdIsStoredWhenTheDiskWorksAgain();
    void row07IdWaitsForItsProviderToBeSetUpAgain();
    void row08AcceptedIsPolledNeverSubmitted();
    void row09UnknownJobIsLostWithItsPriceAndNotResubmitted();
    void row09OneDenialIsNotBelieved();
    void row10UnknownStatusWordKeepsPollingAndIsTold();
    void row11AddressOnlyInMemoryIsAskedForAgain();
    void row12ExpiredAddressIsRenewed();
    void row13KilledWhileDownloadingGoesOn();
    void row14WholeButNotSyncedIsFetchedAgainAfterAPowerCut();
    void row14PartThatChangedIsFetchedAgain();
    void row15FileWithoutRowIsAdopted();
    void row16ReadyWithoutFileIsFetchedAgain_data();
    void row16ReadyWithoutFileIsFetchedAgain();
    void row16ReadyWithoutFileIsShownAsLostWhenTheProviderForgotIt();
    void row17CallbackBeforeOurCommitIsApplied();
    void row20CancelRacesWithSuccess();
    void row21LedgerAndStateAreOneTransaction();
    void row22OvertakenTakeIsLetGo();
    void row22TakeThatSomebodyElseSentIsNotSent();
    void row23WallClockJumps();
    void row24CopySendsNothingBeforeAPersonSaysSo();
    void row24SubmittingInACopyIsUnknown();
    void everyKillAtEveryStepOfOneTakeEndsWell();
};

void TestCrashTable::row01DiedBeforeTheReservationNothingHappened()
{
    EngineWorld world;
    world.boot();
    world.killSwitch.killAt(QStringLiteral("create"), When::Before);
    QVERIFY(!world.order(world.spec()));
    world.boot();
    QVERIFY(world.store.rows().isEmpty());
    QVERIFY(world.store.ledger().isEmpty());
}

void TestCrashTable::row02QueuedIsSubmittedLaterAndItsReservationStands()
{
    EngineWorld world;
    world.boot();
    world.killSwitch.killAt(QStringLiteral("create"), When::After);
    (void)world.order(world.spec());
    const TakeId take = world.store.rows().first().id;
    QCOMPARE(world.state(take), TakeState::Queued);
    QCOMPARE(world.store.sums().reserved, world.service.worstPrice(world.spec()));
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.jobs().size(), size_t(1));
}

void TestCrashTable::rows03To06SubmittingIsDecidedByClass_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("submitClass");
    QTest::addColumn<int>("end");
    QTest::addColumn<int>("jobs");
    const struct
    {
        const char *name;
        SubmitClass submitClass;
        Found notTaken;
        Found taken;
    } classes[] = {
        {"A", SubmitClass::ReplaysKey, {TakeState::Ready, 1}, {TakeState::Ready, 1}},
        {"B", SubmitClass::RefusesReusedKey, {TakeState::Ready, 1}, {TakeState::Ready, 1}},
        {"C", SubmitClass::FindsReference, {TakeState::Ready, 1}, {TakeState::Ready, 1}},
        {"D", SubmitClass::ListsJobs, {TakeState::Unknown, 0}, {TakeState::Ready, 1}},
        {"E", SubmitClass::Nothing, {TakeState::Unknown, 0}, {TakeState::Unknown, 1}},
    };
    const char *rows[] = {"3 nothing sent", "4 half sent", "5 sent, no answer", "6 answer read, not stored"};
    for (int row = 3; row <= 6; ++row)
        for (const auto &one : classes) {
            const Found &found = row <= 4 ? one.notTaken : one.taken;
            QTest::addRow("row %s, class %s", rows[row - 3], one.name)
                << row << int(one.submitClass) << int(found.end) << found.jobs;
        }
}

void TestCrashTable::rows03To06SubmittingIsDecidedByClass()
{
    QFETCH(int, row);
    QFETCH(int, submitClass);
    QFETCH(int, end);
    QFETCH(int, jobs);
    EngineWorld world;
    world.prepare = [&](ScriptedProvider &provider) { provider.itsTraits.submitClass = SubmitClass(submitClass); };
    world.boot();
    const TakeId take = world.order();
    if (row == 4)
        world.service.nature.lostRequestShare = 1;
    if (row == 3)
        world.killSwitch.killAt(QStringLiteral("move:submitting"), When::After);
    else if (row == 6)
        world.killSwitch.killAt(QStringLiteral("move:accepted"), When::Before);
    else
        world.killSwitch.killAt(QStringLiteral("submit"), When::After);
    world.rest();
    QVERIFY(world.killSwitch.isDead());
    QCOMPARE(world.state(take), TakeState::Submitting);

    world.service.nature.lostRequestShare = 0;
    world.pass(5'000);
    world.boot();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState(end));
    QCOMPARE(int(world.service.jobs().size()), jobs);
    const bool held = !world.store.row(take).reserved.isZero();
    QCOMPARE(held, TakeState(end) == TakeState::Unknown);
    for (const int bodies : world.service.bodies())
        QCOMPARE(bodies, 1);
}

void TestCrashTable::row06CallbackEndsTheDoubtOfClassE()
{
    EngineWorld world;
    world.settings.callbackBase = QUrl(QStringLiteral("https://studio.example/back"));
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.callbacks = true; };
    world.boot();
    const TakeId take = world.order();
    world.killSwitch.killAt(QStringLiteral("move:accepted"), When::Before);
    world.rest();
    world.boot();
    QCOMPARE(world.state(take), TakeState::Unknown);
    QVERIFY(world.reach(take, TakeState::Ready));
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCrashTable::row07IdWhoseCommitFailedIsAdopted()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Submitting));
    world.store.setFull(true);
    world.files.setFull(true);
    world.pass(3'000);
    QCOMPARE(world.state(take), TakeState::Submitting);
    QVERIFY(world.engine->status().storageTrouble);
    QVERIFY(!world.problems.isEmpty());
    world.kill();  // with the disk still full: the id is in the emergency file alone
    world.store.setFull(false);
    world.files.setFull(false);
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCrashTable::row07IdIsStoredWhenTheDiskWorksAgain()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    (void)world.order();
    QVERIFY(world.reach(take, TakeState::Submitting));
    world.store.setFull(true);
    world.pass(60'000);
    const int submits = world.service.count(RemoteService::Kind::Submit);
    QVERIFY(submits <= 2);  // those that were on their way
    world.store.setFull(false);
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QVERIFY(!world.engine->status().storageTrouble);
    for (const int bodies : world.service.bodies())
        QCOMPARE(bodies, 1);
}

void TestCrashTable::row07IdWaitsForItsProviderToBeSetUpAgain()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Submitting));
    world.store.setFull(true);
    world.pass(3'000);
    world.kill();
    world.store.setFull(false);
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.id = QStringLiteral("another"); };
    for (int boot = 0; boot < 2; ++boot) {
        world.boot();
        QVERIFY(world.rest());
        QCOMPARE(world.state(take), TakeState::Submitting);
    }
    world.prepare = {};
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCrashTable::row08AcceptedIsPolledNeverSubmitted()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    world.killSwitch.killAt(QStringLiteral("move:accepted"), When::After);
    world.rest();
    world.pass(60'000);
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCrashTable::row09UnknownJobIsLostWithItsPriceAndNotResubmitted()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    world.service.forgetJobs();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Lost);
    QCOMPARE(world.store.row(take).problem, ProblemKind::NotFound);
    QCOMPARE(world.store.row(take).reserved, world.service.worstPrice(world.spec()));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
    QVERIFY(world.engine->resolve(take, Resolution::NotCharged));
    QVERIFY(world.store.row(take).reserved.isZero());
    QVERIFY(world.store.sums().spent.isZero());
}

void TestCrashTable::row09OneDenialIsNotBelieved()
{
    EngineWorld world;
    world.boot();
    world.provider->nextPolls.push_back(unansweredPoll(ProblemKind::NotFound, 404));
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestCrashTable::row10UnknownStatusWordKeepsPollingAndIsTold()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    for (int i = 0; i < 3; ++i)
        world.provider->nextPolls.push_back(
            {{{QStringLiteral("job-1"), RemoteState::Unrecognised, QStringLiteral("succeded"), {}, {}, {}, -1}}, {}});
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.problems.filter(QStringLiteral("succeded")).size(), 1);
}

void TestCrashTable::row11AddressOnlyInMemoryIsAskedForAgain()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    world.killSwitch.killAt(QStringLiteral("move:downloading"), When::After);
    world.rest();
    QCOMPARE(world.state(take), TakeState::Downloading);
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.provider->polled().size(), 1);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCrashTable::row12ExpiredAddressIsRenewed()
{
    EngineWorld world;
    world.boot();
    for (int i = 0; i < 2; ++i)
        world.clips->nextFetches.push_back(failedFetch(ProblemKind::NotFound, true));
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    const auto &addresses = world.clips->addresses();
    QCOMPARE(addresses.size(), 3);
    QVERIFY(addresses[0] != addresses[1] && addresses[1] != addresses[2]);
}

void TestCrashTable::row13KilledWhileDownloadingGoesOn()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Downloading));
    world.killSwitch.killAt(QStringLiteral("append"), When::After);
    world.rest();
    QVERIFY(world.files.has(world.clipPath(take) + QStringLiteral(".part")));
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QVERIFY(!world.files.has(world.clipPath(take) + QStringLiteral(".part")));
}

void TestCrashTable::row14WholeButNotSyncedIsFetchedAgainAfterAPowerCut()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Downloading));
    world.killSwitch.killAt(QStringLiteral("sync"), When::Before);
    world.rest();
    world.files.cutPower();
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestCrashTable::row14PartThatChangedIsFetchedAgain()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    world.killSwitch.killAt(QStringLiteral("move:checking"), When::After);
    world.rest();
    QCOMPARE(world.state(take), TakeState::Checking);
    world.files.put(world.clipPath(take) + QStringLiteral(".part"), "half a cl");
    world.boot();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QVERIFY(world.store.wayOf(take).endsWith(QStringLiteral("checking→downloading→checking→ready")));
}

void TestCrashTable::row15FileWithoutRowIsAdopted()
{
    for (const QString &moment : {QStringLiteral("publish"), QStringLiteral("sidecar"), QStringLiteral("move:ready")}) {
        EngineWorld world;
        world.boot();
        const TakeId take = world.order();
        QVERIFY(world.reach(take, TakeState::Checking));
        if (moment == QStringLiteral("move:ready"))
            world.killSwitch.killAt(moment, When::Before);
        else if (moment == QStringLiteral("publish"))
            world.killSwitch.killAt(moment, When::After);
        else
            world.killSwitch.killAt(QStringLiteral("open"), When::Before);  // of the sidecar, the clip being in place
        world.rest();
        QVERIFY(world.killSwitch.isDead());
        QCOMPARE(world.state(take), TakeState::Checking);
        QVERIFY(world.files.has(world.clipPath(take)));
        world.files.cutPower();
        world.boot();
        QVERIFY(world.rest());
        QVERIFY(world.isHome(take));
        QCOMPARE(world.clips->fetches(), 0);
    }
}

void TestCrashTable::row16ReadyWithoutFileIsFetchedAgain_data()
{
    QTest::addColumn<bool>("gone");
    QTest::newRow("gone") << true;
    QTest::newRow("short") << false;
}

void TestCrashTable::row16ReadyWithoutFileIsFetchedAgain()
{
    QFETCH(bool, gone);
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    const TakeId untouched = world.order();
    QVERIFY(world.rest());
    const Money spent = world.store.sums().spent;
    if (gone)
        (void)world.files.remove(world.clipPath(take));
    else
        world.files.put(world.clipPath(take), "clip");
    world.boot();
    QCOMPARE(world.state(take), TakeState::Downloading);
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QVERIFY(world.isHome(untouched));
    QCOMPARE(world.problems.filter(QStringLiteral("missing")).size(), 1);
    QCOMPARE(world.clips->fetches(), 1);
    QCOMPARE(world.store.sums().spent, spent);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 2);
}

void TestCrashTable::row16ReadyWithoutFileIsShownAsLostWhenTheProviderForgotIt()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.rest());
    (void)world.files.remove(world.clipPath(take));
    world.service.forgetJobs();
    world.boot();
    QVERIFY(world.rest());
    QCOMPARE(world.state(take), TakeState::Lost);
    QVERIFY(!world.store.row(take).message.isEmpty());
    QVERIFY(!world.problems.isEmpty());
}

void TestCrashTable::row17CallbackBeforeOurCommitIsApplied()
{
    EngineWorld world;
    world.settings.callbackBase = QUrl(QStringLiteral("https://studio.example/back"));
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.callbacks = true; };
    world.service.nature.medianMs = 1;  // done before the answer is here
    world.service.nature.latencyMs = 4'000;
    world.boot();
    world.provider->loseAnswers = 1;
    const TakeId take = world.order();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCrashTable::row20CancelRacesWithSuccess()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    QVERIFY(world.reach(take, TakeState::Running));
    world.pass(world.service.jobs().begin()->second.doneMs - world.clock.nowMs() + 1);
    if (world.state(take) == TakeState::Running)  // the provider is done, we do not know it yet
        QVERIFY(world.engine->cancel(take));
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
    QCOMPARE(world.store.sums().spent, world.service.bill());
}

void TestCrashTable::row21LedgerAndStateAreOneTransaction()
{
    for (const When when : {When::Before, When::After}) {
        EngineWorld world;
        world.boot();
        const TakeId take = world.order();
        world.killSwitch.killAt(QStringLiteral("move:downloading"), when);
        world.rest();
        const bool settled = world.state(take) == TakeState::Downloading;
        QCOMPARE(settled, when == When::After);
        QCOMPARE(world.store.sums().reserved.isZero(), settled);
        QCOMPARE(world.store.sums().spent.isZero(), !settled);
        world.boot();
        QVERIFY(world.rest());
        QVERIFY(world.store.sums().reserved.isZero());
        QCOMPARE(world.store.sums().spent, world.service.bill());
    }
}

void TestCrashTable::row22OvertakenTakeIsLetGo()
{
    EngineWorld world;
    world.boot();
    const TakeId take = world.order();
    const TakeId other = world.order();
    QVERIFY(world.reach(take, TakeState::Accepted));
    Take row = world.store.row(take);
    row.state = TakeState::Cancelled;  // another seat took the lease and moved it
    row.message = QStringLiteral("elsewhere");
    world.store.force(row);
    QVERIFY(world.rest());
    QCOMPARE(world.store.row(take), row);
    QVERIFY(world.isHome(other));
    QCOMPARE(world.problems.filter(QStringLiteral("somebody else")).size(), 1);
}

void TestCrashTable::row22TakeThatSomebodyElseSentIsNotSent()
{
    EngineWorld world;
    world.boot(false);
    const TakeId take = world.order();
    const TakeId other = world.order();
    Take row = world.store.row(take);
    row.state = TakeState::Submitting;  // another seat sends it at this moment
    world.store.force(row);
    world.engine->start();
    QVERIFY(world.rest());
    QCOMPARE(world.store.row(take), row);
    QVERIFY(world.isHome(other));
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 1);
}

void TestCrashTable::row23WallClockJumps()
{
    ServiceNature nature;
    nature.requestsPerMinute = 60;
    nature.medianMs = 2'000;
    EngineWorld world(nature);
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.requestsPerMinute = 60; };
    world.boot();
    QVector<TakeId> takes;
    for (int i = 0; i < 30; ++i)
        takes.append(world.order());
    for (const qint64 jumpMs : {86'400'000, -2 * 86'400'000, 3'600'000}) {
        world.pass(10'000);
        world.clock.jumpWall(jumpMs);
    }
    world.boot();
    QVERIFY(world.rest());
    for (const TakeId take : takes)
        QVERIFY(world.isHome(take));
    QVERIFY(world.service.mostInWindow() <= 60);
    QCOMPARE(world.service.overLimit(), 0);
}

void TestCrashTable::row24CopySendsNothingBeforeAPersonSaysSo()
{
    EngineWorld world;
    world.boot(false);
    const TakeId take = world.order();
    world.settings.copied = true;
    world.boot();
    world.pass(3'600'000);
    QCOMPARE(world.service.log().size(), 0);
    QCOMPARE(world.engine->status().held, 1);
    QCOMPARE(world.idles, 1);
    world.engine->allowCopy();
    QVERIFY(world.rest());
    QVERIFY(world.isHome(take));
}

void TestCrashTable::row24SubmittingInACopyIsUnknown()
{
    EngineWorld world;
    world.prepare = [](ScriptedProvider &provider) { provider.itsTraits.submitClass = SubmitClass::ReplaysKey; };
    world.boot();
    const TakeId take = world.order();
    world.killSwitch.killAt(QStringLiteral("move:submitting"), When::After);
    world.rest();
    world.settings.copied = true;
    world.boot();
    world.pass(3'600'000);
    QCOMPARE(world.state(take), TakeState::Unknown);
    QCOMPARE(world.service.count(RemoteService::Kind::Submit), 0);
}

void TestCrashTable::everyKillAtEveryStepOfOneTakeEndsWell()
{
    for (const When when : {When::Before, When::After}) {
        for (int step = 1;; ++step) {
            EngineWorld world;
            world.prepare = [](ScriptedProvider &provider) {
                provider.itsTraits.submitClass = SubmitClass::FindsReference;
            };
            world.boot();
            world.killSwitch.killAt(step, when);
            (void)world.order(world.spec());
            world.rest();
            if (!world.killSwitch.isDead())
                break;  // the take was home before the step came
            world.files.cutPower();
            world.boot();
            if (!world.store.rows().isEmpty())
                QVERIFY2(world.rest(), qPrintable(QStringLiteral("step %1").arg(step)));
            for (const Take &take : world.store.rows())
                QVERIFY2(world.isHome(take.id),
                         qPrintable(QStringLiteral("step %1: ").arg(step) + world.store.wayOf(take.id)));
            QVERIFY(world.service.jobs().size() <= 1);
            QVERIFY(step < 200);
        }
    }
}

QTEST_GUILESS_MAIN(TestCrashTable)
#include "tst_crashtable.moc"
