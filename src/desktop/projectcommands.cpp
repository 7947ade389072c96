// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/projectcommands.h"

#include "desktop/assembledialog.h"
#include "desktop/documentdialog.h"
#include "desktop/dropoverlay.h"
#include "desktop/facemodelsdialog.h"
#include "desktop/newprojectdialog.h"
#include "desktop/samplerun.h"
#include "desktop/scope.h"
#include "desktop/settingsdialog.h"
#include "desktop/sounddialog.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace circletake::desktop {

using workspace::Workspace;

ProjectCommands::ProjectCommands(const WindowParts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    connectActions();
    connect(&parts.workspace, &Workspace::projectOpened, this, &ProjectCommands::askAboutCopy);
}

void ProjectCommands::connectActions()
{
    workspace::ActionRegistry &actions = m_parts.actions;
    const auto on = [this, &actions](const char *id, const std::function<void()> &act) {
        actions.handle(QLatin1String(id), this, act);
    };
    on("file.new", [this] { newProject(QString()); });
    on("file.open",
       [this] { openProject(QFileDialog::getExistingDirectory(&m_window, tr("Open a project's folder"))); });
    on("file.sample", [this] { renderSample(); });
    on("file.close", [this] { m_parts.workspace.closeProject(); });
    on("file.import", [this] { importScript(); });
    on("file.assemble", [this] { assemble(); });
    on("file.export", [this] { write(workspace::exportFormats(), false); });
    on("file.report", [this] { write(workspace::reportFormats(), true); });
    on("file.settings", [this] { showSettings(); });
    on("file.faceModels", [this] { showFaceModels(); });
    on("file.quit", [this] { m_window.close(); });
    on("shot.voices", [this] { speak(); });
    on("shot.sound", [this] { showSound(); });
    on("help.about", [this] { showAbout(); });
}

void ProjectCommands::speak()
{
    workspace::VoicesRequest request;
    if (const EpisodeId episode = episodeInView(m_parts.workspace); episode.isValid())
        request.episodes = {episode};
    m_parts.workspace.makeVoices(request);
}

void ProjectCommands::showSound()
{
    auto *dialog = new SoundDialog(m_parts.workspace, &m_window);
    showBeside(*dialog, [] {});
}

void ProjectCommands::write(const QVector<workspace::DocumentFormat> &formats, bool wholeSeries)
{
    auto *dialog = new DocumentDialog(m_parts.workspace, formats, wholeSeries, &m_window);
    showBeside(*dialog, [this, dialog] { m_parts.workspace.write(dialog->order()); });
}

/// Nothing stops the work while a dialog is open; a project that closes takes it along.
void ProjectCommands::showBeside(QDialog &dialog, const std::function<void()> &accepted)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    connect(&dialog, &QDialog::accepted, this, accepted);
    connect(&m_parts.workspace, &Workspace::projectClosed, &dialog, &QDialog::reject);
    dialog.show();
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

void ProjectCommands::take(const QString &path)
{
    const auto &document = m_parts.workspace.document();
    takeDropped(DropOffer::of(path, document.isOpen(), document.facts().readOnly));
}

void ProjectCommands::takeDropped(const DropOffer &offer)
{
    switch (offer.kind) {
    case DropOffer::Kind::Nothing:
        m_parts.workspace.refuse({ErrorKind::BadInput, offer.text, QDir::toNativeSeparators(offer.path), {}});
        break;
    case DropOffer::Kind::Project:
        openProject(offer.path);
        break;
    case DropOffer::Kind::Begin:
        newProject(offer.path);
        break;
    case DropOffer::Kind::Replace:
        replaceScript(offer.path);
        break;
    }
}

void ProjectCommands::replaceScript(const QString &path)
{
    const auto answer = QMessageBox::question(
        &m_window, tr("Replace the script?"),
        tr("“%1” replaces the script of this project. Scenes that read the same keep their shots and takes. "
           "You can undo it.")
            .arg(QFileInfo(path).fileName()));
    if (answer == QMessageBox::Yes)
        m_parts.workspace.importScript(path);
}

void ProjectCommands::importScript()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Import a script"), QString(),
                                                      tr("Scripts (*.fountain *.spmd *.txt *.md);;All files (*)"));
    if (!file.isEmpty())
        m_parts.workspace.importScript(file);
}

void ProjectCommands::assemble()
{
    auto *dialog = new AssembleDialog(m_parts.workspace, &m_window);
    showBeside(*dialog, [this, dialog] { m_parts.workspace.assemble(dialog->request()); });
}

void ProjectCommands::showSettings()
{
    auto *dialog = new SettingsDialog(m_parts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ProjectCommands::showFaceModels()
{
    auto *dialog = new FaceModelsDialog(m_parts.workspace.faceModels(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ProjectCommands::showAbout()
{
    QMessageBox::about(
        &m_window, tr("About Circle Take"),
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
        tr("It came from another folder or computer. Takes that wait in it may have been sent by the original already, "
           "so "
           "nothing is sent from here before you say so.\n\nShall this copy send what waits in it?"),
        QMessageBox::Yes | QMessageBox::No, QMessageBox::No);
    if (answer == QMessageBox::Yes)
        m_parts.workspace.allowCopy();
}

}  // namespace circletake::desktop
