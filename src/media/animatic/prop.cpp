// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/prop.h"

#include "media/animatic/propart.h"
#include "media/animatic/sketch.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

#include <QRegularExpression>

namespace circletake::media::animatic {

namespace {

using K = PropKind;

const std::array<Wording<K>, 23> propTable{{
    {K::RedEnvelope, "红包|利是|red envelope|red packet|hongbao"},
    {K::Key, "钥匙|key"},
    {K::Couplet, "春联|对联|couplet"},
    {K::Photo, "照片|相片|合影|photo|photograph|picture|snapshot"},
    {K::Letter,
     "地契|房契|信|纸|合同|遗嘱|文件|契约|圣旨|字条|协议|letter|deed|paper|contract|document|will|note|envelope|scroll|"
     "agreement"},
    {K::Phone, "手机|屏幕|电话|phone|smartphone|cell|screen|message"},
    {K::Dumplings, "饺子|汤圆|包子|dumpling|dumplings"},
    {K::Tea, "茶|杯|酒|咖啡|碗|tea|cup|coffee|wine|glass|bowl|mug"},
    {K::PocketWatch, "怀表|手表|金表|腕表|pocket watch|wristwatch|watch"},
    {K::Clock, "座钟|时钟|挂钟|闹钟|钟|表盘|仪表盘|clock|dial|timer"},
    {K::Gears, "齿轮|发条|铜套|机芯|镊|gear|cog|gears|spring|mechanism|tweezers"},
    {K::Bangle, "玉镯|手镯|镯|bangle|bracelet|jade"},
    {K::Ring, "戒指|项链|ring|necklace|pendant"},
    {K::Money, "钱|钞票|现金|支票|金条|money|cash|banknote|banknotes|bills|check|coin|coins"},
    {K::Lock, "锁|lock|padlock|keyhole"},
    {K::Box, "盒|箱|匣|包裹|行李|box|case|chest|suitcase|parcel|gift|bag"},
    {K::Pen, "笔|pen|pencil|brush"},
    {K::Medicine, "药|瓶|针|medicine|pill|pills|bottle|syringe|vial"},
    {K::Knife, "刀|剑|匕首|枪|knife|sword|dagger|blade|gun"},
    {K::Lantern, "灯笼|灯|蜡烛|lantern|lamp|candle"},
    {K::Flower, "花|玫瑰|flower|rose|bouquet"},
    {K::Food, "菜|饭|蛋糕|面|糖|鱼|food|dish|cake|noodles|meal|fish|tart"},
    {K::Door, "门|门把|door|doorknob|handle"},
}};

/// A sign in quotes is what stands on the object.
QString quotedIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("[“\"「『]([^”\"」』]{1,8})[”\"」』]"));
    return pattern.match(text).captured(1);
}

/// What can lie beside something else, small enough not to be taken for the subject.
bool lies(PropKind kind)
{
    return kind == K::RedEnvelope || kind == K::Key || kind == K::Photo || kind == K::Letter || kind == K::Ring ||
           kind == K::Bangle || kind == K::PocketWatch || kind == K::Pen || kind == K::Money;
}

}  // namespace

PropFacts propOf(const AnimaticSpec &spec)
{
    PropFacts facts;
    const QString all = spec.props.join(QLatin1Char(' ')) + QLatin1Char(' ') + spec.action;
    for (const QString &prop : spec.props) {
        if (const auto kind = firstNamed(prop, propTable)) {
            facts.kind = *kind;
            break;
        }
    }
    if (facts.kind == K::Card)
        facts.kind = firstNamed(spec.action, propTable).value_or(K::Card);
    for (const Wording<K> &entry : propTable) {
        if (!facts.beside && entry.value != facts.kind && facts.kind != K::Card && lies(entry.value) &&
            names(spec.action, entry.needles))
            facts.beside = entry.value;
    }
    facts.label = quotedIn(spec.action);
    if (facts.kind == K::Card && facts.label.isEmpty())
        facts.label = spec.props.isEmpty() ? spec.action.left(16) : spec.props.first();
    facts.inHand = names(all, "手|掌|指|捧|握|拿|hand|hands|palm|fingers|holds|holding|grips|clutches");
    return facts;
}

void paintProp(QPainter &painter, const PropFacts &prop)
{
    switch (prop.kind) {
    case K::RedEnvelope:
        paintRedEnvelope(painter);
        break;
    case K::Key:
        paintKey(painter, prop.label);
        break;
    case K::Letter:
        paintLetter(painter, prop.label);
        break;
    case K::Phone:
        paintPhone(painter, prop.label);
        break;
    case K::Photo:
        paintPhoto(painter);
        break;
    case K::Dumplings:
        paintDumplings(painter);
        break;
    case K::Tea:
        paintTea(painter);
        break;
    case K::Money:
        paintMoney(painter);
        break;
    case K::Ring:
        paintRing(painter);
        break;
    case K::Door:
        paintDoorHandle(painter);
        break;
    case K::Clock:
        paintClockFace(painter);
        break;
    case K::PocketWatch:
        paintPocketWatch(painter);
        break;
    case K::Couplet:
        paintCoupletPaper(painter, prop.label);
        break;
    case K::Bangle:
        paintBangle(painter);
        break;
    case K::Box:
        paintBox(painter);
        break;
    case K::Pen:
        paintPen(painter);
        break;
    case K::Lock:
        paintLock(painter);
        break;
    case K::Gears:
        paintGears(painter);
        break;
    case K::Medicine:
        paintMedicine(painter);
        break;
    case K::Knife:
        paintKnife(painter);
        break;
    case K::Lantern:
        paintLanternClose(painter);
        break;
    case K::Flower:
        paintFlower(painter);
        break;
    case K::Food:
        paintFood(painter);
        break;
    case K::Card:
        paintCard(painter, prop.label);
        break;
    }
}

void paintPalm(QPainter &painter, const QColor &skin, const QColor &sleeve)
{
    fillSoft(painter, limb({{{0.15, 2.7}, 0.72}, {{0.08, 1.75}, 0.52}}), sleeve, 0.25);
    fillSoft(painter, limb({{{0.08, 1.7}, 0.40}, {{0.04, 1.2}, 0.46}}), tone(skin, -0.06), 0.2);
    static constexpr double fingers[][3] = {
        {-0.62, -0.42, 0.17}, {-0.24, -0.62, 0.18}, {0.16, -0.60, 0.18}, {0.54, -0.40, 0.16}};
    for (const auto &finger : fingers)
        fillSoft(painter,
                 limb({{{finger[0] * 0.85, 0.75}, finger[2] * 1.12}, {{finger[0] * 1.1, finger[1]}, finger[2]}}), skin,
                 0.2);
    fillSoft(painter,
             smooth({{-0.78, 0.5}, {0, 0.35}, {0.74, 0.5}, {0.7, 1.2}, {0.3, 1.62}, {-0.28, 1.62}, {-0.66, 1.25}}),
             skin, 0.2);
    fillSoft(painter, limb({{{0.5, 1.2}, 0.24}, {{0.98, 0.55}, 0.18}}), tone(skin, 0.04), 0.2);
    const QColor crease = faded(tone(skin, -0.4), 0.4);
    stroke(painter, curve({-0.6, 0.85}, {-0.1, 0.98}, {0.4, 0.8}), crease, 0.03);
    stroke(painter, curve({0.45, 0.72}, {0.1, 1.1}, {0.2, 1.5}), crease, 0.03);
}

}  // namespace circletake::media::animatic
