// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/documents.h"

#include "exchange/cue.h"
#include "exchange/cut.h"
#include "exchange/otio.h"
#include "exchange/shotlist.h"
#include "exchange/subtitles.h"
#include "report/costreport.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

const DocumentFormat *find(const QVector<DocumentFormat> &formats, const QString &id)
{
    const auto found =
        std::find_if(formats.cbegin(), formats.cend(), [&](const DocumentFormat &format) { return format.id == id; });
    return found == formats.cend() ? nullptr : &*found;
}

QByteArray exported(const Story &story, EpisodeId episode, const QString &format, const QString &folder)
{
    if (format == QLatin1String("srt"))
        return exchange::toSrt(exchange::cuesOf(story, episode));
    if (format == QLatin1String("vtt"))
        return exchange::toVtt(exchange::cuesOf(story, episode));
    if (format == QLatin1String("ass"))
        return exchange::toAss(exchange::cuesOf(story, episode),
                               frameSize(story.series().resolution, story.series().aspect), story.series().title);
    if (format == QLatin1String("otio"))
        return exchange::toOtio(story, episode, exchange::cutsOf(story, episode, folder));
    return exchange::shotListCsv(
        story, episode,
        format.endsWith(QLatin1String("zh")) ? exchange::ShotListStyle::Chinese : exchange::ShotListStyle::English);
}

QByteArray reported(const report::CostReport &report, const QString &format)
{
    if (format == QLatin1String("html"))
        return report::toHtml(report);
    return format == QLatin1String("csv") ? report::toCsv(report) : report::toJson(report);
}

Error badOrder(const QString &what, const QString &where)
{
    return {ErrorKind::BadInput, what, where, {}};
}

}  // namespace

QVector<DocumentFormat> exportFormats()
{
    return {
        {QStringLiteral("srt"), Words::tr("Subtitles (SubRip)"), QStringLiteral("srt")},
        {QStringLiteral("vtt"), Words::tr("Subtitles for the web (WebVTT)"), QStringLiteral("vtt")},
        {QStringLiteral("ass"), Words::tr("Styled subtitles (ASS)"), QStringLiteral("ass")},
        {QStringLiteral("shots-csv"), Words::tr("Shot list, English columns (CSV)"), QStringLiteral("csv")},
        {QStringLiteral("shots-csv-zh"), Words::tr("Shot list, Chinese columns (CSV)"), QStringLiteral("csv")},
        {QStringLiteral("otio"), Words::tr("Timeline for editing programs (OpenTimelineIO)"), QStringLiteral("otio")},
    };
}

QVector<DocumentFormat> reportFormats()
{
    return {
        {QStringLiteral("html"), Words::tr("Cost report as a page (HTML)"), QStringLiteral("html")},
        {QStringLiteral("csv"), Words::tr("Cost report for a spreadsheet (CSV)"), QStringLiteral("csv")},
        {QStringLiteral("json"), Words::tr("Cost report for programs (JSON)"), QStringLiteral("json")},
    };
}

Result<WrittenDocument> writeDocument(Files &files, const Story &story, const QString &folder,
                                      const DocumentOrder &order, qint64 wallMs)
{
    const auto exports = exportFormats();
    const auto reports = reportFormats();
    const DocumentFormat *asExport = find(exports, order.format);
    const DocumentFormat *asReport = find(reports, order.format);
    if (!asExport && !asReport)
        return badOrder(Words::tr("There is no such format."), order.format);
    if (order.out.isEmpty() || QDir(order.out).exists())
        return badOrder(Words::tr("The name of a file is missing."), order.out);
    if (!story.find(order.episode) && (asExport || order.episode.isValid()))
        return badOrder(Words::tr("There is no such episode."), {});
    const QByteArray contents = asExport ? exported(story, order.episode, order.format, folder)
                                         : reported(report::costReportOf(story, order.episode, wallMs), order.format);
    if (const auto written = writeDurably(files, order.out, contents); !written)
        return written.error();
    return WrittenDocument{order.out, (asExport ? asExport : asReport)->label, contents.size()};
}

}  // namespace circletake::workspace
