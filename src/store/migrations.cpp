// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

namespace circletake::store {

namespace {

constexpr Migration steps[] = {
    {"The storyboard, takes with their attempts, history and ledger, and what the engine has learned.",
     R"(
CREATE TABLE project(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    next_id INTEGER NOT NULL,                 -- one counter for every kind of thing; ids are never given twice
    name TEXT NOT NULL,                       -- random: tells projects apart, not their copies
    epoch INTEGER NOT NULL,                   -- grows whenever the project is opened or closed for writing
    machine TEXT NOT NULL, path TEXT NOT NULL,  -- where it lay then, as hashes
    device TEXT NOT NULL, folder TEXT NOT NULL, file TEXT NOT NULL
) STRICT;

CREATE TABLE series(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '', script_name TEXT NOT NULL DEFAULT '',
    aspect TEXT NOT NULL DEFAULT '', resolution TEXT NOT NULL DEFAULT '',
    frames_per_second INTEGER NOT NULL DEFAULT 24, style TEXT NOT NULL DEFAULT '',
    budget INTEGER NOT NULL DEFAULT 0, budget_currency TEXT NOT NULL DEFAULT ''  -- money: units of 1e-9, ISO 4217
) STRICT;
INSERT INTO series(id) VALUES(1);

CREATE TABLE episode(
    id INTEGER PRIMARY KEY, number INTEGER NOT NULL, title TEXT NOT NULL,
    budget INTEGER NOT NULL, budget_currency TEXT NOT NULL
) STRICT;

CREATE TABLE scene(
    id INTEGER PRIMARY KEY,
    episode INTEGER NOT NULL REFERENCES episode ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL, heading TEXT NOT NULL, place TEXT NOT NULL, time INTEGER NOT NULL,
    setting INTEGER NOT NULL, beat TEXT NOT NULL, people TEXT NOT NULL, approved INTEGER NOT NULL
) STRICT;
CREATE INDEX scene_by_episode ON scene(episode, number);

CREATE TABLE line(
    scene INTEGER NOT NULL REFERENCES scene ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL, kind INTEGER NOT NULL, text TEXT NOT NULL, character TEXT NOT NULL, mood TEXT NOT NULL,
    voice INTEGER NOT NULL, voice_mark TEXT NOT NULL, dual INTEGER NOT NULL, shot_size_mark TEXT NOT NULL,
    first_line INTEGER NOT NULL, last_line INTEGER NOT NULL,
    PRIMARY KEY (scene, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE shot(
    id INTEGER PRIMARY KEY,
    scene INTEGER NOT NULL REFERENCES scene ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL, size INTEGER NOT NULL, angle INTEGER NOT NULL, move INTEGER NOT NULL,
    tone INTEGER NOT NULL, action TEXT NOT NULL, lines TEXT NOT NULL, people TEXT NOT NULL,
    duration_ms INTEGER NOT NULL, prompt TEXT NOT NULL, by_hand INTEGER NOT NULL, held INTEGER NOT NULL,
    circled INTEGER NOT NULL, note TEXT NOT NULL
) STRICT;
CREATE INDEX shot_by_scene ON shot(scene, number);

CREATE TABLE character(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, aliases TEXT NOT NULL, description TEXT NOT NULL,
    look TEXT NOT NULL, voice TEXT NOT NULL
) STRICT;

-- A take outlives its shot: money was spent on it, and undo brings the shot back under its id.
CREATE TABLE take(
    id INTEGER PRIMARY KEY, shot INTEGER NOT NULL, number INTEGER NOT NULL, state INTEGER NOT NULL,
    provider TEXT NOT NULL, model TEXT NOT NULL, prompt TEXT NOT NULL, tone TEXT NOT NULL, style TEXT NOT NULL,
    duration_ms INTEGER NOT NULL, resolution TEXT NOT NULL, aspect TEXT NOT NULL, seed INTEGER NOT NULL,
    needs_sound INTEGER NOT NULL, problem INTEGER NOT NULL, message TEXT NOT NULL, provider_words TEXT NOT NULL,
    reserved INTEGER NOT NULL, reserved_currency TEXT NOT NULL, spent INTEGER NOT NULL, spent_currency TEXT NOT NULL,
    clip TEXT NOT NULL, clip_hash TEXT NOT NULL, clip_bytes INTEGER NOT NULL, clip_frames INTEGER NOT NULL,
    animatic INTEGER NOT NULL, by_person INTEGER NOT NULL, submit_ms INTEGER NOT NULL, queue_ms INTEGER NOT NULL,
    generation_ms INTEGER NOT NULL, download_ms INTEGER NOT NULL, created_at INTEGER NOT NULL,
    submitted_at INTEGER NOT NULL, accepted_at INTEGER NOT NULL, ended_at INTEGER NOT NULL,
    removed INTEGER NOT NULL DEFAULT 0        -- its shot was removed
) STRICT;
CREATE UNIQUE INDEX take_by_shot ON take(shot, number);
CREATE INDEX take_open ON take(id) WHERE state NOT IN (7, 9, 10, 12);  -- not ready, lost, failed, cancelled

CREATE TABLE attempt(
    id INTEGER PRIMARY KEY, take INTEGER NOT NULL REFERENCES take, number INTEGER NOT NULL,
    request_hash TEXT NOT NULL, idempotency_key TEXT NOT NULL, callback_token TEXT NOT NULL,
    remote_id TEXT NOT NULL, problem INTEGER NOT NULL, message TEXT NOT NULL, started_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    UNIQUE (take, number)
) STRICT;

CREATE TABLE take_event(
    id INTEGER PRIMARY KEY, take INTEGER NOT NULL REFERENCES take, from_state INTEGER NOT NULL,
    to_state INTEGER NOT NULL, reason TEXT NOT NULL, wall_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX take_event_by_take ON take_event(take);

CREATE TABLE ledger(
    id INTEGER PRIMARY KEY, take INTEGER NOT NULL REFERENCES take,
    episode INTEGER NOT NULL,                 -- which bears it; stays when shots move or go
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), amount INTEGER NOT NULL CHECK (amount >= 0),
    amount_currency TEXT NOT NULL, wall_ms INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX ledger_for_sums ON ledger(episode, kind, amount_currency, amount);
CREATE VIEW ledger_sum AS
    SELECT episode, kind, sum(amount) AS amount, amount_currency FROM ledger GROUP BY episode, kind, amount_currency;
CREATE INDEX ledger_by_take ON ledger(take);
CREATE TRIGGER ledger_keeps_entries BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_keeps_amounts BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE route_bucket(route TEXT PRIMARY KEY, arrival_wall_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE learned_duration(
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, ms INTEGER NOT NULL, wall_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX learned_duration_by_kind ON learned_duration(kind, id);

CREATE TABLE script_version(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, saved_at INTEGER NOT NULL, contents BLOB NOT NULL
) STRICT;
)"},
    {"What callbacks told of submits that are in doubt.",
     R"(
CREATE TABLE callback_hint(
    attempt INTEGER PRIMARY KEY REFERENCES attempt, remote_id TEXT NOT NULL
) STRICT;
)"},
    {"The ledger of requests that are no takes: questions to language models.",
     R"(
CREATE TABLE call_ledger(
    id INTEGER PRIMARY KEY, call INTEGER NOT NULL,  -- one of each kind a call: reserve, release, spend
    episode INTEGER NOT NULL,                       -- which bears it; 0: the series
    route TEXT NOT NULL, model TEXT NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2), amount INTEGER NOT NULL CHECK (amount >= 0),
    amount_currency TEXT NOT NULL, wall_ms INTEGER NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX call_ledger_for_sums ON call_ledger(episode, kind, amount_currency, amount);
CREATE UNIQUE INDEX call_ledger_by_call ON call_ledger(call, kind);
CREATE TRIGGER call_ledger_keeps_entries BEFORE DELETE ON call_ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER call_ledger_keeps_amounts BEFORE UPDATE ON call_ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

DROP VIEW ledger_sum;
CREATE VIEW ledger_sum AS
    SELECT episode, kind, sum(amount) AS amount, amount_currency FROM ledger GROUP BY episode, kind, amount_currency
    UNION ALL
    SELECT episode, kind, sum(amount), amount_currency FROM call_ledger GROUP BY episode, kind, amount_currency;
)"},
    {"Voices of lines, and music and ambience of episodes.",
     R"(
CREATE TABLE reading(
    id INTEGER PRIMARY KEY,
    scene INTEGER NOT NULL REFERENCES scene ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    line INTEGER NOT NULL, number INTEGER NOT NULL, state INTEGER NOT NULL, source INTEGER NOT NULL,
    provider TEXT NOT NULL, model TEXT NOT NULL, voice TEXT NOT NULL, speed_percent INTEGER NOT NULL,
    words TEXT NOT NULL, mood TEXT NOT NULL, kind INTEGER NOT NULL, file TEXT NOT NULL,
    duration_ms INTEGER NOT NULL, latency_ms INTEGER NOT NULL, spent INTEGER NOT NULL, spent_currency TEXT NOT NULL,
    message TEXT NOT NULL, created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX reading_by_scene ON reading(scene);

CREATE TABLE sound_bed(
    id INTEGER PRIMARY KEY,
    episode INTEGER NOT NULL REFERENCES episode ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind INTEGER NOT NULL, name TEXT NOT NULL, file TEXT NOT NULL, start_ms INTEGER NOT NULL,
    length_ms INTEGER NOT NULL, gain INTEGER NOT NULL, loop INTEGER NOT NULL, fade_in_ms INTEGER NOT NULL,
    fade_out_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX sound_bed_by_episode ON sound_bed(episode);
)"},
    {"Reference pictures, wardrobe, the style bible, shots that continue, and what of it a take was asked for with.",
     R"(
ALTER TABLE series ADD COLUMN bible TEXT NOT NULL DEFAULT '{}';
ALTER TABLE character ADD COLUMN pictures TEXT NOT NULL DEFAULT '[]';
ALTER TABLE character ADD COLUMN wardrobe TEXT NOT NULL DEFAULT '[]';
ALTER TABLE shot ADD COLUMN continues INTEGER NOT NULL DEFAULT 0;
ALTER TABLE take ADD COLUMN pictures TEXT NOT NULL DEFAULT '[]';
ALTER TABLE take ADD COLUMN inputs TEXT NOT NULL DEFAULT '';
)"},
    {"Takes that are lip syncs of others, and circled takes that go in without theirs.",
     R"(
ALTER TABLE take ADD COLUMN lip_sync TEXT NOT NULL DEFAULT '{}';
ALTER TABLE shot ADD COLUMN as_filmed INTEGER NOT NULL DEFAULT 0;
)"},
};

}  // namespace

std::span<const Migration> currentSchema()
{
    return steps;
}

Result<int> schemaVersion(Database &database)
{
    const auto version = database.integer("PRAGMA user_version");
    return version ? Result<int>(int(*version)) : Result<int>(version.error());
}

Result<void> migrate(Database &database, std::span<const Migration> schema)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    for (size_t step = size_t(*version); step < schema.size(); ++step)
        if (const auto done = database.execute(schema[step].sql); !done)
            return done;
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationId) +
                            "; PRAGMA user_version = " + QByteArray::number(versionOf(schema));
    return database.execute(mark.constData());
}

}  // namespace circletake::store
