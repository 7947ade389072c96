// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/renderdesk.h"

#include "workspace/renderestimator.h"
#include "workspace/syncchoice.h"

#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr qint64 tickMs = 33;
constexpr qint64 statusMs = 250;

}  // namespace

RenderDesk::RenderDesk(ProjectDesk &project, const Means &means, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_means(means)
    , m_host(project, means)
    , m_callbacks(m_host, means.plugs)
    , m_pictures(project, means.files)
    , m_orders(project, m_host, m_pictures, means)
{
    connect(&m_orders, &OrderQueue::queued, this, [this] {
        m_idle = false;
        m_endedMs = -1;
    });
    connect(&m_orders, &OrderQueue::refused, this,
            [this](const Error &error, const Slate &shot) { tell(error, shot); });
    connect(&m_orders, &OrderQueue::drained, this, [this] { after(0, [this] { tellIdle(); }); });
    connect(&m_host, &EngineHost::made, this, &RenderDesk::listen);
    connect(&m_host, &EngineHost::ending, this, [this] { m_summary.add(m_host.engine()->status()); });
    connect(&m_host, &EngineHost::problemFound, this, [this](const Error &error) { tell(error); });
    connect(&project, &ProjectDesk::closing, this, &RenderDesk::close);
}

RenderDesk::~RenderDesk() = default;

void RenderDesk::listen()
{
    using render::Engine;
    const Engine *engine = m_host.engine();
    connect(engine, &Engine::changed, this, &RenderDesk::note);
    connect(engine, &Engine::problem, this,
            [this](const Error &error, TakeId take) { tell(error, m_project.story().slateOf(take)); });
    connect(engine, &Engine::budgetAlert, this, &RenderDesk::tellBudget);
    connect(engine, &Engine::routeStopped, this, &RenderDesk::tellStop);
    connect(engine, &Engine::idle, this, [this] {
        m_idle = true;
        if (m_orders.isHolding())
            m_orders.look(OrderQueue::Prospect::Closed);
        tellIdle();
    });
}

void RenderDesk::close()
{
    m_orders.cancel();
    flush();
    m_alive = std::make_shared<int>(0);
    m_ticking = false;
    m_looking = false;
    m_statusComing = false;
    m_callbacks.close();
    m_host.close();
    m_summary = {};
    m_begunMs = -1;
    m_endedMs = -1;
    m_idle = true;
}

RenderRequest RenderDesk::withProvider(RenderRequest request) const
{
    QString &provider = request.route.provider;
    if (provider.isEmpty())
        provider = request.layer == Layer::LipSync ? usualSyncProvider(m_project.story(), request, m_means.plugs)
                                                   : QStringLiteral("sandbox");
    return request;
}

Result<ProviderFacts> RenderDesk::factsOf(const RenderRequest &request) const
{
    const bool mouths = request.layer == Layer::LipSync;
    if (mouths && request.route.provider.isEmpty())
        return Error{ErrorKind::NotFound,
                     tr("The service of these clips moves no mouths, or there are no clips yet."),
                     {},
                     tr("Choose a lip sync service of the list of providers.")};
    const QVector<ProviderFacts> providers = mouths ? m_means.plugs.lipSyncProviders() : m_means.plugs.providers();
    const auto found = std::find_if(providers.cbegin(), providers.cend(),
                                    [&](const ProviderFacts &facts) { return facts.id == request.route.provider; });
    if (found == providers.cend())
        return noSuchProvider(request.route.provider);
    return *found;
}

Result<void> RenderDesk::mayRender() const
{
    if (!m_project.isOpen())
        return Error{ErrorKind::NotFound, tr("No project is open."), {}, {}};
    const render::ProjectFacts &facts = m_project.store().facts();
    if (facts.readOnly)
        return Error{ErrorKind::ReadOnly, tr("The project can be read but not changed."), facts.folder,
                     facts.readOnlyReason};
    if (!facts.copied)
        return {};
    const auto open = m_project.store().takes().openTakes();
    if (!open)
        return open.error();
    if (open->isEmpty())
        return {};
    return Error{ErrorKind::BadInput,
                 tr("This project is a copy, and %n take(s) wait in it that the original may send too.", nullptr,
                    int(open->size())),
                 facts.folder, tr("Say first that this copy may send them, or cancel them.")};
}

Result<Estimate> RenderDesk::estimate(const RenderRequest &asked) const
{
    const RenderRequest request = withProvider(asked);
    const auto facts = factsOf(request);
    return facts ? RenderEstimator(m_project, m_means.plugs, m_host.engine()).estimate(request, *facts) : facts.error();
}

void RenderDesk::render(const RenderRequest &asked, Done done)
{
    const RenderRequest request = withProvider(asked);
    const auto facts = factsOf(request);
    auto may = facts ? mayRender() : Result<void>(facts.error());
    if (may)
        may = setBudget(request);
    if (!may) {
        done(may.error());
        return;
    }
    const QString model = facts->models.value(0);
    m_host.serve({request.route, request.requestsPerMinute}, [this, request, model, done](const Result<void> &served) {
        if (!served) {
            done(served.error());
            return;
        }
        if (m_project.store().facts().copied)
            m_host.engine()->allowCopy();
        if (m_begunMs < 0)
            m_begunMs = m_means.clock.nowMs();
        m_orders.add(request, model, chooseFor(m_project.story(), request, m_means.plugs), done);
    });
}

Result<void> RenderDesk::setBudget(const RenderRequest &request)
{
    if (!request.budget)
        return {};
    render::StoryEdit edit;
    const Story &story = m_project.story();
    const QSet<EpisodeId> episodes = episodesNamed(story, request);
    for (const EpisodeId id : episodes)
        if (const Episode *episode = story.find(id)) {
            edit.episodes.append(*episode);
            edit.episodes.last().budget = *request.budget;
        }
    if (episodes.isEmpty()) {
        edit.series = story.series();
        edit.series->budget = *request.budget;
    }
    return m_project.apply(edit);
}

Result<QUrl> RenderDesk::receiveCallbacks(const render::CallbackAddress &address)
{
    if (const auto may = mayRender(); !may)
        return may.error();
    return m_callbacks.open(address);
}

Result<void> RenderDesk::goOn(const RouteSetup &usual)
{
    if (const auto may = mayRender(); !may)
        return may;
    m_idle = false;
    if (m_begunMs < 0)
        m_begunMs = m_means.clock.nowMs();
    return m_host.goOn(usual);
}

void RenderDesk::cancel(const QVector<TakeId> &takes)
{
    render::Engine *engine = m_host.engine();
    if (!engine)
        return;
    QVector<TakeId> wanted = takes;
    if (wanted.isEmpty())
        for (const EpisodeId episode : m_project.story().episodes())
            for (const ShotId shot : m_project.story().shotsOf(episode))
                for (const TakeId take : m_project.story().takesOf(shot))
                    if (!isFinal(m_project.story().find(take)->state))
                        wanted += take;
    for (const TakeId take : std::as_const(wanted))
        if (const auto cancelled = engine->cancel(take); !cancelled)
            tell(cancelled.error(), m_project.story().slateOf(take), Severity::Warning);
}

Result<void> RenderDesk::resolve(TakeId take, render::Resolution resolution)
{
    if (const auto awake = m_host.wake(); !awake)
        return awake;
    return m_host.engine()->resolve(take, resolution);
}

Result<void> RenderDesk::collect(TakeId take)
{
    if (const auto awake = m_host.goOn(); !awake)
        return awake;
    auto asked = m_host.engine()->collect(take);
    m_idle = m_idle && !asked;
    return asked;
}

void RenderDesk::restartRoute(const QString &route)
{
    if (m_host.engine())
        m_host.engine()->restartRoute(route);
}

Result<void> RenderDesk::allowCopy()
{
    if (const auto adopted = m_project.adoptCopy(); !adopted)
        return adopted;
    if (m_host.engine())
        m_host.engine()->allowCopy();
    return {};
}

void RenderDesk::stop(std::function<void()> done)
{
    m_orders.cancel();
    m_host.stop(std::move(done));
}

render::EngineStatus RenderDesk::status() const
{
    return m_host.engine() ? m_host.engine()->status() : render::EngineStatus();
}

QJsonObject RenderDesk::summary() const
{
    const render::LatencySummary latency = m_host.engine() ? m_host.engine()->latency() : render::LatencySummary();
    const qint64 endMs = m_endedMs >= 0 ? m_endedMs : m_means.clock.nowMs();
    return m_summary.json(m_project.story(), status(), latency, m_begunMs < 0 ? 0 : endMs - m_begunMs);
}

void RenderDesk::note(const render::TakeChanges &changes)
{
    m_project.takeIn(changes);
    if (!m_looking && m_orders.isHolding()) {
        m_looking = true;
        after(0, [this] {
            m_looking = false;
            m_orders.look(OrderQueue::Prospect::Open);
        });
    }
    for (const render::TakeChange &change : changes)
        m_summary.note(change);
    m_pending += changes;
    if (!std::exchange(m_ticking, true))
        after(tickMs, [this] {
            m_ticking = false;
            flush();
        });
    if (!std::exchange(m_statusComing, true))
        after(statusMs, [this] { tellStatus(); });
}

void RenderDesk::flush()
{
    if (!m_pending.isEmpty())
        emit takesChanged(std::exchange(m_pending, {}));
}

void RenderDesk::tellStatus()
{
    m_statusComing = !isIdle();
    if (m_statusComing)
        after(statusMs, [this] { tellStatus(); });
    emit statusChanged(status());
}

void RenderDesk::tellIdle()
{
    if (!isIdle())
        return;
    m_endedMs = m_means.clock.nowMs();
    flush();
    emit statusChanged(status());
    emit becameIdle();
}

void RenderDesk::tell(const Error &error, const Slate &slate, Severity severity)
{
    Problem problem = Problem::fromError(error, slate);
    problem.severity = severity;
    problem.wallMs = m_means.clock.wallMs();
    emit problemFound(problem);
}

void RenderDesk::tellBudget(EpisodeId id, int percent)
{
    const Slate slate = m_project.story().slateOf(id);
    const QString whose = id.isValid() ? slate.text() : m_project.story().series().title;
    const QString what = percent >= 100 ? tr("The budget is used up; nothing more is sent.")
                                        : tr("%1 % of the budget are used or reserved.").arg(percent);
    tell({ErrorKind::Budget, what, whose, tr("Raise the budget, or go on with what is there.")}, slate,
         percent >= 100 ? Severity::Error : Severity::Warning);
}

void RenderDesk::tellStop(const QString &route, const render::ProviderError &error)
{
    tell({ErrorKind::Provider, error.message, route, tr("Correct it, then let the provider go on.")});
}

void RenderDesk::after(qint64 ms, std::function<void()> act)
{
    m_means.clock.after(ms, [alive = std::weak_ptr<int>(m_alive), act = std::move(act)] {
        if (!alive.expired())
            act();
    });
}

}  // namespace circletake::workspace
