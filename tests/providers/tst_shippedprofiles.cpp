// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/multipart.h"
#include "providers/providerlist.h"
#include "providers/requestbuilder.h"
#include "providers/specvariables.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace circletake;
using namespace circletake::providers;

namespace {

const QString s_folder = QStringLiteral(CIRCLETAKE_SOURCE_DIR) + QStringLiteral("/resources/profiles/");
const QString s_golden = QStringLiteral(CIRCLETAKE_SOURCE_DIR) + QStringLiteral("/tests/golden/profiles/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Request>
QJsonObject described(const Result<Request> &request)
{
    if (!request)
        return {{QStringLiteral("error"), request.error().text()}};
    QJsonObject headers;
    for (const auto &[name, value] : request->headers)
        headers.insert(QString::fromLatin1(name), QString::fromUtf8(value));
    QJsonObject all{{QStringLiteral("method"), QString::fromLatin1(request->verb)},
                    {QStringLiteral("address"), request->url.toString()},
                    {QStringLiteral("headers"), headers}};
    const QJsonDocument json = QJsonDocument::fromJson(request->body);
    if (json.isObject())
        all.insert(QStringLiteral("body"), json.object());
    else if (!request->body.isEmpty())
        all.insert(QStringLiteral("text"), QString::fromUtf8(request->body));
    return all;
}

render::SubmitRequest sample(const QString &model)
{
    render::SubmitRequest request;
    request.reference = QStringLiteral("EP01-SC012-SH030-T2-0f1e2d3c");
    request.idempotencyKey = QStringLiteral("0f1e2d3c4b5a69788796a5b4c3d2e1f0");
    request.callback = QUrl(QStringLiteral("https://studio.example/callback/77"));
    request.spec = {.provider = {},
                    .model = model,
                    .prompt = QStringLiteral("Medium close-up, low angle. 梅 opens the red door; \"who is it?\""),
                    .tone = QStringLiteral("tense"),
                    .style = QStringLiteral("warm film grain"),
                    .durationMs = 6000,
                    .resolution = {},
                    .aspect = QStringLiteral("9:16"),
                    .seed = 7,
                    .needsSound = true,
                    .pictures = {},
                    .inputs = {}};
    return request;
}

QJsonObject videoRequests(const Profile &profile, const QUrl &base)
{
    const RequestBuilder builder(profile, base);
    QJsonObject all;
    QStringList models;
    for (const ModelProfile &model : profile.models)
        models.append(model.id);
    if (models.isEmpty())
        models.append(QStringLiteral("some-model"));
    for (const QString &id : models) {
        render::SubmitRequest request = sample(id);
        const ModelProfile *model = profile.model(id);
        request.spec.resolution = model ? model->resolutions.value(0) : QStringLiteral("720p");
        const auto fitting = fitted(profile, request.spec);
        if (fitting)
            request.spec = *fitting;
        all.insert(QStringLiteral("submit ") + id, described(builder.submit(request)));
        const auto variables = specVariables(profile, request.spec);
        const auto price = model && variables ? model->price.ofClip(*variables) : std::nullopt;
        all.insert(QStringLiteral("price ") + id,
                   price ? price->currency().code() + QLatin1Char(' ') + price->toDecimal() : QStringLiteral("none"));
    }
    const QString id = profile.id == QLatin1String("fal")
                           ? QStringLiteral("https://queue.fal.run/fal-ai/kling-video/requests/r1")
                           : QStringLiteral("job-1");
    const Variables job{{QStringLiteral("id"), id},
                        {QStringLiteral("ids"), QStringLiteral("job-1,job-2")},
                        {QStringLiteral("file_id"), QStringLiteral("file-9")}};
    all.insert(QStringLiteral("poll"), described(builder.make(profile.poll, job)));
    if (profile.fetch.exists())
        all.insert(QStringLiteral("fetch"), described(builder.make(profile.fetch, job)));
    if (profile.cancel.exists())
        all.insert(QStringLiteral("cancel"), described(builder.make(profile.cancel, job)));
    if (profile.lookup.exists())
        all.insert(QStringLiteral("lookup"),
                   described(builder.make(profile.lookup, *submitVariables(profile, sample(models.first())))));
    return all;
}

QJsonObject otherRequests(const Profile &profile, const QUrl &base)
{
    const RequestBuilder builder(profile, base);
    QJsonObject all;
    const QJsonArray messages{QJsonObject{{QStringLiteral("role"), QStringLiteral("user")},
                                          {QStringLiteral("content"), QStringLiteral("Break it down.")}}};
    const Variables sampleVariables{
        {QStringLiteral("model"), profile.models.isEmpty() ? QStringLiteral("some-model") : profile.models.first().id},
        {QStringLiteral("messages"), messages},
        {QStringLiteral("schema"), QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}}},
        {QStringLiteral("schema_name"), QStringLiteral("shots")},
        {QStringLiteral("json"), true},
        {QStringLiteral("max_tokens"), 4000},
        {QStringLiteral("token_limit"), 4000},
        {QStringLiteral("text"), QStringLiteral("谁？")},
        {QStringLiteral("voice"), QStringLiteral("nova")},
        {QStringLiteral("instructions"), QStringLiteral("Be calm.")},
        {QStringLiteral("format"), QStringLiteral("wav")},
        {QStringLiteral("video"), QStringLiteral("https://v.example/a.mp4")},
        {QStringLiteral("audio"), QStringLiteral("data:audio/wav;base64,UklGRg==")}};
    for (qsizetype i = 0; i < profile.submits.size(); ++i)
        all.insert(QStringLiteral("submit %1").arg(i), described(builder.make(profile.submits.at(i), sampleVariables)));
    return all;
}

}  // namespace

class TestShippedProfiles : public QObject
{
    Q_OBJECT

private slots:
    void everyFileIsInTheResource();
    void everyProfileIsRead();
    void requestsAreAsRecorded_data();
    void requestsAreAsRecorded();
    void recordingsHaveProfiles();
    void idsAndFilesAgree();
    void basesAreHttps();
    void holysheepKeepsItsRules();
    void theSandboxIsCalledAnimatic();
    void aUsersProfileReplacesAShippedOne();

private:
    ProviderList m_list = ProviderList::load({});
};

void TestShippedProfiles::everyFileIsInTheResource()
{
    const QStringList files = QDir(s_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 20);
    QCOMPARE(QDir(QStringLiteral(":/circletake/profiles")).entryList(QDir::Files, QDir::Name), files);
}

void TestShippedProfiles::everyProfileIsRead()
{
    for (const Error &problem : m_list.problems())
        qWarning("%s", qPrintable(problem.text()));
    QVERIFY(m_list.problems().isEmpty());
    QCOMPARE(m_list.profiles().size(), QDir(s_folder).entryList({QStringLiteral("*.json")}).size());
}

void TestShippedProfiles::requestsAreAsRecorded_data()
{
    QTest::addColumn<QString>("id");
    for (const Profile &profile : m_list.profiles())
        QTest::newRow(qPrintable(profile.id)) << profile.id;
}

void TestShippedProfiles::requestsAreAsRecorded()
{
    QFETCH(QString, id);
    const Profile &profile = *m_list.profile(id);
    const QUrl base = profile.bases.isEmpty() ? QUrl(QStringLiteral("http://127.0.0.1:8000/v1")) : profile.base();
    QJsonObject requests =
        profile.kind == Profile::Kind::Video ? videoRequests(profile, base) : otherRequests(profile, base);
    if (profile.check.exists())
        requests.insert(QStringLiteral("check"), described(RequestBuilder(profile, base).make(profile.check, {})));
    const QString file = s_golden + id + QStringLiteral(".json");
    const QByteArray actual = QJsonDocument(requests).toJson();
    if (qEnvironmentVariable("CIRCLETAKE_GOLDEN") == QLatin1String("write")) {
        QDir().mkpath(s_golden);
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(actual) == actual.size());
    }
    QVERIFY2(QFile::exists(file), "no recording: run this test with CIRCLETAKE_GOLDEN=write and read what it wrote");
    QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(contents(file)));
}

void TestShippedProfiles::recordingsHaveProfiles()
{
    for (const QString &file : QDir(s_golden).entryList({QStringLiteral("*.json")}, QDir::Files))
        QVERIFY2(m_list.profile(file.chopped(5)), qPrintable(file));
}

void TestShippedProfiles::idsAndFilesAgree()
{
    for (const QString &file : QDir(s_folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        const auto profile = readProfile(contents(s_folder + file), file);
        QVERIFY(profile.ok());
        const QString service = profile->id.section(QLatin1Char('.'), 0, 0);
        QCOMPARE(file, service + QLatin1Char('.') + key(profile->kind) + QStringLiteral(".json"));
    }
}

void TestShippedProfiles::basesAreHttps()
{
    for (const Profile &profile : m_list.profiles())
        for (const QUrl &base : profile.bases)
            QVERIFY2(base.scheme() == QLatin1String("https") || base.host() == QLatin1String("127.0.0.1"),
                     qPrintable(base.toString()));
}

void TestShippedProfiles::holysheepKeepsItsRules()
{
    const Profile &profile = *m_list.profile(QStringLiteral("holysheep"));
    QCOMPARE(int(profile.submitClass), int(render::SubmitClass::Nothing));
    QCOMPARE(profile.limits.requestsPerMinute, 500);
    QCOMPARE(profile.auth.environment, QByteArray("HOLYSHEEP_API_KEY"));
    QCOMPARE(profile.auth.rules.prefix, QStringLiteral("hs_"));
    QCOMPARE(profile.auth.rules.leastLength, 32);
    QCOMPARE(profile.notTaken.first().http, QVector<int>{503});
    const auto price = profile.models.first().price.ofClip({{QStringLiteral("duration_ms"), 5500}});
    QCOMPARE(price->toDecimal(), QStringLiteral("0.275"));
    for (const char *kind : {"holysheep.chat", "holysheep.speech", "holysheep.lipsync"})
        QCOMPARE(m_list.profile(QLatin1String(kind))->auth.account, QStringLiteral("holysheep"));
}

void TestShippedProfiles::theSandboxIsCalledAnimatic()
{
    const Profile &profile = *m_list.profile(QStringLiteral("sandbox"));
    QVERIFY(profile.animatic);
    QVERIFY(profile.label.contains(QStringLiteral("animatic")));
    QVERIFY(profile.bases.isEmpty());
    for (const Profile &other : m_list.profiles())
        QCOMPARE(other.animatic,
                 other.id == QStringLiteral("sandbox") || other.id == QStringLiteral("sandbox.lipsync"));
}

void TestShippedProfiles::aUsersProfileReplacesAShippedOne()
{
    QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &text) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    write("mine.json", contents(s_folder + QStringLiteral("kling.video.json")).replace("\"Kling 3\"", "\"My Kling\""));
    write("other.json",
          contents(s_folder + QStringLiteral("kling.video.json")).replace("\"id\": \"kling\"", "\"id\": \"kling-2\""));
    write("broken.json", "{\"profile\": 1,\n \"id\": \"x\",\n}");
    write("notes.txt", "not a profile");
    const ProviderList list = ProviderList::load(folder.path());
    QCOMPARE(list.profiles().size(), m_list.profiles().size() + 1);
    QCOMPARE(list.profile(QStringLiteral("kling"))->label, QStringLiteral("My Kling"));
    QVERIFY(list.profile(QStringLiteral("kling-2")));
    QCOMPARE(list.problems().size(), 1);
    QVERIFY2(list.problems().first().where.endsWith(QStringLiteral("broken.json:3")),
             qPrintable(list.problems().first().where));
    QCOMPARE(list.ofKind(Profile::Kind::LipSync).size(), 2);
}

QTEST_GUILESS_MAIN(TestShippedProfiles)
#include "tst_shippedprofiles.moc"
