// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace circletake::desktop {

/// A line of a shot's note that begins with the time code of a frame.
struct FrameNote
{
    int frame = 0;
    QString text;

    bool operator==(const FrameNote &) const = default;
};

/// "00:02:13" (minutes, seconds, frames) of a frame, counted from 0, at whole frames a second.
[[nodiscard]] QString timeCodeOf(int frame, int framesPerSecond);
/// The lines "[00:02:13] words" or "[02:13] words" of a note, by frame. Other lines are about the whole shot.
[[nodiscard]] QVector<FrameNote> frameNotes(const QString &note, int framesPerSecond);

}  // namespace circletake::desktop
