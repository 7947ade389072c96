// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTableView;

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

class EmptyState;
class Theme;

/// The issues panel: what went wrong, where, and what to do next; a double click jumps to the place.
class ProblemsView final : public QWidget
{
    Q_OBJECT

public:
    ProblemsView(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// How many rows there are, for the tab's title.
    void countChanged(int rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void jump(const QModelIndex &index);

    workspace::Workspace &m_workspace;
    QTableView *m_table;
    EmptyState *m_empty;
    QPushButton *m_clear;
};

}  // namespace circletake::desktop
