// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/projectstore.h"
#include "story/story.h"

#include <QJsonObject>

namespace circletake::workspace {

/// `status --json`: {"project", "title", "language", "read_only", "copied", "counts", "spent", "budget",
/// "episodes": [{"episode", "title", "slate", "counts", "spent", "budget", "voices": {"lines", "ready", "stale",
/// "missing", "spoken_ms"}, "sounds": [{"kind", "name", "file", "start_ms", "gain_db", "loop"}], "scenes": [{"scene",
/// "slate", "heading", "beat", "approved", "shots": [{"shot", "slate", "state", "size", "angle", "move", "tone",
/// "action", "dialogue", "cast", "duration_ms", "lines": [{"line", "speaker", "text", "kind", "mood", "state",
/// "source", "provider", "voice", "file", "duration_ms", "spent"}], "prompt", "held", "circled", "takes": [{"take",
/// "slate", "state", "provider", "model", "animatic", "problem", "message", "provider_words", "spent", "reserved",
/// "clip", "latency_ms"}]}]}]}], "cast":
/// [{"name", "aliases", "description", "look", "voice", "shots"}], "waiting": [{"slate", "what", "kind"}]}. The waiting
/// are for a person: kind "unknown", "failed", "lost", "unplanned" (a scene without shots) or "copied".
[[nodiscard]] QJsonObject statusJson(const Story &story, const render::ProjectFacts &facts);

}  // namespace circletake::workspace
