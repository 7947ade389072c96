// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

#include <QVector>

namespace circletake::commandline {

/// One command: its name, the words it takes, a line for the help, and what does it.
struct Command
{
    QString name;
    Arguments::Form form;
    QString usage;  ///< after the name, as in the help
    QString help;   ///< one translated line
    Outcome (*run)(Session &session, const Arguments &arguments);
};

/// All commands in the order of the help.
[[nodiscard]] QVector<Command> allCommands();

// Each in its own source, named after it.
[[nodiscard]] Outcome newCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome planCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome enhanceCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome voicesCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome musicCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome lookCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome renderCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome lipSyncCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome produceCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome statusCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome facesCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome circleCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome resolveCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome repairCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome assembleCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome exportCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome reportCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome sandboxCommand(Session &session, const Arguments &arguments);
[[nodiscard]] Outcome providersCommand(Session &session, const Arguments &arguments);

}  // namespace circletake::commandline
