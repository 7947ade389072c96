// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxworld.h"

using namespace circletake;
using namespace circletake::test;

/// Clips over HTTP: whole, in ranges, and only what still is the same file.
class TestDownloads : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_world.start(QStringLiteral("black=1"));
        m_clip = m_world.clipOf(m_world.begun());
        const Heard whole = m_world.ask("GET", m_clip);
        QCOMPARE(whole.status, 200);
        QCOMPARE(whole.headers.value("content-type"), QByteArray("video/mp4"));
        QCOMPARE(whole.headers.value("accept-ranges"), QByteArray("bytes"));
        m_etag = whole.headers.value("etag");
        QVERIFY(m_etag.startsWith('"') && m_etag.endsWith('"'));
        m_bytes = whole.body;
        QVERIFY(m_bytes.size() > 2000);
    }

    void rangesAreServed_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");  // behind the last; relative to the end when not positive
        QTest::newRow("a stretch") << QByteArray("bytes=100-199") << qint64(100) << qint64(200);
        QTest::newRow("one byte") << QByteArray("bytes=0-0") << qint64(0) << qint64(1);
        QTest::newRow("to the end") << QByteArray("bytes=1000-") << qint64(1000) << qint64(0);
        QTest::newRow("beyond the end") << QByteArray("bytes=1000-99999999") << qint64(1000) << qint64(0);
        QTest::newRow("the last") << QByteArray("bytes=-10") << qint64(-10) << qint64(0);
        QTest::newRow("more than all") << QByteArray("bytes=-99999999") << qint64(0) << qint64(0);
    }
    void rangesAreServed()
    {
        QFETCH(QByteArray, range);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        const qint64 size = m_bytes.size();
        from = from < 0 ? size + from : from;
        to = to <= 0 ? size + to : to;
        const Heard answer = m_world.ask("GET", m_clip, {}, {{"Range", range}, {"If-Range", m_etag}});
        QCOMPARE(answer.status, 206);
        QCOMPARE(answer.body, m_bytes.mid(from, to - from));
        QCOMPARE(answer.headers.value("etag"), m_etag);
        QCOMPARE(
            answer.headers.value("content-range"),
            "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to - 1) + '/' + QByteArray::number(size));
    }

    void rangesThatCannotBeReadAreNone_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("other unit") << QByteArray("frames=1-2");
        QTest::newRow("two ranges") << QByteArray("bytes=0-1,5-6");
        QTest::newRow("letters") << QByteArray("bytes=a-b");
        QTest::newRow("nothing") << QByteArray("bytes=-");
        QTest::newRow("a letter behind") << QByteArray("bytes=5-x");
    }
    void rangesThatCannotBeReadAreNone()
    {
        QFETCH(QByteArray, range);
        const Heard answer = m_world.ask("GET", m_clip, {}, {{"Range", range}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, m_bytes);
    }

    void aRangeBehindTheEndIsRefused()
    {
        const QByteArray size = QByteArray::number(m_bytes.size());
        for (const QByteArray &range : {"bytes=" + size + '-', QByteArray("bytes=5-4")}) {
            const Heard answer = m_world.ask("GET", m_clip, {}, {{"Range", range}});
            QCOMPARE(answer.status, 416);
            QCOMPARE(answer.headers.value("content-range"), "bytes */" + size);
        }
    }

    void anotherClipsTagGivesAllOfIt()
    {
        const Heard answer = m_world.ask("GET", m_clip, {}, {{"Range", "bytes=5-"}, {"If-Range", "\"another\""}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, m_bytes);
    }

    void oneConnectionFetchesManyClips()
    {
        RawClient client(m_world.port());
        for (int i = 0; i < 3; ++i) {
            client.send(SandboxWorld::request("GET", m_clip));
            QCOMPARE(client.hear().body, m_bytes);
        }
    }

private:
    SandboxWorld m_world;
    QString m_clip;
    QByteArray m_bytes;
    QByteArray m_etag;
};

QTEST_MAIN(TestDownloads)
#include "tst_downloads.moc"
