// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/script.h"
#include "story/camera.h"

#include <QStringList>

namespace circletake::script {

/// A script as text that people can read and compare: one row for each episode, scene, line, unused line and problem.
inline QString kindName(LineKind kind)
{
    static const char *const names[] = {"heading", "action", "dialogue", "transition",   "lyric",        "caption",
                                        "sound",   "note",   "people",   "flashback-in", "flashback-out"};
    return QString::fromLatin1(names[int(kind)]);
}

inline QString voiceName(VoiceKind kind)
{
    static const char *const names[] = {"on-screen", "inner", "narration", "off-screen"};
    return QString::fromLatin1(names[int(kind)]);
}

inline QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "));
}

inline QString dumpLine(const Line &line)
{
    QString row = QStringLiteral("    %1-%2 %3").arg(line.firstLine).arg(line.lastLine).arg(kindName(line.kind));
    const auto field = [&row](const char *name, const QString &value) {
        if (!value.isEmpty())
            row += QStringLiteral(" %1=%2").arg(QLatin1String(name), value);
    };
    field("who", line.character);
    field("mood", line.mood);
    if (line.voice != VoiceKind::OnScreen)
        field("voice", voiceName(line.voice));
    field("mark", line.voiceMark);
    field("size", line.shotSizeMark);
    if (line.dual)
        row += QStringLiteral(" dual");
    return row + QStringLiteral(" | ") + oneLine(line.text);
}

inline QString dumpScene(const Scene &scene)
{
    QStringList rows;
    rows += QStringLiteral("  scene %1 | %2").arg(scene.number).arg(oneLine(scene.heading));
    rows += QStringLiteral("    place=%1 time=%2 setting=%3").arg(scene.place, key(scene.time), key(scene.setting));
    rows += QStringLiteral("    people=%1").arg(scene.people.join(QLatin1String(", ")));
    rows += QStringLiteral("    beat=%1").arg(oneLine(scene.beat));
    for (const Line &line : scene.lines)
        rows += dumpLine(line);
    return rows.join(QLatin1Char('\n'));
}

inline QString dump(const Script &script)
{
    QStringList rows;
    rows += QStringLiteral("title=%1").arg(script.title);
    rows += QStringLiteral("authors=%1").arg(script.authors.join(QLatin1String(", ")));
    rows +=
        QStringLiteral("language=%1 encoding=%2 lines=%3").arg(script.language, script.encoding).arg(script.lineCount);
    rows += QStringLiteral("synopsis=%1").arg(oneLine(script.synopsis));
    for (const auto &[key, value] : script.titlePage)
        rows += QStringLiteral("titlepage %1=%2").arg(key, oneLine(value));
    for (const ScriptCharacter &one : script.people)
        rows += QStringLiteral("person %1 (%2) %3").arg(one.name, one.age, oneLine(one.description));
    for (const ScriptEpisode &episode : script.episodes) {
        rows += QStringLiteral("episode %1 | %2").arg(episode.number).arg(episode.title);
        for (const Scene &scene : episode.scenes)
            rows += dumpScene(scene);
    }
    for (const UnusedLine &line : script.unused)
        rows += QStringLiteral("unused %1 | %2 | %3").arg(line.number).arg(line.reason, line.text.trimmed());
    for (const ScriptProblem &problem : script.problems)
        rows += QStringLiteral("problem %1 %2 | %3 %4")
                    .arg(problem.lineNumber)
                    .arg(problem.severity == ProblemSeverity::Note ? QStringLiteral("note") : QStringLiteral("warning"),
                         problem.what, problem.next);
    return rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// The first line of the file that is not accounted for exactly once, in words; empty when all are. `text` is the file.
inline QString unaccountedLine(const Script &script, const QString &text)
{
    QString normal = text;
    normal.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QStringList lines = normal.split(QLatin1Char('\n'));
    QVector<int> seen(lines.size() + 1, 0);
    for (const ScriptEpisode &episode : script.episodes) {
        for (const Scene &scene : episode.scenes) {
            int last = 0;
            for (const Line &line : scene.lines) {
                if (line.firstLine <= last || line.lastLine < line.firstLine || line.lastLine > lines.size())
                    return QStringLiteral("line %1 overlaps, or its range is wrong").arg(line.firstLine);
                last = line.lastLine;
                for (int i = line.firstLine; i <= line.lastLine; ++i)
                    ++seen[i];
            }
        }
    }
    int before = 0;
    for (const UnusedLine &line : script.unused) {
        if (line.number <= before || line.reason.isEmpty() || line.reason.contains(QLatin1String("not understood")))
            return QStringLiteral("unused line %1 is out of order or has no reason").arg(line.number);
        before = line.number;
        ++seen[line.number];
    }
    for (int i = 1; i <= lines.size(); ++i) {
        QString line = lines[i - 1];
        line.remove(QChar(0xFEFF)).remove(QChar(0x200B));
        if (seen[i] > 1 || (seen[i] == 0 && !line.trimmed().isEmpty()))
            return QStringLiteral("line %1 is accounted for %2 times: %3").arg(i).arg(seen[i]).arg(line);
    }
    return {};
}

}  // namespace circletake::script
