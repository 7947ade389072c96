// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/condition.h"
#include "providers/template.h"
#include "providers/texttemplate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;

namespace {

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

}  // namespace

class TestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void fills_data();
    void fills();
    void refuses_data();
    void refuses();
    void conditionsHold_data();
    void conditionsHold();
    void namesAreGatheredWithoutBoundOnes();
    void addressesAreEncoded_data();
    void addressesAreEncoded();
};

namespace {

const QByteArray s_variables = R"({"prompt":"a \"red\" door","duration":5,"half":7.5,"audio":true,"silent":false,
    "empty":"","none":null,"refs":["u1","u2"],"model":{"id":"m","segment":"kling-3.0"},"pair":{"w":720},"nothing":[]})";

}  // namespace

void TestTemplate::fills_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *source, const char *expected) {
        QTest::newRow(name) << QByteArray(source) << QByteArray(expected);
    };
    row("typed text", R"({"a":"${prompt}"})", R"({"a":"a \"red\" door"})");
    row("typed number", R"({"a":"${duration}"})", R"({"a":5})");
    row("typed boolean", R"({"a":"${silent}"})", R"({"a":false})");
    row("typed list", R"({"a":"${refs}"})", R"({"a":["u1","u2"]})");
    row("dotted", R"({"a":"${model.segment}"})", R"({"a":"kling-3.0"})");
    row("interpolated", R"({"a":"${duration}s of ${half}"})", R"({"a":"5s of 7.5"})");
    row("empty text stays", R"({"a":"${empty}"})", R"({"a":""})");
    row("absent member dropped", R"({"a":"${seed}","b":1})", R"({"b":1})");
    row("null is absent", R"({"a":"${none}","b":1})", R"({"b":1})");
    row("absent part drops the text", R"({"a":"x${seed}y","b":1})", R"({"b":1})");
    row("literals stay", R"({"a":[1,true,null,"x",{}]})", R"({"a":[1,true,null,"x",{}]})");
    row("absent element dropped", R"({"a":["${seed}","${duration}"]})", R"({"a":[5]})");
    row("when holds", R"({"a":[{"$when":"audio","$value":{"k":"${duration}"}}]})", R"({"a":[{"k":5}]})");
    row("when drops", R"({"a":[{"$when":"silent","$value":1},{"$when":"!seed","$value":2}]})", R"({"a":[2]})");
    row("when as a member", R"({"a":{"$when":"seed","$value":1}})", "{}");
    row("each splices", R"({"a":[0,{"$each":"refs","$as":"r","$value":{"url":"${r}"}},9]})",
        R"({"a":[0,{"url":"u1"},{"url":"u2"},9]})");
    row("each over nothing", R"({"a":[{"$each":"seed","$as":"r","$value":"${r}"}]})", R"({"a":[]})");
    row("each as a member", R"({"a":{"$each":"refs","$as":"r","$value":"${r}"}})", R"({"a":["u1","u2"]})");
    row("map", R"({"a":{"$map":"audio","$table":{"true":"native","false":"off"}}})", R"({"a":"native"})");
    row("map without the word", R"({"a":{"$map":"prompt","$table":{"x":"y"}}})", "{}");
    row("cast to text", R"({"a":{"$cast":"string","$value":"${duration}"}})", R"({"a":"5"})");
    row("cast to whole", R"({"a":{"$cast":"int","$value":"${half}"}})", R"({"a":7})");
    row("cast to number", R"({"a":{"$cast":"number","$value":"0.5"}})", R"({"a":0.5})");
    row("cast of no number", R"({"a":{"$cast":"int","$value":"${prompt}"}})", "{}");
    row("cast of nothing", R"({"a":{"$cast":"string","$value":"${seed}"}})", "{}");
    row("a dollar is no hole", R"({"a":"$5"})", R"({"a":"$5"})");
}

void TestTemplate::fills()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, expected);
    const auto parsed = Template::parse(object(source));
    QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().text()));
    QCOMPARE(QJsonDocument(parsed->fill(object(s_variables)).toObject()).toJson(QJsonDocument::Compact),
             QJsonDocument(object(expected)).toJson(QJsonDocument::Compact));
}

void TestTemplate::refuses_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *source, const char *where) {
        QTest::newRow(name) << QByteArray(source) << QString::fromLatin1(where);
    };
    row("open hole", R"({"a":{"b":"${prompt"}})", "/a/b");
    row("odd name", R"({"a":"${pro mpt}"})", "/a");
    row("unknown word", R"({"a":[1,{"$if":"x","$value":1}]})", "/a/1");
    row("when without value", R"({"a":{"$when":"x"}})", "/a");
    row("each without as", R"({"a":{"$each":"x","$value":1}})", "/a");
    row("table is no object", R"({"a":{"$map":"x","$table":[]}})", "/a/$table");
    row("odd cast", R"({"a":{"$cast":"float","$value":1}})", "/a/$cast");
    row("mixed members", R"({"a":{"$when":"x","$value":1,"b":2}})", "/a");
}

void TestTemplate::refuses()
{
    QFETCH(QByteArray, source);
    const auto parsed = Template::parse(object(source));
    QVERIFY(!parsed.ok());
    QTEST(parsed.error().where, "where");
    QVERIFY(!parsed.error().what.isEmpty());
}

void TestTemplate::conditionsHold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("holds");
    for (const char *name :
         {"prompt", "duration", "audio", "refs", "pair.w", "!seed", "!none", "!silent", "!empty", "!nothing", ""})
        QTest::newRow(name) << QString::fromLatin1(name) << true;
    for (const char *name : {"seed", "silent", "empty", "nothing", "none", "!prompt", "!refs", "model.other"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
}

void TestTemplate::conditionsHold()
{
    QFETCH(QString, text);
    QTEST(Condition::parse(text)->holds(object(s_variables)), "holds");
    QVERIFY(!Condition::parse(QStringLiteral("a and b")).ok());
}

void TestTemplate::namesAreGatheredWithoutBoundOnes()
{
    const auto parsed =
        Template::parse(object(R"({"a":"${x} ${y}","b":[{"$each":"list","$as":"r","$value":"${r}${r.u}"}],
        "c":{"$when":"!z","$value":"${x}"},"d":{"$map":"m","$table":{"1":"${t}"}}})"));
    QCOMPARE(parsed->names().join(QLatin1Char(' ')), QStringLiteral("list m t x y z"));
}

void TestTemplate::addressesAreEncoded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("variables");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *variables, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(text) << QByteArray(variables)
                            << (expected ? QString::fromLatin1(expected) : QString());
    };
    row("plain", "/v/${id}", R"({"id":"gen-1_2"})", "/v/gen-1_2");
    row("slash and query", "/v/${id}", R"({"id":"../a?b=c#d"})", "/v/..%2Fa%3Fb%3Dc%23d");
    row("up one folder", "/v/${id}", R"({"id":".."})", nullptr);
    row("here", "/v/${id}/x", R"({"id":"."})", nullptr);
    row("missing", "/v/${id}", "{}", nullptr);
    row("list of ids", "/t?ids=${ids}", R"({"ids":"a,b c"})", "/t?ids=a,b%20c");
    row("model keeps slashes", "/${model}/x", R"({"model":"fal-ai/kling/v3"})", "/fal-ai/kling/v3/x");
    row("whole address", "${id}/status", R"({"id":"https://queue.example/r/1"})", "https://queue.example/r/1/status");
    row("address elsewhere is encoded", "/v/${id}", R"({"id":"https://x/y"})", "/v/https%3A%2F%2Fx%2Fy");
    row("other schemes are encoded", "${id}", R"({"id":"file:///etc/passwd"})", "file%3A%2F%2F%2Fetc%2Fpasswd");
}

void TestTemplate::addressesAreEncoded()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, variables);
    QTEST(TextTemplate::parse(text)->fillAddress(object(variables)), "expected");
}

QTEST_GUILESS_MAIN(TestTemplate)
#include "tst_template.moc"
