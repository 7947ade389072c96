// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <QEventLoop>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace circletake;

namespace {

QStringList idsOf(const QVector<workspace::ProviderFacts> &all)
{
    QStringList ids;
    for (const workspace::ProviderFacts &facts : all)
        ids.append(facts.id);
    return ids;
}

}  // namespace

/// Language models as the composition hands them out; the sandbox's is in this process.
class TestCompositionWords : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theSandboxAnswersQuestions();
    void servicesAreListedByLayer();
    void whatCannotBeMadeIsTold_data();
    void whatCannotBeMadeIsTold();
    void languageModelsAreChecked();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

void TestCompositionWords::theSandboxAnswersQuestions()
{
    Composition composition(m_settings);
    const auto made = composition.makeTextProvider({}, m_folder.path());
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text()));
    render::TextProvider &words = **made;
    QCOMPARE(words.traits().id, QStringLiteral("sandbox.chat"));
    render::TextRequest request;
    request.instructions = QStringLiteral("Enhance this.");
    request.text = QStringLiteral("Original script:\nINT. KITCHEN - NIGHT\n\nMEI pours tea.\n\nMEI\nYou are late.\n");
    QVERIFY(words.worstPrice(request)->isZero());
    std::optional<render::TextAnswer> answer;
    words.ask(request, [&answer](const render::TextAnswer &given) { answer = given; });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(int(answer->error.kind), int(ProblemKind::None));
    QVERIFY(!answer->text.isEmpty());
    QVERIFY(answer->promptTokens > 0 && answer->cost->isZero());
    std::optional<Result<QStringList>> models;
    words.listModels([&models](const Result<QStringList> &given) { models = given; });
    QTRY_VERIFY(models.has_value());
    QVERIFY(models->ok() && !models->value().isEmpty());
}

void TestCompositionWords::servicesAreListedByLayer()
{
    Composition composition(m_settings);
    const QStringList words = idsOf(composition.textProviders());
    QCOMPARE(words.first(), QStringLiteral("sandbox.chat"));
    for (const char *id : {"holysheep.chat", "deepseek.chat", "openai.chat", "anthropic.chat"})
        QVERIFY2(words.contains(QLatin1String(id)), id);
    QVERIFY(!idsOf(composition.providers()).contains(QStringLiteral("sandbox.chat")));
    const QVector<workspace::ProviderFacts> all = composition.services();
    QVERIFY(idsOf(all).contains(QStringLiteral("holysheep.lipsync")));
    for (const workspace::ProviderFacts &facts : all) {
        if (facts.id == QStringLiteral("holysheep.chat")) {
            QCOMPARE(facts.layer, QStringLiteral("chat"));
            QVERIFY2(facts.price.contains(QStringLiteral("a million tokens")), qPrintable(facts.price));
            QVERIFY(facts.needsKey && !facts.hasKey);
        }
        if (facts.id == QStringLiteral("vllm.chat"))  // takes a key, and goes without
            QVERIFY(!facts.needsKey && !facts.hasKey && !facts.keyVariable.isEmpty());
    }
}

void TestCompositionWords::whatCannotBeMadeIsTold_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("base");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *name, const char *provider, const char *base, ErrorKind kind) {
        QTest::newRow(name) << QString::fromLatin1(provider) << QString::fromLatin1(base) << int(kind);
    };
    row("unknown", "nobody", "", ErrorKind::NotFound);
    row("makes clips", "holysheep", "", ErrorKind::NotFound);
    row("no key", "holysheep.chat", "", ErrorKind::BadInput);
    row("no address", "openai-compatible.chat", "", ErrorKind::BadInput);
    row("open address", "openai-compatible.chat", "http://10.0.0.7/v1", ErrorKind::BadInput);
}

void TestCompositionWords::whatCannotBeMadeIsTold()
{
    QFETCH(QString, provider);
    QFETCH(QString, base);
    Composition composition(m_settings);
    const auto made = composition.makeTextProvider({provider, QUrl(base), 0}, m_folder.path());
    QVERIFY(!made.ok());
    QTEST(int(made.error().kind), "kind");
    QVERIFY(!made.error().what.isEmpty());
    QVERIFY(composition
                .makeTextProvider(
                    {QStringLiteral("openai-compatible.chat"), QUrl(QStringLiteral("http://127.0.0.1:9/v1")), 0},
                    m_folder.path())
                .ok());
}

void TestCompositionWords::languageModelsAreChecked()
{
    Composition composition(m_settings);
    std::optional<commandline::ProviderCheck> check;
    const auto asked = composition.checkProvider(QStringLiteral("sandbox.chat"),
                                                 [&check](const commandline::ProviderCheck &told) { check = told; });
    QVERIFY(asked.ok());
    QTRY_VERIFY(check.has_value());
    QVERIFY2(check->ok, qPrintable(check->message));
    QVERIFY(!check->models.isEmpty());
    QCOMPARE(composition.checkProvider(QStringLiteral("deepseek.chat"), [](const auto &) {}).error().kind,
             ErrorKind::BadInput);
}

QTEST_MAIN(TestCompositionWords)
#include "tst_words.moc"
