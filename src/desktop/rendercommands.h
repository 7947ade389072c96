// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "desktop/windowparts.h"
#include "workspace/renderrequest.h"

#include <QObject>

class QMenu;
class QWidget;

namespace circletake::desktop {

/// What the menu does with rendering: what is missing, retries, pause, cancel, budgets. Nothing is sent before its
/// price was shown.
class RenderCommands final : public QObject
{
    Q_OBJECT

public:
    RenderCommands(const WindowParts &parts, QWidget &window);

    /// Another take of the shot by the provider of its newest one; its price stands on the button that calls this.
    void retryShot(ShotId shot);
    /// "Retry 3 failed shots of EP01-SC002 · at most $1.20" for the selection, its scene, its episode and the series:
    /// one click each. Scopes without a failed shot, and those equal to a smaller one, are left out.
    static void addRetries(QMenu &menu, workspace::Workspace &workspace);

private:
    void connectActions();
    void produce();
    void askAndProduce(EpisodeId episode);
    void renderEpisode();
    void renderSelection();
    void renderFailed();
    void syncLips();
    void renderWith(const workspace::RenderRequest &request, const QString &scope);

    WindowParts m_parts;
    QWidget &m_window;
};

}  // namespace circletake::desktop
