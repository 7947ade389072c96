// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/line.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace circletake::script {

/// Chinese scripts use OS for inner voice, English ones O.S. for a voice off screen.
enum class VoiceUsage { Chinese, English };

/// A mark such as OS, V.O., 旁白 or 画外音 that says where a voice comes from.
struct VoiceMark
{
    VoiceKind kind = VoiceKind::OnScreen;
    QString text;  ///< as written

    /// A word that is wholly a mark, any case, stops and spaces aside.
    [[nodiscard]] static std::optional<VoiceMark> read(QStringView word, VoiceUsage usage);
    /// 旁白, 画外音, VO and the like in the place of a name.
    [[nodiscard]] static std::optional<VoiceMark> ofName(QStringView name);
};

/// What stands in the brackets of a speaker, with the marks taken out: `悲伤、os` is mood 悲伤 and mark os; (CONT'D)
/// is neither.
struct SpeakerRemark
{
    QString mood;
    std::optional<VoiceMark> mark;

    [[nodiscard]] static SpeakerRemark read(QStringView inside, VoiceUsage usage);
};

/// Joins moods by "；"; empty ones do not count.
void addMood(QString &mood, QStringView more);

}  // namespace circletake::script
