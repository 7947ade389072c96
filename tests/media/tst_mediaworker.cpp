// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "support/mediaclips.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

/// What a worker may do to us, played by scripts, and what it may do to the computer, looked up in /proc.
class TestMediaWorker : public QObject
{
    Q_OBJECT

private slots:
    void messagesSurviveAnyCut();
    void nonsenseOnTheWireBreaksTheReader_data();
    void nonsenseOnTheWireBreaksTheReader();
    void everyFaultHasWords();
#ifdef Q_OS_UNIX
    void badWorkerIsAnErrorAndNoHang_data();
    void badWorkerIsAnErrorAndNoHang();
    void cancelEndsAWorkerThatDoesNotAnswer();
    void floodOfWarningsBlocksNobody();
    void unknownRequestIsAnswered();
    void workerLeavesWhenItsParentIsGone();
#endif
#ifdef Q_OS_LINUX
    void workerIsConfined();
    void ourEnvironmentStaysWithUs();
#endif

private:
    [[nodiscard]] static Message request(const QString &what)
    {
        return {{{QStringLiteral("do"), what}}, {}};
    }
    [[nodiscard]] QString script(const QByteArray &lines);

    test::MediaClips m_clips;
    int m_scripts = 0;
};

QString TestMediaWorker::script(const QByteArray &lines)
{
    const QString path = m_clips.file(QStringLiteral("worker%1").arg(++m_scripts), "#!/bin/sh\n" + lines + "\n");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

void TestMediaWorker::messagesSurviveAnyCut()
{
    const QVector<Message> sent{{{{QStringLiteral("a"), 1}}, {}},
                                {{}, QByteArray(3000, 'x')},
                                {{{QStringLiteral("名"), QStringLiteral("雪")}}, QByteArray("\0\n", 2)}};
    QByteArray wire;
    for (const Message &message : sent)
        wire += toWire(message);
    for (const qsizetype step : {1, 7, 1000, 100'000}) {
        MessageReader reader;
        QVector<Message> got;
        for (qsizetype at = 0; at < wire.size(); at += step) {
            reader.feed(wire.mid(at, step));
            while (auto message = reader.next())
                got.append(*message);
        }
        QCOMPARE(got.size(), sent.size());
        for (qsizetype i = 0; i < got.size(); ++i) {
            QCOMPARE(got[i].header, sent[i].header);
            QCOMPARE(got[i].payload, sent[i].payload);
        }
        QVERIFY(!reader.isBroken());
    }
}

void TestMediaWorker::nonsenseOnTheWireBreaksTheReader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Segmentation fault (core dumped)\n");
    QTest::newRow("too long a header") << QByteArray("\xff\xff\xff\x7f\0\0\0\0", 8);
    QTest::newRow("too long a payload") << QByteArray("\2\0\0\0\xff\xff\xff\xff{}", 10);
    QTest::newRow("no JSON") << QByteArray("\2\0\0\0\0\0\0\0[[", 10);
    QTest::newRow("JSON, but no object") << QByteArray("\2\0\0\0\0\0\0\0[]", 10);
}

void TestMediaWorker::nonsenseOnTheWireBreaksTheReader()
{
    QFETCH(QByteArray, bytes);
    MessageReader reader;
    reader.feed(bytes);
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
    reader.feed(toWire(request(QStringLiteral("later"))));
    QVERIFY(!reader.next());
}

void TestMediaWorker::everyFaultHasWords()
{
    for (int i = 0; i <= int(Fault::Request); ++i) {
        const auto fault = Fault(i);
        QCOMPARE(faultOf(key(fault)), std::optional(fault));
        const auto error = errorOf(errorAnswer(workerError(fault, QStringLiteral("libav's words"))));
        QVERIFY(error);
        QVERIFY(error->what.contains(QLatin1String("libav's words")));
    }
    QVERIFY(!faultOf(u"no such fault"));
    QVERIFY(!errorOf(request(QStringLiteral("fine"))));
    QCOMPARE(errorOf({{{QStringLiteral("error"), 7}}, {}})->kind, ErrorKind::Internal);
}

#ifdef Q_OS_UNIX

void TestMediaWorker::badWorkerIsAnErrorAndNoHang_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<bool>("died");
    QTest::newRow("leaves at once") << QByteArray("exit 3") << true;
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << true;
    QTest::newRow("says nothing") << QByteArray("exec sleep 100") << false;
    QTest::newRow("talks nonsense") << QByteArray("yes nonsense") << false;
    QTest::newRow("stops in the middle") << QByteArray("printf '\\050\\0\\0\\0\\0\\0\\0\\0{'") << true;
}

void TestMediaWorker::badWorkerIsAnErrorAndNoHang()
{
    QFETCH(QByteArray, lines);
    QFETCH(bool, died);
    MediaWorker worker(script(lines));
    for (int round = 0; round < 2; ++round) {
        const auto answer = worker.ask(request(QStringLiteral("probe")), 400);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::BadInput);
        QCOMPARE(worker.hasDied(), died);
        QVERIFY(!worker.isRunning());
    }
}

void TestMediaWorker::cancelEndsAWorkerThatDoesNotAnswer()
{
    MediaWorker worker(script("exec sleep 100"));
    const CancelFlag cancel = std::make_shared<std::atomic_bool>(false);
    std::thread later([&] { *cancel = true; });
    const auto answer = worker.ask(request(QStringLiteral("probe")), 60'000, cancel);
    later.join();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
    QVERIFY(!worker.isRunning());
}

void TestMediaWorker::floodOfWarningsBlocksNobody()
{
    MediaWorker worker(
        script("head -c 3000000 /dev/zero | tr '\\0' 'w' >&2; printf '\\002\\0\\0\\0\\0\\0\\0\\0{}'; cat"));
    const auto answer = worker.ask(request(QStringLiteral("probe")), 60'000);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text()));
}

void TestMediaWorker::unknownRequestIsAnswered()
{
    MediaWorker worker(*findMediaWorker());
    const auto answer = worker.ask(request(QStringLiteral("dance")), 20'000);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Internal);
    const qint64 process = worker.processId();
    QVERIFY(probeClip(worker, m_clips.bars(QStringLiteral("a.mp4"))));
    QCOMPARE(worker.processId(), process);
}

void TestMediaWorker::workerLeavesWhenItsParentIsGone()
{
    const QString clip = m_clips.bars(QStringLiteral("long.mp4"), QStringLiteral("1080x1920"), 240);
    QProcess process;
    process.start(*findMediaWorker(), QStringList());
    QVERIFY(process.waitForStarted());
    Message inspect = request(QStringLiteral("inspect"));
    inspect.header.insert(QStringLiteral("path"), clip);
    process.write(toWire(inspect));
    QVERIFY(process.waitForBytesWritten());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

#endif

#ifdef Q_OS_LINUX

void TestMediaWorker::workerIsConfined()
{
    MediaWorker worker(*findMediaWorker());
    QVERIFY(probeClip(worker, m_clips.bars(QStringLiteral("a.mp4"))));
    const QString folder = QStringLiteral("/proc/%1/").arg(worker.processId());
    const QString limits = QString::fromUtf8(test::MediaClips::contents(folder + QStringLiteral("limits")));
    const auto soft = [&](const QString &name) {
        const QRegularExpression line(name + QStringLiteral("\\s+(\\S+)"));
        return line.match(limits).captured(1);
    };
    QCOMPARE(soft(QStringLiteral("Max core file size")), QStringLiteral("0"));
    QVERIFY(soft(QStringLiteral("Max cpu time")).toInt() > 0);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(soft(QStringLiteral("Max address space")).toLongLong() <= 1'200'000'000);
#endif
    QVERIFY(test::MediaClips::contents(folder + QStringLiteral("status")).contains("NoNewPrivs:\t1"));
    if (QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-n"), QStringLiteral("true")}) == 0) {
        QVERIFY(QFileInfo(folder + QStringLiteral("ns/net")).symLinkTarget() !=
                QFileInfo(QStringLiteral("/proc/self/ns/net")).symLinkTarget());
    }
}

void TestMediaWorker::ourEnvironmentStaysWithUs()
{
    qputenv("HOLYSHEEP_API_KEY", "hs_canary");
    MediaWorker worker(*findMediaWorker());
    QVERIFY(probeClip(worker, m_clips.bars(QStringLiteral("a.mp4"))));
    const QByteArray environment =
        test::MediaClips::contents(QStringLiteral("/proc/%1/environ").arg(worker.processId()));
    QVERIFY(environment.contains("PATH="));
    QVERIFY(!environment.contains("canary"));
    qunsetenv("HOLYSHEEP_API_KEY");
}

#endif

QTEST_GUILESS_MAIN(TestMediaWorker)
#include "tst_mediaworker.moc"
