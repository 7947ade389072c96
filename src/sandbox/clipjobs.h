// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "sandbox/clipspool.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <functional>

namespace circletake::sandbox {

/// A clip or lip sync that was asked for.
struct ClipJob
{
    enum class State {
        Queued,
        Processing,
        Completed,
        Failed,
        Dropped  ///< its clip was made and deleted since; asked for again, it is rendered again
    };

    ClipSpool::Entry entry;
    State state = State::Queued;
    QByteArray etag;          ///< of Completed
    qint64 collectedMs = -1;  ///< of the clock: when its clip was last fetched whole
};

/// Renders clips on a few threads in the order of asking and remembers them in a spool, where the next process finds
/// them. Lives on the server's thread.
class ClipJobs final : public QObject
{
    Q_OBJECT

public:
    using Render = std::function<Result<media::AnimaticClip>(const media::AnimaticJob &, const std::atomic_bool &)>;

    static constexpr int mostJobs = 10'000;                 ///< older ones are forgotten
    static constexpr qint64 mostBytes = 4'000'000'000;      ///< of clips; then those fetched go first, oldest first
    static constexpr qint64 graceMs = 10 * 60'000;          ///< a fetched clip can be fetched again for so long
    static constexpr qint64 keepMs = 7LL * 24 * 3'600'000;  ///< a job of an earlier process is known for so long

    /// `folder` is the spool's, empty for a temporary one; `workers` 0: one for each processor. `clock` outlives it.
    ClipJobs(Render render, Clock &clock, const QString &folder, int workers, QObject *parent = nullptr);
    /// Cancels what runs and waits for it; clips that were fetched are deleted, the rest stays for the next process.
    ~ClipJobs() override;

    /// Takes up what an earlier process left. Storage when there is no folder or another process has it.
    [[nodiscard]] Result<void> open();
    /// Gives the new job's id. The order must be one that can be rendered. Storage when it cannot be written down.
    [[nodiscard]] Result<QString> add(const ClipOrder &order);
    /// The job that was asked for with this key; empty for none, and for the empty key.
    [[nodiscard]] QString idOf(const QByteArray &replayKey) const { return m_byKey.value(replayKey); }
    /// Null for an unknown id.
    [[nodiscard]] const ClipJob *find(const QString &id) const;
    /// The same, for who wants its clip: one that was dropped is queued again.
    [[nodiscard]] const ClipJob *want(const QString &id);
    /// What the job was asked for; NotFound.
    [[nodiscard]] Result<ClipOrder> orderOf(const QString &id) const { return m_spool.order(id); }
    [[nodiscard]] QString clipPath(const QString &id) const { return m_spool.clipPath(id); }
    /// Its clip was fetched to the last byte.
    void noteCollected(const QString &id);

signals:
    /// `callback` is the address to tell, once for each job; empty for none.
    void finished(const QString &id, const QString &callback);

private:
    void takeUp(const ClipSpool::Entry &entry);
    void start(const QString &id);
    [[nodiscard]] Result<media::AnimaticClip> render(const QString &id) const;
    void finish(const QString &id, const Result<media::AnimaticClip> &clip);
    void complete(ClipJob &job);
    void makeSpare(ClipJob &job);
    void drop(ClipJob &job);
    void tidy();
    void forgetOldest();
    void makeRoom();
    [[nodiscard]] QVector<ClipJob *> inOrder();

    Render m_render;
    Clock &m_clock;
    ClipSpool m_spool;
    QThreadPool m_threads;
    std::atomic_bool m_cancel = false;
    QHash<QString, ClipJob> m_jobs;
    QHash<QByteArray, QString> m_byKey;
    qint64 m_lastNumber = 0;
};

}  // namespace circletake::sandbox
