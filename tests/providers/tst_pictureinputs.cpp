// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/pictureinputs.h"

#include "providers/providerlist.h"
#include "providers/requestbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace circletake;
using namespace circletake::providers;

namespace {

SpecPicture sent(PictureRole role, const char *name)
{
    return {role, QStringLiteral("MEI"), {QStringLiteral("references/a.jpg"), QByteArray(name), {640, 960}, 4}};
}

/// The picture's own hash stands for its bytes.
FileSource files()
{
    return {[](const QString &, const QByteArray &hash) { return Result<QByteArray>(hash); },
            [](const QString &) { return Result<qint64>(4); }};
}

QString encoded(const char *name, bool dataUrl = true)
{
    const QString base64 = QString::fromLatin1(QByteArray(name).toBase64());
    return dataUrl ? QStringLiteral("data:image/jpeg;base64,") + base64 : base64;
}

render::SubmitRequest requestOf(const Profile &profile, const QVector<SpecPicture> &pictures)
{
    render::SubmitRequest request;
    request.reference = QStringLiteral("EP01-SC001-SH010-T1");
    request.spec.model = profile.models.isEmpty() ? QString() : profile.models.first().id;
    request.spec.prompt = QStringLiteral("梅 opens the door");
    request.spec.resolution = profile.models.first().resolutions.value(0);
    request.spec.aspect = profile.models.first().aspects.value(0);
    request.spec.durationMs = int(profile.models.first().fittingMs(5000).value_or(5000));
    request.spec.pictures = pictures;
    return request;
}

}  // namespace

class TestPictureInputs : public QObject
{
    Q_OBJECT

private slots:
    /// Not what a profile says that a model can, but what its requests really carry.
    void profilesTellWhatTheirRequestsCarry_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("firstFrame");
        QTest::addColumn<int>("references");
        QTest::addColumn<bool>("together");
        QTest::addColumn<qint64>("mostBytes");
        QTest::newRow("holysheep") << QStringLiteral("holysheep") << true << 4 << true << qint64(7'500'000);
        QTest::newRow("sandbox") << QStringLiteral("sandbox") << true << 4 << true << qint64(7'500'000);
        QTest::newRow("one or the other") << QStringLiteral("ark-seedance") << true << 30 << false << qint64(0);
        QTest::newRow("references are elements there")
            << QStringLiteral("kling") << true << 0 << false << qint64(37'500'000);
        QTest::newRow("by its own request") << QStringLiteral("vidu") << true << 7 << false << qint64(0);
        QTest::newRow("addresses only") << QStringLiteral("luma") << false << 0 << false << qint64(0);
        QTest::newRow("words only") << QStringLiteral("fal") << false << 0 << false << qint64(0);
    }

    void profilesTellWhatTheirRequestsCarry()
    {
        QFETCH(QString, id);
        const Profile *profile = m_list.profile(id);
        QVERIFY(profile);
        const PictureInputs inputs = pictureInputs(*profile, {});
        QTEST(inputs.firstFrame, "firstFrame");
        QTEST(inputs.references, "references");
        QTEST(inputs.together, "together");
        QTEST(inputs.mostBytes, "mostBytes");
        QCOMPARE(pictureInputs(*profile, QStringLiteral("no-such-model")).references, 0);
    }

    void aProfileThatDoesNotSayHowGetsDataUrls()
    {
        QFile file(QStringLiteral(":/circletake/profiles/holysheep.video.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll().replace("\"as\": \"data_url\", ", "");
        QVERIFY(!json.contains("data_url"));
        const auto profile = readProfile(json, QStringLiteral("holysheep"));
        QVERIFY2(profile, profile ? "" : qPrintable(profile.error().text()));
        const RequestBuilder builder(*profile, profile->base(), files());
        const auto made = builder.submit(requestOf(*profile, {sent(PictureRole::FirstFrame, "frame")}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        QVERIFY(made->body.contains(encoded("frame").toLatin1()));
        QVERIFY(pictureInputs(*profile, {}).firstFrame);
    }

    void picturesStandInTheBody()
    {
        const Profile &profile = *m_list.profile(QStringLiteral("holysheep"));
        const RequestBuilder builder(profile, QUrl(QStringLiteral("https://a.example/v1")), files());
        const auto made = builder.submit(
            requestOf(profile, {sent(PictureRole::FirstFrame, "frame"), sent(PictureRole::Reference, "one"),
                                sent(PictureRole::Reference, "two")}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        const QJsonObject body = QJsonDocument::fromJson(made->body).object();
        QCOMPARE(body[QLatin1String("first_frame")].toString(), encoded("frame"));
        QCOMPARE(body[QLatin1String("reference_images")].toArray(), (QJsonArray{encoded("one"), encoded("two")}));
    }

    void aServiceThatWantsPlainBase64GetsIt()
    {
        const Profile &profile = *m_list.profile(QStringLiteral("kling"));
        const RequestBuilder builder(profile, profile.base(), files());
        const auto made = builder.submit(requestOf(profile, {sent(PictureRole::FirstFrame, "frame")}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().text()));
        QVERIFY(made->body.contains('"' + encoded("frame", false).toLatin1() + '"'));
        QVERIFY(made->url.path().contains(QStringLiteral("image-to-video")));
        QVERIFY(builder.check(requestOf(profile, {sent(PictureRole::FirstFrame, "frame")})).ok());
    }

    void anotherPictureIsAnotherRequest()
    {
        const Profile &profile = *m_list.profile(QStringLiteral("holysheep"));
        const RequestBuilder builder(profile, profile.base(), files());
        const auto bodyWith = [&](const QVector<SpecPicture> &pictures) {
            return builder.submit(requestOf(profile, pictures)).value().body;
        };
        QVERIFY(bodyWith({}) != bodyWith({sent(PictureRole::Reference, "one")}));
        QVERIFY(bodyWith({sent(PictureRole::Reference, "one")}) != bodyWith({sent(PictureRole::Reference, "two")}));
        QCOMPARE(bodyWith({sent(PictureRole::Reference, "one")}), bodyWith({sent(PictureRole::Reference, "one")}));
    }

    void aPictureThatIsNotThereStopsTheRequest()
    {
        const Profile &profile = *m_list.profile(QStringLiteral("holysheep"));
        const auto request = requestOf(profile, {sent(PictureRole::Reference, "one")});
        const auto gone = [](const QString &path) {
            return Error{ErrorKind::NotFound, QStringLiteral("gone"), path, {}};
        };
        const FileSource nothing{
            [gone](const QString &path, const QByteArray &) -> Result<QByteArray> { return gone(path); },
            [gone](const QString &path) -> Result<qint64> { return gone(path); }};
        const RequestBuilder lost(profile, profile.base(), nothing);
        QCOMPARE(lost.submit(request).error().kind, ErrorKind::NotFound);
        QCOMPARE(lost.check(request).error().kind, ErrorKind::NotFound);
        const RequestBuilder without(profile, profile.base());
        QCOMPARE(without.submit(request).error().kind, ErrorKind::Unsupported);
    }

private:
    ProviderList m_list = ProviderList::load({});
};

QTEST_GUILESS_MAIN(TestPictureInputs)
#include "tst_pictureinputs.moc"
