// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "script/plannersetups.h"

namespace circletake::script {

/// The shots of a scene that planning again must keep, and the runs of lines that they leave, in the order in which
/// the film shows them.
class KeptShots
{
public:
    struct Part
    {
        const Shot *kept = nullptr;  ///< null for a run of lines to be planned
        QVector<int> lines;
    };

    /// `isKept` by index into `existing`. A kept shot loses lines that the scene has no more or does not film, and
    /// those that a kept shot before it covers.
    KeptShots(const Scene &scene, const QVector<Shot> &existing, const QVector<bool> &isKept);
    KeptShots(const KeptShots &) = delete;
    KeptShots &operator=(const KeptShots &) = delete;

    [[nodiscard]] const QVector<Part> &parts() const { return m_parts; }
    [[nodiscard]] int keptCount() const { return int(m_kept.size()); }

private:
    void placeRuns(const QVector<int> &free);

    QVector<Shot> m_kept;  // in order of number
    QVector<Part> m_parts;
};

/// Whether planning a scene again keeps the shot: a person set something in it, held or circled it, or it has takes.
[[nodiscard]] bool staysWhenReplanned(const Shot &shot, const QSet<ShotId> &withTakes);

/// Numbers for shots in order: those that have one keep it; new ones (number 0) get tens where they fit between, else
/// numbers evenly between, else, where no room is left, tens after the last. Sorts by number afterwards.
void numberShots(QVector<Shot> &shots);

}  // namespace circletake::script
