// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/episodeassembler.h"
#include "media/mezzanine.h"

#include <QTemporaryDir>
#include <map>
#include <mutex>

namespace circletake::media {

/// One run of the assembler: its steps and what they hand on.
class AssemblyJob
{
public:
    AssemblyJob(const AssemblyPlan &plan, const MediaTools &tools, Files &files,
                const EpisodeAssembler::Progress &progress, const CancelFlag &cancel);

    [[nodiscard]] Result<AssemblyReport> run();

private:
    struct Shot
    {
        QString clip;     ///< take or filler
        QString picture;  ///< what is joined: the clip, or its encoded form
        ClipFacts facts;
        qint64 start = 0;  ///< in the film, in frames
    };

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> chooseClips();
    [[nodiscard]] Result<void> look();
    [[nodiscard]] Result<void> makeSound();
    [[nodiscard]] Result<void> layRoom(int shot, const QString &raw) const;
    [[nodiscard]] Result<void> mixVoicesAndBeds();
    [[nodiscard]] Result<void> normalise();
    [[nodiscard]] Result<void> makePicture();
    [[nodiscard]] Result<void> encodeAll();
    [[nodiscard]] Result<void> join();
    [[nodiscard]] Result<void> burnIn();
    [[nodiscard]] Result<void> check();
    [[nodiscard]] Result<void> publish();
    [[nodiscard]] bool canBeCopied() const;
    [[nodiscard]] Result<void> enoughRoom() const;
    [[nodiscard]] qint64 samplesAt(qint64 frame) const;
    [[nodiscard]] Result<void> checkSubtitleFonts() const;
    [[nodiscard]] Error named(const Error &error, qsizetype shot) const;
    void tell(AssemblyStage stage, qint64 done, qint64 total);

    const AssemblyPlan &m_plan;
    const MediaTools &m_tools;
    Files &m_files;
    const EpisodeAssembler::Progress &m_progress;
    const CancelFlag &m_cancel;
    std::mutex m_progressMutex;
    std::map<AssemblyStage, qint64> m_mostDone;  // guarded by the mutex
    QVector<Shot> m_shots;
    qint64 m_frames = 0;
    std::unique_ptr<QTemporaryDir> m_folder;  ///< of this run, in the cache folder
    QString m_film;                           ///< what there is of the film by now
    AssemblyReport m_report;
};

}  // namespace circletake::media
