// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/progress.h"
#include "workspace/projectdesk.h"

namespace circletake::workspace {

/// How an episode is put together.
struct AssembleRequest
{
    EpisodeId episode;
    QString out;                    ///< absolute path of the film; empty: exports/EP01.mp4 of the project
    bool fillWithAnimatic = false;  ///< a shot without a good clip is filled, and not named as missing
    bool burnSubtitles = true;      ///< the script's words in the picture
    bool subtitleFile = true;       ///< the same as .srt beside the film
    bool normaliseLoudness = true;
};

/// A film that lies in its place.
struct AssembledFilm
{
    QString path;
    qint64 frames = 0;
    qint64 durationMs = 0;
    int shots = 0;
};

/// Puts episodes together on the works thread, one at a time, in child processes. Every assemble() ends in exactly one
/// finished().
class CuttingRoom final : public QObject
{
    Q_OBJECT

public:
    CuttingRoom(ProjectDesk &project, Plugs &plugs, QObject *parent = nullptr);
    ~CuttingRoom() override;

    void assemble(const AssembleRequest &request);
    /// Ends what runs with ErrorKind::Cancelled; no half film is left.
    void cancel();
    [[nodiscard]] bool isBusy() const;

signals:
    void progressed(const circletake::workspace::Progress &progress);
    void finished(const circletake::Result<circletake::workspace::AssembledFilm> &film);

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::AssembleRequest)
Q_DECLARE_METATYPE(circletake::workspace::AssembledFilm)
