// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/engine.h"
#include "support/fakeclips.h"
#include "support/faultyfiles.h"
#include "support/faultystore.h"
#include "support/manualclock.h"
#include "support/memoryfiles.h"
#include "support/memorytakestore.h"
#include "support/scriptedprovider.h"

#include <QStringList>

namespace circletake::test {

/// An engine among fakes: what outlives a kill (disk, database, the provider's servers, time) and what dies with it.
class EngineWorld
{
public:
    explicit EngineWorld(const ServiceNature &nature = {}, quint64 seed = 7)
        : chance(seed)
        , engineChance(seed ^ 0x5eed)
        , files(killSwitch)
        , store(killSwitch)
        , service(clock, chance, nature)
    {
        service.callBack = [this](const QString &token, const render::RemoteJob &job) {
            if (engine && !killSwitch.isDead())
                engine->callback(token, job);
        };
    }

    KillSwitch killSwitch;
    ManualClock clock;
    SeededRandom chance;
    SeededRandom engineChance;
    MemoryFiles files;
    MemoryTakeStore store;
    FaultPlan faults;  ///< of the files and the store as the engine sees them
    FaultyFiles faultyFiles{files, faults};
    FaultyStore faultyStore{store, faults};
    RemoteService service;
    render::RouteLimits limits;
    render::EngineSettings settings;
    std::function<void(ScriptedProvider &)> prepare;   ///< sets traits and scripts, at each boot
    std::function<void(render::Engine &)> moreRoutes;  ///< adds to the one of `provider`, at each boot

    std::unique_ptr<ScriptedProvider> provider;
    std::unique_ptr<FakeClips> clips;
    std::unique_ptr<render::Engine> engine;

    render::TakeChanges changes;
    QStringList problems;
    QStringList alerts;  ///< "episode:percent"
    QStringList stops;   ///< "route:kind"
    int idles = 0;

    /// The program begins: a new engine on what is left from before.
    void boot(bool start = true)
    {
        if (const auto booted = tryBoot(start); !booted)
            qFatal("resume: %s", qUtf8Printable(booted.error().text()));
    }

    /// The same, when the start may fail.
    [[nodiscard]] Result<void> tryBoot(bool start = true)
    {
        kill();
        killSwitch.revive();
        provider = std::make_unique<ScriptedProvider>(clock, service, killSwitch);
        if (prepare)
            prepare(*provider);
        clips = std::make_unique<FakeClips>(clock, faultyFiles, service);
        engine = std::make_unique<render::Engine>(
            render::EnginePorts{clock, engineChance, faultyFiles, faultyStore, *clips, *clips, QStringLiteral("/film")},
            settings);
        listen();
        engine->addRoute(*provider, limits);
        if (moreRoutes)
            moreRoutes(*engine);
        auto resumed = engine->resume();
        if (resumed && start)
            engine->start();
        return resumed;
    }

    /// The program dies.
    void kill()
    {
        engine.reset();
        clips.reset();
        provider.reset();
    }

    [[nodiscard]] RenderSpec spec(int durationMs = 10'000) const
    {
        RenderSpec spec;
        spec.provider = QStringLiteral("fake");
        spec.model = QStringLiteral("m1");
        spec.prompt = QStringLiteral("A street at night.");
        spec.durationMs = durationMs;
        spec.resolution = QStringLiteral("720p");
        spec.aspect = QStringLiteral("9:16");
        return spec;
    }

    Result<Take> order(const RenderSpec &wanted, EpisodeId episode = {1}, bool byPerson = false)
    {
        return orderShot(store.addShot(episode), wanted, byPerson);
    }
    Result<Take> orderShot(ShotId shot, const RenderSpec &wanted, bool byPerson = false)
    {
        render::TakeOrder order;
        order.shot = shot;
        order.episode = store.placeOf(shot)->episode;
        order.shotSlate = store.placeOf(shot)->slate;
        order.spec = wanted;
        order.byPerson = byPerson;
        return engine->enqueue(order);
    }
    TakeId order(int durationMs = 10'000) { return order(spec(durationMs))->id; }

    /// Lets time pass until the engine comes to rest, dies or `mostMs` are over. True when it came to rest.
    bool rest(qint64 mostMs = 4 * 3'600'000)
    {
        const qint64 untilMs = clock.nowMs() + mostMs;
        const int before = idles;
        while (idles == before && !killSwitch.isDead() && clock.nowMs() < untilMs)
            if (!clock.fireNext())
                return false;
        return idles > before;
    }
    void pass(qint64 ms) { clock.advance(ms); }
    /// Lets time pass until the take is in this state; false when it was not within `mostMs`.
    bool reach(TakeId take, TakeState state, qint64 mostMs = 600'000)
    {
        const qint64 untilMs = clock.nowMs() + mostMs;
        while (store.row(take).state != state && !killSwitch.isDead() && clock.nowMs() < untilMs)
            if (!clock.fireNext())
                return false;
        return store.row(take).state == state;
    }

    [[nodiscard]] TakeState state(TakeId take) const { return store.row(take).state; }
    [[nodiscard]] QString clipPath(TakeId take) const { return QStringLiteral("/film/") + store.row(take).clip; }
    /// The take is ready, and its clip lies in its place, whole, with its sidecar.
    [[nodiscard]] bool isHome(TakeId take) const
    {
        const Take row = store.row(take);
        const QString path = clipPath(take);
        return row.state == TakeState::Ready && files.size(path).valueOr(-1) == row.clipBytes &&
               files.hash(path).valueOr({}) == row.clipHash &&
               files.has(path.left(path.size() - 3) + QStringLiteral("json"));
    }

private:
    void listen()
    {
        using render::Engine;
        QObject::connect(engine.get(), &Engine::changed, engine.get(),
                         [this](const QVector<render::TakeChange> &some) { changes += some; });
        QObject::connect(engine.get(), &Engine::problem, engine.get(),
                         [this](const Error &error) { problems.append(error.text()); });
        QObject::connect(engine.get(), &Engine::budgetAlert, engine.get(), [this](EpisodeId episode, int percent) {
            alerts.append(QStringLiteral("%1:%2").arg(episode.value).arg(percent));
        });
        QObject::connect(engine.get(), &Engine::routeStopped, engine.get(),
                         [this](const QString &route, const render::ProviderError &error) {
                             stops.append(route + QLatin1Char(':') + key(error.kind));
                         });
        QObject::connect(engine.get(), &Engine::idle, engine.get(), [this] { ++idles; });
    }
};

}  // namespace circletake::test
