// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/worddifference.h"

#include <QtTest>

using namespace circletake::workspace;

/// What two texts differ in, word by word.
class TestWordDifference : public QObject
{
    Q_OBJECT

    /// The spans in brackets.
    static QString marked(const QString &text, const QVector<WordSpan> &spans)
    {
        QString all = text;
        for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
            all.insert(span->from + span->length, QLatin1Char(']'));
            all.insert(span->from, QLatin1Char('['));
        }
        return all;
    }

private slots:
    void onlyWhatDiffersIsMarked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("come");
        const auto row = [](const char *name, const char *before, const char *now, const char *gone, const char *come) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(now) << QString::fromUtf8(gone)
                                << QString::fromUtf8(come);
        };
        row("the same", "A door opens.", "A door opens.", "A door opens.", "A door opens.");
        row("a word", "A door opens.", "A gate opens.", "A [door] opens.", "A [gate] opens.");
        row("words come", "A door opens.", "A red door slowly opens.", "A door opens.", "A [red ]door[ slowly] opens.");
        row("a mark", "Go", "Go!", "Go", "Go[!]");
        row("Chinese", "她抬头。", "她慢慢抬起头。", "她抬头。", "她[慢慢]抬[起]头。");
        row("mixed", "小梅 uses WiFi", "小梅 uses 5G", "小梅 uses [WiFi]", "小梅 uses [5G]");
        row("nothing before", "", "New words", "", "[New words]");
        row("nothing now", "Old words", "", "[Old words]", "");
        row("a sign outside the first plane", "雨\U0002000b", "雨\U0002000a", "雨[\U0002000b]", "雨[\U0002000a]");
        row("an accent stays with its letter", "cafe\u0301", "cafe", "[cafe\u0301]", "[cafe]");
    }
    void onlyWhatDiffersIsMarked()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        QFETCH(QString, gone);
        QFETCH(QString, come);
        const WordDifference difference = wordDifference(before, now);
        QCOMPARE(marked(before, difference.gone), gone);
        QCOMPARE(marked(now, difference.come), come);
    }

    void aPageAgainstAnotherEnds()
    {
        const QString page = QStringLiteral("one two three ").repeated(3000);
        const QString other = QStringLiteral("four five six ").repeated(3000);
        QCOMPARE(wordDifference(page, other).gone, (QVector<WordSpan>{{0, int(page.size()) - 1}}));
    }
};

QTEST_GUILESS_MAIN(TestWordDifference)
#include "tst_worddifference.moc"
