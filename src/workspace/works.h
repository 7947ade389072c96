// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/cuttingroom.h"
#include "workspace/projectdesk.h"
#include "workspace/renderdesk.h"

namespace circletake::workspace {

/// Everything of one open project that may block or talk. It lives on one thread: the works thread of the window, the
/// main thread of the command line; only that thread may touch it. What it takes and gives are values.
class Works final : public QObject
{
    Q_OBJECT

public:
    /// All four must outlive it; the clock must belong to the thread that makes this.
    Works(Plugs &plugs, Clock &clock, Random &random, Files &files, QObject *parent = nullptr);
    /// Closes the project in good order: nothing new is sent, what is committed stays.
    ~Works() override;

    [[nodiscard]] ProjectDesk &project() { return m_project; }
    [[nodiscard]] RenderDesk &rendering() { return m_rendering; }
    [[nodiscard]] CuttingRoom &cutting() { return m_cutting; }

    /// A take's history, oldest first.
    [[nodiscard]] Result<QVector<render::TakeEvent>> history(TakeId take) const;
    /// `status --json` of DESIGN 7.
    [[nodiscard]] QJsonObject status() const;

private:
    ProjectDesk m_project;
    RenderDesk m_rendering;
    CuttingRoom m_cutting;
};

}  // namespace circletake::workspace
