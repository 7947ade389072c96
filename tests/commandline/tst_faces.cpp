// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/facefiles.h"

#include <QJsonArray>

using namespace circletake;

/// `circletake faces` of the real program.
class TestFaces : public QObject
{
    Q_OBJECT

private slots:
    void withoutModelsItSaysWhatToDo();
    void wrongModelsAreNamed();
    void everyShotWithAClipIsToldOf();

private:
    [[nodiscard]] static bool isWithout(const test::Ran &ran) { return ran.said().contains("without OpenCV"); }
};

void TestFaces::withoutModelsItSaysWhatToDo()
{
    test::Program program;
    program.makeProject(QStringLiteral("film"));
    const test::Ran ran = program.run({QStringLiteral("faces"), QStringLiteral("film"), QStringLiteral("--json")});
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
    const test::Ran ran = program.run(
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
    const test::Ran rendered = program.run({QStringLiteral("render"), QStringLiteral("film"), QStringLiteral("--shot"),
                                            QStringLiteral("EP01-SC001-SH010"), QStringLiteral("--json")});
    QVERIFY2(rendered.code == 0, rendered.said().constData());
    const test::Ran ran = program.run({QStringLiteral("faces"), QStringLiteral("film"), QStringLiteral("--models"),
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

QTEST_GUILESS_MAIN(TestFaces)
#include "tst_faces.moc"
