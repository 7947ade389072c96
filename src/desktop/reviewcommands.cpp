// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reviewcommands.h"

#include "desktop/boardview.h"
#include "desktop/inspector.h"
#include "desktop/playback.h"
#include "desktop/playerview.h"
#include "desktop/projectcommands.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QActionGroup>

namespace circletake::desktop {

using workspace::Which;

ReviewCommands::ReviewCommands(const WindowParts &parts, BoardView &board, PlayerView &player, Inspector &inspector,
                               ProjectCommands &commands, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_board(board)
    , m_player(player)
    , m_inspector(inspector)
    , m_commands(commands)
{
    connectPlayer();
    connectDecisions();
    connectEdits();
    connectViews();
    connect(&board, &BoardView::retryWanted, this, &ReviewCommands::retry);
    connect(&board, &BoardView::playWanted, &player.playback(), &Playback::playPause);
    connect(&parts.workspace.selection(), &workspace::Selection::changed, this, &ReviewCommands::updateActions);
    connect(&parts.workspace.document(), &workspace::StoryDocument::changed, this, &ReviewCommands::updateActions);
    updateActions();
}

void ReviewCommands::on(const char *id, std::function<void()> act)
{
    QAction *action = m_parts.actions.action(QLatin1String(id));
    Q_ASSERT_X(action, "ReviewCommands", id);
    if (action)
        connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void ReviewCommands::report(const Result<void> &result)
{
    if (!result)
        m_parts.workspace.tell(workspace::Problem::fromError(result.error()));
}

void ReviewCommands::connectPlayer()
{
    Playback &playback = m_player.playback();
    on("review.play", [&playback] { playback.playPause(); });
    on("review.backward", [&playback] { playback.shuttle(-1); });
    on("review.stop", [&playback] { playback.shuttle(0); });
    on("review.forward", [&playback] { playback.shuttle(1); });
    on("review.previousFrame", [&playback] { playback.step(-1); });
    on("review.nextFrame", [&playback] { playback.step(1); });
    on("review.twoUp", [this] { m_player.toggleTwoUp(); });
    on("review.wipe", [this] { m_player.toggleWipe(); });
}

void ReviewCommands::connectDecisions()
{
    on("review.previousShot", [this] { m_board.step(-1); });
    on("review.nextShot", [this] { m_board.step(1); });
    on("review.nextUnreviewed", [this] { m_board.stepUnreviewed(); });
    on("review.circle", [this] { circle(); });
    on("review.hold", [this] { hold(); });
    on("review.note", [this] { m_inspector.writeNote(QStringLiteral("[%1] ").arg(m_player.timeCode())); });
    on("review.retry", [this] { retry(m_parts.workspace.selection().shot()); });
    on("review.retryWith", [this] { retryWith(); });
    for (int number = 1; number <= 9; ++number)
        on(qPrintable(QStringLiteral("review.take%1").arg(number)), [this, number] { chooseTake(number); });
}

void ReviewCommands::connectEdits()
{
    workspace::Workspace &workspace = m_parts.workspace;
    on("edit.undo", [&workspace] { workspace.undoStack().undo(); });
    on("edit.redo", [&workspace] { workspace.undoStack().redo(); });
    on("shot.insert", [this, &workspace] {
        const auto made = workspace.editor().insertShot(workspace.selection().scene(), workspace.selection().shot());
        report(made ? Result<void>() : Result<void>(made.error()));
    });
    on("shot.merge", [this, &workspace] { report(workspace.editor().mergeWithNext(workspace.selection().shot())); });
    on("shot.remove", [this, &workspace] { report(workspace.editor().removeShots(workspace.selection().shots())); });
    on("shot.split", [this, &workspace] {
        const auto made = workspace.editor().splitShot(workspace.selection().shot(), 1);
        report(made ? Result<void>() : Result<void>(made.error()));
    });
    connect(&workspace.undoStack(), &QUndoStack::indexChanged, this, &ReviewCommands::updateActions);
}

void ReviewCommands::connectViews()
{
    auto *group = new QActionGroup(this);
    QAction *cards = m_parts.actions.action(QStringLiteral("view.board"));
    QAction *table = m_parts.actions.action(QStringLiteral("view.table"));
    group->addAction(cards);
    group->addAction(table);
    cards->setChecked(true);
    connect(table, &QAction::toggled, &m_board, &BoardView::showTable);
    connect(m_parts.actions.action(QStringLiteral("review.failedOnly")), &QAction::toggled, &m_board,
            &BoardView::setFailedOnly);
    connect(m_parts.actions.action(QStringLiteral("review.unreviewedOnly")), &QAction::toggled, &m_board,
            &BoardView::setUnreviewedOnly);
}

void ReviewCommands::updateActions()
{
    const workspace::Workspace &workspace = m_parts.workspace;
    auto &document = m_parts.workspace.document();
    const workspace::Selection &selection = m_parts.workspace.selection();
    const bool writable = document.isOpen() && !document.facts().readOnly;
    const Shot *shot = workspace.story().find(selection.shot());
    const bool take = shot && workspace.story().chosenTake(shot->id).isValid();
    const auto enable = [this](const QString &id, bool on) {
        if (QAction *action = m_parts.actions.action(id))
            action->setEnabled(on);
    };
    for (const char *id : {"review.hold", "review.note", "review.retry", "review.retryWith", "shot.insert",
                           "shot.split", "shot.merge", "shot.remove"})
        enable(QLatin1String(id), writable && shot);
    enable(QStringLiteral("review.circle"), writable && take);
    for (const char *id : {"review.play", "review.previousFrame", "review.nextFrame", "review.twoUp", "review.wipe"})
        enable(QLatin1String(id), take);
    enable(QStringLiteral("edit.undo"), m_parts.workspace.undoStack().canUndo());
    enable(QStringLiteral("edit.redo"), m_parts.workspace.undoStack().canRedo());
}

void ReviewCommands::circle()
{
    const workspace::Selection &selection = m_parts.workspace.selection();
    const Story &story = m_parts.workspace.story();
    const Shot *shot = story.find(selection.shot());
    if (!shot)
        return;
    const TakeId take = selection.take().isValid() ? selection.take() : story.chosenTake(shot->id);
    report(m_parts.workspace.editor().circle(shot->id, shot->circled == take ? TakeId{} : take));
}

void ReviewCommands::hold()
{
    const workspace::Selection &selection = m_parts.workspace.selection();
    if (const Shot *shot = m_parts.workspace.story().find(selection.shot()))
        report(m_parts.workspace.editor().setHeld(selection.shots(), !shot->held));
}

void ReviewCommands::retry(ShotId shot)
{
    if (!shot.isValid())
        return;
    workspace::RenderRequest request = m_parts.workspace.requestFor({shot}, Which::All);
    request.byPerson = true;
    m_parts.workspace.render(request);
}

void ReviewCommands::retryWith()
{
    const auto &shots = m_parts.workspace.selection().shots();
    workspace::RenderRequest request = m_parts.workspace.requestFor(shots, Which::All);
    request.byPerson = true;
    m_commands.renderWith(request, tr("Retry %n shot(s) with…", nullptr, int(shots.size())));
}

void ReviewCommands::chooseTake(int number)
{
    const Story &story = m_parts.workspace.story();
    for (const TakeId take : story.takesOf(m_parts.workspace.selection().shot()))
        if (story.find(take)->number == number)
            m_parts.workspace.selection().setTake(take);
}

}  // namespace circletake::desktop
