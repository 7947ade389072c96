// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costreport.h"

#include <algorithm>

namespace circletake::report {

namespace {

QVector<CostReport::Row> routesOf(const QVector<CountedTake> &takes)
{
    QMap<QString, QVector<CountedTake>> byRoute;
    for (const CountedTake &take : takes)
        byRoute[QStringLiteral("%1 · %2").arg(take.take->spec.provider, take.take->spec.model)] += take;
    QVector<CostReport::Row> rows;
    for (auto route = byRoute.cbegin(); route != byRoute.cend(); ++route)
        rows.append({route.key(), {}, {}, figuresOf(*route)});
    const auto worth = [](const CostReport::Row &row) {
        return row.figures.spent.isZero() ? 0 : row.figures.spent.parts().last().units();
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const CostReport::Row &one, const CostReport::Row &other) {
        return worth(one) > worth(other);
    });
    return rows;
}

QVector<CostReport::Failure> failuresOf(const Story &story, EpisodeId episode)
{
    QVector<CostReport::Failure> failures;
    for (const ShotId shot : story.shotsOf(episode)) {
        const QVector<TakeId> &takes = story.takesOf(shot);
        const Take *newest = takes.isEmpty() ? nullptr : story.find(takes.last());
        if (newest && (newest->state == TakeState::Failed || newest->state == TakeState::Lost ||
                       newest->state == TakeState::Unknown))
            failures.append(
                {story.slateOf(newest->id).text(), newest->problem, newest->message, newest->providerWords});
    }
    return failures;
}

}  // namespace

CostReport costReportOf(const Story &story, EpisodeId wanted, qint64 madeAt)
{
    CostReport report;
    const QVector<CountedTake> takes = takesOf(story, wanted);
    report.title = story.series().title;
    report.madeAt = madeAt;
    report.budget = story.series().budget;
    report.all = figuresOf(takes);
    report.routes = routesOf(takes);
    for (const EpisodeId id : story.episodes()) {
        if (wanted.isValid() && id != wanted)
            continue;
        const Episode &episode = *story.find(id);
        report.episodes.append(
            {story.slateOf(id).text(), episode.title, episode.budget, figuresOf(takesOf(story, id))});
        report.failures += failuresOf(story, id);
    }
    return report;
}

}  // namespace circletake::report
