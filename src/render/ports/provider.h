// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/money.h"
#include "base/result.h"
#include "story/take.h"

#include <QStringList>
#include <QUrl>
#include <functional>
#include <optional>

namespace circletake::render {

/// What can be done about a submit whose answer was lost. Default is the last: the most careful.
enum class SubmitClass {
    ReplaysKey,        ///< A: the same idempotency key gives the first answer again: send again
    RefusesReusedKey,  ///< B: a reused key is refused: then look it up
    FindsReference,    ///< C: can be asked by our own reference
    ListsJobs,         ///< D: its list can be searched; exactly one match binds
    Nothing            ///< E: the take is unknown until evidence or a person ends that
};

/// What a provider's profile promises about one route; the engine's admission starts from it.
struct ProviderTraits
{
    QString id;  ///< profile id
    QString label;
    SubmitClass submitClass = SubmitClass::Nothing;
    int requestsPerMinute = 0;  ///< 0: no limit stated
    int runningJobs = 0;        ///< 0: no limit stated
    bool pollCounts = true;     ///< polls share the request limit
    qint64 leastPollMs = 1000;  ///< never ask about one job more often
    int pollBatch = 1;          ///< most ids in one poll
    bool callbacks = false;     ///< takes a callback address
    bool cancels = false;
    bool animatic = false;  ///< its clips are previsualisation (the sandbox)
    QString account;        ///< whose request limit it is: routes of one account share it; empty: its own
};

/// An error as the profile typed it.
struct ProviderError
{
    ProblemKind kind = ProblemKind::None;
    QString message;           ///< one translated line that says what to do
    QString words;             ///< the provider's own words, at most 2,000 characters, keys redacted
    int httpStatus = 0;        ///< 0 where no answer came
    qint64 retryAfterMs = -1;  ///< from Retry-After (seconds or date); -1: none given
};

struct SubmitRequest
{
    AttemptId attempt;
    QString reference;  ///< the take's slate: our own name for it, sent where the profile has a place
    QString idempotencyKey;
    QUrl callback;  ///< empty: none
    RenderSpec spec;

    bool operator==(const SubmitRequest &) const = default;
};

enum class RemoteState {
    Queued,
    Running,
    Succeeded,
    Failed,
    Cancelled,
    Expired,
    Moderated,
    Unrecognised  ///< a status word that the profile does not know: keep polling, tell the user
};

/// A provider's job as it says it stands now.
struct RemoteJob
{
    QString id;
    RemoteState state = RemoteState::Unrecognised;
    QString stateWord;             ///< as received
    QUrl clip;                     ///< of Succeeded
    ProviderError error;           ///< of Failed, Moderated, Expired
    std::optional<Money> charged;  ///< where the provider tells
    double progress = -1;          ///< 0 to 1, -1 unknown
};

enum class SubmitVerdict {
    Taken,     ///< it has an id
    NotTaken,  ///< surely not taken: nothing was or will be charged
    Unsure     ///< may have been taken
};

struct SubmitAnswer
{
    SubmitVerdict verdict = SubmitVerdict::Unsure;
    RemoteJob job;         ///< of Taken; may be Succeeded at once
    ProviderError error;   ///< of NotTaken and Unsure
    qint64 submitMs = -1;  ///< admitted to a connection until the answer was read
};

struct PollAnswer
{
    QVector<RemoteJob> jobs;  ///< in any order; an id asked for and left out is not known there (yet)
    ProviderError error;      ///< kind None when the question was answered
};

/// One route to one service, on the engine's thread. Every callback comes exactly once, never inside the call that
/// asked, and not at all after the provider was destroyed.
class Provider
{
public:
    virtual ~Provider() = default;

    [[nodiscard]] virtual const ProviderTraits &traits() const = 0;
    /// The most that `spec` can cost; nothing when the profile has no price for it.
    [[nodiscard]] virtual std::optional<Money> worstPrice(const RenderSpec &spec) const = 0;
    /// Says what in `request` the provider cannot take, before there is an attempt. Cheap: files that it names are not
    /// read, so that a broken one is found only by requestHash().
    [[nodiscard]] virtual Result<void> check(const SubmitRequest &request) const = 0;
    /// SHA-256 in hex of the body that submit() would send, files and all; errors as check().
    [[nodiscard]] virtual Result<QByteArray> requestHash(const SubmitRequest &request) const = 0;
    /// Sends the body once. Only the engine's money door calls it.
    virtual void submit(const SubmitRequest &request, std::function<void(SubmitAnswer)> done) = 0;
    /// Asks for at most `pollBatch` jobs in one request.
    virtual void poll(const QStringList &ids, std::function<void(PollAnswer)> done) = 0;
    /// Asks whether a lost submit was taken (classes B, C, D); an answer without jobs means "not found".
    virtual void lookUp(const SubmitRequest &request, std::function<void(PollAnswer)> done) = 0;
    virtual void cancel(const QString &id, std::function<void(ProviderError)> done) = 0;
};

}  // namespace circletake::render
