// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"
#include "commandline/arguments.h"
#include "commandline/backstage.h"
#include "commandline/exitcode.h"
#include "commandline/terminal.h"
#include "workspace/works.h"

#include <memory>

namespace circletake::commandline {

/// One run of one command: where it speaks, and the project it works on. Everything is on the main thread.
class Session
{
public:
    Session(Backstage &backstage, Terminal &terminal);

    [[nodiscard]] Terminal &terminal() { return m_terminal; }
    [[nodiscard]] Backstage &backstage() { return m_backstage; }
    [[nodiscard]] workspace::Works &works() { return *m_works; }

    /// Opens the project at `folder`; with `forWriting`, one that can only be read is refused with ReadOnly. Takes that
    /// were measured to lie below the series' threshold of likeness are passed over, as in the window.
    [[nodiscard]] Result<void> open(const QString &folder, bool forWriting);
    /// The episode that `--episode` names, or all of them without it. NotFound when it is not there.
    [[nodiscard]] Result<QVector<EpisodeId>> episodes(const Arguments &arguments) const;
    /// Tells each problem of an import or a plan on standard error.
    void tell(const QVector<workspace::Problem> &problems);

private:
    Backstage &m_backstage;
    Terminal &m_terminal;
    SystemClock m_clock;
    SystemRandom m_random;
    SystemFiles m_files;
    std::unique_ptr<workspace::Works> m_works;
};

}  // namespace circletake::commandline
