// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writingdesk.h"

#include "render/budgetfit.h"
#include "render/textcalls.h"
#include "script/storyboardplan.h"
#include "workspace/planning.h"

#include <QSet>
#include <algorithm>

namespace circletake::workspace {

namespace {

constexpr int s_tokensAShot = 170;
constexpr int s_tokensAChange = 110;

/// A film's scenes in the order of the script, each with the place of the one before it.
struct PlacedScene
{
    SceneId scene;
    QString previousPlace;
};

QVector<PlacedScene> chosenScenes(const Story &story, const WritingRequest &request)
{
    const bool all = request.episodes.isEmpty() && request.scenes.isEmpty();
    QVector<PlacedScene> chosen;
    for (const EpisodeId episode : story.episodes()) {
        QString before;
        for (const SceneId scene : story.scenesOf(episode)) {
            if (all || request.episodes.contains(episode) || request.scenes.contains(scene))
                chosen.append({scene, before});
            before = story.find(scene)->place;
        }
    }
    return chosen;
}

bool coversAll(const Scene &scene, const QVector<Shot> &shots, const QVector<int> &unused)
{
    QSet<int> covered(unused.cbegin(), unused.cend());
    for (const Shot &shot : shots)
        covered.unite(QSet<int>(shot.lines.cbegin(), shot.lines.cend()));
    for (const int line : script::unfilmed(scene))
        covered.insert(line);
    return covered.size() >= scene.lines.size();
}

}  // namespace

struct WritingDesk::Run
{
    std::unique_ptr<render::TextProvider> provider;
    std::shared_ptr<TalkSetting> setting;
    std::unique_ptr<PlannedScenes> planned;
    QVector<Asked> asked;
    int fixed = 0;
    int unchanged = 0;
    // while it goes on
    QVector<std::optional<Problem>> problems;  // by place in `asked`
    QVector<bool> ended;
    WritingOutcome outcome;
    WritingProgress progress;
    std::optional<Error> stopped;
    std::function<void()> over;
    bool priced = false;
    std::unique_ptr<render::TextCalls> calls;
    std::unique_ptr<TalkRun> talks;
};

WritingDesk::WritingDesk(ProjectDesk &project, TextSource source, Clock &clock, Random &random, Files &files,
                         const QString &promptFolder, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_random(random)
    , m_files(files)
    , m_prompts(files, promptFolder)
{
    connect(&project, &ProjectDesk::closing, this, &WritingDesk::drop);
}

WritingDesk::~WritingDesk() = default;

/// The provider may be calling us just now, so it goes a moment later.
void WritingDesk::drop()
{
    m_lister.reset();
    if (!m_run)
        return;
    m_run->talks.reset();
    m_run->calls->cancelAll();
    m_clock.after(0, [gone = std::shared_ptr<Run>(std::move(m_run))] {});
}

Result<std::unique_ptr<WritingDesk::Run>> WritingDesk::prepare(const WritingRequest &request)
{
    if (!m_project.isOpen())
        return Error{ErrorKind::NotFound, tr("No project is open."), {}, {}};
    if (m_run)
        return Error{ErrorKind::Unsupported,
                     tr("A language model is at work already."),
                     {},
                     tr("Wait until it is done, or cancel it.")};
    const Story &story = m_project.story();
    auto prompts = m_prompts.promptsFor(story.series().language);
    if (!prompts)
        return prompts.error();
    auto provider = m_source(request.route);
    if (!provider)
        return provider.error();
    auto run = std::make_unique<Run>();
    run->provider = std::move(*provider);
    run->setting = std::make_shared<TalkSetting>();
    run->setting->prompts = *prompts;
    run->setting->context.series = story.series();
    run->setting->context.cast = story.characters();
    run->setting->model = request.model;
    return run;
}

Result<void> WritingDesk::openQueue(Run &run, int concurrency)
{
    render::ProjectStore &store = m_project.store();
    render::RouteLimits limits;
    limits.concurrency = concurrency;
    run.calls = std::make_unique<render::TextCalls>(
        *run.provider, render::TextPorts{m_clock, m_random, store.takes(), store.calls()}, limits);
    return run.calls->load();
}

TextUse WritingDesk::use() const
{
    const render::TextProgress progress = m_run->calls->progress();
    return {progress.requests, progress.promptTokens, progress.answerTokens, progress.spent, m_run->priced};
}

/// Which scenes are asked for shots, and which are not.
void WritingDesk::choose(Run &run, const WritingRequest &request) const
{
    const Story &story = m_project.story();
    run.planned = std::make_unique<PlannedScenes>(m_files, m_project.store().facts().folder);
    for (const PlacedScene &placed : chosenScenes(story, request)) {
        const Scene &scene = *story.find(placed.scene);
        Asked asked{placed.scene, placed.previousPlace, {}, {}, {}};
        asked.parts = script::storyboardParts(scene, shotsOf(story, scene.id), planContext(story, scene.id).withTakes);
        if (asked.parts.isEmpty()) {
            ++run.fixed;
            continue;
        }
        Scene asPlanned = scene;
        asPlanned.beat = script::beatOf(scene);  // planning writes it where there is none
        asked.hash = PlannedScenes::hashOf(
            run.provider->traits().id,
            StoryboardTalk::questionsOf(*run.setting, asPlanned, script::storyboardParts(asPlanned, {}, {}),
                                        placed.previousPlace));
        if (run.planned->isUnchanged(story, scene, asked.hash))
            ++run.unchanged;
        else
            run.asked.append(asked);
    }
}

void WritingDesk::chooseToEnhance(Run &run, const WritingRequest &request) const
{
    for (const PlacedScene &placed : chosenScenes(m_project.story(), request)) {
        const Scene &scene = *m_project.story().find(placed.scene);
        if (!script::enhancementParts(scene).isEmpty())
            run.asked.append({scene.id,
                              placed.previousPlace,
                              {},
                              {},
                              std::make_shared<EnhancementTalk>(run.setting, scene, placed.previousPlace)});
    }
}

QVector<render::TextRequest> WritingDesk::questionsOf(const Run &run, const Asked &asked, WritingTask task) const
{
    const Scene &scene = *m_project.story().find(asked.scene);
    return task == WritingTask::Plan
               ? StoryboardTalk::questionsOf(*run.setting, scene, asked.parts, asked.previousPlace)
               : EnhancementTalk::questionsOf(*run.setting, scene, asked.previousPlace);
}

std::optional<Money> WritingDesk::budgetLeft(const Run &run) const
{
    QSet<EpisodeId> episodes;
    for (const Asked &asked : run.asked)
        episodes.insert(m_project.story().episodeOf(asked.scene));
    const auto budgets = m_project.store().calls().budgetsOf(episodes.size() == 1 ? *episodes.cbegin() : EpisodeId{});
    if (!budgets)
        return {};
    std::optional<Money> left;
    for (const render::Budget &budget : {budgets->series, budgets->episode})
        if (!budget.cap.isZero())
            if (const Money rest = render::restOf(budget); !left || (render::sameCurrency(rest, *left) && rest < *left))
                left = rest;
    return left;
}

Result<WritingEstimate> WritingDesk::estimate(const WritingRequest &request, WritingTask task)
{
    auto prepared = prepare(request);
    if (!prepared)
        return prepared.error();
    Run &run = **prepared;
    if (task == WritingTask::Plan)
        choose(run, request);
    else
        chooseToEnhance(run, request);
    WritingEstimate estimate;
    estimate.provider = run.provider->traits().label;
    estimate.scenes = int(run.asked.size());
    estimate.fixed = run.fixed;
    estimate.unchanged = run.unchanged;
    estimate.most = Money();
    estimate.budgetLeft = budgetLeft(run);
    for (const Asked &asked : std::as_const(run.asked)) {
        for (const auto &question : questionsOf(run, asked, task)) {
            ++estimate.questions;
            estimate.promptTokens += script::tokensIn(question.instructions) + script::tokensIn(question.text);
            const auto price = run.provider->worstPrice(question);
            estimate.most = price && estimate.most ? std::optional(*estimate.most + *price) : std::nullopt;
        }
        for (const script::StoryboardPart &part : asked.parts)
            estimate.answerTokens += s_tokensAShot * (part.leastShots + part.mostShots) / 2;
        if (task == WritingTask::Enhance)
            for (const QVector<int> &lines : script::enhancementParts(*m_project.story().find(asked.scene)))
                estimate.answerTokens += s_tokensAChange * script::mostChangesFor(lines.size()) / 2;
    }
    return estimate;
}

void WritingDesk::listModels(const RouteOptions &route, Done<QStringList> done)
{
    auto provider = m_source(route);
    if (!provider) {
        m_clock.after(0, [done = std::move(done), error = provider.error()] { done(error); });
        return;
    }
    m_lister = std::move(*provider);
    m_lister->listModels(std::move(done));
}

QVector<EpisodeId> WritingDesk::episodesOf(const Story &story, const Run &run)
{
    QVector<EpisodeId> episodes;
    for (const Asked &asked : run.asked)
        episodes.append(story.episodeOf(asked.scene));
    return episodes;
}

void WritingDesk::begin(std::unique_ptr<Run> run, int concurrency, const TalkRun::Ended &ended,
                        const std::function<void()> &over)
{
    m_run = std::move(run);
    m_run->talks = std::make_unique<TalkRun>(
        [run = m_run.get(), episodes = episodesOf(m_project.story(), *m_run)](int at, const auto &question, auto done) {
            run->calls->ask(question, episodes[at], std::move(done));
        },
        m_clock, concurrency);
    QVector<std::shared_ptr<Talk>> talks;
    for (const Asked &asked : std::as_const(m_run->asked))
        talks.append(asked.talk);
    m_run->priced = !talks.isEmpty() && m_run->provider->worstPrice(talks.first()->question()).has_value();
    m_run->problems.resize(talks.size());
    m_run->ended.resize(talks.size());
    m_run->progress.scenes = int(talks.size());
    m_run->over = over;
    m_run->talks->start(
        talks,
        [this, ended](int at, Talk::Step step) {
            m_run->ended[at] = step != Talk::Step::Stop;
            if (step == Talk::Step::Stop)
                m_run->stopped = m_run->asked[at].talk->why();
            ended(at, step);
            tellProgress();
        },
        [this] { end(); });
}

void WritingDesk::plan(const WritingRequest &request, Done<WritingOutcome> done)
{
    auto prepared = prepare(request);
    if (!prepared)
        return done(prepared.error());
    if (const render::ProjectFacts &facts = m_project.store().facts(); facts.readOnly)
        return done(Error{ErrorKind::ReadOnly, tr("The project can be read but not changed."), facts.folder,
                          facts.readOnlyReason});
    std::unique_ptr<Run> run = std::move(*prepared);
    choose(*run, request);
    if (const auto opened = openQueue(*run, request.concurrency); !opened)
        return done(opened.error());
    for (Asked &asked : run->asked)
        asked.talk = std::make_shared<StoryboardTalk>(run->setting, *m_project.story().find(asked.scene), asked.parts,
                                                      asked.previousPlace);
    QVector<SceneId> scenes;
    for (const Asked &asked : std::as_const(run->asked))
        scenes.append(asked.scene);
    emit began(scenes);
    begin(
        std::move(run), request.concurrency, [this](int at, Talk::Step step) { sceneEnded(at, step); },
        [this, done = std::move(done)] {
            WritingOutcome outcome = m_run->outcome;
            outcome.fixed = m_run->fixed;
            outcome.unchanged = m_run->unchanged;
            outcome.open = int(m_run->ended.count(false));
            for (const auto &problem : std::as_const(m_run->problems))
                if (problem)
                    outcome.problems.append(*problem);
            outcome.use = use();
            outcome.stopped = m_run->stopped;
            m_run.reset();
            done(outcome);
        });
}

void WritingDesk::enhance(const WritingRequest &request, Done<EnhanceOutcome> done)
{
    auto prepared = prepare(request);
    if (!prepared)
        return done(prepared.error());
    std::unique_ptr<Run> run = std::move(*prepared);
    if (const auto opened = openQueue(*run, request.concurrency); !opened)
        return done(opened.error());
    chooseToEnhance(*run, request);
    begin(
        std::move(run), request.concurrency,
        [this](int at, Talk::Step step) {
            const auto *talk = static_cast<const EnhancementTalk *>(m_run->asked[at].talk.get());
            if (step == Talk::Step::Done && !talk->proposal().changes.isEmpty())
                emit proposed(talk->scene(), talk->proposal());
            if (step == Talk::Step::FellBack)
                tell(m_run->asked[at], m_run->asked[at].talk->why(), tr("There is no proposal for this scene."));
        },
        [this, done = std::move(done)] {
            EnhanceOutcome outcome;
            for (qsizetype at = 0; at < m_run->asked.size(); ++at) {
                if (m_run->problems[at])
                    outcome.problems.append(*m_run->problems[at]);
                if (!m_run->ended[at] || m_run->problems[at])
                    continue;
                ++outcome.scenes;
                const auto *talk = static_cast<const EnhancementTalk *>(m_run->asked[at].talk.get());
                if (!talk->proposal().changes.isEmpty())
                    outcome.proposals.append(talk->proposal());
            }
            outcome.use = use();
            outcome.stopped = m_run->stopped;
            m_run.reset();
            done(outcome);
        });
}

void WritingDesk::cancel()
{
    if (!m_run)
        return;
    m_run->stopped = Error{ErrorKind::Cancelled, tr("Cancelled."), {}, {}};
    m_run->talks->stop();
}

void WritingDesk::sceneEnded(int at, Talk::Step step)
{
    const Asked &asked = m_run->asked[at];
    const auto *talk = static_cast<const StoryboardTalk *>(asked.talk.get());
    const Scene *scene = m_project.story().find(asked.scene);
    if (step == Talk::Step::Stop || !scene)
        return;
    if (step == Talk::Step::FellBack) {
        tell(asked, talk->why(), tr("This scene was planned by rule."));
        return storeScene(asked, nullptr);
    }
    script::PlanContext context = planContext(m_project.story(), asked.scene);
    context.previousPlace = asked.previousPlace;
    const QVector<Shot> shots =
        script::storyboardPlan(*scene, shotsOf(m_project.story(), asked.scene), talk->shots(), context);
    if (scene->lines == talk->scene().lines && coversAll(*scene, shots, talk->unused()))
        return storeScene(asked, &shots);
    tell(asked, {ErrorKind::Provider, tr("The scene was changed while the model was asked about it."), {}, {}},
         tr("This scene was planned by rule."));
    storeScene(asked, nullptr);
}

QVector<Shot> WritingDesk::ruleShots(const Asked &asked) const
{
    const Story &story = m_project.story();
    script::PlanContext context = planContext(story, asked.scene);
    context.previousPlace = asked.previousPlace;
    return script::RulePlanner().replan(*story.find(asked.scene), shotsOf(story, asked.scene), context);
}

/// Stores a scene's shots, those of the rule planner where there are no fresh ones.
void WritingDesk::storeScene(const Asked &asked, const QVector<Shot> *fresh)
{
    const Scene scene = *m_project.story().find(asked.scene);
    PlannedEdit planned;
    addScene(planned, m_project.story(), scene, fresh ? *fresh : ruleShots(asked));
    const auto stored = [&]() -> Result<void> {
        if (const auto given = giveIds(planned,
                                       [this](qint64 count) -> Result<qint64> {
                                           const auto block = m_project.reserveIds(count);
                                           return block ? Result<qint64>(block->first) : block.error();
                                       });
            !given)
            return given;
        return m_project.apply(planned.edit);
    }();
    if (!stored) {
        tell(asked, stored.error(), tr("The shots of this scene could not be stored."));
        m_run->stopped = stored.error();
        m_run->talks->stop();
        return;
    }
    if (fresh) {
        const auto *talk = static_cast<const StoryboardTalk *>(asked.talk.get());
        m_run->planned->keep(m_project.story(), asked.scene, asked.hash, talk->unused());
    }
    ++(fresh ? m_run->outcome.scenes : m_run->outcome.fellBack);
    m_run->outcome.shots += planned.shots;
    m_run->outcome.unusedLines += planned.unusedLines;
    StoryOutcome outcome;
    outcome.edit = planned.edit;
    outcome.scenes = 1;
    outcome.shots = planned.shots;
    outcome.unusedLines = planned.unusedLines;
    emit sceneArrived(outcome, tr("Plan %1").arg(m_project.story().slateOf(asked.scene).text()), asked.scene);
}

void WritingDesk::tell(const Asked &asked, const Error &why, const QString &what)
{
    const Slate slate = m_project.story().slateOf(asked.scene);
    Problem problem;
    problem.severity = Severity::Warning;
    problem.kind = why.kind;
    problem.what = QStringLiteral("%1 %2").arg(what, why.what);
    problem.where = slate.text();
    problem.next = why.next;
    problem.slate = slate;
    problem.wallMs = m_clock.wallMs();
    const auto at = std::find_if(m_run->asked.cbegin(), m_run->asked.cend(),
                                 [&](const Asked &other) { return other.scene == asked.scene; });
    m_run->problems[at - m_run->asked.cbegin()] = problem;
}

void WritingDesk::tellProgress()
{
    if (!m_run)
        return;
    WritingProgress &progress = m_run->progress;
    progress.done = int(m_run->ended.count(true));
    progress.fellBack = int(std::count_if(m_run->problems.cbegin(), m_run->problems.cend(),
                                          [](const auto &problem) { return problem.has_value(); }));
    progress.running = m_run->talks->running();
    progress.use = use();
    emit progressed(progress);
}

void WritingDesk::end()
{
    if (m_run->stopped)
        m_run->stopped->where = m_run->provider->traits().label;
    std::exchange(m_run->over, {})();
}

}  // namespace circletake::workspace
