// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>

using namespace circletake::test;

/// Planning and enhancing by a language model: the real program, and the built-in provider as the model.
class TestWriting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_program = std::make_unique<Program>();
        m_program->writeScript();
        const Ran made = run("new p --script s.fountain");
        QVERIFY2(made.code == 0, made.said().constData());
    }

    void aModelPlansOnce()
    {
        const Ran estimated = run("plan p --planner sandbox --estimate");
        QVERIFY2(estimated.code == 0 && estimated.count("questions") == 1, estimated.said().constData());
        QVERIFY(estimated.count("prompt_tokens") > 100);
        const Ran planned = run("plan p --planner sandbox");
        QVERIFY2(planned.code == 0, planned.said().constData());
        QCOMPARE(planned.count("scenes"), 1);
        QCOMPARE(planned.count("by_rule"), 0);
        QCOMPARE(planned.count("unused_lines"), 0);
        QVERIFY(planned.count("shots") >= 4 && planned.count("shots") <= 8);
        QCOMPARE(used(planned, "questions"), 1);
        QVERIFY(used(planned, "prompt_tokens") > 100 && used(planned, "answer_tokens") > 50);
        const Ran again = run("plan p --planner sandbox.chat");
        QVERIFY2(again.code == 0, again.said().constData());
        QCOMPARE(again.count("unchanged"), 1);
        QCOMPARE(used(again, "questions"), 0);
    }

    void aModelThatAnswersBadlyLeavesItToTheRules_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::addColumn<int>("code");
        QTest::newRow("fences") << QStringLiteral("fences=1") << 0;
        QTest::newRow("cut once") << QStringLiteral("halftext@1") << 0;
        QTest::newRow("wrong twice") << QStringLiteral("wrong@1,foreign@2") << 0;
        QTest::newRow("empty once") << QStringLiteral("empty@1") << 0;
        QTest::newRow("always empty") << QStringLiteral("empty=1") << 3;
        QTest::newRow("always wrong") << QStringLiteral("wrong=1") << 3;
        QTest::newRow("refusal") << QStringLiteral("refusal=1") << 3;
        QTest::newRow("no key") << QStringLiteral("401=1") << 1;
    }
    void aModelThatAnswersBadlyLeavesItToTheRules()
    {
        QFETCH(QString, faults);
        QFETCH(int, code);
        const auto sandbox =
            m_program->start({QStringLiteral("sandbox"), QStringLiteral("--json"), QStringLiteral("--faults"), faults});
        QVERIFY(QTest::qWaitFor([&] { return sandbox->canReadLine(); }, 60'000));
        const QString base =
            QJsonDocument::fromJson(sandbox->readLine()).object().value(QLatin1String("base_url")).toString();
        QVERIFY(base.startsWith(QLatin1String("http://127.0.0.1")));
        const Ran ran = run("plan p --planner sandbox --base-url " + base.toLatin1());
        sandbox->kill();
        sandbox->waitForFinished();
        QVERIFY2(ran.code == code, ran.said().constData());
        QCOMPARE(ran.count("by_rule"), code == 3 ? 1 : 0);
        QCOMPARE(ran.count("open"), code == 1 ? 1 : 0);
        if (code == 3)
            QVERIFY2(ran.error.contains("planned by rule"), ran.said().constData());
        QVERIFY(code == 1 || ran.count("shots") >= 4);
    }

    void produceLetsAModelPlanWhatHasNoShots()
    {
        const Ran planned = run("produce p --through plan --planner sandbox");
        QVERIFY2(planned.code == 0, planned.said().constData());
        QVERIFY2(planned.error.contains("1 scenes planned by sandbox.chat, 0 by rule"), planned.said().constData());
        const Ran again = run("produce p --through plan --planner sandbox");
        QVERIFY2(again.code == 0 && !again.error.contains("planned by"), again.said().constData());
    }

    void produceGoesOnByRuleWhereTheModelAnswersNothing()
    {
        const auto sandbox = m_program->start({QStringLiteral("sandbox"), QStringLiteral("--json"),
                                               QStringLiteral("--faults"), QStringLiteral("empty=1")});
        QVERIFY(QTest::qWaitFor([&] { return sandbox->canReadLine(); }, 60'000));
        const QString base =
            QJsonDocument::fromJson(sandbox->readLine()).object().value(QLatin1String("base_url")).toString();
        const Ran ran = run("produce p --through plan --planner sandbox --base-url " + base.toLatin1());
        sandbox->kill();
        sandbox->waitForFinished();
        QVERIFY2(ran.code == 0, ran.said().constData());
        QVERIFY2(ran.error.contains("0 scenes planned by sandbox.chat, 1 by rule"), ran.said().constData());
    }

    void proposalsAreMadeOnlyWhenAccepted()
    {
        const Ran proposed = run("enhance p");
        QVERIFY2(proposed.code == 0, proposed.said().constData());
        QCOMPARE(proposed.count("accepted"), 0);
        const QJsonArray changes = proposed.json()
                                       .value(QLatin1String("proposals"))
                                       .toArray()
                                       .first()
                                       .toObject()
                                       .value(QLatin1String("changes"))
                                       .toArray();
        QVERIFY2(!changes.isEmpty(), proposed.said().constData());
        const Ran again = run("enhance p --provider sandbox --accept");
        QVERIFY2(again.code == 0, again.said().constData());
        QCOMPARE(again.count("accepted"), int(changes.size()));
    }

    void whatIsAskedWronglyIsTold_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no such planner") << QByteArray("plan p --planner nobody") << 1 << QByteArray("nobody");
        QTest::newRow("a key is missing")
            << QByteArray("plan p --planner holysheep") << 1 << QByteArray("HOLYSHEEP_API_KEY");
        QTest::newRow("no such planner of produce")
            << QByteArray("produce p --planner nobody") << 1 << QByteArray("nobody");
        QTest::newRow("concurrency") << QByteArray("plan p --planner sandbox --concurrency 0") << 2
                                     << QByteArray("concurrency");
        QTest::newRow("no such provider") << QByteArray("enhance p --provider nobody") << 1 << QByteArray("nobody");
    }
    void whatIsAskedWronglyIsTold()
    {
        QFETCH(QByteArray, words);
        QFETCH(int, code);
        QFETCH(QByteArray, said);
        const Ran ran = run(words);
        QVERIFY2(ran.code == code && ran.error.contains(said), ran.said().constData());
    }

private:
    [[nodiscard]] Ran run(const QByteArray &words) const
    {
        return m_program->run(QString::fromLatin1(words + " --json").split(QLatin1Char(' ')));
    }
    static int used(const Ran &ran, const char *name)
    {
        return ran.json().value(QLatin1String("used")).toObject().value(QLatin1String(name)).toInt();
    }

    std::unique_ptr<Program> m_program;
};

QTEST_GUILESS_MAIN(TestWriting)
#include "tst_writing.moc"
