// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"
#include "workspace/proposaledit.h"

#include <QDialog>
#include <QModelIndex>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace circletake::workspace {
class ProposalFilter;
class ProposalModel;
}  // namespace circletake::workspace

namespace circletake::desktop {

class EmptyState;
class ProposalDelegate;
class ProposalList;

/// The difference between the author's script and what a language model proposes, scene by scene, beside the main
/// window: each proposal is accepted, which is a step of undo, or refused.
class ProposalsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProposalsDialog(const WindowParts &parts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void retranslate();
    void follow();
    void showEmptyState();
    void beginAtFirst();
    void accept(const QModelIndex &index);
    void refuse(const QModelIndex &index);
    void acceptScene();
    void tell(const Result<workspace::ProposalEdit> &accepted, int left);
    void goOn(int row);
    [[nodiscard]] bool mayEdit() const;
    [[nodiscard]] QModelIndex source(const QModelIndex &index) const;

    WindowParts m_parts;
    workspace::ProposalModel *m_model;
    workspace::ProposalFilter *m_filter;
    ProposalDelegate *m_delegate;
    ProposalList *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_counts;
    QLabel *m_left;
    QLabel *m_right;
    QLabel *m_state;
    QLabel *m_keys;
    QCheckBox *m_openOnly;
    QPushButton *m_undo;
};

}  // namespace circletake::desktop
