// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rulestoryboard.h"

#include "script/answerlanguage.h"
#include "script/enhancement.h"
#include "script/planner.h"
#include "script/prompttext.h"
#include "script/tone.h"

#include <QJsonArray>
#include <array>

namespace circletake::sandbox {

namespace {

/// The scene of the numbered lines alone, and the number of each.
struct Asked
{
    Scene scene;
    QVector<int> numbers;
};

Asked askedOf(const script::FencedMaterial &material)
{
    Asked asked{material.scene, {}};
    asked.scene.id = SceneId{1};
    asked.scene.lines.clear();
    for (qsizetype i = 0; i < material.numbers.size(); ++i) {
        if (material.numbers[i] == 0)
            continue;
        asked.scene.lines.append(material.scene.lines[i]);
        asked.numbers.append(material.numbers[i]);
    }
    return asked;
}

QJsonObject shotObject(const Shot &shot, const Asked &asked, const QVector<Character> &cast, int number)
{
    QJsonArray elements;
    if (!asked.scene.place.isEmpty())
        elements.append(asked.scene.place);
    QJsonArray people;
    for (const CharacterId id : shot.cast)
        people.append(cast.value(int(id.value) - 1).name);
    QJsonArray lines;
    for (const int line : shot.lines)
        lines.append(asked.numbers[line]);
    return {{QStringLiteral("shot_number"), number},
            {QStringLiteral("shot_size"), key(shot.size)},
            {QStringLiteral("camera_angle"), key(shot.angle)},
            {QStringLiteral("camera_move"), key(shot.move)},
            {QStringLiteral("action_description"), shot.action},
            {QStringLiteral("emotional_tone"), key(shot.tone)},
            {QStringLiteral("visual_elements"), elements},
            {QStringLiteral("cast"), people},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("duration"), shot.durationMs / 1000}};
}

QJsonObject changeObject(int line, script::ChangeKind kind, script::ChangePurpose purpose, const QString &text,
                         const QString &reason)
{
    return {{QStringLiteral("line"), line},
            {QStringLiteral("change"), script::key(kind)},
            {QStringLiteral("purpose"), script::key(purpose)},
            {QStringLiteral("text"), text},
            {QStringLiteral("camera_angle"), QString()},
            {QStringLiteral("light"), QString()},
            {QStringLiteral("reason"), reason}};
}

/// How a feeling is lit and from where it is seen.
struct ToneLook
{
    Tone tone;
    CameraAngle angle;
    QStringView chinese;
    QStringView english;
};

constexpr std::array s_looks{
    ToneLook{Tone::Joyful, CameraAngle::EyeLevel, u"暖金色的光铺满画面", u"Warm golden light fills the frame"},
    ToneLook{Tone::Tender, CameraAngle::EyeLevel, u"柔和的侧光落在脸上", u"Soft light from the side rests on the face"},
    ToneLook{Tone::Sad, CameraAngle::High, u"光线灰冷，四周沉在暗处", u"Grey, cold light; the rest sinks into shadow"},
    ToneLook{Tone::Angry, CameraAngle::Low, u"一束硬光从侧面切过脸庞", u"Hard light cuts across the face"},
    ToneLook{Tone::Fearful, CameraAngle::High, u"只有一盏灯亮着，影子拉得很长",
             u"One lamp is lit, the shadows are long"},
    ToneLook{Tone::Tense, CameraAngle::Low, u"明暗对比强烈，半张脸在阴影里",
             u"Strong contrast, half the face in shadow"},
};

const ToneLook &lookOf(Tone tone)
{
    for (const ToneLook &look : s_looks)
        if (look.tone == tone)
            return look;
    return s_looks[1];
}

/// The line where the scene feels most; -1 when it feels nothing.
int turningLine(const Scene &scene)
{
    int turning = -1;
    int most = 0;
    for (int i = 0; i < int(scene.lines.size()); ++i) {
        const Line &line = scene.lines[i];
        if (line.kind != LineKind::Action && line.kind != LineKind::Dialogue)
            continue;
        if (const int feeling = script::toneOf(line.text, line.mood).intensity; feeling > most) {
            most = feeling;
            turning = i;
        }
    }
    return turning;
}

QJsonObject beatOf(const Asked &asked, int at, bool chinese)
{
    const Line &line = asked.scene.lines[at];
    const ToneLook &look = lookOf(script::toneOf(line.text, line.mood).tone);
    const QString who = line.kind == LineKind::Dialogue ? line.character : asked.scene.place;
    const QString text = chinese ? QStringLiteral("一瞬间安静下来，目光都落在%1身上").arg(who)
                                 : QStringLiteral("For a moment all is still around %1").arg(who);
    QJsonObject beat =
        changeObject(asked.numbers[at], script::ChangeKind::InsertBefore, script::ChangePurpose::Beat, text,
                     chinese ? QStringLiteral("情绪在这里转折") : QStringLiteral("The feeling turns here."));
    beat.insert(QStringLiteral("camera_angle"), key(look.angle));
    beat.insert(QStringLiteral("light"), (chinese ? look.chinese : look.english).toString());
    return beat;
}

/// What belongs to a festival that the scene names.
QString customOf(const Scene &scene, bool chinese)
{
    struct Custom
    {
        QStringView sign;
        QStringView detail;
    };
    static constexpr std::array customs{
        Custom{u"红包", u"红纸上的福字金粉微微发亮，孩子双手接过，先道一声过年好。"},
        Custom{u"年夜饭", u"八仙桌上摆着整条鱼，谁也不动鱼头，寓意年年有余。"},
        Custom{u"灯笼", u"灯笼下的流苏写着平安二字，随风轻轻打转。"},
        Custom{u"红灯笼", u"灯笼下的流苏写着平安二字，随风轻轻打转。"},
        Custom{u"red envelope", u"The gold character for luck shines on the red paper; it is taken with both hands."},
        Custom{u"lantern", u"Tassels with wishes for peace turn slowly below the lanterns."},
        Custom{u"New Year", u"Fresh couplets on red paper frame the door; a whole fish waits on the table."},
    };
    QString text = scene.heading;
    for (const Line &line : scene.lines)
        text += QLatin1Char('\n') + line.text;
    for (const Custom &custom : customs)
        if (script::hasHan(custom.sign) == chinese && text.contains(custom.sign.toString(), Qt::CaseInsensitive))
            return custom.detail.toString();
    return {};
}

}  // namespace

QString lightOf(const Scene &scene, bool chinese)
{
    struct Light
    {
        TimeOfDay time;
        QStringView chinese;
        QStringView english;
    };
    static constexpr std::array lights{
        Light{TimeOfDay::Night, u"灯笼的光与深深的影子", u"Lantern light and deep shadow"},
        Light{TimeOfDay::Dawn, u"第一缕灰白的晨光", u"The first grey light"},
        Light{TimeOfDay::Dusk, u"落日最后的红光", u"The last red of the sun"},
        Light{TimeOfDay::Evening, u"暖黄的灯光映着蓝色的窗", u"Warm lamps against a blue window"},
        Light{TimeOfDay::Unspecified, u"明亮的日光", u"Clear daylight"},
    };
    const Light *light = &lights.back();
    for (const Light &one : lights)
        if (one.time == scene.time)
            light = &one;
    const QString words = (chinese ? light->chinese : light->english).toString();
    if (scene.place.isEmpty())
        return words + (chinese ? QStringLiteral("。") : QStringLiteral("."));
    return (chinese ? QStringLiteral("%1笼罩着%2。") : QStringLiteral("%1 lies over %2.")).arg(words, scene.place);
}

QJsonObject storyboardByRule(const script::FencedMaterial &material)
{
    const Asked asked = askedOf(material);
    QJsonArray shots;
    if (!asked.scene.lines.isEmpty()) {
        script::PlanContext context;
        context.cast = material.cast;
        script::PlanSettings settings;
        if (material.leastShots > 0 && material.mostShots >= material.leastShots) {
            settings.leastShots = material.leastShots;
            settings.mostShots = material.mostShots;
        }
        for (const Shot &shot : script::RulePlanner(settings).plan(asked.scene, context))
            shots.append(shotObject(shot, asked, material.cast, int(shots.size()) + 1));
    }
    return {{QStringLiteral("shots"), shots}, {QStringLiteral("unused_lines"), QJsonArray()}};
}

QJsonObject enhancementByRule(const script::FencedMaterial &material)
{
    const Asked asked = askedOf(material);
    const bool chinese = script::languageOf(asked.scene) == script::ScriptLanguage::Chinese;
    QJsonArray changes;
    if (!asked.scene.lines.isEmpty()) {
        changes.append(
            changeObject(asked.numbers.first(), script::ChangeKind::InsertAfter, script::ChangePurpose::Description,
                         lightOf(asked.scene, chinese),
                         chinese ? QStringLiteral("让地点看得见") : QStringLiteral("The place can be seen.")));
        if (const QString custom = customOf(asked.scene, chinese); !custom.isEmpty())
            changes.append(changeObject(
                asked.numbers.first(), script::ChangeKind::InsertAfter, script::ChangePurpose::Culture, custom,
                chinese ? QStringLiteral("符合节日习俗") : QStringLiteral("True to the festival.")));
        if (const int turning = turningLine(asked.scene); turning >= 0)
            changes.append(beatOf(asked, turning, chinese));
    }
    return {{QStringLiteral("changes"), changes}};
}

}  // namespace circletake::sandbox
