// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"

#include <QString>
#include <QStringList>

namespace circletake::script {

/// What a scene heading says. Slots that it lacks stay empty or Unspecified.
struct SceneHeading
{
    QString text;  ///< as written, without markup and forcing marks
    QString place;
    TimeOfDay time = TimeOfDay::Unspecified;
    Setting setting = Setting::Unspecified;
    bool sameTime = false;  ///< CONTINUOUS, LATER: the time of the scene before holds
    int episode = 0;        ///< the first number of "3-2"; 0 when not given
    int number = 0;         ///< 0 when not given, or not a plain number
    bool inserted = false;  ///< +场: stands between two numbered scenes
    bool fountain = false;  ///< INT. …, or forced with a full stop
    QStringList people;     ///< from 出场人物： on the same line

    [[nodiscard]] bool hasTime() const { return time != TimeOfDay::Unspecified || sameTime; }
    [[nodiscard]] bool hasSetting() const { return setting != Setting::Unspecified; }
    [[nodiscard]] bool isEmpty() const { return place.isEmpty() && !hasTime() && !hasSetting(); }
};

}  // namespace circletake::script
