// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/slate.h"
#include "story/take.h"

namespace circletake::render {

/// What stands beside a finished clip as `T2.json`, so that a lost database can be made again from the clips alone.
struct ClipSidecar
{
    Slate slate;
    TakeId take;
    AttemptId attempt;  ///< the attempt that brought the clip; invalid when it is not known
    RenderSpec spec;
    QString remoteId;   ///< the provider's id of the job
    Money price;        ///< charged
    QByteArray sha256;  ///< of the clip, lower-case hex
    qint64 bytes = 0;
    int frames = 0;
    bool animatic = false;
    qint64 createdAt = 0;  ///< wall ms, as in Take
    qint64 submittedAt = 0;
    qint64 acceptedAt = 0;
    qint64 endedAt = 0;

    /// UTF-8 JSON for people and programs: keys in stable order, money as a decimal with its currency, times as UTC.
    [[nodiscard]] QByteArray toJson() const;
    /// Reads what toJson() wrote; unknown keys are let be. BadInput where it is not one or names no take,
    /// NewerVersion where a newer program wrote it.
    [[nodiscard]] static Result<ClipSidecar> fromJson(const QByteArray &json);

    bool operator==(const ClipSidecar &) const = default;
};

/// The sidecar of a take that is ready; `attempt` is the one that brought its clip.
[[nodiscard]] ClipSidecar sidecarOf(const Slate &slate, const Take &take, const Attempt &attempt);

}  // namespace circletake::render
