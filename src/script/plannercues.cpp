// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/plannercues.h"

#include "script/vocabularyindex.h"

namespace circletake::script {

namespace {

struct Row
{
    StageCue cue;
    QStringView words;
};

constexpr Row s_cues[] = {
    {StageCue::Walk,
     u"跑,奔,走来,走过,走进,走到,走向,走出,走在,大步,快步,冲过,冲进,冲出,追进,追出,追上,滑步,穿过,踱步,驶过,驶离,"
     u"冲过长街,骑着,退到,退后,跟在,"
     "转身离开,护在胸口,walk,walks,walking,run,runs,running,stride*,marches,hurries,races,sprint*,stroll*,jogs,paces,"
     "backs along,steps out,wander*,heads for,drives off,speed off,speeds off,scooter leaps"},
    {StageCue::Fight,
     u"打斗,扭打,厮打,推搡,撕扯,抢夺,夺走,夺过,抢过,撞翻,撞开,扑向,扑上,掐住,拔刀,开枪,追打,混战,挣扎,殴打,一拳,一脚,"
     u"耳光,扇了,踢开,闯入,拔腿就跑,"
     "fight*,punch*,kicks,kicking,slammed,slams,smacks,slaps,struggl*,wrestl*,tackl*,shoves,snatch*,attack*,brawl*,"
     "roughing up,"
     "explosion,gunfire,crash open,burst open,chas*"},
    {StageCue::Revelation,
     u"露出,浮现,展开,弹出,现身,原来,竟是,发现,愣住,怔住,一模一样,刻着,写着,印着,空空,揭开,掀开,真相,恍然,旋开,撬起,"
     u"严丝合缝,翻过来,打开,"
     "reveal*,discover*,realiz*,realis*,beneath it,unscrews,bloom*,carved,is empty,the same,unfold*,recogni*,lies open,"
     "gave them up,comes to light,it fits,second keyhole,slides into,opens her hand,opens the box"},
    {StageCue::Arrival,
     u"站在,立在,逆光,走进来,下车,出现在,推门而入,推门,探头,大门撞开,大门洞开,轰然洞开,站着,stands on,stands in,stands "
     u"there,stands over,"
     "in the doorway,on the threshold,steps into,emerges,appears,strides in,enters,peering in,at the door"},
    {StageCue::Fallen,
     u"摔倒,跌倒,跪,瘫坐,瘫倒,倒地,趴在,蜷缩,坐在石阶,坐在地上,瘫软,晕倒,昏倒,磕头,kneel*,on her knees,on his "
     u"knees,falls to,collapses,"
     "collapsed,slumps,crumples,lies on,sinks to"},
    {StageCue::Dominant,
     u"逼近,居高临下,强硬,厉声,俯身,拍桌,拍在桌上,指着,昂首,喝道,威胁,looms,towers,leans over,advances on,stands "
     u"over,points at,"
     "slams the table,demanding,commanding"},
    {StageCue::Array,
     u"满墙,一排,一字排开,排开,成排,林立,一盏盏,一张张,摆满,环顾,扫过,rows of,row of,a line of,lined up,a "
     u"hundred,shelves of,wall of,"
     "strewn"},
    {StageCue::Vast,
     u"人潮,人海,灯海,人群,满街,整条街,大军,千军万马,山谷,草原,大海,城市,天际,雪原,群山,灯火,江面,crowd,skyline,"
     u"horizon,valley,"
     "desert,ocean,city,mountains,army,drums,fireworks"},
    {StageCue::Reading,
     u"细看,低头看,看向手机,看清,念遗嘱,念背面,屏幕,纸条,照片,镜片,放大镜,reads,reading,on the screen,the "
     u"screen,photograph,"
     "looks at the,studies the,note says,through the scope,scope"},
    {StageCue::FlatLay,
     u"铺平,平铺,铺开,摊开,一桌,案上,桌上,桌面,laid out,face down on,on the bench,on the table,fan across,across the "
     u"table"},
    {StageCue::Tears,
     u"泪,眼眶,眼红,哽咽,瞳孔,嘴唇发抖,嘴唇颤,睫毛,眼神,in tears,her tears,his tears,tears run,tears stream*,tears "
     u"fall*,tears well*,tears in,tears on,tears down,of tears,with tears,through tears,back tears,tearful,her "
     u"eyes,his eyes,lip trembl*,weep*,sob*"},
    {StageCue::Group,
     u"满屋,全场,满座,众人,人人,所有人,一家人,举座,everyone,everybody,the whole family,the crowd,they all"},
    {StageCue::Heard,
     u"传来,声音,响起,敲响,响成一片,喊声,脚步声,敲门声,铃声,a knock,knocking,footsteps,a voice,rings out,the sound "
     u"of,strikes,go off,goes off,"
     "sirens,in the distance"},
    {StageCue::Departure,
     u"独自,背影,远去,驶离,离去,走远,空荡荡,孤零零,消失在,散进,alone,walks away,drives away,drive away,into the "
     u"distance,left behind,"
     "disappears,empty hall,empty room"},
};

constexpr QStringView s_objects =
    u"铜钥匙,旧铜钥匙,钥匙柄,钥匙,红包,合同,地契,房产证,遗嘱,火漆信,火漆,信封,信纸,一封信,旧照片,照片,相框,"
    u"手机屏幕,手机,金表,手表,怀表,玉镯,银手镯,手镯,戒指,项链,玉佩,耳环,匕首,手枪,酒杯,茶杯,酒瓶,杯子,碗筷,"
    u"药瓶,药碗,毒酒,支票,银行卡,现金,钞票,新钞,纸条,字条,名片,文件,档案袋,铁箱,行李箱,箱子,樟木匣,木匣,"
    u"盒子,锁扣,锁孔,暗屉,座钟,时钟,挂钟,门把手,门闩,车票,机票,身份证,病历,诊断书,化验单,亲子鉴定,鉴定报告,"
    u"协议书,离婚协议,结婚证,婚书,令牌,圣旨,奏折,簪子,发簪,电脑,屏幕,日记本,日记,钢笔,笔尖,公章,印章,印泥,"
    u"图纸,年画,春联,棉球,仪表盘,指针,秒针,齿轮,镊子,镊尖,纸灰,小铜套,铜套,价签,饺子,照片,长刀,短刀,菜刀,"
    u"刀刃,刀尖,长剑,宝剑,枪口,"
    u"key,keys,envelope,envelopes,contract,deed,letter,wax seal,photograph,photographs,photo,photos,phone,"
    u"pocket watch,bangle,necklace,knife,gun,pistol,rifle,sword,dagger,cup,bowl,dumpling,dumplings,pill,"
    u"pills,cheque,credit card,money,cash,banknotes,curl of paper,strips of red paper,"
    u"scrap of silver cloth,document,documents,box,camphor box,iron box,keyhole,clock,door handle,ticket,"
    u"tickets,passport,badge,bottle,beer,beers,suitcase,briefcase,map,diary,notebook,pen,candle,"
    u"oilcloth packet,packet,brazier,cotton swab,swab,tweezers,brass sleeve,second hand,newspaper,laptop,"
    u"gavel,medal,coin,coins,doll,flower,roses,a watch,gold watch,his watch,her watch,the watch,the ring,"
    u"a ring,his ring,her ring,the file,a file,a glass,the glass,his glass,her glass,a note,the note,"
    u"the seal,the lock,a lock,padlock,the handle,the stamp,the report,a report";

const VocabularyIndex &cueIndex()
{
    static const VocabularyIndex index = [] {
        QVector<VocabularyIndex::Word> words;
        for (const Row &row : s_cues)
            for (const QStringView word : row.words.split(u',', Qt::SkipEmptyParts))
                words.append({word, int(row.cue)});
        return VocabularyIndex(words);
    }();
    return index;
}

const VocabularyIndex &objectIndex()
{
    static const VocabularyIndex index = [] {
        QVector<VocabularyIndex::Word> words;
        for (const QStringView word : s_objects.split(u',', Qt::SkipEmptyParts))
            words.append({word, 1});
        words.append({u"phone call", 0});  // no thing
        return VocabularyIndex(words);
    }();
    return index;
}

}  // namespace

StageCues stageCuesIn(QStringView text)
{
    StageCues cues;
    for (const auto &match : cueIndex().all(text))
        cues |= StageCue(match.value);
    return cues;
}

std::optional<NamedObject> objectIn(QStringView text)
{
    // What is gone cannot be shown: 墙上只剩座钟的白印, "where the clock used to stand".
    static const VocabularyIndex absent({{u"不见", 1},
                                         {u"没有", 1},
                                         {u"只剩", 1},
                                         {u"used to", 1},
                                         {u"is gone", 1},
                                         {u"no longer", 1},
                                         {u"missing", 1},
                                         {u"without", 1}});
    if (absent.first(text))
        return {};
    const auto match = objectIndex().first(text);
    if (!match || !match->value)
        return {};
    return NamedObject{text.mid(match->at, match->length).toString(), match->at};
}

}  // namespace circletake::script
