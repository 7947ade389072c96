// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animatic/cameramove.h"
#include "media/animatic/framing.h"
#include "media/animatic/grade.h"
#include "media/animatic/light.h"

#include <QPainter>
#include <QtTest/QtTest>

using namespace circletake;
using namespace circletake::media;
using namespace circletake::media::animatic;

namespace {

CameraSetup setup(CameraMove move)
{
    CameraSetup setup;
    setup.move = move;
    setup.frame = QSize(720, 1280);
    setup.aim = QPointF(360, 500);
    return setup;
}

template <class Word>
void addRows()
{
    QTest::addColumn<int>("value");
    for (const Word value : allOf<Word>())
        QTest::newRow(qPrintable(key(value))) << int(value);
}

AnimaticSpec spec(ShotSize size, CameraAngle angle = CameraAngle::EyeLevel, int people = 1)
{
    AnimaticSpec spec;
    spec.shotSize = size;
    spec.angle = angle;
    for (int i = 0; i < people; ++i)
        spec.figures.append({QStringLiteral("Person%1").arg(i), QStringLiteral("man of 30"), FrameSide::Anywhere});
    return spec;
}

double headShare(const Framing &framing)
{
    const Placed &placed = framing.figures.back();
    return placed.headMetres * framing.lens.scale(placed.z) / framing.frame.height();
}

}  // namespace

class TestAnimaticCamera : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSeenCoversTheFrameAllTheTime_data() { addRows<CameraMove>(); }
    void whatIsSeenCoversTheFrameAllTheTime();
    void pushInGrowsAndPullOutShrinks();
    void closeThingsMoveMoreThanDistantOnes();
    void panMovesAllAlike();
    void followedFigureStaysInItsPlace();
    void moveIsTheSameForTheSameSeed();
    void closerShotsHaveLargerHeads();
    void crownIsInTheFrame_data() { addRows<ShotSize>(); }
    void crownIsInTheFrame();
    void highCameraLooksDownAndLowOneUp();
    void twoPeopleStandApartAndFaceEachOther();
    void sidesOfThePromptAreKept();
    void overTheShoulderHasOneInFront();
    void closeUpIsOfTheSpeaker();
    void gradeKeepsAlphaAndIsIdentityByDefault();
    void blurKeepsSizeAndMeans();
    void nightIsDarkerAndLampsAreLit();
};

void TestAnimaticCamera::whatIsSeenCoversTheFrameAllTheTime()
{
    QFETCH(int, value);
    const CameraTrack track(setup(CameraMove(value)));
    for (const double distance : {1.2, 2.0, 3.0, 6.0, 40.0}) {
        const QRectF seen = track.seen(distance);
        for (int drawing = 0; drawing < 60; ++drawing) {
            const LayerView view = track.view(track.at(drawing), distance);
            QVERIFY(
                seen.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(QRectF(view.back({0, 0}), view.back({720, 1280}))));
        }
    }
}

void TestAnimaticCamera::pushInGrowsAndPullOutShrinks()
{
    const CameraTrack in(setup(CameraMove::PushIn));
    QCOMPARE(in.view(in.at(0), 3).scale, 1.0);
    QVERIFY(in.view(in.at(59), 3).scale > 1.15);
    const CameraTrack out(setup(CameraMove::PullOut));
    QVERIFY(out.view(out.at(0), 3).scale > out.view(out.at(59), 3).scale + 0.15);
    // The aim stays where it is.
    const QPointF aim = in.view(in.at(59), 3).map({360, 500});
    QVERIFY(std::abs(aim.x() - 360) < 1e-6 && std::abs(aim.y() - 500) < 1e-6);
}

void TestAnimaticCamera::closeThingsMoveMoreThanDistantOnes()
{
    for (const CameraMove move : {CameraMove::TruckLeft, CameraMove::TruckRight, CameraMove::CraneUp}) {
        const CameraTrack track(setup(move));
        const auto path = [&](double distance) {
            const QPointF way = track.view(track.at(59), distance).shift - track.view(track.at(0), distance).shift;
            return std::hypot(way.x(), way.y());
        };
        if (move == CameraMove::CraneUp)
            QVERIFY(path(1.5) != path(8.0));
        else
            QVERIFY(path(1.5) > 2 * path(8.0));
    }
}

void TestAnimaticCamera::panMovesAllAlike()
{
    for (const CameraMove move :
         {CameraMove::PanLeft, CameraMove::PanRight, CameraMove::TiltUp, CameraMove::TiltDown}) {
        const CameraTrack track(setup(move));
        QCOMPARE(track.view(track.at(40), 1.5).shift, track.view(track.at(40), 9.0).shift);
        QVERIFY(track.view(track.at(0), 3).shift != track.view(track.at(59), 3).shift);
    }
}

void TestAnimaticCamera::followedFigureStaysInItsPlace()
{
    const CameraTrack track(setup(CameraMove::Follow));
    for (int drawing = 0; drawing < 60; ++drawing)
        QVERIFY(std::abs(track.view(track.at(drawing), 3).shift.x()) < 1e-6);
    QVERIFY(std::abs(track.view(track.at(0), 9).shift.x()) > 20);
}

void TestAnimaticCamera::moveIsTheSameForTheSameSeed()
{
    CameraSetup one = setup(CameraMove::Handheld);
    one.seed = 7;
    CameraSetup other = one;
    QCOMPARE(CameraTrack(one).at(13).pan, CameraTrack(other).at(13).pan);
    other.seed = 8;
    QVERIFY(CameraTrack(one).at(13).pan != CameraTrack(other).at(13).pan);
}

void TestAnimaticCamera::closerShotsHaveLargerHeads()
{
    double before = 0;
    for (const ShotSize size :
         {ShotSize::ExtremeWide, ShotSize::Wide, ShotSize::Full, ShotSize::MediumWide, ShotSize::Medium,
          ShotSize::MediumCloseUp, ShotSize::CloseUp, ShotSize::ExtremeCloseUp}) {
        const double share = headShare(framingOf(spec(size), false, false));
        QVERIFY2(share > before * 1.2, qPrintable(key(size)));
        before = share;
    }
}

void TestAnimaticCamera::crownIsInTheFrame()
{
    QFETCH(int, value);
    const auto size = ShotSize(value);
    if (size == ShotSize::Insert || size == ShotSize::ExtremeCloseUp)
        return;  // an object, and a face that overfills the frame
    for (const CameraAngle angle : {CameraAngle::EyeLevel, CameraAngle::High, CameraAngle::Low}) {
        for (const QSize frame : {QSize(720, 1280), QSize(1280, 720)}) {
            AnimaticSpec shot = spec(size, angle);
            shot.size = frame;
            const Framing framing = framingOf(shot, false, true);
            const Placed &placed = framing.figures.back();
            const QPointF crown = framing.lens.at({placed.x, placed.top, placed.z});
            QVERIFY(crown.y() > 0.05 * frame.height() && crown.y() < 0.7 * frame.height());
            QVERIFY(crown.x() > 0.2 * frame.width() && crown.x() < 0.8 * frame.width());
        }
    }
}

void TestAnimaticCamera::highCameraLooksDownAndLowOneUp()
{
    const Framing high = framingOf(spec(ShotSize::Full, CameraAngle::High), false, true);
    const Framing level = framingOf(spec(ShotSize::Full), false, true);
    const Framing low = framingOf(spec(ShotSize::Full, CameraAngle::Low), false, true);
    QVERIFY(high.lens.eye > level.lens.eye && level.lens.eye > low.lens.eye);
    QVERIFY(high.lens.horizon < level.lens.horizon && level.lens.horizon < low.lens.horizon);
    QVERIFY(high.figures[0].pose.pitch > 0 && low.figures[0].pose.pitch < 0);
}

void TestAnimaticCamera::twoPeopleStandApartAndFaceEachOther()
{
    const Framing framing = framingOf(spec(ShotSize::Medium, CameraAngle::EyeLevel, 2), false, true);
    QCOMPARE(framing.figures.size(), std::size_t(2));
    const Placed &a = framing.figures[0];
    const Placed &b = framing.figures[1];
    QVERIFY(a.x * b.x < 0);
    QVERIFY2(a.x * a.pose.turn < 0 && b.x * b.pose.turn < 0, "each looks towards the middle");
}

void TestAnimaticCamera::sidesOfThePromptAreKept()
{
    AnimaticSpec shot = spec(ShotSize::Medium, CameraAngle::EyeLevel, 2);
    shot.figures[0].side = FrameSide::Right;
    shot.figures[1].side = FrameSide::Left;
    const Framing framing = framingOf(shot, false, true);
    for (const Placed &placed : framing.figures)
        QVERIFY(placed.figure == 0 ? placed.x > 0 : placed.x < 0);
}

void TestAnimaticCamera::overTheShoulderHasOneInFront()
{
    for (const int people : {1, 2, 3}) {
        const Framing framing =
            framingOf(spec(ShotSize::MediumCloseUp, CameraAngle::OverShoulder, people), false, true);
        QCOMPARE(framing.figures.size(), std::size_t(2));
        QVERIFY(framing.figures.back().foreground && framing.figures.back().pose.back);
        QVERIFY(framing.figures.back().z < framing.figures.front().z);
        QVERIFY(!framing.figures.front().foreground);
    }
    QVERIFY(framingOf(spec(ShotSize::Medium, CameraAngle::OverShoulder, 0), false, true).figures.empty());
}

void TestAnimaticCamera::closeUpIsOfTheSpeaker()
{
    AnimaticSpec shot = spec(ShotSize::CloseUp, CameraAngle::EyeLevel, 3);
    shot.lines = {{shot.figures[2].name, QStringLiteral("No."), VoiceKind::OnScreen}};
    QCOMPARE(framingOf(shot, false, true).figures.front().figure, 2);
    shot.lines[0].voice = VoiceKind::OffScreen;
    QCOMPARE(framingOf(shot, false, true).figures.front().figure, 0);
}

void TestAnimaticCamera::gradeKeepsAlphaAndIsIdentityByDefault()
{
    QImage image(4, 1, QImage::Format_ARGB32_Premultiplied);
    image.setPixelColor(0, 0, QColor(200, 100, 50));
    image.setPixelColor(1, 0, QColor(200, 100, 50, 128));
    image.setPixelColor(2, 0, QColor(0, 0, 0, 0));
    image.setPixelColor(3, 0, Qt::white);
    const QImage before = image;
    Grade().apply(image);
    for (int x = 0; x < 4; ++x)
        QVERIFY(std::abs(qRed(image.pixel(x, 0)) - qRed(before.pixel(x, 0))) <= 2);
    Grade grey;
    grey.saturation = 0;
    grey.exposure = 0.5;
    grey.apply(image);
    const QColor first = image.pixelColor(0, 0);
    QVERIFY(std::abs(first.red() - first.blue()) <= 2);
    QVERIFY(first.red() < 100);
    QCOMPARE(qAlpha(image.pixel(1, 0)), qAlpha(before.pixel(1, 0)));
    QCOMPARE(qAlpha(image.pixel(2, 0)), 0);
}

void TestAnimaticCamera::blurKeepsSizeAndMeans()
{
    for (const int radius : {0, 1, 3, 6, 15}) {
        QImage image(64, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        QPainter(&image).fillRect(0, 0, 32, 48, Qt::white);
        blur(image, radius);
        QCOMPARE(image.size(), QSize(64, 48));
        QCOMPARE(image.format(), QImage::Format_ARGB32_Premultiplied);
        QVERIFY(image.pixelColor(2, 24).red() > 190);
        QVERIFY(image.pixelColor(61, 24).red() < 70);
        if (radius > 1)
            QVERIFY(image.pixelColor(30, 24).red() < 255 && image.pixelColor(34, 24).red() > 0);
    }
    QImage nothing;
    blur(nothing, 5);
    QVERIFY(nothing.isNull());
}

void TestAnimaticCamera::nightIsDarkerAndLampsAreLit()
{
    AnimaticSpec shot;
    shot.time = TimeOfDay::Day;
    const Light day = lightFor(shot, false);
    shot.time = TimeOfDay::Night;
    const Light night = lightFor(shot, false);
    QVERIFY(!day.night && night.night);
    QVERIFY(night.ambient.lightness() < day.ambient.lightness());
    QVERIFY(night.onFigures.lightness() > night.ambient.lightness());
    shot.time = TimeOfDay::Unspecified;
    QCOMPARE(lightFor(shot, false).time, TimeOfDay::Day);
}

QTEST_GUILESS_MAIN(TestAnimaticCamera)
#include "tst_animaticcamera.moc"
