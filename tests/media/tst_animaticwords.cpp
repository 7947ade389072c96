// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/appearance.h"
#include "media/animatic/placekind.h"
#include "media/animatic/prop.h"
#include "media/animatic/subtitle.h"
#include "media/animatic/wording.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;
using namespace circletake::media::animatic;

namespace {

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

AnimaticFigure person(const char *name, const char *look)
{
    return {zh(name), zh(look), FrameSide::Anywhere};
}

}  // namespace

class TestAnimaticWords : public QObject
{
    Q_OBJECT

private slots:
    void latinWordsMatchWhole();
    void placesAreRecognised_data();
    void placesAreRecognised();
    void outsideOfAHouseIsItsYard();
    void festivalIsSeenInTheWords();
    void sexAndAgeAreRead_data();
    void sexAndAgeAreRead();
    void hairAndClothesAreRead_data();
    void hairAndClothesAreRead();
    void coloursBelongToTheWordAfterThem();
    void lookIsStableForAName();
    void palaceDressesPeopleForThePast();
    void objectsAreRecognised_data();
    void objectsAreRecognised();
    void quotedSignStandsOnTheObject();
    void subtitlesAreBroken_data();
    void subtitlesAreBroken();
    void noSubtitleLineIsTooWide();
    void everyCharacterOfASubtitleIsShown();
    void pagesFollowTheSpeech();
};

void TestAnimaticWords::latinWordsMatchWhole()
{
    QVERIFY(names(QStringLiteral("a red Car waits"), "car"));
    QVERIFY(names(QStringLiteral("two cars"), "car"));
    QVERIFY(!names(QStringLiteral("a deep scar"), "car"));
    QVERIFY(!names(QStringLiteral("careful"), "car"));
    QVERIFY(names(zh("陈家厨房里"), "厨房"));
    QVERIFY(!names(QString(), "car"));
}

void TestAnimaticWords::placesAreRecognised_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("setting");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *place, circletake::Setting setting, PlaceKind kind) {
        QTest::newRow(place) << zh(place) << int(setting) << int(kind);
    };
    const auto in = circletake::Setting::Interior;
    const auto out = circletake::Setting::Exterior;
    row("陈家老宅堂屋", in, PlaceKind::Hall);
    row("陈家老宅厨房", in, PlaceKind::Kitchen);
    row("陈家老宅院子", out, PlaceKind::Courtyard);
    row("陈家老宅大门口", out, PlaceKind::Gate);
    row("奶奶卧室", in, PlaceKind::Bedroom);
    row("陈念小屋", in, PlaceKind::Bedroom);
    row("周伯钟表铺", in, PlaceKind::Shop);
    row("庙会广场", out, PlaceKind::Market);
    row("江边码头", out, PlaceKind::River);
    row("陈家祠堂", in, PlaceKind::AncestralHall);
    row("宏远集团会议室", in, PlaceKind::Office);
    row("宏远集团楼下", out, PlaceKind::Downtown);
    row("陈浩车内", in, PlaceKind::CarInside);
    row("老街", out, PlaceKind::Street);
    row("金銮殿", in, PlaceKind::Throne);
    row("火车站", in, PlaceKind::Station);
    row("CHEN FAMILY HOUSE - MAIN HALL", in, PlaceKind::Hall);
    row("CHEN FAMILY HOUSE - KITCHEN", in, PlaceKind::Kitchen);
    row("CHEN FAMILY HOUSE - FRONT GATE", out, PlaceKind::Gate);
    row("OLD ZHOU'S CLOCK SHOP", in, PlaceKind::Shop);
    row("HONGYUAN TOWER - BOARDROOM", in, PlaceKind::Office);
    row("RIVER PIER", out, PlaceKind::River);
    row("TEMPLE FAIR", out, PlaceKind::Temple);
    row("Brick's patio", out, PlaceKind::Courtyard);
    row("hospital room", in, PlaceKind::Hospital);
    row("somewhere", in, PlaceKind::PlainInterior);
    row("somewhere else", out, PlaceKind::PlainExterior);
}

void TestAnimaticWords::placesAreRecognised()
{
    QFETCH(QString, place);
    QFETCH(int, setting);
    QFETCH(int, kind);
    AnimaticSpec spec;
    spec.place = place;
    spec.setting = circletake::Setting(setting);
    const PlaceFacts facts = placeOf(spec);
    QCOMPARE(int(facts.kind), kind);
    QCOMPARE(facts.interior, spec.setting == circletake::Setting::Interior);
}

void TestAnimaticWords::outsideOfAHouseIsItsYard()
{
    AnimaticSpec spec;
    spec.place = zh("陈家老宅");
    spec.setting = circletake::Setting::Exterior;
    QCOMPARE(placeOf(spec).kind, PlaceKind::Courtyard);
    spec.setting = circletake::Setting::Interior;
    QCOMPARE(placeOf(spec).kind, PlaceKind::Hall);
    spec.setting = circletake::Setting::Unspecified;
    QVERIFY(placeOf(spec).interior);
}

void TestAnimaticWords::festivalIsSeenInTheWords()
{
    AnimaticSpec spec;
    spec.action = QStringLiteral("She hands out red envelopes");
    QVERIFY(placeOf(spec).festive);
    spec.action = zh("挂灯笼");
    QVERIFY(placeOf(spec).festive);
    spec.action = QStringLiteral("She waits");
    QVERIFY(!placeOf(spec).festive);
}

void TestAnimaticWords::sexAndAgeAreRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("look");
    QTest::addColumn<bool>("female");
    QTest::addColumn<int>("age");
    const auto row = [](const char *name, const char *look, bool female, Age age) {
        QTest::newRow(name) << zh(name) << zh(look) << female << int(age);
    };
    row("陈老太", "78岁，银发挽髻", true, Age::Elder);
    row("陈国栋", "52，油亮背头，黑皮衣", false, Age::Middle);
    row("陈念", "26岁，低马尾", true, Age::Young);
    row("小宝", "6岁男孩", false, Age::Child);
    row("王美凤", "49，酒红卷发，红指甲", true, Age::Middle);
    row("周伯", "灰布围裙，花白短须", false, Age::Elder);
    row("GRANDMA CHEN", "silver bun, dark red padded jacket", true, Age::Elder);
    row("UNCLE GUODONG", "slick hair, black leather jacket", false, Age::Middle);
    row("Officer Li", "a man of 30", false, Age::Young);
    row("大伯母", "", true, Age::Middle);
    row("爷爷", "", false, Age::Elder);
}

void TestAnimaticWords::sexAndAgeAreRead()
{
    QFETCH(QString, name);
    QFETCH(QString, look);
    QFETCH(bool, female);
    QFETCH(int, age);
    const AnimaticFigure figure{name, look, FrameSide::Anywhere};
    QCOMPARE(sexOf(figure) == Sex::Female, female);
    QCOMPARE(int(ageOf(figure)), age);
}

void TestAnimaticWords::hairAndClothesAreRead_data()
{
    QTest::addColumn<QString>("look");
    QTest::addColumn<int>("hair");
    QTest::addColumn<int>("garment");
    const auto row = [](const char *look, HairStyle hair, Garment garment) {
        QTest::newRow(look) << zh(look) << int(hair) << int(garment);
    };
    row("女，低马尾，米白旧羽绒服", HairStyle::LowPonytail, Garment::Puffer);
    row("男，油亮背头，黑皮衣", HairStyle::SlickBack, Garment::Leather);
    row("女，齐耳短发，墨绿长风衣", HairStyle::Bob, Garment::LongCoat);
    row("女，酒红卷发，驼色毛领大衣", HairStyle::LongCurly, Garment::LongCoat);
    row("奶奶，银发挽髻，暗红盘扣棉袄", HairStyle::Bun, Garment::PaddedJacket);
    row("man, crew cut, dark suit", HairStyle::Crop, Garment::Suit);
    row("woman, long hair, blue dress", HairStyle::LongStraight, Garment::Dress);
    row("doctor, balding, white coat", HairStyle::Balding, Garment::WhiteCoat);
}

void TestAnimaticWords::hairAndClothesAreRead()
{
    QFETCH(QString, look);
    QFETCH(int, hair);
    QFETCH(int, garment);
    const Appearance appearance = appearanceOf({QStringLiteral("X"), look, FrameSide::Anywhere}, false);
    QCOMPARE(int(appearance.hair), hair);
    QCOMPARE(int(appearance.garment), garment);
}

void TestAnimaticWords::coloursBelongToTheWordAfterThem()
{
    const Appearance a = appearanceOf(person("A", "woman with long black hair and a red dress, yellow scarf"), false);
    QVERIFY(a.top.red() > 150 && a.top.green() < 100);
    QVERIFY(a.hairColour.lightness() < 60);
    QVERIFY(a.extras.scarf);
    QVERIFY(a.accent.red() > 200 && a.accent.blue() < 120);
    const Appearance b = appearanceOf(person("周伯", "灰布围裙，胸挂放大镜，花白短须"), false);
    QVERIFY2(b.garment != Garment::Dress, "an apron is no dress");
    QVERIFY(b.extras.apron);
    QVERIFY(b.extras.moustache);
}

void TestAnimaticWords::lookIsStableForAName()
{
    const Appearance first = appearanceOf(person("赵六", ""), false);
    const Appearance again = appearanceOf(person("赵六", ""), false);
    QCOMPARE(first.top, again.top);
    QCOMPARE(int(first.hair), int(again.hair));
    QCOMPARE(first.skin, again.skin);
    QSet<QRgb> colours;
    for (int i = 0; i < 30; ++i)
        colours.insert(appearanceOf({QStringLiteral("Name%1").arg(i), {}, FrameSide::Anywhere}, false).top.rgb());
    QVERIFY2(colours.size() > 8, "names without a look dress differently");
}

void TestAnimaticWords::palaceDressesPeopleForThePast()
{
    QCOMPARE(appearanceOf(person("皇上", "40 男"), true).garment, Garment::Robe);
    QVERIFY(appearanceOf(person("皇上", "40 男"), false).garment != Garment::Robe);
}

void TestAnimaticWords::objectsAreRecognised_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *action, PropKind kind) { QTest::newRow(action) << zh(action) << int(kind); };
    row("An old brass key drops on the table", PropKind::Key);
    row("钥匙柄上，刻着一个小小的“念”字", PropKind::Key);
    row("地契上，权利人一栏", PropKind::Letter);
    row("她的手机屏幕亮起", PropKind::Phone);
    row("照片上，年轻女人抱着婴儿", PropKind::Photo);
    row("半湿的春联", PropKind::Couplet);
    row("玉镯磕在床沿", PropKind::Bangle);
    row("a monkey", PropKind::Card);
}

void TestAnimaticWords::objectsAreRecognised()
{
    QFETCH(QString, action);
    QFETCH(int, kind);
    AnimaticSpec spec;
    spec.action = action;
    QCOMPARE(int(propOf(spec).kind), kind);
}

void TestAnimaticWords::quotedSignStandsOnTheObject()
{
    AnimaticSpec spec;
    spec.action = zh("钥匙柄上，刻着一个小小的“念”字");
    QCOMPARE(propOf(spec).label, zh("念"));
    spec.props = {zh("一枚奇怪的东西")};
    spec.action.clear();
    QCOMPARE(propOf(spec).label, zh("一枚奇怪的东西"));
}

void TestAnimaticWords::subtitlesAreBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");  // lines by '/', pages by '|'
    QTest::newRow("short") << zh("奶奶！") << zh("奶奶！");
    QTest::newRow("sixteen fit") << zh("一二三四五六七八九十一二三四五六") << zh("一二三四五六七八九十一二三四五六");
    QTest::newRow("two even lines") << zh("没有人知道这把旧铜钥匙究竟值多少钱")
                                    << zh("没有人知道这把旧铜钥/匙究竟值多少钱");
    QTest::newRow("punctuation stays") << zh("一二三四五六七八九十一二三四五六。")
                                       << zh("一二三四五六七八九十/一二三四五六。");
    QTest::newRow("English") << QStringLiteral("Nobody there knew its price")
                             << QStringLiteral("Nobody there knew its price");
    QTest::newRow("English wraps at words") << QStringLiteral("Nobody there knew the price of it, a whole old house")
                                            << QStringLiteral("Nobody there knew the price/of it, a whole old house");
    QTest::newRow("empty") << QString() << QString();
}

void TestAnimaticWords::subtitlesAreBroken()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QStringList pages;
    for (const QStringList &page : subtitlePages(text))
        pages.append(page.join(QLatin1Char('/')));
    QCOMPARE(pages.join(QLatin1Char('|')), expected);
}

void TestAnimaticWords::noSubtitleLineIsTooWide()
{
    const QString text =
        zh("陈国栋说 the deed belongs to nobody，可是没人相信他的话，because supercalifragilisticexpialidociousness is "
           "longer.");
    for (const QStringList &page : subtitlePages(text)) {
        QVERIFY(page.size() <= 2);
        for (const QString &line : page) {
            double width = 0;
            for (const QChar c : line)
                width += c.unicode() >= 0x2e80 ? 1.0 : 0.5;
            QVERIFY2(width <= widestLine + 1, qPrintable(line));
        }
    }
}

void TestAnimaticWords::everyCharacterOfASubtitleIsShown()
{
    const QString text =
        zh("大年三十，奶奶把最薄的红包给了陈念。里面没有钱，只有一把旧铜钥匙，和一张写着“老宅”的纸条。");
    QString shown;
    for (const QStringList &page : subtitlePages(text))
        shown += page.join(QString());
    QCOMPARE(shown, text);
}

void TestAnimaticWords::pagesFollowTheSpeech()
{
    const QVector<QStringList> pages{{zh("一二三四"), zh("五六七八")}, {zh("九十")}};
    QCOMPARE(pageAt(pages, 0.0), 0);
    QCOMPARE(pageAt(pages, 0.79), 0);
    QCOMPARE(pageAt(pages, 0.81), 1);
    QCOMPARE(pageAt(pages, 1.0), 1);
}

QTEST_GUILESS_MAIN(TestAnimaticWords)
#include "tst_animaticwords.moc"
