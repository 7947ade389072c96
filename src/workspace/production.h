// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runfigures.h"
#include "workspace/filmplan.h"
#include "workspace/renderrequest.h"
#include "workspace/stage.h"

#include <QObject>

namespace circletake::workspace {

class Workspace;
struct AssembledFilm;
struct Problem;

/// How far a stage is.
struct StageProgress
{
    enum class State { Waiting, Working, Done, Stopped };

    Stage stage = Stage::Plan;
    State state = State::Waiting;
    qint64 done = 0;
    qint64 total = -1;  ///< -1: not known yet
    /// Of Render: shots whose newest take failed, is lost or of unknown outcome; of Voices: lines; of LipSync: shots
    /// that the stage leaves without.
    int failed = 0;

    bool operator==(const StageProgress &) const = default;
};

/// What is to be made.
struct ProductionOrder
{
    EpisodeId episode;
    /// Provider, model, limits, and which shots of the episode: those without a good clip as a rule.
    RenderRequest render;
    AssembleRequest film;  ///< the episode is filled in
};

/// One run from the scenes of an episode to its film: plans what has no shots, gives lines their
/// voices (a film can do without, so that the run goes on when nothing here can speak), renders what has no good clip,
/// moves mouths by the voices (as far as the clips' service does that; a film can do without, too), assembles. What an
/// earlier run did is not done again. It ends by itself when shots stay without a clip, and says how many. Window's
/// thread; one at a time.
class Production final : public QObject
{
    Q_OBJECT

public:
    explicit Production(Workspace &workspace);

    /// Does nothing while another runs.
    void start(const ProductionOrder &order);
    /// Begins nothing new: takes that wait are paused by the engine's own pause, what is under way is finished and
    /// kept; a film that is being made is cancelled.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] EpisodeId episode() const { return m_order.episode; }
    /// Of the running, else of the last production; empty before the first.
    [[nodiscard]] const QVector<StageProgress> &stages() const { return m_stages; }
    /// Likely time until the last clip is there, in ms; -1 unknown.
    [[nodiscard]] qint64 forecastMs() const;
    /// Path of the film; empty while there is none.
    [[nodiscard]] const QString &film() const { return m_film; }

signals:
    void changed();
    /// It came to its end, or stopped; film() tells which.
    void ended();

private:
    void goOn();
    void begin(Stage stage);
    void plan();
    void speak();
    void render();
    void syncLips();
    void assemble();
    void follow();
    void settleRender();
    void settleLips();
    void followLips();
    /// What is still to be lip-synced; empty too where no service is there for it.
    [[nodiscard]] QVector<ShotId> unsynced() const;
    void takeFilm(const AssembledFilm &film);
    void takeFailure();
    void end(StageProgress::State state);
    void enter(Stage stage, qint64 total);
    void leave(qint64 done);
    [[nodiscard]] StageProgress &at(Stage stage) { return m_stages[qsizetype(stage)]; }
    [[nodiscard]] bool isAt(Stage stage) const;
    [[nodiscard]] qsizetype missing() const;

    Workspace &m_workspace;
    ProductionOrder m_order;
    QVector<StageProgress> m_stages;
    QString m_film;
    bool m_running = false;
    qsizetype m_before = 0;     // takes of the story when a stage asked for more
    qsizetype m_expected = -1;  // and when those have arrived; -1 until they are queued
    QVector<ShotId> m_lips;     // shots that this run lip-syncs
};

/// "258 shots, 99.2 % of the takes good, 2 failed, 3.4 s on average, $12.30": what making the episode came to.
[[nodiscard]] QString productionSummary(const Story &story, EpisodeId episode);

}  // namespace circletake::workspace
