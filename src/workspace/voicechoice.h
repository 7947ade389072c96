// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace circletake::workspace {

/// Whose voice somebody has: a speech service's, or a scratch voice of this computer. In a character it stands as
/// "holysheep/nova" or "f2".
struct VoiceChoice
{
    QString provider;  ///< profile id; empty: espeak-ng
    QString voice;     ///< empty: chosen from the name

    [[nodiscard]] static VoiceChoice fromText(const QString &text);
    [[nodiscard]] QString text() const;

    bool operator==(const VoiceChoice &) const = default;
};

/// One of `voices` that somebody of this name always gets; empty when there are none.
[[nodiscard]] QString voiceForName(const QString &name, const QStringList &voices);

}  // namespace circletake::workspace
