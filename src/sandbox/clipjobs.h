// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticrenderer.h"

#include <QHash>
#include <QObject>
#include <QTemporaryDir>
#include <QThreadPool>
#include <functional>

namespace circletake::sandbox {

/// A clip or lip sync that was asked for.
struct ClipJob
{
    enum class State { Queued, Processing, Completed, Failed };

    QString id;
    State state = State::Queued;
    media::AnimaticSpec spec;
    QString error;       ///< of Failed
    QString file;        ///< absolute path; of Completed
    QByteArray etag;
    QString callback;    ///< address, empty for none
    bool oddStatus = false;  ///< polls answer with an unknown word until it is done
};

/// What the job does wrong on purpose.
struct JobFaults
{
    QString failure;  ///< ends as failed with these words; empty: none
    bool black = false;
    bool oddStatus = false;
};

/// Renders clips one after the other on a few threads and remembers them. Lives on the server's thread.
class ClipJobs final : public QObject
{
    Q_OBJECT

public:
    using Render = std::function<Result<media::AnimaticClip>(const media::AnimaticJob &, const std::atomic_bool &)>;

    /// `folder` empty: the system's temporary folder. `workers` 0: one for each processor.
    ClipJobs(Render render, const QString &folder, int workers, QObject *parent = nullptr);
    /// Cancels what runs and waits for it; deletes the clips.
    ~ClipJobs() override;

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    /// Gives the new job's id. `pcm`: sound instead of scratch voice.
    QString add(const media::AnimaticSpec &spec, const QString &callback, const JobFaults &faults, const QByteArray &pcm);
    /// Null for an unknown id.
    [[nodiscard]] const ClipJob *find(const QString &id) const;

signals:
    void finished(const QString &id);

private:
    void start(const QString &id, const media::AnimaticJob &order, const JobFaults &faults);
    void finish(const QString &id, const QString &file, const Result<media::AnimaticClip> &clip);

    Render m_render;
    QTemporaryDir m_folder;
    QThreadPool m_threads;
    std::atomic_bool m_cancel = false;
    QHash<QString, ClipJob> m_jobs;
};

}  // namespace circletake::sandbox
