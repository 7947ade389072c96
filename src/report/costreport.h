// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runfigures.h"

namespace circletake::report {

/// What a production cost so far, as rows that every document of it is made of.
struct CostReport
{
    struct Row
    {
        QString name;   ///< "EP01", or "sandbox · video-gen-2.1"
        QString title;  ///< of an episode; empty for a provider
        Money budget;   ///< of an episode; zero when none is set
        RunFigures figures;
    };
    struct Failure
    {
        QString slate;
        ProblemKind kind = ProblemKind::None;
        QString message;
        QString providerWords;
    };

    QString title;
    qint64 madeAt = 0;  ///< wall ms
    Money budget;
    RunFigures all;
    QVector<Row> episodes;
    QVector<Row> routes;        ///< by provider and model, dearest first
    QVector<Failure> failures;  ///< newest takes of shots that failed, are lost or unknown

    /// Some of the clips are animatics; every document says so.
    [[nodiscard]] bool hasAnimatics() const { return all.animatics > 0; }
};

/// Of one episode, or of the series for an invalid id.
[[nodiscard]] CostReport costReportOf(const Story &story, EpisodeId episode, qint64 madeAt);

/// A page that needs nothing beside itself.
[[nodiscard]] QByteArray toHtml(const CostReport &report);
/// One row an episode and one a route, then the sum; safe to open in a spreadsheet.
[[nodiscard]] QByteArray toCsv(const CostReport &report);
[[nodiscard]] QByteArray toJson(const CostReport &report);

}  // namespace circletake::report
