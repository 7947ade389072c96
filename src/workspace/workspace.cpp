// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include <QFileInfo>
#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr int mostRecent = 12;

Result<WrittenDocument> writtenBy(Works &works, const DocumentOrder &order, qint64 wallMs)
{
    if (!works.project().isOpen())
        return Error{ErrorKind::NotFound, Workspace::tr("No project is open."), {}, {}};
    SystemFiles files;
    return writeDocument(files, works.project().story(), works.project().store().facts().folder, order, wallMs);
}

}  // namespace

Workspace::Workspace(Plugs &plugs, QSettings &settings, QObject *parent)
    : Workspace(plugs, settings, &CuttingTools::ofThisComputer, parent)
{
}

Workspace::Workspace(Plugs &plugs, QSettings &settings, Backstage::ToolsMaker tools, QObject *parent)
    : QObject(parent)
    , m_plugs(plugs)
    , m_settings(settings)
    , m_likeness(m_document, FaceModelSetup::folderOf(settings))
    , m_face(m_document, plugs, m_clock)
    , m_storyModel(m_document, m_face)
    , m_shotModel(m_document, m_face)
    , m_takeModel(m_document, m_face)
    , m_queueModel(m_document, m_face)
    , m_shelfModel(m_document, m_face)
    , m_ids([this](qint64 count) {
        m_backstage.ask<Result<render::IdBlock>>([count](Works &works) { return works.project().reserveIds(count); },
                                                 this,
                                                 [this](const Result<render::IdBlock> &block) { m_ids.add(block); });
    })
    , m_editor(
          m_document, m_stack, [this] { return m_ids.take(); }, [this](const render::StoryEdit &edit) { keep(edit); })
    , m_backstage(plugs, std::move(tools))
{
    m_face.setLikeness(&m_likeness);
    connect(&m_likeness, &LikenessDesk::passedOverChanged, this, [this](const QSet<TakeId> &takes) {
        m_backstage.post([takes](Works &works) { works.project().setPassedOver(takes); });
    });
    m_face.setUsualRoute(usualRoute().options.provider, preference::model.read(m_settings));
    connect(&m_document, &StoryDocument::changed, this, &Workspace::follow);
    connect(&m_selection, &Selection::changed, this, &Workspace::followSelection);
    connect(&m_backstage, &Backstage::takesChanged, this,
            [this](const render::TakeChanges &changes) { m_document.apply(changes); });
    connect(&m_backstage, &Backstage::statusChanged, this, [this](const render::EngineStatus &status) {
        m_engineStatus = status;
        m_face.setSilences(status.silentMs);
        emit engineStatusChanged();
    });
    connect(&m_backstage, &Backstage::problemFound, this, &Workspace::tell);
    connect(&m_backstage, &Backstage::becameIdle, this, &Workspace::renderIdle);
    connect(&m_backstage, &Backstage::progressed, this, [this](const Progress &progress) {
        m_progress = progress;
        emit progressed(progress);
    });
}

Workspace::~Workspace() = default;

template <class T>
void Workspace::run(const QString &what, std::function<void(Works &, Backstage::Answer<Result<T>>)> question,
                    std::function<void(const T &)> done, std::function<void()> ended)
{
    begin(what);
    m_backstage.askLater<Result<T>>(std::move(question), this, [this, done, ended](const Result<T> &result) {
        ended();
        setBusy(false);
        if (result)
            done(*result);
        else
            fail(result.error());
    });
}

void Workspace::newProject(const QString &folder, const QString &scriptPath, const QString &title)
{
    reopen(tr("Reading %1").arg(QFileInfo(scriptPath).fileName()), [=](Works &works) -> Result<void> {
        const auto script = works.project().readScriptFile(scriptPath);
        if (!script)
            return script.error();
        const auto created = works.project().create(folder, *script, title);
        return created ? Result<void>() : Result<void>(created.error());
    });
}

void Workspace::openProject(const QString &folder)
{
    reopen(tr("Opening %1").arg(QFileInfo(folder).fileName()),
           [folder](Works &works) { return works.project().open(folder); });
}

void Workspace::reopen(const QString &what, Opening opening)
{
    forget();
    using Answer = Backstage::Answer<Result<OpenedProject>>;
    run<OpenedProject>(
        what,
        [opening = std::move(opening)](Works &works, const Answer &answer) {
            works.close([&works, opening, answer] {
                const auto opened = opening(works);
                answer(opened ? Result<OpenedProject>(works.project().snapshot()) : opened.error());
            });
        },
        [this](const OpenedProject &project) { takeOver(project); });
}

void Workspace::takeOver(const OpenedProject &project)
{
    m_document.reset(project.story, project.facts);
    m_ids.reset();
    QStringList recent = preference::recentProjects.read(m_settings);
    recent.removeAll(project.facts.folder);
    recent.prepend(project.facts.folder);
    preference::recentProjects.write(m_settings, recent.mid(0, mostRecent));
    emit projectOpened();
    if (project.facts.readOnly)
        return;
    openCallbacks();
    m_backstage.ask<Result<void>>([setup = usualRoute()](Works &works) { return works.rendering().goOn(setup); }, this,
                                  [this](const Result<void> &result) { complainOn(result); });
}

void Workspace::openCallbacks()
{
    const int port = preference::callbackPort.read(m_settings);
    if (port <= 0)
        return;
    const render::CallbackAddress address{port, QUrl(preference::callbackUrl.read(m_settings))};
    m_backstage.ask<Result<QUrl>>([address](Works &works) { return works.rendering().receiveCallbacks(address); }, this,
                                  [this](const Result<QUrl> &opened) {
                                      if (!opened)
                                          fail(opened.error());
                                  });
}

void Workspace::closeProject()
{
    forget();
    run<bool>(
        tr("Closing the project"),
        [](Works &works, const Backstage::Answer<Result<bool>> &answer) { works.close([answer] { answer(true); }); },
        [this](bool) { emit projectClosed(); });
}

void Workspace::forget()
{
    m_backstage.startGeneration();
    m_editor.setLocked({});
    m_stack.clear();
    m_selection.clear();
    m_document.close();
    m_engineStatus = {};
    if (std::exchange(m_busy, 0) > 0)
        emit busyChanged(false);
}

void Workspace::importScript(const QString &path)
{
    changeStory(tr("Import the script"), [path](Works &works) -> Result<StoryOutcome> {
        const auto script = works.project().readScriptFile(path);
        return script ? works.project().importScript(*script) : Result<StoryOutcome>(script.error());
    });
}

void Workspace::plan(const PlanRequest &request)
{
    changeStory(tr("Plan shots"), [request](Works &works) { return works.project().plan(request); });
}

/// The works change the story by themselves; edits of a person at the same time would part the two stories.
void Workspace::changeStory(const QString &text, std::function<Result<StoryOutcome>(Works &)> change)
{
    m_editor.setLocked(tr("The story is being changed: %1. Wait a moment.").arg(text));
    run<StoryOutcome>(
        text,
        [change = std::move(change)](Works &works, const Backstage::Answer<Result<StoryOutcome>> &answer) {
            answer(change(works));
        },
        [this, text](const StoryOutcome &outcome) { adopt(outcome, text); }, [this] { m_editor.setLocked({}); });
}

void Workspace::adopt(const StoryOutcome &outcome, const QString &text)
{
    if (const auto adopted = m_editor.adopt(outcome.edit, text); !adopted)
        resync();
    for (const Problem &problem : outcome.problems)
        tell(problem);
    emit storyArrived(outcome);
}

void Workspace::keep(const render::StoryEdit &edit)
{
    m_backstage.ask<Result<void>>([edit](Works &works) { return works.project().apply(edit); }, this,
                                  [this](const Result<void> &kept) {
                                      if (kept)
                                          return;
                                      fail(kept.error());
                                      resync();
                                  });
}

void Workspace::resync()
{
    m_backstage.ask<OpenedProject>([](Works &works) { return works.project().snapshot(); }, this,
                                   [this](const OpenedProject &project) {
                                       m_stack.clear();
                                       m_document.reset(project.story, project.facts);
                                   });
}

void Workspace::estimate(const RenderRequest &request, QObject *context, Then<Result<Estimate>> then)
{
    m_backstage.ask<Result<Estimate>>([request](Works &works) { return works.rendering().estimate(request); }, context,
                                      std::move(then));
}

void Workspace::render(const RenderRequest &request)
{
    run<RenderStarted>(
        tr("Queueing takes"),
        [request](Works &works, const RenderDesk::Done &answer) { works.rendering().render(request, answer); },
        [this](const RenderStarted &started) { emit renderStarted(started); });
}

RenderRequest Workspace::requestFor(const QVector<ShotId> &shots, Which which) const
{
    RenderRequest request;
    const RouteSetup setup = usualRoute();
    request.shots = shots;
    request.which = which;
    request.route = setup.options;
    request.requestsPerMinute = setup.requestsPerMinute;
    request.model = preference::model.read(m_settings);
    request.byPerson = shots.size() == 1;
    return request;
}

RouteSetup Workspace::usualRoute() const
{
    RouteSetup setup;
    setup.options.provider = preference::provider.read(m_settings);
    setup.options.concurrency = preference::concurrency.read(m_settings);
    setup.requestsPerMinute = preference::requestsPerMinute.read(m_settings);
    return setup;
}

RetryOffer Workspace::offerRetry(const RenderRequest &scope) const
{
    return retryOffer(story(), scope, m_plugs);
}

void Workspace::retry(const RetryOffer &offer)
{
    for (const RenderRequest &request : offer.requests)
        render(request);
}

void Workspace::cancel(const QVector<TakeId> &takes)
{
    m_backstage.post([takes](Works &works) { works.rendering().cancel(takes); });
}

void Workspace::resolve(TakeId take, render::Resolution resolution)
{
    m_backstage.ask<Result<void>>([=](Works &works) { return works.rendering().resolve(take, resolution); }, this,
                                  [this](const Result<void> &result) { complainOn(result); });
}

void Workspace::collect(TakeId take)
{
    m_backstage.ask<Result<void>>([take](Works &works) { return works.rendering().collect(take); }, this,
                                  [this](const Result<void> &result) { complainOn(result); });
}

bool Workspace::canCollect(TakeId id) const
{
    const Take *take = story().find(id);
    if (!take || m_document.facts().readOnly)
        return false;
    if (take->state == TakeState::Lost)
        return take->acceptedAt > 0;  // it has an id there
    const QVector<ProviderFacts> providers = m_plugs.providers() + m_plugs.lipSyncProviders();
    return take->state == TakeState::Unknown &&
           std::any_of(providers.cbegin(), providers.cend(), [&](const ProviderFacts &facts) {
               return facts.id == take->spec.provider && facts.answersLookUps;
           });
}

void Workspace::restartRoute(const QString &route)
{
    m_face.refreshProviders();
    m_backstage.post([route](Works &works) { works.rendering().restartRoute(route); });
}

void Workspace::allowCopy()
{
    m_backstage.ask<Result<void>>(
        [setup = usualRoute()](Works &works) {
            const auto allowed = works.rendering().allowCopy();
            return allowed ? works.rendering().goOn(setup) : allowed;
        },
        this, [this](const Result<void> &result) { complainOn(result); });
}

void Workspace::setPaused(bool paused)
{
    m_paused = paused;
    m_backstage.post([paused](Works &works) { works.rendering().setPaused(paused); });
}

void Workspace::assemble(const AssembleRequest &request)
{
    run<AssembledFilm>(
        tr("Assembling %1").arg(story().slateOf(request.episode).text()),
        [request](Works &works, const CuttingRoom::Done &answer) { works.cutting().assemble(request, answer); },
        [this](const AssembledFilm &film) { emit filmFinished(film); });
}

void Workspace::makeVoices(const VoicesRequest &request)
{
    VoicesRequest asked = request;
    asked.fitShots = false;  // lengths are the editor's, so that they can be undone beside what a person does meanwhile
    run<VoicesMade>(
        tr("Making voices"),
        [asked](Works &works, const VoiceBooth::Done &answer) { works.voices().make(asked, answer); },
        [this](const VoicesMade &made) { adoptVoices(made, tr("Make voices")); });
}

void Workspace::replaceVoice(const LinePlace &place, const QString &file)
{
    run<VoicesMade>(
        tr("Reading %1").arg(QFileInfo(file).fileName()),
        [place, file](Works &works, const VoiceBooth::Done &answer) { works.voices().replace(place, file, answer); },
        [this](const VoicesMade &made) { adoptVoices(made, tr("Put a recording in place of a voice")); });
}

void Workspace::addSound(const SoundBed &bed, const QString &file)
{
    run<SoundBed>(
        tr("Reading %1").arg(QFileInfo(file).fileName()),
        [bed, file](Works &works, const Backstage::Answer<Result<SoundBed>> &answer) {
            works.cutting().addSound(bed, file, answer);
        },
        [this](const SoundBed &added) {
            render::StoryEdit edit;
            edit.beds = {added};
            if (const auto adopted = m_editor.adopt(edit, tr("Lay %1 under the episode").arg(added.name)); !adopted)
                resync();
            emit soundAdded(added);
        });
}

void Workspace::cancelVoices()
{
    m_backstage.post([](Works &works) { works.voices().cancel(); });
}

/// One step: the voices, and the shots that they make longer or shorter.
void Workspace::adoptVoices(const VoicesMade &made, const QString &text)
{
    if (!made.edit.readings.isEmpty()) {
        QSet<ShotId> shots;
        for (const Reading &reading : made.edit.readings)
            for (const ShotId shot : story().shotsOf(reading.scene))
                shots.insert(shot);
        m_editor.beginMacro(text);
        const auto adopted = m_editor.adopt(made.edit, text);
        if (adopted)
            complainOn(m_editor.fitLengths({shots.cbegin(), shots.cend()}));
        m_editor.endMacro();
        if (!adopted)
            resync();
    }
    for (const Problem &problem : made.problems)
        tell(problem);
    if (made.stopped)
        fail(*made.stopped);
    emit voicesMade(made);
}

void Workspace::cancelAssembly()
{
    m_backstage.post([](Works &works) { works.cutting().cancel(); });
}

void Workspace::write(const DocumentOrder &order)
{
    using Answer = Backstage::Answer<Result<WrittenDocument>>;
    run<WrittenDocument>(
        tr("Writing %1").arg(QFileInfo(order.out).fileName()),
        [order, wallMs = m_clock.wallMs()](Works &works, const Answer &answer) {
            answer(writtenBy(works, order, wallMs));
        },
        [this](const WrittenDocument &document) { emit documentWritten(document); });
}

void Workspace::takePicture(const QString &file, QObject *context, Then<Result<Picture>> then)
{
    m_backstage.askLater<Result<Picture>>(
        [file](Works &works, const PictureDesk::Done &answer) { works.rendering().pictures().take(file, answer); },
        context, std::move(then));
}

void Workspace::takeFrame(TakeId take, int frame, QObject *context, Then<Result<Picture>> then)
{
    m_backstage.askLater<Result<Picture>>(
        [take, frame](Works &works, const PictureDesk::Done &answer) {
            works.rendering().pictures().takeFrame(take, frame, answer);
        },
        context, std::move(then));
}

SendPlan Workspace::planFor(ShotId shot) const
{
    if (!story().find(shot))
        return {};
    const RenderRequest request = requestFor({shot}, Which::All);
    QString model = request.model;
    if (model.isEmpty())
        for (const ProviderFacts &facts : m_plugs.providers())
            if (facts.id == request.route.provider)
                model = facts.models.value(0);
    return planSending(story(), shot, request, model, m_plugs.pictures(request.route.provider, model));
}

void Workspace::history(TakeId take, QObject *context, Then<Result<QVector<render::TakeEvent>>> then)
{
    m_backstage.ask<Result<QVector<render::TakeEvent>>>([take](Works &works) { return works.history(take); }, context,
                                                        std::move(then));
}

}  // namespace circletake::workspace
