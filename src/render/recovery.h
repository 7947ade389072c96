// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/downloads.h"
#include "render/emergencyids.h"
#include "render/submitoutcome.h"

namespace circletake::render {

/// Start-up: finds what the last run left and puts each take where the crash table of reliability.md says. It changes
/// rows and lines things up; the sending begins later.
class Recovery
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)

public:
    Recovery(Workshop &workshop, EmergencyIds &emergency, SubmitOutcome &outcome, Downloads &downloads);

    /// `arrive` gives a take of a state that needs nothing decided to the parts that work on it.
    [[nodiscard]] Result<void> run(const std::function<void(LiveTake &)> &arrive);
    /// A live take of a stored row, with its newest attempt and its place.
    [[nodiscard]] Result<LiveTake> load(const Take &take) const;

private:
    [[nodiscard]] Result<void> loadOpenTakes();
    void decide(LiveTake &live, const std::function<void(LiveTake &)> &arrive);
    void decideSubmitting(LiveTake &live);
    void decideChecking(LiveTake &live);
    /// Empties the emergency file but for the ids of takes that still wait for theirs (their provider is not set up).
    [[nodiscard]] Result<void> settleKept();
    [[nodiscard]] Result<void> auditReadyTakes();
    void fetchMissing(const Take &take);

    Workshop &m_shop;
    EmergencyIds &m_emergency;
    SubmitOutcome &m_outcome;
    Downloads &m_downloads;
    QHash<AttemptId, QString> m_kept;
    QHash<AttemptId, QString> m_hints;
};

}  // namespace circletake::render
