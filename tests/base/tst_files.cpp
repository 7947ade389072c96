// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace circletake;

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void writingMakesFoldersAndAppends();
    void writingGoesOnAfterTheKeptBytes_data();
    void writingGoesOnAfterTheKeptBytes();
    void overwritingStaysInsideTheFile();
    void publishingReplacesAndMakesFolders();
    void missingFilesAreNotFound();
    void removingTwiceIsFine();
    void readingRefusesTooMuch();
    void hashIsThatOfTheBytes();
    void aFolderIsNoFile();
    void freeBytesAreToldForWhatIsNotThereYet();
    void durableWritingLeavesTheOldFileOnFailure();
    void namesInChineseAndWithSpacesWork();
};

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}  // namespace

void TestFiles::writingMakesFoldersAndAppends()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString path = folder.filePath(QStringLiteral("EP01/SC012/SH030/T2.mp4.part"));
    auto writer = files.write(path, 0);
    QVERIFY(writer);
    QVERIFY((*writer)->append("abc"));
    QVERIFY((*writer)->append("def"));
    QCOMPARE((*writer)->size(), 6);
    QVERIFY((*writer)->sync());
    QCOMPARE(contentsOf(path), QByteArray("abcdef"));
}

void TestFiles::writingGoesOnAfterTheKeptBytes_data()
{
    QTest::addColumn<qint64>("keep");
    QTest::addColumn<QByteArray>("contents");
    QTest::newRow("none") << qint64(0) << QByteArray("new");
    QTest::newRow("some") << qint64(3) << QByteArray("oldnew");
    QTest::newRow("more than there is") << qint64(99) << QByteArray("old bytesnew");
}

void TestFiles::writingGoesOnAfterTheKeptBytes()
{
    QFETCH(qint64, keep);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "old bytes");
    SystemFiles files;
    {
        auto writer = files.write(path, keep);
        QVERIFY(writer);
        QVERIFY((*writer)->append("new"));
        QVERIFY((*writer)->sync());
    }
    QTEST(contentsOf(path), "contents");
}

void TestFiles::overwritingStaysInsideTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "0123456789");
    SystemFiles files;
    QVERIFY(files.overwrite(path, 3, "abc"));
    QCOMPARE(contentsOf(path), QByteArray("012abc6789"));
    QCOMPARE(files.overwrite(path, 8, "abc").error().kind, ErrorKind::BadInput);
    QCOMPARE(files.overwrite(path, -1, "a").error().kind, ErrorKind::BadInput);
    QCOMPARE(contentsOf(path), QByteArray("012abc6789"));
}

void TestFiles::publishingReplacesAndMakesFolders()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString from = folder.filePath(QStringLiteral("a.part"));
    const QString to = folder.filePath(QStringLiteral("deep/er/a"));
    put(from, "one");
    QVERIFY(files.publish(from, to));
    QCOMPARE(contentsOf(to), QByteArray("one"));
    QVERIFY(!QFile::exists(from));
    put(from, "two");
    QVERIFY(files.publish(from, to));
    QCOMPARE(contentsOf(to), QByteArray("two"));
}

void TestFiles::missingFilesAreNotFound()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString path = folder.filePath(QStringLiteral("none"));
    QCOMPARE(files.size(path).error().kind, ErrorKind::NotFound);
    QCOMPARE(files.read(path, 10).error().kind, ErrorKind::NotFound);
    QCOMPARE(files.hash(path).error().kind, ErrorKind::NotFound);
    QCOMPARE(files.overwrite(path, 0, "a").error().kind, ErrorKind::NotFound);
    QCOMPARE(files.publish(path, folder.filePath(QStringLiteral("to"))).error().kind, ErrorKind::NotFound);
    QVERIFY(!QFile::exists(path));
}

void TestFiles::removingTwiceIsFine()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "x");
    QVERIFY(files.remove(path));
    QVERIFY(files.remove(path));
    QVERIFY(!QFile::exists(path));
}

void TestFiles::readingRefusesTooMuch()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString path = folder.filePath(QStringLiteral("a"));
    put(path, "12345");
    QCOMPARE(*files.read(path, 5), QByteArray("12345"));
    QCOMPARE(files.read(path, 4).error().kind, ErrorKind::BadInput);
    QCOMPARE(*files.size(path), 5);
}

void TestFiles::hashIsThatOfTheBytes()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString path = folder.filePath(QStringLiteral("a"));
    const QByteArray bytes(3'000'000, 'x');
    put(path, bytes);
    QCOMPARE(*files.hash(path), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    put(path, {});
    QCOMPARE(*files.hash(path), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestFiles::aFolderIsNoFile()
{
    QTemporaryDir folder;
    SystemFiles files;
    QVERIFY(!files.size(folder.path()));
    QVERIFY(!files.read(folder.path(), 10));
    QVERIFY(!files.hash(folder.path()));
    QVERIFY(!files.write(folder.path(), 0));
    put(folder.filePath(QStringLiteral("file")), "x");
    QCOMPARE(files.write(folder.filePath(QStringLiteral("file/inside")), 0).error().kind, ErrorKind::Storage);
}

void TestFiles::freeBytesAreToldForWhatIsNotThereYet()
{
    QTemporaryDir folder;
    const auto free = SystemFiles().freeBytes(folder.filePath(QStringLiteral("not/yet/there.mp4")));
    QVERIFY(free);
    QVERIFY(*free > 0);
}

void TestFiles::durableWritingLeavesTheOldFileOnFailure()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString path = folder.filePath(QStringLiteral("a"));
    QVERIFY(writeDurably(files, path, "old"));
    QVERIFY(QDir().mkdir(path + QStringLiteral(".part")));  // nothing can be written beside it
    QVERIFY(!writeDurably(files, path, "new"));
    QCOMPARE(contentsOf(path), QByteArray("old"));
    QVERIFY(QDir().rmdir(path + QStringLiteral(".part")));
    QVERIFY(writeDurably(files, path, "new"));
    QCOMPARE(contentsOf(path), QByteArray("new"));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void TestFiles::namesInChineseAndWithSpacesWork()
{
    QTemporaryDir folder;
    SystemFiles files;
    const QString path = folder.filePath(QStringLiteral("红包里的 钥匙/第 1 集.mp4"));
    QVERIFY(writeDurably(files, path, "x"));
    QCOMPARE(*files.size(path), 1);
}

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"
