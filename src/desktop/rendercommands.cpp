// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/rendercommands.h"

#include "desktop/budgetdialog.h"
#include "desktop/renderdialog.h"
#include "desktop/scope.h"
#include "workspace/actionregistry.h"
#include "workspace/planning.h"
#include "workspace/shotchoice.h"
#include "workspace/syncchoice.h"
#include "workspace/workspace.h"

#include <QMenu>

namespace circletake::desktop {

using workspace::RenderRequest;
using workspace::RetryOffer;
using workspace::Which;
using workspace::Workspace;

RenderCommands::RenderCommands(const WindowParts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    connectActions();
}

void RenderCommands::connectActions()
{
    workspace::ActionRegistry &actions = m_parts.actions;
    const auto on = [this, &actions](const char *id, const std::function<void()> &act) {
        actions.handle(QLatin1String(id), this, act);
    };
    on("render.produce", [this] { produce(); });
    on("render.missing", [this] { renderEpisode(); });
    on("render.failed", [this] { renderFailed(); });
    on("render.lipsync", [this] { syncLips(); });
    on("render.cancel", [this] { m_parts.workspace.cancel({}); });
    on("render.budget", [this] { BudgetDialog(m_parts.workspace, &m_window).exec(); });
    on("review.retry", [this] { retryShot(m_parts.workspace.selection().shot()); });
    on("review.retryWith", [this] { renderSelection(); });
    actions.handleSwitch(QStringLiteral("render.pause"), this,
                         [this](bool paused) { m_parts.workspace.setPaused(paused); });
}

void RenderCommands::renderWith(const RenderRequest &request, const QString &scope)
{
    RenderDialog dialog(m_parts.workspace, request, scope, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_parts.workspace.render(dialog.request());
}

void RenderCommands::renderEpisode()
{
    RenderRequest request = m_parts.workspace.requestFor({}, Which::Missing);
    const Story &story = m_parts.workspace.story();
    QString scope = tr("Render the series");
    if (const Episode *episode = story.find(episodeInView(m_parts.workspace))) {
        request.episodes = {episode->id};
        scope = tr("Render %1").arg(story.slateOf(episode->id).text());
    }
    renderWith(request, scope);
}

/// The price can be told when every scene has its shots, so those without any are planned first.
void RenderCommands::produce()
{
    Workspace &workspace = m_parts.workspace;
    EpisodeId episode = episodeInView(workspace);
    if (!episode.isValid())
        episode = workspace.story().episodes().first();
    if (workspace::unplannedScenes(workspace.story(), episode).isEmpty()) {
        askAndProduce(episode);
        return;
    }
    auto *once = new QObject(this);
    connect(&workspace, &Workspace::storyArrived, once, [this, once, episode] {
        once->deleteLater();
        askAndProduce(episode);
    });
    connect(&workspace, &Workspace::failed, once, &QObject::deleteLater);
    workspace.plan({{episode}, {}, true});
}

void RenderCommands::askAndProduce(EpisodeId episode)
{
    Workspace &workspace = m_parts.workspace;
    const Story &story = workspace.story();
    workspace::ProductionOrder order;
    order.episode = episode;
    order.render = workspace.requestFor({}, Which::Missing);
    order.render.episodes = {episode};
    order.render.producing.emplace();
    RenderDialog dialog(workspace, order.render,
                        tr("Produce %1: voices, clips, lip sync, film").arg(story.slateOf(episode).text()), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    order.render = dialog.request();
    workspace.production().start(order);
}

void RenderCommands::renderSelection()
{
    const QVector<ShotId> &shots = m_parts.workspace.selection().shots();
    RenderRequest request = m_parts.workspace.requestFor(shots, Which::All);
    request.byPerson = true;
    renderWith(request, tr("Retry %n shot(s) with…", nullptr, int(shots.size())));
}

void RenderCommands::renderFailed()
{
    RenderRequest request = m_parts.workspace.requestFor({}, Which::Failed);
    const workspace::Selection &selection = m_parts.workspace.selection();
    const Story &story = m_parts.workspace.story();
    QString scope = tr("Retry what failed in the series");
    if (selection.scene().isValid() && !selection.shot().isValid()) {
        request.scenes = {selection.scene()};
        scope = tr("Retry what failed in %1").arg(story.slateOf(selection.scene()).text());
    } else if (const EpisodeId episode = episodeInView(m_parts.workspace); episode.isValid()) {
        request.episodes = {episode};
        scope = tr("Retry what failed in %1").arg(story.slateOf(episode).text());
    }
    renderWith(request, scope);
}

/// Of the selected shots, else of the scene or the episode in view.
void RenderCommands::syncLips()
{
    const workspace::Selection &selection = m_parts.workspace.selection();
    const Story &story = m_parts.workspace.story();
    RenderRequest request = workspace::syncRequestOf(m_parts.workspace.requestFor(selection.shots(), Which::Missing));
    QString scope = tr("Lip sync of %n shot(s)", nullptr, int(request.shots.size()));
    const EpisodeId episode = episodeInView(m_parts.workspace);
    if (request.shots.isEmpty() && selection.scene().isValid()) {
        request.scenes = {selection.scene()};
        scope = tr("Lip sync of %1").arg(story.slateOf(selection.scene()).text());
    } else if (request.shots.isEmpty() && episode.isValid()) {
        request.episodes = {episode};
        scope = tr("Lip sync of %1").arg(story.slateOf(episode).text());
    } else if (request.shots.isEmpty()) {
        scope = tr("Lip sync of the series");
    }
    renderWith(request, scope);
}

void RenderCommands::retryShot(ShotId shot)
{
    if (!shot.isValid())
        return;
    m_parts.workspace.retry(m_parts.workspace.offerRetry(m_parts.workspace.requestFor({shot}, Which::All)));
}

void RenderCommands::addRetries(QMenu &menu, workspace::Workspace &workspace)
{
    if (workspace.document().facts().readOnly)
        return;
    const workspace::Selection &selection = workspace.selection();
    const Story &story = workspace.story();
    const RenderRequest usual = workspace.requestFor({}, Which::Failed);
    int shown = 0;
    const auto add = [&](const RenderRequest &scope, const QString &where) {
        const RetryOffer offer = workspace.offerRetry(scope);
        if (offer.takes <= shown)
            return;
        shown = offer.takes;
        const QString text = tr("Retry %n failed shot(s) of %1 · %2", nullptr, offer.takes).arg(where, offer.price());
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, &workspace, [&workspace, offer] { workspace.retry(offer); });
    };
    RenderRequest scope = usual;
    if (scope.shots = selection.shots(); scope.shots.size() > 1)
        add(scope, tr("the selection"));
    scope = usual;
    if (scope.scenes = {selection.scene()}; selection.scene().isValid())
        add(scope, story.slateOf(selection.scene()).text());
    scope = usual;
    if (const EpisodeId episode = episodeInView(workspace); episode.isValid()) {
        scope.episodes = {episode};
        add(scope, story.slateOf(episode).text());
    }
    add(usual, tr("the series"));
}

}  // namespace circletake::desktop
