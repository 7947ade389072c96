// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/appearance.h"

#include "base/random.h"
#include "media/animatic/tint.h"
#include "media/animatic/wording.h"

#include <QRegularExpression>

namespace circletake::media::animatic {

namespace {

constexpr const char *femaleWords =
    "女|奶奶|姥姥|外婆|祖母|老太|太太|妈|母亲|姐|妹|嫂|婶|姨|姑|娘|阿婆|婆婆|媳妇|夫人|小姐|公主|皇后|妃|丫鬟|护士|她|"
    "woman|girl|female|lady|mother|mom|mum|grandma|grandmother|granny|aunt|auntie|sister|daughter|wife|queen|princess|"
    "nurse|mrs|ms|miss|madam|she|her|waitress|actress|bride";
constexpr const char *maleWords =
    "男|爷爷|姥爷|外公|祖父|老头|爸|父亲|爹|哥|弟|伯|叔|舅|公公|先生|老爷|少爷|王爷|皇帝|皇上|太子|公子|将军|掌柜|保安|"
    "他|"
    "man|boy|male|gentleman|father|dad|grandpa|grandfather|uncle|brother|son|husband|king|prince|mr|sir|he|his|guy|"
    "waiter|actor|groom|monk";
constexpr const char *femaleNames =
    "芳|丽|娜|婷|燕|秀|玉|凤|兰|梅|莉|莲|琴|萍|红|霞|静|雪|琳|颖|洁|倩|媛|妍|佳|薇|蕊|瑶|娟|念|晓|云|小美|苏";
constexpr const char *maleNames = "伟|强|军|勇|刚|国|栋|浩|磊|涛|斌|龙|杰|鹏|宇|豪|建|志|峰|砚|林|飞|辉|武|德|大";

const std::array<Wording<Age>, 4> ageTable{{
    {Age::Elder,
     "奶奶|姥姥|外婆|祖母|爷爷|姥爷|外公|祖父|老太|老头|老人|老者|老爷爷|阿婆|婆婆|掌柜|年迈|银发|白发|花白|grandma|"
     "grandmother|granny|grandpa|grandfather|elderly|elder|old man|old woman|old lady|aged|silver bun|"
     "white hair|grey hair|gray hair"},
    {Age::Child, "孩子|孩童|小孩|男孩|女孩|小朋友|儿童|幼|娃|婴|child|kid|boy|girl|toddler|baby|little"},
    {Age::Middle,
     "大伯|伯母|大妈|中年|叔|婶|姨|舅|姑|爸|妈|父|母|老板|总裁|董事长|局长|老师|警官|middle-aged|mother|father|mom|dad|"
     "uncle|aunt|boss|chief|detective|captain|manager"},
    {Age::Young, "年轻|青年|少年|少女|姑娘|young|student|teen|teenager"},
}};

const std::array<Wording<QRgb>, 36> colourTable{{
    {0xff7a1f2b, "酒红|wine|burgundy|maroon"},
    {0xff8e2a26, "暗红|深红|dark red|枣红|crimson"},
    {0xffefe6d3, "米白|off-white|cream|ivory|象牙"},
    {0xff3f4652, "深灰|dark grey|dark gray|charcoal|炭灰"},
    {0xff1f3b33, "墨绿|dark green|deep green"},
    {0xff23304f, "藏青|深蓝|navy|dark blue"},
    {0xffc7ccd4, "银色|银|silver|shiny"},
    {0xffb98a56, "驼色|驼|camel|tan|khaki|卡其"},
    {0xffd8c3a0, "米色|beige|杏色"},
    {0xff7b4a2b, "栗色|栗|chestnut"},
    {0xff5b3a29, "棕|褐|咖啡|brown|coffee"},
    {0xff9fb4c7, "灰蓝|slate"},
    {0xff8d9299, "灰|grey|gray"},
    {0xffc2352f, "大红|鲜红|红|red|scarlet"},
    {0xff26262c, "黑|black"},
    {0xfff1f1ee, "白|white"},
    {0xff7fb6d9, "浅蓝|天蓝|light blue|sky blue"},
    {0xff3d6ea8, "蓝|blue|denim|牛仔"},
    {0xffe59fb0, "粉|pink|rose"},
    {0xffe8b93f, "金|gold|golden"},
    {0xffe4bd4f, "黄|yellow|mustard"},
    {0xff6e4a8e, "紫|purple|violet|lavender"},
    {0xff4f8a5b, "绿|green"},
    {0xffdd7b35, "橙|橘|orange"},
    {0xff3b8e8c, "青|teal|turquoise"},
    {0xff4e5b3a, "军绿|olive"},
    {0xff6b5b4d, "麻|linen|earth"},
    {0xffa64b3c, "砖红|rust"},
    {0xffd9d2c4, "素|plain"},
    {0xff2d2a33, "深色|dark"},
    {0xffd7c9b8, "浅色|light|pale"},
    {0xff7d5c3c, "皮|leather"},
    {0xffbfae92, "草|straw"},
    {0xff8f1f3f, "玫红|magenta"},
    {0xff6f8f6a, "豆绿|sage"},
    {0xffb0492f, "赭|ochre"},
}};

const std::array<Wording<HairStyle>, 17> hairTable{{
    {HairStyle::Balding, "秃|谢顶|光头|bald|balding|shaved head"},
    {HairStyle::SlickBack, "背头|油亮|油头|slick|slicked|slicked-back"},
    {HairStyle::LowPonytail, "低马尾|low ponytail"},
    {HairStyle::HighPonytail, "马尾|ponytail"},
    {HairStyle::Bun, "挽髻|髻|盘发|发髻|丸子头|bun|chignon"},
    {HairStyle::Pigtails, "双马尾|羊角辫|冲天辫|pigtail|pigtails"},
    {HairStyle::Braids, "辫|braid|braids|plait"},
    {HairStyle::Bob, "齐耳|短发女|波波头|bob|bobbed"},
    {HairStyle::LongCurly, "卷发|大波浪|波浪|curly|curls|wavy|permed"},
    {HairStyle::Crop, "平头|寸头|板寸|buzz|crew cut|cropped"},
    {HairStyle::Tousled, "乱发|蓬乱|凌乱|tousled|messy|shaggy"},
    {HairStyle::SidePart, "分头|侧分|side part|neat hair"},
    {HairStyle::TopKnot, "束发|发冠|top knot|topknot"},
    {HairStyle::Updo, "云鬓|簪|updo|hairpin"},
    {HairStyle::LongStraight, "长发|披肩|直发|long hair|straight hair|长直"},
    {HairStyle::SidePart, "短发|short hair"},
    {HairStyle::Tousled, "刘海|fringe|bangs"},
}};

const std::array<Wording<Garment>, 14> garmentTable{{
    {Garment::WhiteCoat, "白大褂|lab coat|white coat|doctor"},
    {Garment::Uniform, "制服|警服|军装|工装|uniform|police officer|soldier|保安服|校服|nurse"},
    {Garment::Robe, "汉服|长袍|道袍|僧袍|龙袍|古装|锦袍|襦裙|robe|hanfu|kimono|长衫"},
    {Garment::Qipao, "旗袍|qipao|cheongsam"},
    {Garment::PaddedJacket, "棉袄|盘扣|唐装|马褂|padded jacket|padded|mandarin jacket|tang jacket|quilted"},
    {Garment::Puffer, "羽绒服|羽绒|puffer|down jacket|parka"},
    {Garment::Leather, "皮衣|皮夹克|leather jacket|leather|夹克|jacket|biker"},
    {Garment::LongCoat, "大衣|风衣|外套|overcoat|coat|trench|trench coat"},
    {Garment::Suit, "西装|西服|正装|suit|blazer|tuxedo"},
    {Garment::Hoodie, "卫衣|帽衫|hoodie|sweatshirt"},
    {Garment::Dress, "连衣裙|长裙|短裙|裙子|纱裙|婚纱|晚礼服|dress|gown"},
    {Garment::Sweater, "毛衣|针织|线衣|sweater|cardigan|jumper|knit"},
    {Garment::Shirt, "衬衫|衬衣|shirt|blouse"},
    {Garment::Tee, "t恤|短袖|背心|t-shirt|tee|tank top|vest"},
}};

int yearsIn(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![0-9])([1-9][0-9]?)(?![0-9])"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

/// The words right before the last of `needles` that a description names, and it: "暗红盘扣棉袄", "dark red padded
/// jacket".
QString wordsBefore(const QString &look, const char *needles)
{
    static const QRegularExpression borders(QStringLiteral("[，,、；;。.（）()\\n]|\\band\\b|\\bwith\\b"));
    const QString all = QString::fromUtf8(needles);
    for (const QString &clause : look.split(borders, Qt::SkipEmptyParts)) {
        if (!names(clause, needles))
            continue;
        qsizetype end = 0;
        for (const QStringView needle : QStringView(all).split(QLatin1Char('|')))
            end = std::max(end, clause.lastIndexOf(needle, -1, Qt::CaseInsensitive) + needle.size());
        const QStringList before = clause.left(end).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        return before.mid(std::max<qsizetype>(0, before.size() - 4)).join(QLatin1Char(' ')).right(40);
    }
    return {};
}

template <class T, std::size_t size>
const char *needlesOf(const std::array<Wording<T>, size> &table, T value)
{
    for (const Wording<T> &entry : table) {
        if (entry.value == value)
            return entry.needles;
    }
    return "";
}

std::optional<QColor> colourIn(const QString &clause)
{
    if (const auto found = firstNamed(clause, colourTable))
        return QColor::fromRgb(*found);
    return std::nullopt;
}

template <std::size_t size>
QColor pick(const std::array<QRgb, size> &palette, Random &random)
{
    return QColor::fromRgb(palette[size_t(random.below(qint64(size)))]);
}

QColor hairColourFor(const AnimaticFigure &figure, const Appearance &look, Random &random)
{
    static constexpr std::array<QRgb, 6> darks{0xff1f1b20, 0xff2a2224, 0xff33261f, 0xff241f2b, 0xff3b2a22, 0xff1c1e26};
    static constexpr std::array<QRgb, 3> greys{0xffcfcdd0, 0xffb9b6ba, 0xffa6a2a4};
    const QString clause =
        wordsBefore(figure.look, "发|髻|辫|头|马尾|刘海|hair|bun|ponytail|bob|braid|curls|beard|bangs");
    if (names(clause, "银|白|silver|white|花白|grey|gray|灰"))
        return pick(greys, random);
    if (const auto named = colourIn(clause))
        return *named;
    return look.age == Age::Elder ? pick(greys, random) : pick(darks, random);
}

HairStyle hairFor(const AnimaticFigure &figure, const Appearance &look, bool ancient, Random &random)
{
    if (const auto named = firstNamed(figure.look, hairTable)) {
        const bool shortWoman = *named == HairStyle::SidePart && look.sex == Sex::Female;
        return shortWoman ? HairStyle::Bob : *named;
    }
    using H = HairStyle;
    if (ancient)
        return look.sex == Sex::Female ? H::Updo : H::TopKnot;
    if (look.sex == Sex::Female) {
        static constexpr std::array<H, 4> young{H::LongStraight, H::LowPonytail, H::Bob, H::LongCurly};
        static constexpr std::array<H, 3> child{H::Pigtails, H::Bob, H::Braids};
        if (look.age == Age::Elder)
            return random.unit() < 0.6 ? H::Bun : H::Bob;
        return look.age == Age::Child ? child[size_t(random.below(3))] : young[size_t(random.below(4))];
    }
    static constexpr std::array<H, 4> man{H::SidePart, H::Crop, H::Tousled, H::SlickBack};
    if (look.age == Age::Elder)
        return random.unit() < 0.5 ? H::Balding : H::Crop;
    return look.age == Age::Child ? H::Tousled : man[size_t(random.below(4))];
}

Garment garmentFor(const AnimaticFigure &figure, const Appearance &look, bool ancient, Random &random)
{
    if (const auto named = firstNamed(figure.look, garmentTable)) {
        const bool dress = *named == Garment::Dress || *named == Garment::Qipao;
        return dress && look.sex == Sex::Male ? Garment::Robe : *named;
    }
    if (names(figure.name, "医生|大夫|doctor|dr"))
        return Garment::WhiteCoat;
    if (names(figure.name, "警|保安|护士|police|officer|guard|nurse"))
        return Garment::Uniform;
    if (ancient)
        return Garment::Robe;
    using G = Garment;
    if (look.age == Age::Elder)
        return random.unit() < 0.7 ? G::PaddedJacket : G::Sweater;
    static constexpr std::array<G, 5> woman{G::Sweater, G::LongCoat, G::Shirt, G::Dress, G::Hoodie};
    static constexpr std::array<G, 5> man{G::Shirt, G::Suit, G::Leather, G::Sweater, G::Hoodie};
    static constexpr std::array<G, 3> child{G::Hoodie, G::Puffer, G::Sweater};
    if (look.age == Age::Child)
        return child[size_t(random.below(3))];
    return look.sex == Sex::Female ? woman[size_t(random.below(5))] : man[size_t(random.below(5))];
}

QColor topColourFor(const AnimaticFigure &figure, const Appearance &look, Random &random)
{
    static constexpr std::array<QRgb, 12> wardrobe{0xff8b3a3a, 0xff2f4b6e, 0xff5d6b57, 0xffc99a5b,
                                                   0xff70527e, 0xff3d7273, 0xffb8584a, 0xff4a4f63,
                                                   0xffd8c7a8, 0xff95686f, 0xff55708f, 0xff7c7a4e};
    const QColor fallback = pick(wardrobe, random);
    if (const auto named = colourIn(wordsBefore(figure.look, needlesOf(garmentTable, look.garment))))
        return *named;
    switch (look.garment) {
    case Garment::WhiteCoat:
        return QColor(240, 243, 245);
    case Garment::Uniform:
        return QColor(44, 62, 92);
    case Garment::Suit:
        return mix(fallback, QColor(38, 42, 56), 0.75);
    case Garment::Leather:
        return mix(fallback, QColor(38, 34, 36), 0.8);
    default:
        return fallback;
    }
}

Extras extrasFor(const AnimaticFigure &figure, const Appearance &look, Random &random)
{
    const QString &words = figure.look;
    Extras extras;
    const bool elderMan = look.age == Age::Elder && look.sex == Sex::Male;
    extras.glasses =
        names(words, "眼镜|镜框|墨镜|glasses|spectacles|sunglasses") || (words.isEmpty() && random.unit() < 0.14);
    extras.scarf = names(words, "围巾|scarf|shawl|披肩巾");
    extras.apron = names(words, "围裙|apron");
    extras.beard = names(words, "胡子|胡须|长须|大胡|beard|bearded|goatee") || (elderMan && random.unit() < 0.35);
    extras.moustache = names(words, "短须|小胡子|moustache|mustache|stubble");
    extras.earrings =
        names(words, "耳环|耳坠|耳钉|earring|earrings") || (look.sex == Sex::Female && random.unit() < 0.3);
    extras.bangle = names(words, "玉镯|手镯|镯|bangle|bracelet");
    extras.furCollar = names(words, "毛领|皮草|fur collar|fur-collared|fur");
    extras.hat = names(words, "帽|草帽|毡帽|hat|cap|beret");
    extras.scar = names(words, "疤|刀疤|scar");
    extras.tie = names(words, "领带|tie|necktie") || (look.garment == Garment::Suit && look.sex == Sex::Male);
    return extras;
}

void addProportions(Appearance &look, const AnimaticFigure &figure, Random &random)
{
    static constexpr std::array<QRgb, 5> skins{0xfff6d6bd, 0xfff0c8a8, 0xffe8ba96, 0xffdfac86, 0xfff3cfb4};
    look.skin = pick(skins, random);
    if (names(figure.look, "黝黑|晒黑|tanned|dark skin|dark-skinned"))
        look.skin = QColor(176, 122, 88);
    look.build = 0.94 + 0.12 * random.unit();
    if (names(figure.look, "胖|壮|魁梧|发福|fat|stout|burly|heavy|big"))
        look.build = 1.16;
    else if (names(figure.look, "瘦|清瘦|苗条|thin|slim|slender|lean"))
        look.build = 0.9;
    look.jaw = (look.sex == Sex::Male ? 0.35 : -0.35) + 0.6 * (random.unit() - 0.5);
    look.brow = (look.sex == Sex::Male ? 0.4 : -0.3) + 0.5 * (random.unit() - 0.5);
}

}  // namespace

Sex sexOf(const AnimaticFigure &figure)
{
    const QString words = figure.name + QLatin1Char(' ') + figure.look;
    // Words of one sex in which the other's stands.
    if (names(words, "伯母|叔母|舅母|祖母|师母|岳母|公主|舅妈|姑爷|女婿"))
        return names(words, "姑爷|女婿") ? Sex::Male : Sex::Female;
    const bool female = names(words, femaleWords);
    const bool male = names(words, maleWords);
    if (female != male)
        return female ? Sex::Female : Sex::Male;
    if (names(figure.look, "须|胡|背头|寸头|领带|beard|tie|crew cut|moustache"))
        return Sex::Male;
    if (names(figure.look,
              "马尾|长发|卷发|裙|旗袍|指甲|口红|耳环|髻|ponytail|long hair|dress|lipstick|bun|qipao|curls|bob"))
        return Sex::Female;
    const QString given = figure.name.size() > 1 ? figure.name.mid(1) : figure.name;
    if (names(given, femaleNames))
        return Sex::Female;
    if (names(given, maleNames))
        return Sex::Male;
    return stableHash(figure.name, 11) % 2 == 0 ? Sex::Female : Sex::Male;
}

Age ageOf(const AnimaticFigure &figure)
{
    const int years = yearsIn(figure.look);
    if (years > 0)
        return years < 13 ? Age::Child : years < 36 ? Age::Young : years < 62 ? Age::Middle : Age::Elder;
    if (const auto byName = firstNamed(figure.name, ageTable))
        return *byName;
    return firstNamed(figure.look, ageTable).value_or(Age::Young);
}

Appearance appearanceOf(const AnimaticFigure &figure, bool ancient)
{
    SeededRandom random(stableHash(figure.name, 7));
    Appearance look;
    look.sex = sexOf(figure);
    look.age = ageOf(figure);
    addProportions(look, figure, random);
    look.hair = hairFor(figure, look, ancient, random);
    look.hairColour = hairColourFor(figure, look, random);
    look.garment = garmentFor(figure, look, ancient, random);
    look.top = topColourFor(figure, look, random);
    look.skirt = look.sex == Sex::Female && look.garment != Garment::Leather && random.unit() < 0.4;
    static constexpr std::array<QRgb, 5> bottoms{0xff2e3342, 0xff3b3a3f, 0xff4b4138, 0xff394a61, 0xff262a33};
    look.bottom = pick(bottoms, random);
    static constexpr std::array<QRgb, 5> accents{0xffc23b34, 0xffe0b04c, 0xff2f6f73, 0xff84506f, 0xfff0e4cf};
    look.accent = pick(accents, random);
    look.extras = extrasFor(figure, look, random);
    if (look.extras.scarf)
        look.accent = colourIn(wordsBefore(figure.look, "围巾|scarf|shawl")).value_or(look.accent);
    return look;
}

double Appearance::heads() const
{
    const double adult = sex == Sex::Male ? 6.75 : 6.5;
    return age == Age::Child ? 4.9 : age == Age::Elder ? adult - 0.35 : adult;
}

double Appearance::metres() const
{
    const double adult = sex == Sex::Male ? 1.75 : 1.64;
    return age == Age::Child ? 1.14 : age == Age::Elder ? adult - 0.08 : adult;
}

}  // namespace circletake::media::animatic
