// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/storydocument.h"

#include <QUndoCommand>
#include <functional>

class QUndoStack;

namespace circletake::workspace {

/// Kinds of edit that may melt into the one before, in one place so that no two share a number.
enum class MergeId { None = -1, ShotField = 1, SceneField, CharacterField, SeriesField, Note };

/// Everything a person may change about the storyboard, each as one step of undo. Window's thread. Functions that
/// change nothing push nothing; those that cannot be done say so in their Result and push nothing.
///
/// Every step is one edit that swaps with its inverse, so that undo and redo are the same act: take it into the
/// document, hand it to `store`, keep what undoes it.
class Editor final : public QObject
{
    Q_OBJECT

public:
    /// Gives ids never used before in this project; fails when none are left in hand (the works refill it).
    using IdSource = std::function<Result<qint64>()>;
    /// Sends an edit to be stored. The document has it already.
    using Keeper = std::function<void(const render::StoryEdit &)>;

    Editor(StoryDocument &document, QUndoStack &stack, IdSource ids, Keeper store, QObject *parent = nullptr);

    /// Sets one field of many shots; `change` sees each shot once. The field is marked as set by hand. Steps about the
    /// same field of the same shots in a row become one.
    Result<void> changeShots(const QVector<ShotId> &shots, ShotFields fields, const QString &text,
                             const std::function<void(Shot &)> &change);
    Result<void> setNote(ShotId shot, const QString &note);
    Result<void> setHeld(const QVector<ShotId> &shots, bool held);
    /// An invalid take un-circles.
    Result<void> circle(ShotId shot, TakeId take);

    Result<void> setHeading(SceneId scene, const QString &heading);
    Result<void> setBeat(SceneId scene, const QString &beat);
    Result<void> setApproved(SceneId scene, bool approved);
    Result<void> changeCharacter(const Character &character);
    Result<void> setSeries(const Series &series);
    Result<void> setEpisodeTitle(EpisodeId episode, const QString &title);

    /// A new shot behind `after`, or at the start of `scene` when that is invalid; gives its id.
    Result<ShotId> insertShot(SceneId scene, ShotId after);
    /// Cuts a shot before its line `line` (index into Shot::lines, not the first): the rest becomes a shot behind it.
    Result<ShotId> splitShot(ShotId shot, int line);
    /// Puts a shot and the next one of its scene together; takes of the second go with it.
    Result<void> mergeWithNext(ShotId shot);
    /// Puts `shot` behind `after` of the same scene, or first when `after` is invalid.
    Result<void> moveShot(ShotId shot, ShotId after);
    /// Refused while a take of one of them is under way.
    Result<void> removeShots(const QVector<ShotId> &shots);

    /// What the works did and stored (an import, a plan) becomes a step that can be undone.
    void adopt(const render::StoryEdit &edit, const QString &text);

    /// Everything pushed between these two is one step.
    void beginMacro(const QString &text);
    void endMacro();

private:
    Result<void> push(const QString &text, const render::StoryEdit &edit, MergeId merge = MergeId::None,
                      quint64 mergeKey = 0);

    StoryDocument &m_document;
    QUndoStack &m_stack;
    IdSource m_ids;
    Keeper m_store;
};

}  // namespace circletake::workspace
