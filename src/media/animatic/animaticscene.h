// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/acting.h"
#include "media/animatic/atmosphere.h"
#include "media/animatic/backdrop.h"
#include "media/animatic/overlay.h"

#include <optional>

namespace circletake::media::animatic {

/// A shot made ready: set, people, light and camera as layers that only have to be moved for each drawing.
/// Belongs to one thread at a time.
class AnimaticScene
{
public:
    AnimaticScene(const AnimaticSpec &spec, const QVector<SpokenCue> &cues, const QByteArray &mouth, int drawings,
                  double drawingsPerSecond);

    void draw(QPainter &painter, int drawing);
    /// Equal keys mean equal pictures; empty when drawings never repeat.
    [[nodiscard]] QByteArray key(int drawing) const;

private:
    using Painting = std::function<void(Stage &)>;

    void buildSet();
    void buildFloorPlan();
    void buildInsert();
    [[nodiscard]] Sprite layer(double distance, double softness, const Painting &painting) const;
    [[nodiscard]] Sprite backdrop(const SetPlan &plan, double softness) const;
    void finish(Sprite &sprite, bool graded) const;
    [[nodiscard]] SetPlan setPlan() const;
    [[nodiscard]] bool isFlat() const;

    AnimaticSpec m_spec;
    PlaceFacts m_place;
    Framing m_framing;
    Light m_light;
    CameraTrack m_track;
    double m_rate;
    Atmosphere m_air;
    ActingPlan m_acting;
    Overlay m_overlay;
    double m_farDistance = 6;
    double m_middleDistance = 4;
    double m_frontDistance = 2;
    Sprite m_far;
    Sprite m_middle;
    Sprite m_front;
    std::vector<Actor> m_actors;  ///< from back to front
};

}  // namespace circletake::media::animatic
