// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/ports/speechprovider.h"
#include "render/textcalls.h"

#include <memory>

namespace circletake::render {

/// Lines for one speech service, under the same admission, budget and ledger as questions to language models.
class SpeechCalls final
{
public:
    using Done = std::function<void(SpeechAnswer)>;

    /// `provider` must outlive it.
    SpeechCalls(SpeechProvider &provider, const TextPorts &ports, const RouteLimits &limits);
    ~SpeechCalls();

    /// As TextCalls::load(); before ask().
    [[nodiscard]] Result<void> load();
    /// Says a line on behalf of an episode. `done` comes exactly once, from the event loop, and not after this was
    /// destroyed; a cancelled one ends with an error of kind None and no sound.
    void ask(const SpeechRequest &request, EpisodeId episode, Done done);
    void cancelAll();

private:
    class Lines;

    std::unique_ptr<Lines> m_lines;
    TextCalls m_calls;
};

}  // namespace circletake::render
