// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace circletake::workspace {
class ActionRegistry;
class ShotFilter;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class EmptyState;
class SeriesTree;
class Theme;

/// The series tree with its filter field: episodes, scenes, shots. Follows the workspace's selection and sets it.
class SeriesView final : public QWidget
{
    Q_OBJECT

public:
    SeriesView(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
               QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void select(const QModelIndex &index);
    void follow();
    void showMenu(const QPoint &at);
    void expandFirst();

    workspace::Workspace &m_workspace;
    workspace::ActionRegistry &m_actions;
    QLineEdit *m_words;
    EmptyState *m_empty;
    SeriesTree *m_tree;
    workspace::ShotFilter *m_filter;
    bool m_following = false;
};

}  // namespace circletake::desktop
