// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxworld.h"
#include "support/rawpeer.h"

using namespace circletake;
using namespace circletake::test;

/// Finished jobs are told to the address that the client gave.
class TestCallbacks : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_world = std::make_unique<SandboxWorld>(); }

    void theCallbackIsTheJobsObject_data()
    {
        QTest::addColumn<QString>("faults");
        QTest::newRow("completed") << QStringLiteral("black=1");
        QTest::newRow("failed") << QStringLiteral("fail=1");
    }
    void theCallbackIsTheJobsObject()
    {
        QFETCH(QString, faults);
        RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, "{}")}; });
        m_world->start(faults);
        const QString id =
            m_world->begun({{QStringLiteral("callback_url"), peer.url(QStringLiteral("/hook")).toString()}});
        QTRY_COMPARE_WITH_TIMEOUT(peer.deliveries().size(), 1, 60'000);
        QCOMPARE(peer.deliveries().first().verb, QByteArray("POST"));
        QCOMPARE(peer.deliveries().first().target, QByteArray("/hook"));
        QCOMPARE(QJsonDocument::fromJson(peer.deliveries().first().body).object(), m_world->poll(id).json());
        QTRY_COMPARE(m_world->server->counts().callbacksSent, 1);
    }

    void aCallbackIsTriedThreeTimes()
    {
        RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(500, "{}")}; });
        m_world->start(QStringLiteral("fail=1"));
        (void)m_world->begun({{QStringLiteral("callback_url"), peer.url().toString()}});
        for (int tries = 1; tries <= 3; ++tries) {
            QTRY_COMPARE_WITH_TIMEOUT(peer.deliveries().size(), tries, 60'000);
            if (tries < 3) {
                QTRY_COMPARE(m_world->clock.pending(), 1);
                QVERIFY(m_world->clock.fireNext());
            }
        }
        QTRY_COMPARE(peer.connections() > 0, true);
        QCOMPARE(m_world->clock.pending(), 0);
        QCOMPARE(m_world->server->counts().callbacksSent, 0);
    }

    void aTryThatSucceedsIsTheLast()
    {
        RawPeer peer([n = 0](const RawPeer::Delivery &) mutable {
            return RawPeer::Reaction{RawPeer::http(++n == 1 ? 503 : 200, "{}")};
        });
        m_world->start(QStringLiteral("fail=1"));
        (void)m_world->begun({{QStringLiteral("callback_url"), peer.url().toString()}});
        QTRY_COMPARE_WITH_TIMEOUT(m_world->clock.pending(), 1, 60'000);
        QVERIFY(m_world->clock.fireNext());
        QTRY_COMPARE(m_world->server->counts().callbacksSent, 1);
        QCOMPARE(m_world->clock.pending(), 0);
    }

    void noCallbackWhenThePlanSaysSo()
    {
        RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, "{}")}; });
        m_world->start(QStringLiteral("fail=1,nocallback"));
        (void)m_world->over(m_world->begun({{QStringLiteral("callback_url"), peer.url().toString()}}));
        QCoreApplication::processEvents();
        QCOMPARE(peer.deliveries().size(), 0);
    }

    void foreignAddressesInClearTextAreNotCalled()
    {
        m_world->start(QStringLiteral("fail=1"));
        (void)m_world->over(
            m_world->begun({{QStringLiteral("callback_url"), QStringLiteral("http://192.0.2.1/hook")}}));
        (void)m_world->over(m_world->begun({{QStringLiteral("callback_url"), QStringLiteral("file:///etc/passwd")}}));
        QCOMPARE(m_world->server->counts().callbacksSent, 0);
        QCOMPARE(m_world->clock.pending(), 0);
    }

    void theNextProcessCallsForWhatItFinishes()
    {
        const QTemporaryDir folder;
        RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, "{}")}; });
        m_world->options.spool = folder.path();
        m_world->options.workers = 1;
        m_world->start(QStringLiteral("black=1"));
        const QJsonObject told{{QStringLiteral("callback_url"), peer.url().toString()}};
        const QStringList ids{m_world->begun(told), m_world->begun(told), m_world->begun(told)};
        m_world->server->close();
        m_world->start();
        for (const QString &id : ids)
            (void)m_world->over(id);
        QTRY_VERIFY_WITH_TIMEOUT(peer.deliveries().size() >= 3, 60'000);
        m_world->start();
        QCoreApplication::processEvents();
        QCOMPARE(peer.deliveries().size(), 3);
        m_world.reset();  // before its folder
    }

private:
    std::unique_ptr<SandboxWorld> m_world;
};

QTEST_MAIN(TestCallbacks)
#include "tst_callbacks.moc"
