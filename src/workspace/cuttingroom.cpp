// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cuttingroom.h"

#include "media/animaticrenderer.h"
#include "media/mediatools.h"
#include "workspace/animaticplan.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace circletake::workspace {

namespace {

QString nameOf(media::AssemblyStage stage)
{
    using Stage = media::AssemblyStage;
    switch (stage) {
    case Stage::Looking:
        return CuttingRoom::tr("Looking at the clips");
    case Stage::Encoding:
        return CuttingRoom::tr("Making clips alike");
    case Stage::Sound:
        return CuttingRoom::tr("Joining the sound");
    case Stage::Mixing:
        return CuttingRoom::tr("Mixing voices and music");
    case Stage::Loudness:
        return CuttingRoom::tr("Measuring the loudness");
    case Stage::Joining:
        return CuttingRoom::tr("Joining the clips");
    case Stage::BurningIn:
        return CuttingRoom::tr("Writing the subtitles into the picture");
    case Stage::Checking:
        return CuttingRoom::tr("Checking the film");
    }
    return {};
}

QString besideFilm(const QString &film, const QString &suffix)
{
    const QFileInfo file(film);
    return file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + suffix;
}

}  // namespace

CuttingTools CuttingTools::ofThisComputer(Files &files)
{
    CuttingTools tools;
    tools.assemble = [&files](const media::AssemblyPlan &plan, const media::EpisodeAssembler::Progress &progress,
                              const media::CancelFlag &cancel) {
        return media::EpisodeAssembler(media::MediaTools(), files).assemble(plan, progress, cancel);
    };
    const auto voice = std::make_shared<media::ScratchVoice>();
    tools.animatic = [voice](const media::AnimaticSpec &spec, const QString &path,
                             const std::atomic_bool &cancel) -> Result<void> {
        const auto program = media::findMediaWorker();
        if (!program)
            return program.error();
        media::MediaWorker worker(*program);
        if (const auto made = media::renderAnimatic(worker, *voice, {spec, path, {}, false}, cancel); !made)
            return made.error();
        return {};
    };
    tools.voice = VoiceTools::ofThisComputer();
    tools.sound = &checkSound;
    return tools;
}

CuttingRoom::CuttingRoom(ProjectDesk &project, Files &files, CuttingTools tools, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_files(files)
    , m_tools(std::move(tools))
{
    connect(&project, &ProjectDesk::closing, this, &CuttingRoom::cancel);
}

CuttingRoom::~CuttingRoom()
{
    cancel();
    if (!m_busy)
        return;  // a watcher whose result was taken would wait for ever
    for (auto *watcher : findChildren<QFutureWatcherBase *>())
        watcher->waitForFinished();
}

void CuttingRoom::assemble(const AssembleRequest &request, Done done)
{
    const auto refuse = [&](const Error &error) {
        QMetaObject::invokeMethod(
            this, [done, error] { done(error); }, Qt::QueuedConnection);
    };
    if (m_busy) {
        refuse({ErrorKind::BadInput, tr("Another film is being made."), {}, tr("Wait for it, or cancel it.")});
        return;
    }
    auto plan = m_project.isOpen() ? planFilm(m_project.story(), m_project.store().facts(), request)
                                   : Error{ErrorKind::NotFound, tr("No project is open."), {}, {}};
    if (!plan) {
        refuse(plan.error());
        return;
    }
    QVector<media::AnimaticSpec> animatics;
    for (const ShotId shot : std::as_const(plan->fillers))
        animatics += animaticOf(m_project.story(), shot);
    m_busy = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<Result<AssembledFilm>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
        m_busy = false;
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(
        [this, plan = *plan, animatics, cancel = m_cancel] { return make(plan, animatics, cancel); }));
}

void CuttingRoom::addSound(const SoundBed &bed, const QString &file, std::function<void(Result<SoundBed>)> done)
{
    const auto refuse = [&](const Error &error) {
        QMetaObject::invokeMethod(
            this, [done, error] { done(error); }, Qt::QueuedConnection);
    };
    if (!m_project.isOpen())
        return refuse({ErrorKind::NotFound, tr("No project is open."), {}, {}});
    if (m_busy)
        return refuse({ErrorKind::BadInput, tr("Another film is being made."), {}, tr("Wait for it, or cancel it.")});
    m_busy = true;
    m_cancel = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<Result<SoundBed>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, done] {
        m_busy = false;
        watcher->deleteLater();
        done(keep(watcher->future().takeResult()));
    });
    watcher->setFuture(
        QtConcurrent::run([this, bed, file, folder = m_project.store().facts().folder, cancel = m_cancel] {
            return importSound(bed, file, folder, m_files, m_tools.sound, cancel);
        }));
}

/// The project may have been closed meanwhile.
Result<SoundBed> CuttingRoom::keep(const Result<SoundBed> &imported)
{
    if (!imported)
        return imported;
    const auto id = m_project.reserveIds(1);
    if (!id)
        return id.error();
    render::StoryEdit edit;
    edit.beds = {*imported};
    edit.beds.first().id = {id->first};
    const auto kept = m_project.apply(edit);
    return kept ? Result<SoundBed>(edit.beds.first()) : Result<SoundBed>(kept.error());
}

void CuttingRoom::cancel()
{
    if (m_cancel)
        *m_cancel = true;
}

/// Runs on a thread of the pool; touches nothing of this object but tools, files and tell().
Result<AssembledFilm> CuttingRoom::make(FilmPlan plan, const QVector<media::AnimaticSpec> &animatics,
                                        const media::CancelFlag &cancel)
{
    for (qsizetype i = 0; i < animatics.size(); ++i) {
        tell({tr("Drawing animatics for missing shots"), i, animatics.size(), true});
        const QString path = plan.assembly.shots[plan.fillerPlaces[i]].filler;
        if (m_files.size(path))
            continue;
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const auto drawn = m_tools.animatic(animatics[i], path, *cancel); !drawn)
            return drawn.error();
    }
    if (!plan.assembly.subtitleFile.isEmpty())
        if (const auto written = writeDurably(m_files, plan.assembly.subtitleFile, plan.subtitles); !written)
            return written.error();
    QDir().mkpath(QFileInfo(plan.assembly.out).absolutePath());
    const auto report = m_tools.assemble(
        plan.assembly,
        [this](const media::AssemblyProgress &progress) {
            tell({nameOf(progress.stage), progress.done, progress.total > 0 ? progress.total : -1, true});
        },
        cancel);
    if (!report)
        return report.error();
    if (!plan.subtitles.isEmpty())
        if (const auto written =
                writeDurably(m_files, besideFilm(plan.assembly.out, QStringLiteral(".ass")), plan.subtitles);
            !written)
            return written.error();
    return AssembledFilm{
        plan.assembly.out, report->subtitles, report->frames, report->durationMs, int(plan.assembly.shots.size()),
        report->filled};
}

void CuttingRoom::tell(const Progress &progress)
{
    QMetaObject::invokeMethod(
        this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
}

}  // namespace circletake::workspace
