// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clipjobs.h"

#include "base/random.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QThread>
#include <algorithm>

namespace circletake::sandbox {

namespace {

constexpr int s_idBytes = 12;

QString newId()
{
    SystemRandom random;
    return QStringLiteral("vid_") + QString::fromLatin1(random.token(s_idBytes));
}

/// Of exactly this file: one that is rendered anew has another.
QByteArray etagOf(const QFileInfo &clip)
{
    const QString words =
        QStringLiteral("%1 %2 %3").arg(clip.fileName()).arg(clip.size()).arg(clip.lastModified().toMSecsSinceEpoch());
    return '"' + QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha1).toHex().left(16) + '"';
}

bool isOver(const ClipJob &job)
{
    return job.state != ClipJob::State::Queued && job.state != ClipJob::State::Processing;
}

}  // namespace

ClipJobs::ClipJobs(Render render, Clock &clock, const QString &folder, int workers, QObject *parent)
    : QObject(parent)
    , m_render(std::move(render))
    , m_clock(clock)
    , m_spool(folder)
{
    m_threads.setMaxThreadCount(workers > 0 ? workers : QThread::idealThreadCount());
    m_threads.setExpiryTimeout(-1);
}

ClipJobs::~ClipJobs()
{
    m_cancel = true;
    m_threads.clear();
    m_threads.waitForDone();
    for (ClipJob &job : m_jobs)
        if (job.entry.spare && job.state == ClipJob::State::Completed)
            drop(job);
}

Result<void> ClipJobs::open()
{
    if (auto opened = m_spool.open(); !opened)
        return opened;
    for (const ClipSpool::Entry &entry : m_spool.entries()) {
        if (m_clock.wallMs() - entry.madeMs > keepMs)
            m_spool.forget(entry.id);
        else
            takeUp(entry);
    }
    tidy();
    return {};
}

void ClipJobs::takeUp(const ClipSpool::Entry &entry)
{
    m_lastNumber = qMax(m_lastNumber, entry.number);
    ClipJob &job = m_jobs[entry.id];
    job.entry = entry;
    if (!entry.replayKey.isEmpty())
        m_byKey.insert(entry.replayKey, entry.id);
    const bool isOpen = !entry.failed && !entry.spare && entry.clipBytes <= 0;
    if (!isOpen)
        job.entry.callback.clear();  // an earlier process has called
    if (entry.failed) {
        job.state = ClipJob::State::Failed;
    } else if (entry.spare) {
        drop(job);
    } else if (entry.clipBytes > 0) {
        job.state = ClipJob::State::Completed;
        job.etag = etagOf(QFileInfo(m_spool.clipPath(entry.id)));
    } else {
        start(entry.id);
    }
}

Result<QString> ClipJobs::add(const ClipOrder &order)
{
    ClipSpool::Entry entry;
    entry.id = newId();
    entry.number = ++m_lastNumber;
    entry.madeMs = m_clock.wallMs();
    entry.replayKey = order.replayKey;
    entry.callback = order.callback;
    entry.oddStatus = order.faults.oddStatus;
    if (auto kept = m_spool.put(entry, order); !kept)
        return kept.error();
    if (!entry.replayKey.isEmpty())
        m_byKey.insert(entry.replayKey, entry.id);
    m_jobs[entry.id].entry = entry;
    start(entry.id);
    return entry.id;
}

void ClipJobs::start(const QString &id)
{
    m_jobs[id].state = ClipJob::State::Queued;
    m_threads.start([this, id] {
        if (m_cancel)
            return;
        QMetaObject::invokeMethod(
            this, [this, id] { m_jobs[id].state = ClipJob::State::Processing; }, Qt::QueuedConnection);
        const auto clip = render(id);
        if (!m_cancel)
            QMetaObject::invokeMethod(
                this, [this, id, clip] { finish(id, clip); }, Qt::QueuedConnection);
    });
}

Result<media::AnimaticClip> ClipJobs::render(const QString &id) const
{
    const auto order = m_spool.order(id);
    if (!order)
        return order.error();
    if (!order->faults.failure.isEmpty())
        return Error{ErrorKind::Provider, order->faults.failure, {}, {}};
    auto job = order->job();
    if (!job)
        return job.error();
    job->path = m_spool.partPath(id);
    return m_render(*job, m_cancel);
}

void ClipJobs::finish(const QString &id, const Result<media::AnimaticClip> &clip)
{
    ClipJob &job = m_jobs[id];
    job.entry.oddStatus = false;
    const auto kept = clip ? m_spool.keepClip(id) : Result<void>(clip.error());
    if (kept) {
        complete(job);
    } else {
        job.state = ClipJob::State::Failed;
        job.entry.failed = true;
        job.entry.failure = kept.error().what;
        m_spool.keepFailure(id, job.entry.failure);
    }
    const QString callback = std::exchange(job.entry.callback, {});
    tidy();
    emit finished(id, callback);
}

void ClipJobs::complete(ClipJob &job)
{
    const QFileInfo clip(m_spool.clipPath(job.entry.id));
    job.state = ClipJob::State::Completed;
    job.entry.clipBytes = clip.size();
    job.etag = etagOf(clip);
}

const ClipJob *ClipJobs::find(const QString &id) const
{
    const auto at = m_jobs.constFind(id);
    return at == m_jobs.constEnd() ? nullptr : &*at;
}

const ClipJob *ClipJobs::want(const QString &id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return nullptr;
    if (job->state == ClipJob::State::Dropped) {
        job->entry.spare = false;
        job->collectedMs = -1;
        start(id);
    }
    return &*job;
}

void ClipJobs::noteCollected(const QString &id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end() || job->state != ClipJob::State::Completed)
        return;
    job->collectedMs = m_clock.nowMs();
    makeSpare(*job);
    tidy();
}

void ClipJobs::makeSpare(ClipJob &job)
{
    if (!std::exchange(job.entry.spare, true))
        m_spool.noteSpare(job.entry.id);
}

void ClipJobs::drop(ClipJob &job)
{
    makeSpare(job);
    m_spool.dropClip(job.entry.id);
    job.entry.clipBytes = -1;
    job.state = ClipJob::State::Dropped;
}

void ClipJobs::tidy()
{
    for (ClipJob &job : m_jobs)
        if (job.state == ClipJob::State::Completed && job.collectedMs >= 0 &&
            m_clock.nowMs() - job.collectedMs > graceMs)
            drop(job);
    forgetOldest();
    makeRoom();
}

void ClipJobs::forgetOldest()
{
    if (m_jobs.size() <= mostJobs)
        return;
    QVector<ClipSpool::Entry> over;
    for (const ClipJob *job : inOrder())
        if (isOver(*job) && over.size() < m_jobs.size() - mostJobs)
            over.append(job->entry);
    for (const ClipSpool::Entry &entry : std::as_const(over)) {
        m_spool.forget(entry.id);
        m_byKey.remove(entry.replayKey);
        m_jobs.remove(entry.id);
    }
}

void ClipJobs::makeRoom()
{
    qint64 bytes = 0;
    for (const ClipJob &job : std::as_const(m_jobs))
        bytes += qMax<qint64>(0, job.entry.clipBytes);
    if (bytes <= mostBytes)
        return;
    QVector<ClipJob *> jobs = inOrder();
    std::stable_partition(jobs.begin(), jobs.end(), [](const ClipJob *job) { return job->entry.spare; });
    for (ClipJob *job : std::as_const(jobs)) {
        if (bytes <= mostBytes)
            return;
        if (job->state != ClipJob::State::Completed)
            continue;
        bytes -= job->entry.clipBytes;
        drop(*job);
    }
}

QVector<ClipJob *> ClipJobs::inOrder()
{
    QVector<ClipJob *> jobs;
    for (ClipJob &job : m_jobs)
        jobs.append(&job);
    std::sort(jobs.begin(), jobs.end(),
              [](const ClipJob *a, const ClipJob *b) { return a->entry.number < b->entry.number; });
    return jobs;
}

}  // namespace circletake::sandbox
