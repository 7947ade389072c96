// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/animaticrenderer.h"

#include <QJsonObject>
#include <optional>

namespace circletake::sandbox {

/// What a job does wrong on purpose.
struct JobFaults
{
    QString failure;  ///< ends as failed with these words; empty: none
    bool black = false;
    bool oddStatus = false;

    bool operator==(const JobFaults &) const = default;
};

/// A clip or lip sync as a client asked for it: enough to render it again, in another process, too.
struct ClipOrder
{
    QJsonObject request;   ///< what video/generate was asked; for a lip sync that of the clip whose picture it takes
    QString reference;     ///< the client's own name for it; may be empty
    QByteArray replayKey;  ///< the client's key for asking again without a second job; may be empty
    QByteArray wav;        ///< sound of a lip sync; empty: scratch voice
    QString callback;      ///< address, empty for none
    JobFaults faults;

    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing when it is not what toJson() gave.
    [[nodiscard]] static std::optional<ClipOrder> fromJson(const QJsonObject &object);
    /// The order of a clip made here, sound and callback apart, as its own metadata tell: whoever has the clip can have
    /// its mouths moved, however long ago it was made. Nothing for a clip made elsewhere.
    [[nodiscard]] static std::optional<ClipOrder> fromClip(const QByteArray &clip);
    /// How it is rendered, without a path. BadInput says which field is wrong: the message of a 422.
    [[nodiscard]] Result<media::AnimaticJob> job() const;

    bool operator==(const ClipOrder &) const = default;
};

}  // namespace circletake::sandbox
