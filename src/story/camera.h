// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace circletake {

// The words of a shot, in the order of the field's tables (StudioBinder's shot list; 分镜表 景别, 角度, 运镜).
// Each has a stable key for files ("mediumCloseUp"), which never changes, and the words of its trade in English. The
// project stores them by number: append only.
// Names for people in their own language are the window's affair.

enum class ShotSize { ExtremeWide, Wide, Full, MediumWide, Medium, MediumCloseUp, CloseUp, ExtremeCloseUp, Insert };

enum class CameraAngle { EyeLevel, High, Low, Overhead, OverShoulder, PointOfView, Side, Dutch };

enum class CameraMove {
    Static, PushIn, PullOut, PanLeft, PanRight, TiltUp, TiltDown, TruckLeft, TruckRight, Follow, CraneUp, Orbit, Handheld
};

/// The emotional tone of a shot; drives light and colour, and the provider's tone field.
enum class Tone {
    Neutral, Joyful, Tender, Sad, Angry, Fearful, Tense, Surprised, Solemn, Mysterious, Romantic, Triumphant, Playful
};

enum class TimeOfDay { Unspecified, Dawn, Morning, Day, Dusk, Evening, Night };

enum class Setting { Unspecified, Interior, Exterior, Both };

/// Keys for files and answers of language models; `fromKey` gives nothing for an unknown key.
[[nodiscard]] QString key(ShotSize value);
[[nodiscard]] QString key(CameraAngle value);
[[nodiscard]] QString key(CameraMove value);
[[nodiscard]] QString key(Tone value);
[[nodiscard]] QString key(TimeOfDay value);
[[nodiscard]] QString key(Setting value);
template <class Word>
[[nodiscard]] std::optional<Word> fromKey(QStringView key);

/// The trade's English words: "medium close-up", "over the shoulder", "slow push in"; for prompts.
[[nodiscard]] QString words(ShotSize value);
[[nodiscard]] QString words(CameraAngle value);
[[nodiscard]] QString words(CameraMove value);
[[nodiscard]] QString words(Tone value);
[[nodiscard]] QString words(TimeOfDay value);
[[nodiscard]] QString words(Setting value);

/// All values in order, for lists and combo boxes.
template <class Word>
[[nodiscard]] QVector<Word> allOf();

}  // namespace circletake
