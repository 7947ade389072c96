// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// The render queue: what waits, runs, failed or may have been charged, with its retry, cancel and resolve buttons.
class QueueView final : public QWidget
{
    Q_OBJECT

public:
    QueueView(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateButtons();
    void jump(const QModelIndex &index);
    void retrySelected();
    void cancelSelected();
    void resolveSelected(bool charged);
    [[nodiscard]] QVector<qint64> selectedTakes() const;

    workspace::Workspace &m_workspace;
    QTableView *m_table;
    workspace::ShotFilter *m_order;
    EmptyState *m_empty;
    QLabel *m_shelf;
    QPushButton *m_retry;
    QPushButton *m_cancel;
    QPushButton *m_charged;
    QPushButton *m_notCharged;
    QTimer m_tick;
};

}  // namespace circletake::desktop
