// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/documents.h"

#include <QObject>

class QWidget;

class QDialog;

namespace circletake::desktop {

struct DropOffer;

/// What the menu does with the whole project: new, open, import, assemble, export, report, settings. Holds the
/// dialogs' questions; the work itself is the workspace's.
class ProjectCommands final : public QObject
{
    Q_OBJECT

public:
    ProjectCommands(const WindowParts &parts, QWidget &window);

    void renderSample();
    void newProject(const QString &script);
    void openProject(const QString &folder);
    /// A script begins a project, or replaces the open one's script after a question; a project folder opens; what
    /// cannot be taken is told.
    void takeDropped(const DropOffer &offer);
    /// The same for a path on the command line.
    void take(const QString &path);

private:
    void connectActions();
    void importScript();
    void replaceScript(const QString &path);
    void speak();
    void showSound();
    void assemble();
    void write(const QVector<workspace::DocumentFormat> &formats, bool wholeSeries);
    void showBeside(QDialog &dialog, const std::function<void()> &accepted);
    void showSettings();
    void showFaceModels();
    void showAbout();
    void askAboutCopy();

    WindowParts m_parts;
    QWidget &m_window;
};

}  // namespace circletake::desktop
