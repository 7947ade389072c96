// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/placekind.h"

#include "media/animatic/wording.h"

namespace circletake::media::animatic {

namespace {

using P = PlaceKind;

// Precedence is what matters: 陈家老宅厨房 is a kitchen, 车站 no car, 祠堂 no hall.
const std::array<Wording<P>, 30> placeTable{{
    {P::Darkness, "纯黑|黑暗中|黑屏|void|blackness|darkness"},
    {P::Kitchen, "厨房|灶间|灶台|后厨|kitchen"},
    {P::Hospital, "医院|病房|诊室|手术室|急诊|诊所|hospital|ward|clinic|operating room|emergency room"},
    {P::Bedroom, "卧室|卧房|睡房|寝室|闺房|小屋|宿舍|房间|bedroom|dormitory|dorm|motel room|hotel room"},
    {P::Station, "车站|火车站|站台|地铁|机场|高铁|候车|码头候船|station|platform|subway|airport|terminal|metro"},
    {P::River,
     "江边|河边|码头|湖|海边|海滩|河|江|溪|桥|river|pier|lake|beach|sea|seaside|dock|harbor|harbour|bridge|pond|pool"},
    {P::CarInside, "车内|车里|车上|车厢|轿车|出租车|驾驶|inside car|car|taxi|cab|van|truck|limousine|vehicle"},
    {P::AncestralHall, "祠堂|灵堂|宗祠|佛堂|ancestral hall|mourning hall|shrine|chapel|church"},
    {P::Throne, "金銮殿|大殿|朝堂|后宫|寝宫|豹房|throne|throne room|great hall"},
    {P::Temple, "寺|庙宇|道观|灵山|佛|temple|monastery|pagoda"},
    {P::Market, "庙会|集市|菜市|市场|夜市|广场|market|fair|bazaar|square|plaza|carnival|festival"},
    {P::Palace, "皇宫|宫门|宫殿|王府|紫禁城|城墙|宫|palace|castle|imperial"},
    {P::Office,
     "办公|会议室|公司|集团|总裁|写字间|律所|工作室|直播间|office|boardroom|meeting room|conference|newsroom|studio|"
     "police station|precinct"},
    {P::Downtown,
     "楼下|大厦|写字楼|大楼|商业街|市中心|天台|停车场|downtown|tower|skyscraper|rooftop|city|parking lot|parking"},
    {P::Classroom, "教室|学校|课堂|礼堂|classroom|school|lecture hall"},
    {P::Restaurant,
     "饭店|餐厅|酒楼|面馆|宴会|酒吧|咖啡|茶馆|包厢|酒店|restaurant|cafe|coffee shop|bar|diner|banquet|ballroom|tea "
     "house|"
     "teahouse|pub|club"},
    {P::Shop,
     "铺|店|商场|超市|书店|药房|当铺|甜品|花店|shop|store|bakery|pharmacy|boutique|mall|supermarket|salon|workshop"},
    {P::Corridor, "走廊|楼道|电梯|楼梯|过道|地下室|corridor|hallway|elevator|staircase|stairwell|basement|tunnel"},
    {P::Gate, "大门口|大门|门口|院门|front gate|gate|front door|doorstep|porch|entrance"},
    {P::Courtyard, "院子|庭院|院落|天井|后院|前院|院|courtyard|yard|garden|backyard|patio"},
    {P::Hall, "堂屋|正堂|中堂|厅堂|老宅|祖屋|main hall|old house|family house|ancestral home|manor"},
    {P::LivingRoom,
     "客厅|家中|家里|家|公寓|别墅|起居|living room|apartment|flat|house|home|villa|lounge|parlor|parlour"},
    {P::Village, "村|乡|农家|田|village|farm|countryside|field|rural"},
    {P::Street, "街|巷|胡同|路|马路|弄堂|street|alley|lane|road|highway|sidewalk|crossroads|neighborhood"},
    {P::Wild,
     "山|林|森林|草原|荒野|沙漠|悬崖|雪地|墓|公园|mountain|forest|woods|desert|cliff|cave|wilderness|graveyard|"
     "cemetery|meadow|"
     "park|jungle|snowfield|hill"},
    {P::Station, "火车|列车|train|bus"},
    {P::Restaurant, "宴|席|年夜饭|reunion dinner|dinner|feast"},
    {P::Market, "小贩|摊|vendor|vendors|stall"},
    {P::Temple, "庙|烟花|fireworks"},
    {P::Hall, "八仙桌|太师椅|灯笼|祖宗|春联|family gathers"},
}};

constexpr const char *festiveWords =
    "春节|除夕|过年|大年|新年|年夜|元宵|灯笼|春联|红包|鞭炮|庙会|拜年|spring festival|new year|lantern|lanterns|red "
    "envelope|"
    "red envelopes|firecracker|firecrackers|couplet|couplets|reunion";

constexpr const char *ancientWords =
    "皇|宫|王府|金銮|朝堂|太子|公主|将军府|侯府|江湖|客栈|古装|丞相|妃|palace|imperial|emperor|throne|dynasty|ancient|"
    "kingdom|hanfu";

bool isIndoors(PlaceKind kind)
{
    switch (kind) {
    case P::Street:
    case P::Courtyard:
    case P::Gate:
    case P::Village:
    case P::River:
    case P::Market:
    case P::Temple:
    case P::Palace:
    case P::Wild:
    case P::Downtown:
    case P::PlainExterior:
        return false;
    default:
        return true;
    }
}

/// The set for a place whose words and setting disagree: "老宅, outside" is its yard, "庙, inside" its hall.
PlaceKind settled(PlaceKind kind, Setting setting)
{
    if (setting == Setting::Exterior && isIndoors(kind)) {
        switch (kind) {
        case P::Hall:
        case P::LivingRoom:
        case P::Bedroom:
        case P::Kitchen:
            return P::Courtyard;
        case P::AncestralHall:
            return P::Temple;
        case P::Throne:
            return P::Palace;
        case P::Office:
        case P::Hospital:
        case P::Classroom:
            return P::Downtown;
        case P::Station:
        case P::Darkness:
            return kind;
        default:
            return P::Street;
        }
    }
    if (setting == Setting::Interior && !isIndoors(kind)) {
        switch (kind) {
        case P::Temple:
            return P::AncestralHall;
        case P::Palace:
            return P::Throne;
        case P::Courtyard:
        case P::Gate:
        case P::Village:
            return P::Hall;
        case P::Market:
            return P::Shop;
        case P::Downtown:
            return P::Office;
        default:
            return P::PlainInterior;
        }
    }
    return kind;
}

}  // namespace

PlaceFacts placeOf(const AnimaticSpec &spec)
{
    std::optional<PlaceKind> kind = firstNamed(spec.place, placeTable);
    if (!kind && spec.place.isEmpty())
        kind = firstNamed(spec.action, placeTable);
    PlaceFacts facts;
    facts.kind = kind                                ? settled(*kind, spec.setting)
                 : spec.setting == Setting::Exterior ? P::PlainExterior
                                                     : P::PlainInterior;
    facts.interior = spec.setting == Setting::Interior || (spec.setting != Setting::Exterior && isIndoors(facts.kind));
    const QString all = spec.place + QLatin1Char(' ') + spec.action + QLatin1Char(' ') + spec.style;
    facts.ancient = names(spec.place + QLatin1Char(' ') + spec.style, ancientWords);
    facts.festive = names(all, festiveWords);
    return facts;
}

}  // namespace circletake::media::animatic
