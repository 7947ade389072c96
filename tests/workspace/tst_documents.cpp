// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeplugs.h"
#include "workspace/actionfacts.h"
#include "workspace/budgetuse.h"
#include "workspace/documents.h"
#include "workspace/standardactions.h"
#include "workspace/worksworld.h"

#include <QJsonDocument>
#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

/// What a project gives out as files, and what its actions and budgets say.
class TestDocuments : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WorksWorld> m_world;

    [[nodiscard]] Result<WrittenDocument> write(const QString &format, const QString &name, EpisodeId episode)
    {
        return writeDocument(m_world->files, m_world->story(), m_world->folder(),
                             {format, episode, m_world->disk.filePath(name)}, 1000);
    }
    [[nodiscard]] EpisodeId episode() const { return m_world->story().episodes().first(); }

private slots:
    void init()
    {
        m_world = std::make_unique<test::WorksWorld>();
        m_world->makeProject();
    }

    void everyFormatLiesInItsPlace_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("subrip") << "srt" << QByteArray("-->");
        QTest::newRow("webvtt") << "vtt" << QByteArray("WEBVTT");
        QTest::newRow("styled") << "ass" << QByteArray("[Events]");
        QTest::newRow("shot list") << "shots-csv" << QByteArray("Scene");
        QTest::newRow("Chinese shot list") << "shots-csv-zh" << QByteArray("\xe6\x99\xaf\xe5\x88\xab");
        QTest::newRow("timeline") << "otio" << QByteArray("Timeline");
        QTest::newRow("report page") << "html" << QByteArray("<html");
        QTest::newRow("report table") << "csv" << QByteArray("EP01");
        QTest::newRow("report data") << "json" << QByteArray("{");
    }

    void everyFormatLiesInItsPlace()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, inside);
        const auto written = write(format, QStringLiteral("out/file.x"), episode());
        QVERIFY2(written.ok(), written ? "" : qPrintable(written.error().text()));
        const auto bytes = m_world->files.read(written->path, 1'000'000);
        QVERIFY(bytes.ok());
        QCOMPARE(bytes->size(), written->bytes);
        QVERIFY(bytes->contains(inside));
        QVERIFY(!written->label.isEmpty());
    }

    void aReportOfTheSeriesNeedsNoEpisode()
    {
        QVERIFY(write(QStringLiteral("json"), QStringLiteral("all.json"), {}).ok());
        QCOMPARE(write(QStringLiteral("srt"), QStringLiteral("all.srt"), {}).error().kind, ErrorKind::BadInput);
    }

    void whatCannotBeWrittenIsTold()
    {
        QCOMPARE(write(QStringLiteral("pdf"), QStringLiteral("a.pdf"), episode()).error().kind, ErrorKind::BadInput);
        QCOMPARE(write(QStringLiteral("srt"), QString(), episode()).error().kind, ErrorKind::BadInput);
        QFile file(m_world->disk.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto below = write(QStringLiteral("srt"), QStringLiteral("plain/a.srt"), episode());
        QCOMPARE(below.error().kind, ErrorKind::Storage);
        QVERIFY(!below.error().where.isEmpty());
    }

    void everyActionThatCanFailSaysWhy()
    {
        const ActionFacts nothing;
        ActionFacts all;
        all.open = all.scenes = all.shots = all.shot = all.several = all.clip = all.failed = true;
        all.underWay = all.undo = all.redo = true;
        all.takes = 9;
        for (const ActionInfo &info : standardActions()) {
            const QString id = QLatin1String(info.id);
            QVERIFY2(obstacleOf(id, all).isEmpty(), info.id);
            const QString reason = obstacleOf(id, nothing);
            QVERIFY2(reason.isEmpty() || reason.endsWith(QLatin1Char('.')), info.id);
        }
        QCOMPARE(obstacleOf(QStringLiteral("review.take3"), {}), QStringLiteral("No project is open."));
        all.takes = 2;
        QCOMPARE(obstacleOf(QStringLiteral("review.take3"), all), QStringLiteral("The shot has no such take."));
        QCOMPARE(obstacleOf(QStringLiteral("review.take2"), all), QString());
    }

    void aReadOnlyProjectSaysWhyItIsOne()
    {
        ActionFacts facts;
        facts.open = facts.scenes = facts.shots = facts.shot = facts.clip = facts.readOnly = true;
        facts.takes = 1;
        facts.readOnlyReason = QStringLiteral("Another program has it.");
        QVERIFY(obstacleOf(QStringLiteral("review.retry"), facts).contains(facts.readOnlyReason));
        QCOMPARE(obstacleOf(QStringLiteral("review.play"), facts), QString());
    }

    void aBudgetWarnsAtEightyAndStopsAtAHundred_data()
    {
        QTest::addColumn<QString>("spent");
        QTest::addColumn<QString>("reserved");
        QTest::addColumn<QString>("cap");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("percent");
        const auto row = [](const char *name, const char *spent, const char *reserved, const char *cap,
                            BudgetUse::Level level, int percent) {
            QTest::newRow(name) << QString::fromLatin1(spent) << QString::fromLatin1(reserved)
                                << QString::fromLatin1(cap) << int(level) << percent;
        };
        row("no limit", "3", "1", "0", BudgetUse::Level::None, 0);
        row("little", "1", "0.5", "5", BudgetUse::Level::Fine, 30);
        row("just below", "3.99", "0", "5", BudgetUse::Level::Fine, 79);
        row("reserved counts", "3", "1", "5", BudgetUse::Level::Warning, 80);
        row("all", "3", "2", "5", BudgetUse::Level::Reached, 100);
        row("more than all", "9", "1", "5", BudgetUse::Level::Reached, 200);
    }

    void aBudgetWarnsAtEightyAndStopsAtAHundred()
    {
        QFETCH(QString, spent);
        QFETCH(QString, reserved);
        QFETCH(QString, cap);
        const auto dollars = [](const QString &text) { return *Money::fromDecimal(text, Currency::usd()); };
        StateCounts counts;
        counts.spent += dollars(spent);
        counts.reserved += dollars(reserved);
        const BudgetUse use = budgetUse(counts, cap == QLatin1String("0") ? Money() : dollars(cap));
        QTEST(int(use.level), "level");
        QTEST(use.percent, "percent");
    }

    void moneyOfAnotherCurrencyIsNotHeldAgainstALimit()
    {
        StateCounts counts;
        counts.spent += *Money::fromDecimal(u"50", Currency::cny());
        counts.spent += *Money::fromDecimal(u"1", Currency::usd());
        const BudgetUse use = budgetUse(counts, *Money::fromDecimal(u"5", Currency::usd()));
        QCOMPARE(use.percent, 20);
        QVERIFY(use.foreign);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
