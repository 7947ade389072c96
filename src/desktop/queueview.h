// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/retryoffer.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace circletake::workspace {
class ShotFilter;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class EmptyState;
class Theme;

/// The render queue: what waits, runs, failed or may have been charged, with its retry and cancel buttons. Retries say
/// what they cost, and do what they said.
class QueueView final : public QWidget
{
    Q_OBJECT

public:
    QueueView(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

signals:
    /// The shelf of what may be paid already is asked for.
    void shelfWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateButtons();
    void jump(const QModelIndex &index);
    void retrySelected();
    void cancelSelected();
    void offerFailed();
    [[nodiscard]] workspace::RetryOffer chosenOnes() const;
    [[nodiscard]] QVector<qint64> selectedTakes() const;

    workspace::Workspace &m_workspace;
    QTableView *m_table;
    workspace::ShotFilter *m_order;
    EmptyState *m_empty;
    QLabel *m_shelf;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_retryAll;
    workspace::RetryOffer m_failed;  // as m_retryAll says
    QTimer m_tick;
    QTimer m_soon;
};

}  // namespace circletake::desktop
