// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mediatools.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

class TestMediaTools : public QObject
{
    Q_OBJECT

private slots:
    void realToolsAreFound();
    void ffmpegIsJudged_data();
    void ffmpegIsJudged();
    void usersFolderGoesFirst();
    void nothingIsFoundInAnEmptyPlace();
    void workerIsFoundWhereItIsNamed();

private:
    static QString script(const QTemporaryDir &folder, const QString &name, const QString &output);
};

QString TestMediaTools::script(const QTemporaryDir &folder, const QString &name, const QString &output)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\ncat <<'END'\n" + output.toUtf8() + "\nEND\n");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void TestMediaTools::realToolsAreFound()
{
    const MediaTools tools;
    QVERIFY2(tools.ffmpeg(), tools.ffmpeg() ? "" : qPrintable(tools.ffmpeg().error().text()));
    QVERIFY(tools.ffprobe());
    QVERIFY(tools.worker());
    QVERIFY(!tools.ffmpegVersion().isEmpty());
    QVERIFY(QFileInfo(*tools.ffmpeg()).isAbsolute());
}

void TestMediaTools::ffmpegIsJudged_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("encoders");
    QTest::addColumn<QString>("says");
    const QString all = QStringLiteral(" V....D libx264    H.264\n A....D aac       AAC");
    QTest::newRow("Debian 12") << "5.1.9-0+deb12u1" << all << "";
    QTest::newRow("oldest") << "4.4" << all << "";
    QTest::newRow("new") << "n8.0.1" << all << "";
    QTest::newRow("from git") << "N-119000-gabcdef" << all << "";
    QTest::newRow("too old") << "4.3.6" << all << "4.3.6 is too old";
    QTest::newRow("much too old") << "n2.8" << all << "too old";
    QTest::newRow("without x264") << "6.1"
                                  << " A....D aac       AAC\n V..... libx264rgb H.264"
                                  << "libx264";
    QTest::newRow("without AAC") << "6.1"
                                 << " V....D libx264    H.264\n A....D aac_mf  AAC"
                                 << "aac";
}

void TestMediaTools::ffmpegIsJudged()
{
    QFETCH(QString, version);
    QFETCH(QString, encoders);
    QFETCH(QString, says);
    const QTemporaryDir folder;
    script(folder, QStringLiteral("ffmpeg"), QStringLiteral("ffmpeg version %1 Copyright\n%2").arg(version, encoders));
    const MediaTools tools({{}, {}, {folder.path(), QStringLiteral("/usr/bin")}, {}});
    QCOMPARE(tools.ffmpegVersion(), version);
    QCOMPARE(tools.ffmpeg().ok(), says.isEmpty());
    if (says.isEmpty())
        return;
    QCOMPARE(tools.ffmpeg().error().kind, ErrorKind::MissingTool);
    QVERIFY2(tools.ffmpeg().error().what.contains(says), qPrintable(tools.ffmpeg().error().what));
    QVERIFY(tools.ffmpeg().error().next.contains(QLatin1String("nstall")));
}

void TestMediaTools::usersFolderGoesFirst()
{
    const QTemporaryDir user, path;
    const QString all = QStringLiteral("ffmpeg version 7.0 c\n V libx264 \n A aac ");
    const QString chosen = script(user, QStringLiteral("ffmpeg"), all);
    script(path, QStringLiteral("ffmpeg"), all);
    const MediaTools tools({user.path(), {}, {path.path()}, {}});
    QVERIFY(tools.ffmpeg());
    QCOMPARE(*tools.ffmpeg(), chosen);
}

void TestMediaTools::nothingIsFoundInAnEmptyPlace()
{
    const QTemporaryDir empty;
    const MediaTools tools({empty.path(), empty.path(), {}, {}});
    for (const auto *tool : {&tools.ffmpeg(), &tools.ffprobe(), &tools.worker()}) {
        QVERIFY(!*tool);
        QCOMPARE(tool->error().kind, ErrorKind::MissingTool);
        QVERIFY(!tool->error().what.isEmpty() && !tool->error().next.isEmpty());
    }
}

void TestMediaTools::workerIsFoundWhereItIsNamed()
{
    const QTemporaryDir folder;
    const QString named = script(folder, QStringLiteral("any-name"), {});
    QCOMPARE(*findMediaWorker({{}, {}, {}, named}), named);
    const auto gone = findMediaWorker({{}, {}, {}, folder.filePath(QStringLiteral("gone"))});
    QVERIFY(!gone);
}

QTEST_GUILESS_MAIN(TestMediaTools)
#include "tst_mediatools.moc"
