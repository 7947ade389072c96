// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace circletake::workspace {
enum class WritingTask;
}

namespace circletake::desktop {

class ProposalsDialog;

/// What the menu does with words: plan the storyboard by rule or by a language model, let one read the script, show
/// what it proposes. Nothing is sent before its estimate was shown.
class WritingCommands final : public QObject
{
    Q_OBJECT

public:
    WritingCommands(const WindowParts &parts, QWidget &window);

private:
    void showProposals();
    void ask(workspace::WritingTask task);

    WindowParts m_parts;
    QWidget &m_window;
    QPointer<ProposalsDialog> m_proposals;
};

}  // namespace circletake::desktop
