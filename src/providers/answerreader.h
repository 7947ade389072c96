// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/jobreader.h"

namespace circletake::providers {

/// Decides what an HTTP answer means: for a submit, whether it was taken; for a question, what it says of the jobs.
/// A submit that is neither surely taken nor surely not is Unsure: everything after the first byte of its body but an
/// answer with an id, or a refusal that can be read.
class AnswerReader
{
public:
    /// `profile` must outlive it.
    AnswerReader(const Profile &profile, const QUrl &base);

    [[nodiscard]] render::SubmitAnswer submitted(const Call &call, const HttpAnswer &answer, qint64 wallMs) const;
    /// `asked` are the ids of the question; the answer to one about a single job may leave its id out. A single job
    /// that the provider says it does not know is NotFound.
    [[nodiscard]] render::PollAnswer polled(const Call &call, const HttpAnswer &answer, const QStringList &asked,
                                            qint64 wallMs) const;
    /// Jobs that a look-up found; none is no error. `variables` are those of the submit.
    [[nodiscard]] render::PollAnswer lookedUp(const Call &call, const HttpAnswer &answer, const Variables &variables,
                                              qint64 wallMs) const;
    /// kind None when the answer is a success.
    [[nodiscard]] render::ProviderError errorOf(const Call &call, const HttpAnswer &answer, qint64 wallMs) const;

private:
    [[nodiscard]] bool accepts(const Call &call, const HttpAnswer &answer) const;
    [[nodiscard]] bool surelyRefused(const HttpAnswer &answer, ProblemKind kind) const;
    /// The call by which jobs in an answer to `call` are read: a call that names no status has its jobs as the poll
    /// has.
    [[nodiscard]] Call jobsCall(const Call &call) const;

    const Profile &m_profile;
    JobReader m_jobs;
};

}  // namespace circletake::providers
