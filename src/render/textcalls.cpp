// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/textcalls.h"

#include "base/logging.h"
#include "render/budgetfit.h"

#include <algorithm>

namespace circletake::render {

namespace {

constexpr int mostFaults = 6;
constexpr int mostForms = 3;

bool stopsRoute(ProblemKind kind)
{
    return kind == ProblemKind::Auth || kind == ProblemKind::Balance || kind == ProblemKind::Permission;
}

bool isRefusal(ProblemKind kind)
{
    return kind == ProblemKind::Rate || kind == ProblemKind::Concurrency;
}

ProblemKind problemOf(const Error &error)
{
    return error.kind == ErrorKind::Budget || error.kind == ErrorKind::BadInput ? ProblemKind::Budget
                                                                                : ProblemKind::Storage;
}

}  // namespace

TextAnswer failedText(ProblemKind kind, const QString &message)
{
    TextAnswer answer;
    answer.error.kind = kind;
    answer.error.message = message;
    return answer;
}

TextCalls::TextCalls(TextProvider &provider, const TextPorts &ports, const RouteLimits &limits, qint64 patienceMs)
    : m_provider(provider)
    , m_ports(ports)
    , m_traits(provider.traits())
    , m_patienceMs(patienceMs)
    , m_admission(ports.store, ports.clock, m_traits, limits)
{
}

TextCalls::~TextCalls()
{
    m_ports.clock.cancel(m_timer);
}

Result<void> TextCalls::load()
{
    const auto left = m_ports.ledger.openCalls(m_traits.id);
    if (!left)
        return left.error();
    for (const PaidCall &call : *left)
        if (auto settled =
                m_ports.ledger.settle(call.id, call.worst, m_ports.clock.wallMs(),
                                      tr("The program ended before the answer came; it is counted as charged."));
            !settled)
            return settled;
    return m_admission.load();
}

TextCalls::Number TextCalls::ask(const TextRequest &request, EpisodeId episode, Done done)
{
    const Number number = ++m_last;
    Call call;
    call.request = request;
    call.episode = episode;
    call.done = std::move(done);
    m_calls.emplace(number, std::move(call));
    wake();
    return number;
}

void TextCalls::cancel(Number number)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end() || !found->second.done)
        return;
    m_ports.clock.after(0, m_lifeline.bound([done = std::exchange(found->second.done, {})] {
        TextAnswer answer;
        answer.cancelled = true;
        done(answer);
    }));
    ++m_counts.cancelled;
    if (!found->second.sent)
        m_calls.erase(found);
    tell();
}

void TextCalls::cancelAll()
{
    QVector<Number> all;
    for (const auto &[number, call] : m_calls)
        all.append(number);
    for (const Number number : std::as_const(all))
        cancel(number);
}

TextProgress TextCalls::progress() const
{
    TextProgress progress = m_counts;
    for (const auto &[number, call] : m_calls)
        if (call.done)
            ++(call.sent ? progress.underWay : progress.waiting);
    progress.notAnswering = m_admission.breaker().isOpen();
    progress.waitMs = m_admission.askedToWaitMs();
    return progress;
}

void TextCalls::wake()
{
    tell();
    if (std::exchange(m_waking, true))
        return;
    m_ports.clock.after(0, m_lifeline.bound([this] {
        m_waking = false;
        pump();
    }));
}

void TextCalls::tell()
{
    if (std::exchange(m_telling, true))
        return;
    m_ports.clock.after(0, m_lifeline.bound([this] {
        m_telling = false;
        if (m_changed)
            m_changed();
    }));
}

void TextCalls::wakeIn(qint64 ms)
{
    if (ms < 0)
        return;
    m_timer = m_ports.clock.after(ms, m_lifeline.bound([this] {
        m_timer = 0;
        pump();
    }));
}

void TextCalls::pump()
{
    m_ports.clock.cancel(std::exchange(m_timer, 0));
    while (step()) {
    }
}

TextCalls::Number TextCalls::nextReady() const
{
    for (const auto &[number, call] : m_calls)
        if (!call.sent && call.notBeforeMs <= m_ports.clock.nowMs())
            return number;
    return 0;
}

bool TextCalls::step()
{
    const auto waits = [](const auto &each) { return !each.second.sent; };
    if (std::none_of(m_calls.begin(), m_calls.end(), waits))
        return false;
    const qint64 nowMs = m_ports.clock.nowMs();
    if (m_admission.breaker().isOpen()) {
        rest(nowMs);
        return false;
    }
    const Number number = nextReady();
    if (number == 0) {
        qint64 soonestMs = -1;
        for (const auto &[each, call] : m_calls)
            if (!call.sent && (soonestMs < 0 || call.notBeforeMs < soonestMs))
                soonestMs = call.notBeforeMs;
        wakeIn(soonestMs - nowMs);
        return false;
    }
    if (const qint64 waitMs = m_admission.waitMs(Admission::Kind::Submit); waitMs != 0) {
        wakeIn(waitMs);
        return false;
    }
    send(number);
    return true;
}

void TextCalls::rest(qint64 nowMs)
{
    const qint64 patienceMs = m_patienceMs - m_admission.breaker().openForMs(nowMs);
    if (patienceMs <= 0) {
        stop(m_lastFault);
        return;
    }
    const qint64 probeMs = m_admission.probeInMs();
    if (probeMs == 0)
        probe();
    else
        wakeIn(probeMs < 0 ? patienceMs : std::min(probeMs, patienceMs));
}

void TextCalls::probe()
{
    if (const auto admitted = m_admission.admitProbe(); !admitted) {
        stop(failedText(ProblemKind::Storage, admitted.error().advice()));
        return;
    }
    ++m_counts.requests;
    m_provider.listModels(m_lifeline.bound([this](const Result<QStringList> &models) {
        // Any answer but "it does not answer" shows that it is there.
        if (!models && models.error().kind == ErrorKind::Provider) {
            m_lastFault = failedText(ProblemKind::Transient, models.error().what);
            m_admission.probed(m_lastFault.error, m_underWay);
        } else {
            m_admission.probed({}, m_underWay);
        }
        wake();
    }));
}

Result<void> TextCalls::fits(const Budget &budget, bool isSeries, const Call &call) const
{
    switch (fitOf(budget, call.worst)) {
    case BudgetFit::Fits:
        return {};
    case BudgetFit::NoPrice:
        return Error{ErrorKind::Budget,
                     tr("What this question may cost is not known, so it cannot be held against the budget."),
                     {},
                     tr("Choose another model, or take the budget away.")};
    case BudgetFit::OtherCurrency:
        return Error{ErrorKind::BadInput,
                     tr("The budget is in %1, but this service's prices are in %2.")
                         .arg(budget.cap.currency().code(), call.worst.value_or(Money()).currency().code()),
                     {},
                     tr("Set the budget in the currency of the prices.")};
    case BudgetFit::Full:
        break;
    }
    const QString what = isSeries ? tr("The series' budget has %1 left, and this question may cost %2.")
                                  : tr("The episode's budget has %1 left, and this question may cost %2.");
    return Error{ErrorKind::Budget,
                 what.arg(restOf(budget).toDisplay(), call.worst.value_or(Money()).toDisplay()),
                 {},
                 tr("Raise the budget.")};
}

Result<void> TextCalls::reserve(Call &call)
{
    call.worst = m_provider.worstPrice(call.request);
    const auto budgets = m_ports.ledger.budgetsOf(call.episode);
    if (!budgets)
        return budgets.error();
    if (auto fit = fits(budgets->series, true, call); !fit)
        return fit;
    if (auto fit = fits(budgets->episode, false, call); !fit)
        return fit;
    const auto id = m_ports.ledger.reserve(
        {{}, call.episode, m_traits.id, call.request.model, call.worst.value_or(Money()), m_ports.clock.wallMs()});
    if (!id)
        return id.error();
    call.reserved = *id;
    return {};
}

void TextCalls::send(Number number)
{
    Call &call = m_calls.at(number);
    if (const auto reserved = reserve(call); !reserved) {
        finish(number, failedText(problemOf(reserved.error()), reserved.error().advice()));
        return;
    }
    if (const auto admitted = m_admission.admit(Admission::Kind::Submit); !admitted) {
        const TextAnswer unsent = failedText(ProblemKind::Storage, admitted.error().advice());
        settle(call, unsent);
        finish(number, unsent);
        return;
    }
    call.sent = true;
    ++m_underWay;
    ++m_counts.requests;
    tell();
    m_provider.ask(call.request,
                   m_lifeline.bound([this, number](const TextAnswer &answer) { answered(number, answer); }));
}

void TextCalls::answered(Number number, const TextAnswer &answer)
{
    m_admission.answered(answer.error, m_underWay);
    --m_underWay;
    const auto found = m_calls.find(number);
    Q_ASSERT(found != m_calls.end());
    settle(found->second, answer);
    m_counts.promptTokens += std::max<qint64>(0, answer.promptTokens);
    m_counts.answerTokens += std::max<qint64>(0, answer.answerTokens);
    m_counts.rateLimited += isRefusal(answer.error.kind) ? 1 : 0;
    if (answer.error.kind != ProblemKind::None)
        m_lastFault = answer;
    if (found->second.done && mayTryAgain(found->second, answer)) {
        tryAgain(found->second, answer);
    } else {
        if (stopsRoute(answer.error.kind))
            stop(answer);
        finish(number, answer);
    }
    wake();
}

void TextCalls::settle(const Call &call, const TextAnswer &answer)
{
    const bool charged = answer.error.kind == ProblemKind::None || answer.unsure;
    const Money spent = answer.cost ? *answer.cost : charged ? call.worst.value_or(Money()) : Money();
    const QString reason = answer.unsure ? tr("The answer was lost; it is counted as charged.") : QString();
    m_counts.spent += spent;
    // A ledger that cannot be written keeps the reservation, and the next load() enters it.
    if (const auto settled = m_ports.ledger.settle(call.reserved, spent, m_ports.clock.wallMs(), reason); !settled)
        qCWarning(lcRender).noquote() << settled.error().text();
}

bool TextCalls::mayTryAgain(Call &call, const TextAnswer &answer) const
{
    if (answer.askAgain)
        return ++call.forms <= mostForms;
    const qint64 nowMs = m_ports.clock.nowMs();
    if (isRefusal(answer.error.kind)) {
        call.sinceMs = call.sinceMs == 0 ? nowMs : call.sinceMs;
        return nowMs - call.sinceMs < m_patienceMs;
    }
    call.sinceMs = 0;
    return answer.error.kind == ProblemKind::Transient &&
           (++call.faults < mostFaults || m_admission.breaker().isOpen());
}

void TextCalls::tryAgain(Call &call, const TextAnswer &answer)
{
    call.sent = false;
    ++m_counts.retries;
    if (!answer.askAgain)
        call.notBeforeMs = m_ports.clock.nowMs() + m_admission.retryDelayMs(answer.error, ++call.tries, m_ports.random);
}

void TextCalls::stop(const TextAnswer &answer)
{
    QVector<Number> waiting;
    for (const auto &[number, call] : m_calls)
        if (!call.sent)
            waiting.append(number);
    TextAnswer told;
    told.error = answer.error;
    for (const Number number : std::as_const(waiting))
        finish(number, told);
}

void TextCalls::finish(Number number, const TextAnswer &answer)
{
    const auto found = m_calls.find(number);
    if (found == m_calls.end())
        return;
    const Done done = std::move(found->second.done);
    m_calls.erase(found);
    tell();
    if (!done)
        return;  // cancelled meanwhile
    ++(answer.error.kind == ProblemKind::None ? m_counts.done : m_counts.failed);
    done(answer);
}

}  // namespace circletake::render
