// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "script/script.h"
#include "workspace/problem.h"

#include <functional>

namespace circletake::workspace {

/// Gives ids never used before: the first of a block of `count`.
using IdBlockSource = std::function<Result<qint64>(qint64 count)>;

/// The rows of a project made of a script: ids from 1 on, its cast found, no shots yet. An empty `title` is taken from
/// the script, else from `fileName`.
[[nodiscard]] StoryRows rowsOfScript(const script::Script &script, const QString &fileName, const QString &title);

/// What a new version of the script changes in a story. Scenes that read the same keep everything; changed ones are
/// found again by their headings and order, keep their id, and their shots keep those lines that are still there. What
/// the script no longer has goes. The cast only grows.
[[nodiscard]] Result<render::StoryEdit> editOfScript(const Story &story, const script::Script &script,
                                                     const QString &fileName, const IdBlockSource &ids);

/// What the reader wants a person to look at, with the file's name and line.
[[nodiscard]] QVector<Problem> problemsOfScript(const script::Script &script, const QString &fileName);

}  // namespace circletake::workspace
