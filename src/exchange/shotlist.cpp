// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shotlist.h"

#include "base/csv.h"

#include <array>

namespace circletake::exchange {

namespace {

struct Words
{
    QString size;
    QString angle;
    QString move;
    QString setting;
    QString time;
};

// the trade's abbreviations, in the order of ShotSize
constexpr std::array sizes{"EWS", "WS", "FS", "MWS", "MS", "MCU", "CU", "ECU", "INSERT"};

constexpr std::array zhSizes{"大远景", "远景", "全景", "中全景", "中景", "近景", "特写", "大特写", "插入镜头"};
constexpr std::array zhAngles{"平视", "俯视", "仰视", "顶视", "过肩", "主观", "侧拍", "斜角"};
constexpr std::array zhMoves{"固定", "推",   "拉", "左摇", "右摇", "上摇", "下摇",
                             "左移", "右移", "跟", "升",   "环绕", "手持"};
constexpr std::array zhTimes{"", "黎明", "晨", "日", "黄昏", "傍晚", "夜"};
constexpr std::array zhSettings{"", "内", "外", "内/外"};
constexpr std::array enSettings{"", "INT", "EXT", "INT/EXT"};
static_assert(sizes.size() == size_t(ShotSize::Insert) + 1 && zhSizes.size() == sizes.size());
static_assert(zhAngles.size() == size_t(CameraAngle::Dutch) + 1);
static_assert(zhMoves.size() == size_t(CameraMove::Handheld) + 1);
static_assert(zhTimes.size() == size_t(TimeOfDay::Night) + 1);
static_assert(zhSettings.size() == size_t(Setting::Both) + 1);

template <class Table, class Word>
QString from(const Table &table, Word word)
{
    return QString::fromUtf8(table[size_t(word)]);
}

Words wordsOf(const Shot &shot, const Scene &scene, ShotListStyle style)
{
    if (style == ShotListStyle::Chinese)
        return {from(zhSizes, shot.size), from(zhAngles, shot.angle), from(zhMoves, shot.move),
                from(zhSettings, scene.setting), from(zhTimes, scene.time)};
    return {from(sizes, shot.size), words(shot.angle), words(shot.move), from(enSettings, scene.setting),
            words(scene.time)};
}

/// What is heard in a shot; `music`: sounds, else speeches.
QString heard(const Shot &shot, const Scene &scene, bool music)
{
    QStringList texts;
    for (const int index : shot.lines) {
        const Line &line = scene.lines[index];
        if (music ? line.kind == LineKind::Sound : line.kind == LineKind::Dialogue)
            texts += line.character.isEmpty() ? line.text : line.character + QStringLiteral(": ") + line.text;
    }
    return texts.join(QLatin1Char('\n'));
}

QString transition(const Shot &shot, const Scene &scene)
{
    for (const int index : shot.lines)
        if (scene.lines[index].kind == LineKind::Transition)
            return scene.lines[index].text;
    return {};
}

QString castOf(const Story &story, const Shot &shot, const QString &separator)
{
    QStringList names;
    for (const CharacterId id : shot.cast)
        if (const Character *character = story.find(id))
            names += character->name;
    return names.join(separator);
}

QString seconds(int ms)
{
    return QString::number(ms / 1000.0, 'f', ms % 1000 == 0 ? 0 : 1);
}

QStringList row(const Story &story, const Shot &shot, ShotListStyle style)
{
    const Scene &scene = *story.find(shot.scene);
    const Words words = wordsOf(shot, scene, style);
    const QString episode = QString::number(story.slateOf(shot.id).episode);
    const QString number = QString::number(scene.number);
    const QString name = QStringLiteral("SH%1").arg(shot.number, 3, 10, QLatin1Char('0'));
    if (style == ShotListStyle::Chinese)
        return {episode,
                number,
                name,
                words.size,
                words.angle,
                words.move,
                seconds(shot.durationMs),
                shot.action,
                heard(shot, scene, false),
                heard(shot, scene, true),
                transition(shot, scene),
                castOf(story, shot, QStringLiteral("、")),
                scene.place,
                words.setting,
                words.time,
                shot.note};
    return {episode,
            number,
            name,
            words.size,
            words.angle,
            words.move,
            {},
            {},
            words.setting,
            scene.place,
            words.time,
            shot.action,
            heard(shot, scene, false),
            castOf(story, shot, QStringLiteral(", ")),
            {},
            seconds(shot.durationMs),
            shot.note};
}

QStringList header(ShotListStyle style)
{
    const QString columns =
        style == ShotListStyle::Chinese
            ? QStringLiteral("集,场次,镜号,景别,角度,运镜,时长,画面内容,台词,音效/音乐,转场,人物,场景,内外,时间,备注")
            : QStringLiteral(
                  "Episode,Scene,Shot,Size,Angle,Movement,Lens,Equipment,Int/Ext,Location,Time,Description,"
                  "Dialogue/Audio,Cast,Props,Duration,Notes");
    return columns.split(QLatin1Char(','));
}

}  // namespace

QByteArray shotListCsv(const Story &story, EpisodeId wanted, ShotListStyle style)
{
    Csv csv(header(style));
    for (const EpisodeId episode : story.episodes())
        if (!wanted.isValid() || episode == wanted)
            for (const ShotId shot : story.shotsOf(episode))
                csv.addRow(row(story, *story.find(shot), style));
    return csv.bytes();
}

}  // namespace circletake::exchange
