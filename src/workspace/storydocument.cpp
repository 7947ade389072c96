// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storydocument.h"

#include <QDir>

namespace circletake::workspace {

namespace {

template <class Row, class RowId>
void collect(const QVector<Row> &rows, QSet<RowId> &ids)
{
    for (const Row &row : rows)
        ids.insert(row.id);
}

template <class RowId>
void collect(const QVector<RowId> &removed, QSet<RowId> &ids, bool &structure)
{
    structure = structure || !removed.isEmpty();
    for (const RowId id : removed)
        ids.insert(id);
}

/// What an edit touches: its own rows and their parents.
void collect(const render::StoryEdit &edit, StoryChange &change)
{
    change.series = change.series || edit.series.has_value();
    collect(edit.episodes, change.episodes);
    collect(edit.scenes, change.scenes);
    collect(edit.shots, change.shots);
    collect(edit.characters, change.characters);
    collect(edit.removedEpisodes, change.episodes, change.structure);
    collect(edit.removedScenes, change.scenes, change.structure);
    collect(edit.removedShots, change.shots, change.structure);
    bool ignored = false;
    collect(edit.removedCharacters, change.characters, ignored);
    for (const Scene &scene : edit.scenes)
        change.episodes.insert(scene.episode);
    for (const Shot &shot : edit.shots)
        change.scenes.insert(shot.scene);
    for (const Reading &reading : edit.readings)
        change.scenes.insert(reading.scene);
    for (const SoundBed &bed : edit.beds)
        change.episodes.insert(bed.episode);
}

/// A row of `before` stands elsewhere now.
template <class Row, class ParentId>
bool anyMoved(const Story &story, const QVector<Row> &before, ParentId Row::*parent)
{
    return std::any_of(before.cbegin(), before.cend(), [&](const Row &row) {
        const Row *now = story.find(row.id);
        return !now || now->number != row.number || now->*parent != row.*parent;
    });
}

bool anyMoved(const Story &story, const QVector<Episode> &before)
{
    return std::any_of(before.cbegin(), before.cend(), [&](const Episode &episode) {
        const Episode *now = story.find(episode.id);
        return !now || now->number != episode.number;
    });
}

}  // namespace

StoryDocument::StoryDocument(QObject *parent)
    : QObject(parent)
{
}

QString StoryDocument::absolutePath(const QString &projectPath) const
{
    return projectPath.isEmpty() ? QString() : QDir(m_facts.folder).filePath(projectPath);
}

void StoryDocument::reset(Story story, render::ProjectFacts facts)
{
    m_story = std::move(story);
    m_facts = std::move(facts);
    m_open = true;
    m_shelf.clear();
    m_figures.reset(m_story);
    emit changed({});
}

void StoryDocument::close()
{
    m_story = {};
    m_facts = {};
    m_open = false;
    m_shelf.clear();
    m_figures = {};
    emit changed({});
}

Result<render::StoryEdit> StoryDocument::apply(const render::StoryEdit &edit)
{
    auto undo = applyEdit(m_story, edit, m_shelf);
    if (!undo)
        return undo.error();
    StoryChange change;
    change.kind = StoryChange::Kind::Edited;
    collect(edit, change);
    collect(*undo, change);
    change.structure = change.structure || anyMoved(m_story, undo->episodes) ||
                       anyMoved(m_story, undo->scenes, &Scene::episode) || anyMoved(m_story, undo->shots, &Shot::scene);
    for (const Scene &scene : undo->scenes)
        if (const Scene *now = m_story.find(scene.id); now && now->episode != scene.episode)
            for (const ShotId shot : m_story.shotsOf(scene.id))
                change.shots.insert(shot);
    count(change);
    emit changed(change);
    return undo;
}

void StoryDocument::apply(const render::TakeChanges &changes)
{
    StoryChange change;
    change.kind = StoryChange::Kind::Takes;
    for (const render::TakeChange &one : changes) {
        if (!m_story.put(one.after)) {
            shelveTake(m_shelf, one.after);
            continue;
        }
        if (one.after.state == TakeState::Submitting)
            m_figures.countSubmission(one.after.id);
        if (one.before.state != TakeState::Ready)
            m_figures.learn(one.after);
        change.takes.insert(one.after.id);
        change.shots.insert(one.after.shot);
    }
    count(change);
    if (!change.takes.isEmpty())
        emit changed(change);
}

void StoryDocument::touch(const QSet<ShotId> &shots)
{
    StoryChange change;
    change.kind = StoryChange::Kind::Takes;
    change.shots = shots;
    if (m_open && !shots.isEmpty())
        emit changed(change);
}

void StoryDocument::count(StoryChange &change)
{
    for (const ShotId shot : change.shots)
        for (const Figures::Touched &touched : m_figures.update(m_story, shot)) {
            change.countedScenes.insert(touched.scene);
            change.countedEpisodes.insert(touched.episode);
        }
}

}  // namespace circletake::workspace
