// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "render/ports/provider.h"

#include <QHash>
#include <QMap>
#include <map>

namespace circletake::test {

/// How the provider at the other end behaves. Shares are chances from 0 to 1.
struct ServiceNature
{
    qint64 latencyMs = 80;        ///< there and back
    double medianMs = 20'000;     ///< of a clip of `referenceMs`
    qint64 referenceMs = 10'000;  ///< 0: length does not matter
    double sigma = 0.3;
    int requestsPerMinute = 0;  ///< enforced over a sliding minute, refusals not counted; 0: no limit
    int mostRunning = 0;        ///< enforced; 0: no limit
    bool pollCounts = true;
    double refusedShare = 0;      ///< 429 without reason
    double busyShare = 0;         ///< 503 before anything was read: surely not taken
    double lostRequestShare = 0;  ///< it never arrives, and the sender cannot know
    double lostAnswerShare = 0;   ///< it arrives, its answer does not
    double lostPollShare = 0;
    double failShare = 0;                     ///< generations that fail, unpaid
    qint64 retryAfterMs = -1;                 ///< told with every 429
    qint64 pricePerSecondUnits = 50'000'000;  ///< worst; charged is between 60 % and all of it
    double lostCallbackShare = 0;
    double doubleCallbackShare = 0;
    double lostFetchShare = 0;     ///< downloads that break off
    double expiredShare = 0;       ///< downloads whose address is dead
    qint64 addressLifeMs = 0;      ///< a clip's address is dead so long after it was told; 0: never
    double brokenClipShare = 0;    ///< checks that find a bad clip in a good one
    double slowShare = 0;          ///< answers that take up to a minute longer, and so come out of order
    qint64 jitterMs = 0;           ///< the way there takes up to so much longer
    double lateCallbackShare = 0;  ///< callbacks that come up to ten minutes late and tell how things stood before
    // Lies: what it says is not so.
    double strangeWordShare = 0;  ///< polls answered with a status word that nobody knows
    double staleShare = 0;        ///< polls answered with how things stood at the beginning
    double denialShare = 0;       ///< polls that deny a job that is there
    double strangerShare = 0;     ///< polls answered with a job that was not asked for
    double earlyDoneShare = 0;    ///< polls that say "done" of what is not, with an address that leads nowhere
    double repeatedIdShare = 0;   ///< submits answered with the number of the first job, when its sender knows it
};

/// A bad day: of the requests, the generations and the downloads each about one in five goes wrong.
[[nodiscard]] ServiceNature badDay();

/// A provider's servers, which know nothing of our kills: jobs, bills, and the log of every request that came.
class RemoteService
{
public:
    enum class Kind { Submit, Poll, LookUp, Cancel };
    struct Request
    {
        qint64 atMs;
        Kind kind;
        bool refused;
    };
    struct Job
    {
        QString id;
        QString reference;
        QString key;
        QUrl callback;
        RenderSpec spec;
        qint64 acceptedMs = 0;
        qint64 doneMs = 0;
        qint64 generationMs = 0;
        render::RemoteState end = render::RemoteState::Succeeded;
        Money price;
        AttemptId attempt;
        int polled = 0;   ///< polls answered truly
        int denials = 0;  ///< polls in which it was denied or left out
    };

    RemoteService(Clock &clock, Random &random, const ServiceNature &nature);

    ServiceNature nature;
    /// Told a line of text for every request that comes and every job that is taken; replay() brings them back, so
    /// that a service can go on where another one was.
    std::function<void(const QByteArray &)> journal;
    void replay(const QByteArray &line);
    /// Callbacks are delivered here: token, job.
    std::function<void(const QString &, const render::RemoteJob &)> callBack;

    // What arrives, and the answers.
    [[nodiscard]] render::SubmitAnswer submit(const render::SubmitRequest &request, render::SubmitClass how);
    [[nodiscard]] render::PollAnswer poll(const QStringList &ids);
    [[nodiscard]] render::PollAnswer lookUp(const render::SubmitRequest &request);
    [[nodiscard]] render::ProviderError cancel(const QString &id);

    [[nodiscard]] render::RemoteJob stateOf(const Job &job) const;
    [[nodiscard]] Job *find(const QString &id);
    [[nodiscard]] const std::map<QString, Job> &jobs() const { return m_jobs; }
    [[nodiscard]] const QVector<Request> &log() const { return m_log; }
    void forgetJobs() { m_jobs.clear(); }
    /// Bodies that arrived for each attempt.
    [[nodiscard]] const QMap<AttemptId, int> &bodies() const { return m_bodies; }
    /// What it charged for all that finished.
    [[nodiscard]] Money bill() const;
    /// The most requests that came in any `windowMs`.
    [[nodiscard]] int mostInWindow(qint64 windowMs = 60'000) const;
    /// Refusals because the limit was passed.
    [[nodiscard]] int overLimit() const { return m_overLimit; }
    [[nodiscard]] int running() const;
    [[nodiscard]] int count(Kind kind) const;
    /// Draws a log-normal generation time.
    [[nodiscard]] qint64 drawGeneration(const RenderSpec &spec);
    [[nodiscard]] Money worstPrice(const RenderSpec &spec) const;
    [[nodiscard]] qint64 below(qint64 bound) { return m_random.below(bound); }
    [[nodiscard]] bool happens(double share) { return share > 0 && m_random.unit() < share; }

private:
    [[nodiscard]] render::ProviderError admit(Kind kind);
    [[nodiscard]] render::SubmitAnswer take(const render::SubmitRequest &request);
    void announce(const QString &id);
    void note(const Request &request);
    void note(const Job &job);
    [[nodiscard]] render::RemoteJob toldOf(Job &job);

    Clock &m_clock;
    Random &m_random;
    std::map<QString, Job> m_jobs;
    QHash<QString, QString> m_byKey;
    QVector<Request> m_log;
    qsizetype m_windowStart = 0;
    int m_inWindow = 0;
    QMap<AttemptId, int> m_bodies;
    int m_overLimit = 0;
    int m_lastId = 0;
};

}  // namespace circletake::test
