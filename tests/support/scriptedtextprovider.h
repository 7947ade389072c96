// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "render/ports/textprovider.h"

#include <QVector>
#include <deque>
#include <memory>

namespace circletake::test {

/// A language model whose answers come through the clock. What is not scripted is answered after `answerMs` with "ok",
/// a tenth of the worst price.
class ScriptedTextProvider final : public render::TextProvider
{
public:
    explicit ScriptedTextProvider(Clock &clock)
        : m_clock(clock)
    {
        itsTraits.id = QStringLiteral("words");
    }

    render::ProviderTraits itsTraits;
    qint64 answerMs = 2000;
    std::optional<Money> price = Money::ofUnits(1'000'000'000, Currency::usd());
    std::deque<render::TextAnswer> next;  ///< the answers of the next questions
    std::function<std::optional<render::TextAnswer>(const render::TextRequest &)> script;
    bool down = false;  ///< answers nothing but faults

    [[nodiscard]] const render::ProviderTraits &traits() const override { return itsTraits; }
    [[nodiscard]] std::optional<Money> worstPrice(const render::TextRequest &) const override { return price; }
    void ask(const render::TextRequest &request, std::function<void(render::TextAnswer)> done) override
    {
        asked.append(request);
        askedMs.append(m_clock.nowMs());
        mostInFlight = std::max(mostInFlight, ++m_inFlight);
        deliver(answerTo(request), std::move(done), answerMs);
    }
    void listModels(std::function<void(Result<QStringList>)> done) override
    {
        ++listed;
        Result<QStringList> models = QStringList{QStringLiteral("m")};
        if (down)
            models = Error{ErrorKind::Provider, QStringLiteral("Nothing answers."), {}, {}};
        ++m_inFlight;
        deliver(models, std::move(done), 10);
    }

    [[nodiscard]] static render::TextAnswer fault(ProblemKind kind, int status = 0, bool unsure = false)
    {
        render::TextAnswer answer;
        answer.error.kind = kind;
        answer.error.httpStatus = status;
        answer.error.message = QStringLiteral("fault");
        answer.unsure = unsure;
        return answer;
    }

    QVector<render::TextRequest> asked;
    QVector<qint64> askedMs;
    int listed = 0;
    int mostInFlight = 0;

private:
    render::TextAnswer answerTo(const render::TextRequest &request)
    {
        if (down)
            return fault(ProblemKind::Transient, 503);
        if (script)
            if (auto answer = script(request))
                return *answer;
        if (!next.empty()) {
            render::TextAnswer answer = next.front();
            next.pop_front();
            return answer;
        }
        render::TextAnswer answer;
        answer.text = QStringLiteral("ok");
        answer.promptTokens = 100;
        answer.answerTokens = 50;
        if (price)
            answer.cost = price->scaled(1, 10);
        return answer;
    }
    template <class Answer, class Done>
    void deliver(Answer answer, Done done, qint64 ms)
    {
        m_clock.after(ms, [this, alive = std::weak_ptr<int>(m_alive), answer, done = std::move(done)] {
            if (alive.expired())
                return;
            --m_inFlight;
            done(answer);
        });
    }

    Clock &m_clock;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    int m_inFlight = 0;
};

}  // namespace circletake::test
