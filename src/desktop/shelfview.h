// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "render/takeorder.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace circletake::workspace {
class ShotFilter;
class Workspace;
}  // namespace circletake::workspace

namespace circletake::desktop {

class Theme;

/// The shelf of takes that may be paid already: what each may have cost and what the provider said, with *Collect*
/// where it can be asked, and a person's word where it cannot. Nothing here sends a take again.
class ShelfView final : public QWidget
{
    Q_OBJECT

public:
    ShelfView(workspace::Workspace &workspace, const Theme &theme, QWidget *parent = nullptr);

signals:
    void countChanged(int rows);
    /// A row was opened: its take is selected, and its history is wanted.
    void takeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectButtons();
    void retranslate();
    void update();
    void updateButtons();
    void showHistory();
    void jump(const QModelIndex &index);
    void resolve(render::Resolution resolution);
    void collect();
    [[nodiscard]] QVector<TakeId> selected() const;
    [[nodiscard]] QVector<TakeId> collectable() const;

    workspace::Workspace &m_workspace;
    QTableView *m_table;
    workspace::ShotFilter *m_order;
    QLabel *m_hint;
    QPlainTextEdit *m_history;
    QPushButton *m_collect;
    QPushButton *m_charged;
    QPushButton *m_notCharged;
    TakeId m_told;  // whose history is shown
};

}  // namespace circletake::desktop
