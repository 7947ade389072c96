// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/wire/clipfacts.h"
#include "media/workerpool.h"
#include "render/ports/clips.h"

namespace circletake::media {

/// How far a clip may be from what was asked for. Services round durations to their own steps and sizes to their
/// model's blocks (1280 × 704 for 720p).
struct InspectionLimits
{
    int durationToleranceMs = 350;
    double durationTolerance = 0.06;  ///< of the duration asked for; the larger of both counts
    double aspectTolerance = 0.05;    ///< of width ÷ height
    double leastSide = 0.90;          ///< of the shorter side asked for; larger clips are fine
    double blackShare = 0.02;         ///< less than this share of lit pixels in every picture is "black"
    double frozenLevels = 1.0;        ///< no block differs by more from the first picture: "frozen"
    double silentDb = -60;            ///< no sample is louder: "silent"
};

/// One translated line that says what is wrong with a clip and the numbers, or nothing when it is good.
[[nodiscard]] std::optional<QString> complaintAbout(const ClipFindings &findings, const RenderSpec &spec,
                                                    const InspectionLimits &limits = {});

/// Looks at fetched clips in a media worker. A worker that crashes twice or runs out of its limits on a clip makes it
/// a broken result; tools of ours that are missing, or a disk that fails, are ProblemKind::Storage.
class ClipInspector final : public render::ClipChecker
{
public:
    explicit ClipInspector(WorkerPool &pool, InspectionLimits limits = {});
    void check(const QString &path, const RenderSpec &spec, std::function<void(render::CheckAnswer)> done) override;

private:
    WorkerPool &m_pool;
    InspectionLimits m_limits;
};

}  // namespace circletake::media
