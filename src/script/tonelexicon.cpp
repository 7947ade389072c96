// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/tonelexicon.h"

#include "script/vocabularyindex.h"

#include <algorithm>

namespace circletake::script {

namespace {

struct Row
{
    Tone tone;
    int strength;
    QStringView words;  // divided by commas; "stem*" takes any ending
};

constexpr Row s_prose[] = {
    {Tone::Neutral, 1, u"平静,淡淡,淡然,冷静,沉稳,从容,镇定,面无表情,不动声色,calm*,matter of fact,deadpan"},
    {Tone::Joyful, 1,
     u"微笑,含笑,笑着,轻笑,笑意,满意,热气腾腾,红灯笼,喜庆,举杯,举起酒杯,smil*,grin,grins,grinning,festive,toast,to us,"
     "raised cups,raises a glass,fireworks"},
    {Tone::Joyful, 2,
     u"得意,高兴,开心,兴奋,激动,欢喜,喜悦,欢呼,雀跃,大笑,哄笑,哈哈,喜笑颜开,太好了,欣喜,喝彩,团圆,新年快乐,"
     "除夕快乐,过年好,生日快乐,happy,happily,happiness,delight*,joy*,laugh*,chuckl*,excited*,thrilled,beams,beaming,"
     "celebrat*,"
     "cheering,hooray,hurray,wonderful,congratulations"},
    {Tone::Joyful, 3, u"狂喜,欣喜若狂,喜极而泣,欢天喜地,overjoyed,elated,euphori*,ecstatic*"},
    {Tone::Tender, 1,
     u"轻声,柔声,轻轻,关切,心疼,安慰,怜惜,慈祥,依偎,裹住,温和,关心,宠溺,暖光,gentl*,kindly,sooth*,hush,"
     "cradl*,comfort*,warmly"},
    {Tone::Tender, 2,
     u"温柔,拥抱,抱住,搂住,抱紧,抚摸,轻抚,心软,动容,感动,对不起,谢谢你,我陪你,温馨,慈爱,tender*,affection*,"
     "embrac*,hugs,hugging,caress*,holds her hand,holds his hand,takes her hand,takes his hand,forgive*,"
     "i'm sorry"},
    {Tone::Sad, 1,
     u"叹气,叹息,叹了口气,失落,沮丧,泄气,黯然,疲惫,落寞,苦笑,沉默,背影,孤零零,独自,枯瘦,纸灰,灰烬,sigh,sighs,sighing,"
     u"sighed,weary,wearily,"
     "disappoint*,lonely,head bowed,regret*,depress*,alone,ash,ashes"},
    {Tone::Sad, 2,
     u"哽咽,眼红,红了眼,眼眶,含泪,落泪,流泪,泪水,眼泪,老泪,泪流,伤心,悲伤,难过,哭,抽泣,啜泣,委屈,悲痛,哀求,瘫坐,"
     "心碎,绝望,sad,sadly,sadness,sorrow*,grief,griev*,in tears,her tears,his tears,tears run,tears stream*,tears "
     "fall*,tears well*,tears in,tears on,tears down,of tears,with tears,through tears,back tears,"
     "tearful*,cries,crying,cried,weep*,wept,sob,sobs,sobbing,"
     "heartbr*,mourn*,covers his eyes,covers her eyes,voice breaking,voice breaks,despair*"},
    {Tone::Sad, 3, u"痛哭,嚎啕,号啕,泣不成声,撕心裂肺,崩溃,悲恸,失声,wail*,breaks down,inconsolabl*,devastated"},
    {Tone::Angry, 1,
     u"不满,不耐烦,皱眉,冷哼,嗤笑,冷笑,讥讽,嘲讽,嘲笑,鄙夷,轻蔑,咬牙,瞪着,厉色,跺脚,annoy*,irritat*,smirk*,"
     "sneer*,scoff*,scowl*,frown*,curtly,sharply,coldly,glare,glares,glaring,mock*,sarcas*,stern*,contempt*"},
    {Tone::Angry, 2,
     u"生气,愤怒,恼怒,怒道,怒吼,怒视,厉声,大吼,质问,斥责,呵斥,怒骂,破口大骂,摔门,砸杯,砸碎,砸向,摔碎,拍桌,拍在桌上,"
     u"铁青,掀翻,"
     "滚出去,给我滚,住口,闭嘴,放肆,凭什么,混账,混蛋,耍我,angr*,furious*,fury,shout*,yell,yells,yelled,yelling,snarl*,"
     "hiss*,"
     "growl*,slams,slammed,smacks,slaps,accus*,gritted teeth,clenched,how dare,shut up,get out"},
    {Tone::Angry, 3, u"暴怒,狂怒,怒不可遏,大发雷霆,咆哮,勃然大怒,怒目圆睁,歇斯底里,咬牙切齿,enrag*,in a rage,roars"},
    {Tone::Fearful, 1,
     u"害怕,不安,慌张,心虚,腿软,哆嗦,发抖,森然,后退,uneas*,worried,nervous*,backs away,backs along,"
     "flinch*,gulps,stammer*,oh crap,trembl*"},
    {Tone::Fearful, 2,
     u"恐惧,惊恐,惊慌,惶恐,恐慌,毛骨悚然,惨白,煞白,瑟瑟,救命,尖叫,逃,拔腿就跑,不要过来,别过来,afraid,fear*,"
     "scared,terror,terrif*,panic*,horrif*,frighten*,screams,flee,flees,fleeing,help me,dread*"},
    {Tone::Fearful, 3, u"魂飞魄散,吓瘫,惊声尖叫,petrified,blood curdling"},
    {Tone::Tense, 1,
     u"警觉,警惕,压低声音,低声,屏息,盯住,盯着,攥紧,握紧,逼近,追出,追进,追上,喘息,喘气,犹豫,僵住,僵在,死寂,脚步声,"
     "门把手,人影,小心,快走,快跑,倒计时,只剩,分钟,来不及,跟踪,panting,breathless*,urgent*,whisper*,"
     "under her breath,under his breath,wary,warily,stares,grips,clutch*,freezes,frozen,silence,"
     "footsteps,headlights,minutes,hurry,hurries,rushes,runs,skids,o'clock"},
    {Tone::Tense, 2,
     u"紧张,焦急,着急,焦虑,千钧一发,剑拔弩张,对峙,撞开,闯入,冲出,冲进,撞翻,追到,夺走,抢过,抢走,截停,堵住,住手,拦住,"
     u"快跑,"
     "强光,摔倒,嘶喊,别动,别烧,tense*,anxious*,frantic*,desperat*,confront*,burst*,crash*,snatch*,grabs,"
     "chase,chases,chasing,chased,argues,argue,arguing,standoff,stand off,threat*,warns,warning,hunt*,coming "
     "after,followed"},
    {Tone::Tense, 3, u"生死一线,拔刀,枪口,枪声,爆炸,explosion,gunshot,at gunpoint,pulls a gun,draws a knife"},
    {Tone::Surprised, 1,
     u"愣,怔,捂住嘴,诧异,意外,恍然,忽然,突然,居然,竟然,原来,surpris*,suddenly,blinks,realis*,realiz*,discover*,"
     "gasp*,all at once"},
    {Tone::Surprised, 2,
     u"惊讶,吃惊,震惊,大吃一惊,目瞪口呆,难以置信,不敢相信,瞪大眼,瞪大双眼,张大嘴,恍然大悟,怎么可能,"
     "不可能,满座起立,脸色骤变,还活着,没想到,shock*,stunned,astonish*,amaz*,jaw drops,wide eyed,"
     "eyes widen,can't believe,impossible,it can't be,double take,is alive,colour leaves,color leaves"},
    {Tone::Surprised, 3, u"晴天霹雳,五雷轰顶,瞳孔骤缩,thunderstruck"},
    {Tone::Solemn, 1,
     u"郑重,严肃,一字一顿,正色,牌位,祠堂,跪地,跪下,遗嘱,火漆,祖宗,宣读,祖传,庄重,挺直,solemn*,gravely,"
     "gravity of,serious*,formally,respectful*,kneel*,name tablets,ancestral"},
    {Tone::Solemn, 2,
     u"庄严,肃穆,肃立,默哀,凝重,沉重,默立,敬礼,宣誓,灵堂,葬礼,遗体,funeral,oath,prayer*,ceremon*,reveren*,"
     "on record,salutes,coffin"},
    {Tone::Mysterious, 1,
     u"神秘,影子,低语,喃喃,刻着,锁孔,纸条,秘密,暗屉,木匣,陌生,若有所思,意味深长,浮现,无人,myster*,shadow*,"
     "secret,secrets,secretly,strange,strangely,hidden,carved,keyhole,mutter*,murmur*,enigmatic*,cryptic*"},
    {Tone::Mysterious, 2,
     u"诡异,蹊跷,悬疑,一模一样,无人触碰,人影一闪,身世,eerie*,eerily,uncanny,unseen,by itself,ghost*"},
    {Tone::Romantic, 1, u"心动,脸红,害羞,羞涩,暧昧,擦肩,blush*,shyly,flirt*,longing*"},
    {Tone::Romantic, 2,
     u"亲吻,吻住,吻上,一吻,拥吻,深情,表白,我爱你,喜欢你,含情脉脉,十指相扣,牵手,求婚,嫁给我,怦然心动,kiss*,romantic*,"
     u"adoring*,"
     "i love you,marry me,sweetheart,darling"},
    {Tone::Triumphant, 1, u"昂首,自信,坚定,铿锵,逆光而立,proud*,confident*,determined,defian*"},
    {Tone::Triumphant, 2,
     u"胜利,赢了,成功了,做到了,扬眉吐气,我回来了,振臂,高举,triumph*,victory,victorious*,we won,i won,we did it,"
     "raises the trophy"},
    {Tone::Playful, 1,
     u"嬉笑,调皮,俏皮,打趣,坏笑,嘟囔,撇嘴,别扭,做鬼脸,眨眼,挑眉,家人们,慵懒,自言自语,嘀咕,teas*,playful*,"
     "winks,amused,wry,wryly,banter*,cheeky,cheekily,dumb joke,sing song"},
    {Tone::Playful, 2, u"玩笑,搞笑,滑稽,嘻嘻,嘿嘿,翻白眼,恶作剧,joke*,joking,kidding,giggl*,goofy,silly,prank*"},
};

constexpr Row s_moodsOnly[] = {
    {Tone::Neutral, 1, u"平淡,淡,反问,mild*,flat*,even,evenly,level,casual*,pause,beat,then"},
    {Tone::Joyful, 1, u"笑,堆笑,带笑,赔笑,陪笑,乐,bright*,pleased,cheerful*"},
    {Tone::Joyful, 2, u"喜,大喜,惊喜"},
    {Tone::Tender, 1, u"柔,点头,soft*,low,quiet*,kind,warm"},
    {Tone::Sad, 1, u"低头,沙哑,咳嗽,闭眼,无奈,苦,声颤,颤声,hoarse*,tired*,faint*,bitter*"},
    {Tone::Sad, 2, u"悲,痛,颤抖,泪,choked,choking up,trembling"},
    {Tone::Angry, 1, u"冷声,冷,不屑,强硬,摆手,阴沉,阴冷,狠,凶,curt,sharp,cold,stern"},
    {Tone::Angry, 2, u"怒,吼,气,骂,恼,snap*,demanding"},
    {Tone::Fearful, 1, u"怕,慌,颤,shaky,shaking,hesita*"},
    {Tone::Fearful, 2, u"恐,吓"},
    {Tone::Tense, 1, u"急,急促,喘,压低,冲出,伸手,拍手,tight*,urgent*,alert,revving,heated"},
    {Tone::Tense, 2, u"急切,焦,嘶吼,咬紧牙关,hurried*"},
    {Tone::Surprised, 1, u"惊,探头,疑惑,不解,疑,what"},
    {Tone::Solemn, 1, u"沉声,低沉,沉,grave,solemn"},
    {Tone::Mysterious, 1, u"含糊,痴笑,暗自,思索,低语,reading"},
    {Tone::Playful, 1, u"俏,逗,涂指甲,哼,dry,drily,dryly"},
};

/// Tone and strength in one number, as the index keeps one for each word.
constexpr int packed(Tone tone, int strength)
{
    return int(tone) * 4 + strength;
}

VocabularyIndex makeIndex(bool withMoods)
{
    QVector<VocabularyIndex::Word> words;
    const auto add = [&](const Row &row) {
        for (const QStringView word : row.words.split(u',', Qt::SkipEmptyParts))
            words.append({word, packed(row.tone, row.strength)});
    };
    std::for_each(std::begin(s_prose), std::end(s_prose), add);
    if (withMoods)
        std::for_each(std::begin(s_moodsOnly), std::end(s_moodsOnly), add);
    return VocabularyIndex(words);
}

bool isDenied(const QString &folded, qsizetype at)
{
    static constexpr QStringView deniers[] = {u"不",   u"没",       u"没有",    u"别",         u"莫",     u"不再",
                                              u"不是", u"不会",     u"从不",    u"not ",       u"n't ",   u"never ",
                                              u"no ",  u"without ", u"not so ", u"no longer ", u"n't be "};
    const QStringView before = QStringView(folded).left(at);
    return std::any_of(std::begin(deniers), std::end(deniers),
                       [&](QStringView denier) { return before.endsWith(denier); });
}

}  // namespace

QVector<ToneWord> toneWords(QStringView text, ToneSource source)
{
    static const VocabularyIndex moods = makeIndex(true);
    static const VocabularyIndex prose = makeIndex(false);
    const QString folded = foldedText(text);
    QVector<ToneWord> words;
    for (const auto &match : (source == ToneSource::Mood ? moods : prose).all(text))
        if (!isDenied(folded, match.at))
            words.append({Tone(match.value / 4), match.value % 4});
    return words;
}

}  // namespace circletake::script
