// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/plannersetups.h"

namespace circletake::script {

/// Adds the looks that a scene's lines do not ask for by themselves, never a line, as far as `most` setups allow:
/// an establishing look at a new place, an insert of a thing that the action names, a listener's reaction where
/// feelings run highest; then whatever it takes to reach `least`.
class PlannerCoverage
{
public:
    PlannerCoverage(const SceneView &view, int least, int most);

    void establish(QVector<Setup> &setups) const;
    void insertObject(QVector<Setup> &setups) const;
    void react(QVector<Setup> &setups) const;
    void fillUp(QVector<Setup> &setups) const;

private:
    [[nodiscard]] bool hasRoom(const QVector<Setup> &setups) const { return setups.size() < m_most; }
    bool addReaction(QVector<Setup> &setups, int leastIntensity) const;
    bool addInsert(QVector<Setup> &setups) const;
    bool addPart(QVector<Setup> &setups) const;
    bool addTwoShot(QVector<Setup> &setups) const;
    bool addCloser(QVector<Setup> &setups) const;
    void addClosing(QVector<Setup> &setups) const;

    const SceneView &m_view;
    int m_least;
    int m_most;
};

/// Whether the first of these setups can itself show a new place.
[[nodiscard]] bool showsPlace(const QVector<Setup> &setups);

}  // namespace circletake::script
