// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <optional>

namespace circletake::script {

/// What an action's wording tells the camera.
enum class StageCue {
    Walk = 0x1,        ///< someone goes somewhere: follow
    Fight = 0x2,       ///< blows, chases, snatching: handheld
    Revelation = 0x4,  ///< something comes to light: push in
    Arrival = 0x8,     ///< someone stands there: tilt up
    Fallen = 0x10,     ///< someone is down: high angle
    Dominant = 0x20,   ///< someone looms: low angle
    Array = 0x40,      ///< many things in a row: pan
    Vast = 0x80,       ///< landscape, crowd: extreme wide
    Reading = 0x100,   ///< someone looks at something: their point of view
    FlatLay = 0x200,   ///< things laid out: overhead
    Tears = 0x400,     ///< what only a face near enough shows
    Group = 0x1000,    ///< everybody in the room
    Heard = 0x2000,    ///< a sound from somewhere else
    Departure = 0x800  ///< someone is left behind: pull out
};
Q_DECLARE_FLAGS(StageCues, StageCue)
Q_DECLARE_OPERATORS_FOR_FLAGS(StageCues)

[[nodiscard]] StageCues stageCuesIn(QStringView text);

/// A thing worth an insert.
struct NamedObject
{
    QString name;  ///< as written: 铜钥匙, letter
    qsizetype at = 0;
};

/// The first thing of the list of props that a text names; nothing when there is none.
[[nodiscard]] std::optional<NamedObject> objectIn(QStringView text);

}  // namespace circletake::script
