// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/framing.h"

#include "media/animatic/body.h"
#include "media/animatic/wording.h"

#include <algorithm>
#include <cmath>

namespace circletake::media::animatic {

namespace {

/// What a shot size means: head height and headroom as shares of the frame's height, upright and lying frames.
struct SizeRule
{
    double head;
    double headWideFrame;
    double crown;
    double distance;  ///< metres: closer shots use longer lenses from not much nearer
    double softness;  ///< of the background, pixels in a frame of 720
    int mostFigures;
};

SizeRule ruleOf(ShotSize size)
{
    switch (size) {
    case ShotSize::ExtremeWide:
        return {0.030, 0.036, 0.58, 13.0, 0.0, 8};
    case ShotSize::Wide:
        return {0.066, 0.078, 0.40, 6.6, 0.0, 6};
    case ShotSize::Full:
        return {0.108, 0.124, 0.155, 4.6, 1.0, 4};
    case ShotSize::MediumWide:
        return {0.142, 0.172, 0.17, 3.5, 2.5, 3};
    case ShotSize::Medium:
        return {0.188, 0.25, 0.20, 2.8, 4.5, 3};
    case ShotSize::MediumCloseUp:
        return {0.262, 0.35, 0.21, 2.3, 8.0, 2};
    case ShotSize::CloseUp:
        return {0.385, 0.53, 0.20, 1.9, 12.0, 1};
    case ShotSize::ExtremeCloseUp:
        return {0.80, 1.15, -0.01, 1.5, 17.0, 1};
    case ShotSize::Insert:
        return {0.385, 0.53, 0.2, 1.9, 14.0, 0};
    }
    return {0.188, 0.25, 0.20, 2.8, 4.5, 3};
}

double uprightness(QSize frame)
{
    return std::clamp((double(frame.height()) / frame.width() - 0.75) / 0.9, 0.0, 1.0);
}

/// Whom the shot is about first: the one who speaks on screen, else the first named.
qsizetype heroOf(const AnimaticSpec &spec)
{
    for (const AnimaticLine &line : spec.lines) {
        for (qsizetype i = 0; i < spec.figures.size(); ++i) {
            if (line.voice == VoiceKind::OnScreen && line.speaker == spec.figures[i].name)
                return i;
        }
    }
    return 0;
}

std::vector<qsizetype> cast(const AnimaticSpec &spec, int most)
{
    std::vector<qsizetype> order;
    if (spec.figures.isEmpty() || most == 0)
        return order;
    const qsizetype hero = heroOf(spec);
    order.push_back(hero);
    for (qsizetype i = 0; i < spec.figures.size() && qsizetype(order.size()) < most; ++i) {
        if (i != hero)
            order.push_back(i);
    }
    return order;
}

Placed placed(const AnimaticSpec &spec, qsizetype figure, bool ancient)
{
    Placed p;
    p.figure = figure;
    p.look = appearanceOf(spec.figures[figure], ancient);
    p.pose = poseOf(spec, figure);
    p.headMetres = p.look.metres() / p.look.heads();
    return p;
}

void measure(Placed &p)
{
    HeadPlan plan;
    plan.look = p.look;
    plan.pose = p.pose;
    p.top = buildOf(plan).sole * p.headMetres;
}

double pitchOf(CameraAngle angle)
{
    return angle == CameraAngle::High ? 0.85 : angle == CameraAngle::Low ? -0.85 : 0.0;
}

/// The camera's height over (or under) the top of the main figure's head, in metres.
double cameraLift(CameraAngle angle, ShotSize size)
{
    const bool close = size == ShotSize::CloseUp || size == ShotSize::ExtremeCloseUp || size == ShotSize::MediumCloseUp;
    switch (angle) {
    case CameraAngle::High:
        return close ? 0.45 : size == ShotSize::ExtremeWide ? 4.2 : 1.35;
    case CameraAngle::Low:
        return close ? -0.62 : -1.25;
    default:
        return -0.11;
    }
}

/// Sizes the head for the number of people that must fit side by side.
/// Wide pictures have room anyway.
double crowdFactor(std::size_t count, double upright, double share)
{
    static constexpr double tall[] = {1, 1, 0.80, 0.64, 0.54, 0.47, 0.42, 0.39, 0.36};
    static constexpr double flat[] = {1, 1, 1.0, 0.96, 0.86, 0.78, 0.7, 0.64, 0.6};
    const std::size_t i = std::min<std::size_t>(count, 8);
    const double tight = std::clamp((share - 0.06) / 0.08, 0.0, 1.0);
    return 1 + (flat[i] + (tall[i] - flat[i]) * upright - 1) * tight;
}

/// Shares of the frame's width from its middle.
double slotOf(std::size_t index, std::size_t count, double upright)
{
    const double spread = 0.27 - 0.03 * upright;
    if (count == 1)
        return 0;
    if (count == 2)
        return index == 0 ? -spread : spread;
    static constexpr double order[] = {0, -1, 1, -0.52, 0.52, -1.3, 1.3, 0.25};
    return order[index % 8] * (0.30 + 0.02 * upright);
}

/// Where somebody alone in the picture looks: always the same way in one place, so that cuts keep their axis.
double restingTurn(const AnimaticSpec &spec, qsizetype figure)
{
    return stableHash(spec.figures[figure].name + spec.place, 5) % 2 == 0 ? 0.42 : -0.42;
}

void arrange(Framing &f, const AnimaticSpec &spec)
{
    const double upright = uprightness(f.frame);
    const std::size_t count = f.figures.size();
    const bool swap = count == 2 && (spec.figures[f.figures[0].figure].side == FrameSide::Right ||
                                     spec.figures[f.figures[1].figure].side == FrameSide::Left);
    for (std::size_t i = 0; i < count; ++i) {
        Placed &p = f.figures[i];
        double slot = slotOf(i, count, upright) * (swap ? -1 : 1);
        const FrameSide side = spec.figures[p.figure].side;
        if (count == 1 && side != FrameSide::Anywhere)
            slot = side == FrameSide::Left ? -0.10 : 0.10;
        p.z = f.subject + (count > 2 && i > 0 ? 0.32 * double(1 + i % 2) : i == 1 ? 0.12 : 0.0);
        p.x = slot * f.frame.width() / f.lens.scale(p.z);
        const double facing = slot == 0 ? restingTurn(spec, p.figure) : (slot < 0 ? 0.6 : -0.6);
        p.pose.turn = spec.angle == CameraAngle::PointOfView ? 0.0
                      : spec.angle == CameraAngle::Side      ? (facing > 0 ? 1.0 : -1.0)
                                                             : facing;
        p.pose.pitch = pitchOf(spec.angle);
    }
    if (count == 1 && spec.angle == CameraAngle::EyeLevel)
        f.figures[0].x -=
            0.06 * f.figures[0].pose.turn * f.frame.width() / f.lens.scale(f.subject);  // room to look into
}

/// The shoulder in front: the second figure from behind, or somebody.
void addShoulder(Framing &f, const AnimaticSpec &spec, bool ancient)
{
    Placed front;
    if (f.figures.size() > 1) {
        front = f.figures[1];
        f.figures.resize(1);
    } else {
        front.look = appearanceOf({QStringLiteral("shoulder") + spec.slate, {}, {}}, ancient);
        front.headMetres = front.look.metres() / front.look.heads();
        front.top = front.look.metres();
    }
    Placed &hero = f.figures[0];
    const double side = spec.figures[hero.figure].side == FrameSide::Right ? -1 : 1;  // the shoulder's side
    const double width = f.frame.width();
    front.foreground = true;
    front.pose.back = true;
    front.pose.seated = false;
    front.pose.arms = Arms::Relaxed;
    front.pose.turn = 0;
    front.z = f.subject * 0.62;
    front.x = side * 0.43 * width / f.lens.scale(front.z);
    hero.x = -side * 0.13 * width / f.lens.scale(hero.z);
    hero.pose.turn = side * 0.5;
    f.figures.push_back(front);
}

void setLens(Framing &f, const AnimaticSpec &spec, const SizeRule &rule, double headPixels, bool interior)
{
    const Placed *hero = f.figures.empty() ? nullptr : &f.figures.front();
    const double headMetres = hero ? hero->headMetres : 0.25;
    const double top = hero ? hero->top : 1.7;
    const double scale = headPixels / headMetres;
    f.subject = rule.distance;
    f.lens.focal = scale * f.subject;
    f.lens.centreX = f.frame.width() / 2.0;
    f.lens.eye = std::max(0.25, top + cameraLift(spec.angle, spec.shotSize));
    const double crown = rule.crown * f.frame.height();
    f.lens.horizon = crown - scale * (f.lens.eye - top);
    f.aim = {f.lens.centreX, crown + headPixels * 0.55};
    const double room = spec.shotSize == ShotSize::ExtremeWide ? 5.0 : spec.shotSize == ShotSize::Wide ? 3.2 : 2.5;
    f.back = f.subject + (interior ? room : room + 2.0);
}

double overheadMetres(ShotSize size)
{
    switch (size) {
    case ShotSize::ExtremeWide:
        return 14;
    case ShotSize::Wide:
        return 9;
    case ShotSize::Full:
        return 6;
    case ShotSize::MediumWide:
        return 4.4;
    case ShotSize::Medium:
        return 3.7;
    default:
        return 2.8;
    }
}

}  // namespace

QTransform cantOf(const Framing &framing)
{
    const QPointF middle(framing.frame.width() / 2.0, framing.frame.height() / 2.0);
    QTransform cant;
    cant.translate(middle.x(), middle.y());
    cant.rotate(framing.roll);
    cant.translate(-middle.x(), -middle.y());
    return cant;
}

Framing framingOf(const AnimaticSpec &spec, bool ancient, bool interior)
{
    SizeRule rule = ruleOf(spec.shotSize);
    if (interior && rule.distance > 5) {
        rule.distance = 3.4 + 0.32 * rule.distance;
        rule.head *= spec.shotSize == ShotSize::ExtremeWide ? 1.35 : 1.0;
        rule.crown = std::min(rule.crown, 0.48);
    }
    Framing f;
    f.frame = spec.size;
    f.insert = spec.shotSize == ShotSize::Insert;
    f.overhead = spec.angle == CameraAngle::Overhead && !f.insert;
    f.roll = spec.angle == CameraAngle::Dutch ? (stableHash(spec.slate) % 2 == 0 ? 7.5 : -7.5) : 0;
    f.softness = rule.softness * std::min(f.frame.width(), f.frame.height()) / 720.0;
    const bool overShoulder = spec.angle == CameraAngle::OverShoulder;
    const int most = f.overhead ? 6 : overShoulder ? 2 : rule.mostFigures;
    for (const qsizetype figure : cast(spec, most)) {
        f.figures.push_back(placed(spec, figure, ancient));
        f.figures.back().pose.pitch = pitchOf(spec.angle);
        measure(f.figures.back());
    }
    const double upright = uprightness(f.frame);
    const std::size_t abreast = overShoulder ? std::min<std::size_t>(1, f.figures.size()) : f.figures.size();
    const double share = rule.headWideFrame + (rule.head - rule.headWideFrame) * upright;
    setLens(f, spec, rule, share * f.frame.height() * crowdFactor(abreast, upright, share), interior);
    f.overheadScale = f.frame.height() / overheadMetres(spec.shotSize);
    if (!f.figures.empty()) {
        arrange(f, spec);
        if (overShoulder)
            addShoulder(f, spec, ancient);
    }
    std::stable_sort(f.figures.begin(), f.figures.end(), [](const Placed &a, const Placed &b) { return a.z > b.z; });
    return f;
}

}  // namespace circletake::media::animatic
