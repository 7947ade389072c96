// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/writingcommands.h"

#include "desktop/proposalsdialog.h"
#include "desktop/writingdialog.h"
#include "workspace/actionregistry.h"
#include "workspace/workspace.h"

namespace circletake::desktop {

using workspace::Workspace;
using workspace::WritingTask;

WritingCommands::WritingCommands(const WindowParts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
{
    parts.actions.handle(QStringLiteral("shot.plan"), this, [this] { ask(WritingTask::Plan); });
    parts.actions.handle(QStringLiteral("shot.enhance"), this, [this] { ask(WritingTask::Enhance); });
    parts.actions.handle(QStringLiteral("shot.proposals"), this, [this] { showProposals(); });
}

void WritingCommands::ask(WritingTask task)
{
    auto *dialog = new WritingDialog(m_parts, task, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_parts.workspace, &Workspace::projectClosed, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, dialog, task] {
        if (task == WritingTask::Enhance) {
            m_parts.workspace.writing().enhance(dialog->request());
            showProposals();
        } else if (dialog->isByRule()) {
            m_parts.workspace.plan(dialog->planRequest());
        } else {
            m_parts.workspace.writing().plan(dialog->request());
        }
    });
    dialog->open();  // the scenes in view stay the ones that it names and prices
}

void WritingCommands::showProposals()
{
    if (!m_proposals) {
        m_proposals = new ProposalsDialog(m_parts, &m_window);
        connect(&m_parts.workspace, &Workspace::projectClosed, m_proposals, &QWidget::hide);
    }
    m_proposals->show();
    m_proposals->raise();
    m_proposals->activateWindow();
}

}  // namespace circletake::desktop
