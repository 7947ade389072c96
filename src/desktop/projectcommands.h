// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/renderrequest.h"

#include <QObject>
#include <functional>

class QWidget;

namespace circletake::desktop {

/// What the menu does with the whole project: new, open, import, plan, render, assemble, export, settings. Holds the
/// dialogs' questions; the work itself is the workspace's.
class ProjectCommands final : public QObject
{
    Q_OBJECT

public:
    ProjectCommands(const WindowParts &parts, QWidget &window);

    void renderSample();
    void newProject(const QString &script);
    void openProject(const QString &folder);
    /// A script begins a project, or replaces the open one's script after a question; a project folder opens.
    void takeDropped(const QString &path);
    /// Opens the render dialog for what is selected.
    void renderWith(const workspace::RenderRequest &request, const QString &scope);

private:
    void connectActions();
    void on(const char *id, std::function<void()> act);
    void updateActions();
    void importScript();
    void renderEpisode();
    void renderSelection();
    void renderFailed();
    void assemble();
    void showSettings();
    void showAbout();
    void askAboutCopy();
    [[nodiscard]] EpisodeId currentEpisode() const;

    WindowParts m_parts;
    QWidget &m_window;
};

}  // namespace circletake::desktop
