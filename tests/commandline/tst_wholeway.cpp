// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/mediaclips.h"

#include <QJsonArray>

using namespace circletake::test;

/// From a script to a film, command by command, in one project.
class TestWholeWay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program.writeScript();
        const Ran made = run("new p --script s.fountain --title Door");
        QVERIFY2(made.code == 0, made.said().constData());
        QCOMPARE(made.count("scenes"), 1);
        const Ran planned = run("plan p");
        QVERIFY2(planned.code == 0, planned.said().constData());
        m_shots = planned.count("shots");
        QVERIFY(m_shots >= 4 && m_shots <= 8);
        const Ran rendered = run("render p");
        QVERIFY2(rendered.code == 0, rendered.said().constData());
        checkSummary(rendered.json());
        QVERIFY2(rendered.error.contains("Rendering"), rendered.said().constData());
    }

    void statusTellsAllOfIt()
    {
        const Ran ran = run("status p");
        QVERIFY2(ran.code == 0, ran.said().constData());
        QCOMPARE(ran.json().value(QLatin1String("title")).toString(), QStringLiteral("Door"));
        const QJsonObject counts = ran.json().value(QLatin1String("counts")).toObject();
        QCOMPARE(counts.value(QLatin1String("ready")).toInt(), m_shots);
        for (const char *field : {"episodes", "cast", "spent", "waiting"})
            QVERIFY2(ran.json().contains(QLatin1String(field)), field);
    }

    void nothingMissingMeansNothingToDo()
    {
        const Ran ran = run("render p");
        QVERIFY2(ran.code == 0 && ran.count("takes") == 0, ran.said().constData());
    }

    void aNamedShotGetsAnotherTakeAndIsCircled()
    {
        const Ran again = run("render p --shot EP01-SC001-SH010");
        QVERIFY2(again.code == 0 && again.count("ready") == 1, again.said().constData());
        const Ran circled = run("circle p ep01-sc001-sh010-t1");
        QVERIFY2(circled.code == 0, circled.said().constData());
        QCOMPARE(circled.json().value(QLatin1String("circled")).toString(), QStringLiteral("EP01-SC001-SH010-T1"));
        QVERIFY(QFile::exists(m_program.path(QStringLiteral("p/clips/EP01/SC001/SH010/T2.mp4"))));
    }

    void theFilmIsTheSumOfItsShots()
    {
        int frames = 0;
        const QDir clips(m_program.path(QStringLiteral("p/clips/EP01/SC001")));
        for (const QString &shot : clips.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            frames += framesIn(clips.filePath(shot + QStringLiteral("/T1.mp4")));
        const Ran ran = run("assemble p --episode 1 --out p/film.mp4");
        QVERIFY2(ran.code == 0, ran.said().constData());
        QCOMPARE(ran.count("frames"), frames);
        QCOMPARE(ran.count("shots"), m_shots);
        const QString film = m_program.path(QStringLiteral("p/film.mp4"));
        QCOMPARE(framesIn(film), frames);
        QCOMPARE(probed(film, QStringLiteral("a:0")).value(QLatin1String("codec_name")).toString(),
                 QStringLiteral("aac"));
    }

    void documentsAreWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("file");
        for (const char *format : {"srt", "vtt", "ass", "shots-csv", "shots-csv-zh", "otio"})
            QTest::newRow(format) << QStringLiteral("export p --format %1 --out out.%1").arg(QLatin1String(format))
                                  << QStringLiteral("out.") + QLatin1String(format);
        for (const char *format : {"html", "csv", "json"})
            QTest::newRow(format) << QStringLiteral("report p --format %1 --out cost.%1").arg(QLatin1String(format))
                                  << QStringLiteral("cost.") + QLatin1String(format);
    }
    void documentsAreWritten()
    {
        QFETCH(QString, words);
        QFETCH(QString, file);
        const Ran ran = run(words.toLatin1().constData());
        QVERIFY2(ran.code == 0, ran.said().constData());
        QCOMPARE(ran.json().value(QLatin1String("file")).toString(), m_program.path(file));
        QVERIFY(QFileInfo(m_program.path(file)).size() > 0);
    }

    void mouthsAreMovedByTheVoices()
    {
        const Ran voices = run("produce p --through voices");
        QVERIFY2(voices.code == 0, voices.said().constData());
        const Ran estimate = run("lipsync p --estimate");
        QVERIFY2(estimate.code == 0 && estimate.count("shots") > 0, estimate.said().constData());
        const Ran synced = run("lipsync p");
        QVERIFY2(synced.code == 0, synced.said().constData());
        QCOMPARE(synced.count("ready"), estimate.count("shots"));
        QCOMPARE(run("lipsync p").count("takes"), 0);
        const Ran wide = run("lipsync p --shot EP01-SC001-SH010 --provider kling --estimate");
        QVERIFY2(wide.code == 1, wide.said().constData());
        QCOMPARE(run("produce p --through lunch").code, 2);
    }

    void anEstimateSaysWhatARunWouldAskFor()
    {
        m_program.writeScript();
        QCOMPARE(run("new e --script s.fountain").code, 0);
        const Ran unplanned = run("produce e --estimate");
        QVERIFY2(unplanned.code == 0 && unplanned.count("unplanned_scenes") == 1, unplanned.said().constData());
        QVERIFY(!unplanned.json().contains(QLatin1String("film")));
        const Ran model = run("produce e --planner sandbox --through plan --estimate");
        QVERIFY2(model.code == 0, model.said().constData());
        QCOMPARE(model.json().value(QLatin1String("plan")).toObject().value(QLatin1String("questions")).toInt(), 1);
        QCOMPARE(run("produce e --through plan").code, 0);

        const Ran all = run("produce e --estimate");
        QVERIFY2(all.code == 0 && all.count("unplanned_scenes") == 0, all.said().constData());
        const QJsonObject film = filmOf(all);
        QCOMPARE(film.value(QLatin1String("voices")).toInt(), 1);
        QCOMPARE(film.value(QLatin1String("shots")).toInt(), m_shots);
        QVERIFY(film.value(QLatin1String("lip_syncs")).toInt() > 0);
        const Ran silent = run("produce e --estimate --no-voices");
        QCOMPARE(filmOf(silent).value(QLatin1String("voices")).toInt(), 0);
        QCOMPARE(filmOf(silent).value(QLatin1String("lip_syncs")).toInt(), 0);
        QCOMPARE(filmOf(run("produce e --estimate --no-lipsync")).value(QLatin1String("lip_syncs")).toInt(), 0);

        const Ran paid = run("render e --provider holysheep --estimate --budget 0.50");
        QVERIFY2(paid.code == 0 && paid.count("shots") == m_shots, paid.said().constData());
        QVERIFY(paid.json().value(QLatin1String("over_budget")).toBool());
        QVERIFY(!run("render e --provider holysheep --estimate").json().value(QLatin1String("over_budget")).toBool());
        QCOMPARE(run("produce e --estimate --lipsync nobody").code, 1);
        QCOMPARE(run("produce e --estimate --voices nobody").code, 1);
        QCOMPARE(run("produce e --estimate --through voices").code, 2);
        QCOMPARE(run("render e").count("takes"), m_shots);
    }

    void produceGoesOnFromWhereItStands()
    {
        const Ran plan = run("produce p --through plan");
        QVERIFY2(plan.code == 0 && !plan.json().isEmpty(), plan.said().constData());
        const Ran film = run("produce p --through assemble");
        QVERIFY2(film.code == 0 && !film.json().isEmpty(), film.said().constData());
    }

    void withoutFfmpegTheAssemblySaysWhatToInstall_data()
    {
        QTest::addColumn<QByteArray>("ffmpeg");
        QTest::addColumn<QString>("told");
        QTest::newRow("missing") << QByteArray() << QStringLiteral("not installed");
        QTest::newRow("too old") << QByteArray("#!/bin/sh\necho 'ffmpeg version 3.4.1 Copyright'\n")
                                 << QStringLiteral("3.4.1");
        QTest::newRow("broken") << QByteArray("#!/bin/sh\nexit 1\n") << QStringLiteral("does not run");
    }
    void withoutFfmpegTheAssemblySaysWhatToInstall()
    {
#ifdef Q_OS_WIN
        QSKIP("the stand-ins are shell scripts");
#endif
        QFETCH(QByteArray, ffmpeg);
        QFETCH(QString, told);
        const QString tools = m_program.path(QStringLiteral("tools"));
        QDir(tools).removeRecursively();
        QVERIFY(QDir().mkpath(tools));
        if (!ffmpeg.isEmpty()) {
            m_program.write(QStringLiteral("tools/ffmpeg"), ffmpeg);
            QVERIFY(QFile::setPermissions(tools + QStringLiteral("/ffmpeg"), QFile::ReadOwner | QFile::ExeOwner));
        }
        const QString path = m_program.environment.value(QStringLiteral("PATH"));
        m_program.environment.insert(QStringLiteral("PATH"), tools);
        const Ran ran = run("assemble p --episode 1 --out p/never.mp4");
        m_program.environment.insert(QStringLiteral("PATH"), path);
        QVERIFY2(ran.code == 1, ran.said().constData());
        QVERIFY2(ran.error.contains(told.toUtf8()) && ran.error.contains("nstall"), ran.said().constData());
        QVERIFY(!QFile::exists(m_program.path(QStringLiteral("p/never.mp4"))));
    }

    void providersAndHelpAreListed()
    {
        const Ran providers = run("providers");
        QVERIFY2(providers.code == 0, providers.said().constData());
        const QJsonArray rows = providers.json().value(QLatin1String("providers")).toArray();
        QCOMPARE(rows.first().toObject().value(QLatin1String("id")).toString(), QStringLiteral("sandbox"));
        const Ran help = m_program.run({QStringLiteral("--help")});
        QVERIFY2(help.code == 0 && help.error.isEmpty(), help.said().constData());
        for (const char *command : {"new", "plan", "produce", "render", "status", "circle", "resolve", "assemble",
                                    "export", "report", "sandbox", "providers"}) {
            QVERIFY2(help.out.contains(QByteArray("circletake ") + command + ' '), command);
            const Ran own = m_program.run({QString::fromLatin1(command), QStringLiteral("--help")});
            QVERIFY2(own.code == 0 && own.error.isEmpty(), own.said().constData());
            QVERIFY2(own.out.startsWith(QByteArray("circletake ") + command + ' '), own.said().constData());
            QVERIFY2(own.out.size() < help.out.size() / 2, own.said().constData());
        }
        QCOMPARE(m_program.run({QStringLiteral("--version")}).code, 0);
    }

private:
    Ran run(const char *words)
    {
        return m_program.run(QString::fromLatin1(words).split(QLatin1Char(' ')) << QStringLiteral("--json"));
    }
    [[nodiscard]] static QJsonObject filmOf(const Ran &ran)
    {
        return ran.json().value(QLatin1String("film")).toObject();
    }
    void checkSummary(const QJsonObject &summary) const
    {
        for (const char *field :
             {"episode", "shots", "takes", "ready", "failed", "unknown", "cancelled", "requests", "retries",
              "rate_limited", "spent", "latency_ms", "first_clip_ms", "wall_ms", "failures"})
            QVERIFY2(summary.contains(QLatin1String(field)), field);
        QCOMPARE(summary.value(QLatin1String("ready")).toInt(), m_shots);
        QCOMPARE(summary.value(QLatin1String("episode")).toInt(), 1);
        const QJsonObject latency = summary.value(QLatin1String("latency_ms")).toObject();
        for (const char *part : {"submit", "generation", "download"})
            for (const char *share : {"p50", "p95", "p99"})
                QVERIFY2(latency.value(QLatin1String(part)).toObject().value(QLatin1String(share)).toDouble(-1) >= 0,
                         part);
    }

    Program m_program;
    int m_shots = 0;
};

QTEST_GUILESS_MAIN(TestWholeWay)
#include "tst_wholeway.moc"
