// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/renderrequest.h"

#include <QObject>

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// The sample episode in one click: makes (or opens) its project, plans it by rule and renders it with the built-in
/// provider. Each step begins when the one before has come about; a failure ends it, and the workspace tells why.
class SampleRun final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the sample project lies or will lie. Deletes itself at the end.
    SampleRun(workspace::Workspace &workspace, const QString &folder, QObject *parent);

    void start();

    /// The folder for the language's sample: below the user's documents.
    [[nodiscard]] static QString defaultFolder();

private:
    void opened();
    void renderAll();

    workspace::Workspace &m_workspace;
    QString m_folder;
};

}  // namespace circletake::desktop
