// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QTcpServer>

using namespace circletake::test;

/// What a person can give that is wrong: each ends in a message that says what, where and what next, in the right exit
/// code, and leaves nothing behind.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_program.makeProject(QStringLiteral("p")); }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *words, const char *told) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(told);
        };
        row("nonsense", "nonsense");
        row("--nonsense", "--nonsense");
        row("new", "DIR");
        row("new q", "--script");
        row("new q --script s.fountain --bogus", "bogus");
        row("plan p more", "more");
        row("plan p --episode x", "--episode");
        row("render p --only some", "--only");
        row("render p --shot rubbish", "rubbish");
        row("render p --concurrency 0", "--concurrency");
        row("render p --concurrency 501", "500");
        row("render p --requests-per-minute many", "--requests-per-minute");
        row("render p --budget minus", "--budget");
        row("produce p --through lunch", "--through");
        row("produce p --only some", "only");
        row("resolve p EP01-SC001-SH010-T1 maybe", "charged");
        row("export p --format xyz --out a", "--format");
        row("export p --format srt", "--out");
        row("report p --format doc --out a", "--format");
        row("sandbox --port 99999", "65535");
        row("sandbox --faults boom=1", "boom=1");
        row("providers check", "check ID");
    }
    void wrongUsageIsTold()
    {
        QFETCH(QString, words);
        QFETCH(QString, told);
        const Ran ran = m_program.run(words.split(QLatin1Char(' ')) << QStringLiteral("--json"));
        QVERIFY2(ran.code == 2, ran.said().constData());
        QVERIFY2(ran.error.contains(told.toUtf8()), ran.said().constData());
        QVERIFY2(!ran.json().value(QLatin1String("error")).toString().isEmpty(), ran.said().constData());
    }

    void scriptsThatAreNoneAreTold_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArray &contents, const char *told) {
            QTest::newRow(name) << QString::fromLatin1(name) << contents << QString::fromUtf8(told);
        };
        row("empty.txt", {}, "empty");
        row("blank.txt", "  \n\n\t\n", "empty");
        row("binary.bin", QByteArray::fromHex("7f454c4602010100000000000000000003003e00"), "binary");
        row("utf16.txt", QByteArray::fromHex("fffe41d800"), "UTF-16");
        row("wrong.txt", "INT. ROOM\n\n\xc3\x28 abc \xa0\xa1\n", "UTF-8");
        row("huge.txt", QByteArray(50 * 1024 * 1024, 'a'), "too large");
    }
    void scriptsThatAreNoneAreTold()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, contents);
        QFETCH(QString, told);
        m_program.write(name, contents);
        const Ran ran = m_program.run(
            {QStringLiteral("new"), QStringLiteral("q"), QStringLiteral("--script"), name, QStringLiteral("--json")});
        QVERIFY2(ran.code == 1, ran.said().constData());
        QVERIFY2(ran.error.contains(told.toUtf8()) && ran.error.contains(name.toUtf8()), ran.said().constData());
        QVERIFY2(!ran.json().value(QLatin1String("next")).toString().isEmpty(), ran.said().constData());
        QVERIFY(!QDir(m_program.path(QStringLiteral("q"))).exists());
    }

    void aScriptThatIsNotThereIsTold()
    {
        const Ran ran = m_program.run(
            {QStringLiteral("new"), QStringLiteral("q"), QStringLiteral("--script"), QStringLiteral("nothing.txt")});
        QVERIFY2(ran.code == 1 && ran.error.contains("nothing.txt"), ran.said().constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!QDir(m_program.path(QStringLiteral("q"))).exists());
    }

    void foldersThatAreNoProjectAreTold()
    {
        QDir(m_program.path(QString())).mkpath(QStringLiteral("plain"));
        m_program.write(QStringLiteral("plain/notes.txt"), "mine");
        for (const char *folder : {"nowhere", "plain"}) {
            const Ran ran = m_program.run({QStringLiteral("status"), QLatin1String(folder), QStringLiteral("--json")});
            QVERIFY2(ran.code == 1 && ran.error.contains(folder), ran.said().constData());
            QVERIFY(!ran.json().isEmpty());
        }
        QCOMPARE(QDir(m_program.path(QStringLiteral("plain"))).entryList(QDir::Files), {QStringLiteral("notes.txt")});
    }

    void aProjectIsNotMadeOverAnother()
    {
        const Ran ran = m_program.run(
            {QStringLiteral("new"), QStringLiteral("p"), QStringLiteral("--script"), QStringLiteral("s.fountain")});
        QVERIFY2(ran.code == 1 && ran.error.contains("project already"), ran.said().constData());
    }

    void damagedAndNewerProjectsAreNotTouched_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("told");
        QTest::newRow("no database") << qint64(0) << QByteArray("junk junk junk junk") << QStringLiteral("damaged");
        QTest::newRow("newer") << qint64(60) << QByteArray::fromHex("00007fff") << QStringLiteral("newer");
    }
    void damagedAndNewerProjectsAreNotTouched()
    {
        QFETCH(qint64, at);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, told);
        m_program.makeProject(QStringLiteral("hurt"));
        QFile file(m_program.path(QStringLiteral("hurt/project.circletake")));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
        file.seek(0);
        const QByteArray before = file.readAll();
        file.close();
        const Ran ran = m_program.run({QStringLiteral("plan"), QStringLiteral("hurt"), QStringLiteral("--json")});
        QVERIFY2(ran.code == 1 && ran.error.contains(told.toUtf8()), ran.said().constData());
        QVERIFY2(ran.error.contains("project.circletake") || ran.error.contains("hurt"), ran.said().constData());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QVERIFY(QDir(m_program.path(QStringLiteral("hurt"))).removeRecursively());
    }

    void whatIsNotThereIsTold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *words, const char *told) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(told);
        };
        row("plan p --episode 7", "episode 7");
        row("plan p --planner magic", "magic");
        row("render p --shot EP09-SC001-SH010", "EP09-SC001-SH010");
        row("render p --provider nobody", "nobody");
        row("render p --base-url ftp://x", "https://");
        row("render p --base-url http://example.com/v1", "https://");
        row("assemble p --episode 1", "EP01-SC001-SH010");
        row("circle p EP01-SC001-SH010-T1", "EP01-SC001-SH010-T1");
        row("resolve p EP01-SC001-SH010-T1 charged", "EP01-SC001-SH010-T1");
        row("providers check nobody", "nobody");
    }
    void whatIsNotThereIsTold()
    {
        QFETCH(QString, words);
        QFETCH(QString, told);
        const Ran ran = m_program.run(words.split(QLatin1Char(' ')) << QStringLiteral("--json"));
        QVERIFY2(ran.code == 1, ran.said().constData());
        QVERIFY2(ran.error.contains(told.toUtf8()), ran.said().constData());
        QVERIFY2(!ran.json().value(QLatin1String("error")).toString().isEmpty(), ran.said().constData());
    }

    void aProjectWithoutShotsSaysWhatComesFirst()
    {
        QCOMPARE(m_program
                     .run({QStringLiteral("new"), QStringLiteral("bare"), QStringLiteral("--script"),
                           QStringLiteral("s.fountain")})
                     .code,
                 0);
        const Ran ran = m_program.run({QStringLiteral("render"), QStringLiteral("bare")});
        QVERIFY2(ran.code == 1 && ran.error.contains("circletake plan"), ran.said().constData());
    }

    void keysAreCheckedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("told");
        QTest::newRow("none") << QString() << QStringLiteral("HOLYSHEEP_API_KEY");
        QTest::newRow("prefix") << QStringLiteral("sk_0123456789012345678901234567890123") << QStringLiteral("hs_");
        QTest::newRow("capitals") << QStringLiteral("HS_0123456789012345678901234567890123") << QStringLiteral("hs_");
        QTest::newRow("length") << QStringLiteral("hs_0123456789") << QStringLiteral("32");
    }
    void keysAreCheckedBeforeAnythingIsSent()
    {
        QFETCH(QString, key);
        QFETCH(QString, told);
        Program program;
        program.environment.insert(QStringLiteral("HOLYSHEEP_API_KEY"), key);
        const Ran ran =
            program.run({QStringLiteral("render"), m_program.path(QStringLiteral("p")), QStringLiteral("--provider"),
                         QStringLiteral("holysheep"), QStringLiteral("--json")});
        QVERIFY2(ran.code == 1 && ran.error.contains(told.toUtf8()), ran.said().constData());
        QVERIFY2(key.isEmpty() || !(ran.out + ran.error).contains(key.toUtf8()), ran.said().constData());
    }

    void aTakenPortIsTold()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString port = QString::number(other.serverPort());
        const Ran ran = m_program.run({QStringLiteral("sandbox"), QStringLiteral("--port"), port});
        QVERIFY2(ran.code == 1 && ran.error.contains(port.toUtf8()) && ran.error.contains("another port"),
                 ran.said().constData());
    }

    void withoutADisplayTheWindowIsRefusedInWords()
    {
        for (const QStringList &words :
             {QStringList(), QStringList{QStringLiteral("--sample")}, QStringList{QStringLiteral("p")}}) {
            const Ran ran = m_program.run(words);
#if defined(Q_OS_LINUX)
            QVERIFY2(ran.code == 1 && ran.error.contains("display"), ran.said().constData());
#endif
        }
    }

    void aMissingMediaWorkerIsTold()
    {
        QVERIFY(QFile::copy(QStringLiteral(CIRCLETAKE_BINARY_DIR "/bin/circletake"),
                            m_program.path(QStringLiteral("alone"))));
        QProcess process;
        process.setProcessEnvironment(m_program.environment);
        process.start(m_program.path(QStringLiteral("alone")),
                      {QStringLiteral("render"), m_program.path(QStringLiteral("p")), QStringLiteral("--json")});
        const Ran ran = Program::ended(process);
        QVERIFY2(ran.code == 1 && ran.error.contains("circletake-media"), ran.said().constData());
        QVERIFY(!ran.json().isEmpty());
    }

private:
    Program m_program;
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
