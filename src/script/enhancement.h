// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/modelanswer.h"
#include "script/planner.h"
#include "script/promptfile.h"

#include <QJsonObject>
#include <optional>

namespace circletake::script {

enum class ChangeKind { InsertBefore, InsertAfter, Replace };

/// What a change is good for.
enum class ChangePurpose {
    Description,  ///< something vivid that can be seen
    Beat,         ///< a turn of feeling that becomes an angle and a light
    Culture       ///< what is true for this place, time and festival
};

/// One proposed change of a scene's lines. Nothing happens before a person accepts it.
struct LineChange
{
    ChangeKind kind = ChangeKind::InsertAfter;
    ChangePurpose purpose = ChangePurpose::Description;
    int line = 0;    ///< index into the lines of the scene that was asked about
    QString before;  ///< that line's words then
    QString text;    ///< the new action line, or the other words; the model's own, without angle and light
    std::optional<CameraAngle> angle;  ///< of a beat
    QString light;                     ///< of a beat
    QString reason;
    bool changesSpeech = false;  ///< other words for what somebody says: never accepted along with others

    bool operator==(const LineChange &) const = default;
};

/// What a model proposes for a scene, in the script's order.
struct SceneProposal
{
    SceneId scene;
    QVector<LineChange> changes;

    bool operator==(const SceneProposal &) const = default;
};

/// The lines that are asked about at once, in order: all that are filmed, in runs that one answer can hold.
[[nodiscard]] QVector<QVector<int>> enhancementParts(const Scene &scene);

/// JSON Schema of the answer: all properties required, none additional.
[[nodiscard]] QJsonObject enhancementSchema();
inline const QString enhancementSchemaName = QStringLiteral("enhancement");
[[nodiscard]] const PromptFile::Variables &enhancementVariables();
[[nodiscard]] QHash<QString, QString> enhancementValues(const Scene &scene, const QVector<int> &lines,
                                                        const PlanContext &context);
/// How many changes are asked for at most for so many lines.
[[nodiscard]] int mostChangesFor(qsizetype lines);

/// A proposal, or why an answer is none. It is never Partly: what was whole of a cut answer is Good. Of Good the
/// problems are what was left out.
struct EnhancementAnswer : ModelAnswer
{
    QVector<LineChange> changes;
};

/// Reads an answer about `lines` (indices, ascending) of the scene. As tolerant of form as StoryboardReader. Changes
/// that cannot be used (a line that is not there, an empty text, another language, words that change nothing) are left
/// out; Wrong when none is left of several.
[[nodiscard]] EnhancementAnswer readEnhancement(const QString &answer, const Scene &scene, const QVector<int> &lines,
                                                bool wasCut = false, bool refused = false);

/// The line as it stands in the script when the change is accepted: angle in front, as scripts mark it and the planner
/// reads it, light behind.
[[nodiscard]] QString acceptedText(const LineChange &change);

/// A scene with changes made.
struct EnhancedScene
{
    Scene scene;
    QVector<int> places;    ///< index of each line of before in `scene`
    QVector<int> inserted;  ///< indices of new lines in `scene`, ascending
    QVector<int> stale;     ///< indices of changes whose line reads otherwise now: not made
};

/// Makes the changes of those indices. What is not accepted leaves the author's words as they are.
[[nodiscard]] EnhancedScene withChanges(const Scene &scene, const SceneProposal &proposal,
                                        const QVector<int> &accepted);

[[nodiscard]] QString key(ChangeKind kind);        ///< "insert_before", "insert_after", "replace"
[[nodiscard]] QString key(ChangePurpose purpose);  ///< "description", "beat", "culture"

/// Variables of the prompt that asks again: "problems".
[[nodiscard]] const PromptFile::Variables &againVariables();
[[nodiscard]] QHash<QString, QString> againValues(const QStringList &problems);

}  // namespace circletake::script
