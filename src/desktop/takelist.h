// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "story/take.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace circletake::workspace {
class ActionRegistry;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class EmptyState;
class Theme;

/// The takes of the selected shot: state, times, cost, the provider's words and the history of the chosen one, with
/// circle and retry beside them.
class TakeList final : public QWidget
{
    Q_OBJECT

public:
    TakeList(workspace::Workspace &workspace, workspace::ActionRegistry &actions, const Theme &theme,
             QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followSelection();
    void choose();
    void showFacts();
    void showHistory(const QVector<render::TakeEvent> &events);
    [[nodiscard]] TakeId chosen() const;

    workspace::Workspace &m_workspace;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_facts;
    QPlainTextEdit *m_history;
    QPushButton *m_collect;
    TakeId m_told;
    TakeState m_toldState = TakeState::Planned;
    bool m_following = false;
};

}  // namespace circletake::desktop
