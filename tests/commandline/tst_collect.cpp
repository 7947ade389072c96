// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/faultyprovider.h"
#include "support/submitclassprofile.h"

#include <QDirIterator>

using namespace circletake::test;
using Kind = FaultyProvider::Kind;

/// `circletake resolve … collect` with the real program: a submit's answer is lost, and nobody can tell at once which
/// job it became; later the provider can be asked.
class TestCollect : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_program.makeProject(QStringLiteral("a"));
        const Ran ran = m_program.run(words(QStringLiteral("render a --provider sandbox --shot %1").arg(m_shot)));
        QVERIFY2(ran.code == 0, ran.said().constData());
        QDirIterator clips(m_program.path(QStringLiteral("a")), {QStringLiteral("*.mp4")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QFile clip(clips.next());
        QVERIFY(clip.open(QIODevice::ReadOnly));
        m_film = clip.readAll();
    }

    void aLostTakeIsFoundAndFetched_data()
    {
        QTest::addColumn<QString>("submitClass");
        for (const char *submitClass : {"B", "C", "D"})
            QTest::newRow(submitClass) << QString::fromLatin1(submitClass);
    }
    void aLostTakeIsFoundAndFetched()
    {
        QFETCH(QString, submitClass);
        FaultyProvider server;
        loseOne(submitClass, server);
        m_confused = false;
        const Ran collected = collect(server);
        QVERIFY2(collected.code == 0, collected.said().constData());
        QCOMPARE(collected.json().value(QLatin1String("state")).toString(), QStringLiteral("ready"));
        QCOMPARE(server.count(Kind::Submit), 1);
        QCOMPARE(server.jobs(), 1);
        const QJsonObject after = status();
        QCOMPARE(after.value(QLatin1String("spent")).toObject().value(QLatin1String("amount")).toString(),
                 QStringLiteral("0.50"));   // five seconds, once
        const Ran again = collect(server);  // nothing is left to collect
        QVERIFY2(again.code == 1, again.said().constData());
        QCOMPARE(status(), after);
    }

    void whatIsNotFoundStaysUnknown()
    {
        FaultyProvider server;
        loseOne(QStringLiteral("D"), server);
        const Ran collected = collect(server);  // two jobs could still be it
        QVERIFY2(collected.code == 3, collected.said().constData());
        QCOMPARE(collected.json().value(QLatin1String("state")).toString(), QStringLiteral("unknown"));
        QCOMPARE(server.count(Kind::Submit), 1);
    }

    void aProviderThatCannotBeAskedIsNot()
    {
        FaultyProvider server;
        loseOne(QStringLiteral("E"), server);
        const Ran collected = collect(server);
        QVERIFY2(collected.code == 1, collected.said().constData());
        QVERIFY2(collected.error.contains("cannot be asked"), collected.said().constData());
        QCOMPARE(server.count(Kind::LookUp), 0);
        QCOMPARE(server.count(Kind::Submit), 1);
    }

private:
    static QStringList words(const QString &line) { return line.split(QLatin1Char(' ')) << QStringLiteral("--json"); }
    Ran collect(const FaultyProvider &server) const
    {
        return m_program.run(
            words(QStringLiteral("resolve b %1-T1 collect --base-url %2").arg(m_shot, server.base().toString())));
    }
    /// How the project stands, what it has spent included.
    QJsonObject status() const { return m_program.run(words(QStringLiteral("status b"))).json(); }

    /// A project with one take whose submit was taken and never answered; the list shows two jobs for it.
    void loseOne(const QString &submitClass, FaultyProvider &server)
    {
        m_confused = true;
        server.spoil = [this](const FaultyProvider::Asked &asked, RawPeer::Reaction &answer) {
            if (asked.kind == Kind::Submit)
                answer = {"", RawPeer::End::Fin};
            if (asked.kind == Kind::Clip)
                answer = {RawPeer::http(200, m_film, {"Content-Type: video/mp4"})};
            if (asked.kind == Kind::LookUp && m_confused) {
                const QByteArray job = answer.bytes.mid(answer.bytes.indexOf("[") + 1).chopped(2);
                answer = {
                    RawPeer::http(200, "{\"data\":[" + job + ',' + QByteArray(job).replace("job-1", "job-0") + "]}")};
            }
        };
        QDir(m_program.path(QStringLiteral("b"))).removeRecursively();
        m_program.makeProject(QStringLiteral("b"));
        const QString profiles = QStringLiteral("home/Circle Take/Circle Take/profiles");
        QVERIFY(QDir().mkpath(m_program.path(profiles)));
        m_program.write(profiles + QStringLiteral("/studio.video.json"), submitClassProfile(submitClass));
        const Ran ran = m_program.run(words(QStringLiteral("render b --provider studio --shot %1 --base-url %2")
                                                .arg(m_shot, server.base().toString())));
        QVERIFY2(ran.code == 3, ran.said().constData());
        QCOMPARE(ran.count("unknown"), 1);
    }

    const QString m_shot = QStringLiteral("EP01-SC001-SH010");
    Program m_program;
    QByteArray m_film;
    bool m_confused = false;
};

QTEST_GUILESS_MAIN(TestCollect)
#include "tst_collect.moc"
