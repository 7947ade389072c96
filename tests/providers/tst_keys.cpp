// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/keycheck.h"
#include "providers/keystore.h"
#include "providers/profile.h"
#include "providers/requestsigner.h"
#include "support/memoryvault.h"

#include <QJsonDocument>
#include <QSettings>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;
using test::MemoryVault;

namespace {

const QByteArray s_key = "hs_0123456789abcdefghijklmnopqrstuv";

Profile holysheep()
{
    Profile profile;
    profile.id = QStringLiteral("holysheep");
    profile.label = QStringLiteral("HolySheep");
    profile.auth.kind = AuthProfile::Kind::Header;
    profile.auth.account = QStringLiteral("holysheep");
    profile.auth.secrets = {QStringLiteral("key")};
    profile.auth.environment = "CIRCLETAKE_TEST_KEY";
    profile.auth.rules.prefix = QStringLiteral("hs_");
    profile.auth.rules.leastLength = 32;
    return profile;
}

}  // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void brokenRulesAreTold_data();
    void brokenRulesAreTold();
    void aMissingKeyIsTold();
    void theEnvironmentIsEmptiedForChildren();
    void aKeptKeyIsFoundInTheNextSession();
    void aRefusingVaultLeavesTheKeyForTheSession();
    void aVanishedKeyIsTold();
    void anotherKeyWinsOverTheVaults();
    void aForgottenKeyDoesNotComeBack();
    void theVaultIsAskedOnlyForWhatWasKept();
    void headersAndQueriesAreSigned_data();
    void headersAndQueriesAreSigned();
    void webTokensAreSigned();
    void keysNeverStayInWords();

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<QSettings> settings()
    {
        return std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("%1.ini").arg(++m_files)),
                                           QSettings::IniFormat);
    }
    template <class Act>
    static Result<void> waited(Act act)
    {
        std::optional<Result<void>> result;
        act([&result](const Result<void> &given) { result = given; });
        if (result)
            qWarning("answered inside the call");
        (void)QTest::qWaitFor([&result] { return result.has_value(); });
        return result.value();
    }
};

void TestKeys::brokenRulesAreTold_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("words");
    QTest::newRow("good") << s_key << QString();
    QTest::newRow("exactly long enough") << s_key.left(32) << QString();
    QTest::newRow("too short") << s_key.left(31) << QStringLiteral("31 characters; at least 32");
    QTest::newRow("another prefix") << "sk-" + s_key << QStringLiteral("must begin with hs_.");
    QTest::newRow("capital prefix") << "HS_" + s_key.mid(3) << QStringLiteral("case-sensitive");
    QTest::newRow("line break at the end") << s_key + '\n' << QStringLiteral("line break");
    QTest::newRow("two lines") << s_key + "\r\n" + s_key << QStringLiteral("line break");
    QTest::newRow("space before") << ' ' + s_key << QStringLiteral("space");
    QTest::newRow("tab inside") << s_key.left(10) + '\t' + s_key << QStringLiteral("space");
    QTest::newRow("typographic quotes") << QByteArray("\xe2\x80\x9c") + s_key << QStringLiteral("plain ASCII");
    QTest::newRow("zero byte") << s_key + '\0' << QStringLiteral("plain ASCII");
    QTest::newRow("too long") << "hs_" + QByteArray(5000, 'a') << QStringLiteral("at most 4096");
}

void TestKeys::brokenRulesAreTold()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, words);
    const Profile profile = holysheep();
    const auto checked = checkKey(profile.auth.rules, Secret(key), profile.label);
    QCOMPARE(checked.ok(), words.isEmpty());
    if (checked.ok())
        return;
    QVERIFY2(checked.error().what.contains(words), qPrintable(checked.error().what));
    QVERIFY(checked.error().what.contains(QStringLiteral("HolySheep")));
    QVERIFY(!checked.error().text().contains(QStringLiteral("0123456789")));
}

void TestKeys::aMissingKeyIsTold()
{
    const auto checked = checkKey({}, Secret(), QStringLiteral("HolySheep"));
    QVERIFY(!checked.ok());
    QCOMPARE(checked.error().what, QStringLiteral("There is no key for HolySheep."));
    KeyRules rules;
    rules.pattern = QRegularExpression(QStringLiteral("^[0-9a-f]+$"));
    QVERIFY(checkKey(rules, Secret("0f"), {}).ok());
    QVERIFY(!checkKey(rules, Secret("xyz"), {}).ok());
}

void TestKeys::theEnvironmentIsEmptiedForChildren()
{
    MemoryVault vault;
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    qputenv("CIRCLETAKE_TEST_KEY", s_key);
    store.takeFromEnvironment(holysheep());
    QVERIFY(!qEnvironmentVariableIsSet("CIRCLETAKE_TEST_KEY"));
    QCOMPARE(store.key(QStringLiteral("holysheep"), QStringLiteral("key")).reveal(), s_key);
    QCOMPARE(store.place(QStringLiteral("holysheep"), QStringLiteral("key")), KeyStore::Place::Environment);
    store.takeFromEnvironment(holysheep());  // a second profile of the account finds nothing, and changes nothing
    QCOMPARE(store.key(QStringLiteral("holysheep"), QStringLiteral("key")).reveal(), s_key);
    QVERIFY(vault.entries.isEmpty());
    QVERIFY(preferences->allKeys().isEmpty());
}

void TestKeys::aKeptKeyIsFoundInTheNextSession()
{
    MemoryVault vault;
    const auto preferences = settings();
    const QString account = QStringLiteral("holysheep");
    const QString name = QStringLiteral("key");
    {
        KeyStore store(vault, *preferences);
        QVERIFY(waited([&](auto done) { store.keep(account, name, Secret(s_key), done); }).ok());
        QCOMPARE(store.place(account, name), KeyStore::Place::Vault);
        QCOMPARE(preferences->value(QStringLiteral("keys/holysheep/key")).toString(), QStringLiteral("Test Wallet"));
    }
    KeyStore store(vault, *preferences);
    QVERIFY(store.key(account, name).isEmpty());
    QVERIFY(waited([&](auto done) { store.load(holysheep(), done); }).ok());
    QCOMPARE(store.key(account, name).reveal(), s_key);
    QVERIFY(waited([&](auto done) { store.forget(account, name, done); }).ok());
    QVERIFY(store.key(account, name).isEmpty());
    QVERIFY(vault.entries.isEmpty());
    QVERIFY(preferences->allKeys().isEmpty());
}

void TestKeys::aRefusingVaultLeavesTheKeyForTheSession()
{
    MemoryVault vault;
    vault.refuses = true;
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    QVERIFY(
        !waited([&](auto done) { store.keep(QStringLiteral("a"), QStringLiteral("key"), Secret(s_key), done); }).ok());
    QCOMPARE(store.place(QStringLiteral("a"), QStringLiteral("key")), KeyStore::Place::Session);
    QCOMPARE(store.key(QStringLiteral("a"), QStringLiteral("key")).reveal(), s_key);
    QVERIFY(preferences->allKeys().isEmpty());
}

void TestKeys::aVanishedKeyIsTold()
{
    MemoryVault vault;
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    QVERIFY(waited([&](auto done) { store.load(holysheep(), done); }).ok());  // never had one
    preferences->setValue(QStringLiteral("keys/holysheep/key"), QStringLiteral("KWallet"));
    const auto gone = waited([&](auto done) { store.load(holysheep(), done); });
    QVERIFY(!gone.ok());
    QVERIFY(gone.error().what.contains(QStringLiteral("KWallet")));
    vault.refuses = true;
    const auto locked = waited([&](auto done) { store.load(holysheep(), done); });
    QVERIFY(!locked.ok());
    QCOMPARE(locked.error().where, QStringLiteral("locked"));
}

void TestKeys::anotherKeyWinsOverTheVaults()
{
    MemoryVault vault;
    vault.entries.insert(QStringLiteral("holysheep/key"), "hs_old");
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    store.useForSession(QStringLiteral("holysheep"), QStringLiteral("key"), Secret(s_key));
    QVERIFY(waited([&](auto done) { store.load(holysheep(), done); }).ok());
    QCOMPARE(store.key(QStringLiteral("holysheep"), QStringLiteral("key")).reveal(), s_key);
}

void TestKeys::aForgottenKeyDoesNotComeBack()
{
    MemoryVault vault;
    const auto preferences = settings();
    const QString account = QStringLiteral("holysheep");
    const QString name = QStringLiteral("key");
    KeyStore store(vault, *preferences);
    QVERIFY(waited([&](auto done) { store.keep(account, name, Secret(s_key), done); }).ok());
    KeyStore next(vault, *preferences);
    vault.hangs = true;
    std::optional<Result<void>> loaded;
    next.load(holysheep(), [&loaded](const Result<void> &result) { loaded = result; });
    next.forget(account, name, [](const Result<void> &) {});
    vault.entries.insert(QStringLiteral("holysheep/key"), s_key);  // it was read before it was removed
    vault.answerNow();
    QTRY_VERIFY(loaded.has_value());
    QVERIFY(loaded->ok());
    QVERIFY(next.key(account, name).isEmpty());
}

void TestKeys::theVaultIsAskedOnlyForWhatWasKept()
{
    MemoryVault vault;
    vault.entries.insert(QStringLiteral("holysheep/key"), s_key);
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    QVERIFY(!store.wasKept(QStringLiteral("holysheep"), QStringLiteral("key")));
    QVERIFY(waited([&](auto done) { store.load(holysheep(), done); }).ok());
    QVERIFY(vault.reads.isEmpty());
    preferences->setValue(QStringLiteral("keys/holysheep/key"), vault.name());
    QVERIFY(store.wasKept(QStringLiteral("holysheep"), QStringLiteral("key")));
    QCOMPARE(store.kept(), (QVector<QPair<QString, QString>>{{QStringLiteral("holysheep"), QStringLiteral("key")}}));
    QVERIFY(waited([&](auto done) { store.load(holysheep(), done); }).ok());
    QCOMPARE(vault.reads, QStringList{QStringLiteral("holysheep/key")});
}

void TestKeys::headersAndQueriesAreSigned_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("optional");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("signs");
    using Kind = AuthProfile::Kind;
    QTest::newRow("none") << int(Kind::None) << false << QByteArray() << QByteArray() << QString() << true;
    QTest::newRow("header") << int(Kind::Header) << false << s_key << "Bearer " + s_key << QString() << true;
    QTest::newRow("query") << int(Kind::Query) << false << s_key << QByteArray()
                           << QStringLiteral("a=1&key=") + QString::fromLatin1(s_key) << true;
    QTest::newRow("missing") << int(Kind::Header) << false << QByteArray() << QByteArray() << QString() << false;
    QTest::newRow("missing but optional")
        << int(Kind::Header) << true << QByteArray() << QByteArray() << QString() << true;
    QTest::newRow("wrong") << int(Kind::Header) << true << QByteArray("x") << QByteArray() << QString() << false;
}

void TestKeys::headersAndQueriesAreSigned()
{
    QFETCH(int, kind);
    QFETCH(bool, optional);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, header);
    QFETCH(QString, query);
    Profile profile = holysheep();
    profile.auth.kind = AuthProfile::Kind(kind);
    profile.auth.optional = optional;
    profile.auth.query = QStringLiteral("key");
    MemoryVault vault;
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    store.useForSession(QStringLiteral("holysheep"), QStringLiteral("key"), Secret(key));
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://x.example/v1?a=1"));
    const auto done = RequestSigner(profile, store).sign(request, 0);
    QTEST(done.ok(), "signs");
    QCOMPARE(request.headers.isEmpty() ? QByteArray() : request.headers.first().second, header);
    QCOMPARE(request.url.query(), query.isEmpty() ? QStringLiteral("a=1") : query);
}

void TestKeys::webTokensAreSigned()
{
    // Checked against Python's hmac over the same bytes.
    const QByteArray token = jsonWebToken(Secret("access"), Secret("secret"), 1'800, 995);
    QCOMPARE(token,
             QByteArray("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJleHAiOjE4MDAsImlzcyI6ImFjY2VzcyIsIm5iZiI6OTk1fQ.XC-"
                        "piwV82fkmELEjWP3Z5zjra85Ixq1zoUHo_YFHkyI"));
    Profile profile = holysheep();
    profile.auth.kind = AuthProfile::Kind::JwtHs256;
    profile.auth.secrets = {QStringLiteral("access"), QStringLiteral("secret")};
    profile.auth.jwtIssuer = QStringLiteral("access");
    profile.auth.jwtSecret = QStringLiteral("secret");
    MemoryVault vault;
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    HttpRequest request;
    QVERIFY(!RequestSigner(profile, store).sign(request, 1'000'000).ok());
    store.useForSession(QStringLiteral("holysheep"), QStringLiteral("access"), Secret("access"));
    store.useForSession(QStringLiteral("holysheep"), QStringLiteral("secret"), Secret("secret"));
    profile.auth.jwtLifetimeS = 800;
    QVERIFY(RequestSigner(profile, store).sign(request, 1'000'999).ok());
    QCOMPARE(request.headers.first().second, "Bearer " + token);
}

void TestKeys::keysNeverStayInWords()
{
    MemoryVault vault;
    const auto preferences = settings();
    KeyStore store(vault, *preferences);
    const Profile profile = holysheep();
    store.useForSession(QStringLiteral("holysheep"), QStringLiteral("key"), Secret("unusual.form.of.key"));
    QCOMPARE(RequestSigner(profile, store).withoutKeys(QStringLiteral("key unusual.form.of.key is bad")),
             QStringLiteral("key *** is bad"));
}

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
