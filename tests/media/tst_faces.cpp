// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/facequeries.h"
#include "media/mediatools.h"
#include "support/facefiles.h"
#include "support/mediaclips.h"

#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;

/// Asks a real worker about faces in photographs, clips, and files that are neither.
class TestFaces : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_worker.reset(); }
    void facesOfTheGroupAreFoundAndDiffer();
    void sameFaceStaysTheSame_data();
    void sameFaceStaysTheSame();
    void clipIsSampledFromEndToEnd_data();
    void clipIsSampledFromEndToEnd();
    void smallFaceInATallPictureIsFound();
    void turnedPhotographIsLookedAtUpright();
    void turnedClipIsLookedAtUpright();
    void sixtyMegapixelsAreLookedAt();
    void pictureWithoutAFaceHasNone();
    void badFileIsToldInWords_data();
    void badFileIsToldInWords();
    void badModelsAreToldInWords_data();
    void badModelsAreToldInWords();

private:
    [[nodiscard]] Result<FaceFindings> look(const QString &path) { return facesInPicture(*m_worker, m_models, path); }
    [[nodiscard]] QString changed(const QString &name, const QString &filter, int photograph = 1,
                                  const QString &more = {})
    {
        return m_files.make(
            name,
            QStringLiteral("-i %1 -vf %2 -frames:v 1 -update 1 ").arg(m_faces.photograph(photograph), filter) + more);
    }

    test::FaceFiles m_faces{QStringLiteral(CIRCLETAKE_BINARY_DIR)};
    test::MediaClips m_files;
    FaceModelSet m_models;
    std::unique_ptr<MediaWorker> m_worker;
};

void TestFaces::initTestCase()
{
    if (*m_faces.missing())
        QSKIP(m_faces.missing());
    const SystemFiles files;
    const auto models = faceModelsIn(m_faces.models(), files);
    QVERIFY2(models, models ? "" : qPrintable(models.error().text()));
    m_models = *models;
    const auto program = findMediaWorker();
    QVERIFY2(program, program ? "" : qPrintable(program.error().text()));
    m_worker = std::make_unique<MediaWorker>(*program);
}

void TestFaces::facesOfTheGroupAreFoundAndDiffer()
{
    qsizetype all = 0;
    QVector<double> others;
    for (int number = 1; number <= 6; ++number) {
        const auto found = look(m_faces.photograph(number));
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        all += found->faces.size();
        for (qsizetype i = 0; i < found->faces.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                others.append(likenessOf(found->faces[i].embedding, found->faces[j].embedding));
        }
    }
    QVERIFY2(all >= 20 && all <= 24, qPrintable(QString::number(all)));
    std::sort(others.begin(), others.end());
    qInfo("%d faces; different people: median %.2f, most %.2f", int(all), others[others.size() / 2], others.last());
    QVERIFY(others.last() < 0.5);
    QVERIFY(others[others.size() / 2] < 0.2);
}

void TestFaces::sameFaceStaysTheSame_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("options");
    QTest::newRow("mirrored") << QStringLiteral("hflip") << QString();
    QTest::newRow("darkened") << QStringLiteral("lutrgb=r=val*0.5:g=val*0.5:b=val*0.5") << QString();
    QTest::newRow("small and compressed") << QStringLiteral("scale=1100:-2") << QStringLiteral("-q:v 20");
    QTest::newRow("all of these") << QStringLiteral("hflip,lutrgb=r=val*0.6:g=val*0.6:b=val*0.6,scale=1300:-2")
                                  << QStringLiteral("-q:v 14");
}

void TestFaces::sameFaceStaysTheSame()
{
    QFETCH(QString, filter);
    QFETCH(QString, options);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-'));
    const auto before = look(m_faces.photograph(1));
    const auto after = look(changed(name + QStringLiteral(".jpg"), filter, 1, options));
    QVERIFY(before && after);
    QVERIFY(before->faces.size() >= 3);
    QVERIFY(after->faces.size() >= 3);
    for (const SeenFace &face : before->faces) {
        const FaceMatch match = bestMatch({face.embedding}, *after);
        qInfo("%s: %.2f", qPrintable(name), match.likeness);
        QVERIFY(match.likeness > 0.8);
    }
}

void TestFaces::clipIsSampledFromEndToEnd_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("samples");
    QTest::newRow("usual") << 120 << QString() << 5;
    QTest::newRow("a key picture each second") << 120 << QStringLiteral("-g 24") << 5;
    QTest::newRow("key pictures only") << 60 << QStringLiteral("-g 1") << 5;
    QTest::newRow("no pictures between") << 60 << QStringLiteral("-bf 0 -g 250") << 5;
    QTest::newRow("a single picture") << 1 << QString() << 1;
    QTest::newRow("fragmented") << 72 << QStringLiteral("-movflags frag_keyframe+empty_moov") << 5;
}

void TestFaces::clipIsSampledFromEndToEnd()
{
    QFETCH(int, frames);
    QFETCH(QString, options);
    QFETCH(int, samples);
    const QString name = QStringLiteral("clip%1%2.mp4").arg(frames).arg(qHash(options));
    const QString clip = m_files.make(
        name, QStringLiteral("-loop 1 -r 24 -i %1 -vf scale=960:-2 -frames:v %2 -c:v libx264 -pix_fmt yuv420p ")
                      .arg(m_faces.photograph(1))
                      .arg(frames) +
                  options);
    const auto found = facesInClip(*m_worker, m_models, clip, 5);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->samples, samples);
    QCOMPARE(found->faces.size(), qsizetype(samples) * 3);
    const qint64 lengthMs = frames * 1000 / 24;
    for (const SeenFace &face : found->faces) {
        const qint64 wanted = (2 * face.sample + 1) * lengthMs / (2 * samples);
        QVERIFY2(std::abs(face.atMs - wanted) <= 170 || frames == 1,
                 qPrintable(QStringLiteral("%1 for %2").arg(face.atMs).arg(wanted)));
        QVERIFY(face.sharpness > 10);
    }
}

void TestFaces::smallFaceInATallPictureIsFound()
{
    const QString tall = changed(QStringLiteral("tall.jpg"), QStringLiteral("scale=300:-2,pad=720:1280:200:300"));
    const auto found = look(tall);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QVERIFY(!found->faces.isEmpty());
}

void TestFaces::turnedPhotographIsLookedAtUpright()
{
    const QByteArray upright =
        test::MediaClips::contents(changed(QStringLiteral("side.jpg"), QStringLiteral("transpose=2")));
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0", 32);
    QByteArray segment("\xff\xe1\0", 3);
    segment += char(exif.size() + 2);
    const auto turned =
        look(m_files.file(QStringLiteral("turned.jpg"), upright.left(2) + segment + exif + upright.mid(2)));
    const auto straight = look(m_faces.photograph(1));
    QVERIFY(turned && straight);
    QCOMPARE(turned->faces.size(), straight->faces.size());
    QVERIFY(bestMatch({straight->faces.first().embedding}, *turned).likeness > 0.9);
    QVERIFY(std::abs(turned->faces.first().box.center().x() - straight->faces.first().box.center().x()) < 0.02);
}

void TestFaces::turnedClipIsLookedAtUpright()
{
    const QByteArray lying = test::MediaClips::contents(
        m_files.make(QStringLiteral("lying.mp4"),
                     QStringLiteral("-loop 1 -r 24 -i %1 -vf scale=960:-2,transpose=2 -frames:v 12 -c:v libx264 "
                                    "-pix_fmt yuv420p")
                         .arg(m_faces.photograph(1))));
    const QByteArray straight = QByteArray::fromHex(
        "00010000000000000000000000000000000100000000000000000000"
        "0000000040000000");
    const QByteArray quarter = QByteArray::fromHex(
        "00000000000100000000000"
        "0ffff000000000000000000000000000000000000"
        "40000000");
    QByteArray turned = lying;
    QCOMPARE(quarter.size(), straight.size());
    QVERIFY(turned.lastIndexOf(straight) > 0);
    turned.replace(turned.lastIndexOf(straight), straight.size(), quarter);  // the track's own, behind the film's
    const auto found = facesInClip(*m_worker, m_models, m_files.file(QStringLiteral("turned.mp4"), turned), 2);
    const auto photograph = look(m_faces.photograph(1));
    QVERIFY(found && photograph);
    QCOMPARE(found->faces.size(), 2 * photograph->faces.size());
    const SeenFace &face = photograph->faces.first();
    const FaceMatch match = bestMatch({face.embedding}, *found);
    QVERIFY(match.likeness > 0.8);
    QVERIFY(std::abs(found->faces[match.face].box.center().x() - face.box.center().x()) < 0.02);
}

void TestFaces::sixtyMegapixelsAreLookedAt()
{
    const auto found = look(changed(QStringLiteral("large.jpg"), QStringLiteral("scale=9480:6320")));
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->faces.size(), 3);
}

void TestFaces::pictureWithoutAFaceHasNone()
{
    const auto found =
        look(m_files.make(QStringLiteral("bars.png"), QStringLiteral("-f lavfi -i testsrc2=s=720x1280 -frames:v 1")));
    QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
    QCOMPARE(found->samples, 1);
    QVERIFY(found->faces.isEmpty());
}

void TestFaces::badFileIsToldInWords_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<bool>("clip");
    QTest::newRow("words for a picture") << QByteArray("this is no picture") << false;
    QTest::newRow("words for a clip") << QByteArray("this is no clip") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("cut photograph") << test::MediaClips::contents(m_faces.photograph(2)).left(30'000) << false;
    QTest::newRow("photograph for a clip") << test::MediaClips::contents(m_faces.photograph(2)) << true;
}

void TestFaces::badFileIsToldInWords()
{
    QFETCH(QByteArray, contents);
    QFETCH(bool, clip);
    const QString path = m_files.file(QStringLiteral("bad"), contents);
    const auto found = clip ? facesInClip(*m_worker, m_models, path, 5) : look(path);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::BadInput);
    QCOMPARE(found.error().where, QDir::toNativeSeparators(path));
    QVERIFY(look(m_faces.photograph(1)));  // and it goes on
}

void TestFaces::badModelsAreToldInWords_data()
{
    QTest::addColumn<QStringList>("files");
    const QByteArray embedder = test::MediaClips::contents(m_models.files.value(2));
    const QString cut = m_files.file(QStringLiteral("cut.onnx"), embedder.left(100'000));
    const QString words = m_files.file(QStringLiteral("words.onnx"), "these are words");
    const QStringList good = m_models.files;
    QTest::newRow("cut off") << QStringList{good.value(0), good.value(1), cut};
    QTest::newRow("words") << QStringList{words, good.value(1), good.value(2)};
    QTest::newRow("missing") << QStringList{good.value(0), good.value(1), QStringLiteral("/no/such/file")};
    QTest::newRow("in another order") << QStringList{good.value(2), good.value(0), good.value(1)};
    QTest::newRow("landmarks twice") << QStringList{good.value(0), good.value(1), good.value(1)};
}

void TestFaces::badModelsAreToldInWords()
{
    QFETCH(QStringList, files);
    const auto found = facesInPicture(*m_worker, {files}, m_faces.photograph(1));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::MissingTool);
    QVERIFY(look(m_faces.photograph(1)));
}

QTEST_GUILESS_MAIN(TestFaces)
#include "tst_faces.moc"
