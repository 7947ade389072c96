// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answerpath.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;

namespace {

QJsonValue json(const char *text)
{
    return QJsonDocument::fromJson(QByteArray("{\"v\":") + text + "}").object().value(QLatin1String("v"));
}

}  // namespace

class TestAnswerPath : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatThePathNames_data();
    void findsWhatThePathNames();
    void refusesPathsThatAreNone();
    void firstTextTriesInOrder();
    void scalarsBecomeText();
};

void TestAnswerPath::findsWhatThePathNames_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *answer, const char *path, const char *found) {
        QTest::newRow(name) << QByteArray(answer) << QString::fromLatin1(path) << QString::fromLatin1(found);
    };
    row("member", R"({"id":"a"})", "/id", "a");
    row("nested", R"({"data":{"task":{"id":7}}})", "/data/task/id", "7");
    row("index", R"({"data":[{"id":"a"},{"id":"b"}]})", "/data/1/id", "b");
    row("index too large", R"({"data":[1]})", "/data/4", "");
    row("missing member", R"({"data":{}})", "/data/id", "");
    row("null is absent", R"({"url":null})", "/url", "");
    row("through a scalar", R"({"a":"b"})", "/a/b", "");
    row("escaped slash", R"({"a/b":{"c~d":"x"}})", "/a~1b/c~0d", "x");
    row("first that fits", R"({"list":[{},{"url":null},{"url":"u"},{"url":"v"}]})", "/list/*/url", "u");
    row("star over an object", R"({"outputs":{"9":{},"12":{"gifs":["g"]}}})", "/outputs/*/gifs/0", "g");
    row("filter", R"({"o":[{"type":"image","url":"i"},{"type":"video","url":"v"}]})", "/o/?type=video/url", "v");
    row("filter goes on when the rest is missing", R"({"o":[{"t":"v"},{"t":"v","u":"x"}]})", "/o/?t=v/u", "x");
    row("filter by number", R"({"o":[{"n":1,"u":"a"},{"n":2,"u":"b"}]})", "/o/?n=2/u", "b");
    row("two filters", R"({"steps":[{"type":"thought"},{"type":"model_output","content":[{"type":"text"},
        {"type":"video","uri":"w"}]}]})",
        "/steps/?type=model_output/content/?type=video/uri", "w");
    row("star without a list", R"({"o":"x"})", "/o/*/u", "");
    row("array at the top", R"([{"error":{"message":"m"}}])", "/0/error/message", "m");
}

void TestAnswerPath::findsWhatThePathNames()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, path);
    const auto parsed = AnswerPath::parse(path);
    QVERIFY(parsed.ok());
    QTEST(scalarText(parsed->in(json(answer.constData()))), "found");
}

void TestAnswerPath::refusesPathsThatAreNone()
{
    QVERIFY(!AnswerPath::parse(QStringLiteral("id")).ok());
    QVERIFY(!AnswerPath::parse(QStringLiteral("/a/?video/url")).ok());
    QVERIFY(!AnswerPath::parse(QStringLiteral("/a/?=video")).ok());
    QVERIFY(AnswerPath::parse(QString())->isEmpty());
}

void TestAnswerPath::firstTextTriesInOrder()
{
    const QVector<AnswerPath> paths{AnswerPath::parse(QStringLiteral("/a")).value(),
                                    AnswerPath::parse(QStringLiteral("/b")).value()};
    QCOMPARE(firstText(paths, json("{\"b\":2,\"a\":1}")), QStringLiteral("1"));
    QCOMPARE(firstText(paths, json("{\"b\":2}")), QStringLiteral("2"));
    QCOMPARE(firstText(paths, json("{\"b\":2,\"a\":[1]}")), QStringLiteral("2"));
    QVERIFY(firstText(paths, json("{}")).isEmpty());
}

void TestAnswerPath::scalarsBecomeText()
{
    QCOMPARE(scalarText(QJsonValue(5.0)), QStringLiteral("5"));
    QCOMPARE(scalarText(QJsonValue(5.5)), QStringLiteral("5.5"));
    QCOMPARE(scalarText(QJsonValue(qint64(9007199254740993))), QStringLiteral("9007199254740993"));
    QCOMPARE(scalarText(QJsonValue(true)), QStringLiteral("true"));
    QVERIFY(scalarText(QJsonObject()).isNull());
}

QTEST_GUILESS_MAIN(TestAnswerPath)
#include "tst_answerpath.moc"
