// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clipjobs.h"

#include "base/random.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace circletake::sandbox {

namespace {

QString newId()
{
    SystemRandom random;
    return QStringLiteral("vid_") + QString::fromLatin1(random.token(12));
}

}  // namespace

ClipJobs::ClipJobs(Render render, const QString &folder, int workers, QObject *parent)
    : QObject(parent)
    , m_render(std::move(render))
    , m_folder((folder.isEmpty() ? QDir::tempPath() : folder) + QStringLiteral("/circletake-sandbox-XXXXXX"))
{
    m_threads.setMaxThreadCount(workers > 0 ? workers : QThread::idealThreadCount());
    m_threads.setExpiryTimeout(-1);
}

ClipJobs::~ClipJobs()
{
    m_cancel = true;
    m_threads.clear();
    m_threads.waitForDone();
}

QString ClipJobs::add(const media::AnimaticSpec &spec, const QString &callback, const JobFaults &faults,
                      const QByteArray &pcm)
{
    ClipJob job;
    job.id = newId();
    job.spec = spec;
    job.callback = callback;
    job.oddStatus = faults.oddStatus;
    m_jobs.insert(job.id, job);
    media::AnimaticJob order;
    order.spec = spec;
    order.pcm = pcm;
    order.black = faults.black;
    order.path = m_folder.filePath(job.id + QStringLiteral(".mp4"));
    start(job.id, order, faults);
    return job.id;
}

void ClipJobs::start(const QString &id, const media::AnimaticJob &order, const JobFaults &faults)
{
    m_threads.start([this, id, order, failure = faults.failure] {
        if (m_cancel)
            return;
        QMetaObject::invokeMethod(this, [this, id] { m_jobs[id].state = ClipJob::State::Processing; },
                                  Qt::QueuedConnection);
        const auto clip = failure.isEmpty() ? m_render(order, m_cancel)
                                            : Result<media::AnimaticClip>(Error{ErrorKind::Provider, failure, {}, {}});
        QMetaObject::invokeMethod(this, [this, id, order, clip] { finish(id, order.path, clip); }, Qt::QueuedConnection);
    });
}

void ClipJobs::finish(const QString &id, const QString &file, const Result<media::AnimaticClip> &clip)
{
    ClipJob &job = m_jobs[id];
    job.oddStatus = false;
    if (!clip) {
        job.state = ClipJob::State::Failed;
        job.error = clip.error().what;
    } else {
        job.state = ClipJob::State::Completed;
        job.file = file;
        const QFileInfo info(file);
        job.etag = '"' + QCryptographicHash::hash((id + QString::number(info.size())).toUtf8(), QCryptographicHash::Sha1)
                             .toHex().left(16) + '"';
    }
    emit finished(id);
}

const ClipJob *ClipJobs::find(const QString &id) const
{
    const auto at = m_jobs.constFind(id);
    return at == m_jobs.constEnd() ? nullptr : &*at;
}

}  // namespace circletake::sandbox
