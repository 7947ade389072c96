// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptdump.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

/// The lines of all scenes as dumped, without indentation. A last line of action, which is not given back, makes a
/// scene of texts that alone are none.
QStringList linesOf(const QString &text)
{
    const Result<Script> script = readScript((text + QStringLiteral("\n\nThe end.")).toUtf8(), {});
    QStringList rows;
    if (!script)
        return {script.error().what};
    for (const Scene &scene : script->episodes.first().scenes) {
        for (const Line &line : scene.lines)
            rows.append(dumpLine(line).trimmed());
    }
    rows.removeLast();
    return rows;
}

Script scriptOf(const QString &text)
{
    const Result<Script> script = readScript(text.toUtf8(), {});
    return script.ok() ? *script : Script();
}

}  // namespace

/// The rules of the Fountain specification 1.1, one row for each, and the choices where parsers disagree.
class TestFountain : public QObject
{
    Q_OBJECT

private slots:
    void elementIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto reads = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        const auto one = [](const QString &row) { return QStringList{row}; };

        reads("heading INT.", QStringLiteral("INT. X - DAY"), one(QStringLiteral("1-1 heading | INT. X - DAY")));
        reads("heading EXT space", QStringLiteral("EXT X"), one(QStringLiteral("1-1 heading | EXT X")));
        reads("heading EST", QStringLiteral("EST. X"), one(QStringLiteral("1-1 heading | EST. X")));
        reads("heading INT./EXT", QStringLiteral("INT./EXT X"), one(QStringLiteral("1-1 heading | INT./EXT X")));
        reads("heading INT/EXT", QStringLiteral("INT/EXT X"), one(QStringLiteral("1-1 heading | INT/EXT X")));
        reads("heading I/E", QStringLiteral("I/E X"), one(QStringLiteral("1-1 heading | I/E X")));
        reads("heading I./E.", QStringLiteral("I./E. X"), one(QStringLiteral("1-1 heading | I./E. X")));
        reads("heading in lower case", QStringLiteral("int. house"), one(QStringLiteral("1-1 heading | int. house")));
        reads("heading INT -", QStringLiteral("INT - X"), one(QStringLiteral("1-1 heading | INT - X")));
        reads("heading indented", QStringLiteral("\t  INT. X"), one(QStringLiteral("1-1 heading | INT. X")));
        reads("no heading: INTERIOR", QStringLiteral("INTERIOR X"), one(QStringLiteral("1-1 action | INTERIOR X")));
        reads("no heading: INTO", QStringLiteral("INTO X"), one(QStringLiteral("1-1 action | INTO X")));
        reads("forced heading", QStringLiteral(".SNIPER"), one(QStringLiteral("1-1 heading | SNIPER")));
        reads("forced heading in Chinese", QStringLiteral(".客厅 - 夜"),
              one(QStringLiteral("1-1 heading | 客厅 - 夜")));
        reads("two stops force nothing", QStringLiteral("...and then"),
              one(QStringLiteral("1-1 action | ...and then")));
        reads("scene number is cut", QStringLiteral("INT. X - DAY #1-A#"),
              one(QStringLiteral("1-1 heading | INT. X - DAY")));
        reads("only the last two hashes", QStringLiteral("INT ROOM #237 #42#"),
              one(QStringLiteral("1-1 heading | INT ROOM #237")));
        reads("non-ASCII scene number stays", QStringLiteral("INT. X #😆#"),
              one(QStringLiteral("1-1 heading | INT. X #😆#")));

        reads("action keeps breaks and spaces", QStringLiteral("One\n    two\n\tthree"),
              one(QStringLiteral("1-3 action | One ⏎     two ⏎ \tthree")));
        reads("forced action", QStringLiteral("!BOB\nHello"), one(QStringLiteral("1-2 action | BOB ⏎ Hello")));
        reads("forced action in lower case is no cue", QStringLiteral("!EXT. X"),
              one(QStringLiteral("1-1 action | EXT. X")));

        reads("cue", QStringLiteral("BOB\nHi"), one(QStringLiteral("1-2 dialogue who=BOB | Hi")));
        reads("cue with figures", QStringLiteral("R2D2\nBleep"), one(QStringLiteral("1-2 dialogue who=R2D2 | Bleep")));
        reads("figures alone are no cue", QStringLiteral("23\nBleep"), one(QStringLiteral("1-2 action | 23 ⏎ Bleep")));
        reads("cue needs a blank line above", QStringLiteral("Then\nBOB\nHi"),
              one(QStringLiteral("1-3 action | Then ⏎ BOB ⏎ Hi")));
        reads("cue needs words below", QStringLiteral("BOB\n\nHi"),
              {QStringLiteral("1-1 action | BOB"), QStringLiteral("3-3 action | Hi")});
        reads("lower case is no cue", QStringLiteral("Bob\nHi"), one(QStringLiteral("1-2 action | Bob ⏎ Hi")));
        reads("cue ending in two spaces is action", QStringLiteral("BOB  \nHi"),
              one(QStringLiteral("1-2 action | BOB ⏎ Hi")));
        reads("cue ending in one space", QStringLiteral("BOB \nHi"), one(QStringLiteral("1-2 dialogue who=BOB | Hi")));
        reads("forced cue", QStringLiteral("@McCoy\nHi"), one(QStringLiteral("1-2 dialogue who=McCoy | Hi")));
        reads("forced Chinese cue", QStringLiteral("@黑泽\n你好"), one(QStringLiteral("1-2 dialogue who=黑泽 | 你好")));
        reads("V.O.", QStringLiteral("BOB (V.O.)\nHi"),
              one(QStringLiteral("1-2 dialogue who=BOB voice=narration mark=V.O. | Hi")));
        reads("O.S.", QStringLiteral("BOB (o.s.)\nHi"),
              one(QStringLiteral("1-2 dialogue who=BOB voice=off-screen mark=o.s. | Hi")));
        reads("extension", QStringLiteral("BOB (on the radio)\nHi"),
              one(QStringLiteral("1-2 dialogue who=BOB mood=on the radio | Hi")));
        reads("CONT'D is not identity", QStringLiteral("BOB (CONT'D)\nHi"),
              one(QStringLiteral("1-2 dialogue who=BOB | Hi")));
        reads("curly CONT’D", QStringLiteral("BOB (V.O.) (CONT’D)\nHi"),
              one(QStringLiteral("1-2 dialogue who=BOB voice=narration mark=V.O. | Hi")));
        reads("Cyrillic cue", QStringLiteral("ИВАН\nДа"), one(QStringLiteral("1-2 dialogue who=ИВАН | Да")));

        reads("parenthetical", QStringLiteral("BOB\n(low)\nHi"),
              one(QStringLiteral("1-3 dialogue who=BOB mood=low | Hi")));
        reads("parenthetical last", QStringLiteral("BOB\nHi\n(low)"),
              one(QStringLiteral("1-3 dialogue who=BOB mood=low | Hi")));
        reads("two parentheticals", QStringLiteral("BOB\n(low)\n(slow)\nHi"),
              one(QStringLiteral("1-4 dialogue who=BOB mood=low；slow | Hi")));
        reads("brackets inside a line stay", QStringLiteral("BOB\nHi (you)"),
              one(QStringLiteral("1-2 dialogue who=BOB | Hi (you)")));
        reads("two-space line keeps a block", QStringLiteral("BOB\nHi\n  \nthere"),
              one(QStringLiteral("1-4 dialogue who=BOB | Hi ⏎  ⏎ there")));
        reads("one-space line ends it", QStringLiteral("BOB\nHi\n \nthere"),
              {QStringLiteral("1-2 dialogue who=BOB | Hi"), QStringLiteral("4-4 action | there")});
        reads("dual", QStringLiteral("A\nHi\n\nB^\nHo"),
              {QStringLiteral("1-2 dialogue who=A | Hi"), QStringLiteral("4-5 dialogue who=B dual | Ho")});
        reads("dual behind an extension", QStringLiteral("A\nHi\n\nB (x) ^\nHo"),
              {QStringLiteral("1-2 dialogue who=A | Hi"), QStringLiteral("4-5 dialogue who=B mood=x dual | Ho")});
        reads("caret inside is no cue", QStringLiteral("AND ^ (x)\nHo"),
              one(QStringLiteral("1-2 action | AND ^ (x) ⏎ Ho")));
        reads("caret without a partner is dropped", QStringLiteral("B ^\nHo"),
              one(QStringLiteral("1-2 dialogue who=B | Ho")));

        reads("lyric", QStringLiteral("~La la\n~li"), one(QStringLiteral("1-2 lyric | La la ⏎ li")));
        reads("lyric in a speech", QStringLiteral("BOB\n~La\nHi"),
              {QStringLiteral("1-2 lyric who=BOB | La"), QStringLiteral("3-3 dialogue who=BOB | Hi")});
        reads("transition", QStringLiteral("CUT TO:"), one(QStringLiteral("1-1 transition | CUT TO:")));
        reads("transition with a space behind is none", QStringLiteral("CUT TO: "),
              one(QStringLiteral("1-1 action | CUT TO:")));
        reads("transition needs blank lines", QStringLiteral("CUT TO:\nHi"),
              one(QStringLiteral("1-2 action | CUT TO: ⏎ Hi")));
        reads("FADE OUT.", QStringLiteral("FADE OUT."), one(QStringLiteral("1-1 transition | FADE OUT.")));
        reads("FADE TO BLACK.", QStringLiteral("FADE TO BLACK."),
              one(QStringLiteral("1-1 transition | FADE TO BLACK.")));
        reads("FADE IN: is no title page", QStringLiteral("FADE IN:\n\nHi"),
              {QStringLiteral("1-1 transition | FADE IN:"), QStringLiteral("3-3 action | Hi")});
        reads("forced transition", QStringLiteral("> Burn to pink."),
              one(QStringLiteral("1-1 transition | Burn to pink.")));
        reads("centred", QStringLiteral("> THE END <\n> REALLY <"),
              one(QStringLiteral("1-2 caption | THE END ⏎ REALLY")));

        reads("note alone", QStringLiteral("[[why?]]"), one(QStringLiteral("1-1 note | why?")));
        reads("note inline", QStringLiteral("He [[who?]] waits."), one(QStringLiteral("1-1 action | He waits.")));
        reads("note over lines", QStringLiteral("[[one\ntwo]]"), one(QStringLiteral("1-2 note | one ⏎ two")));
        reads("note over a two-space line", QStringLiteral("[[one\n  \ntwo]]"),
              one(QStringLiteral("1-3 note | one ⏎  ⏎ two")));
        reads("note broken by a blank line", QStringLiteral("[[one\n\ntwo]]"),
              {QStringLiteral("1-1 action | [[one"), QStringLiteral("3-3 action | two]]")});
        reads("note behind a cue", QStringLiteral("BOB [[who?]]\nHi"),
              one(QStringLiteral("1-2 dialogue who=BOB | Hi")));
        reads("boneyard", QStringLiteral("One /* two\nthree */ four"), one(QStringLiteral("1-2 action | One ⏎  four")));
        reads("boneyard hides rules", QStringLiteral("/*\nINT. X\n*/\n\nHi"), one(QStringLiteral("5-5 action | Hi")));

        reads("emphasis", QStringLiteral("*a* **b** ***c*** _d_ _**e**_"),
              one(QStringLiteral("1-1 action | a b c d e")));
        reads("emphasis nested", QStringLiteral("**a *b* c**"), one(QStringLiteral("1-1 action | a b c")));
        reads("emphasis is not across lines", QStringLiteral("*a\nb*"), one(QStringLiteral("1-2 action | *a ⏎ b*")));
        reads("emphasis needs its text", QStringLiteral("5 * 3 * 2"), one(QStringLiteral("1-1 action | 5 * 3 * 2")));
        reads("escapes", QStringLiteral("\\*a\\*"), one(QStringLiteral("1-1 action | *a*")));
        reads("names with underlines", QStringLiteral("a_b_c"), one(QStringLiteral("1-1 action | a_b_c")));

        reads("Chinese paragraph is no cue", QStringLiteral("他走了\n她没有回头。"),
              {QStringLiteral("1-1 action | 他走了"), QStringLiteral("2-2 action | 她没有回头。")});
        reads("Chinese cue above a parenthetical", QStringLiteral("约翰\n（低声）\n走。"),
              one(QStringLiteral("1-3 dialogue who=约翰 mood=低声 | 走。")));
        reads("Chinese cue whose name is known", QStringLiteral("约翰\n（低声）\n走。\n\n约翰\n快走。"),
              {QStringLiteral("1-3 dialogue who=约翰 mood=低声 | 走。"),
               QStringLiteral("5-6 dialogue who=约翰 | 快走。")});
        reads("long Chinese line is no cue", QStringLiteral("约翰慢慢地走进了那间屋子里\n（低声）\n走。"),
              {QStringLiteral("1-1 action | 约翰慢慢地走进了那间屋子里"), QStringLiteral("2-2 action | （低声）"),
               QStringLiteral("3-3 action | 走。")});
    }

    void elementIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(linesOf(text), expected);
        const QString whole = text + QStringLiteral("\n\nThe end.");
        QCOMPARE(unaccountedLine(scriptOf(whole), whole), QString());
    }

    void headingSlotsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<TimeOfDay>("time");
        QTest::addColumn<Setting>("setting");
        const auto reads = [](const char *text, const char *place, TimeOfDay time, Setting setting) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(place) << time << setting;
        };
        reads("INT. HOUSE - DAY", "HOUSE", TimeOfDay::Day, Setting::Interior);
        reads("INT HOUSE DAY", "HOUSE", TimeOfDay::Day, Setting::Interior);
        reads("EXT. HOUSE - HALL - NIGHT", "HOUSE - HALL", TimeOfDay::Night, Setting::Exterior);
        reads("INT. HOUSE – LATE AFTERNOON", "HOUSE", TimeOfDay::Dusk, Setting::Interior);
        reads("INT./EXT. CAR — NIGHT (RAIN)", "CAR", TimeOfDay::Night, Setting::Both);
        reads("EXT. ROOF - THE NEXT MORNING", "ROOF", TimeOfDay::Morning, Setting::Exterior);
        reads("EXT. SUNSET BOULEVARD", "SUNSET BOULEVARD", TimeOfDay::Unspecified, Setting::Exterior);
        reads("INT。 医院-天", "医院", TimeOfDay::Day, Setting::Interior);
        reads(".日 外 街道", "街道", TimeOfDay::Day, Setting::Exterior);
        reads("I/E TRAIN", "TRAIN", TimeOfDay::Unspecified, Setting::Both);
    }

    void headingSlotsAreRead()
    {
        QFETCH(QString, text);
        const Script script = scriptOf(text);
        const Scene &scene = script.episodes.first().scenes.first();
        QTEST(scene.place, "place");
        QTEST(scene.time, "time");
        QTEST(scene.setting, "setting");
    }

    void continuousTakesTheTimeBefore()
    {
        const Script script = scriptOf(QStringLiteral("INT. A - NIGHT\n\nHi\n\nEXT. B - CONTINUOUS\n\nHo"));
        QCOMPARE(script.episodes.first().scenes[1].time, TimeOfDay::Night);
        QCOMPARE(script.episodes.first().scenes[1].place, QStringLiteral("B"));
    }

    void headingWithTextRightBelowIsAHeadingAndWarned()
    {
        const Script script = scriptOf(QStringLiteral("INT. A - DAY\nHe waits."));
        QCOMPARE(script.episodes.first().scenes.first().heading, QStringLiteral("INT. A - DAY"));
        QCOMPARE(script.problems.size(), 1);
    }

    void headingWithoutBlankLineAboveIsActionAndWarned()
    {
        const Script script = scriptOf(QStringLiteral("INT. A - DAY\n\nHe waits.\nINT. B - DAY\n"));
        QCOMPARE(script.episodes.first().scenes.size(), 1);
        QCOMPARE(script.problems.size(), 1);
        QCOMPARE(script.problems.first().lineNumber, 4);
    }

    void titlePageIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("authors");
        QTest::newRow("inline") << QStringLiteral("Title: A\nAuthor: B") << QStringLiteral("A")
                                << QStringList{QStringLiteral("B")};
        QTest::newRow("below, by a tab") << QStringLiteral("Title:\n\tA\n\tB") << QStringLiteral("A B")
                                         << QStringList();
        QTest::newRow("below, by three spaces")
            << QStringLiteral("Title:\n   A") << QStringLiteral("A") << QStringList();
        QTest::newRow("any case, repeated") << QStringLiteral("TITLE: A\nauthor: B\nAUTHOR: C") << QStringLiteral("A")
                                            << QStringList{QStringLiteral("B"), QStringLiteral("C")};
        QTest::newRow("unknown key inside")
            << QStringLiteral("Title: A\nMood: dark") << QStringLiteral("A") << QStringList();
        QTest::newRow("unknown key first") << QStringLiteral("Mood: dark\nTitle: A") << QString() << QStringList();
        QTest::newRow("full-width colon") << QStringLiteral("Title：电影") << QStringLiteral("电影") << QStringList();
        QTest::newRow("behind a byte order mark")
            << QStringLiteral("\uFEFFTitle: A") << QStringLiteral("A") << QStringList();
        QTest::newRow("CR LF") << QStringLiteral("Title: A\r\nAuthor: B & C\r\n") << QStringLiteral("A")
                               << QStringList{QStringLiteral("B"), QStringLiteral("C")};
    }

    void titlePageIsRead()
    {
        QFETCH(QString, text);
        const Script script = scriptOf(text + QStringLiteral("\n\nINT. X - DAY\n\nHi"));
        QTEST(script.title, "title");
        QTEST(script.authors, "authors");
        QCOMPARE(script.episodes.first().scenes.last().heading, QStringLiteral("INT. X - DAY"));
    }

    void structureIsLeftOutWithItsReason_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("section") << QStringLiteral("### Midpoint") << QStringLiteral("Sections");
        QTest::newRow("page break") << QStringLiteral("====") << QStringLiteral("page break");
        QTest::newRow("boneyard") << QStringLiteral("/* cut */") << QStringLiteral("cut text");
        QTest::newRow("comment") << QStringLiteral("<!-- cut -->") << QStringLiteral("comment");
        QTest::newRow("rule") << QStringLiteral("* * *") << QStringLiteral("separates");
    }

    void structureIsLeftOutWithItsReason()
    {
        QFETCH(QString, line);
        QFETCH(QString, reason);
        const Script script = scriptOf(QStringLiteral("INT. X - DAY\n\nHi\n\n%1\n\nHo").arg(line));
        QCOMPARE(script.unused.size(), 1);
        QCOMPARE(script.unused.first().number, 5);
        QCOMPARE(script.unused.first().text, line);
        QVERIFY2(script.unused.first().reason.contains(reason), qPrintable(script.unused.first().reason));
    }

    void synopsisOfASceneIsItsBeat()
    {
        const Script script =
            scriptOf(QStringLiteral("= The story.\n\nINT. X - DAY\n\n= He waits for a letter.\n\nHi"));
        QCOMPARE(script.synopsis, QStringLiteral("The story."));
        QCOMPARE(script.episodes.first().scenes.first().beat, QStringLiteral("He waits for a letter."));
    }

    void unclosedBoneyardIsTextAndWarned()
    {
        const Script script = scriptOf(QStringLiteral("INT. X - DAY\n\nHi /* there\n\nHo"));
        QCOMPARE(script.episodes.first().scenes.first().lines.size(), 3);
        QCOMPARE(script.problems.size(), 1);
        QCOMPARE(script.problems.first().lineNumber, 3);
    }
};

QTEST_GUILESS_MAIN(TestFountain)
#include "tst_fountain.moc"
