// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/tone.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

class TestTone : public QObject
{
    Q_OBJECT

private slots:
    void parentheticalsSetTheTone_data();
    void parentheticalsSetTheTone();
    void wordingSetsTheTone_data();
    void wordingSetsTheTone();
    void deniedFeelingsDoNotCount_data();
    void deniedFeelingsDoNotCount();
    void exclamationsRaiseIntensity();
    void moodGoesBeforeWording();
    void nothingSaidIsNeutralWithoutIntensity();
};

void TestTone::parentheticalsSetTheTone_data()
{
    QTest::addColumn<QString>("tone");
    const char *rows[][2] = {
        {"得意", "joyful"},     {"堆笑", "joyful"},       {"嗤笑", "angry"},        {"冷笑", "angry"},
        {"强硬", "angry"},      {"暴怒", "angry"},        {"急", "tense"},          {"压低声音", "tense"},
        {"警觉", "tense"},      {"喘气", "tense"},        {"愣住", "surprised"},    {"震惊", "surprised"},
        {"惊", "surprised"},    {"恍然", "surprised"},    {"哽咽", "sad"},          {"落泪", "sad"},
        {"叹气", "sad"},        {"低头", "sad"},          {"发抖", "fearful"},      {"轻声", "tender"},
        {"一字一顿", "solemn"}, {"喃喃", "mysterious"},   {"嬉笑", "playful"},      {"别扭", "playful"},
        {"平静", "neutral"},    {"淡淡", "neutral"},      {"悲伤、os", "sad"},      {"delighted", "joyful"},
        {"smirking", "angry"},  {"whispering", "tense"},  {"panting", "tense"},     {"through gritted teeth", "angry"},
        {"crying", "sad"},      {"trembling", "sad"},     {"mild", "neutral"},      {"hoarse", "sad"},
        {"low", "tender"},      {"terrified", "fearful"}, {"shocked", "surprised"}, {"(beat) laughing", "joyful"},
    };
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[1]);
}

void TestTone::parentheticalsSetTheTone()
{
    const ToneReading reading = toneOfMood(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(key(reading.tone), "tone");
    QVERIFY(reading.intensity >= 1);
}

void TestTone::wordingSetsTheTone_data()
{
    QTest::addColumn<QString>("tone");
    const char *rows[][2] = {
        {"满屋哄笑。陈老太低头拨弄玉镯，不说话。", "joyful"},
        {"大门撞开，陈念满头彩纸，逆光而立。", "tense"},
        {"陈念捂住嘴，眼泪砸在油纸上。", "sad"},
        {"陈国栋看清纸上名字，脸色铁青。", "angry"},
        {"沈砚不答，看一眼二楼。窗帘后，人影一闪。", "mysterious"},
        {"烛光摇曳，牌位森然。陈念跪地数砖。", "solemn"},
        {"座钟无人触碰，忽然敲响。", "mysterious"},
        {"陈浩一哆嗦，拔腿就跑。", "fearful"},
        {"陈国栋接碗，老泪落进汤里。", "sad"},
        {"他牵手走过花园，轻轻亲吻她。", "romantic"},
        {"全场死寂。", "tense"},
        {"The doors crash open. Guodong strides in and snatches the deed.", "tense"},
        {"Black water. Chen Hao backs along the planks, trembling.", "fearful"},
        {"They laugh at the dumb joke.", "joyful"},
        {"Behind her, in the empty hall, the clock strikes by itself.", "mysterious"},
        {"She weeps, alone, tears on the letter.", "sad"},
        {"How dare you! Get out!", "angry"},
        {"It can't be. You're alive?", "surprised"},
        {"I love you.", "romantic"},
        {"A table. Two chairs. 一张桌子。", "neutral"},
    };
    for (const auto &row : rows)
        QTest::newRow(row[0]) << QString::fromUtf8(row[1]);
}

void TestTone::wordingSetsTheTone()
{
    QTEST(key(toneOfText(QString::fromUtf8(QTest::currentDataTag())).tone), "tone");
}

void TestTone::deniedFeelingsDoNotCount_data()
{
    QTest::addColumn<bool>("counts");
    for (const char *text :
         {"我不害怕", "她没哭", "别害怕", "I'm not afraid", "He didn’t laugh", "She never cries", "no tears"})
        QTest::newRow(text) << false;
    for (const char *text : {"我害怕", "她哭", "not bad, just afraid", "不安地害怕"})
        QTest::newRow(text) << true;
}

void TestTone::deniedFeelingsDoNotCount()
{
    QTEST(toneOfText(QString::fromUtf8(QTest::currentDataTag())).intensity > 0, "counts");
}

void TestTone::exclamationsRaiseIntensity()
{
    const int calm = toneOf(u"你凭什么", u"").intensity;
    QVERIFY(toneOf(u"你凭什么！！", u"").intensity > calm);
    QVERIFY(toneOf(u"站住！", u"急").intensity > toneOf(u"站住", u"急").intensity);
    QCOMPARE(toneOf(u"给我出去！！！", u"暴怒").intensity, 3);
    QCOMPARE(toneOfText(u"走！"), (ToneReading{Tone::Tense, 1}));
}

void TestTone::moodGoesBeforeWording()
{
    QCOMPARE(toneOf(u"我恨你，滚出去", u"微笑").tone, Tone::Joyful);
    QCOMPARE(toneOf(u"我恨你，滚出去", u"").tone, Tone::Angry);
    QCOMPARE(toneOf(u"我恨你，滚出去", u"推眼镜").tone, Tone::Angry);
}

void TestTone::nothingSaidIsNeutralWithoutIntensity()
{
    QCOMPARE(toneOfMood(u""), ToneReading{});
    QCOMPARE(toneOfText(u""), ToneReading{});
    QCOMPARE(toneOf(u"", u""), ToneReading{});
}

QTEST_GUILESS_MAIN(TestTone)
#include "tst_tone.moc"
