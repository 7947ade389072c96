// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/plannersetups.h"

#include <QHash>

namespace circletake::script {

/// Who is in the room when, and who talks to whom. Refers to view and setups, which must outlive it.
class ScenePresence
{
public:
    struct Partner
    {
        int member = -1;
        bool certain = false;  ///< called by name, or there is nobody else
        bool near = false;     ///< shown right before or after
    };

    ScenePresence(const SceneView &view, const QVector<Setup> &setups);

    /// People are there from the start unless they are seen coming in (推门, strides in) later.
    [[nodiscard]] bool isPresent(int member, qsizetype setup) const;
    [[nodiscard]] QVector<int> presentAt(qsizetype setup) const;
    /// Whom the one speaker of a setup talks to: whoever is called by name, else the nearest other speaker, else the
    /// only other person.
    [[nodiscard]] Partner partnerAt(qsizetype setup) const;

private:
    void noteArrival(int member, qsizetype setup, const Moment &moment, bool isFirst);
    [[nodiscard]] int calledIn(const Setup &setup, int speaker) const;

    const SceneView &m_view;
    const QVector<Setup> &m_setups;
    QHash<int, qsizetype> m_arrivals;  // by member: the setup that first shows them; 0 when they were there before
};

}  // namespace circletake::script
