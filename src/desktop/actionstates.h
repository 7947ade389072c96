// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/windowparts.h"

#include <QObject>

namespace circletake::desktop {

/// Keeps every action enabled exactly while it can do something; a disabled one says why in its tooltip.
class ActionStates final : public QObject
{
    Q_OBJECT

public:
    ActionStates(const WindowParts &parts, QObject *parent);

    void update();

private:
    WindowParts m_parts;
};

}  // namespace circletake::desktop
