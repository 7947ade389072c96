// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/episodeassembler.h"

#include "media/assemblyjob.h"

#include <QFile>

namespace circletake::media {

EpisodeAssembler::EpisodeAssembler(MediaTools tools, Files &files)
    : m_tools(std::move(tools))
    , m_files(files)
{
}

Result<AssemblyReport> EpisodeAssembler::assemble(const AssemblyPlan &plan, const Progress &progress,
                                                  const CancelFlag &cancel) const
{
    auto report = AssemblyJob(plan, m_tools, m_files, progress, cancel).run();
    if (!report) {
        for (const QString &left : {QStringLiteral(".part"), QStringLiteral(".part.burnt")})
            QFile::remove(plan.out + left);
    }
    return report;
}

}  // namespace circletake::media
