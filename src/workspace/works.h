// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/cuttingroom.h"
#include "workspace/facemodelinstaller.h"
#include "workspace/projectdesk.h"
#include "workspace/renderdesk.h"
#include "workspace/voicebooth.h"
#include "workspace/writingdesk.h"

namespace circletake::workspace {

/// Everything of one open project that may block or talk. It lives on one thread: the works thread of the window, the
/// main thread of the command line; only that thread may touch it. What it takes and gives are values.
class Works final : public QObject
{
    Q_OBJECT

public:
    /// All four must outlive it; the clock must belong to the thread that makes this.
    Works(Plugs &plugs, Clock &clock, Random &random, Files &files, QObject *parent = nullptr);
    /// For tests, which assemble without ffmpeg.
    Works(const Means &means, CuttingTools tools, QObject *parent = nullptr);
    /// Ends at once; what was under way is what the next opening finds. close() is the polite way.
    ~Works() override;

    [[nodiscard]] ProjectDesk &project() { return m_project; }
    [[nodiscard]] RenderDesk &rendering() { return m_rendering; }
    [[nodiscard]] CuttingRoom &cutting() { return m_cutting; }
    [[nodiscard]] WritingDesk &writing() { return m_writing; }
    [[nodiscard]] FaceModelInstaller &faceModels() { return m_faceModels; }
    [[nodiscard]] VoiceBooth &voices() { return m_voices; }

    /// Sends nothing more, waits until every submit in flight is answered and committed, closes the project, then calls
    /// `done` from the event loop.
    void close(std::function<void()> done);

    /// A take's history, oldest first.
    [[nodiscard]] Result<QVector<render::TakeEvent>> history(TakeId take) const;
    /// `status --json` of DESIGN.md section 7; see statusJson().
    [[nodiscard]] QJsonObject status() const;

private:
    ProjectDesk m_project;
    RenderDesk m_rendering;
    VoiceBooth m_voices;
    CuttingRoom m_cutting;
    WritingDesk m_writing;
    FaceModelInstaller m_faceModels;
};

}  // namespace circletake::workspace
