// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/plugs.h"
#include "workspace/renderrequest.h"

#include <optional>

namespace circletake::workspace {

/// Something of a shot that a model does not get, and why; both for people.
struct LeftOut
{
    QString what;
    QString why;

    bool operator==(const LeftOut &) const = default;
};

/// Exactly what would be sent for a shot now.
struct SendPlan
{
    RenderSpec spec;  ///< with its references; the first frame joins when it was taken from `continuesFrom`
    QVector<LeftOut> leftOut;
    TakeId continuesFrom;  ///< its last picture becomes the first frame; invalid: none
    ShotId waitsFor;       ///< must have a good clip before this can be sent; invalid: nothing
};

/// What a take of this shot would be, given what the model takes. `model` is used where the request names none.
[[nodiscard]] SendPlan planSending(const Story &story, ShotId shot, const RenderRequest &request, const QString &model,
                                   const PictureLimits &limits);

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::SendPlan)
