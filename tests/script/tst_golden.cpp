// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptdump.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace circletake;
using namespace circletake::script;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// tests/golden/script/: each script there is read and compared with the dump beside it. Set CIRCLETAKE_UPDATE_GOLDEN=1
/// to write the dumps anew, and read the difference before committing it.
class TestGolden : public QObject
{
    Q_OBJECT

    const QDir m_folder = QDir(QStringLiteral(CIRCLETAKE_SOURCE_DIR "/tests/golden/script"));

private slots:
    void scriptReadsAsExpected_data()
    {
        QTest::addColumn<QString>("path");
        const QStringList names = m_folder.entryList(
            {QStringLiteral("*.fountain"), QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files);
        QVERIFY2(names.size() >= 8, "the folder of golden scripts is missing");
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << m_folder.filePath(name);
    }

    void scriptReadsAsExpected()
    {
        QFETCH(QString, path);
        const QByteArray bytes = contentsOf(path);
        const Result<Script> script = readScript(bytes, path);
        QVERIFY2(script.ok(), script.ok() ? "" : qPrintable(script.error().text()));
        QCOMPARE(unaccountedLine(*script, QString::fromUtf8(bytes)), QString());
        const QByteArray actual = dump(*script).toUtf8();
        const QString expectedPath = path + QStringLiteral(".expected");
        if (qEnvironmentVariableIsSet("CIRCLETAKE_UPDATE_GOLDEN")) {
            QFile file(expectedPath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(actual);
        }
        QVERIFY2(QFile::exists(expectedPath), "the expected dump is missing");
        const QStringList actualRows = QString::fromUtf8(actual).split(u'\n');
        const QStringList expectedRows = QString::fromUtf8(contentsOf(expectedPath)).split(u'\n');
        for (qsizetype i = 0; i < std::min(actualRows.size(), expectedRows.size()); ++i)
            QCOMPARE(actualRows[i], expectedRows[i]);
        QCOMPARE(actualRows.size(), expectedRows.size());
    }

    void everyExpectationHasItsScript()
    {
        for (const QString &name : m_folder.entryList({QStringLiteral("*.expected")}, QDir::Files))
            QVERIFY2(QFile::exists(m_folder.filePath(name.chopped(9))), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
