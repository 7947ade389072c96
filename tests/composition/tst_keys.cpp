// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "compositionoffers.h"
#include "support/memoryvault.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace circletake;
using test::MemoryVault;

namespace {

const QByteArray s_key = "hs_0123456789abcdefghijklmnopqrstuv";
constexpr qint64 s_patient = 60'000;
constexpr qint64 s_impatient = 1;

/// What composition has of keys, with a keychain of its own.
struct World
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    SystemClock clock;
    MemoryVault vault;
    std::unique_ptr<providers::KeyStore> keys;
    SharedKeys shared;
    providers::HttpStack stack{clock, {}};
    std::unique_ptr<Offers> offers;

    void keep(const QString &account, const QByteArray &key)
    {
        settings.setValue(QStringLiteral("keys/%1/key").arg(account), vault.name());
        vault.entries.insert(account + QStringLiteral("/key"), key);
    }
    void open(qint64 patienceMs = s_patient)
    {
        keys = std::make_unique<providers::KeyStore>(vault, settings);
        offers = std::make_unique<Offers>(*keys, shared, stack, patienceMs);
    }
    const providers::Profile &profile(const QString &id) { return *offers->list().profile(id); }
    QByteArray keyOf(const QString &account) const { return shared.key(account, QStringLiteral("key")).reveal(); }
    bool hasKey(const QString &id)
    {
        for (const workspace::ProviderFacts &facts : offers->facts(providers::Profile::Kind::Video))
            if (facts.id == id)
                return facts.hasKey;
        return false;
    }
};

const QString s_holysheep = QStringLiteral("holysheep");

}  // namespace

class TestCompositionKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void keptKeysOfEveryKindOfServiceAreReadBack();
    void theKeychainIsAskedForNothingThatWasNotKept();
    void theEnvironmentWinsOverTheKeychain();
    void aLockedKeychainIsToldClearly();
    void aHangingKeychainEndsInAMessage();
    void anotherThreadWaitsUntilTheKeychainHasAnswered();
    void anotherThreadDoesNotWaitForever();
    void keysOfServicesThatAreGoneAreNotWaitedFor();
};

void TestCompositionKeys::keptKeysOfEveryKindOfServiceAreReadBack()
{
    World world;
    world.keep(s_holysheep, s_key);
    world.keep(QStringLiteral("deepseek"), "sk-deepseek");
    world.open();
    QVERIFY(world.hasKey(s_holysheep));  // expected counts as there
    QVERIFY(world.keyOf(s_holysheep).isEmpty());
    QVERIFY(world.offers->awaitKeys(world.profile(s_holysheep)).ok());
    QCOMPARE(world.keyOf(s_holysheep), s_key);
    QVERIFY(world.offers->awaitKeys(world.profile(QStringLiteral("deepseek.chat"))).ok());
    QCOMPARE(world.keyOf(QStringLiteral("deepseek")), QByteArray("sk-deepseek"));
    world.vault.reads.sort();  // once, although four profiles share the first
    QCOMPARE(world.vault.reads, (QStringList{QStringLiteral("deepseek/key"), QStringLiteral("holysheep/key")}));
}

void TestCompositionKeys::theKeychainIsAskedForNothingThatWasNotKept()
{
    World world;
    world.vault.entries.insert(QStringLiteral("holysheep/key"), s_key);
    world.open();
    world.offers->loadKeys();
    world.offers->awaitKeys();
    QVERIFY(world.offers->awaitKeys(world.profile(s_holysheep)).ok());
    QVERIFY(world.vault.reads.isEmpty());
    QVERIFY(!world.hasKey(s_holysheep));
}

void TestCompositionKeys::theEnvironmentWinsOverTheKeychain()
{
    World world;
    world.keep(s_holysheep, "hs_old");
    qputenv("HOLYSHEEP_API_KEY", s_key);
    world.open();
    world.offers->awaitKeys();
    QCOMPARE(world.keyOf(s_holysheep), s_key);
    QVERIFY(!qEnvironmentVariableIsSet("HOLYSHEEP_API_KEY"));
    QVERIFY(world.vault.reads.isEmpty());
}

void TestCompositionKeys::aLockedKeychainIsToldClearly()
{
    World world;
    world.keep(s_holysheep, s_key);
    world.vault.refuses = true;
    world.open();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not there now")));
    const auto known = world.offers->awaitKeys(world.profile(s_holysheep));
    QVERIFY(!known.ok());
    QVERIFY2(known.error().what.contains(QStringLiteral("Test Wallet")), qPrintable(known.error().text()));
    QCOMPARE(known.error().where, QStringLiteral("locked"));
    QVERIFY(!world.hasKey(s_holysheep));
}

void TestCompositionKeys::aHangingKeychainEndsInAMessage()
{
    World world;
    world.keep(s_holysheep, s_key);
    world.keep(QStringLiteral("deepseek"), "sk-deepseek");
    world.vault.hangs = true;
    world.open(s_impatient);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not answer")));  // once for all
    const auto known = world.offers->awaitKeys(world.profile(s_holysheep));
    QVERIFY(!known.ok());
    QVERIFY2(known.error().what.contains(QStringLiteral("does not answer")), qPrintable(known.error().text()));
    QVERIFY(!world.offers->awaitKeys(world.profile(QStringLiteral("deepseek.chat"))).ok());
    QVERIFY(!world.hasKey(s_holysheep));
    world.vault.answerNow();  // someone unlocked it at last
    QTRY_VERIFY(world.offers->awaitKeys(world.profile(s_holysheep)).ok());
    QCOMPARE(world.keyOf(s_holysheep), s_key);
}

void TestCompositionKeys::anotherThreadWaitsUntilTheKeychainHasAnswered()
{
    World world;
    world.keep(s_holysheep, s_key);
    world.vault.hangs = true;
    world.open();
    std::optional<Result<void>> known;
    QByteArray key;
    const std::unique_ptr<QThread> works(QThread::create([&] {
        known = world.offers->awaitKeys(world.profile(s_holysheep));
        key = world.keyOf(s_holysheep);
    }));
    works->start();
    world.offers->loadKeys();
    QTRY_COMPARE(world.vault.reads.size(), 1);
    world.vault.answerNow();
    QTRY_VERIFY(works->isFinished());
    QVERIFY(known && known->ok());
    QCOMPARE(key, s_key);
}

void TestCompositionKeys::anotherThreadDoesNotWaitForever()
{
    World world;
    world.keep(s_holysheep, s_key);
    world.open(s_impatient);
    std::optional<Result<void>> known;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not answer")));
    const std::unique_ptr<QThread> works(
        QThread::create([&] { known = world.offers->awaitKeys(world.profile(s_holysheep)); }));
    works->start();
    QVERIFY(works->wait());  // nobody runs the home thread's event loop
    QVERIFY(known && !known->ok());
}

void TestCompositionKeys::keysOfServicesThatAreGoneAreNotWaitedFor()
{
    World world;
    world.keep(QStringLiteral("bankrupt"), "x");
    world.vault.hangs = true;
    world.open();
    world.offers->awaitKeys();
    QVERIFY(world.vault.reads.isEmpty());
}

QTEST_GUILESS_MAIN(TestCompositionKeys)
#include "tst_keys.moc"
