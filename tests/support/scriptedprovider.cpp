// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedprovider.h"

#include <QCryptographicHash>
#include <algorithm>

namespace circletake::test {

using namespace render;

SubmitAnswer unsureAnswer(int httpStatus)
{
    SubmitAnswer answer;
    answer.verdict = SubmitVerdict::Unsure;
    answer.error = {ProblemKind::UnknownOutcome, QStringLiteral("The answer was lost."), {}, httpStatus, -1};
    return answer;
}

SubmitAnswer refusedAnswer(ProblemKind kind, int httpStatus, qint64 retryAfterMs)
{
    SubmitAnswer answer;
    answer.verdict = SubmitVerdict::NotTaken;
    answer.error = {kind, QStringLiteral("Refused: %1").arg(key(kind)), {}, httpStatus, retryAfterMs};
    return answer;
}

PollAnswer unansweredPoll(ProblemKind kind, int httpStatus, qint64 retryAfterMs)
{
    PollAnswer answer;
    answer.error = {kind, QStringLiteral("Refused: %1").arg(key(kind)), {}, httpStatus, retryAfterMs};
    return answer;
}

ScriptedProvider::ScriptedProvider(Clock &clock, RemoteService &service, KillSwitch &killSwitch)
    : m_clock(clock)
    , m_service(service)
    , m_switch(killSwitch)
{
    itsTraits.id = QStringLiteral("fake");
    itsTraits.label = QStringLiteral("Fake");
    itsTraits.cancels = true;
}

ScriptedProvider::~ScriptedProvider() = default;

std::optional<Money> ScriptedProvider::worstPrice(const RenderSpec &spec) const
{
    if (!hasPrice)
        return {};
    return fixedPrice ? fixedPrice : std::optional(m_service.worstPrice(spec));
}

Result<void> ScriptedProvider::check(const SubmitRequest &request) const
{
    if (request.spec.model == QStringLiteral("impossible"))
        return Error{ErrorKind::BadInput, QStringLiteral("This model cannot do that."), {}, {}};
    return {};
}

Result<QByteArray> ScriptedProvider::requestHash(const SubmitRequest &request) const
{
    if (const auto fits = check(request); !fits)
        return fits.error();
    const QByteArray body = request.spec.prompt.toUtf8() + request.reference.toUtf8();
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
}

template <class Answer>
void ScriptedProvider::deliver(Answer answer, std::function<void(Answer)> done, qint64 afterMs)
{
    m_clock.after(afterMs, [this, alive = std::weak_ptr<int>(m_alive), answer, done] {
        if (alive.expired())
            return;
        --m_inFlight;
        if (!m_switch.isDead())
            done(answer);
    });
}

template <class Answer>
void ScriptedProvider::travel(std::function<Answer()> arrive, std::function<void(Answer)> done)
{
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    const ServiceNature &nature = m_service.nature;
    const qint64 thereMs = nature.latencyMs / 2;
    const qint64 moreMs = nature.jitterMs > 0 ? m_service.below(nature.jitterMs) : 0;
    const qint64 backMs =
        nature.latencyMs - thereMs + (m_service.happens(nature.slowShare) ? m_service.below(60'000) : 0);
    const auto alive = std::weak_ptr<int>(m_alive);
    m_clock.after(thereMs + moreMs, [this, alive, arrive, done, backMs] {
        const Answer answer = arrive();
        if (!alive.expired())
            deliver<Answer>(answer, done, backMs);
    });
}

void ScriptedProvider::submit(const SubmitRequest &request, std::function<void(SubmitAnswer)> done)
{
    if (!m_switch.step(QStringLiteral("submit"), [] {}))
        return;
    m_submitted.append(request);
    std::optional<SubmitAnswer> scripted = submitScript ? submitScript(request) : std::nullopt;
    if (!scripted && !nextSubmits.empty()) {
        scripted = nextSubmits.front();
        nextSubmits.pop_front();
    }
    const bool neverArrives = !scripted && m_service.happens(m_service.nature.lostRequestShare);
    const bool noAnswer = loseAnswers > 0 || m_service.happens(m_service.nature.lostAnswerShare);
    loseAnswers -= !scripted && loseAnswers > 0 ? 1 : 0;
    travel<SubmitAnswer>(
        [&service = m_service, request, scripted, neverArrives, noAnswer, how = itsTraits.submitClass] {
            SubmitAnswer answer = scripted ? *scripted : neverArrives ? unsureAnswer() : service.submit(request, how);
            answer.submitMs = service.nature.latencyMs;
            return !scripted && noAnswer && answer.verdict == SubmitVerdict::Taken ? unsureAnswer() : answer;
        },
        std::move(done));
}

void ScriptedProvider::poll(const QStringList &ids, std::function<void(PollAnswer)> done)
{
    if (!m_switch.step(QStringLiteral("poll"), [] {}))
        return;
    m_polled.append(ids);
    std::optional<PollAnswer> scripted = pollScript ? pollScript(ids) : std::nullopt;
    if (!scripted && !nextPolls.empty()) {
        scripted = nextPolls.front();
        nextPolls.pop_front();
    }
    const bool lost = !scripted && m_service.happens(m_service.nature.lostPollShare);
    travel<PollAnswer>(
        [&service = m_service, ids, scripted, lost] {
            if (scripted)
                return *scripted;
            const PollAnswer answer = service.poll(ids);
            return lost ? unansweredPoll(ProblemKind::Transient, 0) : answer;
        },
        std::move(done));
}

void ScriptedProvider::lookUp(const SubmitRequest &request, std::function<void(PollAnswer)> done)
{
    if (!m_switch.step(QStringLiteral("lookUp"), [] {}))
        return;
    std::optional<PollAnswer> scripted;
    if (!nextLookUps.empty()) {
        scripted = nextLookUps.front();
        nextLookUps.pop_front();
    }
    travel<PollAnswer>(
        [&service = m_service, request, scripted] { return scripted ? *scripted : service.lookUp(request); },
        std::move(done));
}

void ScriptedProvider::cancel(const QString &id, std::function<void(ProviderError)> done)
{
    if (!m_switch.step(QStringLiteral("cancel"), [] {}))
        return;
    travel<ProviderError>([&service = m_service, id] { return service.cancel(id); }, std::move(done));
}

}  // namespace circletake::test
