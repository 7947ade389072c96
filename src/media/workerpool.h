// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/clipqueries.h"

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace circletake::media {

/// Which of the waiting jobs go first; jobs of one urgency go in the order they came.
enum class Urgency {
    Now,   ///< a person waits for it
    Soon,  ///< the engine waits for it
    Idle   ///< nice to have: thumbnails off screen
};

/// A few media workers with one queue, each on a thread of its own. Every callback comes exactly once, on the pool's
/// thread from its event loop, never inside the call that asked, and not at all after the pool was destroyed.
class WorkerPool : public QObject
{
    Q_OBJECT

public:
    using Ticket = qint64;
    template <class T>
    using Job = std::function<Result<T>(MediaWorker &, const CancelFlag &)>;
    template <class T>
    using Done = std::function<void(Result<T>)>;

    /// `program`: MediaTools::worker(). Children are started when they are first needed.
    WorkerPool(QString program, int workers, QObject *parent = nullptr);
    /// Stops what runs and waits for it.
    ~WorkerPool() override;

    Ticket probe(const QString &path, Done<ClipFacts> done, Urgency urgency = Urgency::Soon);
    Ticket firstFrame(const QString &path, QSize bound, Done<QImage> done, Urgency urgency = Urgency::Soon);
    Ticket inspect(const QString &path, Done<ClipFindings> done, Urgency urgency = Urgency::Soon);
    Ticket waveform(const QString &path, int columns, Done<QVector<float>> done, Urgency urgency = Urgency::Soon);
    /// `ready` comes any number of times before `done`: the same clip, with more pictures.
    Ticket decode(const DecodeRequest &request, std::function<void(DecodedClip)> ready, Done<DecodedClip> done,
                  Urgency urgency = Urgency::Now);

    /// Any other work with a worker, such as ClipEncoder's; `job` runs on a thread of the pool.
    template <class T>
    Ticket run(Job<T> job, Done<T> done, Urgency urgency = Urgency::Soon)
    {
        return enqueue(
            [job = std::move(job), done = std::move(done)](MediaWorker &worker, const CancelFlag &cancel) {
                return Callback([done, result = job(worker, cancel)] { done(result); });
            },
            urgency);
    }

    /// Its callback comes with ErrorKind::Cancelled, unless it has ended already. Unknown tickets are fine.
    void cancel(Ticket ticket);

private:
    using Callback = std::function<void()>;
    using Work = std::function<Callback(MediaWorker &, const CancelFlag &)>;
    struct Entry
    {
        Ticket ticket;
        Work work;
        CancelFlag cancel;
    };

    Ticket enqueue(Work work, Urgency urgency);
    void serve();
    [[nodiscard]] std::optional<Entry> next();
    void forget(Ticket ticket);

    const QString m_program;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Entry>, 3> m_waiting;
    std::vector<Entry> m_running;
    std::vector<std::thread> m_threads;
    Ticket m_last = 0;
    bool m_ending = false;
};

}  // namespace circletake::media
