// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migrations.h"
#include "story/story.h"

#include <sqlite3.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cstdlib>

namespace circletake::bench {

/// The same rows through SQLite's C interface as one writes it by hand, with nothing of ours: what the store's own
/// figures are held against.
class SqliteReference
{
public:
    explicit SqliteReference(const QString &path)
    {
        check(sqlite3_open(QFile::encodeName(path).constData(), &m_database));
        run("PRAGMA journal_mode = WAL");
        run("PRAGMA synchronous = FULL");
        run("PRAGMA foreign_keys = ON");
    }
    ~SqliteReference() { sqlite3_close(m_database); }
    SqliteReference(const SqliteReference &) = delete;
    SqliteReference &operator=(const SqliteReference &) = delete;

    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }

    void insert(const StoryRows &rows)
    {
        run("BEGIN");
        for (const store::Migration &step : store::currentSchema())
            run(step.sql);
        insertScenes(rows);
        insertShots(rows);
        insertCharacters(rows);
        run("COMMIT");
    }

    StoryRows load()
    {
        StoryRows rows;
        loadSeries(rows.series);
        loadEpisodes(rows.episodes);
        loadScenes(rows.scenes);
        loadLines(rows.scenes);
        loadShots(rows.shots);
        loadCharacters(rows.characters);
        return rows;
    }

    /// One row changed `times` times, each in a commit of its own.
    void commit(int times)
    {
        sqlite3_stmt *put = prepare(
            "INSERT INTO route_bucket(route, arrival_wall_ms) VALUES(?, ?)"
            " ON CONFLICT(route) DO UPDATE SET arrival_wall_ms = excluded.arrival_wall_ms");
        for (int i = 0; i < times; ++i) {
            run("BEGIN IMMEDIATE");
            text(put, 1, QStringLiteral("route"));
            sqlite3_bind_int64(put, 2, i);
            step(put);
            run("COMMIT");
        }
        sqlite3_finalize(put);
    }

private:
    static void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE)
            qFatal("SQLite: %d", code);
    }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr));
        return statement;
    }
    static void step(sqlite3_stmt *statement)
    {
        check(sqlite3_step(statement));
        sqlite3_reset(statement);
    }
    static void text(sqlite3_stmt *to, int at, const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(to, at, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    template <class Numbers, class ValueOf>
    static void numbers(sqlite3_stmt *to, int at, const Numbers &list, ValueOf valueOf)
    {
        QByteArray json("[");
        for (qsizetype i = 0; i < list.size(); ++i)
            json += (i ? "," : "") + QByteArray::number(qint64(valueOf(list[i])));
        json += ']';
        sqlite3_bind_text(to, at, json.constData(), int(json.size()), SQLITE_TRANSIENT);
    }
    static void texts(sqlite3_stmt *to, int at, const QStringList &list)
    {
        const QByteArray json = QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact);
        sqlite3_bind_text(to, at, json.constData(), int(json.size()), SQLITE_TRANSIENT);
    }

    void insertScenes(const StoryRows &rows)
    {
        sqlite3_stmt *episode = prepare("INSERT INTO episode VALUES(?,?,?,?,?)");
        for (const Episode &row : rows.episodes) {
            sqlite3_bind_int64(episode, 1, row.id.value);
            sqlite3_bind_int(episode, 2, row.number);
            text(episode, 3, row.title);
            sqlite3_bind_int64(episode, 4, row.budget.units());
            text(episode, 5, row.budget.currency().code());
            step(episode);
        }
        sqlite3_finalize(episode);
        sqlite3_stmt *scene = prepare("INSERT INTO scene VALUES(?,?,?,?,?,?,?,?,?,?)");
        sqlite3_stmt *line = prepare("INSERT INTO line VALUES(?,?,?,?,?,?,?,?,?,?,?,?)");
        for (const Scene &row : rows.scenes) {
            sqlite3_bind_int64(scene, 1, row.id.value);
            sqlite3_bind_int64(scene, 2, row.episode.value);
            sqlite3_bind_int(scene, 3, row.number);
            text(scene, 4, row.heading);
            text(scene, 5, row.place);
            sqlite3_bind_int(scene, 6, int(row.time));
            sqlite3_bind_int(scene, 7, int(row.setting));
            text(scene, 8, row.beat);
            texts(scene, 9, row.people);
            sqlite3_bind_int(scene, 10, row.approved);
            step(scene);
            for (int place = 0; place < row.lines.size(); ++place)
                insertLine(line, row.id, place, row.lines[place]);
        }
        sqlite3_finalize(scene);
        sqlite3_finalize(line);
    }

    static void insertLine(sqlite3_stmt *line, SceneId scene, int place, const Line &row)
    {
        sqlite3_bind_int64(line, 1, scene.value);
        sqlite3_bind_int(line, 2, place);
        sqlite3_bind_int(line, 3, int(row.kind));
        text(line, 4, row.text);
        text(line, 5, row.character);
        text(line, 6, row.mood);
        sqlite3_bind_int(line, 7, int(row.voice));
        text(line, 8, row.voiceMark);
        sqlite3_bind_int(line, 9, row.dual);
        text(line, 10, row.shotSizeMark);
        sqlite3_bind_int(line, 11, row.firstLine);
        sqlite3_bind_int(line, 12, row.lastLine);
        step(line);
    }

    void insertShots(const StoryRows &rows)
    {
        sqlite3_stmt *shot = prepare("INSERT INTO shot VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
        for (const Shot &row : rows.shots) {
            sqlite3_bind_int64(shot, 1, row.id.value);
            sqlite3_bind_int64(shot, 2, row.scene.value);
            sqlite3_bind_int(shot, 3, row.number);
            sqlite3_bind_int(shot, 4, int(row.size));
            sqlite3_bind_int(shot, 5, int(row.angle));
            sqlite3_bind_int(shot, 6, int(row.move));
            sqlite3_bind_int(shot, 7, int(row.tone));
            text(shot, 8, row.action);
            numbers(shot, 9, row.lines, [](int line) { return line; });
            numbers(shot, 10, row.cast, [](CharacterId id) { return id.value; });
            sqlite3_bind_int(shot, 11, row.durationMs);
            text(shot, 12, row.prompt);
            sqlite3_bind_int(shot, 13, row.byHand.toInt());
            sqlite3_bind_int(shot, 14, row.held);
            sqlite3_bind_int64(shot, 15, row.circled.value);
            text(shot, 16, row.note);
            step(shot);
        }
        sqlite3_finalize(shot);
    }

    void insertCharacters(const StoryRows &rows)
    {
        sqlite3_stmt *character = prepare("INSERT INTO character VALUES(?,?,?,?,?,?)");
        for (const Character &row : rows.characters) {
            sqlite3_bind_int64(character, 1, row.id.value);
            text(character, 2, row.name);
            texts(character, 3, row.aliases);
            text(character, 4, row.description);
            text(character, 5, row.look);
            text(character, 6, row.voice);
            step(character);
        }
        sqlite3_finalize(character);
    }

    static QString readText(sqlite3_stmt *row, int at)
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, at)),
                                 sqlite3_column_bytes(row, at));
    }
    static QStringList readTexts(sqlite3_stmt *row, int at)
    {
        const QByteArray json(reinterpret_cast<const char *>(sqlite3_column_text(row, at)),
                              sqlite3_column_bytes(row, at));
        QStringList list;
        for (const QJsonValue value : QJsonDocument::fromJson(json).array())
            list << value.toString();
        return list;
    }
    template <class Append>
    static void readNumbers(sqlite3_stmt *row, int at, Append append)
    {
        const char *json = reinterpret_cast<const char *>(sqlite3_column_text(row, at)) + 1;
        while (*json != ']' && *json != 0) {
            char *end = nullptr;
            append(std::strtoll(json, &end, 10));
            json = *end == ',' ? end + 1 : end;
        }
    }
    static Money readMoney(sqlite3_stmt *row, int at)
    {
        return Money::ofUnits(sqlite3_column_int64(row, at),
                              Currency::fromCode(readText(row, at + 1)).value_or(Currency()));
    }

    void loadSeries(Series &series)
    {
        sqlite3_stmt *row = prepare(
            "SELECT title, language, script_name, aspect, resolution, frames_per_second, style,"
            " budget, budget_currency FROM series");
        sqlite3_step(row);
        series = {readText(row, 0), readText(row, 1),  readText(row, 2),
                  readText(row, 3), readText(row, 4),  sqlite3_column_int(row, 5),
                  readText(row, 6), readMoney(row, 7), {}};
        sqlite3_finalize(row);
    }

    void loadEpisodes(QVector<Episode> &episodes)
    {
        sqlite3_stmt *row = prepare("SELECT id, number, title, budget, budget_currency FROM episode ORDER BY id");
        while (sqlite3_step(row) == SQLITE_ROW)
            episodes.append(
                {{sqlite3_column_int64(row, 0)}, sqlite3_column_int(row, 1), readText(row, 2), readMoney(row, 3)});
        sqlite3_finalize(row);
    }

    void loadScenes(QVector<Scene> &scenes)
    {
        sqlite3_stmt *row = prepare(
            "SELECT id, episode, number, heading, place, time, setting, beat, people, approved FROM scene ORDER BY id");
        while (sqlite3_step(row) == SQLITE_ROW)
            scenes.append({{sqlite3_column_int64(row, 0)},
                           {sqlite3_column_int64(row, 1)},
                           sqlite3_column_int(row, 2),
                           readText(row, 3),
                           readText(row, 4),
                           TimeOfDay(sqlite3_column_int(row, 5)),
                           circletake::Setting(sqlite3_column_int(row, 6)),
                           readText(row, 7),
                           readTexts(row, 8),
                           {},
                           sqlite3_column_int(row, 9) != 0});
        sqlite3_finalize(row);
    }

    void loadLines(QVector<Scene> &scenes)
    {
        sqlite3_stmt *row = prepare(
            "SELECT scene, kind, text, character, mood, voice, voice_mark, dual, shot_size_mark, first_line, last_line"
            " FROM line ORDER BY scene, place");
        auto scene = scenes.begin();
        while (sqlite3_step(row) == SQLITE_ROW) {
            while (scene->id.value < sqlite3_column_int64(row, 0))
                ++scene;
            scene->lines.append({LineKind(sqlite3_column_int(row, 1)), readText(row, 2), readText(row, 3),
                                 readText(row, 4), VoiceKind(sqlite3_column_int(row, 5)), readText(row, 6),
                                 sqlite3_column_int(row, 7) != 0, readText(row, 8), sqlite3_column_int(row, 9),
                                 sqlite3_column_int(row, 10)});
        }
        sqlite3_finalize(row);
    }

    void loadShots(QVector<Shot> &shots)
    {
        sqlite3_stmt *row = prepare(
            "SELECT id, scene, number, size, angle, move, tone, action, lines, people,"
            " duration_ms, prompt, by_hand, continues, held, circled, note, as_filmed FROM shot ORDER BY id");
        while (sqlite3_step(row) == SQLITE_ROW) {
            Shot shot{{sqlite3_column_int64(row, 0)},
                      {sqlite3_column_int64(row, 1)},
                      sqlite3_column_int(row, 2),
                      ShotSize(sqlite3_column_int(row, 3)),
                      CameraAngle(sqlite3_column_int(row, 4)),
                      CameraMove(sqlite3_column_int(row, 5)),
                      Tone(sqlite3_column_int(row, 6)),
                      readText(row, 7),
                      {},
                      {},
                      sqlite3_column_int(row, 10),
                      readText(row, 11),
                      ShotFields::fromInt(sqlite3_column_int(row, 12)),
                      sqlite3_column_int(row, 13) != 0,
                      sqlite3_column_int(row, 14) != 0,
                      {sqlite3_column_int64(row, 15)},
                      readText(row, 16),
                      sqlite3_column_int(row, 17) != 0};
            readNumbers(row, 8, [&](qint64 number) { shot.lines.append(int(number)); });
            readNumbers(row, 9, [&](qint64 number) { shot.cast.append(CharacterId{number}); });
            shots.append(shot);
        }
        sqlite3_finalize(row);
    }

    void loadCharacters(QVector<Character> &characters)
    {
        sqlite3_stmt *row = prepare(
            "SELECT id, name, aliases, description, look, voice, pictures, wardrobe FROM character ORDER BY id");
        while (sqlite3_step(row) == SQLITE_ROW)
            characters.append({{sqlite3_column_int64(row, 0)},
                               readText(row, 1),
                               readTexts(row, 2),
                               readText(row, 3),
                               readText(row, 4),
                               readText(row, 5),
                               {},
                               {}});
        sqlite3_finalize(row);
    }

    sqlite3 *m_database = nullptr;
};

}  // namespace circletake::bench
