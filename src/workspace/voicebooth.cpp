// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/voicebooth.h"

#include "render/speechcalls.h"
#include "workspace/shotlengths.h"
#include "workspace/talk.h"

#include <QFile>
#include <QSet>

namespace circletake::workspace {

namespace {

constexpr int rowsAtOnce = 16;  // stored together: a commit costs as much as speaking a short line

bool endsTheOrder(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::Storage || kind == ErrorKind::MissingTool;
}

}  // namespace

/// A speech service that lines are waiting for.
struct VoiceBooth::Service
{
    Service(std::unique_ptr<render::SpeechProvider> itsProvider, const render::TextPorts &ports)
        : provider(std::move(itsProvider))
        , calls(*provider, ports, {})
    {
    }

    std::unique_ptr<render::SpeechProvider> provider;
    render::SpeechCalls calls;
};

/// What is being worked on.
struct VoiceBooth::Order
{
    VoicesRequest request;
    Done done;
    media::CancelFlag cancel = std::make_shared<std::atomic_bool>(false);
    VoicesMade made;
    render::StoryEdit waiting;  ///< readings that are not stored yet
    int open = 0;               ///< jobs that have not come back
    std::map<QString, std::unique_ptr<Service>> services;
};

VoiceBooth::VoiceBooth(ProjectDesk &project, const Means &means, VoiceTools tools, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_means(means)
    , m_tools(std::move(tools))
{
    connect(&project, &ProjectDesk::closing, this, [this] {
        cancel();
        m_pool.waitForDone();
        ++m_generation;  // what comes back now is of a project that is gone
        m_order.reset();
    });
}

VoiceBooth::~VoiceBooth()
{
    cancel();
    m_pool.waitForDone();
}

void VoiceBooth::refuse(const Error &error, const Done &done)
{
    QMetaObject::invokeMethod(
        this, [done, error] { done(error); }, Qt::QueuedConnection);
}

void VoiceBooth::make(const VoicesRequest &request, Done done)
{
    if (!m_project.isOpen())
        return refuse({ErrorKind::NotFound, tr("No project is open."), {}, {}}, done);
    auto jobs = jobsOf(linesOf(m_project.story(), request), request.service);
    if (!jobs)
        return refuse(jobs.error(), done);
    start(std::move(*jobs), request, std::move(done));
}

void VoiceBooth::replace(const LinePlace &place, const QString &file, Done done)
{
    if (!m_project.isOpen())
        return refuse({ErrorKind::NotFound, tr("No project is open."), {}, {}}, done);
    auto jobs = jobsOf({place}, {});
    if (jobs && jobs->isEmpty())
        jobs = Error{ErrorKind::NotFound, tr("It is not there any more."), {}, {}};
    if (!jobs)
        return refuse(jobs.error(), done);
    VoiceJob &job = jobs->first();
    job.recording = file;
    job.reading.source = VoiceSource::Recording;
    job.reading.provider.clear();
    job.reading.voice.clear();
    job.reading.speedPercent = 100;
    start(std::move(*jobs), {{}, {place}, WhichVoices::All, {}, false}, std::move(done));
}

Result<QVector<VoiceJob>> VoiceBooth::jobsOf(const QVector<LinePlace> &places, const QString &service) const
{
    const auto ids = m_project.reserveIds(std::max<qsizetype>(1, places.size()));
    if (!ids)
        return ids.error();
    const Story &story = m_project.story();
    const QString folder = m_project.store().facts().folder;
    UsualVoices usual{service, {}};
    for (const SpeechFacts &facts : m_means.plugs.speechServices())
        if (facts.id == service)
            usual.voices = facts.voices;
    QHash<SceneId, QVector<LineReading>> readings;
    QVector<VoiceJob> jobs;
    for (const LinePlace &place : places) {
        if (!readings.contains(place.scene))
            readings.insert(place.scene, readingsOfLines(story, place.scene));
        for (const LineReading &entry : std::as_const(readings[place.scene])) {
            if (entry.line != place.line)
                continue;
            jobs.append(voiceJob(story, place.scene, entry, folder, usual));
            jobs.last().reading.id = {ids->first + jobs.size() - 1};
            jobs.last().reading.createdAt = m_means.clock.wallMs();
        }
    }
    return jobs;
}

void VoiceBooth::start(QVector<VoiceJob> jobs, const VoicesRequest &request, Done done)
{
    if (m_order)
        return refuse({ErrorKind::BadInput, tr("Voices are being made already."), {}, tr("Wait for them, or cancel.")},
                      done);
    m_order = std::make_unique<Order>();
    m_order->request = request;
    m_order->done = std::move(done);
    m_order->made.lines = m_order->open = int(jobs.size());
    const int generation = ++m_generation;
    if (const auto open = openServices(jobs); !open) {
        const auto order = std::move(m_order);
        return refuse(open.error(), order->done);
    }
    emit progressed({tr("Making voices"), 0, jobs.size(), true});
    for (const VoiceJob &job : std::as_const(jobs)) {
        if (job.reading.source == VoiceSource::Provider)
            ask(job);
        else
            giveToThread(job);
    }
    if (jobs.isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this, generation] {
                if (generation == m_generation)
                    finish();
            },
            Qt::QueuedConnection);
}

Result<void> VoiceBooth::openServices(const QVector<VoiceJob> &jobs)
{
    const QString folder = m_project.store().facts().folder;
    for (const VoiceJob &job : jobs) {
        const QString &id = job.reading.provider;
        if (id.isEmpty() || m_order->services.contains(id))
            continue;
        RouteOptions options;
        options.provider = id;
        auto provider = m_means.plugs.makeSpeech(options, folder);
        if (!provider)
            return provider.error();
        const render::TextPorts ports{m_means.clock, m_means.random, m_project.store().takes(),
                                      m_project.store().calls()};
        auto service = std::make_unique<Service>(std::move(*provider), ports);
        if (const auto loaded = service->calls.load(); !loaded)
            return loaded;
        m_order->services.emplace(id, std::move(service));
    }
    return {};
}

void VoiceBooth::ask(const VoiceJob &job)
{
    m_order->services.at(job.reading.provider)
        ->calls.ask(job.speech, m_project.story().episodeOf(job.reading.scene),
                    [this, job](const render::SpeechAnswer &answer) { hear(job, answer); });
}

/// What a service sent is looked into by a child on a thread, as a recording is.
void VoiceBooth::hear(const VoiceJob &job, const render::SpeechAnswer &answer)
{
    VoiceJob heard = job;
    heard.reading.latencyMs = answer.latencyMs;
    heard.reading.spent = answer.cost.value_or(Money());
    VoiceResult failed{heard.reading, {}, false};
    failed.reading.state = ReadingState::Failed;
    failed.reading.file.clear();
    if (answer.sound.isEmpty()) {
        const bool cancelled = answer.error.kind == ProblemKind::None;
        failed.error = cancelled ? Error{ErrorKind::Cancelled, {}, {}, {}} : whyOf(answer.error);
        failed.reading.message = answer.error.message;
        return take(m_generation, failed);
    }
    heard.recording =
        QStringLiteral("%1/cache/voices/%2.sound").arg(m_project.store().facts().folder).arg(job.reading.id.value);
    if (const auto written = writeDurably(m_means.files, heard.recording, answer.sound); !written) {
        failed.error = written.error();
        return take(m_generation, failed);
    }
    giveToThread(heard);
}

void VoiceBooth::giveToThread(const VoiceJob &job)
{
    const bool paid = job.reading.source == VoiceSource::Provider;
    const media::CancelFlag cancel = paid ? media::CancelFlag() : m_order->cancel;
    m_pool.start([this, job, paid, cancel, generation = m_generation, tools = m_tools] {
        const VoiceResult result = workOn(job, tools, m_means.files, cancel);
        if (paid)
            QFile::remove(job.recording);
        QMetaObject::invokeMethod(
            this, [this, generation, result] { take(generation, result); }, Qt::QueuedConnection);
    });
}

void VoiceBooth::take(int generation, const VoiceResult &result)
{
    if (generation != m_generation)
        return;
    VoicesMade &made = m_order->made;
    const bool stops = !result.ok && (endsTheOrder(result.error.kind) || result.error.kind == ErrorKind::Budget);
    if (result.ok) {
        ++made.made;
        made.spokenMs += result.reading.durationMs;
    } else if (stops) {
        if (!made.stopped)
            made.stopped = result.error;
        if (endsTheOrder(result.error.kind))  // where the budget is full, what costs nothing goes on
            cancel();
    } else {
        ++made.failed;
        Error named = result.error;
        named.where = nameOfLine(m_project.story(), result.reading.scene, result.reading.line);
        made.problems.append(Problem::fromError(named));
    }
    if (!stops)
        m_order->waiting.readings.append(result.reading);
    --m_order->open;
    if (m_order->open == 0 || m_order->waiting.readings.size() >= rowsAtOnce)
        keep();
    emit progressed({tr("Making voices"), made.lines - m_order->open, made.lines, true});
    if (m_order->open == 0)
        finish();
}

/// Rows of scenes that are gone by now are not stored; their files stay.
void VoiceBooth::keep()
{
    render::StoryEdit edit;
    for (const Reading &reading : std::as_const(m_order->waiting.readings))
        if (m_project.story().find(reading.scene))
            edit.readings.append(reading);
    m_order->waiting.readings.clear();
    if (const auto kept = m_project.apply(edit); !kept) {
        *m_order->cancel = true;
        m_order->made.stopped = kept.error();
        return;
    }
    m_order->made.edit.readings += edit.readings;
}

Result<void> VoiceBooth::fit()
{
    QSet<SceneId> scenes;
    for (const Reading &reading : std::as_const(m_order->made.edit.readings))
        scenes.insert(reading.scene);
    QVector<ShotId> shots;
    for (const SceneId scene : std::as_const(scenes))
        shots += m_project.story().shotsOf(scene);
    const render::StoryEdit edit = fittedLengths(m_project.story(), shots);
    m_order->made.edit.shots = edit.shots;
    return m_project.apply(edit);
}

void VoiceBooth::finish()
{
    if (m_order->request.fitShots)
        if (const auto fitted = fit(); !fitted && !m_order->made.stopped)
            m_order->made.stopped = fitted.error();
    const std::shared_ptr<Order> order = std::move(m_order);
    QMetaObject::invokeMethod(
        this, [order] { order->services.clear(); }, Qt::QueuedConnection);  // not inside a call of theirs
    const bool nothing = order->made.edit.readings.isEmpty() && order->made.stopped;
    order->done(nothing ? Result<VoicesMade>(*order->made.stopped) : Result<VoicesMade>(order->made));
}

void VoiceBooth::cancel()
{
    if (!m_order)
        return;
    *m_order->cancel = true;
    for (const auto &[id, service] : m_order->services)
        service->calls.cancelAll();
}

}  // namespace circletake::workspace
