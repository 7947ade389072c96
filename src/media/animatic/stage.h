// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "media/animatic/lens.h"
#include "media/animatic/light.h"

#include <QPainter>
#include <functional>
#include <vector>

namespace circletake::media::animatic {

/// A block of the set, its faces square to the axes. Metres; y from the ground up, z away from the camera.
struct Block
{
    double left = 0;
    double right = 1;
    double bottom = 0;
    double top = 1;
    double front = 5;
    double back = 6;
};

/// The set as it is painted: things stand in metres, the lens puts them into the frame. What shines of itself is kept
/// back and painted after the set has been darkened and graded, by paintShining().
class Stage
{
public:
    using Drawing = std::function<void(QPainter &)>;

    /// `area`: what will be seen of the layer, in frame pixels; `painter` must map frame pixels.
    Stage(QPainter &painter, const Lens &lens, const Light &light, const QRectF &area, quint64 seed);

    [[nodiscard]] QPainter &paint() { return *m_painter; }
    [[nodiscard]] const Lens &lens() const { return m_lens; }
    [[nodiscard]] const Light &light() const { return m_light; }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * m_random.unit(); }

    /// The leftmost and rightmost x in metres that the area shows at distance `z`.
    [[nodiscard]] double leftAt(double z) const;
    [[nodiscard]] double rightAt(double z) const;

    /// An upright board at `z` whose origin stands on the ground at `x`: metres, y downwards, so heights are negative.
    void board(double x, double z, const Drawing &drawing);
    /// The same on a wall that runs away from the camera at `x`: horizontal metres from `front` towards `back`.
    void sideBoard(double x, double front, double back, const Drawing &drawing);
    /// The ground, or a plane `height` above it, seen from above: x to the right, y = distance from `front`.
    void floorBoard(double height, double front, double back, const Drawing &drawing);
    /// Faces that the camera sees, shaded by the key's side.
    void block(const Block &block, const QColor &colour);
    /// A flat shape through spots, filled.
    void shape(const std::vector<Spot> &spots, const QBrush &brush);

    /// A drawing that grading and darkness leave alone; as board().
    void shining(double x, double z, const Drawing &drawing);
    /// The same in frame pixels.
    void shiningInFrame(const Drawing &drawing);
    /// A beam of light through spots, added; brightest at the first side, gone at the opposite one.
    void beam(const std::array<Spot, 4> &spots, const QColor &colour, double strength);
    /// A halo of `metres` around a spot, added as light.
    void halo(const Spot &spot, double metres, const QColor &colour, double strength);
    /// A soft dark patch on the ground under something.
    void contactShadow(double x, double z, double halfWidth, double strength = 0.35);

    /// Paints what shines, in order, with `painter` mapping frame pixels.
    void paintShining(QPainter &painter);
    /// Everything further than the set's own things fades towards the haze; call between distant and close things.
    void haze(double amount);

private:
    void onPlane(const std::array<Spot, 4> &corners, double width, double height, const Drawing &drawing);

    QPainter *m_painter;
    Lens m_lens;
    Light m_light;
    QRectF m_area;
    SeededRandom m_random;
    std::vector<Drawing> m_shining;
};

}  // namespace circletake::media::animatic
