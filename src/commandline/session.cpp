// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/session.h"

#include "workspace/heldtakes.h"

#include <QCoreApplication>
#include <QDir>

namespace circletake::commandline {

Session::Session(Backstage &backstage, Terminal &terminal)
    : m_backstage(backstage)
    , m_terminal(terminal)
    , m_works(std::make_unique<workspace::Works>(backstage.plugs(), m_clock, m_random, m_files))
{
}

Result<void> Session::open(const QString &folder, bool forWriting)
{
    if (auto opened = m_works->project().open(QDir(folder).absolutePath()); !opened)
        return opened;
    workspace::ProjectDesk &project = m_works->project();
    const render::ProjectFacts &facts = project.store().facts();
    project.setPassedOver(workspace::heldAsRemembered(project.story(), facts.folder));
    if (forWriting && facts.readOnly)
        return Error{ErrorKind::ReadOnly, facts.readOnlyReason, QDir::toNativeSeparators(facts.folder),
                     QCoreApplication::translate("CommandLine", "Close the other program, or work on a copy.")};
    if (facts.readOnly)
        m_terminal.note(facts.readOnlyReason);
    return {};
}

Result<QVector<EpisodeId>> Session::episodes(const Arguments &arguments) const
{
    const Story &story = m_works->project().story();
    if (!arguments.has(QStringLiteral("episode")))
        return story.episodes();
    const auto number = arguments.number(QStringLiteral("episode"), 0, 1, 999'999);
    if (!number)
        return number.error();
    const Episode *episode = story.episodeByNumber(*number);
    if (!episode)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("CommandLine", "There is no episode %1.").arg(*number),
                     {},
                     QCoreApplication::translate("CommandLine", "circletake status DIR lists the episodes.")};
    return QVector<EpisodeId>{episode->id};
}

void Session::tell(const QVector<workspace::Problem> &problems)
{
    for (const workspace::Problem &problem : problems)
        m_terminal.note(Error{problem.kind, problem.what, problem.where, problem.next}.text());
}

}  // namespace circletake::commandline
