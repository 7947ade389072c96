// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/likenessmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class EmptyState;
class Theme;

/// The heat map of the consistency meter: the characters of the episode in view by its shots. A click goes to the shot.
/// While there is nothing to show it says why and what to do.
class LikenessView final : public QWidget
{
    Q_OBJECT

public:
    LikenessView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
                 QWidget *parent = nullptr);

    [[nodiscard]] workspace::LikenessModel &model() { return m_model; }
    /// What is said instead of the map; empty while that is shown.
    [[nodiscard]] QString hint() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void followSelection();
    void jump(const QModelIndex &index);
    [[nodiscard]] QString reasonForNothing() const;
    [[nodiscard]] QString summary() const;

    workspace::Workspace &m_workspace;
    workspace::LikenessModel m_model;
    QAction *m_install;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_summary;
};

}  // namespace circletake::desktop
