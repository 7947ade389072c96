// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/profile.h"

#include <QTest>

using namespace circletake;
using namespace circletake::providers;

namespace {

/// A small valid profile, one key a line.
QByteArray sound()
{
    QFile file(QStringLiteral(CIRCLETAKE_SOURCE_DIR) + QStringLiteral("/tests/providers/data/sound.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void aSoundProfileIsReadWhole();
    void faultsTellLinePathAndExpectation_data();
    void faultsTellLinePathAndExpectation();
    void textThatIsNoProfileIsRefused_data();
    void textThatIsNoProfileIsRefused();
    void submitClassesNeedTheirCalls_data();
    void submitClassesNeedTheirCalls();
};

void TestProfile::aSoundProfileIsReadWhole()
{
    const auto profile = readProfile(sound(), QStringLiteral("sound.json"));
    QVERIFY2(profile.ok(), profile.ok() ? "" : qPrintable(profile.error().text()));
    QCOMPARE(profile->id, QStringLiteral("sound"));
    QCOMPARE(profile->base().toString(), QStringLiteral("https://api.sound.example/v1"));
    QCOMPARE(profile->base(QStringLiteral("cn")).toString(), QStringLiteral("https://api.sound.example.cn/v1"));
    QCOMPARE(profile->auth.header, QByteArray("X-Key"));
    QCOMPARE(profile->auth.prefix, QByteArray());
    QCOMPARE(profile->headers, (HttpHeaders{{"X-Version", "7"}}));
    const ModelProfile &model = profile->models.first();
    QCOMPARE(model.durationsMs, (QVector<qint64>{5000, 10'000}));
    QCOMPARE(model.fittingMs(5001).value_or(-1), 10'000);
    QVERIFY(!model.fittingMs(10'001));
    QCOMPARE(int(model.audio), int(ModelProfile::Audio::Optional));
    QCOMPARE(model.price.asOf, QDate(2026, 9, 30));
    QCOMPARE(profile->submits.size(), 2);
    QCOMPARE(profile->submits.first().when.name(), QStringLiteral("first_frame"));
    QCOMPARE(profile->submits.last().deadlineMs, 90'000);
    QCOMPARE(profile->poll.batch, 10);
    QCOMPARE(int(profile->poll.states.value(QStringLiteral("done"))), int(render::RemoteState::Succeeded));
    QCOMPARE(profile->callback.taken, true);
    QCOMPARE(int(profile->callback.verify), int(CallbackProfile::Verify::StandardWebhooks));
    QCOMPARE(profile->limits.jobs, 3);
    QCOMPARE(profile->limits.leastPollMs, 2500);
    QCOMPARE(profile->errors.rules.size(), 2);
    QCOMPARE(int(profile->submitClass), int(render::SubmitClass::FindsReference));
    QCOMPARE(profile->notTaken.size(), 1);
}

void TestProfile::faultsTellLinePathAndExpectation_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, const char *part, const char *instead, const char *where, const char *what) {
        QTest::newRow(name) << QByteArray(part) << QByteArray(instead) << QString::fromUtf8(where)
                            << QString::fromUtf8(what);
    };
    row("version", "\"profile\": 1", "\"profile\": 2", "sound.json:2 /profile", "1, the version");
    row("id", "\"id\": \"sound\"", "\"id\": \"Sound!\"", "sound.json:3 /id", "small letters");
    row("label missing", "\"label\": \"Sound\",", "", " /label", "needed");
    row("kind", "\"kind\": \"video\"", "\"kind\": \"film\"", "/kind", "video | chat | speech");
    row("unknown key", "\"label\":", "\"lable\":", "/lable", "no such key");
    row("base is no address", "https://api.sound.example/v1", "api.sound.example", "/bases/global", "an address");
    row("base scheme", "https://api.sound.example/v1", "ftp://api.sound.example", "/bases/global", "an address");
    row("auth kind", "\"kind\": \"header\"", "\"kind\": \"basic\"", "/auth/kind", "none | header | query | jwt_hs256");
    row("query without a name", "\"kind\": \"header\"", "\"kind\": \"query\"", "/auth/query", "needed");
    row("jwt without its part", "\"kind\": \"header\"", "\"kind\": \"jwt_hs256\"", "/auth/jwt", "needed");
    row("price as a number", "\"amount\": \"0.10\"", "\"amount\": 0.10", "/models/0/price/rules/0/amount", "text");
    row("price not decimal", "\"amount\": \"0.10\"", "\"amount\": \"ten\"", "/models/0/price/rules/0/amount",
        "a decimal");
    row("price without amount", "\"amount\": \"0.10\"", "\"note\": \"x\"", "/models/0/price/rules/0",
        "amount, or in and out");
    row("currency", "\"currency\": \"USD\"", "\"currency\": \"dollar\"", "/models/0/price/currency", "a code");
    row("date", "2026-09-30", "30.9.2026", "/models/0/price/as_of", "a date");
    row("length range", "\"values\": [5, 10]", "\"min\": 10, \"max\": 5", "/models/0/duration/max", "not below min");
    row("method", "\"method\": \"POST\"", "\"method\": \"PATCH\"", "/submit/0/method", "GET | POST | PUT | DELETE");
    row("unknown variable", "${resolution}", "${resolutoin}", "/submit/1/body",
        "a known variable instead of resolutoin");
    row("unknown wire", "${model.segment}", "${model.sagment}", "/submit/1/path", "which has no model.sagment");
    row("poll reads a submit's variable", "/tasks?ids=${ids}", "/tasks?ids=${prompt}", "/poll/path",
        "known are id, ids");
    row("open hole", "${resolution}", "${resolution", "/submit/1/body/size", "a variable such as");
    row("template word", "\"$map\": \"audio\"", "\"$mop\": \"audio\"", "/submit/1/body/sound", "$map with $table");
    row("condition", "\"when\": \"first_frame\"", "\"when\": \"first frame\"", "/submit/0/when", "a condition such as");
    row("answer path", "\"status\": \"/state\"", "\"status\": \"state\"", "/poll/status", "begins with /");
    row("state", "\"done\": \"succeeded\"", "\"done\": \"finished\"", "/poll/states/done",
        "queued | running | succeeded");
    row("result kind", "\"kind\": \"url\"", "\"kind\": \"link\"", "/poll/result/kind", "url | content");
    row("no result at all", "\"result\": {\"kind\": \"url\", \"at\": [\"/url\"]},", "", "/poll", "where the clip is");
    row("batch of none", "\"max\": 10", "\"max\": 0", "/poll/batch/max", "at least 1");
    row("batch without item_id", ", \"item_id\": \"/id\"}, \"status\"", "}, \"status\"", "/poll/batch",
        "items and item_id");
    row("cost factor", "\"factor\": \"0.01\"", "\"factor\": \"1e-2\"", "/poll/cost/factor", "a decimal");
    row("error kind", "\"is\": \"balance\"", "\"is\": \"money\"", "/errors/rules/0/is", "auth | balance");
    row("error pattern", "\"match\": \"risk\"", "\"match\": \"risk(\"", "/errors/rules/1/match",
        "a regular expression");
    row("limit", "\"jobs\": 3", "\"jobs\": 2.5", "/limits/jobs", "a whole number");
    row("negative limit", "\"jobs\": 3", "\"jobs\": -1", "/limits/jobs", "a number from 0");
    row("list", "\"aspects\": [\"9:16\"]", "\"aspects\": \"9:16\"", "/models/0/aspects", "a list");
    row("flag", "\"poll_counts\": false", "\"poll_counts\": \"no\"", "/limits/poll_counts", "true or false");
    row("submit class", "\"submit_class\": \"C\"", "\"submit_class\": \"F\"", "/submit_class", "A | B | C | D | E");
    row("submit without id", "\"id\": \"/data/id\", \"deadline_s\"", "\"deadline_s\"", "/submit/1/id", "needed");
    row("another adapter", "\"label\":", "\"adapter\": \"comfyui\", \"label\":", "/adapter", "declarative");
    row("upload", "\"label\":", "\"upload\": {}, \"label\":", "/upload", "this version cannot do it");
}

void TestProfile::faultsTellLinePathAndExpectation()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, instead);
    QFETCH(QString, where);
    QFETCH(QString, what);
    QByteArray json = sound();
    const qsizetype at = json.indexOf(part);
    QVERIFY2(at >= 0, part.constData());
    json.replace(at, part.size(), instead);
    const auto profile = readProfile(json, QStringLiteral("sound.json"));
    QVERIFY(!profile.ok());
    QVERIFY2(profile.error().where.contains(where), qPrintable(profile.error().text()));
    QVERIFY2(profile.error().what.contains(what), qPrintable(profile.error().text()));
    const int line = int(sound().left(at).count('\n')) + 1;
    if (!instead.isEmpty() && what != QLatin1String("needed") &&
        profile.error().where.section(QLatin1Char(' '), 1).count(QLatin1Char('/')) > 1)
        QVERIFY2(qAbs(profile.error().where.section(QLatin1Char(':'), 1).section(QLatin1Char(' '), 0, 0).toInt() -
                      line) <= 2,
                 qPrintable(profile.error().text()));
}

void TestProfile::textThatIsNoProfileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("x:1");
    QTest::newRow("not JSON") << QByteArray("<html>") << QStringLiteral("x:1");
    QTest::newRow("cut") << QByteArray("{\n\"profile\": 1,\n\"id\": ") << QStringLiteral("x:3");
    QTest::newRow("list") << QByteArray("[1]") << QStringLiteral("x:1");
    QTest::newRow("key twice") << QByteArray("{\"profile\":1,\n\"id\":\"a\",\n\"id\":\"b\"}") << QStringLiteral("x:3");
    QTest::newRow("deep") << QByteArray(3000, '[') << QStringLiteral("x:1");
    QTest::newRow("huge") << QByteArray(1'000'001, ' ') << QStringLiteral("x:1");
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4) << QStringLiteral("x:1");
}

void TestProfile::textThatIsNoProfileIsRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, where);
    const auto profile = readProfile(text, QStringLiteral("x"));
    QVERIFY(!profile.ok());
    QVERIFY2(profile.error().where.startsWith(where), qPrintable(profile.error().text()));
    QVERIFY(!profile.error().next.isEmpty());
}

void TestProfile::submitClassesNeedTheirCalls_data()
{
    QTest::addColumn<QByteArray>("submitClass");
    QTest::newRow("A without a key") << QByteArray("A");
    QTest::newRow("B without idempotent submits") << QByteArray("B");
    QTest::newRow("D without a list that can be matched") << QByteArray("D");
}

void TestProfile::submitClassesNeedTheirCalls()
{
    QFETCH(QByteArray, submitClass);
    QByteArray json = sound();
    json.replace("\"submit_class\": \"C\"", "\"submit_class\": \"" + submitClass + '"');
    const auto profile = readProfile(json, QStringLiteral("sound.json"));
    QVERIFY(!profile.ok());
    QVERIFY(profile.error().where.contains(QStringLiteral("/submit_class")));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
