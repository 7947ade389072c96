// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/planner.h"

namespace circletake::script {

/// The scene's shots when the `answered` ones (as a StoryboardReader gives them) take the place of those of `existing`
/// that do not stay, in order of number: staying ones keep number and lines, fresh ones come between in the script's
/// order, with numbers of their own, ids invalid and prompts written as the rule planner writes them. Lines that
/// staying shots cover are taken off the fresh ones.
[[nodiscard]] QVector<Shot> storyboardPlan(const Scene &scene, const QVector<Shot> &existing,
                                           const QVector<Shot> &answered, const PlanContext &context);

}  // namespace circletake::script
