// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/projectcommands.h"

#include "desktop/actionpalette.h"
#include "desktop/newprojectdialog.h"
#include "desktop/renderdialog.h"
#include "desktop/samplerun.h"
#include "desktop/settingsdialog.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace circletake::desktop {

using workspace::RenderRequest;
using workspace::Which;
using workspace::Workspace;

namespace {

const QString s_projectFile = QStringLiteral("/project.circletake");

}  // namespace

ProjectCommands::ProjectCommands(const WindowParts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    connectActions();
    Workspace &workspace = parts.workspace;
    connect(&workspace, &Workspace::projectOpened, this, &ProjectCommands::updateActions);
    connect(&workspace, &Workspace::projectOpened, this, &ProjectCommands::askAboutCopy);
    connect(&workspace, &Workspace::projectClosed, this, &ProjectCommands::updateActions);
    connect(&workspace, &Workspace::busyChanged, this, &ProjectCommands::updateActions);
    connect(&workspace.selection(), &workspace::Selection::changed, this, &ProjectCommands::updateActions);
    connect(&workspace.document(), &workspace::StoryDocument::changed, this, &ProjectCommands::updateActions);
    updateActions();
}

void ProjectCommands::on(const char *id, std::function<void()> act)
{
    QAction *action = m_parts.actions.action(QLatin1String(id));
    Q_ASSERT_X(action, "ProjectCommands", id);
    if (action)
        connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
}

void ProjectCommands::connectActions()
{
    Workspace &workspace = m_parts.workspace;
    on("file.new", [this] { newProject(QString()); });
    on("file.open", [this] {
        openProject(QFileDialog::getExistingDirectory(&m_window, tr("Open a project's folder")));
    });
    on("file.sample", [this] { renderSample(); });
    on("file.close", [&workspace] { workspace.closeProject(); });
    on("file.import", [this] { importScript(); });
    on("shot.plan", [this, &workspace] {
        workspace::PlanRequest request;
        if (currentEpisode().isValid())
            request.episodes = {currentEpisode()};
        workspace.plan(request);
    });
    on("render.missing", [this] { renderEpisode(); });
    on("review.retryWith", [this] { renderSelection(); });
    on("render.failed", [this] { renderFailed(); });
    on("render.pause", [this, &workspace] {
        workspace.setPaused(m_parts.actions.action(QStringLiteral("render.pause"))->isChecked());
    });
    on("render.cancel", [&workspace] { workspace.cancel({}); });
    on("file.assemble", [this] { assemble(); });
    on("file.settings", [this] { showSettings(); });
    on("edit.actions", [this] { ActionPalette(m_parts.actions, &m_window).exec(); });
    on("file.quit", [this] { m_window.close(); });
    on("help.about", [this] { showAbout(); });
}

EpisodeId ProjectCommands::currentEpisode() const
{
    const workspace::Selection &selection = m_parts.workspace.selection();
    if (selection.episode().isValid())
        return selection.episode();
    const auto &episodes = m_parts.workspace.story().episodes();
    return episodes.size() == 1 ? episodes.first() : EpisodeId{};
}

void ProjectCommands::updateActions()
{
    const Workspace &workspace = m_parts.workspace;
    auto &document = m_parts.workspace.document();
    const bool open = document.isOpen();
    const bool writable = open && !document.facts().readOnly;
    const bool shots = writable && workspace.story().shotCount() > 0;
    const bool selected = writable && m_parts.workspace.selection().shot().isValid();
    const auto enable = [this](const char *id, bool on) {
        if (QAction *action = m_parts.actions.action(QLatin1String(id)))
            action->setEnabled(on);
    };
    enable("file.close", open);
    enable("file.import", writable);
    enable("shot.plan", writable && workspace.story().sceneCount() > 0);
    enable("render.missing", shots);
    enable("review.retryWith", selected);
    enable("render.failed", shots && document.figures().series().attention > 0);
    enable("render.pause", shots);
    enable("render.cancel", shots && document.figures().series().open() > 0);
    enable("file.assemble", shots && currentEpisode().isValid());
    enable("file.export", shots);
    enable("file.report", open);
}

void ProjectCommands::renderSample()
{
    (new SampleRun(m_parts.workspace, SampleRun::defaultFolder(), this))->start();
}

void ProjectCommands::newProject(const QString &script)
{
    NewProjectDialog dialog(script, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_parts.workspace.newProject(dialog.folder(), dialog.script(), dialog.title());
}

void ProjectCommands::openProject(const QString &folder)
{
    if (!folder.isEmpty())
        m_parts.workspace.openProject(folder);
}

void ProjectCommands::takeDropped(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() || info.suffix() == QLatin1String("circletake")) {
        openProject(info.isDir() ? path : info.absolutePath());
        return;
    }
    if (!m_parts.workspace.document().isOpen()) {
        newProject(path);
        return;
    }
    const auto answer = QMessageBox::question(
        &m_window, tr("Replace the script?"),
        tr("“%1” replaces the script of this project. Scenes that read the same keep their shots and takes. "
           "You can undo it.").arg(info.fileName()));
    if (answer == QMessageBox::Yes)
        m_parts.workspace.importScript(path);
}

void ProjectCommands::importScript()
{
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("Import a script"), QString(), tr("Scripts (*.fountain *.spmd *.txt *.md);;All files (*)"));
    if (!file.isEmpty())
        m_parts.workspace.importScript(file);
}

void ProjectCommands::renderWith(const RenderRequest &request, const QString &scope)
{
    RenderDialog dialog(m_parts.workspace, request, scope, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_parts.workspace.render(dialog.request());
}

void ProjectCommands::renderEpisode()
{
    RenderRequest request = m_parts.workspace.requestFor({}, Which::Missing);
    const Story &story = m_parts.workspace.story();
    QString scope = tr("Render the series");
    if (const Episode *episode = story.find(currentEpisode())) {
        request.episodes = {episode->id};
        scope = tr("Render %1").arg(story.slateOf(episode->id).text());
    }
    renderWith(request, scope);
}

void ProjectCommands::renderSelection()
{
    const auto &shots = m_parts.workspace.selection().shots();
    RenderRequest request = m_parts.workspace.requestFor(shots, Which::All);
    request.byPerson = true;
    renderWith(request, tr("Render %n selected shot(s)", nullptr, int(shots.size())));
}

void ProjectCommands::renderFailed()
{
    RenderRequest request = m_parts.workspace.requestFor({}, Which::Failed);
    const workspace::Selection &selection = m_parts.workspace.selection();
    QString scope = tr("Retry what failed in the series");
    if (selection.scene().isValid()) {
        request.scenes = {selection.scene()};
        scope = tr("Retry what failed in %1").arg(m_parts.workspace.story().slateOf(selection.scene()).text());
    } else if (currentEpisode().isValid()) {
        request.episodes = {currentEpisode()};
        scope = tr("Retry what failed in %1").arg(m_parts.workspace.story().slateOf(currentEpisode()).text());
    }
    renderWith(request, scope);
}

void ProjectCommands::assemble()
{
    const EpisodeId id = currentEpisode();
    const Story &story = m_parts.workspace.story();
    const QString proposed = m_parts.workspace.document().facts().folder + QStringLiteral("/exports/") +
                             story.slateOf(id).text() + QStringLiteral(".mp4");
    QDir().mkpath(QFileInfo(proposed).absolutePath());
    const QString out = QFileDialog::getSaveFileName(&m_window, tr("Assemble %1").arg(story.slateOf(id).text()), proposed,
                                                     tr("Film (*.mp4)"));
    if (out.isEmpty())
        return;
    workspace::AssembleRequest request;
    request.episode = id;
    request.out = out;
    m_parts.workspace.assemble(request);
}

void ProjectCommands::showSettings()
{
    auto *dialog = new SettingsDialog(m_parts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ProjectCommands::showAbout()
{
    QMessageBox::about(&m_window, tr("About Circle Take"),
                       tr("<b>Circle Take %1</b><p>Production desk for AI short dramas.</p><p>Free software under the GNU "
                          "General Public License, version 3 or later.</p>")
                           .arg(QCoreApplication::applicationVersion()));
}

void ProjectCommands::askAboutCopy()
{
    if (!m_parts.workspace.document().facts().copied || m_parts.workspace.document().facts().readOnly)
        return;
    const auto answer = QMessageBox::question(
        &m_window, tr("This project is a copy"),
        tr("It came from another folder or computer. Takes that wait in it may have been sent by the original already, so "
           "nothing is sent from here before you say so.\n\nShall this copy send what waits in it?"),
        QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
    if (answer == QMessageBox::Yes)
        m_parts.workspace.allowCopy();
}

}  // namespace circletake::desktop
