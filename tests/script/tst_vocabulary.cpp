// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/vocabulary.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

class TestVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void everyValueIsNamedInEnglishAndChinese();
    void wordsOfScriptsAreUnderstood_data();
    void wordsOfScriptsAreUnderstood();
    void wordsThatOnlyLookLikeOneAreNot_data();
    void wordsThatOnlyLookLikeOneAreNot();
    void theLongestWordAtAPlaceWins();
    void allWordsAreFoundInOrderWithTheirPlaces();
    void searchGoesOnFromTheAskedPlace();
};

namespace {

template <class Word>
void checkNames()
{
    for (const Word value : allOf<Word>()) {
        if (words(value).isEmpty())
            continue;
        QVERIFY2(wordValue<Word>(words(value)) == value, qPrintable(words(value)));
        QVERIFY2(wordValue<Word>(words(value).toUpper()) == value, qPrintable(words(value)));
        QVERIFY2(!chineseWord(value).isEmpty(), qPrintable(words(value)));
        QVERIFY2(wordValue<Word>(chineseWord(value)) == value, qPrintable(chineseWord(value)));
    }
}

/// The key of what a text names in the vocabulary called so.
QString namedIn(const QString &list, const QString &text)
{
    const auto keyOf = [](auto value) { return value ? key(*value) : QString(); };
    if (list == QLatin1String("size"))
        return keyOf(wordValue<ShotSize>(text));
    if (list == QLatin1String("angle"))
        return keyOf(wordValue<CameraAngle>(text));
    if (list == QLatin1String("move"))
        return keyOf(wordValue<CameraMove>(text));
    if (list == QLatin1String("tone"))
        return keyOf(wordValue<Tone>(text));
    return list == QLatin1String("time") ? keyOf(wordValue<TimeOfDay>(text)) : keyOf(wordValue<Setting>(text));
}

}  // namespace

void TestVocabulary::everyValueIsNamedInEnglishAndChinese()
{
    checkNames<ShotSize>();
    checkNames<CameraAngle>();
    checkNames<CameraMove>();
    checkNames<Tone>();
    checkNames<TimeOfDay>();
    checkNames<Setting>();
    QVERIFY(chineseWord(TimeOfDay::Unspecified).isEmpty());
}

void TestVocabulary::wordsOfScriptsAreUnderstood_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const char *rows[][3] = {
        {"size", "大特写", "extremeCloseUp"},
        {"size", "近景", "mediumCloseUp"},
        {"size", "中近景", "mediumCloseUp"},
        {"size", "全景", "full"},
        {"size", "远景", "wide"},
        {"size", "CU", "closeUp"},
        {"size", "Close-Up", "closeUp"},
        {"size", "closeup", "closeUp"},
        {"size", "MCU", "mediumCloseUp"},
        {"size", " medium shot ", "medium"},
        {"size", "establishing shot", "wide"},
        {"angle", "俯拍", "high"},
        {"angle", "航拍", "high"},
        {"angle", "仰拍", "low"},
        {"angle", "POV", "pointOfView"},
        {"angle", "OTS", "overShoulder"},
        {"angle", "bird’s-eye view", "overhead"},
        {"move", "推", "pushIn"},
        {"move", "跟拍", "follow"},
        {"move", "手持", "handheld"},
        {"move", "dolly in", "pushIn"},
        {"move", "pan", "panRight"},
        {"move", "上摇", "tiltUp"},
        {"tone", "紧张", "tense"},
        {"tone", "Suspenseful", "tense"},
        {"time", "深夜", "night"},
        {"time", "凌晨", "night"},
        {"time", "子时", "night"},
        {"time", "清晨", "morning"},
        {"time", "傍晚", "dusk"},
        {"time", "日", "day"},
        {"time", "AFTERNOON", "day"},
        {"time", "ｎｉｇｈｔ", "night"},
        {"setting", "INT.", "interior"},
        {"setting", "内景", "interior"},
        {"setting", "INT./EXT.", "both"},
        {"setting", "内/外", "both"},
        {"setting", "外", "exterior"},
        {"setting", "I/E", "both"},
    };
    for (const auto &row : rows)
        QTest::newRow(row[1]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]) << QString::fromUtf8(row[2]);
}

void TestVocabulary::wordsOfScriptsAreUnderstood()
{
    QFETCH(QString, list);
    QFETCH(QString, text);
    QTEST(namedIn(list, text), "named");
}

void TestVocabulary::wordsThatOnlyLookLikeOneAreNot_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("text");
    const char *rows[][2] = {{"size", ""},          {"size", "  "},      {"size", "特写："},   {"size", "cute"},
                             {"setting", "inside"}, {"time", "daybook"}, {"time", "日本"},     {"move", "推门"},
                             {"move", "panda"},     {"tone", "tension"}, {"angle", "shoulder"}};
    for (const auto &row : rows)
        QTest::newRow(row[1]) << QString::fromUtf8(row[0]) << QString::fromUtf8(row[1]);
}

void TestVocabulary::wordsThatOnlyLookLikeOneAreNot()
{
    QFETCH(QString, list);
    QFETCH(QString, text);
    QCOMPARE(namedIn(list, text), QString());
}

void TestVocabulary::theLongestWordAtAPlaceWins()
{
    const auto size = findWord<ShotSize>(u"an extreme close-up of her eyes");
    QVERIFY(size);
    QVERIFY(size->value == ShotSize::ExtremeCloseUp);
    QCOMPARE(size->at, 3);
    QCOMPARE(size->length, 16);
    QVERIFY(findWord<ShotSize>(u"△大特写：镊尖")->value == ShotSize::ExtremeCloseUp);
    QVERIFY(findWord<Setting>(u"1-3 日 内外 车站")->value == Setting::Both);
}

void TestVocabulary::allWordsAreFoundInOrderWithTheirPlaces()
{
    const auto times = findWords<TimeOfDay>(u"深夜到清晨, then DAY");
    QCOMPARE(times.size(), 3);
    QVERIFY(times[0].value == TimeOfDay::Night && times[0].at == 0 && times[0].length == 2);
    QVERIFY(times[1].value == TimeOfDay::Morning && times[1].at == 3);
    QVERIFY(times[2].value == TimeOfDay::Day && times[2].at == 12);
    QVERIFY(findWords<CameraMove>(u"她推开门，拉着他走").isEmpty());
    QCOMPARE(findWords<CameraMove>(u"推，拉、摇").size(), 3);
}

void TestVocabulary::searchGoesOnFromTheAskedPlace()
{
    const QString text = QStringLiteral("wide shot, then close-up");
    QVERIFY(findWord<ShotSize>(text, 1)->value == ShotSize::CloseUp);
    QVERIFY(!findWord<ShotSize>(text, text.size()));
    QVERIFY(findWord<ShotSize>(text, -5)->value == ShotSize::Wide);
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
