// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/facemodels.h"
#include "program.h"
#include "store/database.h"
#include "support/facefiles.h"
#include "workspace/facecache.h"
#include "workspace/likeness.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace circletake;
using test::Ran;

/// `circletake faces` of the real program.
class TestFaces : public QObject
{
    Q_OBJECT

private slots:
    void withoutModelsItSaysWhatToDo();
    void wrongModelsAreNamed();
    void everyShotWithAClipIsToldOf();
    void whatWasMeasuredIsHeldByEveryCommand();

private:
    [[nodiscard]] static bool isWithout(const Ran &ran) { return ran.said().contains("without OpenCV"); }
};

void TestFaces::withoutModelsItSaysWhatToDo()
{
    test::Program program;
    program.makeProject(QStringLiteral("film"));
    const Ran ran = program.run({QStringLiteral("faces"), QStringLiteral("film"), QStringLiteral("--json")});
    QVERIFY2(ran.code == 1, ran.said().constData());
    QVERIFY2(ran.said().contains("not installed") || isWithout(ran), ran.said().constData());
    QVERIFY(!QFile::exists(program.path(QStringLiteral("film/cache/faces"))));
}

void TestFaces::wrongModelsAreNamed()
{
    test::Program program;
    program.makeProject(QStringLiteral("film"));
    QVERIFY(QDir().mkpath(program.path(QStringLiteral("models"))));
    for (const char *name : {"fr_detect.onnx", "fr_landmark.onnx", "fr_feature.onnx"})
        program.write(QStringLiteral("models/") + QLatin1String(name), "these are words");
    const Ran ran = program.run(
        {QStringLiteral("faces"), QStringLiteral("film"), QStringLiteral("--models"), QStringLiteral("models")});
    QVERIFY2(ran.code == 1, ran.said().constData());
    QVERIFY2(ran.said().contains("fr_detect.onnx") || isWithout(ran), ran.said().constData());
}

void TestFaces::everyShotWithAClipIsToldOf()
{
    const test::FaceFiles faces(QStringLiteral(CIRCLETAKE_BINARY_DIR));
    if (!faces.areThere())
        QSKIP(test::FaceFiles::reason);
    test::Program program;
    program.makeProject(QStringLiteral("film"));
    const Ran rendered = program.run({QStringLiteral("render"), QStringLiteral("film"), QStringLiteral("--shot"),
                                      QStringLiteral("EP01-SC001-SH010"), QStringLiteral("--json")});
    QVERIFY2(rendered.code == 0, rendered.said().constData());
    const Ran ran = program.run({QStringLiteral("faces"), QStringLiteral("film"), QStringLiteral("--models"),
                                 faces.models(), QStringLiteral("--json")});
    if (isWithout(ran))
        QSKIP("this build cannot look for faces");
    QVERIFY2(ran.code == 0, ran.said().constData());
    const QJsonArray shots = ran.json().value(QLatin1String("shots")).toArray();
    QCOMPARE(shots.size(), 1);
    QCOMPARE(ran.count("without_clip"), 3);
    QCOMPARE(shots.first()[QLatin1String("take")].toString(), QStringLiteral("EP01-SC001-SH010-T1"));
    for (const QJsonValue character : shots.first()[QLatin1String("characters")].toArray())
        QCOMPARE(character[QLatin1String("state")].toString(), QStringLiteral("no_reference"));
    QVERIFY(!QFile::exists(program.path(QStringLiteral("film/cache/faces"))));  // nothing to compare with, nothing read
}

/// Nothing is measured here: what an earlier run saw is in the cache, and no face models are there.
void TestFaces::whatWasMeasuredIsHeldByEveryCommand()
{
    test::Program program;
    const QString film = QStringLiteral("film");
    program.makeProject(film);
    QCOMPARE(program.run({QStringLiteral("render"), film}).code, 0);
    const QString folder = program.path(film);
    const auto timeline = [&] {
        const Ran ran = program.run({QStringLiteral("export"), film, QStringLiteral("--format"), QStringLiteral("otio"),
                                     QStringLiteral("--out"), QStringLiteral("t.otio")});
        QFile file(program.path(QStringLiteral("t.otio")));
        return ran.code == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : ran.said();
    };
    const auto obstacles = [&] {
        return program
            .run({QStringLiteral("lipsync"), film, QStringLiteral("--shot"), QStringLiteral("EP01-SC001-SH030"),
                  QStringLiteral("--estimate")})
            .said();
    };
    const QByteArray clip = "clips/EP01/SC001/SH030/T1.mp4";
    QVERIFY2(timeline().contains(clip), timeline().constData());
    const QByteArray before = obstacles();
    QVERIFY2(!before.contains("no good clip"), before.constData());

    const QByteArray reference(64, 'a');
    {
        const auto database =
            store::Database::open(folder + QStringLiteral("/project.circletake"), store::Database::Access::ReadWrite);
        QVERIFY(database.ok());
        const QByteArray picture =
            R"([{"path":"references/mei.jpg","hash":")" + reference + R"(","width":64,"height":64,"bytes":100}])";
        const QByteArray change = "UPDATE character SET pictures = '" + picture +
                                  "'; UPDATE take SET animatic = 0;"
                                  R"(UPDATE series SET bible = '{"least_likeness":0.6}')";
        QVERIFY((*database)->execute(change.constData()).ok());
    }
    const workspace::FaceCache cache(workspace::faceCacheOf(folder), media::faceModelsHash());
    const auto seen = [&cache](const QByteArray &hash, const QVector<float> &embedding) {
        cache.write(hash, {1, {{0, 0, QRectF(0.1, 0.1, 0.2, 0.2), 0.9, 50, embedding}}});
    };
    QFile file(folder + QLatin1Char('/') + QString::fromLatin1(clip));
    QVERIFY(file.open(QIODevice::ReadOnly));
    seen(reference, {1, 0});
    seen(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex(), {0, 1});

    const QByteArray after = timeline();
    QVERIFY2(!after.contains(clip) && after.contains("clips/EP01/SC001/SH010/T1.mp4"), after.constData());
    const QByteArray told = obstacles();
    QVERIFY2(told.contains("no good clip"), told.constData());
}

QTEST_GUILESS_MAIN(TestFaces)
#include "tst_faces.moc"
