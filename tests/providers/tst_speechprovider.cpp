// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "providers/httpspeechprovider.h"
#include "providers/providerlist.h"
#include "support/rawpeer.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;
using render::SpeechAnswer;
using render::SpeechRequest;
using test::RawPeer;

namespace {

const QByteArray s_key = "hs_0123456789abcdefghijklmnopqrstuv";
const QByteArray s_wav = QByteArray("RIFF") + QByteArray(200, 'x');

class OneKey final : public KeySource
{
public:
    [[nodiscard]] Secret key(const QString &account, const QString &) const override
    {
        return Secret(account == QLatin1String("openai") ? QByteArray("sk-x") : s_key);
    }
};

SpeechRequest line()
{
    return {{}, QStringLiteral("nova"), QStringLiteral("我不会再等你了。"), 90, QStringLiteral("语气：低声。")};
}

QJsonObject bodyOf(const RawPeer &peer)
{
    return QJsonDocument::fromJson(peer.deliveries().at(0).body).object();
}

}  // namespace

class TestSpeechProvider : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    OneKey m_keys;
    ProviderList m_list = ProviderList::load({});
    HttpStack m_stack{m_clock, HttpSettings()};

    std::unique_ptr<HttpSpeechProvider> provider(const char *id, const QUrl &base)
    {
        return std::make_unique<HttpSpeechProvider>(*m_list.profile(QLatin1String(id)), base, m_keys, m_stack);
    }
    static SpeechAnswer said(HttpSpeechProvider &provider, const SpeechRequest &request)
    {
        std::optional<SpeechAnswer> answer;
        QEventLoop loop;
        provider.say(request, [&](const SpeechAnswer &given) {
            answer = given;
            loop.quit();
        });
        if (answer)
            qWarning("answered inside the call");
        else
            loop.exec();
        return answer.value();
    }

private slots:
    void aLineIsSentAsTheProfileSays()
    {
        RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, s_wav)}; });
        const auto service = provider("holysheep.speech", peer.url(QStringLiteral("/v1")));
        const SpeechAnswer answer = said(*service, line());
        QCOMPARE(int(answer.error.kind), int(ProblemKind::None));
        QCOMPARE(answer.sound, s_wav);
        QCOMPARE(answer.cost->toDecimal(), QStringLiteral("0.00012"));  // eight characters at $15 a million
        QVERIFY(answer.latencyMs >= 0 && !answer.unsure);
        const QJsonObject body = bodyOf(peer);
        QCOMPARE(body.value(QLatin1String("model")).toString(), QStringLiteral("tts-1"));
        QCOMPARE(body.value(QLatin1String("voice")).toString(), QStringLiteral("nova"));
        QCOMPARE(body.value(QLatin1String("input")).toString(), line().text);
        QCOMPARE(body.value(QLatin1String("speed")).toDouble(), 0.9);
        QCOMPARE(body.value(QLatin1String("response_format")).toString(), QStringLiteral("wav"));
        QVERIFY(!body.contains(QLatin1String("instructions")));  // tts-1 refuses them
        QCOMPARE(peer.deliveries().size(), 1);
    }

    void instructionsGoToModelsThatTakeThem()
    {
        RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, s_wav)}; });
        const auto service = provider("openai-compatible.speech", peer.url(QStringLiteral("/v1")));
        SpeechRequest request = line();
        request.model = QStringLiteral("gpt-4o-mini-tts");
        request.speedPercent = 100;
        QCOMPARE(int(said(*service, request).error.kind), int(ProblemKind::None));
        QCOMPARE(bodyOf(peer).value(QLatin1String("instructions")).toString(), request.instructions);
        QVERIFY(!bodyOf(peer).contains(QLatin1String("speed")));
    }

    void errorsAreTyped_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("unsure");
        QTest::newRow("key") << 401 << QByteArray(R"({"error":"Invalid API key"})") << int(ProblemKind::Auth) << false;
        QTest::newRow("money") << 402 << QByteArray(R"({"error":"no balance"})") << int(ProblemKind::Balance) << false;
        QTest::newRow("rate") << 429 << QByteArray(R"({"error":"slow","error_code":429})") << int(ProblemKind::Rate)
                              << false;
        QTest::newRow("server") << 503 << QByteArray(R"({"error":"busy"})") << int(ProblemKind::Transient) << false;
        QTest::newRow("a web page") << 200 << QByteArray("<html>login</html>") << int(ProblemKind::BrokenResult)
                                    << true;
        QTest::newRow("an error inside 200")
            << 200 << QByteArray(R"({"error":{"message":"content policy"}})") << int(ProblemKind::Moderation) << false;
    }

    void errorsAreTyped()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(bool, unsure);
        RawPeer peer([=](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(status, body)}; });
        const auto service = provider("holysheep.speech", peer.url(QStringLiteral("/v1")));
        const SpeechAnswer answer = said(*service, line());
        QCOMPARE(int(answer.error.kind), kind);
        QCOMPARE(answer.unsure, unsure);
        QVERIFY(answer.sound.isEmpty() && !answer.cost);
        QVERIFY(!answer.error.words.contains(QString::fromLatin1(s_key)));
    }

    void whatCannotBeSentIsNotSent()
    {
        RawPeer peer([](const RawPeer::Delivery &) { return RawPeer::Reaction{RawPeer::http(200, s_wav)}; });
        const auto service = provider("holysheep.speech", peer.url(QStringLiteral("/v1")));
        SpeechRequest request = line();
        request.text = QString(4097, QLatin1Char('a'));
        QCOMPARE(int(said(*service, request).error.kind), int(ProblemKind::Invalid));
        const auto nameless = provider("openai-compatible.speech", peer.url(QStringLiteral("/v1")));
        QCOMPARE(int(said(*nameless, line()).error.kind), int(ProblemKind::Invalid));
        QVERIFY(peer.deliveries().isEmpty());
    }

    void aServiceThatRefusesTheKeyAnswersAllTheSame()
    {
        RawPeer peer([](const RawPeer::Delivery &) {
            return RawPeer::Reaction{RawPeer::http(401, R"({"error": "Invalid API key"})")};
        });
        const auto service = provider("holysheep.speech", peer.url(QStringLiteral("/v1")));
        QCOMPARE(service->traits().account, QStringLiteral("holysheep"));  // one limit for all of its layers
        std::optional<Result<QStringList>> models;
        service->probe([&](const Result<QStringList> &result) { models = result; });
        QTRY_VERIFY(models.has_value());
        QCOMPARE(models->error().kind, ErrorKind::BadInput);  // Provider would say that it is down
    }

    void theVoicesAreThoseOfTheProfile()
    {
        const auto service = provider("holysheep.speech", QUrl());
        QVERIFY(service->voices().contains(QStringLiteral("nova")));
        QCOMPARE(service->price(line())->toDecimal(), QStringLiteral("0.00012"));
    }
};

QTEST_GUILESS_MAIN(TestSpeechProvider)
#include "tst_speechprovider.moc"
