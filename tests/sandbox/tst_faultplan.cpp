// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/animaticorder.h"
#include "sandbox/faultdice.h"
#include "sandbox/faultplan.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::sandbox;

/// The grammar of --faults, its dice, and how a submit becomes an animatic.
class TestFaultPlan : public QObject
{
    Q_OBJECT

private slots:
    void plansAreReadAndWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *text, const char *written = nullptr) {
            QTest::newRow(*text ? text : "empty")
                << QString::fromLatin1(text) << QString::fromLatin1(written ? written : text);
        };
        row("");
        row("503=0.1");
        row("401@3,402@1");
        row(" slow = 0.1 : 2000 ", "slow=0.1:2000");
        row("slow=0.5", "slow=0.5:1000");
        row("stall@2", "stall@2:60000");
        row("expire=5s", "expire=5000ms");
        row("expire=2m,nocallback,seed=7", "expire=120000ms,nocallback,seed=7");
        row("reset=1,drop=1,html=1,halfjson=1,fail=1,moderation=1,black=1,unknownstatus=1,truncate=1,cut=1,zero=1");
        row("fences=1,prose=1,bare=1,halftext=1,types=1,wrong=1,foreign=1,long=1,empty=1,refusal=1");
    }
    void plansAreReadAndWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto plan = FaultPlan::fromText(text);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QCOMPARE(plan->text(), written);
        QVERIFY(*FaultPlan::fromText(written) == *plan);
        QCOMPARE(plan->isEmpty(), text.isEmpty());
    }

    void wrongPlansNameTheItem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("place");
        const auto row = [](const char *text, int place) { QTest::newRow(text) << QString::fromLatin1(text) << place; };
        row("boom=1", 1);
        row("503=0.1,399=1", 2);
        row("600=1", 1);
        row("503", 1);
        row("503=2", 1);
        row("503=-1", 1);
        row("503@0", 1);
        row("503@x", 1);
        row("slow=1:soon", 1);
        row("expire=later", 1);
        row("seed=x", 1);
        row("reset=1,,nocallback=1", 3);
    }
    void wrongPlansNameTheItem()
    {
        QFETCH(QString, text);
        QFETCH(int, place);
        const auto plan = FaultPlan::fromText(text);
        QVERIFY(!plan.ok());
        QCOMPARE(plan.error().kind, ErrorKind::BadInput);
        QVERIFY2(plan.error().where.contains(QStringLiteral("item %1").arg(place)), qPrintable(plan.error().where));
        QVERIFY(plan.error().next.contains(QStringLiteral("503=0.1")));
    }

    void chancesComeTrueAndCanBeRepeated()
    {
        const auto plan = FaultPlan::fromText(QStringLiteral("503=0.2"));
        const auto other = FaultPlan::fromText(QStringLiteral("503=0.2,seed=2"));
        int hits = 0;
        int differ = 0;
        for (int i = 1; i <= 10'000; ++i) {
            hits += plan->strikes(0, i) ? 1 : 0;
            differ += plan->strikes(0, i) != other->strikes(0, i) ? 1 : 0;
            QCOMPARE(plan->strikes(0, i), plan->strikes(0, i));
        }
        QVERIFY2(hits > 1'800 && hits < 2'200, qPrintable(QString::number(hits)));
        QVERIFY(differ > 1'000);
    }

    void eachFaultCountsWhatItCouldStrike()
    {
        FaultDice dice(*FaultPlan::fromText(QStringLiteral("402@2,500@3,fail@1")));
        QVERIFY(!dice.atRequest(false).fault);
        QVERIFY(!dice.atRequest(true).fault);
        const auto third = dice.atRequest(true);
        QVERIFY(third.fault);
        QCOMPARE(third.fault->status, 402);  // the second that makes something; the third of all comes behind it
        QCOMPARE(dice.at(FaultPlace::Job).size(), 1);
        QCOMPARE(dice.at(FaultPlace::Job).size(), 0);
    }

    void peopleStandWhereThePromptPutsThem()
    {
        const QJsonObject body{
            {QStringLiteral("prompt"), QStringLiteral("Two-shot, eye level.\n"
                                                      "On screen, frame left, facing right: Mei (a girl in red).\n"
                                                      "On screen, frame right, facing left: Tom (an old man).\n"
                                                      "On screen: Ann.\n")}};
        const auto spec = animaticOf(body, {});
        QVERIFY(spec.ok());
        QCOMPARE(spec->figures.size(), 3);
        QCOMPARE(spec->figures[0].side, media::FrameSide::Left);
        QCOMPARE(spec->figures[1].side, media::FrameSide::Right);
        QCOMPARE(spec->figures[2].side, media::FrameSide::Anywhere);
        QCOMPARE(spec->frames, 5 * framesPerSecond);
        QCOMPARE(spec->size, QSize(720, 1280));
    }

    void aTakesSlateIsBurntInWithoutItsKey_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("slate");
        QTest::newRow("a take") << QStringLiteral("EP01-SC002-SH030-T4-0f1e2d3c")
                                << QStringLiteral("EP01-SC002-SH030-T4");
        QTest::newRow("another client") << QStringLiteral("my-own name") << QStringLiteral("my-own name");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("long") << QString(90, QLatin1Char('a')) << QString(64, QLatin1Char('a'));
    }
    void aTakesSlateIsBurntInWithoutItsKey()
    {
        QFETCH(QString, reference);
        QFETCH(QString, slate);
        QCOMPARE(animaticOf({{QStringLiteral("prompt"), QStringLiteral("x")}}, reference)->slate, slate);
    }
};

QTEST_GUILESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"
