// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/planner.h"
#include "script/promptfile.h"

#include <QJsonObject>

namespace circletake::script {

/// More shots than this are never asked for at once: long lists come back cut.
inline constexpr int mostShotsAnAnswer = 8;

/// What one answer is about: these lines of a scene as so many shots.
struct StoryboardPart
{
    QVector<int> lines;  ///< indices into Scene::lines, ascending: what the answer has to cover
    int leastShots = 4;
    int mostShots = mostShotsAnAnswer;

    bool operator==(const StoryboardPart &) const = default;
};

/// The parts that a scene is asked for in, in order; none when there is nothing to plan: the scene is approved, or
/// shots that stay cover all of it. One part unless its lines need more than eight shots. `existing` are the scene's
/// shots; those that stay (see staysWhenReplanned) are not asked for again.
[[nodiscard]] QVector<StoryboardPart> storyboardParts(const Scene &scene, const QVector<Shot> &existing,
                                                      const QSet<ShotId> &withTakes);

/// JSON Schema of the answer, the same for every scene: all properties required, none additional, no bounds (services
/// differ in which they know, so the reader checks them).
[[nodiscard]] QJsonObject storyboardSchema();
inline const QString storyboardSchemaName = QStringLiteral("storyboard");

/// What a storyboard prompt may say; see resources/prompts/README.md.
[[nodiscard]] const PromptFile::Variables &storyboardVariables();
[[nodiscard]] QHash<QString, QString> storyboardValues(const Scene &scene, const StoryboardPart &part,
                                                       const PlanContext &context);

/// Those whom the scene names or lists, in the order of the cast.
[[nodiscard]] QVector<Character> castIn(const Scene &scene, const QVector<Character> &cast);

/// About what a tokeniser counts: a token for each Han character, kana or hangul, and one for four others.
[[nodiscard]] int tokensIn(QStringView text);

}  // namespace circletake::script
