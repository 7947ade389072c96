// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/vocabulary.h"

#include "script/vocabularyindex.h"

namespace circletake::script {

namespace {

// One row a value, in the order of its enum: the Chinese word first, then every other word for it, Chinese and
// English, divided by commas. "|推|" stands alone only, see VocabularyIndex.

constexpr QStringView s_sizes[] = {
    u"大远景,极远景,超远景,extreme wide shot,extreme wide,extreme long shot,very wide shot,ews,els",
    u"远景,大全景,广角镜头,wide shot,wide,long shot,establishing shot,establishing,ws,ls",
    u"全景,全身,full shot,full body shot,full body,full length,fs",
    u"中全景,中远景,小全景,medium wide shot,medium wide,medium long shot,medium full shot,cowboy shot,american "
    u"shot,mws,mls",
    u"中景,半身,双人中景,medium shot,mid shot,medium,waist shot,ms",
    u"近景,中近景,中特写,medium close up,medium closeup,mid close up,bust shot,chest shot,mcu",
    u"特写,面部特写,脸部特写,特写镜头,close up,closeup,close shot,close on,tight on,cu",
    u"大特写,极特写,超特写,局部特写,extreme close up,extreme closeup,macro,macro shot,xcu,ecu",
    u"插入镜头,插入特写,插入,物件特写,道具特写,物品特写,insert shot,insert,cutaway,detail shot",
};

constexpr QStringView s_angles[] = {
    u"平视,平拍,平角,eye level,at eye height",
    u"俯视,俯拍,俯角,俯瞰,高角度,高机位,航拍,鸟瞰,high angle,looking down,aerial,drone shot",
    u"仰视,仰拍,仰角,低角度,低机位,low angle,looking up,worm's eye view",
    u"顶拍,顶视,正俯,垂直俯拍,上帝视角,overhead,bird's eye view,bird's eye,top shot,top down",
    u"过肩,过肩镜头,越肩,over the shoulder,over shoulder,ots",
    u"主观,主观镜头,主观视角,第一视角,point of view,pov,first person view",
    u"侧拍,侧面,侧面拍,侧视,side angle,side view,profile shot,in profile",
    u"斜角,倾斜镜头,斜拍,荷兰角,dutch angle,dutch tilt,canted angle,tilted frame",
};

constexpr QStringView s_moves[] = {
    u"固定,固定镜头,定镜,定机位,静止镜头,static camera,static shot,static,locked off,locked camera,fixed camera,tripod",
    u"推,|推|,推镜,推镜头,推近,推进,前推,缓推,慢推,急推,slow push in,push in,pushes in,dolly in,zoom in,slow zoom "
    u"in,move in,creep in",
    u"拉,|拉|,拉镜,拉镜头,拉远,后拉,缓拉,慢拉,slow pull out,pull out,pull back,pulls back,dolly out,dolly back,zoom "
    u"out,slow zoom out",
    u"左摇,向左摇,pan left,pans left,camera pans left",
    u"右摇,|摇|,摇镜,摇镜头,横摇,甩镜,向右摇,pan right,pans right,camera pans,panning shot,whip pan,pan,swish pan",
    u"上摇,仰摇,向上摇,tilt up,tilts up",
    u"下摇,俯摇,向下摇,tilt down,tilts down",
    u"左移,向左平移,truck left,track left,slide left,dolly left",
    u"右移,|移|,移镜,移镜头,横移,平移,向右平移,truck right,track right,slide right,dolly right,lateral tracking shot",
    u"跟,|跟|,跟拍,跟镜,跟镜头,跟随镜头,跟移,following shot,follow shot,tracking shot,tracking,camera "
    u"follows,steadicam,follow",
    u"升,|升|,|升降|,升镜头,升降镜头,摇臂,crane up,crane shot,boom up,rising shot,jib up,crane",
    u"环绕,环绕镜头,环绕拍摄,绕拍,环拍,旋转镜头,orbiting camera,orbit,orbit shot,arc shot,circling camera,360",
    u"手持,手持镜头,手持跟拍,手持晃动,晃动镜头,handheld camera,handheld,hand held,shaky camera,shaky cam",
};

constexpr QStringView s_tones[] = {
    u"平静,中性,平淡,neutral,calm,matter of fact",
    u"欢乐,欢快,喜悦,喜庆,热闹,joyful,happy,cheerful,festive,uplifting",
    u"温情,温馨,温柔,温暖,tender,warm,gentle,heartwarming",
    u"悲伤,伤感,悲痛,忧伤,凄凉,sad,sorrowful,melancholy,melancholic,heartbroken,grief",
    u"愤怒,激愤,暴怒,angry,furious,rage",
    u"恐惧,恐怖,惊恐,fearful,scared,terrified,horror,frightening",
    u"紧张,压抑,剑拔弩张,悬疑紧张,tense,suspenseful,anxious,nervous,urgent",
    u"惊讶,震惊,错愕,surprised,shocked,astonished,stunned",
    u"庄严,肃穆,庄重,凝重,solemn,grave,serious,dignified",
    u"神秘,诡异,悬疑,mysterious,eerie,enigmatic,uncanny",
    u"浪漫,暧昧,甜蜜,romantic,loving,intimate",
    u"昂扬,胜利,振奋,燃,triumphant,victorious,heroic,epic",
    u"俏皮,诙谐,轻松,搞笑,playful,humorous,comic,lighthearted,funny",
};

constexpr QStringView s_times[] = {
    u"",
    u"黎明,拂晓,破晓,日出,天亮,卯时,dawn,daybreak,sunrise,first light",
    u"清晨,大清早,一早,早晨,早上,早间,上午,晨,早,辰时,巳时,early morning,morning",
    u"日,白天,白日,日间,中午,正午,晌午,午后,下午,午时,未时,申时,day,daytime,daylight,noon,midday,afternoon",
    u"黄昏,傍晚,日落,夕阳,暮色,昏,暮,酉时,dusk,sunset,twilight,magic hour,golden hour",
    u"晚,晚上,入夜,晚间,傍黑,戌时,evening",
    u"夜,深夜,午夜,半夜,子夜,夜晚,夜里,夜间,雨夜,雪夜,凌晨,亥时,子时,丑时,寅时,late night,night,nighttime,midnight,pre "
    u"dawn",
};

constexpr QStringView s_settings[] = {
    u"",
    u"内,内景,室内,屋内,int.,int,interior,indoors,indoor",
    u"外,外景,室外,户外,屋外,ext.,ext,est.,est,exterior,outdoors,outdoor",
    u"内外,内/外,外/内,外内,内外景,内景/外景,外景/内景,int./ext.,int/ext.,int./ext,int/ext,ext./int.,ext/int,i/e.,i/"
    u"e,i./e.,"
    "interior and exterior,interior/exterior,interior exterior",
};

template <class Word>
std::pair<const QStringView *, qsizetype> rowsOf()
{
    if constexpr (std::is_same_v<Word, ShotSize>)
        return {s_sizes, std::size(s_sizes)};
    else if constexpr (std::is_same_v<Word, CameraAngle>)
        return {s_angles, std::size(s_angles)};
    else if constexpr (std::is_same_v<Word, CameraMove>)
        return {s_moves, std::size(s_moves)};
    else if constexpr (std::is_same_v<Word, Tone>)
        return {s_tones, std::size(s_tones)};
    else if constexpr (std::is_same_v<Word, TimeOfDay>)
        return {s_times, std::size(s_times)};
    else
        return {s_settings, std::size(s_settings)};
}

template <class Word>
VocabularyIndex makeIndex()
{
    const auto [rows, count] = rowsOf<Word>();
    QVector<VocabularyIndex::Word> words;
    for (qsizetype value = 0; value < count; ++value) {
        const auto parts = rows[value].split(u',', Qt::SkipEmptyParts);
        // A move's single character is a verb in prose (推门): its row gives it again as standing alone.
        for (qsizetype i = 0; i < parts.size(); ++i)
            if (!(std::is_same_v<Word, CameraMove> && parts[i].size() == 1))
                words.append({parts[i], int(value)});
    }
    return VocabularyIndex(words);
}

template <class Word>
const VocabularyIndex &indexOf()
{
    static const VocabularyIndex index = makeIndex<Word>();
    return index;
}

template <class Word>
FoundWord<Word> found(const VocabularyIndex::Match &match)
{
    return {Word(match.value), match.at, match.length};
}

}  // namespace

template <class Word>
std::optional<Word> wordValue(QStringView text)
{
    const auto value = indexOf<Word>().exact(text);
    return value ? std::optional(Word(*value)) : std::nullopt;
}

template <class Word>
std::optional<FoundWord<Word>> findWord(QStringView text, qsizetype from)
{
    const auto match = indexOf<Word>().first(text, from);
    return match ? std::optional(found<Word>(*match)) : std::nullopt;
}

template <class Word>
QVector<FoundWord<Word>> findWords(QStringView text)
{
    QVector<FoundWord<Word>> words;
    for (const auto &match : indexOf<Word>().all(text))
        words.append(found<Word>(match));
    return words;
}

template <class Word>
QString chineseWord(Word value)
{
    const QStringView row = rowsOf<Word>().first[qsizetype(value)];
    return row.left(qMax<qsizetype>(0, row.indexOf(u','))).toString();
}

#define CIRCLETAKE_VOCABULARY(Word)                                                 \
    template std::optional<Word> wordValue<Word>(QStringView);                      \
    template std::optional<FoundWord<Word>> findWord<Word>(QStringView, qsizetype); \
    template QVector<FoundWord<Word>> findWords<Word>(QStringView);                 \
    template QString chineseWord<Word>(Word);

CIRCLETAKE_VOCABULARY(ShotSize)
CIRCLETAKE_VOCABULARY(CameraAngle)
CIRCLETAKE_VOCABULARY(CameraMove)
CIRCLETAKE_VOCABULARY(Tone)
CIRCLETAKE_VOCABULARY(TimeOfDay)
CIRCLETAKE_VOCABULARY(Setting)

#undef CIRCLETAKE_VOCABULARY

}  // namespace circletake::script
