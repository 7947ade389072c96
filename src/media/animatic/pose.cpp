// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/pose.h"

#include "base/random.h"
#include "media/animatic/wording.h"

#include <QRegularExpression>

namespace circletake::media::animatic {

namespace {

const std::array<Wording<Arms>, 9> armsTable{{
    {Arms::PhoneToEar, "打电话|接电话|电话贴|on the phone|phone to|answers the phone|calls"},
    {Arms::PhoneInHand, "手机|屏幕|phone|texting|livestream|直播|自拍|selfie"},
    {Arms::Point, "指着|指向|一指|指责|points|pointing|jabs"},
    {Arms::Offer, "递|捧|接过|双手|举起|端着|托着|拿出|抽出|offers|hands over|holds out|holds up|presents|gives|takes"},
    {Arms::ToFace, "捂|掩面|抹泪|擦泪|掩嘴|covers|wipes|hides face"},
    {Arms::Crossed, "抱臂|双臂|环抱|抱着胳膊|crosses arms|arms crossed|folds arms"},
    {Arms::OnHip, "叉腰|hands on hips|hand on hip"},
    {Arms::Cheer, "欢呼|举手|挥手|振臂|cheers|waves|raises|throws up"},
    {Arms::Reach, "伸手|抓住|推门|拉住|reaches|grabs|pulls|pushes"},
}};

/// What arms do while nothing else is said: the tone's gesture.
Arms armsOfTone(Tone tone, bool speaking, quint64 choice)
{
    switch (tone) {
    case Tone::Angry:
        return speaking ? Arms::Point : choice % 2 == 0 ? Arms::Crossed : Arms::OnHip;
    case Tone::Sad:
        return choice % 2 == 0 ? Arms::Clasped : Arms::Relaxed;
    case Tone::Fearful:
        return Arms::ToChest;
    case Tone::Surprised:
        return choice % 2 == 0 ? Arms::ToFace : Arms::ToChest;
    case Tone::Tender:
    case Tone::Romantic:
        return speaking ? Arms::ToChest : Arms::Clasped;
    case Tone::Triumphant:
        return Arms::Cheer;
    case Tone::Tense:
        return choice % 3 == 0 ? Arms::Crossed : Arms::Relaxed;
    case Tone::Solemn:
        return Arms::Clasped;
    default:
        return speaking ? Arms::Explain : choice % 3 == 0 ? Arms::Clasped : Arms::Relaxed;
    }
}

/// The part of the action that is about one figure.
QString actionOf(const AnimaticSpec &spec, qsizetype figure)
{
    static const QRegularExpression borders(QStringLiteral("[。；;.!！?？\\n]"));
    QString own;
    bool anyNamed = false;
    for (const QString &sentence : spec.action.split(borders, Qt::SkipEmptyParts)) {
        for (qsizetype i = 0; i < spec.figures.size(); ++i) {
            const QString &name = spec.figures[i].name;
            const bool named = !name.isEmpty() && sentence.contains(name, Qt::CaseInsensitive);
            anyNamed = anyNamed || named;
            if (named && i == figure)
                own += sentence + QLatin1Char('.');
        }
    }
    return anyNamed || figure > 0 ? own : spec.action;
}

bool speaks(const AnimaticSpec &spec, qsizetype figure)
{
    return std::any_of(spec.lines.begin(), spec.lines.end(), [&](const AnimaticLine &line) {
        return line.voice == VoiceKind::OnScreen && line.speaker == spec.figures[figure].name;
    });
}

void addAction(Pose &pose, const QString &action)
{
    pose.seated = names(action, "坐|太师椅|跪|sits|seated|sitting|chair|kneels|kneeling|at the table");
    pose.walking = names(action, "走|跑|奔|冲|追|迈|walks|walking|runs|running|rushes|strides|chases|enters");
    if (names(action, "低头|垂头|俯身|弯腰|looks down|bows|head down|lowers")) {
        pose.headDrop = 0.07;
        pose.face.eyeOpen *= 0.7;
    }
    if (names(action, "哭|泪|哽咽|cries|crying|tears|sobs|weeps")) {
        pose.face.tears = true;
        pose.face.browTilt = -0.8;
        pose.face.smile = std::min(pose.face.smile, -0.4);
    }
    if (names(action, "笑|smiles|smile|grins|laughs|laughing"))
        pose.face.smile = std::max(pose.face.smile, 0.6);
    if (names(action, "愣|惊|瞪|stunned|gasps|shocked|stares"))
        pose.face.eyeOpen = 1.25;
    if (const auto arms = firstNamed(action, armsTable))
        pose.arms = *arms;
    else if (pose.walking)
        pose.arms = Arms::Relaxed;
}

}  // namespace

Expression expressionOf(Tone tone)
{
    Expression face;
    switch (tone) {
    case Tone::Joyful:
        face = {-0.1, 0.35, 0.9, 0.9, 0.12, 0.5, false, 0};
        break;
    case Tone::Tender:
        face = {-0.3, 0.1, 0.82, 0.45, 0, 0.45, false, 0};
        break;
    case Tone::Sad:
        face = {-0.85, 0.1, 0.72, -0.55, 0, 0.1, false, 0};
        break;
    case Tone::Angry:
        face = {0.95, -0.5, 0.85, -0.6, 0.1, 0.35, false, 0};
        break;
    case Tone::Fearful:
        face = {-0.7, 0.8, 1.25, -0.45, 0.22, 0, false, 0};
        break;
    case Tone::Tense:
        face = {0.5, -0.2, 0.88, -0.25, 0, 0, false, 0};
        break;
    case Tone::Surprised:
        face = {-0.2, 1.0, 1.3, 0.0, 0.45, 0.1, false, 0};
        break;
    case Tone::Solemn:
        face = {0.2, -0.1, 0.8, -0.2, 0, 0, false, 0};
        break;
    case Tone::Mysterious:
        face = {0.25, 0.1, 0.74, 0.12, 0, 0, false, 0};
        break;
    case Tone::Romantic:
        face = {-0.25, 0.15, 0.78, 0.5, 0, 0.8, false, 0};
        break;
    case Tone::Triumphant:
        face = {0.15, 0.3, 0.92, 0.85, 0.25, 0.3, false, 0};
        break;
    case Tone::Playful:
        face = {-0.1, 0.5, 1.0, 0.7, 0.05, 0.4, false, 0};
        break;
    default:
        face = {0, 0, 1, 0.08, 0, 0.1, false, 0};
        break;
    }
    return face;
}

Pose poseOf(const AnimaticSpec &spec, qsizetype figure)
{
    const QString &name = spec.figures[figure].name;
    SeededRandom random(stableHash(name, 19) ^ stableHash(spec.action) ^ quint64(spec.seed));
    Pose pose;
    pose.face = expressionOf(spec.tone);
    pose.arms = armsOfTone(spec.tone, speaks(spec, figure), random.next());
    pose.headTilt = (random.unit() - 0.5) * 5;
    if (spec.tone == Tone::Sad || spec.tone == Tone::Solemn)
        pose.headDrop = 0.035;
    addAction(pose, actionOf(spec, figure));
    return pose;
}

}  // namespace circletake::media::animatic
