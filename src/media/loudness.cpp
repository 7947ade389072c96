// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/loudness.h"

#include "media/ffmpegrun.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>

namespace circletake::media {

namespace {

constexpr double silence = -60;      // LUFS below which nothing is raised
constexpr double mostGain = 30;      // dB
constexpr double closeEnough = 0.3;  // LU
constexpr int mostTries = 4;
constexpr double samplePeakMargin = 0.5;  // dB by which true peaks may pass the sample peaks that a limiter sees
constexpr double codecMargin = 0.3;       // dB by which AAC's peaks may pass those of the sound that it was made of

struct Measured
{
    double integrated = -70;
    double peak = -70;
};

QStringList rawInput(const QString &raw)
{
    return {QStringLiteral("-f"),  QStringLiteral("s16le"), QStringLiteral("-ar"), QStringLiteral("48000"),
            QStringLiteral("-ac"), QStringLiteral("2"),     QStringLiteral("-i"),  QStringLiteral("file:") + raw};
}

Error unreadable()
{
    return {ErrorKind::Internal,
            QCoreApplication::translate("Loudness", "FFmpeg's loudness measurement cannot be read."),
            {},
            {}};
}

double levelOf(const QJsonObject &json, const char *key)
{
    bool ok = false;
    const double level = json.value(QLatin1String(key)).toString().toDouble(&ok);
    return ok && level > -99 ? level : -99;  // "-inf" is silence
}

Result<Measured> measure(const QString &ffmpeg, const QString &raw, const LoudnessTarget &target,
                         const CancelFlag &cancel)
{
    const QString filter =
        QStringLiteral("loudnorm=I=%1:TP=%2:LRA=11:print_format=json").arg(target.integrated).arg(target.truePeak);
    const auto words = runFfmpeg({ffmpeg,
                                  rawInput(raw) + QStringList{QStringLiteral("-af"), filter, QStringLiteral("-f"),
                                                              QStringLiteral("null"), QStringLiteral("-")},
                                  {},
                                  cancel,
                                  {}});
    if (!words)
        return words.error();
    const qsizetype begin = words->lastIndexOf('{'), end = words->lastIndexOf('}');
    const QJsonObject json = QJsonDocument::fromJson(words->mid(begin, end - begin + 1)).object();
    if (begin < 0 || json.isEmpty())
        return unreadable();
    return Measured{levelOf(json, "input_i"), levelOf(json, "input_tp")};
}

/// Encodes with a gain; gives what came out.
Result<Measured> encode(const QString &ffmpeg, const QString &raw, const QString &m4a, double gain, double limit,
                        const CancelFlag &cancel)
{
    QString filter = QStringLiteral("volume=%1dB").arg(gain, 0, 'f', 3);
    if (limit < 0)
        filter += QStringLiteral(",alimiter=limit=%1:level=disabled:attack=5:release=50")
                      .arg(std::pow(10, limit / 20), 0, 'f', 5);
    filter += QStringLiteral(",ebur128=peak=true:framelog=verbose,aformat=sample_rates=48000:channel_layouts=stereo");
    const auto words = runFfmpeg(
        {ffmpeg,
         rawInput(raw) + QStringList{QStringLiteral("-af"), filter, QStringLiteral("-c:a"), QStringLiteral("aac"),
                                     QStringLiteral("-b:a"), QStringLiteral("192k"), QStringLiteral("-f"),
                                     QStringLiteral("ipod"), QStringLiteral("file:") + m4a},
         {},
         cancel,
         {}});
    if (!words)
        return words.error();
    const QString summary = QString::fromUtf8(words->mid(words->lastIndexOf("Summary:")));
    static const QRegularExpression integrated(QStringLiteral("I:\\s+(-?[\\d.]+) LUFS"));
    static const QRegularExpression peak(QStringLiteral("Peak:\\s+(-?[\\d.]+) dBFS"));
    const auto level = integrated.match(summary);
    if (!level.hasMatch())
        return unreadable();
    return Measured{level.captured(1).toDouble(), peak.match(summary).captured(1).toDouble()};
}

}  // namespace

Result<LoudnessReport> normaliseSound(const QString &ffmpeg, const QString &raw, const QString &m4a,
                                      const LoudnessTarget &target, const CancelFlag &cancel)
{
    const auto before = measure(ffmpeg, raw, target, cancel);
    if (!before)
        return before.error();
    LoudnessReport report{before->integrated, before->integrated, false};
    const bool raised = before->integrated > silence;
    double gain = raised ? qMin(mostGain, target.integrated - before->integrated) : 0;
    const double ceiling = target.truePeak - codecMargin;
    report.limited = raised && before->peak + gain > ceiling;
    const double limit = report.limited ? ceiling - samplePeakMargin : 0;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        const auto after = encode(ffmpeg, raw, m4a, gain, limit, cancel);
        if (!after)
            return after.error();
        report.after = raised ? after->integrated : before->integrated;
        const double off = target.integrated - after->integrated;
        if (!report.limited || qAbs(off) <= closeEnough || gain + off > mostGain)
            break;
        gain += off;
    }
    return report;
}

}  // namespace circletake::media
