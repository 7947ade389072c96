// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
// tests/README.md lists which test proves which promise. Each test that it names is there, each promise and each row of
// the crash table has one; and only one place in the program can spend money.
#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString root()
{
    return QStringLiteral(CIRCLETAKE_SOURCE_DIR);
}

/// The numbers of the rows of a table under a heading that name a test or a bench.
QSet<int> provenIn(const QString &heading)
{
    const QString text = read(root() + QStringLiteral("/tests/README.md"));
    const QString part = text.mid(text.indexOf(heading)).section(QStringLiteral("\n## "), 0, 0);
    static const QRegularExpression row(QStringLiteral("^\\| (\\d+) \\|.*`"), QRegularExpression::MultilineOption);
    QSet<int> numbers;
    for (auto rows = row.globalMatch(part); rows.hasNext();)
        numbers.insert(rows.next().captured(1).toInt());
    return numbers;
}

}  // namespace

class TestPromises : public QObject
{
    Q_OBJECT

private slots:
    void everyTestThatIsNamedIsThere()
    {
        static const QRegularExpression name(QStringLiteral("`([a-z]+/tst_[a-z]+)(?:::([A-Za-z0-9]+))?`"));
        int seen = 0;
        for (auto names = name.globalMatch(read(root() + QStringLiteral("/tests/README.md"))); names.hasNext();
             ++seen) {
            const auto match = names.next();
            const QString source = read(root() + QStringLiteral("/tests/%1.cpp").arg(match.captured(1)));
            QVERIFY2(!source.isEmpty(), qPrintable(match.captured(0)));
            const QString function = match.captured(2);
            QVERIFY2(function.isEmpty() || source.contains(QStringLiteral("void %1()").arg(function)),
                     qPrintable(match.captured(0)));
        }
        QVERIFY(seen > 60);
    }

    void everyBenchAndFuzzerThatIsNamedIsThere()
    {
        static const QRegularExpression name(QStringLiteral("`((?:bench|fuzz)/[a-z_]+)`"));
        int seen = 0;
        for (auto names = name.globalMatch(read(root() + QStringLiteral("/tests/README.md"))); names.hasNext();
             ++seen) {
            const QString path = names.next().captured(1);
            QVERIFY2(QFile::exists(root() + QStringLiteral("/tests/%1.cpp").arg(path)), qPrintable(path));
        }
        QVERIFY(seen > 4);
    }

    void everyGuaranteeIsProven()
    {
        const QSet<int> proven = provenIn(QStringLiteral("## The guarantees"));
        const QSet<int> severalSeats{11, 24, 25};  // one program writes a project: not promised yet
        for (int number = 1; number <= 30; ++number)
            QVERIFY2(proven.contains(number) != severalSeats.contains(number), qPrintable(QString::number(number)));
    }

    void everyRowOfTheCrashTableIsProven()
    {
        const QSet<int> proven = provenIn(QStringLiteral("## The crash table"));
        for (int row = 1; row <= 25; ++row)
            QVERIFY2(proven.contains(row), qPrintable(QString::number(row)));
    }

    void onlyTheDoorSubmits()
    {
        static const QRegularExpression submit(QStringLiteral("provider(\\.|->)submit\\("));
        QStringList callers;
        QDirIterator files(root() + QStringLiteral("/src"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (read(path).contains(submit))
                callers.append(QFileInfo(path).fileName());
        }
        QCOMPARE(callers, QStringList{QStringLiteral("submitdoor.cpp")});
    }
};

QTEST_GUILESS_MAIN(TestPromises)
#include "tst_promises.moc"
