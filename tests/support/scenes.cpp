// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scenes.h"

namespace circletake::test {

Line lineOf(LineKind kind, const QString &text)
{
    Line line;
    line.kind = kind;
    line.text = text;
    return line;
}

Line does(const QString &action)
{
    return lineOf(LineKind::Action, action);
}

Line does(const char *utf8Action)
{
    return does(QString::fromUtf8(utf8Action));
}

Line says(const QString &character, const QString &text, const QString &mood, VoiceKind voice)
{
    Line line = lineOf(LineKind::Dialogue, text);
    line.character = character;
    line.mood = mood;
    line.voice = voice;
    return line;
}

Line says(const char *utf8Character, const char *utf8Text, const char *utf8Mood, VoiceKind voice)
{
    return says(QString::fromUtf8(utf8Character), QString::fromUtf8(utf8Text), QString::fromUtf8(utf8Mood), voice);
}

Scene sceneOf(const QVector<Line> &lines, const QString &place)
{
    Scene scene;
    scene.id = {1};
    scene.episode = {1};
    scene.number = 1;
    scene.place = place;
    scene.heading = QStringLiteral("1-1 夜 内 ") + place;
    scene.time = TimeOfDay::Night;
    scene.setting = Setting::Interior;
    scene.lines = QVector<Line>{lineOf(LineKind::Heading, scene.heading)} + lines;
    for (qsizetype i = 0; i < scene.lines.size(); ++i) {
        scene.lines[i].firstLine = scene.lines[i].lastLine = int(i) + 1;
        if (scene.lines[i].kind == LineKind::Dialogue && !scene.people.contains(scene.lines[i].character))
            scene.people << scene.lines[i].character;
    }
    return scene;
}

QVector<Character> castOf(const QStringList &names)
{
    QVector<Character> cast;
    for (const QString &name : names) {
        Character character;
        character.id = {cast.size() + 1};
        character.name = name;
        cast.append(character);
    }
    return cast;
}

}  // namespace circletake::test
