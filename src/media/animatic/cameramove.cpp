// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/cameramove.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace circletake::media::animatic {

namespace {

/// 0 … 1 with a soft start and a softer stop.
double eased(double t)
{
    const double x = std::clamp((t - 0.06) / 0.86, 0.0, 1.0);
    return x * x * x * (x * (x * 6 - 15) + 10);
}

}  // namespace

/// Smooth noise in -1 … 1: a few waves whose phases come from the seed.
double CameraTrack::unrest(double time, int channel) const
{
    SeededRandom random(m_setup.seed * 31 + quint64(channel));
    double sum = 0;
    for (const double speed : {0.9, 1.7, 3.1})
        sum +=
            std::sin(time * speed * 2 * std::numbers::pi / 2.4 + random.unit() * 2 * std::numbers::pi) / (speed + 0.6);
    return sum / 1.3;
}

CameraState CameraTrack::at(int drawing) const
{
    const double t = m_setup.drawings > 1 ? std::min(1.0, double(drawing) / (m_setup.drawings - 1)) : 0;
    const double e = eased(t);
    const double seconds = drawing / m_setup.drawingsPerSecond;
    const double wide = m_setup.frame.width();
    const double high = m_setup.frame.height();
    const double reach = m_setup.subject * wide / m_setup.focal;  // metres that the frame is wide at the subject
    CameraState state;
    switch (m_setup.move) {
    case CameraMove::Static:
        break;
    case CameraMove::PushIn:
        state.dolly = m_setup.subject * 0.2 * e;
        break;
    case CameraMove::PullOut:
        state.dolly = m_setup.subject * 0.2 * (1 - e);
        break;
    case CameraMove::PanLeft:
        state.pan.setX(wide * 0.24 * (e - 0.5));
        break;
    case CameraMove::PanRight:
        state.pan.setX(wide * 0.24 * (0.5 - e));
        break;
    case CameraMove::TiltUp:
        state.pan.setY(high * 0.15 * (e - 0.65));
        break;
    case CameraMove::TiltDown:
        state.pan.setY(high * 0.15 * (0.35 - e));
        break;
    case CameraMove::TruckLeft:
        state.truck.setX(reach * 0.26 * (0.5 - e));
        break;
    case CameraMove::TruckRight:
        state.truck.setX(reach * 0.26 * (e - 0.5));
        break;
    case CameraMove::Follow:
        state.truck.setX(reach * 0.5 * (t - 0.5));
        state.pan.setX(state.truck.x() * m_setup.focal / m_setup.subject);
        state.pan += QPointF(0, high * 0.004 * std::sin(seconds * 2 * std::numbers::pi * 1.7));
        break;
    case CameraMove::CraneUp:
        state.truck.setY(reach * 0.42 * (e - 0.2));
        state.pan.setY(-state.truck.y() * m_setup.focal / m_setup.subject * 0.55);
        state.dolly = -m_setup.subject * 0.08 * e;
        break;
    case CameraMove::Orbit:
        state.truck.setX(reach * 0.55 * (e - 0.5));
        state.pan.setX(state.truck.x() * m_setup.focal / m_setup.subject);
        state.dolly = m_setup.subject * 0.05 * (1 - 4 * (e - 0.5) * (e - 0.5));
        break;
    case CameraMove::Handheld:
        state.pan = QPointF(wide * 0.013 * unrest(seconds, 1), wide * 0.011 * unrest(seconds, 2));
        state.dolly = m_setup.subject * 0.012 * unrest(seconds * 0.6, 3);
        break;
    }
    return state;
}

LayerView CameraTrack::view(const CameraState &state, double distance) const
{
    const double left = std::max(distance * 0.35, distance - state.dolly);
    LayerView view;
    view.scale = distance / left;
    const double pixels = m_setup.focal / left;
    view.shift =
        m_setup.aim * (1 - view.scale) + state.pan + QPointF(-state.truck.x() * pixels, state.truck.y() * pixels);
    return view;
}

QRectF CameraTrack::seen(double distance) const
{
    QRectF all;
    for (int drawing = 0; drawing < m_setup.drawings; ++drawing) {
        const LayerView v = view(at(drawing), distance);
        const QPointF bottomRight(m_setup.frame.width(), m_setup.frame.height());
        all |= QRectF(v.back(QPointF(0, 0)), v.back(bottomRight));
    }
    return all;
}

double CameraTrack::largestScale(double distance) const
{
    double largest = 0;
    for (int drawing = 0; drawing < m_setup.drawings; ++drawing)
        largest = std::max(largest, view(at(drawing), distance).scale);
    return largest;
}

}  // namespace circletake::media::animatic
