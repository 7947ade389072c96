// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "workspace/projectdesk.h"
#include "workspace/renderrequest.h"

namespace circletake::workspace {

/// Makes lip syncs ready to be sent: lays the voices of a shot's mouths into one sound as long as its clip, kept in the
/// project under its hash, so that a take finds what it names. Works thread.
class SyncDesk
{
public:
    /// Both must outlive it.
    SyncDesk(const ProjectDesk &project, Files &files)
        : m_project(project)
        , m_files(files)
    {
    }

    /// What is to be sent for a shot. BadInput with what stands in the way (see syncFit()), NotFound or Damaged naming
    /// a voice that is not as it was made, Storage. Blocks for the reading and writing of a few small files.
    [[nodiscard]] Result<RenderSpec> specFor(ShotId shot, const RenderRequest &request, const QString &model,
                                             const Plugs &plugs) const;

private:
    /// Keeps the sound; gives its path in the project.
    [[nodiscard]] Result<QString> keep(const QByteArray &wav, const QByteArray &hash) const;

    const ProjectDesk &m_project;
    Files &m_files;
};

}  // namespace circletake::workspace
