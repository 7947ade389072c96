// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/amounts.h"
#include "render/admission.h"
#include "render/lifeline.h"
#include "render/ports/callledger.h"
#include "render/ports/textprovider.h"

#include <QCoreApplication>
#include <map>

namespace circletake::render {

/// What text calls work with; all of it outlives them, on their thread.
struct TextPorts
{
    Clock &clock;
    Random &random;
    TakeStore &store;  ///< keeps the rate bucket
    CallLedger &ledger;
};

/// How the questions of one route stand, since they were begun.
struct TextProgress
{
    int waiting = 0;
    int underWay = 0;
    int done = 0;  ///< answered, refusals included
    int failed = 0;
    int cancelled = 0;
    qint64 requests = 0;
    qint64 retries = 0;
    qint64 rateLimited = 0;
    qint64 promptTokens = 0;  ///< as told by the service
    qint64 answerTokens = 0;
    Amounts spent;
    bool notAnswering = false;  ///< the circuit breaker is open
    qint64 waitMs = 0;          ///< asked by the service or by the breaker to wait so long
};

/// Questions to language models through one route: as many at once as its admission allows, asked again after passing
/// faults, and held against the budget: the most that a question can cost is reserved before it is sent, and what it
/// did cost is entered after it. An answer that was lost counts as charged. A call is not kept beyond its object: what
/// is under way when that ends is settled, as charged, by the next load().
class TextCalls
{
    Q_DECLARE_TR_FUNCTIONS(TextCalls)

public:
    using Number = qint64;
    using Done = std::function<void(TextAnswer)>;

    /// `provider` must outlive it. `patienceMs`: a service that has not answered for so long fails what waits.
    TextCalls(TextProvider &provider, const TextPorts &ports, const RouteLimits &limits,
              qint64 patienceMs = 5 * 60'000);
    ~TextCalls();
    TextCalls(const TextCalls &) = delete;
    TextCalls &operator=(const TextCalls &) = delete;

    /// Reads what the last run spent of the rate, and settles what it left open; before ask().
    [[nodiscard]] Result<void> load();
    /// Asks on behalf of an episode (0: the series). `done` comes exactly once, from the event loop, and not after this
    /// was destroyed; it may ask and cancel, but not destroy.
    Number ask(const TextRequest &request, EpisodeId episode, Done done);
    /// Its answer is `cancelled`, at once; one that is under way is paid for all the same.
    void cancel(Number call);
    void cancelAll();

    [[nodiscard]] TextProgress progress() const;
    [[nodiscard]] const ProviderTraits &traits() const { return m_traits; }
    /// Called from the event loop after something changed, once a turn.
    void setListener(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    struct Call
    {
        TextRequest request;
        EpisodeId episode;
        Done done;        // none once it was cancelled
        CallId reserved;  // while it is under way
        std::optional<Money> worst;
        bool sent = false;
        int faults = 0;
        int tries = 0;
        int forms = 0;  // times that only the form was refused
        qint64 notBeforeMs = 0;
        qint64 sinceMs = 0;  // of the first refusal in a row; 0: none
    };

    void wake();
    void pump();
    [[nodiscard]] bool step();
    void rest(qint64 nowMs);
    void wakeIn(qint64 ms);
    [[nodiscard]] Number nextReady() const;
    [[nodiscard]] Result<void> reserve(Call &call);
    [[nodiscard]] Result<void> fits(const Budget &budget, bool isSeries, const Call &call) const;
    void send(Number number);
    void answered(Number number, const TextAnswer &answer);
    void settle(const Call &call, const TextAnswer &answer);
    void tryAgain(Call &call, const TextAnswer &answer);
    [[nodiscard]] bool mayTryAgain(Call &call, const TextAnswer &answer) const;
    void stop(const TextAnswer &answer);
    void finish(Number number, const TextAnswer &answer);
    void probe();
    void tell();

    TextProvider &m_provider;
    const TextPorts m_ports;
    const ProviderTraits m_traits;
    const qint64 m_patienceMs;
    Admission m_admission;
    Lifeline m_lifeline;
    std::map<Number, Call> m_calls;
    Number m_last = 0;
    int m_underWay = 0;
    bool m_waking = false;
    bool m_telling = false;
    Clock::Timer m_timer = 0;
    TextProgress m_counts;
    TextAnswer m_lastFault;
    std::function<void()> m_changed;
};

/// An answer that is no more than an error of ours.
[[nodiscard]] TextAnswer failedText(ProblemKind kind, const QString &message);

}  // namespace circletake::render
