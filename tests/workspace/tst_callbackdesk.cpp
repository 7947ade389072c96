// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/callbackdesk.h"
#include "worksworld.h"

#include <QTest>

using namespace circletake;
using namespace circletake::workspace;
using test::WorksWorld;

namespace {

/// A door that the test calls through.
class TestDoor final : public render::CallbackDoor
{
public:
    [[nodiscard]] QUrl base() const override { return QUrl(QStringLiteral("http://127.0.0.1:9/callback")); }
};

/// A project whose callbacks come in through a door of the test.
struct DoorWorld
{
    explicit DoorWorld(const test::ServiceNature &nature = WorksWorld::quick())
        : world(nature)
    {
        world.plugs.callbackDoor = [this](const render::CallbackAddress &, render::CallbackListener &given) {
            listener = &given;
            return test::FakePlugs::DoorResult(std::make_unique<TestDoor>());
        };
        world.prepare = [](test::ScriptedProvider &provider) { provider.itsTraits.callbacks = true; };
        world.makeProject();
        QVERIFY(world.works->rendering().receiveCallbacks({}).ok());
    }

    render::CallbackListener *listener = nullptr;
    WorksWorld world;
};

/// No answer to a submit ever arrives.
test::ServiceNature lossy()
{
    test::ServiceNature nature = WorksWorld::quick();
    nature.lostAnswerShare = 1;
    return nature;
}

}  // namespace

class TestCallbackDesk : public QObject
{
    Q_OBJECT

private slots:
    void tokensAreKnownOrNot();
    void aProviderElsewhereIsNotToldOurOwnPort();
    void aCallbackBindsALostSubmit();
};

void TestCallbackDesk::tokensAreKnownOrNot()
{
    DoorWorld door;
    WorksWorld &world = door.world;
    QVERIFY(!door.listener->routeOf(QStringLiteral("0123")));
    QVERIFY(!door.listener->routeOf({}));
    QStringList tokens;
    world.service.callBack = [&](const QString &token, const render::RemoteJob &job) {
        tokens.append(token);
        QCOMPARE(door.listener->routeOf(token), std::optional(QStringLiteral("sandbox")));
        QVERIFY(door.listener->heard(token, job).ok());
    };
    QVERIFY(world.render({}).ok());
    QCOMPARE(tokens.size(), world.shots().size());
    QCOMPARE(world.ready(), int(world.shots().size()));
    QVERIFY(door.listener->routeOf(tokens.first()).has_value());  // ended, and still ours
}

void TestCallbackDesk::aProviderElsewhereIsNotToldOurOwnPort()
{
    DoorWorld door;
    int told = 0;
    door.world.service.callBack = [&](const QString &token, const render::RemoteJob &) {
        told += token.isEmpty() ? 0 : 1;
    };
    RenderRequest request;
    request.route.provider = QStringLiteral("holysheep");
    QVERIFY(door.world.render(request).ok());
    QCOMPARE(door.world.ready(), int(door.world.shots().size()));
    QCOMPARE(told, 0);
}

void TestCallbackDesk::aCallbackBindsALostSubmit()
{
    DoorWorld door(lossy());
    WorksWorld &world = door.world;
    world.service.callBack = [&](const QString &token, const render::RemoteJob &job) {
        QVERIFY(door.listener->heard(token, job).ok());
    };
    RenderRequest request;
    request.route.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:9"));  // not our own, so that nothing is sent again
    QVERIFY(world.render(request).ok());
    world.clock.advance(60'000);
    world.rest();
    QCOMPARE(world.ready(), int(world.shots().size()));
    QCOMPARE(world.service.count(test::RemoteService::Kind::Submit), int(world.shots().size()));
}

QTEST_GUILESS_MAIN(TestCallbackDesk)
#include "tst_callbackdesk.moc"
