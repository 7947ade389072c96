// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/remoteservice.h"

#include <algorithm>
#include <cmath>

namespace circletake::test {

using namespace render;

ServiceNature badDay()
{
    ServiceNature nature;
    nature.medianMs = 20'000;
    nature.requestsPerMinute = 500;
    nature.refusedShare = 0.05;
    nature.busyShare = 0.05;
    nature.lostPollShare = 0.05;
    nature.lostAnswerShare = 0.05;
    nature.lostRequestShare = 0.03;
    nature.failShare = 0.05;
    nature.lostFetchShare = 0.05;
    nature.expiredShare = 0.05;
    return nature;
}

RemoteService::RemoteService(Clock &clock, Random &random, const ServiceNature &itsNature)
    : nature(itsNature)
    , m_clock(clock)
    , m_random(random)
{
}

ProviderError RemoteService::admit(Kind kind)
{
    const qint64 nowMs = m_clock.nowMs();
    const bool counts = nature.requestsPerMinute > 0 && (kind != Kind::Poll || nature.pollCounts);
    while (m_windowStart < m_log.size() && m_log[m_windowStart].atMs <= nowMs - 60'000) {
        m_inWindow -= m_log[m_windowStart].refused ? 0 : 1;
        ++m_windowStart;
    }
    const bool over = counts && m_inWindow >= nature.requestsPerMinute;
    m_overLimit += over ? 1 : 0;
    m_log.append({nowMs, kind, over});
    note(m_log.last());
    m_inWindow += over ? 0 : 1;
    if (over || happens(nature.refusedShare))
        return {ProblemKind::Rate, QStringLiteral("Too many requests."), {}, 429, nature.retryAfterMs};
    if (happens(nature.busyShare))
        return {ProblemKind::Transient, QStringLiteral("The server is busy."), {}, 503, -1};
    return {};
}

qint64 RemoteService::drawGeneration(const RenderSpec &spec)
{
    const double radius = std::sqrt(-2 * std::log(1 - m_random.unit()));
    const double normal = radius * std::cos(6.283185307179586 * m_random.unit());
    const double length = nature.referenceMs > 0 ? double(spec.durationMs) / double(nature.referenceMs) : 1.0;
    return std::max<qint64>(1, qint64(nature.medianMs * length * std::exp(nature.sigma * normal)));
}

Money RemoteService::worstPrice(const RenderSpec &spec) const
{
    return Money::ofUnits(nature.pricePerSecondUnits, Currency::usd()).scaled(spec.durationMs, 1000);
}

SubmitAnswer RemoteService::submit(const SubmitRequest &request, SubmitClass how)
{
    SubmitAnswer answer;
    answer.verdict = SubmitVerdict::NotTaken;
    answer.error = admit(Kind::Submit);
    if (answer.error.kind != ProblemKind::None)
        return answer;
    const bool keyKnown = m_byKey.contains(request.idempotencyKey);
    if (keyKnown && how == SubmitClass::ReplaysKey) {
        answer.verdict = SubmitVerdict::Taken;
        answer.job = stateOf(m_jobs.at(m_byKey.value(request.idempotencyKey)));
        return answer;
    }
    if (keyKnown && how == SubmitClass::RefusesReusedKey) {
        answer.error = {ProblemKind::Invalid, QStringLiteral("This key was used."), {}, 422, -1};
        return answer;
    }
    if (nature.mostRunning > 0 && running() >= nature.mostRunning) {
        answer.error = {ProblemKind::Concurrency, QStringLiteral("Too many jobs."), {}, 429, nature.retryAfterMs};
        return answer;
    }
    return take(request);
}

SubmitAnswer RemoteService::take(const SubmitRequest &request)
{
    ++m_bodies[request.attempt];
    Job job;
    job.id = QStringLiteral("job-%1").arg(++m_lastId);
    job.reference = request.reference;
    job.key = request.idempotencyKey;
    job.callback = request.callback;
    job.spec = request.spec;
    job.attempt = request.attempt;
    job.acceptedMs = m_clock.nowMs();
    job.generationMs = drawGeneration(request.spec);
    job.doneMs = job.acceptedMs + job.generationMs;
    job.end = happens(nature.failShare) ? RemoteState::Failed : RemoteState::Succeeded;
    job.price = worstPrice(request.spec).scaled(600 + m_random.below(401), 1000);
    m_jobs[job.id] = job;
    note(job);
    m_byKey.insert(job.key, job.id);
    if (!job.callback.isEmpty())
        m_clock.after(job.generationMs, [this, id = job.id] { announce(id); });
    SubmitAnswer answer;
    answer.verdict = SubmitVerdict::Taken;
    answer.job = stateOf(job);
    const Job &first = m_jobs.begin()->second;
    if (first.polled > 2 && happens(nature.repeatedIdShare))
        answer.job = stateOf(first);
    return answer;
}

void RemoteService::note(const Request &request)
{
    if (journal)
        journal(QByteArrayList{"request", QByteArray::number(request.atMs), QByteArray::number(int(request.kind)),
                               QByteArray::number(int(request.refused))}
                    .join(' '));
}

void RemoteService::note(const Job &job)
{
    if (journal)
        journal(QByteArrayList{"job", job.id.toUtf8(), job.reference.toUtf8(), job.key.toUtf8(),
                               QByteArray::number(job.attempt.value), QByteArray::number(job.acceptedMs),
                               QByteArray::number(job.generationMs), QByteArray::number(int(job.end)),
                               job.price.toDecimal().toUtf8()}
                    .join(' '));
}

void RemoteService::replay(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.first() == "request" && words.size() == 4) {
        m_log.append({words[1].toLongLong(), Kind(words[2].toInt()), words[3] == "1"});
        m_inWindow += m_log.last().refused ? 0 : 1;
    } else if (words.first() == "job" && words.size() == 9) {
        Job job;
        job.id = QString::fromUtf8(words[1]);
        job.reference = QString::fromUtf8(words[2]);
        job.key = QString::fromUtf8(words[3]);
        job.attempt = {words[4].toLongLong()};
        job.acceptedMs = words[5].toLongLong();
        job.generationMs = words[6].toLongLong();
        job.doneMs = job.acceptedMs + job.generationMs;
        job.end = RemoteState(words[7].toInt());
        job.price = *Money::fromDecimal(QString::fromUtf8(words[8]), Currency::usd());
        m_jobs[job.id] = job;
        m_byKey.insert(job.key, job.id);
        ++m_bodies[job.attempt];
        ++m_lastId;
    }
}

void RemoteService::announce(const QString &id)
{
    if (!callBack || m_jobs.count(id) == 0 || happens(nature.lostCallbackShare))
        return;
    const Job &job = m_jobs.at(id);
    const QString token = job.callback.path().section(QLatin1Char('/'), -1);
    if (happens(nature.lateCallbackShare)) {
        RemoteJob before = stateOf(job);
        before.state = RemoteState::Running;
        before.clip.clear();
        m_clock.after(m_random.below(600'000), [this, token, before] { callBack(token, before); });
    }
    callBack(token, stateOf(job));
    if (happens(nature.doubleCallbackShare) && m_jobs.count(id) > 0)
        callBack(token, stateOf(m_jobs.at(id)));
}

RemoteJob RemoteService::stateOf(const Job &job) const
{
    RemoteJob state;
    state.id = job.id;
    if (m_clock.nowMs() < job.doneMs) {
        const bool begun = m_clock.nowMs() - job.acceptedMs > job.generationMs / 10;
        state.state = begun ? RemoteState::Running : RemoteState::Queued;
        state.stateWord = begun ? QStringLiteral("processing") : QStringLiteral("queued");
        return state;
    }
    state.state = job.end;
    if (job.end == RemoteState::Succeeded) {
        state.clip = QUrl(QStringLiteral("https://clips.example/%1?at=%2").arg(job.id).arg(m_clock.nowMs()));
        state.charged = job.price;
    } else {
        state.error = {ProblemKind::Transient, QStringLiteral("The generation failed."), QStringLiteral("E17"), 200,
                       -1};
    }
    return state;
}

RemoteJob RemoteService::toldOf(Job &job)
{
    RemoteJob told = stateOf(job);
    if (happens(nature.strangeWordShare)) {
        told = {job.id, RemoteState::Unrecognised, QStringLiteral("marinating"), {}, {}, {}, -1};
    } else if (happens(nature.staleShare)) {
        told = {job.id, RemoteState::Queued, QStringLiteral("queued"), {}, {}, {}, -1};
    } else if (job.end == RemoteState::Succeeded && happens(nature.earlyDoneShare)) {
        told = {job.id,
                RemoteState::Succeeded,
                QStringLiteral("done"),
                QUrl(QStringLiteral("https://clips.example/none")),
                {},
                job.price,
                1};
    }
    return told;
}

PollAnswer RemoteService::poll(const QStringList &ids)
{
    PollAnswer answer;
    answer.error = admit(Kind::Poll);
    if (answer.error.kind != ProblemKind::None)
        return answer;
    for (const QString &id : ids) {
        Job *job = find(id);
        if (job == nullptr)
            continue;
        const bool denied = happens(nature.denialShare);
        const bool stranger = !denied && happens(nature.strangerShare);
        job->denials += denied || stranger ? 1 : 0;
        job->polled += denied || stranger ? 0 : 1;
        if (stranger)
            answer.jobs.append(stateOf(m_jobs.begin()->second));
        if (!denied && (!stranger || m_jobs.size() == 1))
            answer.jobs.append(toldOf(*job));
    }
    if (answer.jobs.isEmpty() && ids.size() == 1)
        answer.error = {ProblemKind::NotFound, QStringLiteral("No such job."), {}, 404, -1};
    return answer;
}

PollAnswer RemoteService::lookUp(const SubmitRequest &request)
{
    PollAnswer answer;
    answer.error = admit(Kind::LookUp);
    if (answer.error.kind != ProblemKind::None)
        return answer;
    for (const auto &[id, job] : m_jobs)
        if (job.reference == request.reference)
            answer.jobs.append(stateOf(job));
    return answer;
}

ProviderError RemoteService::cancel(const QString &id)
{
    const ProviderError refused = admit(Kind::Cancel);
    if (refused.kind != ProblemKind::None)
        return refused;
    Job *job = find(id);
    if (job == nullptr)
        return {ProblemKind::NotFound, QStringLiteral("No such job."), {}, 404, -1};
    if (job->doneMs <= m_clock.nowMs())
        return {ProblemKind::Invalid, QStringLiteral("Already completed."), {}, 400, -1};
    job->doneMs = m_clock.nowMs();
    job->end = RemoteState::Cancelled;
    return {};
}

RemoteService::Job *RemoteService::find(const QString &id)
{
    const auto found = m_jobs.find(id);
    return found == m_jobs.end() ? nullptr : &found->second;
}

Money RemoteService::bill() const
{
    Money sum;
    for (const auto &[id, job] : m_jobs)
        if (job.end == RemoteState::Succeeded && job.doneMs <= m_clock.nowMs())
            sum += job.price;
    return sum;
}

int RemoteService::mostInWindow(qint64 windowMs) const
{
    int most = 0;
    qsizetype first = 0;
    for (qsizetype last = 0; last < m_log.size(); ++last) {
        while (m_log[first].atMs <= m_log[last].atMs - windowMs)
            ++first;
        most = std::max(most, int(last - first + 1));
    }
    return most;
}

int RemoteService::running() const
{
    return int(std::count_if(m_jobs.begin(), m_jobs.end(),
                             [this](const auto &job) { return job.second.doneMs > m_clock.nowMs(); }));
}

int RemoteService::count(Kind kind) const
{
    return int(std::count_if(m_log.begin(), m_log.end(), [kind](const Request &one) { return one.kind == kind; }));
}

}  // namespace circletake::test
