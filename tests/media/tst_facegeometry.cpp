// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/facequeries.h"
#include "media/wire/facegeometry.h"

#include <QtTest/QtTest>
#include <cmath>
#include <limits>

using namespace circletake;
using namespace circletake::media;

namespace {

bool isNear(QPointF one, QPointF other)
{
    return QLineF(one, other).length() < 1e-6;
}

/// Turned by `degrees`, scaled, shifted.
QPointF moved(QPointF point, double degrees, double scale, QPointF by)
{
    const double turn = degrees * M_PI / 180;
    return QPointF(std::cos(turn) * point.x() - std::sin(turn) * point.y(),
                   std::sin(turn) * point.x() + std::cos(turn) * point.y()) *
               scale +
           by;
}

SeenFace seen(int sample, const QVector<float> &embedding, double side = 0.1)
{
    return {sample, sample * 1000, QRectF(0.1, 0.1, side, side), 0.9, 50, embedding};
}

}  // namespace

/// The arithmetic of faces: where they are, how they are laid on each other, how alike two are.
class TestFaceGeometry : public QObject
{
    Q_OBJECT

private slots:
    void movedFaceIsBroughtBack_data();
    void movedFaceIsBroughtBack();
    void noiseIsSpreadOverAllPoints();
    void pointsInOnePlaceAreOnlyShifted();
    void anchorsAreEyesNoseAndMouth();
    void onlyTheBestOfOverlappingCandidatesStays();
    void tilesCoverAPictureThatTheWindowDoesNotFit_data();
    void tilesCoverAPictureThatTheWindowDoesNotFit();
    void likenessIsTheCosine_data();
    void likenessIsTheCosine();
    void bestMatchTellsTheFaceAndEachSample();
    void largestFaceOfAReferenceCounts();
    void findingsSurviveTheWire();
    void findingsThatCannotBeTrueAreRefused_data();
    void findingsThatCannotBeTrueAreRefused();
};

void TestFaceGeometry::movedFaceIsBroughtBack_data()
{
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QPointF>("by");
    QTest::newRow("as it is") << 0.0 << 1.0 << QPointF();
    QTest::newRow("turned") << 30.0 << 1.0 << QPointF();
    QTest::newRow("head down") << 180.0 << 1.0 << QPointF(7, 9);
    QTest::newRow("large and aside") << -12.5 << 8.0 << QPointF(900, -40);
    QTest::newRow("small") << 3.0 << 0.05 << QPointF(2, 2);
}

void TestFaceGeometry::movedFaceIsBroughtBack()
{
    QFETCH(double, degrees);
    QFETCH(double, scale);
    QFETCH(QPointF, by);
    FaceAnchors face = standardAnchors();
    for (QPointF &point : face)
        point = moved(point, degrees, scale, by);
    const Similarity way = similarityBetween(face, standardAnchors());
    for (size_t i = 0; i < face.size(); ++i)
        QVERIFY(isNear(way.map(face[i]), standardAnchors()[i]));
}

void TestFaceGeometry::noiseIsSpreadOverAllPoints()
{
    FaceAnchors face = standardAnchors();
    face[2] += QPointF(10, 0);  // a long nose
    const Similarity way = similarityBetween(face, standardAnchors());
    double worst = 0;
    for (size_t i = 0; i < face.size(); ++i)
        worst = std::max(worst, QLineF(way.map(face[i]), standardAnchors()[i]).length());
    QVERIFY2(worst < 9, qPrintable(QString::number(worst)));
    QVERIFY(std::abs(std::hypot(way.a, way.b) - 1) < 0.05);
}

void TestFaceGeometry::pointsInOnePlaceAreOnlyShifted()
{
    FaceAnchors face;
    face.fill(QPointF(5, 5));
    const Similarity way = similarityBetween(face, standardAnchors());
    QCOMPARE(way.a, 1.0);
    QCOMPARE(way.b, 0.0);
    QVERIFY(std::isfinite(way.dx) && std::isfinite(way.dy));
}

void TestFaceGeometry::anchorsAreEyesNoseAndMouth()
{
    std::array<QPointF, faceLandmarks> landmarks;
    for (size_t i = 0; i < landmarks.size(); ++i)
        landmarks[i] = QPointF(double(i), 100 - double(i));
    const FaceAnchors anchors = anchorsOf(landmarks);
    QCOMPARE(anchors[0], QPointF(39, 61));
    QCOMPARE(anchors[1], QPointF(45, 55));
    QCOMPARE(anchors[2], QPointF(30, 70));
    QCOMPARE(anchors[3], QPointF(54, 46));
    QCOMPARE(anchors[4], QPointF(59, 41));
}

void TestFaceGeometry::onlyTheBestOfOverlappingCandidatesStays()
{
    const QVector<FaceCandidate> found = bestOf({{QRectF(0, 0, 10, 10), 0.8},
                                                 {QRectF(1, 1, 10, 10), 0.9},
                                                 {QRectF(50, 0, 10, 10), 0.7},
                                                 {QRectF(80, 0, 10, 10), 0.71},
                                                 {QRectF(120, 0, 10, 10), 0.6}},
                                                0.3, 3);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].score, 0.9);
    QCOMPARE(found[1].score, 0.71);
    QCOMPARE(found[2].score, 0.7);
    QVERIFY(bestOf({}, 0.3, 3).isEmpty());
}

void TestFaceGeometry::tilesCoverAPictureThatTheWindowDoesNotFit_data()
{
    QTest::addColumn<QSizeF>("picture");
    QTest::addColumn<int>("tiles");
    QTest::newRow("photograph") << QSizeF(1920, 1280) << 0;
    QTest::newRow("square") << QSizeF(1000, 1000) << 0;
    QTest::newRow("vertical film") << QSizeF(720, 1280) << 4;
    QTest::newRow("wide film") << QSizeF(2400, 1000) << 3;
    QTest::newRow("strip") << QSizeF(10, 150) << 39;
}

void TestFaceGeometry::tilesCoverAPictureThatTheWindowDoesNotFit()
{
    QFETCH(QSizeF, picture);
    QFETCH(int, tiles);
    const QVector<QRectF> found = detectionTiles(picture, {320, 240});
    QCOMPARE(int(found.size()), tiles);
    QRectF all;
    for (qsizetype i = 0; i < found.size(); ++i) {
        all = all.united(found[i]);
        QVERIFY(std::abs(found[i].width() / found[i].height() - 320.0 / 240) < 1e-6);
        QVERIFY(i == 0 || found[i].intersects(found[i - 1]));
    }
    if (tiles > 0)
        QVERIFY(isNear(all.topLeft(), {}) && isNear(all.bottomRight(), {picture.width(), picture.height()}));
}

void TestFaceGeometry::likenessIsTheCosine_data()
{
    QTest::addColumn<QVector<float>>("one");
    QTest::addColumn<QVector<float>>("other");
    QTest::addColumn<double>("likeness");
    QTest::newRow("the same") << QVector<float>{1, 2, 3} << QVector<float>{1, 2, 3} << 1.0;
    QTest::newRow("length is nothing") << QVector<float>{1, 2, 3} << QVector<float>{10, 20, 30} << 1.0;
    QTest::newRow("across") << QVector<float>{1, 0} << QVector<float>{0, 1} << 0.0;
    QTest::newRow("opposite") << QVector<float>{1, 1} << QVector<float>{-1, -1} << -1.0;
    QTest::newRow("60 degrees") << QVector<float>{1, 0} << QVector<float>{0.5F, 0.8660254F} << 0.5;
    QTest::newRow("of other networks") << QVector<float>{1, 0} << QVector<float>{1, 0, 0} << 0.0;
    QTest::newRow("nothing") << QVector<float>{} << QVector<float>{} << 0.0;
    QTest::newRow("zero") << QVector<float>{0, 0} << QVector<float>{1, 0} << 0.0;
}

void TestFaceGeometry::likenessIsTheCosine()
{
    QFETCH(QVector<float>, one);
    QFETCH(QVector<float>, other);
    QFETCH(double, likeness);
    QVERIFY(std::abs(likenessOf(one, other) - likeness) < 1e-6);
    QVERIFY(std::abs(likenessOf(other, one) - likeness) < 1e-6);
}

void TestFaceGeometry::bestMatchTellsTheFaceAndEachSample()
{
    const FaceFindings clip{3, {seen(0, {0, 1}), seen(0, {0.6F, 0.8F}), seen(2, {0.8F, 0.6F})}};
    const FaceMatch match = bestMatch({{1, 0}, {0.6F, -0.8F}}, clip);
    QCOMPARE(match.face, 2);
    QVERIFY(std::abs(match.likeness - 0.8) < 1e-6);
    QCOMPARE(match.bySample.size(), 3);
    QVERIFY(std::abs(match.bySample[0] - 0.6) < 1e-6);
    QVERIFY(std::isnan(match.bySample[1]));
    QVERIFY(std::abs(match.bySample[2] - 0.8) < 1e-6);
    QCOMPARE(bestMatch({{1, 0}}, {2, {}}).face, -1);
}

void TestFaceGeometry::largestFaceOfAReferenceCounts()
{
    const FaceFindings picture{1, {seen(0, {1, 0}, 0.1), seen(0, {0, 1}, 0.4), seen(0, {1, 0}, 0.2)}};
    QCOMPARE(mainFace(picture), &picture.faces[1]);
    QVERIFY(!mainFace({1, {}}));
}

void TestFaceGeometry::findingsSurviveTheWire()
{
    const FaceFindings findings{2, {seen(0, {0.6F, 0.8F}), seen(1, {-1, 0})}};
    QCOMPARE(faceFindingsFrom(toMessage(findings)), std::optional(findings));
    QCOMPARE(faceFindingsFrom(toMessage({5, {}})), std::optional(FaceFindings{5, {}}));
}

void TestFaceGeometry::findingsThatCannotBeTrueAreRefused_data()
{
    QTest::addColumn<Message>("message");
    const Message good = toMessage({2, {seen(0, {0.6F, 0.8F})}});
    const auto changed = [&](const char *key, const QJsonValue &value) {
        Message message = good;
        message.header.insert(QLatin1String(key), value);
        return message;
    };
    const auto withFace = [&](int place, const QJsonValue &value) {
        QJsonArray face = good.header.value(QLatin1String("faces")).toArray().first().toArray();
        face.replace(place, value);
        return changed("faces", QJsonArray{face});
    };
    QTest::newRow("no samples told") << changed("samples", QJsonValue::Undefined);
    QTest::newRow("too many samples") << changed("samples", 100'000);
    QTest::newRow("more numbers than bytes") << changed("numbers", 3);
    QTest::newRow("too many numbers") << changed("numbers", 1'000'000'000);
    QTest::newRow("negative numbers") << changed("numbers", -1);
    QTest::newRow("no faces for the bytes") << changed("faces", QJsonArray());
    QTest::newRow("sample that is not there") << withFace(0, 2);
    QTest::newRow("box far outside") << withFace(2, 1e9);
    QTest::newRow("box without a side") << withFace(4, -0.5);
    QTest::newRow("score of a word") << withFace(6, QStringLiteral("good"));
    Message message = good;
    message.payload.fill('\x7f');
    QTest::newRow("embedding of no number") << message;
}

void TestFaceGeometry::findingsThatCannotBeTrueAreRefused()
{
    QFETCH(Message, message);
    QVERIFY(!faceFindingsFrom(message));
}

QTEST_GUILESS_MAIN(TestFaceGeometry)
#include "tst_facegeometry.moc"
