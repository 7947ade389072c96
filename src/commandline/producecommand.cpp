// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/assemblerun.h"
#include "commandline/callbackoptions.h"
#include "commandline/commands.h"
#include "commandline/renderrun.h"
#include "commandline/voicesrun.h"
#include "workspace/production.h"
#include "workspace/syncchoice.h"

#include <QCoreApplication>

namespace circletake::commandline {

namespace {

using workspace::Stage;

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

    /// What is told at the end, after the last stage that was done.
    void conclude(Stage last)
    {
        m_session.terminal().print(last < Stage::Render ? m_session.works().status()
                                                        : m_session.works().rendering().summary());
    }
    /// Of those whose mouths did not come, although there is a film.
    [[nodiscard]] ExitCode code() const { return m_code; }

private:
    Outcome plan();
    Outcome speak();
    Outcome render();
    Outcome syncLips();
    Outcome assemble();
    [[nodiscard]] const Story &story() const { return m_session.works().project().story(); }

    Session &m_session;
    const Arguments &m_arguments;
    const QVector<EpisodeId> m_episodes;
    ExitCode m_code = ExitCode::Done;
};

/// Plans the scenes that have no shots; what a person planned or edited stays.
Outcome Producing::plan()
{
    QVector<EpisodeId> unplanned;
    for (const EpisodeId episode : m_episodes)
        if (story().shotsOf(episode).isEmpty())
            unplanned.append(episode);
    if (unplanned.isEmpty())
        return ExitCode::Done;
    const auto planned = m_session.works().project().plan({unplanned, QStringLiteral("rules")});
    if (!planned)
        return planned.error();
    m_session.tell(planned->problems);
    m_session.terminal().note(
        Words::tr("%1 scenes planned by rule into %2 shots").arg(planned->scenes).arg(planned->shots));
    return ExitCode::Done;
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
    return renderToTheEnd(m_session, *request);
}

/// A film can do without this, too.
Outcome Producing::syncLips()
{
    if (m_arguments.has(QStringLiteral("no-lipsync")))
        return ExitCode::Done;
    const auto video = readRenderRequest(m_session, m_arguments);
    if (!video)
        return refused(m_session, video.error());
    workspace::RenderRequest request = workspace::syncRequestOf(*video);
    workspace::Plugs &plugs = m_session.backstage().plugs();
    request.route.provider = m_arguments.text(QStringLiteral("lipsync"));
    if (request.route.provider.isEmpty())
        request.route.provider = workspace::usualSyncProvider(story(), request, plugs);
    if (request.route.provider.isEmpty()) {
        m_session.terminal().note(
            Words::tr("No lip sync: the service of these clips moves no mouths, and --lipsync names no other."));
        return ExitCode::Done;
    }
    const qsizetype shots = workspace::chooseSyncShots(story(), request, plugs).shots.size();
    if (shots == 0)
        return ExitCode::Done;
    m_session.terminal().note(Words::tr("Lip sync of %1 shots by %2").arg(shots).arg(request.route.provider));
    const auto code = renderToTheEnd(m_session, request);
    if (!code || *code == ExitCode::Interrupted)
        return code;
    m_code = *code;
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
    if (auto opened = session.open(arguments.word(0), true); !opened)
        return opened.error();
    const auto episodes = session.episodes(arguments);
    if (!episodes)
        return episodes.error();
    Producing producing(session, arguments, *episodes);
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
