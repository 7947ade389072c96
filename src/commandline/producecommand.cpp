// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/assemblerun.h"
#include "commandline/callbackoptions.h"
#include "commandline/commands.h"
#include "commandline/estimates.h"
#include "commandline/facesrun.h"
#include "commandline/missingclips.h"
#include "commandline/renderrun.h"
#include "commandline/voicesrun.h"
#include "commandline/writingrun.h"
#include "workspace/planning.h"
#include "workspace/production.h"
#include "workspace/syncchoice.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::commandline {

namespace {

using workspace::Stage;

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Whether both are profiles of one service ("holysheep" and "holysheep.chat"), so that an address and a key of the one
/// are meant for the other. An empty id is the built-in provider.
bool isSameService(const QString &left, const QString &right)
{
    const auto service = [](const QString &id) {
        return id.isEmpty() ? QStringLiteral("sandbox") : workspace::serviceOf(id);
    };
    return service(left) == service(right);
}

/// One run of the stages, of which each goes on where an earlier run stopped.
class Producing
{
public:
    Producing(Session &session, const Arguments &arguments, const QVector<EpisodeId> &episodes)
        : m_session(session)
        , m_arguments(arguments)
        , m_episodes(episodes)
    {
    }

    /// The code with which the run ends here; Done: the next stage may begin.
    [[nodiscard]] Outcome run(Stage stage)
    {
        switch (stage) {
        case Stage::Plan:
            return plan();
        case Stage::Voices:
            return speak();
        case Stage::Render:
            return render();
        case Stage::LipSync:
            return syncLips();
        case Stage::Assemble:
            return assemble();
        }
        Q_UNREACHABLE();
    }

    /// Tells what `run` would come to, up to that stage; asks for nothing.
    [[nodiscard]] Outcome estimate(Stage last);

    /// What is told at the end, after the last stage that was done.
    void conclude(Stage last);
    /// Of those whose mouths did not come, although there is a film.
    [[nodiscard]] ExitCode code() const { return m_code; }

private:
    Outcome plan();
    Outcome planByRule();
    Outcome planByModel(const QVector<SceneId> &scenes);
    [[nodiscard]] bool plansByRule() const;
    [[nodiscard]] QVector<SceneId> unplanned() const;
    [[nodiscard]] Result<workspace::WritingRequest> planRequest(const QVector<SceneId> &scenes);
    Result<QJsonObject> estimatePlan(const QVector<SceneId> &scenes);
    Result<QJsonObject> estimateFilm(Stage last);
    Outcome speak();
    Outcome render();
    Outcome syncLips();
    Outcome assemble();
    [[nodiscard]] workspace::RenderRequest ofWholeEpisodes() const;
    [[nodiscard]] const Story &story() const { return m_session.works().project().story(); }

    Session &m_session;
    const Arguments &m_arguments;
    const QVector<EpisodeId> m_episodes;
    QVector<MissingClip> m_missing;
    ExitCode m_code = ExitCode::Done;
};

/// Plans the scenes that have no shots; what a person planned or edited stays.
Outcome Producing::plan()
{
    const QVector<SceneId> scenes = unplanned();
    if (scenes.isEmpty())
        return ExitCode::Done;
    return plansByRule() ? planByRule() : planByModel(scenes);
}

bool Producing::plansByRule() const
{
    const QString rules = QStringLiteral("rules");
    return m_arguments.text(QStringLiteral("planner"), rules) == rules;
}

QVector<SceneId> Producing::unplanned() const
{
    QVector<SceneId> scenes;
    for (const EpisodeId episode : m_episodes)
        scenes += workspace::unplannedScenes(story(), episode);
    return scenes;
}

Outcome Producing::planByRule()
{
    const auto planned = m_session.works().project().plan({m_episodes, QStringLiteral("rules"), true});
    if (!planned)
        return planned.error();
    m_session.tell(planned->problems);
    m_session.terminal().note(
        Words::tr("%1 scenes planned by rule into %2 shots").arg(planned->scenes).arg(planned->shots));
    return ExitCode::Done;
}

Result<workspace::WritingRequest> Producing::planRequest(const QVector<SceneId> &scenes)
{
    auto request = readWritingRequest(m_session, m_arguments, QStringLiteral("planner"));
    if (!request)
        return request;
    request->episodes.clear();
    request->scenes = scenes;
    request->model = m_arguments.text(QStringLiteral("planner-model"));  // --model is that of the clips
    if (!isSameService(request->route.provider, m_arguments.text(QStringLiteral("provider"))))
        request->route.baseUrl.clear();
    return request;
}

/// Scenes that the model does not answer as it should are planned by rule, and there is a film all the same.
Outcome Producing::planByModel(const QVector<SceneId> &scenes)
{
    const auto request = planRequest(scenes);
    if (!request)
        return refused(m_session, request.error());
    const auto planned = planToTheEnd(m_session, *request);
    if (!planned)
        return planned.error();
    m_session.tell(planned->problems);
    m_session.terminal().note(Words::tr("%1 scenes planned by %2, %3 by rule, into %4 shots (%5)")
                                  .arg(planned->scenes)
                                  .arg(request->route.provider)
                                  .arg(planned->fellBack)
                                  .arg(planned->shots)
                                  .arg(planned->use.cost.toDisplay()));
    return commandline::conclude(m_session, planned->stopped, true);
}

/// A film can do without voices of its own: where nothing here can speak it says so and goes on.
Outcome Producing::speak()
{
    if (m_arguments.has(QStringLiteral("no-voices")))
        return ExitCode::Done;
    workspace::VoicesRequest request;
    request.episodes = m_episodes;
    request.service = m_arguments.text(QStringLiteral("voices"));
    const auto made = voicesToTheEnd(m_session, request);
    if (!made && made.error().kind != ErrorKind::MissingTool)
        return made.error();
    if (!made)
        m_session.terminal().note(made.error().text());
    else if (made->lines > 0)
        m_session.terminal().note(Words::tr("%1 of %2 lines spoken, %3 s")
                                      .arg(made->made)
                                      .arg(made->lines)
                                      .arg(double(made->spokenMs) / 1000.0, 0, 'f', 1));
    return ExitCode::Done;
}

Outcome Producing::render()
{
    const auto request = readRenderRequest(m_session, m_arguments);
    if (!request)
        return refused(m_session, request.error());
    if (auto callbacks = openCallbacks(m_session, m_arguments, request->route); !callbacks)
        return refused(m_session, callbacks.error());
    const auto code = renderToTheEnd(m_session, *request);
    if (!code || (*code != ExitCode::Done && *code != ExitCode::SomeTakes))
        return code;
    m_missing = missingClips(story(), ofWholeEpisodes());
    for (const QString &line : linesOf(m_missing))  // those, too, that were not even asked for
        m_session.terminal().note(line);
    if (!m_missing.isEmpty())
        m_session.terminal().note(
            Words::tr("There is no film without them. The same command tries them again; what a provider refused wants "
                      "another prompt, another provider, or circletake render --shot. circletake assemble "
                      "--fill-missing takes animatics instead."));
    return m_missing.isEmpty() ? ExitCode::Done : ExitCode::SomeTakes;
}

/// A film is made of every shot, whichever of them were to be rendered.
workspace::RenderRequest Producing::ofWholeEpisodes() const
{
    workspace::RenderRequest request;
    request.episodes = m_episodes;
    return request;
}

void Producing::conclude(Stage last)
{
    if (last < Stage::Render) {
        m_session.terminal().print(m_session.works().status());
        return;
    }
    QJsonObject summary = m_session.works().rendering().summary();
    summary.insert(QStringLiteral("without_clip"), slatesJson(m_missing));
    m_session.terminal().print(summary);
}

/// A film can do without this, too. Clips that it will not use are told first: their mouths are not paid for.
Outcome Producing::syncLips()
{
    if (m_arguments.has(QStringLiteral("no-lipsync")))
        return ExitCode::Done;
    const auto video = readRenderRequest(m_session, m_arguments);
    if (!video)
        return refused(m_session, video.error());
    workspace::RenderRequest request = workspace::syncRequestOf(*video);
    if (auto weighed = passOverUnlikeTakes(m_session, shotsNamed(story(), request)); !weighed)
        return weighed.error();
    workspace::Plugs &plugs = m_session.backstage().plugs();
    request.route.provider = m_arguments.text(QStringLiteral("lipsync"));
    if (request.route.provider.isEmpty())
        request.route.provider = workspace::usualSyncProvider(story(), request, plugs);
    if (!isSameService(request.route.provider, video->route.provider))
        request.route.baseUrl.clear();
    if (request.route.provider.isEmpty()) {
        m_session.terminal().note(
            Words::tr("No lip sync: the service of these clips moves no mouths, and --lipsync names no other."));
        return ExitCode::Done;
    }
    if (const auto shots = workspace::chooseSyncShots(story(), request, plugs).shots; !shots.isEmpty()) {
        m_session.terminal().note(
            Words::tr("Lip sync of %1 shots by %2").arg(shots.size()).arg(request.route.provider));
        const auto code = renderToTheEnd(m_session, request);
        if (!code || *code == ExitCode::Interrupted)
            return code;
        m_code = *code == ExitCode::SomeTakes ? ExitCode::Done : *code;
    }
    const auto failed = failedLipSyncs(story(), request);
    for (const QString &line : linesOf(failed))
        m_session.terminal().note(Words::tr("Used as filmed, without a lip sync: %1").arg(line));
    if (!failed.isEmpty() && m_code == ExitCode::Done)
        m_code = ExitCode::SomeTakes;
    return ExitCode::Done;
}

Outcome Producing::assemble()
{
    for (const EpisodeId episode : m_episodes) {
        workspace::AssembleRequest film;
        film.episode = episode;
        const auto assembled = assembleToTheEnd(m_session, film);
        if (!assembled)
            return assembled.error();
        m_session.terminal().note(assembled->path);
        m_session.terminal().print(story().slateOf(episode).text() + QStringLiteral(": ") +
                                   workspace::productionSummary(story(), episode));
    }
    return ExitCode::Done;
}

/// The planning by a model; by rule it costs nothing.
Result<QJsonObject> Producing::estimatePlan(const QVector<SceneId> &scenes)
{
    if (plansByRule())
        return QJsonObject();
    const auto request = planRequest(scenes);
    if (!request)
        return request.error();
    const auto estimate = m_session.works().writing().estimate(*request);
    if (!estimate)
        return estimate.error();
    m_session.terminal().print(estimateWords(*estimate));
    return estimateJson(*estimate);
}

/// Voices, clips and lip syncs of the shots that are there.
Result<QJsonObject> Producing::estimateFilm(Stage last)
{
    auto request = readRenderRequest(m_session, m_arguments);
    if (!request)
        return request.error();
    workspace::ProducedSound sound;
    sound.voices = !m_arguments.has(QStringLiteral("no-voices"));
    sound.voiceService = m_arguments.text(QStringLiteral("voices"));
    sound.lipSyncs = last >= Stage::LipSync && !m_arguments.has(QStringLiteral("no-lipsync"));
    sound.lipSyncProvider = m_arguments.text(QStringLiteral("lipsync"));
    request->producing = sound;
    const auto estimate = m_session.works().rendering().estimate(*request);
    if (!estimate)
        return estimate.error();
    m_session.terminal().print(estimateWords(*estimate, request->layer));
    return estimateJson(*estimate);
}

Outcome Producing::estimate(Stage last)
{
    const QVector<SceneId> scenes = unplanned();
    QJsonObject told{{QStringLiteral("unplanned_scenes"), int(scenes.size())}};
    if (!scenes.isEmpty()) {
        const auto plan = estimatePlan(scenes);
        if (!plan)
            return refused(m_session, plan.error());
        if (!plan->isEmpty())
            told.insert(QStringLiteral("plan"), *plan);
        m_session.terminal().print(Words::tr("%1 scenes have no shots yet: what these will cost is not counted. "
                                             "With --through plan they are planned, and nothing else is done.")
                                       .arg(scenes.size()));
    }
    const bool hasShots = std::any_of(m_episodes.cbegin(), m_episodes.cend(),
                                      [this](EpisodeId episode) { return !story().shotsOf(episode).isEmpty(); });
    if (hasShots && last >= Stage::Render) {
        const auto film = estimateFilm(last);
        if (!film)
            return refused(m_session, film.error());
        told.insert(QStringLiteral("film"), *film);
    }
    m_session.terminal().print(told);
    return ExitCode::Done;
}

Error noSuchStage(const QString &word)
{
    QStringList words;
    for (const Stage stage : workspace::stagesInOrder)
        words += key(stage);
    return {ErrorKind::BadInput,
            Words::tr("--through takes %1, not “%2”.").arg(words.join(QStringLiteral(", ")), word),
            {},
            {}};
}

}  // namespace

Outcome produceCommand(Session &session, const Arguments &arguments)
{
    const QString through = arguments.text(QStringLiteral("through"), key(Stage::Assemble));
    const auto last = workspace::stageFromKey(through);
    if (!last)
        return wrongUsage(session, noSuchStage(through));
    const bool onlyTells = arguments.has(QStringLiteral("estimate"));
    if (onlyTells && *last == Stage::Voices)
        return wrongUsage(session, {ErrorKind::BadInput,
                                    Words::tr("--estimate counts voices together with the clips."),
                                    {},
                                    Words::tr("Take --through render, or a later stage.")});
    if (auto opened = session.open(arguments.word(0), !onlyTells); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    Producing producing(session, arguments, *episodes);
    if (onlyTells)
        return producing.estimate(*last);
    for (const Stage stage : workspace::stagesInOrder) {
        const auto code = producing.run(stage);
        if (!code || (*code != ExitCode::Done && stage < Stage::Render))
            return code;
        if (*code != ExitCode::Done || stage == *last) {
            producing.conclude(stage);
            return *code == ExitCode::Done ? producing.code() : *code;
        }
    }
    Q_UNREACHABLE();
}

}  // namespace circletake::commandline
