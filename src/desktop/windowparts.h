// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace circletake::workspace {
class ActionRegistry;
class KeyRing;
class Language;
class Workspace;
}

namespace circletake::desktop {

class Theme;

/// What the window is built on. All outlive it.
struct WindowParts
{
    workspace::Workspace &workspace;
    workspace::ActionRegistry &actions;
    workspace::KeyRing &keys;
    Theme &theme;
    workspace::Language &language;
};

}  // namespace circletake::desktop
