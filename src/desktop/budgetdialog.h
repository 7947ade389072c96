// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/money.h"

#include <QDialog>
#include <QVector>
#include <memory>

namespace Ui {
class BudgetDialog;
}

namespace circletake::workspace {
class Workspace;
}

namespace circletake::desktop {

/// The limits of the series and of each episode beside what is spent and reserved. What is changed is one step of undo.
class BudgetDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit BudgetDialog(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~BudgetDialog() override;

    void accept() override;

private:
    void fill();
    void addRow(EpisodeId episode, const QString &name, const Money &cap);
    void showFigures(int row);
    void check();
    /// Zero for an empty cell; nothing for one that is no amount.
    [[nodiscard]] std::optional<Money> typed(int row) const;
    [[nodiscard]] Money stored(int row) const;

    workspace::Workspace &m_workspace;
    std::unique_ptr<Ui::BudgetDialog> m_ui;
    QVector<EpisodeId> m_rows;  // invalid: the series
};

}  // namespace circletake::desktop
