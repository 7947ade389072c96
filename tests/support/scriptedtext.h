// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "render/ports/textprovider.h"

#include <memory>

namespace circletake::test {

/// What a language model of a test does, and what it was asked; it outlives the providers made for it.
struct TextScript
{
    using Reply = std::function<render::TextAnswer(const render::TextRequest &)>;

    Reply reply;  ///< what it says to a question
    qint64 latencyMs = 2000;
    std::optional<Money> price = Money();  ///< of any question at worst
    QVector<render::TextRequest> asked;
    int underWay = 0;
    int mostUnderWay = 0;

    [[nodiscard]] static render::TextAnswer saying(const QString &text)
    {
        render::TextAnswer answer;
        answer.text = text;
        answer.promptTokens = 1000;
        answer.answerTokens = 400;
        answer.cost = Money::fromDecimal(u"0.002", Currency::usd());
        return answer;
    }
    [[nodiscard]] static render::TextAnswer failing(ProblemKind kind, const QString &message)
    {
        render::TextAnswer answer;
        answer.error.kind = kind;
        answer.error.message = message;
        return answer;
    }
};

/// A language model service in manual time.
class ScriptedText final : public render::TextProvider
{
public:
    ScriptedText(Clock &clock, TextScript &script)
        : m_clock(clock)
        , m_script(script)
    {
        m_traits.id = QStringLiteral("writer");
        m_traits.label = QStringLiteral("Writer");
    }

    [[nodiscard]] const render::ProviderTraits &traits() const override { return m_traits; }
    [[nodiscard]] std::optional<Money> worstPrice(const render::TextRequest &) const override { return m_script.price; }
    void ask(const render::TextRequest &request, std::function<void(render::TextAnswer)> done) override
    {
        m_script.asked.append(request);
        m_script.mostUnderWay = std::max(m_script.mostUnderWay, ++m_script.underWay);
        m_clock.after(m_script.latencyMs, [this, request, done, alive = std::weak_ptr<bool>(m_alive)] {
            if (alive.expired())
                return;
            --m_script.underWay;
            done(m_script.reply(request));
        });
    }
    void listModels(std::function<void(Result<QStringList>)> done) override
    {
        m_clock.after(0, [done] { done(QStringList{QStringLiteral("writer-1")}); });
    }

private:
    Clock &m_clock;
    TextScript &m_script;
    render::ProviderTraits m_traits;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace circletake::test
