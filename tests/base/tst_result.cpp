// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"
#include "base/preference.h"
#include "base/result.h"

#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <memory>

using namespace circletake;

class TestResult : public QObject
{
    Q_OBJECT

private slots:
    void aResultIsAValueOrAnError();
    void aResultMayHoldWhatCannotBeCopied();
    void aResultWithoutValueSaysWhetherItWorked();
    void errorsReadAsSentences_data();
    void errorsReadAsSentences();
    void idsOfOneKindCompareAndHash();
    void preferencesAreReadAndWritten();
};

void TestResult::aResultIsAValueOrAnError()
{
    const Result<int> good = 7;
    const Result<int> bad = Error{ErrorKind::NotFound, QStringLiteral("Gone."), {}, {}};
    QVERIFY(good && good.ok() && !bad);
    QCOMPARE(*good, 7);
    QCOMPARE(bad.error().kind, ErrorKind::NotFound);
    QCOMPARE(bad.valueOr(3), 3);
    QCOMPARE(good.valueOr(3), 7);
}

void TestResult::aResultMayHoldWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> made = std::make_unique<int>(5);
    const std::unique_ptr<int> taken = std::move(made).value();
    QCOMPARE(*taken, 5);
}

void TestResult::aResultWithoutValueSaysWhetherItWorked()
{
    QVERIFY(Result<void>().ok());
    const Result<void> failed = Error{ErrorKind::Storage, QStringLiteral("Full."), {}, {}};
    QVERIFY(!failed);
    QCOMPARE(failed.error().what, QStringLiteral("Full."));
}

void TestResult::errorsReadAsSentences_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << "It is empty."
                         << "a.txt"
                         << "Choose another."
                         << "a.txt: It is empty. Choose another.";
    QTest::newRow("what") << "It is empty."
                          << ""
                          << ""
                          << "It is empty.";
    QTest::newRow("where") << "It is empty."
                           << "a.txt"
                           << ""
                           << "a.txt: It is empty.";
}

void TestResult::errorsReadAsSentences()
{
    QFETCH(QString, what);
    QFETCH(QString, where);
    QFETCH(QString, next);
    QTEST((Error{ErrorKind::BadInput, what, where, next}.text()), "text");
}

void TestResult::idsOfOneKindCompareAndHash()
{
    static_assert(!std::is_convertible_v<ShotId, TakeId>);
    QVERIFY(!ShotId{}.isValid() && ShotId{1}.isValid() && !ShotId{-1}.isValid());
    QVERIFY(ShotId{1} < ShotId{2} && ShotId{3} == ShotId{3});
    QCOMPARE((QSet<ShotId>{{1}, {2}, {1}}.size()), 2);
}

void TestResult::preferencesAreReadAndWritten()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    const Preference<int> width{"window/width", 640};
    const Preference<QString> language{"window/language", QStringLiteral("en")};
    QCOMPARE(width.read(settings), 640);
    width.write(settings, 800);
    language.write(settings, QStringLiteral("zh"));
    QCOMPARE(width.read(settings), 800);
    QCOMPARE(language.read(settings), QStringLiteral("zh"));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
