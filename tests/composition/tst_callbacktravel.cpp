// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/files.h"
#include "base/random.h"
#include "composition.h"
#include "workspace/works.h"

#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace circletake;

namespace {

const QByteArray s_script =
    "Title: The Key\n\n"
    "INT. KITCHEN - NIGHT\n\n"
    "Mei opens the old box. A brass key lies in it.\n\n"
    "MEI\nWhose key is this?\n\n"
    "EXT. YARD - DAY\n\n"
    "Snow falls. Chen waits at the gate.\n\n"
    "CHEN\nAre you coming?\n";

struct Requests
{
    int takes = 0;
    int ready = 0;
    int polls = 0;
    int callbacks = 0;
};

/// Renders to the end; the figures are of the whole run so far.
Requests rendered(workspace::RenderDesk &rendering, workspace::Which which)
{
    workspace::RenderRequest request;
    request.which = which;
    bool begun = false;
    rendering.render(request, [&](const Result<workspace::RenderStarted> &started) { begun = started.ok(); });
    if (!QTest::qWaitFor([&] { return begun && rendering.isIdle(); }, 120'000))
        return {};
    const QJsonObject summary = rendering.summary();
    const QJsonObject requests = summary.value(QStringLiteral("requests")).toObject();
    const auto count = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1String(key)).toInt();
    };
    const Requests counted{count(requests, "submit"), count(summary, "ready"), count(requests, "poll"),
                           count(requests, "callback")};
    qInfo("%d takes, %d polls, %d callbacks", counted.takes, counted.polls, counted.callbacks);
    return counted;
}

}  // namespace

/// The real engine, store, providers, sandbox and callback receiver together: a callback or a poll, either alone is
/// enough.
class TestCallbackTravel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyTakeFinishes_data();
    void everyTakeFinishes();
};

void TestCallbackTravel::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestCallbackTravel::everyTakeFinishes_data()
{
    QTest::addColumn<QString>("receiver");
    QTest::newRow("called back") << QStringLiteral("open");
    QTest::newRow("without a receiver") << QStringLiteral("none");
    QTest::newRow("callbacks are lost") << QStringLiteral("elsewhere");
}

void TestCallbackTravel::everyTakeFinishes()
{
    QFETCH(QString, receiver);
    QTemporaryDir disk;
    QSettings settings(disk.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Composition composition(settings);
    SystemClock clock;
    SystemRandom chance;
    SystemFiles files;
    workspace::Works works(composition, clock, chance, files);
    QVERIFY(works.project()
                .create(disk.filePath(QStringLiteral("film")), {QStringLiteral("key.fountain"), s_script}, {})
                .ok());
    QVERIFY(works.project().plan({}).ok());
    workspace::RenderDesk &rendering = works.rendering();

    QTcpServer nobody;  // takes callbacks and never answers
    render::CallbackAddress address;
    if (receiver == QStringLiteral("elsewhere")) {
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        address.publicUrl = QUrl(QStringLiteral("http://127.0.0.1:%1/lost").arg(nobody.serverPort()));
    }
    if (receiver != QStringLiteral("none"))
        QVERIFY(rendering.receiveCallbacks(address).ok());
    QVERIFY(rendering.goOn().ok());
    const Requests first = rendered(rendering, workspace::Which::Missing);
    QVERIFY(first.takes > 0);
    QCOMPARE(first.ready, first.takes);
    if (receiver != QStringLiteral("open")) {
        QCOMPARE(first.callbacks, 0);
        QVERIFY(first.polls >= first.takes);
        return;
    }
    QCOMPARE(first.callbacks, first.takes);
    // The first takes of a kind are scouts, which are asked often; later ones are known.
    const Requests both = rendered(rendering, workspace::Which::All);
    QCOMPARE(both.callbacks, both.takes);
    const int requests = both.takes - first.takes + both.polls - first.polls;
    QVERIFY2(requests <= 1.3 * (both.takes - first.takes), "more than 1.3 requests a take");
}

QTEST_MAIN(TestCallbackTravel)
#include "tst_callbacktravel.moc"
