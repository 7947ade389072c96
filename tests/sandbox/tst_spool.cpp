// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clipjobs.h"
#include "sandboxworld.h"

using namespace circletake;
using namespace circletake::test;

/// Jobs that outlive the process that took them.
class TestSpool : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<SandboxWorld>();
        m_world->options.spool = m_folder->path();
    }
    void cleanup() { m_world.reset(); }

    void aFinishedClipIsServedByTheNextProcess()
    {
        m_world->start(QStringLiteral("black=1"));
        const QString id = m_world->begun();
        QCOMPARE(m_world->over(id).value(QLatin1String("status")).toString(), QStringLiteral("completed"));
        const Heard part = m_world->ask("GET", m_world->clipOf(id), {}, {{"Range", "bytes=0-99"}});
        m_world->start(QStringLiteral("black=1"));
        QCOMPARE(m_world->poll(id).json().value(QLatin1String("status")).toString(), QStringLiteral("completed"));
        const QByteArray etag = part.headers.value("etag");
        const Heard rest = m_world->ask("GET", m_world->clipOf(id), {}, {{"Range", "bytes=100-"}, {"If-Range", etag}});
        QCOMPARE(rest.status, 206);
        QCOMPARE(m_world->server->counts().rendered, 0);
        QCOMPARE(part.body.size() + rest.body.size(), clipBytes(id));
    }

    void whatWasNotFinishedIsRendered()
    {
        m_world->options.workers = 1;
        m_world->start(QStringLiteral("black=1"));
        QStringList ids;
        for (int i = 0; i < 4; ++i)
            ids << m_world->begun();
        m_world->server->close();
        m_world->start();
        for (const QString &id : std::as_const(ids))
            QCOMPARE(m_world->over(id).value(QLatin1String("status")).toString(), QStringLiteral("completed"));
        QCOMPARE(m_world->server->counts().submits, 0);
    }

    void whatFailedStaysFailed()
    {
        m_world->start(QStringLiteral("moderation=1"));
        const QString id = m_world->begun();
        const QJsonObject over = m_world->over(id);
        m_world->start();
        QCOMPARE(m_world->poll(id).json(), over);
    }

    void aUsedKeyIsKnownToTheNextProcess()
    {
        const SandboxWorld::Headers key{{"Idempotency-Key", "once"}};
        m_world->start(QStringLiteral("black=1"));
        const QString id = m_world->begun({}, key);
        m_world->start();
        QCOMPARE(m_world->begun({}, key), id);
        QCOMPARE(m_world->submit({{QStringLiteral("duration"), 9}}, key).status, 422);
    }

    void aFetchedClipIsDeletedAndRenderedAgainWhenAskedFor()
    {
        m_world->start(QStringLiteral("black=1"));
        const QString id = m_world->begun();
        const Heard clip = m_world->ask("GET", m_world->clipOf(id));
        QTRY_VERIFY(QFile::exists(path(id, ".spare")));
        QVERIFY(clipBytes(id) > 0);
        m_world->start();
        QCOMPARE(clipBytes(id), qint64(0));
        QVERIFY(m_world->poll(id).json().value(QLatin1String("status")).toString() != QLatin1String("completed"));
        QCOMPARE(m_world->ask("GET", m_world->clipOf(id)).body.size(), clip.body.size());
        QCOMPARE(m_world->server->counts().rendered, 1);
    }

    void aFetchedClipCanBeFetchedAgainForAWhile()
    {
        m_world->start(QStringLiteral("black=1"));
        const QString id = m_world->begun();
        const QString clip = m_world->clipOf(id);
        (void)m_world->ask("GET", clip);
        m_world->clock.advance(sandbox::ClipJobs::graceMs);
        (void)m_world->over(m_world->begun());
        QCOMPARE(m_world->ask("GET", clip).status, 200);
        m_world->clock.advance(sandbox::ClipJobs::graceMs + 1);
        (void)m_world->over(m_world->begun());
        QCOMPARE(m_world->ask("GET", clip).status, 404);
        QCOMPARE(m_world->ask("GET", m_world->clipOf(id)).status, 200);
    }

    void oldJobsAreForgotten()
    {
        m_world->start(QStringLiteral("fail=1"));
        const QString id = m_world->begun();
        (void)m_world->over(id);
        m_world->server->close();
        m_world->clock.advance(sandbox::ClipJobs::keepMs + 1);
        m_world->start();
        QCOMPARE(m_world->poll(id).status, 404);
        QVERIFY(!QFile::exists(path(id, ".json")));
    }

    void whatIsHalfWrittenIsClearedAway()
    {
        for (const char *name : {"vid_a.json.part", "vid_a.part.mp4"})
            put(name, "half");
        put("vid_b.json", "{\"request\": {");
        put("notes.txt", "somebody's own");
        m_world->start();
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("vid_a.json.part"))));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("vid_a.part.mp4"))));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("notes.txt"))));
        QCOMPARE(m_world->poll(QStringLiteral("vid_b")).status, 404);
    }

    void twoCannotHaveOneFolder()
    {
        m_world->start();
        sandbox::SandboxServer second(m_world->options, m_world->clock);
        const auto listening = second.listen();
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().kind, ErrorKind::Storage);
        QVERIFY(listening.error().where.contains(QDir::toNativeSeparators(m_folder->path())));
        m_world->server->close();
        QVERIFY(second.listen().ok());
    }

    void aLockOfAnotherComputerIsStale()
    {
        put("lock", "4711\ncircletake\nsome-other-computer\n\n\n");
        m_world->start();
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        put("file", "no folder");
        m_world->options.spool = m_folder->filePath(QStringLiteral("file/below"));
        sandbox::SandboxServer server(m_world->options, m_world->clock);
        const auto listening = server.listen();
        QVERIFY(!listening.ok());
        QCOMPARE(listening.error().kind, ErrorKind::Storage);
    }

    void withoutAFolderNothingStays()
    {
        const auto left = [] {
            return QDir::temp().entryList({QStringLiteral("circletake-sandbox-*")}, QDir::Dirs).size();
        };
        const qsizetype before = left();
        m_world->options.spool.clear();
        m_world->start(QStringLiteral("black=1"));
        (void)m_world->over(m_world->begun());
        QVERIFY(left() > before);
        m_world->server->close();
        QCOMPARE(left(), before);
    }

private:
    QString path(const QString &id, const char *suffix) const { return m_folder->filePath(id + QLatin1String(suffix)); }
    qint64 clipBytes(const QString &id) const { return QFileInfo(path(id, ".mp4")).size(); }
    void put(const char *name, const QByteArray &contents) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxWorld> m_world;
};

QTEST_MAIN(TestSpool)
#include "tst_spool.moc"
