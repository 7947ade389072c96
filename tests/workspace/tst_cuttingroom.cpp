// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/worksworld.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;
using test::WorksWorld;

class TestCuttingRoom : public QObject
{
    Q_OBJECT

    static Result<AssembledFilm> assemble(WorksWorld &world, const AssembleRequest &request)
    {
        std::optional<Result<AssembledFilm>> film;
        world.works->cutting().assemble(request, [&](const auto &result) { film = result; });
        [&] { QTRY_VERIFY(film); }();
        return film.value_or(Result<AssembledFilm>(Error{}));
    }

    static AssembleRequest first(const WorksWorld &world)
    {
        AssembleRequest request;
        request.episode = world.story().episodes().first();
        return request;
    }

private slots:
    void aFilmIsAsLongAsItsShotsToTheFrame()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(world.render({}).ok());
        QVector<Progress> progress;
        connect(&world.works->cutting(), &CuttingRoom::progressed, this, [&](const Progress &one) { progress += one; });
        const auto film = assemble(world, first(world));
        QVERIFY(film.ok());
        qint64 frames = 0;
        for (const ShotId shot : world.shots())
            frames += framesOf(world.story().find(shot)->durationMs, 24);
        QCOMPARE(film->frames, frames);
        QCOMPARE(film->shots, int(world.shots().size()));
        QCOMPARE(film->path, world.folder() + QStringLiteral("/exports/EP01.mp4"));
        QVERIFY(!progress.isEmpty() && progress.last().cancellable);
        const media::AssemblyPlan &plan = world.films.first();
        QCOMPARE(plan.size, QSize(720, 1280));
        QCOMPARE(plan.title, QStringLiteral("The Key EP01"));
        QCOMPARE(plan.shots.first().slate, QStringLiteral("EP01-SC001-SH010-T1"));
        QVERIFY(QFileInfo::exists(plan.shots.first().clip));
        QCOMPARE(plan.cues.size() >= 4, true);
        QVERIFY(plan.subtitleFile.isEmpty() && !plan.burnIn);
    }

    void circledTakesGoIn()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(world.render({}).ok());
        RenderRequest again;
        again.shots = {world.shots().first()};
        again.which = Which::All;
        QVERIFY(world.render(again).ok());
        QVERIFY(assemble(world, first(world)).ok());
        QVERIFY(world.films.last().shots.first().slate.endsWith(QStringLiteral("T2")));
        QVERIFY(world.works->project().circle(world.story().takesOf(world.shots().first()).first()).ok());
        QVERIFY(assemble(world, first(world)).ok());
        QVERIFY(world.films.last().shots.first().slate.endsWith(QStringLiteral("T1")));
        QVERIFY(world.works->project().uncircle(world.shots().first()).ok());
        QVERIFY(!world.story().find(world.shots().first())->circled.isValid());
    }

    void aMissingShotIsNamed()
    {
        WorksWorld world;
        world.makeProject();
        const auto film = assemble(world, first(world));
        QVERIFY(!film.ok());
        QCOMPARE(film.error().what, QStringLiteral("Missing: EP01-SC001-SH010"));
    }

    void aMissingShotShowsItsAnimaticWhenAsked()
    {
        WorksWorld world;
        world.makeProject();
        RenderRequest some;
        some.shots = {world.shots().first()};
        QVERIFY(world.render(some).ok());
        AssembleRequest request = first(world);
        request.fillWithAnimatic = true;
        const auto film = assemble(world, request);
        QVERIFY(film.ok());
        const int missing = int(world.shots().size()) - 1;
        QCOMPARE(film->filled, missing);
        QCOMPARE(world.animatics.size(), missing);
        const media::AnimaticSpec &spec = world.animatics.first();
        QCOMPARE(spec.slate, QStringLiteral("EP01-SC001-SH020"));
        QCOMPARE(spec.size, QSize(720, 1280));
        QVERIFY(assemble(world, request).ok());
        QCOMPARE(world.animatics.size(), missing);
    }

    void wordsInThePictureAreAnAssFile()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(world.render({}).ok());
        AssembleRequest request = first(world);
        request.burnSubtitles = true;
        request.out = world.disk.filePath(QStringLiteral("out/ep1.mp4"));
        const auto film = assemble(world, request);
        QVERIFY(film.ok());
        QCOMPARE(film->path, request.out);
        QFile ass(world.films.first().subtitleFile);
        QVERIFY(ass.open(QIODevice::ReadOnly));
        QVERIFY(ass.readAll().contains("PlayResX: 720"));
        QVERIFY(world.films.first().burnIn);
    }

    void oneFilmAtATimeAndItCanBeCancelled()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(world.render({}).ok());
        world.holdAssembly = true;
        std::optional<Result<AssembledFilm>> held;
        world.works->cutting().assemble(first(world), [&](const auto &result) { held = result; });
        QVERIFY(world.works->cutting().isBusy());
        QCOMPARE(assemble(world, first(world)).error().kind, ErrorKind::BadInput);
        world.works->cutting().cancel();
        QTRY_VERIFY(held);
        QCOMPARE(held->error().kind, ErrorKind::Cancelled);
        QVERIFY(!world.works->cutting().isBusy());
        world.holdAssembly = false;
        QVERIFY(assemble(world, first(world)).ok());
    }

    void theEndOfTheProgramEndsTheWork()
    {
        WorksWorld world;
        world.makeProject();
        QVERIFY(world.render({}).ok());
        world.holdAssembly = true;
        bool told = false;
        world.works->cutting().assemble(first(world), [&](const auto &) { told = true; });
        world.works.reset();
        QVERIFY(!told);
    }

    void whatIsNotThereIsSaid()
    {
        WorksWorld world;
        QCOMPARE(assemble(world, {}).error().kind, ErrorKind::NotFound);
        QVERIFY(
            world.works->project().create(world.folder(), {QStringLiteral("a.txt"), test::littleScript()}, {}).ok());
        QCOMPARE(assemble(world, first(world)).error().what, QStringLiteral("The episode has no shots."));
        AssembleRequest other;
        other.episode = EpisodeId{999};
        QCOMPARE(assemble(world, other).error().kind, ErrorKind::NotFound);
    }
};

QTEST_MAIN(TestCuttingRoom)
#include "tst_cuttingroom.moc"
