// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/parallel.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace circletake::media {

namespace {

constexpr std::chrono::milliseconds lookEvery(40);

/// The threads' common state; what they stop by is a flag of its own, so that one's failure is not the caller's wish.
struct Crew
{
    std::atomic_int next = 0;
    CancelFlag stop = std::make_shared<std::atomic_bool>(false);
    std::mutex mutex;
    std::condition_variable ended;
    int working = 0;
    Result<void> first;

    void leave(const Result<void> &result)
    {
        const std::scoped_lock lock(mutex);
        if (!result && first)
            first = result;
        if (!result)
            *stop = true;
        --working;
        ended.notify_all();
    }
};

}  // namespace

Result<void> forEach(int count, int jobs, const QString &worker, const CancelFlag &cancel,
                     const std::function<Result<void>(int, MediaWorker &, const CancelFlag &)> &work)
{
    Crew crew;
    crew.working = qMin(jobs, count);
    const auto serve = [&] {
        MediaWorker own(worker);
        Result<void> result;
        for (int i = crew.next++; i < count && result && !*crew.stop; i = crew.next++)
            result = work(i, own, crew.stop);
        crew.leave(result);
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < qMin(jobs, count); ++i)
        threads.emplace_back(serve);
    {
        std::unique_lock lock(crew.mutex);
        while (!crew.ended.wait_for(lock, lookEvery, [&] { return crew.working == 0; })) {
            if (cancel && *cancel)
                *crew.stop = true;
        }
    }
    for (std::thread &thread : threads)
        thread.join();
    return crew.first;
}

}  // namespace circletake::media
