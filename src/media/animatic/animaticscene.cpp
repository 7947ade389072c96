// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/animaticscene.h"

#include "media/animatic/prop.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

#include <QDataStream>
#include <QIODevice>
#include <QRadialGradient>
#include <numbers>

namespace circletake::media::animatic {

namespace {

CameraSetup setupOf(const AnimaticSpec &spec, const Framing &framing, int drawings, double rate)
{
    CameraSetup setup;
    setup.move = spec.move;
    setup.frame = spec.size;
    setup.focal = framing.overhead || framing.insert ? spec.size.width() * 1.6 : framing.lens.focal;
    setup.subject = framing.overhead || framing.insert ? 2.0 : framing.subject;
    setup.aim =
        framing.overhead || framing.insert ? QPointF(spec.size.width() / 2.0, spec.size.height() * 0.46) : framing.aim;
    setup.drawings = drawings;
    setup.drawingsPerSecond = rate;
    setup.seed = quint64(spec.seed) ^ stableHash(spec.slate);
    return setup;
}

/// Where people around a table stand when seen from above: metres and degrees of looking.
struct Seat
{
    QPointF at;
    double looking;
};

Seat seatOf(std::size_t index, std::size_t count, bool table)
{
    if (count == 1 && !table)
        return {{0, 0.1}, 0};
    const double angle = 2 * std::numbers::pi * double(index) / double(count) + 0.5;
    const double radius = table ? 1.12 : 0.7;
    return {QPointF(0.82 * radius * std::cos(angle), radius * std::sin(angle)), angle * 180 / std::numbers::pi + 90};
}

/// The second object of an insert, and room for the first one.
void paintBeside(QPainter &painter, PropKind kind)
{
    painter.save();
    painter.translate(0.52, 0.86);
    painter.rotate(18);
    painter.scale(0.56, 0.56);
    PropFacts second;
    second.kind = kind;
    paintProp(painter, second);
    painter.restore();
    painter.translate(-0.22, -0.26);
    painter.scale(0.86, 0.86);
}

/// Puts the soft shadow of what a sprite shows under it.
void layShadow(Sprite &sprite, QPointF slide, int radius)
{
    QImage shadow = sprite.image().copy();
    QPainter dark(&shadow);
    dark.setCompositionMode(QPainter::CompositionMode_SourceIn);
    dark.fillRect(shadow.rect(), QColor(14, 8, 24, 150));
    dark.end();
    blur(shadow, radius);
    QPainter under(&sprite.image());
    under.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    under.drawImage((slide * sprite.density()).toPoint(), shadow);
}

}  // namespace

AnimaticScene::AnimaticScene(const AnimaticSpec &spec, const QVector<SpokenCue> &cues, const QByteArray &mouth,
                             int drawings, double drawingsPerSecond)
    : m_spec(spec)
    , m_place(placeOf(spec))
    , m_framing(framingOf(spec, m_place.ancient, m_place.interior))
    , m_light(lightFor(spec, m_place.interior))
    , m_track(setupOf(spec, m_framing, drawings, drawingsPerSecond))
    , m_rate(drawingsPerSecond)
    , m_air(spec, m_light)
    , m_acting(spec, cues, mouth, drawingsPerSecond)
    , m_overlay(spec, cues, m_light.vignette)
{
    if (m_framing.insert)
        buildInsert();
    else if (m_framing.overhead)
        buildFloorPlan();
    else
        buildSet();
}

SetPlan AnimaticScene::setPlan() const
{
    SetPlan plan;
    plan.place = m_place;
    plan.subject = m_framing.subject;
    plan.back = m_framing.back;
    plan.words =
        m_spec.place + QLatin1Char(' ') + m_spec.action + QLatin1Char(' ') + m_spec.props.join(QLatin1Char(' '));
    plan.people = !m_framing.figures.empty();
    return plan;
}

bool AnimaticScene::isFlat() const
{
    const double one = m_track.largestScale(m_framing.subject);
    const CameraState end = m_track.at(1 << 20);
    return std::abs(one - 1) < 1e-6 && end.truck.isNull() && m_track.at(0).truck.isNull() && !m_air.hasBehind();
}

void AnimaticScene::finish(Sprite &sprite, bool graded) const
{
    Grade light;
    light.gain = m_light.ambient;
    if (graded)
        light = m_light.grade;
    if (!sprite.isEmpty())
        light.apply(sprite.image());
}

Sprite AnimaticScene::layer(double distance, double softness, const Painting &painting) const
{
    const double margin = 3 + 1.5 * softness;
    const QRectF seen = m_track.seen(distance).adjusted(-margin, -margin, margin, margin);
    const QTransform cant = cantOf(m_framing);
    const double full = softness > 3 ? 1.0 : m_track.largestScale(distance);
    // What is out of focus needs no fine drawing.
    Sprite sprite(seen, softness >= 8 ? 0.5 : softness >= 4 ? 0.67 : full);
    std::optional<Stage> stage;
    sprite.paint([&](QPainter &painter) {
        painter.setTransform(cant, true);
        stage.emplace(painter, m_framing.lens, m_light, cant.inverted().mapRect(seen.adjusted(-4, -4, 4, 4)),
                      stableHash(m_spec.place, 41));
        painting(*stage);
    });
    finish(sprite, false);
    sprite.paint([&](QPainter &painter) {
        painter.setTransform(cant, true);
        stage->paintShining(painter);
    });
    finish(sprite, true);
    blur(sprite.image(), int(std::lround(softness * sprite.density())));
    sprite.resample(full);
    return sprite;
}

/// Sky and all that stands before it, as one picture.
Sprite AnimaticScene::backdrop(const SetPlan &plan, double softness) const
{
    Sprite set = layer(m_farDistance, softness, [&](Stage &stage) { paintFarSet(stage, plan); });
    if (m_place.interior)
        return set;
    Sprite sky = layer(m_farDistance, softness, [&](Stage &stage) { paintSky(stage, plan); });
    sky.paint([&](QPainter &painter) { set.draw(painter, {}); });
    return sky;
}

void AnimaticScene::buildSet()
{
    const SetPlan plan = setPlan();
    m_farDistance = plan.subject + (plan.back - plan.subject) * 0.6;
    m_middleDistance = middleDistance(plan);
    m_frontDistance = frontDistance(plan);
    m_far = backdrop(plan, m_framing.softness);
    m_middle = layer(m_middleDistance, m_framing.softness * 0.7, [&](Stage &stage) { paintMiddleSet(stage, plan); });
    m_middle.trim();
    const double blurred = m_spec.shotSize == ShotSize::Wide || m_spec.shotSize == ShotSize::ExtremeWide ? 2.0 : 5.0;
    m_front = layer(m_frontDistance, blurred * m_spec.size.width() / 720.0,
                    [&](Stage &stage) { paintFrontSet(stage, plan); });
    m_front.trim();
    if (isFlat() && !m_middle.isEmpty()) {
        m_far.paint([this](QPainter &painter) { m_middle.draw(painter, {}); });
        m_middle = {};
    }
    for (const Placed &placed : m_framing.figures)
        m_actors.emplace_back(placed, m_framing, m_light, m_track);
}

void AnimaticScene::buildFloorPlan()
{
    const SetPlan plan = setPlan();
    const QRectF seen = m_track.seen(2.0);
    const double scale = m_framing.overheadScale;
    const QPointF middle(m_spec.size.width() / 2.0, m_spec.size.height() * 0.46);
    m_farDistance = 2.0;
    m_far = Sprite(seen, m_track.largestScale(2.0));
    const bool table = m_place.interior;
    m_far.paint([&](QPainter &painter) {
        painter.translate(middle);
        painter.scale(scale, scale);
        paintFloorPlan(painter, plan, m_light, QRectF((seen.topLeft() - middle) / scale, seen.size() / scale));
        for (std::size_t i = 0; i < m_framing.figures.size(); ++i) {
            const Placed &placed = m_framing.figures[i];
            const Seat seat = seatOf(i, m_framing.figures.size(), table);
            painter.save();
            painter.translate(seat.at);
            painter.setBrush(QColor(14, 8, 28, 80));
            painter.drawEllipse(QPointF(0.12, 0.14), 0.34, 0.26);
            painter.rotate(seat.looking);
            painter.scale(placed.headMetres * 1.25, placed.headMetres * 1.25);
            BodyPlan body;
            body.head.look = placed.look;
            paintFromAbove(painter, body);
            painter.restore();
        }
    });
    finish(m_far, false);
    finish(m_far, true);
}

void AnimaticScene::buildInsert()
{
    const SetPlan plan = setPlan();
    const PropFacts prop = propOf(m_spec);
    m_farDistance = 2.6;
    m_middleDistance = 2.0;
    const double unit = std::min(m_spec.size.width() * 0.36, m_spec.size.height() * 0.27);
    const QPointF middle(m_spec.size.width() / 2.0, m_spec.size.height() * 0.46);
    m_far = backdrop(plan, 15.0 * std::min(m_spec.size.width(), m_spec.size.height()) / 720.0);
    if (!prop.inHand && prop.kind != PropKind::Door) {
        m_far.paint([&](QPainter &painter) {
            const QRectF seen = m_track.seen(m_farDistance);
            const double edge = m_spec.size.height() * 0.30;
            const QColor wood = lit(m_place.festive ? QColor(140, 44, 38) : QColor(126, 84, 58), m_light.ambient);
            QLinearGradient top(0, edge, 0, seen.bottom());
            top.setColorAt(0, tone(wood, 0.12));
            top.setColorAt(1, tone(wood, -0.3));
            painter.fillRect(QRectF(seen.left(), edge, seen.width(), seen.bottom() - edge), top);
            QRadialGradient pool(middle + QPointF(m_light.keySide * unit * 0.8, 0), unit * 2.2);
            pool.setColorAt(0, faded(m_light.sun, 0.34));
            pool.setColorAt(1, faded(m_light.sun, 0));
            painter.fillRect(QRectF(seen.left(), edge, seen.width(), seen.bottom() - edge), pool);
        });
    }
    m_middle = Sprite(m_track.seen(m_middleDistance), m_track.largestScale(m_middleDistance));
    const Appearance holder =
        m_framing.figures.empty()
            ? appearanceOf(m_spec.figures.isEmpty() ? AnimaticFigure{} : m_spec.figures.first(), m_place.ancient)
            : m_framing.figures.front().look;
    const auto object = [&](QPainter &painter) {
        painter.translate(middle);
        painter.scale(unit, unit);
        if (prop.inHand && prop.kind != PropKind::Door) {
            paintPalm(painter, holder.skin, holder.top);
            painter.translate(0, 0.15);
            painter.scale(0.82, 0.82);
        }
        if (prop.beside && !prop.inHand)
            paintBeside(painter, *prop.beside);
        paintProp(painter, prop);
    };
    m_middle.paint(object);
    if (!prop.inHand)
        layShadow(m_middle, QPointF(-m_light.keySide * unit * 0.09, unit * 0.1), int(unit * 0.09));
    Grade hand = m_light.grade;
    hand.gain = lit(hand.gain, m_light.onFigures);
    hand.apply(m_middle.image());
    m_middle.trim();
}

void AnimaticScene::draw(QPainter &painter, int drawing)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    const CameraState camera = m_track.at(drawing);
    m_far.draw(painter, m_track.view(camera, m_farDistance));
    m_air.drawBehind(painter, drawing);
    m_middle.draw(painter, m_track.view(camera, m_middleDistance));
    for (Actor &actor : m_actors) {
        if (!actor.isForeground())
            actor.draw(painter, m_track.view(camera, actor.distance()), m_acting.at(actor, drawing));
    }
    m_front.draw(painter, m_track.view(camera, m_frontDistance));
    for (Actor &actor : m_actors) {
        if (actor.isForeground())
            actor.draw(painter, m_track.view(camera, actor.distance()), m_acting.at(actor, drawing));
    }
    m_air.drawBefore(painter, drawing);
    m_overlay.draw(painter, m_overlay.captionAt(qint64(drawing * 1000.0 / m_rate)));
}

QByteArray AnimaticScene::key(int drawing) const
{
    if (!m_air.isStill())
        return {};
    QByteArray key;
    QDataStream out(&key, QIODevice::WriteOnly);
    const CameraState camera = m_track.at(drawing);
    out << camera.dolly << camera.truck << camera.pan;
    for (const Actor &actor : m_actors) {
        const Acting a = m_acting.at(actor, drawing);
        out << a.mouth << a.blink << a.gesture << a.step << a.body << a.head;
    }
    out << m_overlay.captionAt(qint64(drawing * 1000.0 / m_rate));
    return key;
}

}  // namespace circletake::media::animatic
