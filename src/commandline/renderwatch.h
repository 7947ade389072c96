// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/session.h"

#include <QSet>

namespace circletake::commandline {

/// Follows a rendering from the moment it is made: tells progress, problems and providers that do not answer, and knows
/// at the end what the shell is to be told.
class RenderWatch final : public QObject
{
    Q_OBJECT

public:
    explicit RenderWatch(Session &session);

    /// What was queued and what was not.
    void begin(const workspace::RenderStarted &started);
    /// Once nothing moves any more: tells why takes stay behind, if any do, and gives the exit code.
    [[nodiscard]] ExitCode conclude();

private:
    void tell(const workspace::Problem &problem);
    void note(const render::TakeChanges &changes);
    void tellSilence(const render::EngineStatus &status);
    [[nodiscard]] std::optional<Error> whatStoppedIt() const;

    Session &m_session;
    qint64 m_total = -1;
    QSet<TakeId> m_ended;
    QSet<QString> m_silent;  // routes that were told not to answer
    bool m_leftOut = false;
    bool m_overBudget = false;
};

}  // namespace circletake::commandline
