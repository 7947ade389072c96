// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/profile.h"

namespace circletake::providers {

/// Reads a provider's job out of a JSON answer, by a call of its profile.
class JobReader
{
public:
    /// `profile` must outlive it.
    JobReader(const Profile &profile, const QUrl &base)
        : m_profile(profile)
        , m_base(base)
    {
    }

    /// `wordless` is the state of a job that tells none: an answer with a result and no status is a finished clip.
    [[nodiscard]] render::RemoteJob read(const Call &call, const QJsonValue &item, render::RemoteState wordless) const;
    /// The jobs of an answer: the call's list, or the answer itself.
    [[nodiscard]] QVector<QJsonValue> items(const Call &call, const QJsonValue &answer) const;
    /// An id as it may be stored and sent again: one line, at most 1,000 characters; else empty.
    [[nodiscard]] QString id(const Call &call, const QJsonValue &item) const;

private:
    [[nodiscard]] QUrl clip(const Call &call, const QJsonValue &item) const;
    [[nodiscard]] std::optional<Money> charged(const Call &call, const QJsonValue &item) const;
    void settle(const Call &call, const QJsonValue &item, render::RemoteJob &job) const;

    const Profile &m_profile;
    QUrl m_base;
};

}  // namespace circletake::providers
