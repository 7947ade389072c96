// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/castfinder.h"

#include "script/script.h"
#include "support/scenes.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;
using namespace circletake::test;

class TestCastFinder : public QObject
{
    Q_OBJECT

private slots:
    void everyoneNamedOrSpeakingIsFoundInOrder();
    void namesOfOnePersonBecomeAliases_data();
    void namesOfOnePersonBecomeAliases();
    void aNameThatFitsTwoPeopleStaysItsOwn();
    void formsUsedInProseBecomeAliases();
    void formsSharedByTwoNameNobody();
    void continuationAndVoiceMarksAreNotIdentity();
    void introductionsDescribe_data();
    void introductionsDescribe();
    void capitalsInActionAreNotPeople();
    void groupsAndVoicesHaveNoFace_data();
    void groupsAndVoicesHaveNoFace();
    void groupsAreListedAsExtras();
    void silentWalkOnsAreNoCharacters();
    void knownCharactersKeepWhatTheyHave();
    void peopleOfTheFrontMatterGetALook();
    void mentionsAreFoundInOrderOfTheText();
    void lookIsWhatAPictureShows_data();
    void lookIsWhatAPictureShows();
};

namespace {

QStringList namesOf(const QVector<Character> &cast)
{
    QStringList names;
    for (const Character &character : cast)
        names << character.name;
    return names;
}

QStringList list(const char *utf8Words)
{
    return QString::fromUtf8(utf8Words).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Character called(const char *utf8Name, const QStringList &aliases = {})
{
    Character character;
    character.name = QString::fromUtf8(utf8Name);
    character.aliases = aliases;
    return character;
}

}  // namespace

void TestCastFinder::everyoneNamedOrSpeakingIsFoundInOrder()
{
    Scene scene = sceneOf({says("沈砚", "她不用签字？"), says("陈国栋", "外人，不用管她。")});
    scene.people = QStringList{QStringLiteral("陈念"), QStringLiteral("沈砚")};
    QCOMPARE(namesOf(findCast({scene})), list("陈念,沈砚,陈国栋"));
    QVERIFY(findCast({}).isEmpty());
}

void TestCastFinder::namesOfOnePersonBecomeAliases_data()
{
    QTest::addColumn<QStringList>("cues");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("aliases");
    const auto row = [](const char *name, const QStringList &cues, const QStringList &names,
                        const QStringList &aliases) { QTest::newRow(name) << cues << names << aliases; };
    row("given name and nickname", list("陈梅,陈梅,梅,小梅"), list("陈梅"), list("小梅,梅"));
    row("nickname first", list("小梅,陈梅,陈梅"), list("陈梅"), list("小梅"));
    row("two characters given", list("陈国栋,国栋"), list("陈国栋"), list("国栋"));
    row("surname and title", list("沈砚,沈砚,沈律师"), list("沈砚"), list("沈律师"));
    row("last name", list("DICK STEEL,STEEL,STEEL"), list("STEEL"), list("DICK STEEL"));
    row("case", list("Brick,BRICK"), list("Brick"), list(""));
    row("only ordinary words in common", list("HANDSOME MAN,MAN"), list("HANDSOME MAN,MAN"), list(""));
    row("a longer name is someone else", list("陈浩,陈浩然"), list("陈浩,陈浩然"), list(""));
}

void TestCastFinder::namesOfOnePersonBecomeAliases()
{
    QFETCH(QStringList, cues);
    QVector<Line> lines;
    for (const QString &cue : cues)
        lines << says(cue, QStringLiteral("……"));
    const auto cast = findCast({sceneOf(lines)});
    QTEST(namesOf(cast), "names");
    QFETCH(QStringList, aliases);
    aliases.sort();
    QStringList found = cast[0].aliases;
    found.sort();
    QCOMPARE(found, aliases);
}

void TestCastFinder::aNameThatFitsTwoPeopleStaysItsOwn()
{
    const auto cast = findCast({sceneOf({says("CHEN HAO", "Run!"), says("CHEN NIAN", "No."), says("CHEN", "Who?")})});
    QCOMPARE(namesOf(cast), list("CHEN HAO,CHEN NIAN,CHEN"));
}

void TestCastFinder::formsUsedInProseBecomeAliases()
{
    const auto cast = findCast({sceneOf({does("念念接过钥匙。沈律师下车。"), says("陈念", "谁？"), says("沈砚", "我。"),
                                         does("Nian tips the envelope while Zhou waits. Old snow."),
                                         says("CHEN NIAN", "Look."), says("OLD ZHOU", "I see.")})});
    QCOMPARE(cast.value(0).aliases, QStringList{QStringLiteral("念念")});
    QCOMPARE(cast.value(1).aliases, QStringList{QStringLiteral("沈律师")});
    QCOMPARE(cast.value(2).aliases, QStringList{QStringLiteral("Nian")});
    QCOMPARE(cast.value(3).aliases, QStringList{QStringLiteral("Zhou")});
}

void TestCastFinder::formsSharedByTwoNameNobody()
{
    const auto cast = findCast({sceneOf({does("Chen waits. 老陈来了。"), says("CHEN HAO", "A"), says("CHEN NIAN", "B"),
                                         says("陈国栋", "C"), says("陈国梁", "D")})});
    for (const Character &character : cast)
        QVERIFY2(character.aliases.isEmpty(), qPrintable(character.name));
}

void TestCastFinder::continuationAndVoiceMarksAreNotIdentity()
{
    const auto cast =
        findCast({sceneOf({says("STEEL", "One."), says("STEEL (CONT’D)", "Two."), says("Steel (V.O.)", "Three."),
                           says("陈念（OS）", "四。"), says("陈念", "五。")})});
    QCOMPARE(namesOf(cast), list("STEEL,陈念"));
    QCOMPARE(castMember(cast, u"steel (O.S.)"), &cast[0]);
    QCOMPARE(castMember(cast, u"nobody"), nullptr);
}

void TestCastFinder::introductionsDescribe_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("cue");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("look");
    const char *rows[][5] = {
        {"zh", "苏念（26岁，马尾，围裙上沾着面粉）正弯腰把柠檬挞摆进柜台。", "苏念", "26岁，马尾，围裙上沾着面粉",
         "马尾，围裙上沾着面粉"},
        {"zh run in", "门开了，她看见苏念（26岁，马尾）。", "苏念", "26岁，马尾", "马尾"},
        {"age", "GRANDMA CHEN (78), silver bun, dark red padded jacket, sits in the big chair.", "GRANDMA CHEN",
         "78, silver bun, dark red padded jacket", "silver bun, dark red padded jacket"},
        {"no age", "But BRICK BRADDOCK, retired police detective, is sitting quietly.", "BRICK",
         "retired police detective", ""},
        {"end of sentence", "A figure crosses. SU YUN (50), cropped hair, a pale scar.", "SU YUN",
         "50, cropped hair, a pale scar", "cropped hair, a pale scar"},
        {"plural thing", "AUNT MEIFENG, red nails, glasses, smooths the paper.", "AUNT MEIFENG", "red nails, glasses",
         "red nails, glasses"},
    };
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[1]) << QString::fromUtf8(row[2]) << QString::fromUtf8(row[3])
                              << QString::fromUtf8(row[4]);
}

void TestCastFinder::introductionsDescribe()
{
    QFETCH(QString, action);
    QFETCH(QString, cue);
    const auto cast = findCast({sceneOf({says(cue, QStringLiteral("…")), does(action)})});
    QCOMPARE(cast.size(), 1);
    QCOMPARE(cast[0].name, cue);
    QTEST(cast[0].description, "description");
    QTEST(cast[0].look, "look");
}

void TestCastFinder::capitalsInActionAreNotPeople()
{
    const auto cast =
        findCast({sceneOf({does("The SCREEN DOOR slides open. COGNITO is SLAMMED, hard, against the wall."),
                           does("SU YUN (50) waits.")})});
    QCOMPARE(namesOf(cast), QStringList{QStringLiteral("SU YUN")});
}

void TestCastFinder::groupsAndVoicesHaveNoFace_data()
{
    QTest::addColumn<bool>("isFaceless");
    for (const char *name :
         {"众人", "舞狮队若干", "路人若干", "观众*N", "村民甲/乙", "村民甲乙", "前场所有人", "孩子们", "四个保镖",
          "全员", "CROWD", "EVERYONE", "THE GUARDS", "ADAM & EVE", "旁白", "NARRATOR", "画外音", "VOICE OVER"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"陈念", "村民甲", "摊主", "陈和平", "JAMES", "CHRIS", "GUARD", "OLD MAN", "BRICK", "奶奶", "周伯", "Dr. Lin"})
        QTest::newRow(name) << false;
}

void TestCastFinder::groupsAndVoicesHaveNoFace()
{
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QTEST(isGroup(name) || isFacelessVoice(name), "isFaceless");
    QCOMPARE(findCast({sceneOf({says(name, QStringLiteral("……"))})}).isEmpty(), isGroup(name) || isFacelessVoice(name));
}

void TestCastFinder::groupsAreListedAsExtras()
{
    Scene scene = sceneOf({says("众人", "好！"), says("旁白", "于是……"), says("众人", "好！")});
    scene.people = list("陈念,舞狮队若干");
    QCOMPARE(findExtras({scene}), list("舞狮队若干,众人"));
}

void TestCastFinder::silentWalkOnsAreNoCharacters()
{
    Scene scene = sceneOf({says("村民乙", "走了。")});
    scene.people = list("陈念,村民甲,村民乙");
    QCOMPARE(namesOf(findCast({scene})), list("陈念,村民乙"));
}

void TestCastFinder::knownCharactersKeepWhatTheyHave()
{
    Character known = called("陈念", list("丫头"));
    known.id = {7};
    known.look = QStringLiteral("红围巾");
    const auto cast =
        findCast({sceneOf({says("丫头", "谁？"), says("念念", "我。"), does("陈念（26岁，马尾）推门。")})}, {known});
    QCOMPARE(cast.size(), 1);
    QCOMPARE(cast[0].id, CharacterId{7});
    QCOMPARE(cast[0].name, QStringLiteral("陈念"));
    QCOMPARE(cast[0].look, QStringLiteral("红围巾"));
    QCOMPARE(cast[0].description, QStringLiteral("26岁，马尾"));
    QCOMPARE(cast[0].aliases, list("丫头,念念"));
}

void TestCastFinder::peopleOfTheFrontMatterGetALook()
{
    const auto people = charactersFrom(
        {{QStringLiteral("陈念"), QStringLiteral("26"), QStringLiteral("修表师，外柔内韧。低马尾，米白旧羽绒服。")},
         {QStringLiteral("周伯"), QString(), QString()}});
    QCOMPARE(people[0].description, QStringLiteral("26，修表师，外柔内韧。低马尾，米白旧羽绒服。"));
    QCOMPARE(people[0].look, QStringLiteral("低马尾，米白旧羽绒服"));
    QCOMPARE(people[1].description, QString());
}

void TestCastFinder::mentionsAreFoundInOrderOfTheText()
{
    const QVector<Character> cast{called("陈浩"), called("陈浩然"), called("HAO", list("Chen Hao")), called("WILL"),
                                  called("念")};
    QCOMPARE(mentionedCast(cast, u"陈浩然拦住陈浩"), (QVector<int>{1, 0}));
    QCOMPARE(mentionedCast(cast, u"Chen Hao will wait. HAO!"), QVector<int>{2});
    QCOMPARE(mentionedCast(cast, u"Haoming passes"), QVector<int>{});
    QCOMPARE(mentionedCast(cast, u"钥匙柄上刻着“念”字"), QVector<int>{});
    QCOMPARE(mentionedCast(cast, u""), QVector<int>{});
}

void TestCastFinder::lookIsWhatAPictureShows_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("look");
    QTest::newRow("zh") << QStringLiteral("律师。细框眼镜，深灰长大衣，身形清瘦，冷静克制。")
                        << QStringLiteral("细框眼镜，深灰长大衣，身形清瘦");
    QTest::newRow("en") << QStringLiteral("78, silver bun, kind, jade bangle")
                        << QStringLiteral("silver bun, jade bangle");
    QTest::newRow("nothing seen") << QStringLiteral("强势好面子，背着巨债") << QStringLiteral("");
    QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("");
}

void TestCastFinder::lookIsWhatAPictureShows()
{
    QFETCH(QString, description);
    QTEST(visibleLook(description), "look");
}

QTEST_GUILESS_MAIN(TestCastFinder)
#include "tst_castfinder.moc"
