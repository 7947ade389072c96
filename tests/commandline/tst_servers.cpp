// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>

using namespace circletake::test;

/// Providers that refuse, stumble or answer nonsense: the exit code says how it ended, nothing that was taken is lost.
class TestServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_program.makeProject(QStringLiteral("p")); }
    void cleanup() { endServer(); }

    void aRefusalEndsInItsExitCode_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("faults");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const char *provider, const char *faults, int code, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(faults) << code
                                << QString::fromLatin1(told);
        };
        row("key refused", "sandbox", "401=1", 1, "key");
        row("no credit", "sandbox", "402=1", 1, "credit");
        row("wrong request", "sandbox", "422=1", 3, "request");
        row("moderation", "sandbox", "moderation=1", 3, "refused the content");
        row("job failed", "sandbox", "fail=1", 3, "failed");
        row("web page", "holysheep", "html=1", 3, "web page");
        row("half an answer", "holysheep", "halfjson=1", 3, "cannot be told");
        row("no answer", "holysheep", "drop=1", 3, "cannot be told");
        row("server error", "holysheep", "500=1", 3, "cannot be told");
    }
    void aRefusalEndsInItsExitCode()
    {
        QFETCH(QString, provider);
        QFETCH(QString, faults);
        QFETCH(int, code);
        QFETCH(QString, told);
        const Ran ran = render(serve(faults), {QStringLiteral("--provider"), provider});
        QVERIFY2(ran.code == code, ran.said().constData());
        QVERIFY2((ran.out + ran.error).contains(told.toUtf8()), ran.said().constData());
        QVERIFY2(!(ran.out + ran.error).contains(m_key), "the key is told to nobody");
        QCOMPARE(ran.count("takes"), 4);
        QCOMPARE(ran.count("ready"), 0);
        const int lost = ran.count("failed") + ran.count("unknown");
        QCOMPARE(lost, code == 3 ? 4 : 0);
        QCOMPARE(int(ran.json().value(QLatin1String("failures")).toArray().size()), lost);
    }

    void whatPassesIsTriedAgain()
    {
        const QUrl base = serve(QStringLiteral("429@1,503@2,halfjson@4,truncate@1,cut@3,unknownstatus=0.5"));
        const Ran ran = render(base, {QStringLiteral("--provider"), QStringLiteral("sandbox")});
        QVERIFY2(ran.code == 0, ran.said().constData());
        QCOMPARE(ran.count("ready"), 4);
        QVERIFY2(ran.count("retries") >= 3, ran.said().constData());
        QCOMPARE(ran.count("rate_limited"), 1);
    }

    /// Every layer of a film, lip sync included, through a provider that stumbles.
    void aFilmIsProducedInSpiteOfWhatPasses()
    {
        const QUrl base = serve(QStringLiteral("429@1,503@2,drop@3,halfjson@4,truncate@1,cut@6,unknownstatus=0.5"));
        fresh();
        const Ran ran = m_program.run({QStringLiteral("produce"), QStringLiteral("q"), QStringLiteral("--json"),
                                       QStringLiteral("--base-url"), base.toString()});
        QVERIFY2(ran.code == 0, ran.said().constData());
        QVERIFY2(ran.count("ready") > 4, ran.said().constData());  // four clips, and lip syncs of those that speak
        QVERIFY2(ran.error.contains("sandbox.lipsync"), ran.said().constData());
        QVERIFY(QFile::exists(m_program.path(QStringLiteral("q/exports/EP01.mp4"))));
    }

    /// A film can do without lip syncs: they are told, and the film is made.
    void aFilmIsMadeOfWhatTheLipSyncLeft()
    {
        fresh();
        const QUrl base = serve({});
        const QStringList produce{QStringLiteral("produce"), QStringLiteral("q"), QStringLiteral("--json"),
                                  QStringLiteral("--base-url")};
        const Ran clips = m_program.run(
            produce + QStringList{base.toString(), QStringLiteral("--through"), QStringLiteral("render")});
        QVERIFY2(clips.code == 0, clips.said().constData());
        const Ran film = m_program.run(produce + QStringList{serve(QStringLiteral("fail=1")).toString()});
        QVERIFY2(film.code == 3 && film.count("failed") > 0, film.said().constData());
        QCOMPARE(film.error.count("without a lip sync: EP01"), film.count("failed"));
        QVERIFY(QFile::exists(m_program.path(QStringLiteral("q/exports/EP01.mp4"))));
    }

    /// Shots that moderation refused are not sent again as they are, and the stages that need them wait.
    void whatIsRefusedIsNamedUntilItComes()
    {
        fresh();
        const auto made = [this](const QUrl &base, const QString &command, const QStringList &more = {}) {
            return m_program.run(QStringList{command, QStringLiteral("q"), QStringLiteral("--json"),
                                             QStringLiteral("--base-url"), base.toString()} +
                                 more);
        };
        const Ran refused = made(serve(QStringLiteral("moderation=1")), QStringLiteral("produce"));
        QVERIFY2(refused.code == 3 && withoutClip(refused) == 4, refused.said().constData());
        const QUrl base = serve({});
        for (const char *command : {"produce", "render"}) {
            const Ran again = made(base, QLatin1String(command));
            QVERIFY2(again.code == 3 && again.count("takes") == 0 && withoutClip(again) == 4, again.said().constData());
            QCOMPARE(again.error.count("EP01-SC001-SH0"), 4);
            QVERIFY2(again.error.contains("refused the content"), again.said().constData());
            QVERIFY2(!again.error.contains("Lip sync"), again.said().constData());
        }
        const Ran status = m_program.run({QStringLiteral("status"), QStringLiteral("q")});
        QCOMPARE(status.out.count("refused the content"), 4);
        const Ran named =
            made(base, QStringLiteral("render"), {QStringLiteral("--shot"), QStringLiteral("EP01-SC001-SH010")});
        QVERIFY2(named.code == 0 && named.count("ready") == 1, named.said().constData());
        m_program.environment.insert(QStringLiteral("HOLYSHEEP_API_KEY"), QString::fromLatin1(m_key));
        const Ran other =
            made(base, QStringLiteral("render"), {QStringLiteral("--provider"), QStringLiteral("holysheep")});
        QVERIFY2(other.code == 0 && other.count("takes") == 3 && withoutClip(other) == 0, other.said().constData());
    }

    void aServerThatIsGoneIsTold()
    {
        const QUrl base = serve({});
        endServer();
        fresh();
        const auto process = m_program.start(words(base, {QStringLiteral("--provider"), QStringLiteral("sandbox")}));
        QVERIFY(Program::hears(*process, "does not answer"));
        process->terminate();
        QCOMPARE(Program::ended(*process).code, 130);
        const Ran ran = render(serve({}), {QStringLiteral("--provider"), QStringLiteral("sandbox")}, false);
        QVERIFY2(ran.code == 0, ran.said().constData());
    }

    void emptyClipsLeaveTakesThatWait()
    {
        const QString one = QStringLiteral("EP01-SC001-SH010");
        const QStringList only{QStringLiteral("--provider"), QStringLiteral("sandbox"), QStringLiteral("--shot"), one};
        const Ran ran = render(serve(QStringLiteral("zero=1")), only);
        QVERIFY2(ran.code == 3, ran.said().constData());
        QVERIFY2(ran.error.contains(one.toUtf8()) && ran.error.contains("0 bytes"), ran.said().constData());
        QCOMPARE(ran.count("ready"), 0);
        QCOMPARE(ran.count("failed"), 0);  // it is paid and lies at the provider
    }

    void theBudgetStopsIt()
    {
        const Ran ran = render(serve({}), {QStringLiteral("--provider"), QStringLiteral("holysheep"),
                                           QStringLiteral("--budget"), QStringLiteral("0.30")});
        QVERIFY2(ran.code == 4, ran.said().constData());
        QVERIFY2(ran.error.contains("budget"), ran.said().constData());
        QVERIFY2(ran.count("ready") <= 1, ran.said().constData());
    }

    /// A model of one's own computer is described by a profile, address and all; its clips come from there, too.
    void aProfileMayLeadToThisComputer()
    {
        fresh();
        const QUrl base = serve({});
        QFile shipped(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/resources/profiles/sandbox.video.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QJsonObject profile = QJsonDocument::fromJson(shipped.readAll()).object();
        profile[QLatin1String("id")] = QStringLiteral("studio");
        profile[QLatin1String("bases")] = QJsonObject{{QStringLiteral("local"), base.toString()}};
        const QString folder = QStringLiteral("home/Circle Take/Circle Take/profiles");
        QVERIFY(QDir().mkpath(m_program.path(folder)));
        m_program.write(folder + QStringLiteral("/studio.video.json"), QJsonDocument(profile).toJson());
        const Ran ran = m_program.run({QStringLiteral("render"), QStringLiteral("q"), QStringLiteral("--json"),
                                       QStringLiteral("--provider"), QStringLiteral("studio")});
        QVERIFY2(ran.code == 0 && ran.count("ready") == 4, ran.said().constData());
    }

    void aProviderIsTriedBeforeItIsUsed()
    {
        const Ran ran = m_program.run({QStringLiteral("providers"), QStringLiteral("check"), QStringLiteral("sandbox"),
                                       QStringLiteral("--json")});
        QVERIFY2(ran.code == 0 && ran.json().value(QLatin1String("ok")).toBool(), ran.said().constData());
        QVERIFY(!ran.json().value(QLatin1String("models")).toArray().isEmpty());
    }

private:
    /// A sandbox of its own process; its base URL.
    QUrl serve(const QString &faults)
    {
        endServer();
        m_server = m_program.start({QStringLiteral("sandbox"), QStringLiteral("--faults"), faults});
        QByteArray said;
        (void)QTest::qWaitFor(
            [&] {
                said += m_server->readAllStandardOutput();
                return said.contains('\n');
            },
            60'000);
        return QUrl(QString::fromUtf8(said).trimmed());
    }
    void endServer()
    {
        if (!m_server)
            return;
        m_server->terminate();
        QCOMPARE(Program::ended(*m_server).code, 0);
        m_server.reset();
    }
    /// The project as it was planned.
    void fresh()
    {
        QDir(m_program.path(QStringLiteral("q"))).removeRecursively();
        m_program.makeProject(QStringLiteral("q"));
    }
    [[nodiscard]] static int withoutClip(const Ran &ran)
    {
        return int(ran.json().value(QLatin1String("without_clip")).toArray().size());
    }
    static QStringList words(const QUrl &base, const QStringList &more)
    {
        return QStringList{QStringLiteral("render"), QStringLiteral("q"), QStringLiteral("--json"),
                           QStringLiteral("--base-url"), base.toString()} +
               more;
    }
    Ran render(const QUrl &base, const QStringList &more, bool anew = true)
    {
        if (anew)
            fresh();
        m_program.environment.insert(QStringLiteral("HOLYSHEEP_API_KEY"), QString::fromLatin1(m_key));
        return m_program.run(words(base, more));
    }

    const QByteArray m_key = "hs_0123456789abcdefghijklmnopqrstuvwxyz";
    Program m_program;
    std::unique_ptr<QProcess> m_server;
};

QTEST_GUILESS_MAIN(TestServers)
#include "tst_servers.moc"
