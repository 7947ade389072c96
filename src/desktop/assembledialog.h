// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/filmplan.h"

#include <QDialog>
#include <memory>

namespace Ui {
class AssembleDialog;
}

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// How an episode becomes a film: which one, where to, what shots without a good clip show, where the subtitles go.
class AssembleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with the episode in view.
    explicit AssembleDialog(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~AssembleDialog() override;

    [[nodiscard]] workspace::AssembleRequest request() const;

private:
    void takeEpisode();
    void check();
    [[nodiscard]] EpisodeId episode() const;
    [[nodiscard]] QStringList missing() const;

    workspace::Workspace &m_workspace;
    std::unique_ptr<Ui::AssembleDialog> m_ui;
};

}  // namespace circletake::desktop
