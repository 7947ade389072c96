// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"
#include "base/moneyjson.h"
#include "report/costreport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::report {

namespace {

QString key(const char *name)
{
    return QLatin1String(name);
}

QJsonValue orNull(qint64 ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(ms);
}

QJsonObject toJson(const Percentiles &percentiles)
{
    return {{key("p50"), orNull(percentiles.p50)},
            {key("p95"), orNull(percentiles.p95)},
            {key("p99"), orNull(percentiles.p99)},
            {key("count"), percentiles.count}};
}

QJsonObject toJson(const RunFigures &figures)
{
    QJsonObject problems;
    for (auto problem = figures.problems.cbegin(); problem != figures.problems.cend(); ++problem)
        problems.insert(circletake::key(problem.key()), problem.value());
    const auto perMinute = figures.perFinishedMinute();
    return {{key("shots"), figures.shots},
            {key("takes"), figures.takes},
            {key("ready"), figures.ready},
            {key("failed"), figures.failed},
            {key("unknown"), figures.unknown},
            {key("cancelled"), figures.cancelled},
            {key("open"), figures.open},
            {key("animatics"), figures.animatics},
            {key("success_rate"), figures.successRate() < 0 ? QJsonValue() : QJsonValue(figures.successRate())},
            {key("first_take_rate"), figures.firstTimeRate() < 0 ? QJsonValue() : QJsonValue(figures.firstTimeRate())},
            {key("problems"), problems},
            {key("spent"), circletake::toJson(figures.spent)},
            {key("reserved"), circletake::toJson(figures.reserved)},
            {key("spent_on_retries"), circletake::toJson(figures.onRetries)},
            {key("spent_unused"), circletake::toJson(figures.unused)},
            {key("finished_ms"), figures.finishedMs},
            {key("per_finished_minute"), perMinute ? QJsonValue(circletake::toJson(*perMinute)) : QJsonValue()},
            {key("latency_ms"), QJsonObject{{key("submit"), toJson(figures.submit)},
                                            {key("queue"), toJson(figures.queue)},
                                            {key("generation"), toJson(figures.generation)},
                                            {key("download"), toJson(figures.download)}}}};
}

QJsonObject toJson(const CostReport::Row &row, const char *nameKey)
{
    QJsonObject object = toJson(row.figures);
    object.insert(key(nameKey), row.name);
    if (!row.title.isEmpty())
        object.insert(key("title"), row.title);
    if (!row.budget.isZero())
        object.insert(key("budget"), circletake::toJson(row.budget));
    return object;
}

QStringList csvCells(const QString &kind, const CostReport::Row &row)
{
    const RunFigures &figures = row.figures;
    const auto amount = [](const Amounts &amounts) {
        QStringList parts;
        for (const Money part : amounts.parts())
            parts += part.toDecimal() + QLatin1Char(' ') + part.currency().code();
        return parts.join(QStringLiteral(" + "));
    };
    const auto perMinute = figures.perFinishedMinute();
    return {kind,
            row.name,
            row.title,
            QString::number(figures.shots),
            QString::number(figures.takes),
            QString::number(figures.ready),
            QString::number(figures.failed),
            QString::number(figures.unknown),
            QString::number(figures.animatics),
            figures.successRate() < 0 ? QString() : QString::number(figures.successRate(), 'f', 4),
            amount(figures.spent),
            amount(figures.onRetries),
            amount(figures.unused),
            QString::number(double(figures.finishedMs) / 1000, 'f', 3),
            perMinute ? amount(*perMinute) : QString(),
            figures.generation.p50 < 0 ? QString() : QString::number(figures.generation.p50),
            figures.generation.p95 < 0 ? QString() : QString::number(figures.generation.p95)};
}

}  // namespace

QByteArray toCsv(const CostReport &report)
{
    const QString header =
        key("kind,name,title,shots,takes,ready,failed,unknown,animatics,success_rate,spent,spent_on_retries,"
            "spent_unused,finished_s,per_finished_minute,generation_p50_ms,generation_p95_ms");
    Csv csv(header.split(QLatin1Char(',')));
    for (const CostReport::Row &row : report.episodes)
        csv.addRow(csvCells(key("episode"), row));
    for (const CostReport::Row &row : report.routes)
        csv.addRow(csvCells(key("route"), row));
    csv.addRow(csvCells(key("all"), {report.title, {}, {}, report.all}));
    return csv.bytes();
}

QByteArray toJson(const CostReport &report)
{
    QJsonArray episodes;
    for (const CostReport::Row &row : report.episodes)
        episodes.append(toJson(row, "episode"));
    QJsonArray routes;
    for (const CostReport::Row &row : report.routes)
        routes.append(toJson(row, "route"));
    QJsonArray failures;
    for (const CostReport::Failure &failure : report.failures)
        failures.append(QJsonObject{{key("slate"), failure.slate},
                                    {key("kind"), circletake::key(failure.kind)},
                                    {key("message"), failure.message},
                                    {key("provider_words"), failure.providerWords}});
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(report.madeAt, Qt::UTC);
    return QJsonDocument(QJsonObject{{key("title"), report.title},
                                     {key("made"), made.toString(Qt::ISODate)},
                                     {key("budget"), circletake::toJson(report.budget)},
                                     {key("all"), toJson(report.all)},
                                     {key("episodes"), episodes},
                                     {key("routes"), routes},
                                     {key("failures"), failures}})
        .toJson(QJsonDocument::Indented);
}

}  // namespace circletake::report
