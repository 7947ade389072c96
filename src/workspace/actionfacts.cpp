// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/actionfacts.h"

#include "workspace/workspace.h"

#include <QCoreApplication>
#include <array>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Obstacles)
};

/// What an action needs; asked in this order, and the first that is missing is the reason.
enum Need : unsigned {
    Open = 1u << 0,
    Writable = 1u << 1,
    Unlocked = 1u << 2,
    NoModel = 1u << 3,   // no language model is at work
    FreeShot = 1u << 4,  // none is planning the shot's scene
    Scenes = 1u << 5,
    Shots = 1u << 6,
    OneShot = 1u << 7,
    NotFirst = 1u << 8,
    NotLast = 1u << 9,
    TwoLines = 1u << 10,
    NoTakes = 1u << 11,
    Clip = 1u << 12,
    TwoTakes = 1u << 13,
    Failures = 1u << 14,
    UnderWay = 1u << 15,
    UndoStep = 1u << 16,
    RedoStep = 1u << 17,
    FreeUndo = 1u << 18,
    FreeRedo = 1u << 19
};

constexpr unsigned edits = Open | Writable | Unlocked;
constexpr unsigned storyEdits = edits | NoModel;  // of scenes that a model may be planning just now
constexpr unsigned shotEdits = edits | FreeShot | OneShot;
constexpr unsigned plays = Open | OneShot | Clip;

struct Rule
{
    const char *id;
    unsigned needs;
};

constexpr std::array rules{
    Rule{"file.import", storyEdits},
    Rule{"file.assemble", Open | Shots},
    Rule{"file.export", Open | Shots},
    Rule{"file.report", Open},
    Rule{"file.close", Open},
    Rule{"edit.undo", edits | UndoStep | FreeUndo},
    Rule{"edit.redo", edits | RedoStep | FreeRedo},
    Rule{"edit.find", Open},
    Rule{"shot.plan", storyEdits | Scenes},
    Rule{"shot.enhance", Open | NoModel | Scenes},
    Rule{"shot.proposals", Open},
    Rule{"shot.voices", storyEdits | Scenes},
    Rule{"shot.sound", edits | Scenes},
    Rule{"shot.insert", shotEdits},
    Rule{"shot.split", shotEdits | TwoLines},
    Rule{"shot.merge", shotEdits | NotLast},
    Rule{"shot.moveUp", shotEdits | NotFirst | NoTakes},
    Rule{"shot.moveDown", shotEdits | NotLast | NoTakes},
    Rule{"shot.remove", shotEdits},
    Rule{"render.produce", storyEdits | Scenes},
    Rule{"render.missing", Open | Writable | Shots},
    Rule{"render.failed", Open | Writable | Shots | Failures},
    Rule{"render.lipsync", Open | Writable | Shots},
    Rule{"render.pause", Open | Writable},
    Rule{"render.cancel", Open | Writable | UnderWay},
    Rule{"render.budget", edits},
    Rule{"review.play", plays},
    Rule{"review.backward", plays},
    Rule{"review.stop", plays},
    Rule{"review.forward", plays},
    Rule{"review.previousFrame", plays},
    Rule{"review.nextFrame", plays},
    Rule{"review.previousShot", Open | Shots},
    Rule{"review.nextShot", Open | Shots},
    Rule{"review.twoUp", plays | TwoTakes},
    Rule{"review.wipe", plays | TwoTakes},
    Rule{"review.circle", shotEdits | Clip},
    Rule{"review.retry", Open | Writable | OneShot},
    Rule{"review.retryWith", Open | Writable | OneShot},
    Rule{"review.hold", shotEdits},
    Rule{"review.note", shotEdits},
    Rule{"review.nextUnreviewed", Open | Shots},
    Rule{"review.failedOnly", Open},
    Rule{"review.unreviewedOnly", Open},
    Rule{"review.staleOnly", Open},
    Rule{"view.board", Open},
    Rule{"view.table", Open},
    Rule{"view.larger", Open},
    Rule{"view.smaller", Open},
};

unsigned missingOf(const ActionFacts &facts)
{
    const std::pair<Need, bool> have[]{
        {Open, facts.open},
        {Writable, !facts.readOnly},
        {Unlocked, !facts.locked},
        {NoModel, !facts.modelAtWork},
        {FreeShot, !facts.beingPlanned},
        {Scenes, facts.scenes},
        {Shots, facts.shots},
        {OneShot, facts.shot},
        {NotFirst, !facts.firstOfScene},
        {NotLast, !facts.lastOfScene},
        {TwoLines, facts.several},
        {NoTakes, !facts.numbered},
        {Clip, facts.clip},
        {TwoTakes, facts.takes > 1},
        {Failures, facts.failed},
        {UnderWay, facts.underWay},
        {UndoStep, facts.undo},
        {RedoStep, facts.redo},
        {FreeUndo, facts.freeUndo},
        {FreeRedo, facts.freeRedo},
    };
    unsigned missing = 0;
    for (const auto &[need, there] : have)
        missing |= there ? 0 : unsigned(need);
    return missing;
}

QString sentenceOf(Need need, const ActionFacts &facts)
{
    switch (need) {
    case Open:
        return Words::tr("No project is open.");
    case Writable:
        return facts.readOnlyReason.isEmpty()
                   ? Words::tr("The project can be read but not changed.")
                   : Words::tr("The project can be read but not changed: %1").arg(facts.readOnlyReason);
    case Unlocked:
        return Words::tr("The story is being changed; wait a moment.");
    case NoModel:
        return Words::tr("A language model is at work; wait for it, or stop it.");
    case FreeShot:
        return Words::tr("A language model is planning this scene; wait for it, or stop it.");
    case Scenes:
        return Words::tr("There are no scenes yet. Import a script first.");
    case Shots:
        return Words::tr("There are no shots yet. Plan them first.");
    case OneShot:
        return Words::tr("Select a shot first.");
    case NotFirst:
        return Words::tr("It is the first shot of its scene.");
    case NotLast:
        return Words::tr("It is the last shot of its scene.");
    case TwoLines:
        return Words::tr("The shot has only one line of the script, so it cannot be split.");
    case NoTakes:
        return Words::tr("The takes of this shot bear its number, so it stays in its place.");
    case Clip:
        return Words::tr("The shot has no good clip yet.");
    case TwoTakes:
        return Words::tr("The shot has only one take; retry it to compare two.");
    case Failures:
        return Words::tr("No shot has failed.");
    case UnderWay:
        return Words::tr("Nothing is queued or under way.");
    case UndoStep:
        return Words::tr("There is nothing to undo.");
    case RedoStep:
        return Words::tr("There is nothing to redo.");
    case FreeUndo:
    case FreeRedo:
        return Words::tr("The step is about a scene that a language model is planning; wait for it, or stop it.");
    }
    return {};
}

void addShot(ActionFacts &facts, const Story &story, const Shot &shot)
{
    const QVector<ShotId> &siblings = story.shotsOf(shot.scene);
    facts.shot = true;
    facts.firstOfScene = siblings.first() == shot.id;
    facts.lastOfScene = siblings.last() == shot.id;
    facts.several = shot.lines.size() > 1;
    facts.takes = int(story.takesOf(shot.id).size());
    facts.numbered = facts.takes > 0;
    facts.clip = story.latestClip(shot.id).isValid();
}

}  // namespace

ActionFacts actionFactsOf(Workspace &workspace)
{
    const StoryDocument &document = workspace.document();
    const Story &story = workspace.story();
    const Selection &selection = workspace.selection();
    ActionFacts facts;
    facts.open = document.isOpen();
    if (!facts.open)
        return facts;
    facts.locked = workspace.editor().isLocked();
    facts.modelAtWork = workspace.writing().isRunning();
    facts.beingPlanned = workspace.editor().isLocked(selection.scene());
    facts.freeUndo = workspace.editor().mayUndo();
    facts.freeRedo = workspace.editor().mayRedo();
    facts.readOnly = document.facts().readOnly;
    facts.readOnlyReason = document.facts().readOnlyReason;
    facts.scenes = story.sceneCount() > 0;
    facts.shots = story.shotCount() > 0;
    facts.failed = document.figures().series().failed() > 0;
    facts.underWay = document.figures().series().open() > 0;
    facts.undo = workspace.undoStack().canUndo();
    facts.redo = workspace.undoStack().canRedo();
    if (const Shot *shot = story.find(selection.shot()))
        addShot(facts, story, *shot);
    return facts;
}

QString obstacleOf(const QString &action, const ActionFacts &facts)
{
    const QByteArray number =
        action.startsWith(QLatin1String("review.take")) ? action.mid(11).toLatin1() : QByteArray();
    if (!number.isEmpty() && facts.open && facts.shot && number.toInt() > facts.takes)
        return Words::tr("The shot has no such take.");
    unsigned needs = number.isEmpty() ? 0 : Open | OneShot;
    for (const Rule &rule : rules)
        if (action == QLatin1String(rule.id))
            needs = rule.needs;
    const unsigned missing = needs & missingOf(facts);
    for (unsigned need = Open; need <= FreeRedo; need <<= 1)
        if (missing & need)
            return sentenceOf(Need(need), facts);
    return {};
}

}  // namespace circletake::workspace
