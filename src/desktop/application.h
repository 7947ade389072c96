// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/keyring.h"
#include "workspace/plugs.h"

#include <QSettings>
#include <functional>
#include <memory>

namespace circletake::desktop {

/// What composition hands to the window, and what keeps it alive.
struct WindowPlugs
{
    workspace::Plugs &plugs;
    workspace::KeyRing &keys;
    std::shared_ptr<void> owner;
};

/// Opens the window and runs until it is closed. `words`: a project's folder to open, or --sample. `compose` is called
/// once, when the application is there. Gives the program's exit code.
[[nodiscard]] int runWindow(int &argc, char **argv, const QStringList &words,
                            const std::function<WindowPlugs(QSettings &)> &compose);

}  // namespace circletake::desktop
