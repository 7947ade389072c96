// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/scratchvoice.h"
#include "workspace/enginehost.h"
#include "workspace/progress.h"
#include "workspace/projectdesk.h"
#include "workspace/voicejob.h"
#include "workspace/voicesrequest.h"

#include <QThreadPool>

namespace circletake::workspace {

/// What was made, as stored.
struct VoicesMade
{
    render::StoryEdit edit;  ///< readings, and shots of another length
    QVector<Problem> problems;
    int lines = 0;  ///< asked for
    int made = 0;
    int failed = 0;
    qint64 spokenMs = 0;           ///< of what was made
    std::optional<Error> stopped;  ///< what ended it before the last line; what is above stays
};

/// Gives lines their voices, several at a time; one order at a time. Each voice is a file under voices/ before its row
/// is stored, and its row is stored as it comes: what is there when the work is stopped stays. Works thread.
class VoiceBooth final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<VoicesMade>)>;

    VoiceBooth(ProjectDesk &project, const Means &means, VoiceTools tools, QObject *parent = nullptr);
    /// Stops, and waits for the children.
    ~VoiceBooth() override;

    /// Voices of a speech service are asked for under its limits and the budgets, and cost what its profile says.
    /// `done` comes once, from the event loop. MissingTool when nothing can speak at all, BadInput while another order
    /// is being worked on; lines that fail for themselves are problems, and their readings say why.
    void make(const VoicesRequest &request, Done done);
    /// A person's recording becomes the voice of a line; BadInput, NotFound naming the file.
    void replace(const LinePlace &place, const QString &file, Done done);
    /// Ends what runs as stopped with ErrorKind::Cancelled; what was made, and what is paid already, is kept.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_order != nullptr; }

signals:
    void progressed(const circletake::workspace::Progress &progress);

private:
    struct Order;
    struct Service;

    [[nodiscard]] Result<QVector<VoiceJob>> jobsOf(const QVector<LinePlace> &places, const QString &service) const;
    [[nodiscard]] Result<void> openServices(const QVector<VoiceJob> &jobs);
    void ask(const VoiceJob &job);
    void hear(const VoiceJob &job, const render::SpeechAnswer &answer);
    void giveToThread(const VoiceJob &job);
    void start(QVector<VoiceJob> jobs, const VoicesRequest &request, Done done);
    void take(int generation, const VoiceResult &result);
    void keep();
    void finish();
    void refuse(const Error &error, const Done &done);
    [[nodiscard]] Result<void> fit();

    ProjectDesk &m_project;
    const Means m_means;
    VoiceTools m_tools;
    QThreadPool m_pool;
    std::unique_ptr<Order> m_order;
    int m_generation = 0;
};

}  // namespace circletake::workspace

Q_DECLARE_METATYPE(circletake::workspace::VoicesMade)
