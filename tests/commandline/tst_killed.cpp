// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>

using namespace circletake::test;

/// A render that ends before its time goes on where it was, in one further run, and asks for nothing twice.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void oneMoreRunMakesAllTakesReady_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("killed");
        QTest::newRow("killed while takes are submitted") << QByteArray("Rendering") << true;
        QTest::newRow("killed after the first clip") << QByteArray("Rendering  [1-3]/4") << true;
        QTest::newRow("interrupted after the first clip") << QByteArray("Rendering  [1-3]/4") << false;
    }
    void oneMoreRunMakesAllTakesReady()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, killed);
        Program program;
        program.makeProject(QStringLiteral("p"));
        const auto first = program.start(m_render);
        QVERIFY(Program::hears(*first, line.constData()));
        if (killed)
            first->kill();
        else
            first->terminate();
        const Ran ended = Program::ended(*first);
        QCOMPARE(ended.code, killed ? -1 : 130);

        const Ran second = program.run(m_render);
        QVERIFY2(second.code == 0, second.said().constData());
        QVERIFY2(second.count("failed") == 0 && second.count("unknown") == 0, second.said().constData());
        const QJsonObject counts =
            program.run({QStringLiteral("status"), QStringLiteral("p"), QStringLiteral("--json")})
                .json()
                .value(QLatin1String("counts"))
                .toObject();
        QCOMPARE(counts.value(QLatin1String("shots")).toInt(), 4);
        QCOMPARE(counts.value(QLatin1String("ready")).toInt(), 4);
        const QDir spool(program.path(QStringLiteral("p/cache/sandbox")));
        QCOMPARE(int(spool.entryList({QStringLiteral("*.json")}).size()), 4);  // what was asked for
        QVERIFY(spool.entryList({QStringLiteral("*.mp4")}).isEmpty());         // and fetched
    }

    void lipSyncsThatFailAfterAKillDoNotKeepTheFilmBack()
    {
        Program program;
        program.makeProject(QStringLiteral("p"));
        const QString produce = QStringLiteral("produce");
        QCOMPARE(
            program.run({produce, QStringLiteral("p"), QStringLiteral("--through"), QStringLiteral("render")}).code, 0);
        const auto sandbox = program.start({QStringLiteral("sandbox"), QStringLiteral("--json"),
                                            QStringLiteral("--faults"), QStringLiteral("fail=1")});
        QVERIFY(QTest::qWaitFor([&] { return sandbox->canReadLine(); }, 60'000));
        const QString base =
            QJsonDocument::fromJson(sandbox->readLine()).object().value(QLatin1String("base_url")).toString();
        const auto first =
            program.start({QStringLiteral("lipsync"), QStringLiteral("p"), QStringLiteral("--base-url"), base});
        QVERIFY(Program::hears(*first, "Rendering"));
        first->kill();
        (void)Program::ended(*first);

        const Ran second = program.run({produce, QStringLiteral("p"), QStringLiteral("--base-url"), base});
        sandbox->kill();
        sandbox->waitForFinished();
        QVERIFY2(second.code == 3, second.said().constData());
        QVERIFY2(QFile::exists(program.path(QStringLiteral("p/exports/EP01.mp4"))), second.said().constData());
        const Ran third = program.run({produce, QStringLiteral("p")});
        QVERIFY2(third.code == 0, third.said().constData());
    }

    void aPlanThatWasKilledIsFinishedByTheRules()
    {
        Program program;
        QByteArray script;
        for (const char *room : {"HALL", "KITCHEN", "CELLAR"})
            script += "INT. " + QByteArray(room) + " - DAY\n\nMei waits.\n\nMEI\nWho is it?\n\n";
        program.write(QStringLiteral("s.fountain"), script);
        const QString project = QStringLiteral("p");
        QCOMPARE(program.run({QStringLiteral("new"), project, QStringLiteral("--script"), QStringLiteral("s.fountain")})
                     .code,
                 0);
        const auto sandbox = program.start({QStringLiteral("sandbox"), QStringLiteral("--json"),
                                            QStringLiteral("--faults"), QStringLiteral("slow=1")});
        QVERIFY(QTest::qWaitFor([&] { return sandbox->canReadLine(); }, 60'000));
        const QString base =
            QJsonDocument::fromJson(sandbox->readLine()).object().value(QLatin1String("base_url")).toString();
        const auto first =
            program.start({QStringLiteral("plan"), project, QStringLiteral("--planner"), QStringLiteral("sandbox"),
                           QStringLiteral("--concurrency"), QStringLiteral("1"), QStringLiteral("--base-url"), base});
        QVERIFY(Program::hears(*first, "Planning  [12]/3"));
        first->kill();
        (void)Program::ended(*first);
        sandbox->kill();
        sandbox->waitForFinished();

        const Ran second =
            program.run({QStringLiteral("produce"), project, QStringLiteral("--through"), QStringLiteral("plan")});
        QVERIFY2(second.code == 0, second.said().constData());
        const QJsonObject status = program.run({QStringLiteral("status"), project, QStringLiteral("--json")}).json();
        const QJsonArray scenes = status.value(QLatin1String("episodes"))[0][QLatin1String("scenes")].toArray();
        QCOMPARE(scenes.size(), 3);
        for (const QJsonValue scene : scenes)
            QVERIFY2(!scene[QLatin1String("shots")].toArray().isEmpty(), second.said().constData());
    }

    void aCopyOfAProjectInUseRenders()
    {
        Program program;
        program.makeProject(QStringLiteral("p"));
        program.makeProject(QStringLiteral("copy"));
        const auto first = program.start(m_render);
        QVERIFY(Program::hears(*first, "Rendering"));
        QVERIFY(QDir().mkpath(program.path(QStringLiteral("copy/cache/sandbox"))));
        QVERIFY(QFile::copy(program.path(QStringLiteral("p/cache/sandbox/lock")),
                            program.path(QStringLiteral("copy/cache/sandbox/lock"))));
        const Ran second = program.run({QStringLiteral("render"), QStringLiteral("copy"), QStringLiteral("--shot"),
                                        QStringLiteral("EP01-SC001-SH010")});
        QVERIFY2(second.code == 0, second.said().constData());
        first->kill();
        (void)Program::ended(*first);
    }

    void whileOneRendersAnotherMayOnlyRead()
    {
        Program program;
        program.makeProject(QStringLiteral("p"));
        const auto first = program.start(m_render);
        QVERIFY(Program::hears(*first, "Rendering"));
        const Ran plan = program.run({QStringLiteral("plan"), QStringLiteral("p"), QStringLiteral("--json")});
        QVERIFY2(plan.code == 1 && !plan.json().isEmpty(), plan.said().constData());
        QVERIFY2(program.run({QStringLiteral("status"), QStringLiteral("p")}).code == 0, "status");
        first->kill();
        (void)Program::ended(*first);
    }

private:
    const QStringList m_render{QStringLiteral("render"), QStringLiteral("p"), QStringLiteral("--json")};
};

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
