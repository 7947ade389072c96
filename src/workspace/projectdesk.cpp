// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/projectdesk.h"

#include "workspace/planning.h"
#include "workspace/scriptimport.h"

#include <QFileInfo>

namespace circletake::workspace {

namespace {

Error tooLarge(const QString &path)
{
    return {ErrorKind::BadInput, ProjectDesk::tr("The file is too large for a script."), path,
            ProjectDesk::tr("A script of a hundred episodes has less than a megabyte; choose the text itself.")};
}

StoryOutcome outcomeOf(const script::Script &script, const QString &fileName, const render::StoryEdit &edit)
{
    StoryOutcome outcome;
    outcome.edit = edit;
    outcome.problems = problemsOfScript(script, fileName);
    outcome.episodes = int(edit.episodes.size());
    outcome.scenes = int(edit.scenes.size());
    outcome.shots = int(edit.shots.size());
    outcome.unusedLines = int(script.unused.size());
    return outcome;
}

}  // namespace

ProjectDesk::ProjectDesk(Plugs &plugs, Files &files, QObject *parent)
    : QObject(parent)
    , m_plugs(plugs)
    , m_files(files)
{
}

ProjectDesk::~ProjectDesk()
{
    close();
}

Result<NamedScript> ProjectDesk::readScriptFile(const QString &path) const
{
    const auto size = m_files.size(path);
    if (!size)
        return size.error();
    if (*size > script::maximumScriptBytes)
        return tooLarge(path);
    const auto bytes = m_files.read(path, script::maximumScriptBytes);
    if (!bytes)
        return bytes.error();
    return NamedScript{QFileInfo(path).fileName(), *bytes};
}

Result<StoryOutcome> ProjectDesk::create(const QString &folder, const NamedScript &script, const QString &title)
{
    const auto read = script::readScript(script.bytes, script.name);
    if (!read)
        return read.error();
    const StoryRows rows = rowsOfScript(*read, script.name, title);
    if (auto story = Story::fromRows(rows); !story)
        return story.error();
    close();
    auto store = m_plugs.createProject(folder, rows);
    if (!store)
        return store.error();
    if (const auto saved = (*store)->saveScript(script.name, script.bytes); !saved)
        return saved.error();
    if (const auto taken = takeOver(std::move(*store)); !taken)
        return taken.error();
    render::StoryEdit edit;
    edit.series = rows.series;
    edit.episodes = rows.episodes;
    edit.scenes = rows.scenes;
    edit.characters = rows.characters;
    return outcomeOf(*read, script.name, edit);
}

Result<void> ProjectDesk::open(const QString &folder)
{
    close();
    auto store = m_plugs.openProject(folder);
    if (!store)
        return store.error();
    return takeOver(std::move(*store));
}

Result<void> ProjectDesk::takeOver(std::unique_ptr<render::ProjectStore> store)
{
    auto rows = store->load();
    if (!rows)
        return rows.error();
    auto story = Story::fromRows(std::move(*rows));
    if (!story)
        return story.error();
    m_story = std::move(*story);
    m_store = std::move(store);
    emit opened();
    return {};
}

void ProjectDesk::close()
{
    if (!m_store)
        return;
    emit closing();
    m_store.reset();
    m_story = {};
    m_shelf.clear();
}

OpenedProject ProjectDesk::snapshot() const
{
    return {m_story, m_store ? m_store->facts() : render::ProjectFacts()};
}

Result<StoryOutcome> ProjectDesk::importScript(const NamedScript &script)
{
    if (const auto may = mustBeWritable(); !may)
        return may.error();
    const auto read = script::readScript(script.bytes, script.name);
    if (!read)
        return read.error();
    const auto edit = editOfScript(m_story, *read, script.name, [this](qint64 count) { return idBlock(count); });
    if (!edit)
        return edit.error();
    if (const auto applied = apply(*edit); !applied)
        return applied.error();
    if (const auto saved = m_store->saveScript(script.name, script.bytes); !saved)
        return saved.error();
    return outcomeOf(*read, script.name, *edit);
}

Result<StoryOutcome> ProjectDesk::plan(const PlanRequest &request)
{
    if (const auto may = mustBeWritable(); !may)
        return may.error();
    if (!request.planner.isEmpty() && request.planner != QStringLiteral("rules"))
        return Error{ErrorKind::Unsupported,
                     tr("There is no planner “%1”.").arg(request.planner),
                     {},
                     tr("Use the planner “rules”.")};
    const QVector<EpisodeId> episodes = request.episodes.isEmpty() ? m_story.episodes() : request.episodes;
    const auto planned =
        planEdit(m_story, episodes, request.onlyUnplanned ? PlanScope::OnlyUnplanned : PlanScope::Everything,
                 script::RulePlanner(), [this](qint64 count) { return idBlock(count); });
    if (!planned)
        return planned.error();
    if (const auto applied = apply(planned->edit); !applied)
        return applied.error();
    return StoryOutcome{planned->edit, {}, int(episodes.size()), planned->scenes, planned->shots, planned->unusedLines};
}

Result<void> ProjectDesk::apply(const render::StoryEdit &edit)
{
    if (const auto may = mustBeWritable(); !may)
        return may;
    if (isEmpty(edit))
        return {};
    const auto undo = applyEdit(m_story, edit, m_shelf);
    if (!undo)
        return undo.error();
    if (const auto stored = m_store->apply(edit); !stored) {
        const auto undone = applyEdit(m_story, *undo, m_shelf);
        Q_ASSERT(undone.ok());
        return stored;
    }
    emit edited(edit);
    return {};
}

Result<void> ProjectDesk::circle(TakeId id)
{
    const Take *take = m_story.find(id);
    if (!take)
        return Error{ErrorKind::NotFound, tr("There is no such take."), {}, {}};
    if (take->state != TakeState::Ready)
        return Error{
            ErrorKind::BadInput, tr("Only a take with a good clip can be circled."), m_story.slateOf(id).text(), {}};
    render::StoryEdit edit;
    edit.shots = {*m_story.find(take->shot)};
    edit.shots.first().circled = id;
    edit.shots.first().asFilmed = m_story.lipSyncOf(id).isValid();
    return apply(edit);
}

Result<void> ProjectDesk::uncircle(ShotId id)
{
    const Shot *shot = m_story.find(id);
    if (!shot)
        return Error{ErrorKind::NotFound, tr("There is no such shot."), {}, {}};
    render::StoryEdit edit;
    edit.shots = {*shot};
    edit.shots.first().circled = {};
    edit.shots.first().asFilmed = false;
    return apply(edit);
}

Result<render::IdBlock> ProjectDesk::reserveIds(qint64 count) const
{
    if (const auto may = mustBeWritable(); !may)
        return may.error();
    return m_store->reserveIds(count);
}

Result<void> ProjectDesk::adoptCopy()
{
    if (const auto may = mustBeWritable(); !may)
        return may;
    return m_store->adoptCopy();
}

void ProjectDesk::takeIn(const render::TakeChanges &changes)
{
    for (const render::TakeChange &change : changes)
        if (!m_story.put(change.after))
            shelveTake(m_shelf, change.after);
}

Result<qint64> ProjectDesk::idBlock(qint64 count) const
{
    const auto block = m_store->reserveIds(count);
    if (!block)
        return block.error();
    return block->first;
}

Result<void> ProjectDesk::mustBeWritable() const
{
    if (!m_store)
        return Error{ErrorKind::NotFound, tr("No project is open."), {}, {}};
    if (m_store->facts().readOnly)
        return Error{ErrorKind::ReadOnly, tr("The project can be read but not changed."), m_store->facts().folder,
                     m_store->facts().readOnlyReason};
    return {};
}

}  // namespace circletake::workspace
