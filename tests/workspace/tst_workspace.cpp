// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteprojectstore.h"
#include "support/fakeclips.h"
#include "support/fakeplugs.h"
#include "support/modeldump.h"
#include "support/scriptedprovider.h"
#include "workspace/workspace.h"
#include "workspace/worksworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

namespace {

/// What fakes of the works thread need; made there, and gone with it.
struct Backyard
{
    explicit Backyard(const test::ServiceNature &nature)
        : service(clock, chance, nature)
    {
    }
    SystemClock clock;
    SeededRandom chance{3};
    SystemFiles files;
    test::KillSwitch killSwitch;
    test::RemoteService service;
};

}  // namespace

/// The window's side with the works on a thread of their own: a real store and clock, a scripted provider.
class TestWorkspace : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_disk;
    std::unique_ptr<Backyard> m_yard;
    test::FakePlugs m_plugs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;

    /// Made on the works thread, where the first of these is called.
    Backyard &yard()
    {
        if (!m_yard) {
            test::ServiceNature nature;
            nature.latencyMs = 2;
            nature.medianMs = 20;
            nature.sigma = 0;
            m_yard = std::make_unique<Backyard>(nature);
        }
        return *m_yard;
    }

    store::StoreContext context() { return {yard().files, yard().clock, yard().chance, {}}; }

    [[nodiscard]] QString folder(const char *name = "film") const { return m_disk->filePath(QLatin1String(name)); }

    QString scriptFile()
    {
        const QString path = m_disk->filePath(QStringLiteral("key.fountain"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(test::littleScript()) < 0)
            qFatal("no script");
        return path;
    }

    void makePlannedProject()
    {
        QSignalSpy opened(m_workspace.get(), &Workspace::projectOpened);
        QSignalSpy arrived(m_workspace.get(), &Workspace::storyArrived);
        m_workspace->newProject(folder(), scriptFile());
        QTRY_COMPARE(opened.count(), 1);
        m_workspace->plan({});
        QTRY_COMPARE(arrived.count(), 1);
    }

    /// What the store on disk holds, by way of the works thread, after all that was sent there.
    StoryRows stored()
    {
        std::optional<StoryRows> rows;
        m_workspace->backstage().ask<StoryRows>([](Works &works) { return works.project().store().load().valueOr({}); },
                                                this, [&](const StoryRows &found) { rows = found; });
        [&] { QTRY_VERIFY(rows); }();
        return rows.value_or(StoryRows());
    }

    [[nodiscard]] const Story &story() const { return m_workspace->story(); }
    [[nodiscard]] QVector<ShotId> shots() const { return story().shotsOf(story().episodes().first()); }

private slots:
    void init()
    {
        m_disk = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_disk->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_plugs.create = [this](const QString &path, const StoryRows &rows) {
            return store::SqliteProjectStore::create(path, rows, context());
        };
        m_plugs.open = [this](const QString &path) { return store::SqliteProjectStore::open(path, context()); };
        m_plugs.provider = [this](const RouteOptions &options) {
            auto provider = std::make_unique<test::ScriptedProvider>(yard().clock, yard().service, yard().killSwitch);
            provider->itsTraits.id = options.provider;
            provider->itsTraits.leastPollMs = 10;
            return test::FakePlugs::ProviderResult(std::unique_ptr<render::Provider>(std::move(provider)));
        };
        const auto clips = [this] {
            return std::make_unique<test::FakeClips>(yard().clock, yard().files, yard().service);
        };
        m_plugs.fetcher = [clips] {
            auto fetcher = clips();
            fetcher->fetchMs = 2;
            return fetcher;
        };
        m_plugs.checker = [clips] {
            auto checker = clips();
            checker->checkMs = 2;
            return checker;
        };
        const auto tools = [](Files &) {
            CuttingTools cutting;
            cutting.assemble = [](const media::AssemblyPlan &plan, const media::EpisodeAssembler::Progress &,
                                  const media::CancelFlag &) -> Result<media::AssemblyReport> {
                media::AssemblyReport report;
                report.frames = plan.shots.size();
                return report;
            };
            cutting.voice.say = [](const media::ScratchWords &words) -> Result<media::MonoSamples> {
                return media::MonoSamples(words.text.size() * 250 * (media::soundRate / 1000), 1000);
            };
            cutting.voice.read = [](const QString &, const media::CancelFlag &) -> Result<media::MonoSamples> {
                return media::MonoSamples(media::soundRate * 12, 1000);
            };
            cutting.sound = [](const QString &, const media::CancelFlag &) { return Result<void>(); };
            return cutting;
        };
        m_workspace = std::make_unique<Workspace>(m_plugs, *m_settings, tools);
    }

    void cleanup()
    {
        // the clock of the yard belongs to the works thread and must end there
        m_workspace->backstage().post([this](Works &works) { works.close([this] { m_yard.reset(); }); });
        m_workspace.reset();
        m_settings.reset();
    }

    void voicesAreOneStepOfUndoAndBringTheirLengths()
    {
        m_workspace->newProject(folder(), scriptFile());
        QSignalSpy opened(m_workspace.get(), &Workspace::projectOpened);
        QVERIFY(opened.wait());
        m_workspace->plan({});
        QSignalSpy arrived(m_workspace.get(), &Workspace::storyArrived);
        QVERIFY(arrived.wait());
        const int steps = m_workspace->undoStack().count();
        const auto lengths = [this] {
            int sum = 0;
            for (const ShotId shot : m_workspace->story().shotsOf(m_workspace->story().episodes().first()))
                sum += m_workspace->story().find(shot)->durationMs;
            return sum;
        };
        const auto counts = [this] {
            return voiceCounts(m_workspace->story(), m_workspace->story().episodes().first());
        };
        const int before = lengths();
        QSignalSpy made(m_workspace.get(), &Workspace::voicesMade);
        m_workspace->makeVoices({});
        QVERIFY(made.wait());
        QVERIFY(counts().lines > 0);
        QCOMPARE(counts().ready, counts().lines);
        QVERIFY(lengths() > before);
        const int after = lengths();
        QCOMPARE(m_workspace->undoStack().count(), steps + 1);
        m_workspace->undoStack().undo();
        QCOMPARE(counts().ready, 0);
        QCOMPARE(lengths(), before);
        m_workspace->undoStack().redo();
        QCOMPARE(counts().ready, counts().lines);
        QCOMPARE(lengths(), after);
    }

    void aRecordingAndMusicComeIntoTheProject()
    {
        m_workspace->newProject(folder(), scriptFile());
        QSignalSpy opened(m_workspace.get(), &Workspace::projectOpened);
        QVERIFY(opened.wait());
        const EpisodeId episode = m_workspace->story().episodes().first();
        const LinePlace line = linesOf(m_workspace->story(), {}).first();
        QSignalSpy made(m_workspace.get(), &Workspace::voicesMade);
        m_workspace->replaceVoice(line, QStringLiteral("/somewhere/take.mp3"));
        QVERIFY(made.wait());
        const Reading *reading =
            m_workspace->story().find(readingsOfLines(m_workspace->story(), line.scene).first().reading);
        QVERIFY(reading && reading->source == VoiceSource::Recording);
        QFile music(QDir(m_disk->path()).filePath(QStringLiteral("tune.wav")));
        QVERIFY(music.open(QIODevice::WriteOnly) && music.write("la") == 2);
        music.close();
        SoundBed bed;
        bed.episode = episode;
        QSignalSpy added(m_workspace.get(), &Workspace::soundAdded);
        for (int i = 0; i < 2; ++i) {
            m_workspace->addSound(bed, music.fileName());
            QVERIFY(added.wait());
        }
        const QVector<BedId> beds = m_workspace->story().bedsOf(episode);
        QCOMPARE(beds.size(), 2);
        QCOMPARE(m_workspace->story().find(beds.last())->file, QStringLiteral("sound/tune-2.wav"));
        QVERIFY(QFileInfo::exists(folder() + QStringLiteral("/sound/tune.wav")));
        SoundBed softer = *m_workspace->story().find(beds.first());
        softer.gain = -200;
        QVERIFY(m_workspace->editor().putBed(softer).ok());
        QVERIFY(m_workspace->editor().removeBed(beds.last()).ok());
        QCOMPARE(m_workspace->story().bedsOf(episode).size(), 1);
        m_workspace->undoStack().undo();
        QCOMPARE(m_workspace->story().bedsOf(episode).size(), 2);
    }

    void aScriptOpensAsAProject()
    {
        QSignalSpy busy(m_workspace.get(), &Workspace::busyChanged);
        QSignalSpy opened(m_workspace.get(), &Workspace::projectOpened);
        m_workspace->newProject(folder(), scriptFile(), QStringLiteral("My title"));
        QVERIFY(m_workspace->isBusy());
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(!m_workspace->isBusy());
        QCOMPARE(busy.count(), 2);
        QCOMPARE(story().series().title, QStringLiteral("My title"));
        QCOMPARE(preference::recentProjects.read(*m_settings), QStringList{folder()});
        QCOMPARE(m_workspace->storyModel().rowCount(), 1);
    }

    void whatCannotBeOpenedIsToldOnce()
    {
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        m_workspace->openProject(folder("nowhere"));
        QTRY_COMPARE(failed.count(), 1);
        m_workspace->newProject(folder(), folder("no.fountain"));
        QTRY_COMPARE(failed.count(), 2);
        QCOMPARE(m_workspace->problems().rowCount(), 2);
        QVERIFY(!m_workspace->isBusy() && !m_workspace->document().isOpen());
    }

    void aPlanIsOneStepThatCanBeUndone()
    {
        QAbstractItemModelTester tree(&m_workspace->storyModel());
        makePlannedProject();
        const int planned = int(shots().size());
        QVERIFY(planned >= 8);
        QCOMPARE(m_workspace->undoStack().count(), 1);
        m_workspace->undoStack().undo();
        QCOMPARE(story().shotCount(), 0);
        QCOMPARE(int(stored().shots.size()), 0);
        m_workspace->undoStack().redo();
        QCOMPARE(int(shots().size()), planned);
        QCOMPARE(int(stored().shots.size()), planned);
    }

    void theEditorIsLockedWhileAPlanIsMade()
    {
        makePlannedProject();
        QSignalSpy arrived(m_workspace.get(), &Workspace::storyArrived);
        m_workspace->plan({});
        QVERIFY(m_workspace->editor().isLocked());
        QCOMPARE(m_workspace->editor().setNote(shots().first(), QStringLiteral("x")).error().kind, ErrorKind::ReadOnly);
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(!m_workspace->editor().isLocked());
    }

    void editsAreStored()
    {
        makePlannedProject();
        QVERIFY(m_workspace->editor().setNote(shots().first(), QStringLiteral("Slower.")).ok());
        const auto inserted = m_workspace->editor().insertShot(story().find(shots().first())->scene, shots().first());
        QVERIFY(inserted.ok());
        const Story again = Story::fromRows(stored()).value();
        QCOMPARE(again.find(shots().first())->note, QStringLiteral("Slower."));
        QVERIFY(again.find(*inserted));
        m_workspace->undoStack().undo();
        m_workspace->undoStack().undo();
        const Story undone = Story::fromRows(stored()).value();
        QVERIFY(undone.find(shots().first())->note.isEmpty());
        QVERIFY(!undone.find(*inserted));
    }

    void whatIsNotStoredIsNotShown()
    {
        makePlannedProject();
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        const ShotId shot = shots().first();
        m_workspace->backstage().ask<bool>(
            [shot](Works &works) {
                Take take;
                take.shot = shot;  // a take that the window has not heard of yet
                return works.project().store().takes().createQueued(take, {}).ok();
            },
            this, [](bool) {});
        QVERIFY(m_workspace->editor().removeShots({shot}).ok());
        QVERIFY(!story().find(shot));
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(story().find(shot));
        QCOMPARE(m_workspace->undoStack().count(), 0);
    }

    void renderingFillsTheModels()
    {
        QAbstractItemModelTester queue(&m_workspace->queueModel());
        QAbstractItemModelTester board(&m_workspace->shotModel());
        makePlannedProject();
        std::optional<Result<Estimate>> estimate;
        const RenderRequest request = m_workspace->requestFor({}, Which::Missing);
        m_workspace->estimate(request, this, [&](const auto &found) { estimate = found; });
        QTRY_VERIFY(estimate);
        QCOMPARE(estimate->value().takes, int(shots().size()));
        QSignalSpy started(m_workspace.get(), &Workspace::renderStarted);
        QSignalSpy idle(m_workspace.get(), &Workspace::renderIdle);
        m_workspace->render(request);
        QTRY_COMPARE(started.count(), 1);
        QTRY_VERIFY(idle.count() >= 1);
        QTRY_COMPARE(m_workspace->document().figures().series().of(TakeState::Ready), int(shots().size()));
        QCOMPARE(m_workspace->queueModel().rowCount(), 0);
        QVERIFY(!m_workspace->engineStatus().routes.isEmpty());
        std::optional<Result<QVector<render::TakeEvent>>> history;
        m_workspace->history(story().chosenTake(shots().first()), this, [&](const auto &found) { history = found; });
        QTRY_VERIFY(history);
        QVERIFY(history->value().size() >= 5);
        QSignalSpy film(m_workspace.get(), &Workspace::filmFinished);
        AssembleRequest assembly;
        assembly.episode = story().episodes().first();
        m_workspace->assemble(assembly);
        QTRY_COMPARE(film.count(), 1);
        QVERIFY(!m_workspace->isBusy());
    }

    void reopeningShowsExactlyWhatWasThere()
    {
        makePlannedProject();
        QSignalSpy idle(m_workspace.get(), &Workspace::renderIdle);
        m_workspace->render(m_workspace->requestFor({}, Which::Missing));
        QTRY_VERIFY(idle.count() >= 1 && m_workspace->queueModel().rowCount() == 0);
        QTRY_COMPARE(m_workspace->document().figures().series().of(TakeState::Ready), int(shots().size()));
        QVERIFY(m_workspace->editor().circle(shots().first(), story().chosenTake(shots().first())).ok());
        const QStringList before = test::dump(m_workspace->shotModel());
        QSignalSpy closed(m_workspace.get(), &Workspace::projectClosed);
        m_workspace->closeProject();
        QTRY_COMPARE(closed.count(), 1);
        QCOMPARE(m_workspace->shotModel().rowCount(), 0);
        QSignalSpy opened(m_workspace.get(), &Workspace::projectOpened);
        m_workspace->openProject(folder());
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(test::dump(m_workspace->shotModel()), before);
        QVERIFY(story().find(shots().first())->circled.isValid());
    }

    void answersAboutAnotherProjectAreDropped()
    {
        makePlannedProject();
        QSignalSpy started(m_workspace.get(), &Workspace::renderStarted);
        QSignalSpy opened(m_workspace.get(), &Workspace::projectOpened);
        bool estimated = false;
        m_workspace->render(m_workspace->requestFor({}, Which::Missing));
        m_workspace->estimate({}, this, [&](const auto &) { estimated = true; });
        m_workspace->newProject(folder("other"), scriptFile());
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(started.count(), 0);
        QVERIFY(!estimated);
        QVERIFY(!m_workspace->isBusy());
        QCOMPARE(m_workspace->document().facts().folder, folder("other"));
        QCOMPARE(m_workspace->queueModel().rowCount(), 0);
    }

    void modelsFollowTheSelection()
    {
        makePlannedProject();
        const EpisodeId episode = story().episodes().first();
        const SceneId scene = story().scenesOf(episode).last();
        const ShotId shot = story().shotsOf(scene).first();
        m_workspace->selection().setScene(episode, scene);
        QCOMPARE(m_workspace->shotModel().rowCount(), int(story().shotsOf(scene).size()));
        m_workspace->selection().setEpisode(episode);
        QCOMPARE(m_workspace->shotModel().rowCount(), int(shots().size()));
        m_workspace->selection().setShot(episode, scene, shot);
        QCOMPARE(m_workspace->shotModel().rowCount(), int(shots().size()));
        QCOMPARE(m_workspace->takeModel().shot(), shot);
        QVERIFY(m_workspace->editor().removeShots({shot}).ok());
        QVERIFY(!m_workspace->selection().shot().isValid());
        QCOMPARE(m_workspace->selection().scene(), scene);
        m_workspace->selection().clear();
        QCOMPARE(m_workspace->shotModel().rowCount(), int(shots().size()));
    }

    void requestsFollowTheSettings()
    {
        preference::provider.write(*m_settings, QStringLiteral("holysheep"));
        preference::concurrency.write(*m_settings, 12);
        preference::requestsPerMinute.write(*m_settings, 300);
        const RenderRequest one = m_workspace->requestFor({ShotId{5}}, Which::All);
        QCOMPARE(one.route.provider, QStringLiteral("holysheep"));
        QCOMPARE(one.route.concurrency, 12);
        QCOMPARE(one.requestsPerMinute, 300);
        QVERIFY(one.byPerson);
        QVERIFY(!m_workspace->requestFor({}, Which::Missing).byPerson);
    }

    void closingWhileRenderingLosesNothing()
    {
        makePlannedProject();
        m_workspace->render(m_workspace->requestFor({}, Which::Missing));
        QTRY_VERIFY(m_workspace->document().figures().series().withoutTake < int(shots().size()));
        QSignalSpy closed(m_workspace.get(), &Workspace::projectClosed);
        m_workspace->closeProject();
        QTRY_COMPARE(closed.count(), 1);
        m_workspace->openProject(folder());
        QTRY_VERIFY(m_workspace->document().isOpen());
        m_workspace->render(m_workspace->requestFor({}, Which::Missing));
        QTRY_COMPARE(m_workspace->document().figures().series().of(TakeState::Ready), int(shots().size()));
        QCOMPARE(m_workspace->document().figures().series().of(TakeState::Unknown), 0);
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
