// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipinspector.h"

#include "story/storyboard.h"

#include <QCoreApplication>

namespace circletake::media {

namespace {

using Complaint = std::optional<QString>;

constexpr qint64 mostMissing = 2;  // pictures at an open start that no decoder can show

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClipInspector)
};

QString seconds(double ms)
{
    return QString::number(ms / 1000, 'f', 2);
}

double durationMs(const ClipFindings &findings)
{
    const double rate = findings.facts.framesPerSecond();
    return rate > 0 && findings.facts.constantRate ? double(findings.frames) * 1000 / rate
                                                   : double(findings.facts.durationMs);
}

Complaint aboutDecoding(const ClipFindings &findings, const RenderSpec &, const InspectionLimits &)
{
    const qint64 promised = findings.facts.frames;
    if (findings.damaged > 0 || findings.frames == 0 || findings.frames + mostMissing < promised)
        return Words::tr("The clip is damaged: %1 of %2 pictures can be decoded, %3 places are broken.")
            .arg(findings.frames)
            .arg(promised)
            .arg(findings.damaged);
    if (findings.facts.framesPerSecond() <= 0)
        return Words::tr("The clip does not say how many pictures a second it has.");
    return {};
}

Complaint aboutDuration(const ClipFindings &findings, const RenderSpec &spec, const InspectionLimits &limits)
{
    const double tolerance = qMax(double(limits.durationToleranceMs), limits.durationTolerance * spec.durationMs);
    if (spec.durationMs <= 0 || qAbs(durationMs(findings) - spec.durationMs) <= tolerance)
        return {};
    return Words::tr("The clip lasts %1 s; %2 s were asked for.")
        .arg(seconds(durationMs(findings)), seconds(spec.durationMs));
}

Complaint aboutSize(const ClipFindings &findings, const RenderSpec &spec, const InspectionLimits &limits)
{
    if (spec.resolution.isEmpty() || spec.aspect.isEmpty())
        return {};
    const ClipFacts &facts = findings.facts;
    const QSize asked = frameSize(spec.resolution, spec.aspect);
    const double width = double(facts.size.width()) * facts.pixelWidth / facts.pixelHeight;
    const double aspect = width / facts.size.height();
    const double wanted = double(asked.width()) / asked.height();
    const QString numbers = QStringLiteral("%1 × %2").arg(facts.size.width()).arg(facts.size.height());
    const QString askedNumbers = QStringLiteral("%1 × %2").arg(asked.width()).arg(asked.height());
    if (qAbs(aspect / wanted - 1) > limits.aspectTolerance)
        return Words::tr("The clip has another shape than was asked for: %1 instead of %2.").arg(numbers, askedNumbers);
    if (qMin(width, double(facts.size.height())) < limits.leastSide * qMin(asked.width(), asked.height()))
        return Words::tr("The clip is smaller than was asked for: %1 instead of %2.").arg(numbers, askedNumbers);
    return {};
}

Complaint aboutPicture(const ClipFindings &findings, const RenderSpec &, const InspectionLimits &limits)
{
    if (findings.brightest < limits.blackShare)
        return Words::tr("The clip is black throughout: at most %1 % of a picture is lit.")
            .arg(QString::number(findings.brightest * 100, 'f', 1));
    if (findings.frames > 1 && findings.change < limits.frozenLevels)
        return Words::tr(
                   "The clip is frozen throughout: none of its %1 pictures differs from the first by more than %2 "
                   "levels "
                   "of 255.")
            .arg(findings.frames)
            .arg(QString::number(findings.change, 'f', 1));
    return {};
}

Complaint aboutSound(const ClipFindings &findings, const RenderSpec &spec, const InspectionLimits &limits)
{
    if (!spec.needsSound)
        return {};
    if (!findings.facts.hasAudio || findings.soundMs == 0)
        return Words::tr("The clip has no sound, but the shot has dialogue.");
    if (findings.loudestDb < limits.silentDb)
        return Words::tr("The clip is silent throughout, but the shot has dialogue: its loudest moment is %1 dB.")
            .arg(QString::number(findings.loudestDb, 'f', 0));
    return {};
}

render::CheckAnswer answerOf(const Result<ClipFindings> &findings, const RenderSpec &spec,
                             const InspectionLimits &limits)
{
    render::CheckAnswer answer;
    if (!findings) {
        const bool clipsFault = findings.error().kind == ErrorKind::BadInput;
        answer.problem = clipsFault ? ProblemKind::BrokenResult : ProblemKind::Storage;
        answer.message = clipsFault ? findings.error().what : findings.error().text();
        return answer;
    }
    answer.frames = int(findings->frames);
    answer.durationMs = qRound(durationMs(*findings));
    if (const auto complaint = complaintAbout(*findings, spec, limits)) {
        answer.problem = ProblemKind::BrokenResult;
        answer.message = *complaint;
    }
    return answer;
}

}  // namespace

std::optional<QString> complaintAbout(const ClipFindings &findings, const RenderSpec &spec,
                                      const InspectionLimits &limits)
{
    for (const auto look : {aboutDecoding, aboutDuration, aboutSize, aboutPicture, aboutSound}) {
        if (auto complaint = look(findings, spec, limits))
            return complaint;
    }
    return {};
}

ClipInspector::ClipInspector(WorkerPool &pool, InspectionLimits limits)
    : m_pool(pool)
    , m_limits(limits)
{
}

void ClipInspector::check(const QString &path, const RenderSpec &spec, std::function<void(render::CheckAnswer)> done)
{
    m_pool.inspect(path, [spec, limits = m_limits, done = std::move(done)](const Result<ClipFindings> &findings) {
        done(answerOf(findings, spec, limits));
    });
}

}  // namespace circletake::media
