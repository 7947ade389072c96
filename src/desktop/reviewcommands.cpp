// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reviewcommands.h"

#include "desktop/boardview.h"
#include "desktop/inspector.h"
#include "desktop/playback.h"
#include "desktop/playerview.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QActionGroup>

namespace circletake::desktop {

namespace {

const Preference<int> s_cardScale{"window/cardScale", 100};
constexpr int s_leastPercent = 80;
constexpr int s_mostPercent = 200;
constexpr int s_stepPercent = 20;

}  // namespace

ReviewCommands::ReviewCommands(const WindowParts &parts, BoardView &board, PlayerView &player, Inspector &inspector,
                               QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_board(board)
    , m_player(player)
    , m_inspector(inspector)
{
    connectPlayer();
    connectDecisions();
    connectEdits();
    connectViews();
    connect(&board, &BoardView::playWanted, &player.playback(), &Playback::playPause);
}

void ReviewCommands::on(const char *id, const std::function<void()> &act)
{
    m_parts.actions.handle(QLatin1String(id), this, act);
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
    on("shot.moveUp", [this] { move(-1); });
    on("shot.moveDown", [this] { move(1); });
}

void ReviewCommands::connectViews()
{
    auto *group = new QActionGroup(this);
    QAction *cards = m_parts.actions.action(QStringLiteral("view.board"));
    QAction *table = m_parts.actions.action(QStringLiteral("view.table"));
    group->addAction(cards);
    group->addAction(table);
    cards->setChecked(true);
    workspace::ActionRegistry &actions = m_parts.actions;
    actions.handleSwitch(QStringLiteral("view.board"), this, [this](bool on) { m_board.showTable(!on); });
    actions.handleSwitch(QStringLiteral("view.table"), this, [this](bool on) { m_board.showTable(on); });
    actions.handleSwitch(QStringLiteral("review.failedOnly"), this, [this](bool only) { m_board.setFailedOnly(only); });
    actions.handleSwitch(QStringLiteral("review.staleOnly"), this, [this](bool only) { m_board.setStaleOnly(only); });
    actions.handleSwitch(QStringLiteral("review.unreviewedOnly"), this,
                         [this](bool only) { m_board.setUnreviewedOnly(only); });
    on("edit.find", [this] { m_board.focusFind(); });
    on("view.larger", [this] { scaleCards(s_stepPercent); });
    on("view.smaller", [this] { scaleCards(-s_stepPercent); });
    scaleCards(0);
}

void ReviewCommands::scaleCards(int percentMore)
{
    QSettings &settings = m_parts.workspace.settings();
    const int now = qBound(s_leastPercent, s_cardScale.read(settings) + percentMore, s_mostPercent);
    s_cardScale.write(settings, now);
    m_board.setCardScale(now);
}

void ReviewCommands::circle()
{
    const workspace::Selection &selection = m_parts.workspace.selection();
    const Story &story = m_parts.workspace.story();
    const Shot *shot = story.find(selection.shot());
    if (!shot)
        return;
    const TakeId take = selection.take().isValid() ? selection.take() : story.latestClip(shot->id);
    report(m_parts.workspace.editor().circle(shot->id, shot->circled == take ? TakeId{} : take));
}

void ReviewCommands::hold()
{
    const workspace::Selection &selection = m_parts.workspace.selection();
    if (const Shot *shot = m_parts.workspace.story().find(selection.shot()))
        report(m_parts.workspace.editor().setHeld(selection.shots(), !shot->held));
}

/// One place up (-1) or down (1) in its scene.
void ReviewCommands::move(int by)
{
    const Story &story = m_parts.workspace.story();
    const Shot *shot = story.find(m_parts.workspace.selection().shot());
    if (!shot)
        return;
    const QVector<ShotId> &shots = story.shotsOf(shot->scene);
    const qsizetype place = shots.indexOf(shot->id);
    if (place + by < 0 || place + by >= shots.size())
        return;
    report(m_parts.workspace.editor().moveShot(shot->id, shots.value(by < 0 ? place - 2 : place + 1)));
}

void ReviewCommands::chooseTake(int number)
{
    const Story &story = m_parts.workspace.story();
    for (const TakeId take : story.takesOf(m_parts.workspace.selection().shot()))
        if (story.find(take)->number == number)
            m_parts.workspace.selection().setTake(take);
}

}  // namespace circletake::desktop
