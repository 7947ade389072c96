// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/takestore.h"
#include "story/reading.h"
#include "story/soundbed.h"
#include "story/storyboard.h"
#include "story/take.h"

namespace circletake::store {

// Which column holds which member, once for reading and writing: columns(row, visit) calls visit(name, member) from
// left to right. `key` is the primary key that an upsert goes by.

struct SeriesTable
{
    using Row = Series;
    static constexpr const char *name = "series";
    static constexpr const char *key = nullptr;  // there is one row, which is only ever updated
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("title", row.title);
        visit("language", row.language);
        visit("script_name", row.scriptName);
        visit("aspect", row.aspect);
        visit("resolution", row.resolution);
        visit("frames_per_second", row.framesPerSecond);
        visit("style", row.style);
        visit("budget", row.budget);
        visit("bible", row.bible);
    }
};

struct EpisodeTable
{
    using Row = Episode;
    static constexpr const char *name = "episode";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("number", row.number);
        visit("title", row.title);
        visit("budget", row.budget);
    }
};

/// Its lines are rows of their own: LineTable.
struct SceneTable
{
    using Row = Scene;
    static constexpr const char *name = "scene";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("episode", row.episode);
        visit("number", row.number);
        visit("heading", row.heading);
        visit("place", row.place);
        visit("time", row.time);
        visit("setting", row.setting);
        visit("beat", row.beat);
        visit("people", row.people);
        visit("approved", row.approved);
    }
};

/// A Line in its place within a scene, counted from 0.
struct SceneLine
{
    SceneId scene;
    int place = 0;
    Line line;
};

struct LineTable
{
    using Row = SceneLine;
    static constexpr const char *name = "line";
    static constexpr const char *key = nullptr;
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("scene", row.scene);
        visit("place", row.place);
        visit("kind", row.line.kind);
        visit("text", row.line.text);
        visit("character", row.line.character);
        visit("mood", row.line.mood);
        visit("voice", row.line.voice);
        visit("voice_mark", row.line.voiceMark);
        visit("dual", row.line.dual);
        visit("shot_size_mark", row.line.shotSizeMark);
        visit("first_line", row.line.firstLine);
        visit("last_line", row.line.lastLine);
    }
};

struct ShotTable
{
    using Row = Shot;
    static constexpr const char *name = "shot";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("scene", row.scene);
        visit("number", row.number);
        visit("size", row.size);
        visit("angle", row.angle);
        visit("move", row.move);
        visit("tone", row.tone);
        visit("action", row.action);
        visit("lines", row.lines);
        visit("people", row.cast);
        visit("duration_ms", row.durationMs);
        visit("prompt", row.prompt);
        visit("by_hand", row.byHand);
        visit("held", row.held);
        visit("circled", row.circled);
        visit("note", row.note);
        visit("continues", row.continues);
        visit("as_filmed", row.asFilmed);
    }
};

struct CharacterTable
{
    using Row = Character;
    static constexpr const char *name = "character";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("name", row.name);
        visit("aliases", row.aliases);
        visit("description", row.description);
        visit("look", row.look);
        visit("voice", row.voice);
        visit("pictures", row.pictures);
        visit("wardrobe", row.wardrobe);
    }
};

struct ReadingTable
{
    using Row = Reading;
    static constexpr const char *name = "reading";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("scene", row.scene);
        visit("line", row.line);
        visit("number", row.number);
        visit("state", row.state);
        visit("source", row.source);
        visit("provider", row.provider);
        visit("model", row.model);
        visit("voice", row.voice);
        visit("speed_percent", row.speedPercent);
        visit("words", row.words);
        visit("mood", row.mood);
        visit("kind", row.kind);
        visit("file", row.file);
        visit("duration_ms", row.durationMs);
        visit("latency_ms", row.latencyMs);
        visit("spent", row.spent);
        visit("message", row.message);
        visit("created_at", row.createdAt);
    }
};

struct BedTable
{
    using Row = SoundBed;
    static constexpr const char *name = "sound_bed";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("episode", row.episode);
        visit("kind", row.kind);
        visit("name", row.name);
        visit("file", row.file);
        visit("start_ms", row.startMs);
        visit("length_ms", row.lengthMs);
        visit("gain", row.gain);
        visit("loop", row.loop);
        visit("fade_in_ms", row.fadeInMs);
        visit("fade_out_ms", row.fadeOutMs);
    }
};

struct TakeTable
{
    using Row = Take;
    static constexpr const char *name = "take";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("shot", row.shot);
        visit("number", row.number);
        moving(row, visit);
    }
    /// What a move of its life may change: all but its identity.
    template <class R, class Visit>
    static void moving(R &row, Visit &&visit)
    {
        visit("state", row.state);
        asked(row.spec, visit);
        visit("problem", row.problem);
        visit("message", row.message);
        visit("provider_words", row.providerWords);
        visit("reserved", row.reserved);
        visit("spent", row.spent);
        visit("clip", row.clip);
        visit("clip_hash", row.clipHash);
        visit("clip_bytes", row.clipBytes);
        visit("clip_frames", row.clipFrames);
        visit("animatic", row.animatic);
        visit("by_person", row.byPerson);
        visit("submit_ms", row.latency.submitMs);
        visit("queue_ms", row.latency.queueMs);
        visit("generation_ms", row.latency.generationMs);
        visit("download_ms", row.latency.downloadMs);
        visit("created_at", row.createdAt);
        visit("submitted_at", row.submittedAt);
        visit("accepted_at", row.acceptedAt);
        visit("ended_at", row.endedAt);
    }

private:
    template <class S, class Visit>
    static void asked(S &spec, Visit &&visit)
    {
        visit("provider", spec.provider);
        visit("model", spec.model);
        visit("prompt", spec.prompt);
        visit("tone", spec.tone);
        visit("style", spec.style);
        visit("duration_ms", spec.durationMs);
        visit("resolution", spec.resolution);
        visit("aspect", spec.aspect);
        visit("seed", spec.seed);
        visit("needs_sound", spec.needsSound);
        visit("pictures", spec.pictures);
        visit("inputs", spec.inputs);
        visit("lip_sync", spec.lipSync);
    }
};

struct AttemptTable
{
    using Row = Attempt;
    static constexpr const char *name = "attempt";
    static constexpr const char *key = "id";
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("id", row.id);
        visit("take", row.take);
        visit("number", row.number);
        visit("request_hash", row.requestHash);
        visit("idempotency_key", row.idempotencyKey);
        visit("callback_token", row.callbackToken);
        visit("remote_id", row.remoteId);
        visit("problem", row.problem);
        visit("message", row.message);
        visit("started_at", row.startedAt);
        visit("ended_at", row.endedAt);
    }
};

struct EventTable
{
    using Row = render::TakeEvent;
    static constexpr const char *name = "take_event";
    static constexpr const char *key = nullptr;
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("take", row.take);
        visit("from_state", row.from);
        visit("to_state", row.to);
        visit("reason", row.reason);
        visit("wall_ms", row.wallMs);
    }
};

/// An entry and the episode that bears it; the entry's own take says whose it is.
struct BorneEntry
{
    EpisodeId episode;
    render::LedgerEntry entry;
};

struct LedgerTable
{
    using Row = BorneEntry;
    static constexpr const char *name = "ledger";
    static constexpr const char *key = nullptr;
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("take", row.entry.take);
        visit("episode", row.episode);
        visit("kind", row.entry.kind);
        visit("amount", row.entry.amount);
        visit("wall_ms", row.entry.wallMs);
        visit("reason", row.entry.reason);
    }
};

/// What the entries of one kind and currency of an episode add up to, takes and other calls apart; a view.
struct LedgerSum
{
    EpisodeId episode;
    render::LedgerEntry::Kind kind = render::LedgerEntry::Kind::Reserve;
    Money amount;
};

struct LedgerSumTable
{
    using Row = LedgerSum;
    static constexpr const char *name = "ledger_sum";
    static constexpr const char *key = nullptr;
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("episode", row.episode);
        visit("kind", row.kind);
        visit("amount", row.amount);
    }
};

struct DurationTable
{
    using Row = render::LearnedDuration;
    static constexpr const char *name = "learned_duration";
    static constexpr const char *key = nullptr;
    template <class R, class Visit>
    static void columns(R &row, Visit &&visit)
    {
        visit("kind", row.kind);
        visit("ms", row.ms);
        visit("wall_ms", row.wallMs);
    }
};

}  // namespace circletake::store
