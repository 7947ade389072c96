// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedtext.h"

namespace circletake::test {

/// A language model on the works thread with a clock of that thread.
class ThreadedText final : public render::TextProvider
{
public:
    explicit ThreadedText(TextScript &script)
        : m_text(m_clock, script)
    {
    }
    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_text.traits(); }
    [[nodiscard]] std::optional<Money> worstPrice(const render::TextRequest &request) const override
    {
        return m_text.worstPrice(request);
    }
    void ask(const render::TextRequest &request, std::function<void(render::TextAnswer)> done) override
    {
        m_text.ask(request, std::move(done));
    }
    void listModels(std::function<void(Result<QStringList>)> done) override { m_text.listModels(std::move(done)); }

private:
    SystemClock m_clock;
    ScriptedText m_text;
};

}  // namespace circletake::test
