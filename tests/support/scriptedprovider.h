// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/killswitch.h"
#include "support/remoteservice.h"

#include <deque>
#include <memory>

namespace circletake::test {

/// The engine's side of a RemoteService: a Provider whose answers come through the clock. Each call may be scripted;
/// what is not scripted behaves as the service's nature says. Answers die with it, the service lives on.
class ScriptedProvider final : public render::Provider
{
public:
    using SubmitScript = std::function<std::optional<render::SubmitAnswer>(const render::SubmitRequest &)>;
    using PollScript = std::function<std::optional<render::PollAnswer>(const QStringList &)>;

    ScriptedProvider(Clock &clock, RemoteService &service, KillSwitch &killSwitch);
    ~ScriptedProvider() override;

    render::ProviderTraits itsTraits;  ///< before addRoute()
    std::optional<Money> fixedPrice;   ///< worstPrice() of everything; else the service's
    bool hasPrice = true;
    /// The answers of the next submits instead of what the service says; the service sees nothing of these.
    std::deque<render::SubmitAnswer> nextSubmits;
    std::deque<render::PollAnswer> nextPolls;
    std::deque<render::PollAnswer> nextLookUps;
    /// The service takes the next so many submits, but their answers are lost.
    int loseAnswers = 0;
    /// As for ever: scripts are asked first.
    SubmitScript submitScript;
    PollScript pollScript;

    [[nodiscard]] const render::ProviderTraits &traits() const override { return itsTraits; }
    [[nodiscard]] std::optional<Money> worstPrice(const RenderSpec &spec) const override;
    [[nodiscard]] Result<void> check(const render::SubmitRequest &request) const override;
    [[nodiscard]] Result<QByteArray> requestHash(const render::SubmitRequest &request) const override;
    void submit(const render::SubmitRequest &request, std::function<void(render::SubmitAnswer)> done) override;
    void poll(const QStringList &ids, std::function<void(render::PollAnswer)> done) override;
    void lookUp(const render::SubmitRequest &request, std::function<void(render::PollAnswer)> done) override;
    void cancel(const QString &id, std::function<void(render::ProviderError)> done) override;

    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] int mostInFlight() const { return m_mostInFlight; }
    [[nodiscard]] const QVector<render::SubmitRequest> &submitted() const { return m_submitted; }
    [[nodiscard]] const QVector<QStringList> &polled() const { return m_polled; }

private:
    template <class Answer>
    void deliver(Answer answer, std::function<void(Answer)> done, qint64 afterMs);
    template <class Answer>
    void travel(std::function<Answer()> arrive, std::function<void(Answer)> done);

    Clock &m_clock;
    RemoteService &m_service;
    KillSwitch &m_switch;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    QVector<render::SubmitRequest> m_submitted;
    QVector<QStringList> m_polled;
};

[[nodiscard]] render::SubmitAnswer unsureAnswer(int httpStatus = 0);
[[nodiscard]] render::SubmitAnswer refusedAnswer(ProblemKind kind, int httpStatus, qint64 retryAfterMs = -1);
[[nodiscard]] render::PollAnswer unansweredPoll(ProblemKind kind, int httpStatus, qint64 retryAfterMs = -1);

}  // namespace circletake::test
