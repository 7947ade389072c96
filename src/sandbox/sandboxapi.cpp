// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sandboxapi.h"

#include "sandbox/animaticorder.h"
#include "sandbox/clipanswer.h"
#include "sandbox/rulewriter.h"
#include "sandbox/spoiltwords.h"
#include "sandbox/wavsound.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QUrlQuery>

namespace circletake::sandbox {

namespace {

const QString s_submitPath = QStringLiteral("/v1/video/generate");
const QString s_pollPath = QStringLiteral("/v1/video/generations/");
const QString s_lipSyncPath = QStringLiteral("/v1/video/lipsync");
const QString s_chatPath = QStringLiteral("/v1/chat/completions");
const QString s_speechPath = QStringLiteral("/v1/audio/speech");
const QString s_modelsPath = QStringLiteral("/v1/models");
const QString s_filesPath = QStringLiteral("/v1/files/");
const QString s_base64 = QStringLiteral(";base64,");
constexpr int s_mostSpeech = 4'096;

/// The body as an object; nothing when it is none.
std::optional<QJsonObject> objectIn(const HttpRequestIn &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

HttpReplyOut noObject()
{
    return HttpReplyOut::error(422, QStringLiteral("The body must be a JSON object"));
}

bool isKey(const QByteArray &authorization)
{
    const QByteArray key = authorization.startsWith("Bearer ") ? authorization.mid(7) : QByteArray();
    return key.startsWith("hs_") && key.size() >= 32;
}

/// What a data URL holds; nothing for anything else.
std::optional<QByteArray> dataOf(const QString &url)
{
    const qsizetype data = url.indexOf(s_base64);
    if (!url.startsWith(QLatin1String("data:")) || data < 0)
        return {};
    return QByteArray::fromBase64(QStringView(url).mid(data + s_base64.size()).toLatin1());
}

/// The job that a clip's address names.
QString idIn(const QString &path)
{
    return path.startsWith(s_filesPath) ? path.mid(s_filesPath.size()).section(QLatin1Char('.'), 0, 0) : QString();
}

bool isDone(const ClipJob &job)
{
    return job.state == ClipJob::State::Completed || job.state == ClipJob::State::Dropped;
}

QString stateWord(const ClipJob &job)
{
    if (job.entry.oddStatus)
        return QStringLiteral("rendering_pass_2");
    switch (job.state) {
    case ClipJob::State::Queued:
    case ClipJob::State::Dropped:
        return QStringLiteral("queued");
    case ClipJob::State::Processing:
        return QStringLiteral("processing");
    case ClipJob::State::Completed:
        return QStringLiteral("completed");
    case ClipJob::State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

}  // namespace

SandboxApi::SandboxApi(const SandboxOptions &options, Clock &clock, ClipJobs::Render render, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_clock(clock)
    , m_rate(options.requestsPerMinute, clock)
    , m_dice(options.faults)
    , m_jobs(std::move(render), clock, options.spool, options.workers)
    , m_callbacks(clock, options.callbackSecret)
{
    m_speaking.setMaxThreadCount(2);
    connect(&m_jobs, &ClipJobs::finished, this, &SandboxApi::jobFinished);
    connect(&m_callbacks, &CallbackSender::sent, this, [this] { ++m_counts.callbacksSent; });
}

bool SandboxApi::isApiCall(const HttpRequestIn &request)
{
    return !request.path.startsWith(s_filesPath);
}

bool SandboxApi::makesSomething(const HttpRequestIn &request)
{
    return request.method == "POST";
}

std::optional<HttpReplyOut> SandboxApi::refusal(const HttpRequestIn &request)
{
    if (m_options.requireKey && !isKey(request.headers.value("authorization")))
        return HttpReplyOut::error(401, QStringLiteral("Invalid API key"));
    const qint64 waitMs = m_rate.admit();
    if (waitMs == 0)
        return {};
    ++m_counts.rateLimited;
    HttpReplyOut reply = HttpReplyOut::error(
        429, QStringLiteral("Rate limit of %1 requests a minute exceeded").arg(m_options.requestsPerMinute));
    reply.headers.insert("Retry-After", QByteArray::number((waitMs + 999) / 1000));
    return reply;
}

void SandboxApi::answer(const HttpRequestIn &request, const Reply &reply)
{
    const bool post = request.method == "POST";
    if (post && request.path == s_submitPath)
        reply(submit(request));
    else if (post && request.path == s_lipSyncPath)
        reply(lipSync(request));
    else if (post && request.path == s_chatPath)
        reply(chat(request));
    else if (post && request.path == s_speechPath)
        speech(request, reply);
    else if (!post && request.path.startsWith(s_pollPath))
        reply(poll(request.path.mid(s_pollPath.size())));
    else if (!post && request.path == s_modelsPath)
        reply(models());
    else if (!post && request.path.startsWith(s_filesPath))
        reply(file(request));
    else
        reply(HttpReplyOut::error(404, QStringLiteral("There is nothing at this address")));
}

JobFaults SandboxApi::jobFaults()
{
    JobFaults faults;
    for (const Fault &fault : m_dice.at(FaultPlace::Job)) {
        if (fault.kind == FaultKind::Fail)
            faults.failure = QStringLiteral("Rendering failed on the provider's side");
        else if (fault.kind == FaultKind::Moderation)
            faults.failure = QStringLiteral("content_policy_violation: the prompt was refused by moderation");
        faults.black |= fault.kind == FaultKind::Black;
        faults.oddStatus |= fault.kind == FaultKind::UnknownStatus;
    }
    return faults;
}

HttpReplyOut SandboxApi::submit(const HttpRequestIn &request)
{
    const auto body = objectIn(request);
    if (!body)
        return noObject();
    ClipOrder order;
    order.request = animaticPartOf(*body);
    order.reference = QString::fromUtf8(request.headers.value("x-client-reference"));
    return take(order, request, *body);
}

HttpReplyOut SandboxApi::lipSync(const HttpRequestIn &request)
{
    const auto body = objectIn(request);
    if (!body)
        return noObject();
    const auto first = filmed(body->value(QStringLiteral("video")).toString());
    if (!first)
        return HttpReplyOut::error(422, QStringLiteral("video: must be a clip made here, or the address of one"));
    const auto wav = dataOf(body->value(QStringLiteral("audio")).toString());
    if (!wav)
        return HttpReplyOut::error(422, QStringLiteral("audio: must be a data URL with WAV"));
    ClipOrder order;
    order.request = first->request;
    order.reference = first->reference;
    order.wav = *wav;
    return order.wav.isEmpty() ? HttpReplyOut::error(422, QStringLiteral("audio: is empty"))
                               : take(order, request, *body);
}

std::optional<ClipOrder> SandboxApi::filmed(const QString &video) const
{
    if (const auto clip = dataOf(video))
        return ClipOrder::fromClip(*clip);
    const ClipJob *source = m_jobs.find(idIn(QUrl(video).path()));
    const auto order = source && isDone(*source) ? m_jobs.orderOf(source->entry.id) : Result<ClipOrder>(Error{});
    return order ? std::optional(*order) : std::nullopt;
}

HttpReplyOut SandboxApi::take(ClipOrder &order, const HttpRequestIn &request, const QJsonObject &body)
{
    if (const auto job = order.job(); !job)
        return HttpReplyOut::error(422, job.error().what);
    order.replayKey = request.headers.value("idempotency-key");
    if (const QString known = m_jobs.idOf(order.replayKey); !known.isEmpty())
        return replay(known, order);
    order.callback = body.value(QStringLiteral("callback_url")).toString();
    order.faults = jobFaults();
    const auto id = m_jobs.add(order);
    if (!id)
        return HttpReplyOut::error(503, id.error().what);
    ++m_counts.submits;
    return HttpReplyOut::json(objectOf(*m_jobs.find(*id)));
}

HttpReplyOut SandboxApi::replay(const QString &id, const ClipOrder &again) const
{
    const auto first = m_jobs.orderOf(id);
    if (first && first->request == again.request && first->wav == again.wav)
        return HttpReplyOut::json(objectOf(*m_jobs.find(id)));
    return HttpReplyOut::error(422, QStringLiteral("Idempotency-Key: was used for another request"));
}

QString SandboxApi::addressOf(const ClipJob &job) const
{
    QString address = m_origin + s_filesPath + job.entry.id + QStringLiteral(".mp4");
    if (m_dice.plan().expireMs() >= 0)
        address += QStringLiteral("?until=%1").arg(m_clock.nowMs() + m_dice.plan().expireMs());
    return address;
}

QJsonObject SandboxApi::objectOf(const ClipJob &job) const
{
    QJsonObject object{{QStringLiteral("id"), job.entry.id}, {QStringLiteral("status"), stateWord(job)}};
    if (job.state == ClipJob::State::Completed)
        object.insert(QStringLiteral("video_url"), addressOf(job));
    if (job.state == ClipJob::State::Failed)
        object.insert(QStringLiteral("error"), job.entry.failure);
    return object;
}

HttpReplyOut SandboxApi::poll(const QString &id)
{
    ++m_counts.polls;
    const ClipJob *job = m_jobs.want(id);
    return job ? HttpReplyOut::json(objectOf(*job)) : HttpReplyOut::error(404, QStringLiteral("No such generation"));
}

HttpReplyOut SandboxApi::chat(const HttpRequestIn &request)
{
    const auto body = objectIn(request);
    if (!body || body->value(QStringLiteral("messages")).toArray().isEmpty())
        return HttpReplyOut::error(422, QStringLiteral("messages: needs at least one message"));
    ++m_counts.chats;
    return HttpReplyOut::json(spoilt(completeByRule(*body), m_dice.at(FaultPlace::Words)));
}

HttpReplyOut SandboxApi::models()
{
    QJsonArray data;
    for (const char *id : {"video-gen-2.1", "deepseek-v3.2", "gemini-2.5-flash", "tts-1", "lipsync-1"})
        data.append(QJsonObject{{QStringLiteral("id"), QLatin1String(id)},
                                {QStringLiteral("object"), QStringLiteral("model")},
                                {QStringLiteral("created"), 1'760'000'000},
                                {QStringLiteral("owned_by"), QStringLiteral("sandbox")}});
    return HttpReplyOut::json({{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), data}});
}

void SandboxApi::speech(const HttpRequestIn &request, const Reply &reply)
{
    const auto body = objectIn(request);
    const QString text = body ? body->value(QStringLiteral("input")).toString() : QString();
    if (text.trimmed().isEmpty() || text.size() > s_mostSpeech) {
        reply(HttpReplyOut::error(422, QStringLiteral("input: needs 1 to %1 characters").arg(s_mostSpeech)));
        return;
    }
    ++m_counts.speeches;
    const media::AnimaticFigure who{body->value(QStringLiteral("voice")).toString(),
                                    body->value(QStringLiteral("instructions")).toString()};
    const double speed = qBound(0.25, body->value(QStringLiteral("speed")).toDouble(1.0), 4.0);
    m_speaking.start([this, text, who, speed, reply] {
        const auto pcm = m_voice.say(text, who, speed);
        QMetaObject::invokeMethod(
            this,
            [pcm, reply] {
                HttpReplyOut answer;
                answer.type = "audio/wav";
                answer.body = pcm ? wavOf(*pcm) : QByteArray();
                reply(pcm ? answer : HttpReplyOut::error(503, pcm.error().text()));
            },
            Qt::QueuedConnection);
    });
}

HttpReplyOut SandboxApi::file(const HttpRequestIn &request)
{
    const QString id = idIn(request.path);
    const ClipJob *job = m_jobs.find(id);
    if (!job || job->state != ClipJob::State::Completed)
        return HttpReplyOut::error(404, QStringLiteral("No such file"));
    const qint64 until = QUrlQuery(request.query).queryItemValue(QStringLiteral("until")).toLongLong();
    if (m_dice.plan().expireMs() >= 0 && until < m_clock.nowMs())
        return HttpReplyOut::error(403, QStringLiteral("This address has expired"));
    ++m_counts.downloads;
    HttpReplyOut reply = clipAnswer(request, m_jobs.clipPath(id), job->etag);
    if (reachesTheEnd(reply))
        reply.whenSent = [self = QPointer<SandboxApi>(this), id] {
            if (self)
                self->m_jobs.noteCollected(id);
        };
    return reply;
}

void SandboxApi::jobFinished(const QString &id, const QString &callback)
{
    const ClipJob *job = m_jobs.find(id);
    (job->state == ClipJob::State::Failed ? m_counts.failed : m_counts.rendered) += 1;
    if (!callback.isEmpty() && !m_dice.plan().noCallback())
        m_callbacks.send(QUrl(callback), objectOf(*job));
}

}  // namespace circletake::sandbox
