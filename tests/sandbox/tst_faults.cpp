// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "sandboxworld.h"

using namespace circletake;
using namespace circletake::test;

/// Errors on request: what a client meets, and what was taken all the same.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<SandboxWorld>(); }

    void aStatusIsAnsweredAndNothingTaken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 402, 403, 422, 429, 500, 502, 503})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void aStatusIsAnsweredAndNothingTaken()
    {
        QFETCH(int, status);
        m_world->start(QStringLiteral("%1@1,black=1").arg(status));
        const Heard answer = m_world->submit();
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.error().isEmpty());
        QCOMPARE(m_world->server->counts().submits, 0);
        QCOMPARE(m_world->submit().status, 200);
    }

    void whatCostsStrikesOnlyWhatMakesSomething()
    {
        m_world->start(QStringLiteral("402=1"));
        QCOMPARE(m_world->ask("GET", QStringLiteral("/v1/models")).status, 200);
        QCOMPARE(m_world->submit().status, 402);
    }

    void aResetTakesNothing()
    {
        m_world->start(QStringLiteral("reset@1"));
        QCOMPARE(m_world->submit().status, 0);
        QCOMPARE(m_world->server->counts().submits, 0);
    }

    void aDropTakesItAndSaysNothing()
    {
        m_world->start(QStringLiteral("drop@1,black=1"));
        QCOMPARE(m_world->submit().status, 0);
        QCOMPARE(m_world->server->counts().submits, 1);
    }

    void halfAnAnswerIsCutAfterItIsTaken()
    {
        m_world->start(QStringLiteral("halfjson@1,black=1"));
        const Heard answer = m_world->submit();
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.whole && !answer.body.isEmpty());
        QVERIFY(answer.json().isEmpty());
        QCOMPARE(m_world->server->counts().submits, 1);
    }

    void aWebPageStandsForAnAnswer()
    {
        m_world->start(QStringLiteral("html@1,black=1"));
        const Heard answer = m_world->submit();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html"));
        QCOMPARE(m_world->server->counts().submits, 1);
    }

    void answersComeLate_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("stall") << QStringLiteral("stall@1") << qint64(60'000);
        QTest::newRow("stall so long") << QStringLiteral("stall@1:500") << qint64(500);
        QTest::newRow("slow") << QStringLiteral("slow=1") << qint64(1'000);
        QTest::newRow("slow so long") << QStringLiteral("slow=1:250") << qint64(250);
    }
    void answersComeLate()
    {
        QFETCH(QString, plan);
        QFETCH(qint64, ms);
        m_world->start(plan);
        RawClient client(m_world->port());
        client.send(SandboxWorld::request("GET", QStringLiteral("/v1/models")));
        QTRY_COMPARE(m_world->clock.pending(), 1);
        m_world->clock.advance(ms - 1);
        QCOMPARE(m_world->clock.pending(), 1);
        m_world->clock.advance(1);
        QCOMPARE(client.hear().status, 200);
    }

    void jobsFailWithTheProvidersWords_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("words");
        QTest::newRow("fail") << QStringLiteral("fail=1") << QStringLiteral("failed");
        QTest::newRow("moderation") << QStringLiteral("moderation=1") << QStringLiteral("content_policy");
    }
    void jobsFailWithTheProvidersWords()
    {
        QFETCH(QString, plan);
        QFETCH(QString, words);
        m_world->start(plan);
        const QJsonObject over = m_world->over(m_world->begun());
        QCOMPARE(over.value(QLatin1String("status")).toString(), QStringLiteral("failed"));
        QVERIFY(over.value(QLatin1String("error")).toString().contains(words));
        QVERIFY(!over.contains(QLatin1String("video_url")));
    }

    void aWrongRequestUsesUpNoJobsFault()
    {
        m_world->start(QStringLiteral("fail@1"));
        QCOMPARE(m_world->submit({{QStringLiteral("duration"), 99}}).status, 422);
        QCOMPARE(m_world->over(m_world->begun()).value(QLatin1String("status")).toString(), QStringLiteral("failed"));
    }

    void anUnknownWordStandsUntilTheJobIsOver()
    {
        m_world->start(QStringLiteral("unknownstatus=1,black=1"));
        const Heard submitted = m_world->submit();
        QCOMPARE(submitted.json().value(QLatin1String("status")).toString(), QStringLiteral("rendering_pass_2"));
        const QString id = submitted.json().value(QLatin1String("id")).toString();
        QCOMPARE(m_world->over(id).value(QLatin1String("status")).toString(), QStringLiteral("completed"));
    }

    void aBlackClipIsBlackAndSilentAndAsLong()
    {
        m_world->start(QStringLiteral("black=1"));
        const Heard clip = m_world->ask("GET", m_world->clipOf(m_world->begun({{QStringLiteral("duration"), 7}})));
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("black.mp4")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(clip.body) == clip.body.size());
        file.close();
        const auto program = media::findMediaWorker();
        QVERIFY(program.ok());
        media::MediaWorker worker(*program);
        const auto findings = media::inspectClip(worker, file.fileName());
        QVERIFY2(findings, findings ? "" : qPrintable(findings.error().text()));
        QCOMPARE(findings->frames, 7 * 24);
        QVERIFY(findings->brightest < 0.1);
        QVERIFY(findings->loudestDb < -60);
    }

    void clipsArriveBroken_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<int>("percent");
        QTest::newRow("zero") << QStringLiteral("zero@1") << true << 0;
        QTest::newRow("cut") << QStringLiteral("cut@1") << true << 50;
        QTest::newRow("truncate") << QStringLiteral("truncate@1") << false << 50;
    }
    void clipsArriveBroken()
    {
        QFETCH(QString, plan);
        QFETCH(bool, whole);
        QFETCH(int, percent);
        m_world->start(plan + QStringLiteral(",black=1"));
        const QString clip = m_world->clipOf(m_world->begun());
        const Heard broken = m_world->ask("GET", clip);
        const Heard good = m_world->ask("GET", clip);
        QCOMPARE(broken.status, 200);
        QCOMPARE(broken.whole, whole);
        QVERIFY(good.whole && good.body.size() > 1000);
        QCOMPARE(broken.body, good.body.left(good.body.size() * percent / 100));
    }

    void addressesDieAndAreRenewed()
    {
        m_world->start(QStringLiteral("expire=5s,black=1"));
        const QString id = m_world->begun();
        const QString clip = m_world->clipOf(id);
        m_world->clock.advance(5'000);
        QCOMPARE(m_world->ask("GET", clip).status, 200);
        m_world->clock.advance(1);
        QCOMPARE(m_world->ask("GET", clip).status, 403);
        QCOMPARE(m_world->ask("GET", m_world->clipOf(id)).status, 200);
    }

private:
    std::unique_ptr<SandboxWorld> m_world;
};

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
