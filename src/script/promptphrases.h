// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/camera.h"
#include "story/line.h"

#include <QString>
#include <array>

namespace circletake::script {

// The fixed words of our prompts, shared by writer and reader so that they cannot drift apart.
namespace phrases {

inline constexpr QStringView scene = u"Scene: ";
inline constexpr QStringView place = u"The place: ";
inline constexpr QStringView onScreen = u"On screen";
inline constexpr QStringView frameLeft = u", frame left, facing right";
inline constexpr QStringView frameRight = u", frame right, facing left";
inline constexpr QStringView backToCamera = u", in the foreground with the back to the camera";
inline constexpr QStringView partly = u", hands or clothes only, no face";
inline constexpr QStringView background = u"In the background: ";
inline constexpr QStringView action = u"Action: ";
inline constexpr QStringView sound = u"Sound: ";
inline constexpr QStringView mood = u"Mood: ";
inline constexpr QStringView style = u"Style: ";
inline constexpr QStringView flashback = u"Flashback: soft hazy light, faded colour.";
inline constexpr QStringView frame = u"Frame: ";

/// What follows the speaker's name, by VoiceKind; only the first lets lips move.
inline constexpr std::array voices{QStringView(u"says"), QStringView(u"thinks in inner voice, lips closed"),
                                   QStringView(u"narrates in voice-over, no lips move"),
                                   QStringView(u"speaks from off screen, unseen, no lips move")};

/// Light and colour of a tone, for the mood line; by Tone.
inline constexpr std::array lights{
    QStringView(u"natural balanced light"),
    QStringView(u"bright warm light, festive colour"),
    QStringView(u"soft warm light, gentle contrast"),
    QStringView(u"dim cool light, muted colour"),
    QStringView(u"hard contrasty light, hot reds"),
    QStringView(u"low light, long shadows, cold colour"),
    QStringView(u"low-key side light, deep shadows"),
    QStringView(u"crisp light on the face, strong contrast"),
    QStringView(u"still, even light, dark dignified colour"),
    QStringView(u"half shadow, a single light source, haze"),
    QStringView(u"soft backlight, glowing warm tones"),
    QStringView(u"strong backlight, bright saturated colour"),
    QStringView(u"bright cheerful light, light colour"),
};

}  // namespace phrases

}  // namespace circletake::script
