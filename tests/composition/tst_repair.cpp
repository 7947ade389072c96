// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray s_script =
    "Title: The Key\n\nINT. KITCHEN - NIGHT\n\nMei opens the old box.\n\nMEI\nWhose key is this?\n";

/// How the program ended and the JSON that it printed.
struct Run
{
    int code = -1;
    QJsonObject json;
    QByteArray words;
};

}  // namespace

/// `circletake repair` and `circletake resolve` through the program itself.
class TestRepair : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSoundProjectIsLeftAlone();
    void aDamagedProjectIsRebuilt_data();
    void aDamagedProjectIsRebuilt();
    void aFolderWithNothingToStartFromIsRefused();
    void resolveTakesOneVerdict_data();
    void resolveTakesOneVerdict();

private:
    Run run(const QStringList &words) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_disk.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_disk.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_disk.filePath(QStringLiteral("config")));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(CIRCLETAKE_BINARY_DIR "/bin/circletake"),
                      words + QStringList{QStringLiteral("--json")});
        Run run;
        if (!program.waitForFinished(120'000))
            return run;
        run.code = program.exitCode();
        run.json = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        run.words = program.readAllStandardError();
        return run;
    }
    static void copyFolder(const QString &from, const QString &to)
    {
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString target = to + path.mid(from.size());
            QVERIFY(QDir().mkpath(QFileInfo(target).path()));
            QVERIFY(QFile::copy(path, target));
        }
    }
    [[nodiscard]] QString film() const { return m_disk.filePath(QStringLiteral("film")); }

    QTemporaryDir m_disk;
};

void TestRepair::initTestCase()
{
    QFile script(m_disk.filePath(QStringLiteral("key.fountain")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(s_script);
    script.close();
    QCOMPARE(run({QStringLiteral("new"), film(), QStringLiteral("--script"), script.fileName()}).code, 0);
    const Run made = run({QStringLiteral("produce"), film(), QStringLiteral("--through"), QStringLiteral("render")});
    QVERIFY2(made.code == 0, made.words.constData());
    QVERIFY(made.json.value(QStringLiteral("ready")).toInt() > 0);
}

void TestRepair::aSoundProjectIsLeftAlone()
{
    const QJsonObject before = run({QStringLiteral("status"), film()}).json;
    const Run refused = run({QStringLiteral("repair"), film()});
    QCOMPARE(refused.code, 1);
    QVERIFY(!refused.json.value(QStringLiteral("error")).toString().isEmpty());
    QVERIFY(!QDir(film() + QStringLiteral("/backups"))
                 .entryList(QDir::Files)
                 .join(QLatin1Char(' '))
                 .contains(QStringLiteral("damaged")));
    QCOMPARE(run({QStringLiteral("status"), film()}).json, before);
}

void TestRepair::aDamagedProjectIsRebuilt_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"garbage", "cut", "gone", "no backups"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void TestRepair::aDamagedProjectIsRebuilt()
{
    QFETCH(QString, damage);
    QTemporaryDir disk;
    const QString copy = disk.filePath(QStringLiteral("film"));
    copyFolder(film(), copy);
    const QString database = copy + QStringLiteral("/project.circletake");
    QFile::remove(database + QStringLiteral("-wal"));
    if (damage == QStringLiteral("no backups"))
        QDir(copy + QStringLiteral("/backups")).removeRecursively();
    QFile file(database);
    if (damage == QStringLiteral("gone")) {
        QVERIFY(file.remove());
    } else if (damage == QStringLiteral("cut")) {
        QVERIFY(file.resize(file.size() / 2));
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
    }
    file.close();

    const Run repaired = run({QStringLiteral("repair"), copy});
    QVERIFY2(repaired.code == 0, repaired.words.constData());
    QVERIFY(repaired.json.value(QStringLiteral("takes")).toInt() > 0);
    const QString aside = repaired.json.value(QStringLiteral("set_aside")).toString();
    QCOMPARE(aside.isEmpty(), damage == QStringLiteral("gone"));
    QVERIFY(aside.isEmpty() || QFileInfo::exists(aside));
    const Run status = run({QStringLiteral("status"), copy});
    QCOMPARE(status.code, 0);
    QVERIFY(QJsonDocument(status.json).toJson().contains("ready"));
}

void TestRepair::aFolderWithNothingToStartFromIsRefused()
{
    QTemporaryDir disk;
    QCOMPARE(run({QStringLiteral("repair"), disk.path()}).code, 1);
    QVERIFY(QDir(disk.path()).isEmpty());
    QCOMPARE(run({QStringLiteral("repair"), disk.filePath(QStringLiteral("nowhere"))}).code, 1);
    QCOMPARE(run({QStringLiteral("repair")}).code, 2);
}

void TestRepair::resolveTakesOneVerdict_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &words, int code) { QTest::newRow(name) << words << code; };
    row("none", {}, 2);
    row("another word", {QStringLiteral("maybe")}, 2);
    row("two", {QStringLiteral("charged"), QStringLiteral("--not-charged")}, 2);
    // A take that is ready has nothing to resolve.
    row("charged", {QStringLiteral("charged")}, 1);
    row("as an option", {QStringLiteral("--not-charged")}, 1);
    row("collect", {QStringLiteral("collect")}, 1);
}

void TestRepair::resolveTakesOneVerdict()
{
    QFETCH(QStringList, words);
    const Run ended =
        run(QStringList{QStringLiteral("resolve"), film(), QStringLiteral("EP01-SC001-SH010-T1")} + words);
    QTEST(ended.code, "code");
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
