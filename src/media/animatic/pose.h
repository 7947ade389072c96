// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animaticspec.h"

namespace circletake::media::animatic {

enum class Arms {
    Relaxed,
    Clasped,
    Crossed,
    OnHip,
    Point,
    Explain,
    ToChest,
    ToFace,
    Offer,
    PhoneToEar,
    PhoneInHand,
    Cheer,
    Reach
};

/// A face at rest; what speaking and blinking change comes on top.
struct Expression
{
    double browTilt = 0;   ///< -1: inner ends up, as in sorrow … 1: inner ends down, as in anger
    double browLift = 0;   ///< -1 low … 1 raised
    double eyeOpen = 1;    ///< 0.5 narrowed … 1.3 wide
    double smile = 0;      ///< -1 … 1
    double mouthOpen = 0;  ///< 0 … 1
    double blush = 0;      ///< 0 … 1
    bool tears = false;
    double gaze = 0;  ///< -1 left … 1 right
};

/// How a figure stands in a shot.
struct Pose
{
    Arms arms = Arms::Relaxed;
    Expression face;
    double turn = 0;      ///< -1 to the left … 1 to the right; 0 faces the camera
    double pitch = 0;     ///< 1: seen from above … -1: from below
    double headTilt = 0;  ///< degrees, clockwise
    double headDrop = 0;  ///< head heights that the head hangs forward
    bool back = false;    ///< seen from behind
    bool seated = false;
    bool walking = false;
};

[[nodiscard]] Expression expressionOf(Tone tone);
/// How `figure` stands: from the clauses of the action that name it (all of the action for the first figure), the
/// tone, and whether it speaks. Turn, pitch and back are the framing's to set.
[[nodiscard]] Pose poseOf(const AnimaticSpec &spec, qsizetype figure);

}  // namespace circletake::media::animatic
