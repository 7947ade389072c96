// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"
#include "workspace/worksworld.h"

#include <QSignalSpy>

namespace circletake::test {

/// What fakes of the works thread need; made there, and gone with it.
struct Yard
{
    explicit Yard(const ServiceNature &nature)
        : service(clock, chance, nature)
    {
    }
    SystemClock clock;
    SeededRandom chance{3};
    SystemFiles files;
    KillSwitch killSwitch;
    RemoteService service;
};

/// The window's side with the works on a thread of their own: a real store and clock, a scripted provider that renders
/// in a blink.
class WorkspaceWorld
{
public:
    WorkspaceWorld()
        : settings(disk.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        plugs.create = [this](const QString &path, const StoryRows &rows) {
            return store::SqliteProjectStore::create(path, rows, context());
        };
        plugs.open = [this](const QString &path) { return store::SqliteProjectStore::open(path, context()); };
        plugs.provider = [this](const workspace::RouteOptions &options) { return provider(options); };
        plugs.fetcher = [this] { return clips(); };
        plugs.checker = [this] { return clips(); };
        const auto tools = [this](Files &) {
            workspace::CuttingTools cutting;
            cutting.assemble = [this](const media::AssemblyPlan &plan, const media::EpisodeAssembler::Progress &,
                                      const media::CancelFlag &) -> Result<media::AssemblyReport> {
                if (refuseFilm)
                    return *refuseFilm;
                media::AssemblyReport report;
                report.frames = plan.shots.size();
                for (const media::AssemblyShot &shot : plan.shots)
                    report.filled += shot.clip.isEmpty() ? 1 : 0;
                return report;
            };
            cutting.animatic = [](const media::AnimaticSpec &, const QString &, const std::atomic_bool &) {
                return Result<void>();
            };
            cutting.voice.say = [this](const media::ScratchWords &words) -> Result<media::MonoSamples> {
                if (refuseVoice)
                    return *refuseVoice;
                return media::MonoSamples(words.text.size() * 60 * (media::soundRate / 1000), 1000);
            };
            cutting.voice.read = [](const QString &, const media::CancelFlag &) {
                return Result<media::MonoSamples>(media::MonoSamples(media::soundRate * 3, 1000));
            };
            cutting.sound = [](const QString &, const media::CancelFlag &) { return Result<void>(); };
            return cutting;
        };
        itsWorkspace = std::make_unique<workspace::Workspace>(plugs, settings, tools);
    }

    /// The clock of the yard belongs to the works thread and must end there.
    ~WorkspaceWorld()
    {
        itsWorkspace->backstage().post([this](workspace::Works &works) { works.close([this] { m_yard.reset(); }); });
        itsWorkspace.reset();
    }

    [[nodiscard]] workspace::Workspace &workspace() { return *itsWorkspace; }
    [[nodiscard]] const Story &story() const { return itsWorkspace->story(); }
    [[nodiscard]] QVector<ShotId> shots() const { return story().shotsOf(story().episodes().first()); }
    [[nodiscard]] QString folder(const QString &name = QStringLiteral("film")) const { return disk.filePath(name); }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(disk.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }

    /// A project made of the little script; planned unless asked otherwise. False when it does not come about.
    [[nodiscard]] bool makeProject(bool planned = true)
    {
        QSignalSpy opened(itsWorkspace.get(), &workspace::Workspace::projectOpened);
        itsWorkspace->newProject(folder(), file(QStringLiteral("key.fountain"), littleScript()));
        if (!opened.wait() || !planned)
            return opened.count() == 1;
        QSignalSpy arrived(itsWorkspace.get(), &workspace::Workspace::storyArrived);
        itsWorkspace->plan({});
        return arrived.wait() && arrived.count() == 1;
    }

    /// Renders and waits until all is idle.
    [[nodiscard]] bool render(const workspace::RenderRequest &request)
    {
        QSignalSpy started(itsWorkspace.get(), &workspace::Workspace::renderStarted);
        const qsizetype before = story().takeCount();
        itsWorkspace->render(request);
        if (started.isEmpty() && !started.wait())
            return false;
        const qsizetype made =
            started.first().first().value<workspace::RenderStarted>().takes;  // arrive a little later
        return QTest::qWaitFor(
            [&] {
                return story().takeCount() >= before + made && itsWorkspace->document().figures().series().open() == 0;
            },
            20'000);
    }
    [[nodiscard]] bool renderAll(const QString &providerId = QStringLiteral("sandbox"))
    {
        auto request = itsWorkspace->requestFor({}, workspace::Which::Missing);
        request.route.provider = providerId;
        return render(request);
    }

    QTemporaryDir disk;
    QSettings settings;
    FakePlugs plugs;
    std::function<void(ScriptedProvider &)> prepare;  ///< on the works thread
    std::optional<Error> refuseProvider;
    std::optional<Error> refuseVoice;  ///< what every line ends with; set before it begins
    std::optional<Error> refuseFilm;   ///< what the assembler ends with; set before it begins
    std::unique_ptr<workspace::Workspace> itsWorkspace;

private:
    Yard &yard()
    {
        if (!m_yard) {
            ServiceNature nature;
            nature.latencyMs = 2;
            nature.medianMs = 20;
            nature.sigma = 0;
            m_yard = std::make_unique<Yard>(nature);
        }
        return *m_yard;
    }
    store::StoreContext context() { return {yard().files, yard().clock, yard().chance, {}}; }

    FakePlugs::ProviderResult provider(const workspace::RouteOptions &options)
    {
        if (refuseProvider)
            return *refuseProvider;
        auto made = std::make_unique<ScriptedProvider>(yard().clock, yard().service, yard().killSwitch);
        made->itsTraits.id = options.provider;
        made->itsTraits.label = options.provider;
        made->itsTraits.leastPollMs = 10;
        if (prepare)
            prepare(*made);
        return FakePlugs::ProviderResult(std::unique_ptr<render::Provider>(std::move(made)));
    }
    std::unique_ptr<FakeClips> clips()
    {
        auto made = std::make_unique<FakeClips>(yard().clock, yard().files, yard().service);
        made->fetchMs = 2;
        made->checkMs = 2;
        return made;
    }

    std::unique_ptr<Yard> m_yard;
};

}  // namespace circletake::test
