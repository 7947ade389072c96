// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answerreader.h"

#include "providers/providerwords.h"

namespace circletake::providers {

using render::PollAnswer;
using render::ProviderError;
using render::RemoteState;
using render::SubmitAnswer;
using render::SubmitVerdict;

namespace {

bool isRefusal(ProblemKind kind)
{
    switch (kind) {
    case ProblemKind::Auth:
    case ProblemKind::Balance:
    case ProblemKind::Permission:
    case ProblemKind::Moderation:
    case ProblemKind::Invalid:
    case ProblemKind::NotFound:
    case ProblemKind::Rate:
    case ProblemKind::Concurrency:
        return true;
    default:
        return false;
    }
}

/// An answer without the list that it must have proves nothing, least of all that a job is not there.
bool holdsJobs(const Call &call, const QJsonValue &json)
{
    return call.items.isEmpty() ? json.isObject() : call.items.in(json).isArray();
}

bool matches(const Call &call, const QJsonValue &item, const Variables &variables)
{
    for (auto it = call.match.begin(); it != call.match.end(); ++it) {
        const QString wanted = it.value().fill(variables);
        if (wanted.isEmpty() || scalarText(AnswerPath::parse(it.key()).valueOr({}).in(item)) != wanted)
            return false;
    }
    return true;
}

}  // namespace

AnswerReader::AnswerReader(const Profile &profile, const QUrl &base)
    : m_profile(profile)
    , m_jobs(profile, base)
{
}

bool AnswerReader::accepts(const Call &call, const HttpAnswer &answer) const
{
    return call.accept.isEmpty() ? answer.status >= 200 && answer.status < 300 : call.accept.contains(answer.status);
}

Call AnswerReader::jobsCall(const Call &call) const
{
    if (!call.status.isEmpty() || !m_profile.poll.exists())
        return call;
    Call jobs = m_profile.poll;
    jobs.id = call.id;
    jobs.items = call.items;
    return jobs;
}

ProviderError AnswerReader::errorOf(const Call &call, const HttpAnswer &answer, qint64 wallMs) const
{
    if (answer.isWhole() && accepts(call, answer) && !m_profile.errors.refuses(answer.json()))
        return {};
    return m_profile.errors.ofAnswer(answer, wallMs);
}

bool AnswerReader::surelyRefused(const HttpAnswer &answer, ProblemKind kind) const
{
    const bool readable = !answer.json().isUndefined();
    for (const NotTakenRule &rule : m_profile.notTaken)
        if (rule.http.contains(answer.status) && (readable || !rule.readable))
            return true;
    // 307 and 308 say that the request is to be made elsewhere: it was not carried out here.
    if (answer.status == 307 || answer.status == 308)
        return true;
    if (answer.status >= 200 && answer.status < 300)
        return m_profile.errors.refuses(answer.json()) && isRefusal(kind);
    return answer.status >= 400 && answer.status < 500 && answer.status != 408 && answer.status != 409 && readable;
}

SubmitAnswer AnswerReader::submitted(const Call &call, const HttpAnswer &answer, qint64 wallMs) const
{
    SubmitAnswer result;
    result.submitMs = answer.ms;
    if (!answer.isWhole()) {
        result.error = m_profile.errors.ofAnswer(answer, wallMs);
        result.verdict = answer.bodySent ? SubmitVerdict::Unsure : SubmitVerdict::NotTaken;
    } else if (accepts(call, answer) && !m_profile.errors.refuses(answer.json())) {
        result.job = m_jobs.read(jobsCall(call), answer.json(), RemoteState::Queued);
        if (!result.job.id.isEmpty()) {
            result.verdict = SubmitVerdict::Taken;
            return result;
        }
        result.job = {};
        result.error = m_profile.errors.ofAnswer(answer, wallMs);
    } else {
        result.error = m_profile.errors.ofAnswer(answer, wallMs);
        result.verdict = surelyRefused(answer, result.error.kind) ? SubmitVerdict::NotTaken : SubmitVerdict::Unsure;
    }
    if (result.verdict == SubmitVerdict::Unsure) {
        const QString advice = adviceFor(ProblemKind::UnknownOutcome);
        const bool saysMore = !answer.isWhole() || answer.json().isUndefined();
        result.error.kind = ProblemKind::UnknownOutcome;
        result.error.message = saysMore ? result.error.message + QLatin1Char(' ') + advice : advice;
    }
    return result;
}

PollAnswer AnswerReader::polled(const Call &call, const HttpAnswer &answer, const QStringList &asked,
                                qint64 wallMs) const
{
    PollAnswer result;
    result.error = errorOf(call, answer, wallMs);
    const QJsonValue json = answer.json();
    if (result.error.kind == ProblemKind::NotFound && json.isUndefined())
        result.error.kind = ProblemKind::Transient;  // a gateway's page says nothing about the job
    if (result.error.kind != ProblemKind::None)
        return result;
    if (!holdsJobs(call, json)) {
        result.error = m_profile.errors.ofAnswer(answer, wallMs);
        return result;
    }
    for (const QJsonValue &item : m_jobs.items(call, json)) {
        render::RemoteJob job = m_jobs.read(call, item, RemoteState::Unrecognised);
        if (job.id.isEmpty() && asked.size() == 1)
            job.id = asked.first();
        if (!job.id.isEmpty())
            result.jobs.append(job);
    }
    return result;
}

PollAnswer AnswerReader::lookedUp(const Call &call, const HttpAnswer &answer, const Variables &variables,
                                  qint64 wallMs) const
{
    PollAnswer result;
    result.error = errorOf(call, answer, wallMs);
    const QJsonValue json = answer.json();
    if (result.error.kind == ProblemKind::NotFound && !json.isUndefined())
        return {};
    if (result.error.kind == ProblemKind::None && !holdsJobs(m_profile.lookup, json))
        result.error = m_profile.errors.ofAnswer(answer, wallMs);
    if (result.error.kind != ProblemKind::None)
        return result;
    const Call reading = jobsCall(call);
    for (const QJsonValue &item : m_jobs.items(reading, json)) {
        const render::RemoteJob job = m_jobs.read(reading, item, RemoteState::Queued);
        if (!job.id.isEmpty() && matches(call, item, variables))
            result.jobs.append(job);
    }
    return result;
}

}  // namespace circletake::providers
