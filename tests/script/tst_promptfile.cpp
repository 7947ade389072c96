// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/promptfile.h"
#include "storyboardscene.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

const PromptFile::Variables s_variables{{QStringLiteral("cast"), QStringLiteral("script")}, {QStringLiteral("script")}};

Result<PromptFile> read(const QString &text)
{
    return PromptFile::read(text, QStringLiteral("mine.txt"), s_variables);
}

}  // namespace

class TestPromptFile : public QObject
{
    Q_OBJECT

private slots:
    void holesAreFilled()
    {
        const auto file =
            read(QStringLiteral("% a remark\n[instructions]\nYou draw.\n\nBe brief.\n\n[question]\r\n"
                                "{{cast}} plays:\n% {{nobody}}\n{{ script }}\n"));
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.error().text()));
        const PromptFile::Filled filled = file->fill({{QStringLiteral("cast"), QStringLiteral("Mei")},
                                                      {QStringLiteral("script"), QStringLiteral("{{cast}} 100%")}});
        QCOMPARE(filled.instructions, QStringLiteral("You draw.\n\nBe brief."));
        QCOMPARE(filled.question, QStringLiteral("Mei plays:\n{{cast}} 100%"));
    }

    void aValueThatIsMissingLeavesNothing()
    {
        QCOMPARE(read(QStringLiteral("[question]\n<{{cast}}>{{script}}"))->fill({}).question, QStringLiteral("<>"));
    }

    void mistakesAreToldWithFileAndLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const char *text, const char *where, const char *what) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(where) << QString::fromUtf8(what);
        };
        row("unknown variable", "[question]\n{{script}}\n{{weather}}\n", "mine.txt:3", "“weather”");
        row("hole left open", "[question]\n{{script}\n", "mine.txt:2", "}}");
        row("required one missing", "[instructions]\nx\n[question]\n{{cast}}\n", "mine.txt:3", "{{script}}");
        row("outside the parts", "Hello\n[question]\n{{script}}\n", "mine.txt:1", "none of the two parts");
        row("no question", "[instructions]\n{{script}}\n", "mine.txt:1", "[question]");
        row("empty question", "[instructions]\n{{script}}\n[question]\n\n  \n", "mine.txt:3", "[question]");
        row("empty", "", "mine.txt:1", "[question]");
    }
    void mistakesAreToldWithFileAndLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        const auto file = read(text);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().kind, ErrorKind::BadInput);
        QCOMPARE(file.error().where, where);
        QVERIFY2(file.error().what.contains(what), qPrintable(file.error().what));
        QVERIFY2(file.error().next.contains(QStringLiteral("{{cast}}")), qPrintable(file.error().next));
    }
};

QTEST_GUILESS_MAIN(TestPromptFile)
#include "tst_promptfile.moc"
