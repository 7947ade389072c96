// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqliteprojectstore.h"
#include "support/fakeclips.h"
#include "support/fakeplugs.h"
#include "support/killswitch.h"
#include "support/manualclock.h"
#include "support/scriptedprovider.h"
#include "workspace/works.h"

#include <QMutex>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace circletake::test {

/// A two-scene script in Fountain; the planner makes some ten shots of it.
inline QByteArray littleScript()
{
    return "Title: The Key\n\n"
           "INT. KITCHEN - NIGHT\n\n"
           "Mei opens the old box. A brass key lies in it.\n\n"
           "MEI\nWhose key is this?\n\n"
           "CHEN\n(softly)\nYour grandmother's. She never told anybody.\n\n"
           "Mei closes her hand around the key.\n\n"
           "EXT. YARD - DAY\n\n"
           "Snow falls. Chen waits at the gate.\n\n"
           "CHEN\nAre you coming?\n\n"
           "MEI\nIn a minute.\n\n"
           "She runs to the gate.\n";
}

/// Works among fakes: a real store in a temporary folder, a scripted provider, manual time.
class WorksWorld
{
public:
    explicit WorksWorld(const ServiceNature &nature = quick())
        : chance(11)
        , service(clock, chance, nature)
    {
        const auto opened = [this](auto store) {
            if (store)
                ++opens;
            return store;
        };
        plugs.create = [this, opened](const QString &folder, const StoryRows &rows) {
            return opened(store::SqliteProjectStore::create(folder, rows, context()));
        };
        plugs.open = [this, opened](const QString &folder) {
            return opened(store::SqliteProjectStore::open(folder, context()));
        };
        plugs.provider = [this](const workspace::RouteOptions &options) -> FakePlugs::ProviderResult {
            asked.append(options);
            if (refuseProvider)
                return *refuseProvider;
            auto provider = std::make_unique<ScriptedProvider>(clock, service, killSwitch);
            provider->itsTraits.id = options.provider;
            provider->itsTraits.animatic = options.provider == QStringLiteral("sandbox");
            if (prepare)
                prepare(*provider);
            return FakePlugs::ProviderResult(std::unique_ptr<render::Provider>(std::move(provider)));
        };
        plugs.fetcher = [this] { return std::make_unique<FakeClips>(clock, files, service); };
        plugs.checker = [this] { return std::make_unique<FakeClips>(clock, files, service); };
        start();
    }

    static ServiceNature quick()
    {
        ServiceNature nature;
        nature.medianMs = 3000;
        nature.sigma = 0;
        return nature;
    }

    void start()
    {
        workspace::CuttingTools tools;
        tools.assemble = [this](const media::AssemblyPlan &plan, const media::EpisodeAssembler::Progress &progress,
                                const media::CancelFlag &cancel) { return assemble(plan, progress, cancel); };
        tools.animatic = [this](const media::AnimaticSpec &spec, const QString &path, const std::atomic_bool &) {
            animatics.append(spec);
            return writeDurably(files, path, "animatic");
        };
        tools.voice.say = [this](const media::ScratchWords &words) { return say(words); };
        tools.voice.read = [](const QString &path, const media::CancelFlag &) -> Result<media::MonoSamples> {
            if (path.endsWith(QStringLiteral("broken.wav")))
                return Error{ErrorKind::BadInput, QStringLiteral("broken"), path, {}};
            return media::MonoSamples(7 * media::soundRate, 1000);
        };
        works = std::make_unique<workspace::Works>(workspace::Means{plugs, clock, chance, files}, tools);
        QObject::connect(&works->rendering(), &workspace::RenderDesk::takesChanged, works.get(),
                         [this](const render::TakeChanges &some) {
                             changes += some;
                             ++batches;
                         });
        QObject::connect(&works->rendering(), &workspace::RenderDesk::problemFound, works.get(),
                         [this](const workspace::Problem &problem) { problems += problem; });
        QObject::connect(&works->rendering(), &workspace::RenderDesk::becameIdle, works.get(), [this] { ++idles; });
    }

    /// As long as the words, from the threads of a voice booth.
    Result<media::MonoSamples> say(const media::ScratchWords &words)
    {
        const QMutexLocker lock(&voiceMutex);
        if (refuseVoice)
            return *refuseVoice;
        spoken.append(words);
        return media::MonoSamples(words.text.size() * msPerCharacter * (media::soundRate / 1000), 1000);
    }

    [[nodiscard]] QString folder() const { return disk.filePath(QStringLiteral("film")); }
    [[nodiscard]] store::StoreContext context() { return {files, clock, chance, {}}; }

    /// A project made of the little script, planned.
    void makeProject()
    {
        QVERIFY(works->project().create(folder(), {QStringLiteral("key.fountain"), littleScript()}, {}).ok());
        QVERIFY(works->project().plan({}).ok());
    }

    /// Renders and lets time pass until all is idle.
    [[nodiscard]] Result<workspace::RenderStarted> render(const workspace::RenderRequest &request)
    {
        std::optional<Result<workspace::RenderStarted>> started;
        works->rendering().render(request, [&](const auto &result) { started = result; });
        while (!started && clock.fireNext()) {
        }
        rest();
        return *started;
    }

    void rest()
    {
        const qint64 untilMs = clock.nowMs() + 3'600'000;
        while (!works->rendering().isIdle() && clock.nowMs() < untilMs)
            if (!clock.fireNext())
                return;
        clock.advance(1000);  // what is told a tick later
    }

    [[nodiscard]] const Story &story() const { return works->project().story(); }
    [[nodiscard]] QVector<ShotId> shots() const { return story().shotsOf(story().episodes().first()); }
    [[nodiscard]] int ready() const
    {
        int count = 0;
        for (const ShotId shot : shots())
            count += story().chosenTake(shot).isValid() ? 1 : 0;
        return count;
    }

    Result<media::AssemblyReport> assemble(const media::AssemblyPlan &plan,
                                           const media::EpisodeAssembler::Progress &progress,
                                           const media::CancelFlag &cancel)
    {
        films.append(plan);
        if (progress)
            progress({media::AssemblyStage::Joining, 1, 2});
        while (holdAssembly && !*cancel) {
            // until cancelled
        }
        if (*cancel)
            return Error{ErrorKind::Cancelled, QStringLiteral("Cancelled."), {}, {}};
        media::AssemblyReport report;
        for (const media::AssemblyShot &shot : plan.shots) {
            if (shot.clip.isEmpty() && shot.filler.isEmpty())
                return Error{ErrorKind::NotFound, QStringLiteral("Missing: ") + shot.slate, {}, {}};
            report.frames += shot.frames;
            report.filled += shot.clip.isEmpty() ? 1 : 0;
        }
        return report;
    }

    QTemporaryDir disk;
    KillSwitch killSwitch;
    ManualClock clock;
    SystemFiles files;
    SeededRandom chance;
    RemoteService service;
    FakePlugs plugs;
    std::function<void(ScriptedProvider &)> prepare;
    std::optional<Error> refuseProvider;
    QVector<workspace::RouteOptions> asked;
    QVector<media::AssemblyPlan> films;
    QVector<media::AnimaticSpec> animatics;
    std::atomic_bool holdAssembly = false;
    int opens = 0;
    QMutex voiceMutex;  // guards the three below
    QVector<media::ScratchWords> spoken;
    std::optional<Error> refuseVoice;
    int msPerCharacter = 60;

    std::unique_ptr<workspace::Works> works;
    render::TakeChanges changes;
    QVector<workspace::Problem> problems;
    int batches = 0;
    int idles = 0;
};

}  // namespace circletake::test
