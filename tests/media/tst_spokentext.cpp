// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/chinesenumber.h"
#include "media/spokentext.h"

#include <QtTest>

using namespace circletake::media;

/// What a voice is given says what the writer meant.
class TestSpokenText : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreSaidAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("words");
        const std::pair<const char *, const char *> rows[]{
            {"0", "零"},
            {"7", "七"},
            {"10", "十"},
            {"14", "十四"},
            {"20", "二十"},
            {"105", "一百零五"},
            {"110", "一百一十"},
            {"200", "二百"},
            {"1005", "一千零五"},
            {"1015", "一千零一十五"},
            {"2024", "两千零二十四"},
            {"10000", "一万"},
            {"20000", "两万"},
            {"100000", "十万"},
            {"120003", "十二万零三"},
            {"10000005", "一千万零五"},
            {"1000000000", "十亿"},
            {"100001000", "一亿零一千"},
            {"3.14", "三点一四"},
            {"007", "七"},
            {"200000000", "两亿"},
            {"1000000000000", "一万亿"},
            {"12345678901234567", "一二三四五六七八九零一二三四五六七"},
        };
        for (const auto &[digits, words] : rows)
            QTest::newRow(digits) << QString::fromUtf8(words);
    }
    void numbersAreSaidAsPeopleSayThem()
    {
        QFETCH(QString, words);
        QCOMPARE(chineseNumber(QLatin1String(QTest::currentDataTag())), words);
    }

    void whatIsWrittenBecomesWhatIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("spoken");
        const std::pair<const char *, const char *> rows[]{
            {"2024年回来的", "二零二四年回来的"},
            {"等了2000年后", "等了两千年后"},
            {"2024-03-05见", "二零二四年三月五日见"},
            {"3月15日", "三月十五日"},
            {"10:30到，10:05走，9:00吃", "十点三十分到，十点零五分走，九点吃"},
            {"电话13800138000", "电话幺三八零零幺三八零零零"},
            {"快打110！", "快打幺幺零！"},
            {"住302室", "住三零二室"},
            {"便宜了50%", "便宜了百分之五十"},
            {"给你¥1,200.50", "给你一千二百点五零元"},
            {"$3万", "三万美元"},
            {"3-5天", "三到五天"},
            {"今天-5度", "今天负五度"},
            {"跑5km，重60kg", "跑五公里，重六十公斤"},
            {"2个人，第2集，2月2号", "两个人，第二集，二月二号"},
            {"只要1.5秒", "只要一点五秒"},
            {"第12集", "第十二集"},
            {"Dr. Lin说", "Doctor Lin说"},
            {"iPhone15到了", "iPhone15到了"},
            {"Ｌｉｌｙ有１０块", "Lily有十块"},
            {"奶奶&爷爷", "奶奶和爷爷"},
            {"春节快乐！", "春节快乐！"},
        };
        for (const auto &[text, spoken] : rows)
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(spoken);
    }
    void whatIsWrittenBecomesWhatIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, spoken);
        QCOMPARE(spokenText(text), spoken);
    }

    void englishKeepsItsFigures()
    {
        const QString text = QStringLiteral("It's 10:30 on March 5, 2024. Dr. Lin paid $1,200, 50% off.");
        QCOMPARE(spokenText(text), text);
    }

    /// Said as digits one by one, nothing of the number is lost.
    void everyNumberUpToAMillionReadsDifferently()
    {
        QSet<QString> said;
        for (int i = 0; i < 1'000'000; i += 37)
            said += chineseNumber(QString::number(i));
        QCOMPARE(said.size(), (1'000'000 + 36) / 37);
    }
};

QTEST_GUILESS_MAIN(TestSpokenText)
#include "tst_spokentext.moc"
