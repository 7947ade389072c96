// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/pairing.h"
#include "workspace/rowsync.h"
#include "workspace/texts.h"

#include <QtTest>

using namespace circletake;
using namespace circletake::workspace;

/// Words for people, and the two small algorithms on lists.
class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << qint64(-1) << QStringLiteral("–");
        QTest::newRow("short") << qint64(840) << QStringLiteral("0.8 s");
        QTest::newRow("never 10.0") << qint64(9949) << QStringLiteral("9.9 s");
        QTest::newRow("seconds") << qint64(9950) << QStringLiteral("10 s");
        QTest::newRow("minutes") << qint64(185'000) << QStringLiteral("3 min 05 s");
        QTest::newRow("just an hour") << qint64(3'600'000) << QStringLiteral("1 h 00 min");
        QTest::newRow("hours") << qint64(7'500'000) << QStringLiteral("2 h 05 min");
    }

    void durations()
    {
        QFETCH(qint64, ms);
        QTEST(texts::duration(ms), "text");
    }

    void everyStateHasItsWord()
    {
        QSet<QString> words{texts::state(-1)};
        for (int state = 0; state <= int(TakeState::Cancelled); ++state)
            words.insert(texts::state(state));
        QCOMPARE(words.size(), int(TakeState::Cancelled) + 2);
        QCOMPARE(texts::state(99), texts::state(-1));
    }

    void aCameraSaysWhatIsNotUsual()
    {
        Shot shot;
        QCOMPARE(texts::camera(shot), QStringLiteral("medium shot"));
        shot.size = ShotSize::CloseUp;
        shot.angle = CameraAngle::Low;
        shot.move = CameraMove::PushIn;
        QCOMPARE(texts::camera(shot), QStringLiteral("close-up · low angle · slow push in"));
    }

    void latencyLeavesOutWhatIsNotKnown()
    {
        Latency latency;
        QCOMPARE(texts::latency(latency), QString());
        latency.submitMs = 200;
        latency.downloadMs = 1100;
        QCOMPARE(texts::latency(latency), QStringLiteral("submit 0.2 s · download 1.1 s"));
    }

    void listsArePairedInOrder_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QVector<qsizetype>>("pairs");
        using Pairs = QVector<qsizetype>;
        QTest::newRow("same") << QStringLiteral("abc") << QStringLiteral("abc") << Pairs{0, 1, 2};
        QTest::newRow("both empty") << QString() << QString() << Pairs{};
        QTest::newRow("inserted") << QStringLiteral("abc") << QStringLiteral("axbc") << Pairs{0, -1, 1, 2};
        QTest::newRow("removed") << QStringLiteral("abc") << QStringLiteral("ac") << Pairs{0, 2};
        QTest::newRow("replaced") << QStringLiteral("abc") << QStringLiteral("axc") << Pairs{0, -1, 2};
        QTest::newRow("moved") << QStringLiteral("abcd") << QStringLiteral("dabc") << Pairs{-1, 0, 1, 2};
        QTest::newRow("repeated") << QStringLiteral("aab") << QStringLiteral("aaab") << Pairs{0, 1, -1, 2};
        QTest::newRow("all new") << QStringLiteral("ab") << QStringLiteral("xyz") << Pairs{-1, -1, -1};
    }

    void listsArePairedInOrder()
    {
        QFETCH(QString, before);
        QFETCH(QString, now);
        const QVector<QChar> one(before.cbegin(), before.cend());
        const QVector<QChar> other(now.cbegin(), now.cend());
        QTEST(pairUp(one, other), "pairs");
    }

    void veryLongListsKeepTheirHeadsAndTails()
    {
        QVector<int> before;
        QVector<int> now;
        for (int i = 0; i < 9000; ++i) {
            before += i;
            now += i < 4500 ? i : -i;
        }
        now += 8999;
        const QVector<qsizetype> pairs = pairUp(before, now);
        QCOMPARE(pairs[4499], 4499);
        QCOMPARE(pairs[4500], -1);
        QCOMPARE(pairs.last(), 8999);
    }

    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            QVector<int> rows;
            QVector<int> wanted;
            for (int i = 0; i < 12; ++i) {
                if (random.bounded(2))
                    rows += i;
                if (random.bounded(2))
                    wanted += i;
            }
            std::shuffle(wanted.begin(), wanted.end(), random);
            removeUnwanted(rows, wanted, [&](qsizetype first, qsizetype count) { rows.remove(first, count); });
            insertWanted(
                rows, wanted, [&](qsizetype from, qsizetype to) { rows.move(from, to); },
                [&](qsizetype at, const QVector<int> &ids) { rows = rows.mid(0, at) + ids + rows.mid(at); });
            QCOMPARE(rows, wanted);
        }
    }

    void touchedRowsAreToldInRuns_data()
    {
        QTest::addColumn<QVector<int>>("rows");
        QTest::addColumn<QString>("runs");
        QTest::newRow("none") << QVector<int>{} << QString();
        QTest::newRow("one") << QVector<int>{3} << QStringLiteral("3-3 ");
        QTest::newRow("two runs") << QVector<int>{7, 2, 3} << QStringLiteral("2-3 7-7 ");
        QTest::newRow("twice the same") << QVector<int>{4, 4} << QStringLiteral("4-4 ");
        QTest::newRow("more than half") << QVector<int>{0, 2, 4, 5, 7, 9} << QStringLiteral("0-9 ");
    }

    void touchedRowsAreToldInRuns()
    {
        QFETCH(QVector<int>, rows);
        QString runs;
        forRuns(rows, 10, [&](int first, int last) { runs += QStringLiteral("%1-%2 ").arg(first).arg(last); });
        QTEST(runs, "runs");
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
