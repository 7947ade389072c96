// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/animatic/body.h"
#include "media/animatic/framing.h"
#include "media/animatic/light.h"
#include "media/animatic/sprite.h"

#include <map>

namespace circletake::media::animatic {

/// What of a figure changes from drawing to drawing.
struct Acting
{
    int mouth = 0;  ///< 0–3
    bool blink = false;
    int gesture = 0;  ///< 0–2
    int step = 0;     ///< 0–3
    QPointF body;     ///< slide in frame pixels: breathing, walking
    QPointF head;     ///< slide of the head on top of that
};

/// A figure as pictures: body, head, mouths, closed eyes and an arm before the face, each painted and lit once for each
/// state it takes. Belongs to one thread.
class Actor
{
public:
    /// `seen`: what the camera ever shows at the figure's distance; nothing outside is painted.
    Actor(const Placed &placed, const Framing &framing, const Light &light, const CameraTrack &track);

    [[nodiscard]] qsizetype figure() const { return m_placed.figure; }
    [[nodiscard]] double distance() const { return m_placed.z; }
    [[nodiscard]] double headPixels() const { return m_headPixels; }
    [[nodiscard]] bool isForeground() const { return m_placed.foreground; }
    [[nodiscard]] bool isWalking() const { return m_placed.pose.walking; }
    void draw(QPainter &painter, const LayerView &view, const Acting &acting);

private:
    [[nodiscard]] BodyPlan planFor(const Acting &acting) const;
    [[nodiscard]] QRectF area(const QRectF &heads) const;
    Sprite painted(const QRectF &area, const std::function<void(QPainter &)> &drawing, bool bent, int margin) const;
    void light(Sprite &sprite) const;
    const Sprite &body(const Acting &acting);
    const Sprite &head(int mouth, bool blink);
    void drawHead(QPainter &painter, const LayerView &view, const Acting &acting);
    const Sprite &arm(const Acting &acting);

    Placed m_placed;
    Light m_light;
    QPointF m_crown;  ///< frame pixels
    double m_headPixels = 0;
    double m_density = 1;
    double m_softness = 0;
    QRectF m_seen;
    QTransform m_cant;
    std::map<int, Sprite> m_bodies;
    std::map<int, Sprite> m_heads;  ///< 0: the whole head; others: the part of the face that differs from it
    std::map<int, Sprite> m_arms;
};

}  // namespace circletake::media::animatic
