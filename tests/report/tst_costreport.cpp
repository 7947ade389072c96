// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costreport.h"
#include "report/figuretexts.h"
#include "support/stories.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace circletake;
using namespace circletake::report;

namespace {

Money dollars(const char *text)
{
    return *Money::fromDecimal(QString::fromLatin1(text), Currency::usd());
}

}  // namespace

class TestCostReport : public QObject
{
    Q_OBJECT

    struct Given
    {
        TakeState state = TakeState::Ready;
        const char *spent = "0.25";
        const char *provider = "holysheep";
        qint64 generationMs = -1;
        ProblemKind problem = ProblemKind::None;
    };

    static void give(Story &story, ShotId shot, qint64 id, const Given &given)
    {
        Take take = test::takeOf(story, shot, given.state, id);
        take.spent = dollars(given.spent);
        take.spec.provider = QLatin1String(given.provider);
        take.spec.durationMs = 5000;
        take.animatic = take.spec.provider == QStringLiteral("sandbox");
        take.latency.generationMs = given.generationMs;
        take.problem = given.problem;
        take.message = QStringLiteral("Refused <b>words</b>.");
        take.providerWords = QStringLiteral("=cmd()");
        QVERIFY(story.put(take).ok());
    }

    /// Shot 1: failed, then ready. Shot 2: ready twice, the first circled. Shot 3: a failure. Shot 4: none.
    static Story produced()
    {
        Story story = test::storyOf(2, 1, 2);
        give(story, test::shotAt(story, 1, 1, 1), 901,
             {TakeState::Failed, "0.00", "holysheep", -1, ProblemKind::Moderation});
        give(story, test::shotAt(story, 1, 1, 1), 902, {TakeState::Ready, "0.25", "holysheep", 9000});
        give(story, test::shotAt(story, 1, 1, 2), 903, {TakeState::Ready, "0.25", "holysheep", 11000});
        give(story, test::shotAt(story, 1, 1, 2), 904, {TakeState::Ready, "0.00", "sandbox", 1000});
        give(story, test::shotAt(story, 2, 1, 1), 905,
             {TakeState::Failed, "0.10", "holysheep", -1, ProblemKind::BrokenResult});
        Shot shot = *story.find(test::shotAt(story, 1, 1, 2));
        shot.circled = TakeId{903};
        [&] { QVERIFY(story.put(shot).ok()); }();
        return story;
    }

private slots:
    void percentilesAreOfNearestRank_data()
    {
        QTest::addColumn<QVector<qint64>>("values");
        QTest::addColumn<QVector<qint64>>("expected");
        QVector<qint64> hundred;
        for (int i = 100; i > 0; --i)
            hundred += i;
        QTest::newRow("none") << QVector<qint64>{} << QVector<qint64>{-1, -1, -1, 0};
        QTest::newRow("only unknown") << QVector<qint64>{-1, -1} << QVector<qint64>{-1, -1, -1, 0};
        QTest::newRow("one") << QVector<qint64>{7, -1} << QVector<qint64>{7, 7, 7, 1};
        QTest::newRow("two") << QVector<qint64>{9, 3} << QVector<qint64>{3, 9, 9, 2};
        QTest::newRow("a hundred") << hundred << QVector<qint64>{50, 95, 99, 100};
    }

    void percentilesAreOfNearestRank()
    {
        QFETCH(QVector<qint64>, values);
        QFETCH(QVector<qint64>, expected);
        const Percentiles found = percentilesOf(values);
        QCOMPARE((QVector<qint64>{found.p50, found.p95, found.p99, found.count}), expected);
    }

    void figuresAddUp()
    {
        const Story story = produced();
        const RunFigures all = figuresOf(takesOf(story, {}));
        QCOMPARE(all.shots, 3);
        QCOMPARE(all.takes, 5);
        QCOMPARE(all.ready, 3);
        QCOMPARE(all.failed, 2);
        QCOMPARE(all.animatics, 1);
        QCOMPARE(all.firstTime, 1);
        QCOMPARE(all.finishedMs, 10000);
        QVERIFY(all.spent == Amounts(dollars("0.60")));
        QVERIFY(all.onRetries == Amounts(dollars("0.25")));
        QVERIFY(all.unused == Amounts(dollars("0.10")));
        QVERIFY(*all.perFinishedMinute() == dollars("3.60"));
        QCOMPARE(all.successRate(), 0.6);
        QCOMPARE(all.generation.p50, 9000);
        QCOMPARE(all.problems.value(ProblemKind::Moderation), 1);
        const RunFigures second = figuresOf(takesOf(story, story.episodes().last()));
        QCOMPARE(second.takes, 1);
        QVERIFY(!second.perFinishedMinute());
    }

    void nothingMeansNothingAndNoDivision()
    {
        const RunFigures none = figuresOf({});
        QCOMPARE(none.successRate(), -1.0);
        QCOMPARE(none.firstTimeRate(), -1.0);
        QVERIFY(!none.perFinishedMinute());
        const CostReport report = costReportOf(test::storyOf(1, 1, 1), {}, 0);
        QVERIFY(toHtml(report).contains("</html>"));
        QVERIFY(toCsv(report).contains("EP01"));
    }

    void rowsAreOfEpisodesAndRoutes()
    {
        const CostReport report = costReportOf(produced(), {}, 0);
        QCOMPARE(report.episodes.size(), 2);
        QCOMPARE(report.episodes[0].name, QStringLiteral("EP01"));
        QCOMPARE(report.routes.size(), 2);
        QCOMPARE(report.routes[0].name, QStringLiteral("holysheep · video-gen-2.1"));
        QCOMPARE(report.failures.size(), 1);
        QCOMPARE(report.failures[0].slate, QStringLiteral("EP02-SC001-SH010-T1"));
        const Story story = produced();
        QCOMPARE(costReportOf(story, story.episodes().first(), 0).episodes.size(), 1);
    }

    void thePageEscapesAndSaysWhatIsAnAnimatic()
    {
        const QByteArray html = toHtml(costReportOf(produced(), {}, 1'760'000'000'000));
        QVERIFY(html.contains("1 of the 3 ready takes are animatics"));
        QVERIFY(html.contains("Refused &lt;b&gt;words&lt;/b&gt;."));
        QVERIFY(!html.contains("<b>words"));
        QVERIFY(html.contains("$0.60") && html.contains("$3.60") && html.contains("60.0 %"));
        QVERIFY(html.contains("broken clip"));
    }

    void theTableIsForSpreadsheets()
    {
        const QStringList lines =
            QString::fromUtf8(toCsv(costReportOf(produced(), {}, 0))).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines[1],
                 QStringLiteral("episode,EP01,Part 1,2,4,3,1,0,1,0.7500,0.50 USD,0.25 USD,,10.000,3.00 USD,9000,"
                                "11000"));
        QVERIFY(lines[5].startsWith(QStringLiteral("all,The Key,")));
    }

    void theObjectIsForPrograms()
    {
        const QJsonObject json =
            QJsonDocument::fromJson(toJson(costReportOf(produced(), {}, 1'760'000'000'000))).object();
        QCOMPARE(json[QStringLiteral("made")].toString(), QStringLiteral("2025-10-09T08:53:20Z"));
        const QJsonValue all = json[QStringLiteral("all")];
        QCOMPARE(all[QStringLiteral("spent")][QStringLiteral("amount")].toString(), QStringLiteral("0.60"));
        QCOMPARE(all[QStringLiteral("problems")][QStringLiteral("moderation")].toInt(), 1);
        QVERIFY(all[QStringLiteral("latency_ms")][QStringLiteral("submit")][QStringLiteral("p50")].isNull());
        QCOMPARE(json[QStringLiteral("routes")].toArray().size(), 2);
        QCOMPARE(json[QStringLiteral("failures")][0][QStringLiteral("kind")].toString(),
                 QStringLiteral("broken_result"));
    }

    void severalCurrenciesStayApart()
    {
        Story story = produced();
        Take take = test::takeOf(story, test::shotAt(story, 2, 1, 2), TakeState::Ready, 910);
        take.spent = *Money::fromDecimal(u"2.00", Currency::cny());
        QVERIFY(story.put(take).ok());
        const CostReport report = costReportOf(story, {}, 0);
        QVERIFY(!report.all.perFinishedMinute());
        QVERIFY(toHtml(report).contains("¥2.00 + $0.60"));
        QVERIFY(toCsv(report).contains("2.00 CNY + 0.60 USD"));
    }

    void everyProblemHasItsWords()
    {
        QSet<QString> words;
        for (int kind = 0; kind <= int(ProblemKind::Storage); ++kind)
            words.insert(texts::problem(ProblemKind(kind)));
        QCOMPARE(words.size(), int(ProblemKind::Storage) + 1);
        QCOMPARE(texts::duration(125'000), QStringLiteral("2:05 min"));
        QCOMPARE(texts::percent(-1), QStringLiteral("–"));
    }
};

QTEST_GUILESS_MAIN(TestCostReport)
#include "tst_costreport.moc"
