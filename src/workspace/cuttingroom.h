// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"
#include "workspace/filmplan.h"
#include "workspace/progress.h"
#include "workspace/projectdesk.h"
#include "workspace/soundimport.h"
#include "workspace/voicejob.h"

#include <atomic>

namespace circletake::workspace {

/// A film that lies in its place.
struct AssembledFilm
{
    QString path;
    QString subtitles;  ///< path of the .srt beside it, with an .ass; empty when nothing is said
    qint64 frames = 0;
    qint64 durationMs = 0;
    int shots = 0;
    int filled = 0;  ///< shots that show their animatic for want of a clip
};

/// The blocking work of a cutting room, called on threads of its own; tests hand in theirs.
struct CuttingTools
{
    std::function<Result<media::AssemblyReport>(const media::AssemblyPlan &, const media::EpisodeAssembler::Progress &,
                                                const media::CancelFlag &)>
        assemble;
    /// Makes the animatic at that path.
    std::function<Result<void>(const media::AnimaticSpec &, const QString &, const std::atomic_bool &)> animatic;
    VoiceTools voice = {};
    SoundCheck sound = {};

    /// ffmpeg, media worker and espeak-ng of this computer; `files` must outlive them.
    [[nodiscard]] static CuttingTools ofThisComputer(Files &files);
};

/// Puts episodes together, one at a time, in child processes. Works thread.
class CuttingRoom final : public QObject
{
    Q_OBJECT

public:
    CuttingRoom(ProjectDesk &project, Files &files, CuttingTools tools, QObject *parent = nullptr);
    /// Cancels, and waits for the children.
    ~CuttingRoom() override;

    using Done = std::function<void(Result<AssembledFilm>)>;

    /// `done` comes once, from the event loop; BadInput when another film is being made, else as planFilm() and the
    /// assembler say.
    void assemble(const AssembleRequest &request, Done done);
    /// Copies music or ambience into the project and lays it under an episode, as a stored edit; `done` comes once, from
    /// the event loop. Errors as importSound()'s, BadInput when something else is being made.
    void addSound(const SoundBed &bed, const QString &file, std::function<void(Result<SoundBed>)> done);
    /// Ends what runs with ErrorKind::Cancelled; no half film is left.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void progressed(const circletake::workspace::Progress &progress);

private:
    [[nodiscard]] Result<AssembledFilm> make(FilmPlan plan, const QVector<media::AnimaticSpec> &animatics,
                                             const media::CancelFlag &cancel);
    void tell(const Progress &progress);
    [[nodiscard]] Result<SoundBed> keep(const Result<SoundBed> &imported);

    ProjectDesk &m_project;
    Files &m_files;
    CuttingTools m_tools;
    media::CancelFlag m_cancel;
    bool m_busy = false;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::AssembleRequest)
Q_DECLARE_METATYPE(circletake::workspace::AssembledFilm)
