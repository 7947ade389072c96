// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/story.h"
#include "workspace/renderrequest.h"

#include <QJsonArray>
#include <QStringList>

namespace circletake::commandline {

/// A shot without a good clip, or without its lip sync, and why it has none.
struct MissingClip
{
    enum class Cause {
        Untouched,  ///< nothing was asked for, or it was cancelled, or it is under way
        Held,       ///< somebody put it on hold
        Failed      ///< its newest take failed, is lost or of unknown outcome
    };

    Slate shot;
    Cause cause = Cause::Untouched;
    QString why;  ///< for people
};

/// Of the shots that `request` names, in story order.
[[nodiscard]] QVector<MissingClip> missingClips(const Story &story, const workspace::RenderRequest &request);
/// Of the shots that `request` names, those whose lip sync failed and whose clip is therefore used as it was filmed.
[[nodiscard]] QVector<MissingClip> failedLipSyncs(const Story &story, const workspace::RenderRequest &request);
/// A line of each for people, but only of the first of very many.
[[nodiscard]] QStringList linesOf(const QVector<MissingClip> &missing);
/// Their slates.
[[nodiscard]] QJsonArray slatesJson(const QVector<MissingClip> &missing);

}  // namespace circletake::commandline
