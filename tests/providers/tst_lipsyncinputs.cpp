// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/lipsyncinputs.h"

#include "providers/providerlist.h"
#include "providers/requestbuilder.h"
#include "providers/specvariables.h"

#include <QJsonDocument>
#include <QtTest>

using namespace circletake;
using namespace circletake::providers;

namespace {

render::SubmitRequest requestOf(const QByteArray &video, const QByteArray &sound)
{
    render::SubmitRequest request;
    request.reference = QStringLiteral("EP01-SC001-SH010-T2");
    request.spec.model = QStringLiteral("lipsync-1");
    request.spec.durationMs = 6500;
    request.spec.lipSync = {{7}, QStringLiteral("clips/a.mp4"), video, QStringLiteral("voices/a.wav"), sound};
    return request;
}

constexpr qint64 length = 30;  // of each file

/// The hash that is asked for stands for the bytes.
FileSource files()
{
    return {[](const QString &, const QByteArray &hash) { return Result<QByteArray>(hash); },
            [](const QString &) { return Result<qint64>(length); }};
}

}  // namespace

class TestLipSyncInputs : public QObject
{
    Q_OBJECT

private slots:
    void clipAndSoundGoOutAsTheProfileSays_data()
    {
        QTest::addColumn<QString>("as");
        QTest::addColumn<QString>("video");
        QTest::addColumn<QString>("audio");
        const QString video = QString::fromLatin1(QByteArray("film").toBase64());
        const QString audio = QString::fromLatin1(QByteArray("voice").toBase64());
        QTest::newRow("data URLs") << QStringLiteral("data_url") << QStringLiteral("data:video/mp4;base64,") + video
                                   << QStringLiteral("data:audio/wav;base64,") + audio;
        QTest::newRow("plain") << QStringLiteral("base64") << video << audio;
    }
    void clipAndSoundGoOutAsTheProfileSays()
    {
        QFETCH(QString, as);
        Profile profile = shipped();
        profile.models.first().media.as = as;
        const auto made = RequestBuilder(profile, profile.base(), files()).submit(requestOf("film", "voice"));
        QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().text()));
        const QJsonObject body = QJsonDocument::fromJson(made->body).object();
        QTEST(body.value(QLatin1String("video")).toString(), "video");
        QTEST(body.value(QLatin1String("audio")).toString(), "audio");
        QCOMPARE(body.value(QLatin1String("model")).toString(), QStringLiteral("lipsync-1"));
        QCOMPARE(made->url.path(), QStringLiteral("/v1/video/lipsync"));
    }

    void theBodyDependsOnBothFiles()
    {
        const Profile profile = shipped();
        const RequestBuilder builder(profile, profile.base(), files());
        const auto bodyOf = [&](const char *video, const char *sound) {
            return builder.submit(requestOf(video, sound))->body;
        };
        QCOMPARE(bodyOf("one", "a"), bodyOf("one", "a"));
        QVERIFY(bodyOf("one", "a") != bodyOf("two", "a"));
        QVERIFY(bodyOf("one", "a") != bodyOf("one", "b"));
    }

    void whatCannotBeSentIsRefused_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("the clip is gone") << QStringLiteral("gone") << ErrorKind::NotFound;
        QTest::newRow("the clip is too large") << QStringLiteral("video") << ErrorKind::Unsupported;
        QTest::newRow("the sound is too large") << QStringLiteral("audio") << ErrorKind::Unsupported;
        QTest::newRow("only addresses are taken") << QStringLiteral("url") << ErrorKind::Unsupported;
        QTest::newRow("nobody reads files") << QStringLiteral("reader") << ErrorKind::Unsupported;
        QTest::newRow("it is no lip sync") << QStringLiteral("spec") << ErrorKind::Unsupported;
    }
    void whatCannotBeSentIsRefused()
    {
        QFETCH(QString, fault);
        Profile profile = shipped();
        MediaLimits &media = profile.models.first().media;
        render::SubmitRequest request = requestOf(QByteArray(length, 'v'), QByteArray(length, 'a'));
        FileSource source = files();
        if (fault == QLatin1String("gone"))
            source.size = [](const QString &path) -> Result<qint64> {
                return Error{ErrorKind::NotFound, QStringLiteral("gone"), path, {}};
            };
        else if (fault == QLatin1String("video"))
            media.videoBytes = 39;  // forty are sent
        else if (fault == QLatin1String("audio"))
            media.audioBytes = 39;
        else if (fault == QLatin1String("url"))
            media.as = QStringLiteral("url");
        else if (fault == QLatin1String("reader"))
            source = {};
        else
            request.spec.lipSync = {};
        int reads = 0;
        if (source)
            source.bytes = [&reads](const QString &, const QByteArray &hash) {
                ++reads;
                return Result<QByteArray>(hash);
            };
        const RequestBuilder builder(profile, profile.base(), source);
        const auto checked = builder.check(request);
        QVERIFY(!checked.ok());
        QTEST(checked.error().kind, "kind");
        QCOMPARE(reads, 0);
        const auto made = builder.submit(request);
        QVERIFY(!made.ok());
        QTEST(made.error().kind, "kind");
    }

    void aVideoModelDoesNotGetALipSync()
    {
        const Profile &profile = *m_list.profile(QStringLiteral("holysheep"));
        render::SubmitRequest request = requestOf("film", "voice");
        request.spec.model = profile.models.first().id;
        request.spec.prompt = QStringLiteral("Mei opens the door.");
        request.spec.resolution = QStringLiteral("720p");
        request.spec.aspect = QStringLiteral("9:16");
        QCOMPARE(RequestBuilder(profile, profile.base(), files()).submit(request).error().kind, ErrorKind::Unsupported);
    }

    void aSecondHasItsPrice()
    {
        const auto variables = specVariables(shipped(), requestOf("film", "voice").spec);
        QVERIFY(variables.ok());
        const auto price = shipped().models.first().price.ofClip(*variables);
        QCOMPARE(price.value_or(Money()), *Money::fromDecimal(u"0.325", Currency::usd()));
    }

    void modelsThatSpeakThemselvesAreKnown_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("withSound");
        QTest::addColumn<bool>("speaks");
        QTest::newRow("never") << QStringLiteral("holysheep") << true << false;
        QTest::newRow("always") << QStringLiteral("minimax") << false << true;
        QTest::newRow("when asked, and asked") << QStringLiteral("kling") << true << true;
        QTest::newRow("when asked, and not asked") << QStringLiteral("kling") << false << false;
    }
    void modelsThatSpeakThemselvesAreKnown()
    {
        QFETCH(QString, id);
        QFETCH(bool, withSound);
        RenderSpec spec;
        spec.needsSound = withSound;
        QVERIFY(m_list.profile(id));
        QTEST(speaksItself(*m_list.profile(id), spec), "speaks");
    }

private:
    [[nodiscard]] Profile shipped() const { return *m_list.profile(QStringLiteral("holysheep.lipsync")); }

    ProviderList m_list = ProviderList::load({});
};

QTEST_GUILESS_MAIN(TestLipSyncInputs)
#include "tst_lipsyncinputs.moc"
