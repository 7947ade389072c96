// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts that a person opens: any bytes.
#include "fuzz/fuzz.h"
#include "script/script.h"

using namespace circletake;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto script = script::readScript(bytes, QStringLiteral("fuzz"));
    if (!script) {
        fuzz::expect(!script.error().what.isEmpty(), "a refused script says why");
        return 0;
    }
    fuzz::expect(!script->episodes.isEmpty(), "a script has an episode");
    int last = 0;
    for (const script::ScriptEpisode &episode : script->episodes) {
        fuzz::expect(episode.number > last, "numbers of episodes ascend");
        fuzz::expect(!episode.scenes.isEmpty(), "an episode has a scene");
        last = episode.number;
    }
    return 0;
}
