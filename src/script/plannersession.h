// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/castfinderindex.h"
#include "script/planner.h"
#include "script/plannersetups.h"
#include "script/promptwriter.h"

namespace circletake::script {

/// Plans scenes of one context: what depends on the cast alone is made ready once.
class PlannerSession
{
public:
    PlannerSession(const PlanSettings &settings, const PlanContext &context);

    /// `newPlace`: the scene before played elsewhere, or there is none.
    [[nodiscard]] QVector<Shot> plan(const Scene &scene, bool newPlace) const;
    [[nodiscard]] QVector<Shot> replan(const Scene &scene, const QVector<Shot> &existing, bool newPlace) const;

private:
    [[nodiscard]] QVector<Setup> partedFor(const SceneView &view, const QVector<int> &lines, bool newPlace, int least,
                                           int most) const;
    void cover(const SceneView &view, QVector<Setup> &setups, bool newPlace) const;
    [[nodiscard]] QVector<Shot> directed(const SceneView &view, const QVector<Setup> &setups) const;
    [[nodiscard]] bool staysAsItIs(const Shot &shot) const;

    PlanSettings m_settings;
    const PlanContext &m_context;
    CastIndex m_index;
    PromptWriter m_writer;
};

/// Whether a scene plays elsewhere than the one before it.
[[nodiscard]] bool isNewPlace(const Scene &scene, const QString &previousPlace, Setting previousSetting);

}  // namespace circletake::script
