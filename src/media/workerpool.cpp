// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/workerpool.h"

namespace circletake::media {

WorkerPool::WorkerPool(QString program, int workers, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    for (int i = 0; i < workers; ++i)
        m_threads.emplace_back([this] { serve(); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        for (auto &waiting : m_waiting)
            waiting.clear();
        for (const Entry &entry : m_running)
            *entry.cancel = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

WorkerPool::Ticket WorkerPool::enqueue(Work work, Urgency urgency)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting[size_t(urgency)].push_back({++m_last, std::move(work), std::make_shared<std::atomic_bool>(false)});
    m_wake.notify_one();
    return m_last;
}

// Waits for an entry; nothing at the end.
std::optional<WorkerPool::Entry> WorkerPool::next()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_ending)
            return {};
        for (auto &waiting : m_waiting) {
            if (waiting.empty())
                continue;
            m_running.push_back(waiting.front());
            waiting.pop_front();
            return m_running.back();
        }
        m_wake.wait(lock);
    }
}

void WorkerPool::forget(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_running, [&](const Entry &entry) { return entry.ticket == ticket; });
}

void WorkerPool::serve()
{
    MediaWorker worker(m_program);
    while (const auto entry = next()) {
        Callback callback = entry->work(worker, entry->cancel);
        forget(entry->ticket);
        QMetaObject::invokeMethod(this, std::move(callback), Qt::QueuedConnection);
    }
}

void WorkerPool::cancel(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    for (const Entry &entry : m_running) {
        if (entry.ticket == ticket)
            *entry.cancel = true;
    }
    // One that waits still goes through a worker, which only says "cancelled": so every callback has one way.
    for (auto &waiting : m_waiting) {
        for (const Entry &entry : waiting) {
            if (entry.ticket == ticket)
                *entry.cancel = true;
        }
    }
}

WorkerPool::Ticket WorkerPool::probe(const QString &path, Done<ClipFacts> done, Urgency urgency)
{
    return run<ClipFacts>(
        [path](MediaWorker &worker, const CancelFlag &cancel) { return probeClip(worker, path, cancel); },
        std::move(done), urgency);
}

WorkerPool::Ticket WorkerPool::firstFrame(const QString &path, QSize bound, Done<QImage> done, Urgency urgency)
{
    return run<QImage>([path, bound](MediaWorker &worker,
                                     const CancelFlag &cancel) { return firstFrameOf(worker, path, bound, cancel); },
                       std::move(done), urgency);
}

WorkerPool::Ticket WorkerPool::inspect(const QString &path, Done<ClipFindings> done, Urgency urgency)
{
    return run<ClipFindings>(
        [path](MediaWorker &worker, const CancelFlag &cancel) { return inspectClip(worker, path, cancel); },
        std::move(done), urgency);
}

WorkerPool::Ticket WorkerPool::waveform(const QString &path, int columns, Done<QVector<float>> done, Urgency urgency)
{
    return run<QVector<float>>(
        [path, columns](MediaWorker &worker, const CancelFlag &cancel) {
            return waveformOf(worker, path, columns, cancel);
        },
        std::move(done), urgency);
}

WorkerPool::Ticket WorkerPool::decode(const DecodeRequest &request, std::function<void(DecodedClip)> ready,
                                      Done<DecodedClip> done, Urgency urgency)
{
    return run<DecodedClip>(
        [this, request, ready](MediaWorker &worker, const CancelFlag &cancel) {
            return decodeClip(worker, request, cancel, [&](const DecodedClip &clip) {
                if (ready)
                    QMetaObject::invokeMethod(
                        this, [ready, clip] { ready(clip); }, Qt::QueuedConnection);
            });
        },
        std::move(done), urgency);
}

}  // namespace circletake::media
