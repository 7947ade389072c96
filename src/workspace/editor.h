// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editlocks.h"
#include "workspace/proposaledit.h"
#include "workspace/swapcommand.h"

class QUndoCommand;
class QUndoStack;

namespace circletake::workspace {

/// Everything a person may change about the storyboard, each as one step of undo. Window's thread. What changes nothing
/// pushes nothing; what cannot be done says so in its Result and pushes nothing.
class Editor final : public QObject
{
    Q_OBJECT

public:
    /// Gives an id never used in this project; fails when none are in hand just now.
    using IdSource = std::function<Result<qint64>()>;

    /// `keep` sends what the document has taken in to be stored. Document and stack must outlive this.
    Editor(StoryDocument &document, QUndoStack &stack, IdSource ids, SwapCommand::Keeper keep,
           QObject *parent = nullptr);

    /// While locked every edit is refused with this reason; an empty one unlocks.
    void setLocked(const QString &reason);
    /// While these scenes are locked, edits of them and of their shots are refused with this reason; they take the
    /// place of those locked before.
    void lockScenes(const QSet<SceneId> &scenes, const QString &reason);
    void unlockScene(SceneId scene);
    /// As a whole.
    [[nodiscard]] bool isLocked() const { return m_locks.isAllLocked(); }
    [[nodiscard]] bool isLocked(SceneId scene) const { return m_locks.isLocked(scene); }
    [[nodiscard]] bool hasLockedScenes() const { return m_locks.hasLockedScenes(); }
    /// The step that undo (or redo) would do touches nothing that is locked. True when there is no such step.
    [[nodiscard]] bool mayUndo() const;
    [[nodiscard]] bool mayRedo() const;

    /// Changes fields of many shots; `change` sees each shot once, `fields` are marked as set by hand. Steps about the
    /// same fields of the same shots in a row become one.
    Result<void> changeShots(const QVector<ShotId> &shots, ShotFields fields, const QString &text,
                             const std::function<void(Shot &)> &change);
    Result<void> setNote(ShotId shot, const QString &note);
    Result<void> setHeld(const QVector<ShotId> &shots, bool held);
    /// A take that is circled in view of its lip sync goes into the film as filmed. An invalid take un-circles.
    /// BadInput for a take without a clip or of another shot.
    Result<void> circle(ShotId shot, TakeId take);

    Result<void> setHeading(SceneId scene, const QString &heading);
    Result<void> setBeat(SceneId scene, const QString &beat);
    Result<void> setApproved(SceneId scene, bool approved);
    Result<void> setEpisodeTitle(EpisodeId episode, const QString &title);
    Result<void> setEpisodeBudget(EpisodeId episode, const Money &cap);
    Result<void> changeCharacter(const Character &character);
    /// Two spellings of one person become one, see mergeOf().
    Result<void> mergeCharacters(CharacterId gone, CharacterId kept);
    /// BadInput while the character is in a shot.
    Result<void> removeCharacter(CharacterId character);
    Result<void> setSeries(const Series &series);

    /// A new shot behind `after`, or first in `scene` when that is invalid; gives its id. The same for its number as in
    /// moveShot().
    Result<ShotId> insertShot(SceneId scene, ShotId after);
    /// Cuts a shot before its line `line` (index into Shot::lines, not the first): the rest becomes a shot behind it.
    Result<ShotId> splitShot(ShotId shot, int line);
    /// Puts a shot and the next one of its scene together; the next one goes, with its takes.
    Result<void> mergeWithNext(ShotId shot);
    /// Puts `shot` behind `after` of the same scene, or first when `after` is invalid. It gets a number between; where
    /// none is free the shots behind it move up. BadInput when a shot that gets another number has takes: these, and
    /// their files, are named after it.
    Result<void> moveShot(ShotId shot, ShotId after);
    /// BadInput while a take of one of them is queued, under way or unknown.
    Result<void> removeShots(const QVector<ShotId> &shots);

    /// Brings shots to the lengths that their voices ask for, see fittedLengths().
    Result<void> fitLengths(const QVector<ShotId> &shots);
    Result<void> putBed(const SoundBed &bed);
    Result<void> removeBed(BedId bed);
    /// Makes changes of a proposal (by index); see editOfProposal(). What reads otherwise now is left as it is.
    Result<ProposalEdit> acceptChanges(const script::SceneProposal &proposal, const QVector<int> &accepted);

    /// What was done and stored elsewhere (an import, a plan) becomes a step that can be undone.
    Result<void> adopt(const render::StoryEdit &edit, const QString &text);

    /// Everything pushed between these two is one step.
    void beginMacro(const QString &text);
    void endMacro();

signals:
    void locksChanged();

private:
    [[nodiscard]] const Story &story() const { return m_document.story(); }
    [[nodiscard]] bool isFree(const QUndoCommand &step) const;
    [[nodiscard]] Result<void> mayRemove(ShotId shot) const;
    Result<void> push(const QString &text, const render::StoryEdit &edit, MergeKey key = {});
    Result<void> pushEpisode(EpisodeId episode, const QString &text, int field,
                             const std::function<void(Episode &)> &change);
    Result<void> pushScene(SceneId scene, const QString &text, int field, const std::function<void(Scene &)> &change);

    StoryDocument &m_document;
    QUndoStack &m_stack;
    IdSource m_ids;
    SwapCommand::Keeper m_keep;
    EditLocks m_locks;
};

}  // namespace circletake::workspace
