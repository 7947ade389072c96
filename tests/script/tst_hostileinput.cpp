// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptdump.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

}  // namespace

/// Texts made to be slow or to break a reader. Each is large enough that anything worse than linear runs into the
/// test's time limit.
class TestHostileInput : public QObject
{
    Q_OBJECT

private slots:
    void hostileTextIsReadInFull_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray heading = "INT. A - DAY\n\n";
        const auto add = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        add("one line of 19 MB", QByteArray(19 * 1024 * 1024, 'x'));
        add("one Chinese line", heading + repeated("雪", 1'000'000));
        add("one line of capitals", heading + repeated("A", 2'000'000) + "\nB");
        add("nested notes, never closed", heading + repeated("[[", 100'000));
        add("nested notes, closed once", heading + repeated("[[", 100'000) + "]]");
        add("notes on one line", heading + repeated("[[a]] ", 200'000) + "end");
        add("note openings on many lines", heading + repeated("[[a\n", 100'000));
        add("note openings between paragraphs", heading + repeated("[[a\n\n", 100'000));
        add("boneyard never closed", heading + "/*" + repeated("\nline", 100'000));
        add("boneyard openings", heading + repeated("/* ", 300'000));
        add("boneyards", heading + repeated("/**/ a ", 200'000));
        add("comments and boneyards crossing", heading + repeated("<!-- /* --> */", 100'000));
        add("emphasis without end", heading + repeated("*a_b", 300'000));
        add("emphasis nested", heading + repeated("**a", 200'000) + repeated("b**", 200'000));
        add("brackets opened", "1-1 日 内 店\n林琛：" + repeated("（", 300'000));
        add("prompts", "1-1 日 内 店\n林琛（急）：" + repeated("（a）b", 200'000));
        add("colons", "1-1 日 内 店\n" + repeated("：", 300'000));
        add("bracket lines", "1-1 日 内 店\n" + repeated("【", 300'000));
        add("many names", "1-1 日 内 店\n人物：" + repeated("甲、", 300'000) + "\n△ 雪。");
        add("people of people",
            "1-1 日 内 店\n人物：甲、乙\n" + repeated("1-2 日 内 店\n人物：前场所有人、同上、丙\n△ 雪。\n", 20'000));
        add("names before colons", "1-1 日 内 店\n" + repeated("甲一：好\n", 50'000));
        add("numbers alone", repeated("1\n\n\n", 100'000));
        add("headings", repeated("1-1 日 内 店\n", 50'000));
        add("headings with labels", repeated("场次：1\n地点：店\n时间：夜\n", 30'000));
        add("a heading with many labels", "场次：1\n" + repeated("地点：店\n", 50'000) + "△ 雪。");
        add("a list of episodes", repeated("第1集：红包\n", 50'000));
        add("episodes", repeated("第1集：红包\n△ 雪。\n", 30'000));
        add("acts", repeated("ACT 1: Mei waits.\n", 50'000));
        add("keys of a title page", "Title: A\n" + repeated("Key: a\n", 100'000) + "\nHi");
        add("blank lines", heading + repeated("\n", 900'000) + "Hi");
        add("blank lines and spaces",
            heading + repeated("  \n", 400'000) + "BOB\nHi\n" + repeated("  \n", 400'000) + "Ho");
        add("removed lines", heading + "BOB\n/*" + repeated("\na", 300'000) + "*/\nHi");
        add("tabs", heading + repeated("\t", 1'000'000) + "a");
        add("carriage returns", heading + repeated("a\r", 400'000));
        add("hashes", heading + "INT. " + repeated("#", 300'000));
        add("dashes in a heading", "INT. " + repeated(" - DAY", 100'000));
        add("tildes", heading + "BOB\n" + repeated("~a\nb\n", 100'000));
        add("carets", heading + repeated("BOB ^\nHi\n\n", 50'000));
        add("rows of a table", "人物小传：\n" + repeated("|a|b|c|\n", 50'000) + "\n1-1 日 内 店\n△ 雪。");
        add("high surrogates", heading + repeated("\xF0\xA0\x80\x80", 300'000));
        add("combining and invisible", heading + repeated("a\xE2\x80\x8B\xCC\x81", 300'000));
        add("huge numbers", "场99999999999999 日 内 店\n第999999999集\nEP99999999\n1-99999999999 日 内 店\n△ 雪。");
        add("full-width everything", repeated("１－１　日　内　店\nＢＯＢ：Ｈｉ\n", 20'000));
    }

    void hostileTextIsReadInFull()
    {
        QFETCH(QByteArray, bytes);
        const Result<Script> script = readScript(bytes, QStringLiteral("hostile.txt"));
        if (!script.ok()) {
            QCOMPARE(script.error().kind, ErrorKind::BadInput);
            return;
        }
        QCOMPARE(unaccountedLine(*script, QString::fromUtf8(bytes)), QString());
        QVERIFY(script->problems.size() <= 501);
    }
};

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostileinput.moc"
