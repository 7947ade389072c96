// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "story/storyboard.h"

#include <QByteArray>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QVector>

namespace circletake::script {

/// A person from the front matter (人物小传: `名字（17）：描述`, or a Markdown table).
struct ScriptCharacter
{
    QString name;
    QString age;          ///< as written: "17", "35岁"; empty when not given
    QString description;  ///< may be empty

    bool operator==(const ScriptCharacter &) const = default;
};

/// An episode as the script has it. Scene ids are invalid. Scene numbers are those of the script where they ascend,
/// else they run from 1. Text that stands before an episode's first heading is a scene with an empty heading.
struct ScriptEpisode
{
    int number = 0;  ///< from 1, unique in the script
    QString title;   ///< without the mark: "红包里的钥匙" of `第1集：红包里的钥匙`; may be empty
    QVector<Scene> scenes;

    bool operator==(const ScriptEpisode &) const = default;
};

/// A line of the file that is in no scene: front matter, marks, teasers. Blank lines are never listed.
struct UnusedLine
{
    int number = 0;  ///< 1-based line of the source file
    QString text;    ///< as written, without its line end
    QString reason;  ///< one short sentence, translated

    bool operator==(const UnusedLine &) const = default;
};

/// Note: read as written, but a person may want to look. Warning: something in the script is likely not as meant.
enum class ProblemSeverity { Note, Warning };

/// What a person should look at; reading went on.
struct ScriptProblem
{
    ProblemSeverity severity = ProblemSeverity::Warning;
    int lineNumber = 0;  ///< 1-based; 0 when it is about the whole file
    QString what;        ///< one sentence, translated
    QString next;        ///< what to do now, one sentence, translated; may be empty

    bool operator==(const ScriptProblem &) const = default;
};

/// A screenplay as it was read. Every line of the file that is not blank is in the range of exactly one Line of one
/// scene, or in `unused`; the lines of a scene are in order of the file and do not overlap.
struct Script
{
    QString title;
    QStringList authors;
    QVector<QPair<QString, QString>> titlePage;  ///< keys as written, in order; values joined by '\n'
    QString language;                            ///< "zh" or "en", by majority of letters
    QString encoding;                            ///< the guess, for people: "UTF-8", "GB18030", "UTF-16LE"
    QString synopsis;                            ///< 大纲, or synopses before the first scene
    QVector<ScriptCharacter> people;
    QVector<ScriptEpisode> episodes;  ///< at least one, each with at least one scene; ascending numbers
    QVector<UnusedLine> unused;       ///< ascending
    QVector<ScriptProblem> problems;  ///< ascending by line
    int lineCount = 0;

    bool operator==(const Script &) const = default;
};

/// Files larger than this are refused unread: a script of 100 episodes has about 0.3 MB.
inline constexpr qint64 maximumScriptBytes = 20 * 1024 * 1024;

/// And with more lines than this (a CR LF counts twice).
inline constexpr qsizetype maximumScriptLines = 1'000'000;

/// Reads Fountain, Chinese short-drama text and scripts of acts, in any mixture: the dialect is decided line by line.
/// `fileName` is for messages only. Fails with BadInput when the bytes are empty, binary, larger than
/// maximumScriptBytes or maximumScriptLines, or no text in UTF-8, UTF-16 with a mark or GB18030. Linear in the size;
/// any thread.
[[nodiscard]] Result<Script> readScript(const QByteArray &bytes, const QString &fileName);

}  // namespace circletake::script
