// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/plannerpresence.h"
#include "script/plannersetups.h"
#include "script/plannersides.h"

namespace circletake::script {

/// Gives each setup of a scene its size, angle, movement, tone, people, action and length, one after the other: what
/// came before decides too (no jump cut, closer as feelings rise, a shoulder only after both were seen).
class PlannerCamera
{
public:
    /// Refers to all three, which must outlive it.
    PlannerCamera(const SceneView &view, const QVector<Setup> &setups, const PlanSettings &settings);

    /// The shot for a setup, without id, number and prompt. Call it for 0, 1, 2 … in order.
    [[nodiscard]] Shot direct(qsizetype at);

private:
    struct Look;
    [[nodiscard]] Look lookAt(qsizetype at) const;
    [[nodiscard]] QVector<int> peopleOf(const Look &look, qsizetype at) const;
    [[nodiscard]] bool wantsPair(const Look &look) const;
    [[nodiscard]] ShotSize sizeOf(const Look &look) const;
    [[nodiscard]] ShotSize speechSize(const Look &look) const;
    [[nodiscard]] ShotSize actionSize(const Look &look) const;
    [[nodiscard]] CameraAngle angleOf(const Look &look, ShotSize size) const;
    [[nodiscard]] CameraMove moveOf(const Look &look, ShotSize size) const;
    [[nodiscard]] Tone toneOf(const Look &look);
    [[nodiscard]] QString actionFor(const Look &look, Tone tone) const;
    [[nodiscard]] int durationOf(const Setup &setup) const;
    [[nodiscard]] bool showsPair(const Look &look, const Shot &shot) const;
    void avoidJumpCut(Shot &shot) const;

    const SceneView &m_view;
    const QVector<Setup> &m_setups;
    PlanSettings m_settings;
    ScenePresence m_presence;
    Tone m_climate;       // what the scene feels like where a shot says nothing itself
    int m_calmShots = 0;  // in a row, without a feeling of their own
    std::optional<Shot> m_before;
    bool m_anyPair = false;   // a talker was shown with someone
    bool m_pairSeen = false;  // two who talk were in one frame: singles and shoulders may follow
};

}  // namespace circletake::script
