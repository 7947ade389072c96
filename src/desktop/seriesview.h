// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QVector>
#include <QWidget>

class QAbstractItemModel;
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

/// The series tree with its filter field: episodes, scenes, shots. Follows the workspace's selection and sets it. Words
/// show what is found, all of it expanded; without them the tree stands as it stood before.
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
    void find(const QString &words);
    void showAll();
    void showFound();
    void setModel(QAbstractItemModel &model);
    [[nodiscard]] bool isFiltered() const;
    void showMenu(const QPoint &at);
    void expandFirst();
    void showState();

    workspace::Workspace &m_workspace;
    workspace::ActionRegistry &m_actions;
    QLineEdit *m_words;
    EmptyState *m_empty;
    SeriesTree *m_tree;
    workspace::ShotFilter *m_filter;  // between model and tree only while there are words: it costs as much again
    QVector<QPersistentModelIndex> m_expanded;  // while there are words: what was expanded before
    bool m_following = false;
};

}  // namespace circletake::desktop
