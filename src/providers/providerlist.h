// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/profile.h"

#include <QString>
#include <QVector>

namespace circletake::providers {

/// The profiles that there are: those shipped with the program, and the user's own files, which replace a shipped one
/// of the same id. A file that cannot be read is a problem to show, never a reason to stop.
class ProviderList
{
public:
    /// Reads the shipped profiles, then `*.json` of `folder` (empty or missing: none).
    [[nodiscard]] static ProviderList load(const QString &folder);

    [[nodiscard]] const QVector<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] const QVector<Error> &problems() const { return m_problems; }
    /// By id; nothing when there is none.
    [[nodiscard]] const Profile *profile(const QString &id) const;
    [[nodiscard]] QVector<const Profile *> ofKind(Profile::Kind kind) const;

private:
    void add(const QString &file, Patterns &patterns);
    QVector<Profile> m_profiles;
    QVector<Error> m_problems;
};

}  // namespace circletake::providers
