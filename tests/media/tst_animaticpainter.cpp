// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/animaticpainter.h"

#include <QtTest/QtTest>
#include <thread>

using namespace circletake;
using namespace circletake::media;

namespace {

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

AnimaticFigure nian()
{
    return {zh("陈念"), zh("26岁，低马尾，米白旧羽绒服，红围巾"), FrameSide::Anywhere};
}

AnimaticFigure grandmother()
{
    return {zh("陈老太"), zh("78岁，银发挽髻，暗红盘扣棉袄"), FrameSide::Anywhere};
}

AnimaticSpec shot(ShotSize size = ShotSize::Medium)
{
    AnimaticSpec spec;
    spec.size = QSize(180, 320);
    spec.frames = 48;
    spec.shotSize = size;
    spec.setting = circletake::Setting::Interior;
    spec.time = TimeOfDay::Day;
    spec.place = zh("陈家老宅堂屋");
    spec.figures = {nian()};
    spec.slate = QStringLiteral("EP01-SC001-SH010-T1");
    return spec;
}

QImage pictureOf(const AnimaticSpec &spec, int drawing = 0)
{
    return AnimaticPainter(spec).drawing(drawing);
}

/// Mean difference of two pictures, 0–255, in a part of the frame given in shares of it.
double difference(const QImage &a, const QImage &b, const QRectF &part = QRectF(0, 0, 1, 1))
{
    double sum = 0;
    int count = 0;
    for (int y = int(part.top() * a.height()); y < int(part.bottom() * a.height()); ++y) {
        for (int x = int(part.left() * a.width()); x < int(part.right() * a.width()); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
            count += 3;
        }
    }
    return sum / std::max(1, count);
}

QColor meanOf(const QImage &image)
{
    const QImage one = image.scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return one.pixelColor(0, 0);
}

SpokenCue cue(const QString &speaker, const QString &text, qint64 startMs, qint64 endMs,
              VoiceKind voice = VoiceKind::OnScreen)
{
    return {{speaker, text, voice}, startMs, endMs};
}

/// Every value of a word of the camera, by its key.
template <class Word>
void addRows()
{
    QTest::addColumn<int>("value");
    for (const Word value : allOf<Word>())
        QTest::newRow(qPrintable(key(value))) << int(value);
}

}  // namespace

class TestAnimaticPainter : public QObject
{
    Q_OBJECT

private slots:
    void sameSpecGivesTheSamePixels();
    void paintersInThreadsGiveTheSamePixels();
    void everyDrawingCoversItsFrame_data() { addRows<ShotSize>(); }
    void everyDrawingCoversItsFrame();
    void everySizeOfShotLooksDifferent();
    void everyAngleLooksDifferent();
    void everyToneHasItsLight();
    void everyHourHasItsLight();
    void everyMoveMovesButTheStaticOne_data() { addRows<CameraMove>(); }
    void everyMoveMovesButTheStaticOne();
    void charactersLookDifferent();
    void characterLooksTheSameWhateverTheShotSays();
    void placesLookDifferent_data();
    void placesLookDifferent();
    void mouthMovesOnlyWhileItsOwnerSpeaks();
    void innerVoiceMovesNoLips();
    void subtitleStandsOnlyDuringItsCue();
    void subtitleStaysInsideTheSafeArea();
    void slateIsBurntIn();
    void drawnOnTwos_data();
    void drawnOnTwos();
    void heldDrawingsAreReallyTheSame();
    void snowFallsInAStaticShot();
    void insertShowsItsObject_data();
    void insertShowsItsObject();
    void blackAndWhiteStyleIsGrey();
    void anyFrameIsFilled_data();
    void anyFrameIsFilled();
    void strangeSpecsAreDrawnAllTheSame_data();
    void strangeSpecsAreDrawnAllTheSame();
};

void TestAnimaticPainter::sameSpecGivesTheSamePixels()
{
    for (const ShotSize size : {ShotSize::Wide, ShotSize::CloseUp, ShotSize::Insert}) {
        AnimaticSpec spec = shot(size);
        spec.move = CameraMove::PushIn;
        spec.action = zh("细雪，蒸汽，红包");
        AnimaticPainter first(spec);
        AnimaticPainter second(spec);
        for (const int drawing : {0, 7, 23})
            QCOMPARE(first.drawing(drawing), second.drawing(drawing));
        // Drawings do not depend on those before them.
        QCOMPARE(first.drawing(3), AnimaticPainter(spec).drawing(3));
    }
}

void TestAnimaticPainter::paintersInThreadsGiveTheSamePixels()
{
    AnimaticSpec spec = shot();
    const QImage expected = pictureOf(spec, 5);
    std::array<QImage, 4> pictures;
    std::vector<std::thread> threads;
    for (QImage &picture : pictures)
        threads.emplace_back([&picture, &spec] { picture = pictureOf(spec, 5); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QImage &picture : pictures)
        QCOMPARE(picture, expected);
}

void TestAnimaticPainter::everyDrawingCoversItsFrame()
{
    QFETCH(int, value);
    for (const CameraMove move : allOf<CameraMove>()) {
        for (const CameraAngle angle : {CameraAngle::EyeLevel, CameraAngle::Dutch, CameraAngle::High}) {
            AnimaticSpec spec = shot(ShotSize(value));
            spec.size = QSize(90, 160);
            spec.frames = 24;
            spec.move = move;
            spec.angle = angle;
            AnimaticPainter painter(spec);
            for (const int drawing : {0, 6, 11}) {
                QImage green(spec.size, QImage::Format_RGB32);
                QImage blue(spec.size, QImage::Format_RGB32);
                green.fill(QColor(0, 255, 0));
                blue.fill(QColor(0, 0, 255));
                painter.draw(drawing, green);
                painter.draw(drawing, blue);
                QVERIFY2(green == blue, qPrintable(key(move) + QLatin1Char(' ') + key(angle)));
            }
        }
    }
}

void TestAnimaticPainter::everySizeOfShotLooksDifferent()
{
    QImage before;
    for (const ShotSize size : allOf<ShotSize>()) {
        const QImage picture = pictureOf(shot(size));
        if (!before.isNull())
            QVERIFY2(difference(picture, before) > 6, qPrintable(key(size)));
        before = picture;
    }
}

void TestAnimaticPainter::everyAngleLooksDifferent()
{
    AnimaticSpec spec = shot();
    spec.figures.append(grandmother());
    const QImage level = pictureOf(spec);
    for (const CameraAngle angle : allOf<CameraAngle>()) {
        spec.angle = angle;
        if (angle != CameraAngle::EyeLevel)
            QVERIFY2(difference(pictureOf(spec), level) > 3, qPrintable(key(angle)));
    }
}

void TestAnimaticPainter::everyToneHasItsLight()
{
    AnimaticSpec spec = shot();
    spec.figures.clear();  // faces aside: the light itself must differ
    const QImage neutral = pictureOf(spec);
    for (const Tone tone : allOf<Tone>()) {
        spec.tone = tone;
        if (tone != Tone::Neutral)
            QVERIFY2(difference(pictureOf(spec), neutral) > 2, qPrintable(key(tone)));
    }
    spec.tone = Tone::Angry;
    const QColor angry = meanOf(pictureOf(spec));
    spec.tone = Tone::Sad;
    const QColor sad = meanOf(pictureOf(spec));
    QVERIFY2(angry.red() - angry.blue() > sad.red() - sad.blue(), "anger is warm, sorrow is cold");
}

void TestAnimaticPainter::everyHourHasItsLight()
{
    AnimaticSpec spec = shot(ShotSize::Wide);
    spec.setting = circletake::Setting::Exterior;
    spec.place = zh("老街");
    spec.time = TimeOfDay::Day;
    const QImage day = pictureOf(spec);
    spec.time = TimeOfDay::Night;
    const QImage night = pictureOf(spec);
    QVERIFY2(meanOf(night).lightness() < meanOf(day).lightness() - 20,
             qPrintable(QString::number(meanOf(night).lightness() - meanOf(day).lightness())));
    for (const TimeOfDay time : {TimeOfDay::Dawn, TimeOfDay::Dusk, TimeOfDay::Evening}) {
        spec.time = time;
        QVERIFY2(difference(pictureOf(spec), day) > 5, qPrintable(key(time)));
        QVERIFY2(difference(pictureOf(spec), night) > 3, qPrintable(key(time)));
    }
}

void TestAnimaticPainter::everyMoveMovesButTheStaticOne()
{
    QFETCH(int, value);
    AnimaticSpec spec = shot();
    spec.figures.clear();  // nobody breathes
    spec.move = CameraMove(value);
    spec.time = TimeOfDay::Evening;  // no dust in the light
    AnimaticPainter painter(spec);
    const double moved = difference(painter.drawing(0), painter.drawing(painter.drawings() - 1));
    if (spec.move == CameraMove::Static)
        QCOMPARE(moved, 0.0);
    else
        QVERIFY2(moved > 0.5, qPrintable(QString::number(moved)));
}

void TestAnimaticPainter::charactersLookDifferent()
{
    const QVector<AnimaticFigure> people{nian(),
                                         grandmother(),
                                         {zh("陈国栋"), zh("52岁，油亮背头，黑皮衣"), FrameSide::Anywhere},
                                         {zh("沈砚"), zh("30岁男，细框眼镜，深灰长大衣"), FrameSide::Anywhere},
                                         {zh("小宝"), zh("6岁男孩"), FrameSide::Anywhere}};
    QVector<QImage> pictures;
    for (const AnimaticFigure &figure : people) {
        AnimaticSpec spec = shot(ShotSize::MediumCloseUp);
        spec.figures = {figure};
        pictures.append(pictureOf(spec));
    }
    const QRectF middle(0.2, 0.15, 0.6, 0.6);
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = i + 1; j < pictures.size(); ++j)
            QVERIFY2(difference(pictures[i], pictures[j], middle) > 6, qPrintable(people[i].name + people[j].name));
    }
}

void TestAnimaticPainter::characterLooksTheSameWhateverTheShotSays()
{
    AnimaticSpec spec = shot(ShotSize::CloseUp);
    const QImage one = pictureOf(spec);
    spec.seed = 99;
    spec.slate = QStringLiteral("EP01-SC001-SH010-T2");
    QVERIFY(difference(pictureOf(spec), one, QRectF(0.25, 0.25, 0.5, 0.4)) < 12);
}

void TestAnimaticPainter::placesLookDifferent_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("interior");
    for (const char *place : {"客厅", "陈家老宅堂屋", "厨房", "奶奶卧室", "宏远集团会议室", "医院病房", "走廊",
                              "饭店包厢", "周伯钟表铺", "陈浩车内", "教室", "金銮殿", "陈家祠堂", "候车大厅车站"})
        QTest::newRow(place) << zh(place) << true;
    for (const char *place : {"老街", "陈家老宅院子", "陈家老宅大门口", "村口", "江边码头", "庙会广场", "寺前",
                              "皇宫外", "雪山", "集团楼下"})
        QTest::newRow(place) << zh(place) << false;
}

void TestAnimaticPainter::placesLookDifferent()
{
    QFETCH(QString, place);
    QFETCH(bool, interior);
    AnimaticSpec spec = shot(ShotSize::Full);
    spec.figures.clear();
    spec.setting = interior ? circletake::Setting::Interior : circletake::Setting::Exterior;
    spec.place = zh("某处");
    const QImage plain = pictureOf(spec);
    spec.place = place;
    QVERIFY(difference(pictureOf(spec), plain) > 4);
}

void TestAnimaticPainter::mouthMovesOnlyWhileItsOwnerSpeaks()
{
    AnimaticSpec spec = shot(ShotSize::CloseUp);
    spec.time = TimeOfDay::Evening;
    const QByteArray loud(24, char(200));
    const QRectF face(0.3, 0.3, 0.4, 0.35);
    const QImage silent = AnimaticPainter(spec).drawing(9);
    const QImage speaking = AnimaticPainter(spec, {cue(zh("陈念"), zh("奶奶"), 0, 2000)}, loud).drawing(9);
    const QImage listening = AnimaticPainter(spec, {cue(zh("别人"), zh("奶奶"), 0, 2000)}, loud).drawing(9);
    QVERIFY(difference(silent, speaking, face) > 0.8);
    QCOMPARE(difference(silent, listening, face), 0.0);
}

void TestAnimaticPainter::innerVoiceMovesNoLips()
{
    AnimaticSpec spec = shot(ShotSize::CloseUp);
    spec.time = TimeOfDay::Evening;
    const QByteArray loud(24, char(200));
    for (const VoiceKind voice : {VoiceKind::Inner, VoiceKind::Narration, VoiceKind::OffScreen}) {
        const QImage heard =
            AnimaticPainter(spec, {cue(zh("陈念"), zh("是爷爷的刀法"), 0, 2000, voice)}, loud).drawing(9);
        QCOMPARE(difference(heard, AnimaticPainter(spec).drawing(9), QRectF(0.3, 0.3, 0.4, 0.35)), 0.0);
    }
}

void TestAnimaticPainter::subtitleStandsOnlyDuringItsCue()
{
    AnimaticSpec spec = shot();
    spec.figures.clear();
    spec.time = TimeOfDay::Evening;
    AnimaticPainter painter(spec, {cue(zh("旁白"), zh("没人知道"), 500, 1000, VoiceKind::Narration)});
    QCOMPARE(painter.drawing(0), painter.drawing(13));
    QVERIFY(painter.drawing(0) != painter.drawing(8));
}

void TestAnimaticPainter::subtitleStaysInsideTheSafeArea()
{
    AnimaticSpec spec = shot();
    spec.figures.clear();
    spec.time = TimeOfDay::Evening;
    const QString words = zh("没有人知道这把旧铜钥匙究竟值多少钱，也没有人知道它能打开哪一扇门。");
    AnimaticPainter with(spec, {cue(zh("旁白"), words, 0, 2000, VoiceKind::Narration)});
    AnimaticPainter without(spec);
    for (const int drawing : {0, 12, 23}) {
        const QImage a = with.drawing(drawing);
        const QImage b = without.drawing(drawing);
        QVERIFY(difference(a, b, QRectF(0.05, 0.6, 0.9, 0.28)) > 1);
        QCOMPARE(difference(a, b, QRectF(0, 0.88, 1, 0.12)), 0.0);
        QCOMPARE(difference(a, b, QRectF(0, 0, 0.05, 1)), 0.0);
        QCOMPARE(difference(a, b, QRectF(0.95, 0, 0.05, 1)), 0.0);
    }
}

void TestAnimaticPainter::slateIsBurntIn()
{
    AnimaticSpec spec = shot();
    const QImage one = pictureOf(spec);
    spec.slate = QStringLiteral("EP12-SC047-SH230-T9");
    const QImage other = pictureOf(spec);
    QVERIFY(difference(one, other, QRectF(0, 0, 0.6, 0.1)) > 0.2);
}

void TestAnimaticPainter::drawnOnTwos_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("drawings");
    QTest::newRow("24 frames a second") << 24 << 120 << 60;
    QTest::newRow("an odd frame at the end") << 24 << 121 << 61;
    QTest::newRow("25") << 25 << 125 << 63;
    QTest::newRow("30") << 30 << 150 << 75;
    QTest::newRow("60 on fives") << 60 << 300 << 60;
    QTest::newRow("8 on ones") << 8 << 40 << 40;
    QTest::newRow("one frame") << 24 << 1 << 1;
}

void TestAnimaticPainter::drawnOnTwos()
{
    QFETCH(int, rate);
    QFETCH(int, frames);
    QFETCH(int, drawings);
    AnimaticSpec spec = shot();
    spec.framesPerSecond = rate;
    spec.frames = frames;
    const AnimaticPainter painter(spec);
    QCOMPARE(painter.drawings(), drawings);
}

void TestAnimaticPainter::heldDrawingsAreReallyTheSame()
{
    AnimaticSpec spec = shot(ShotSize::CloseUp);
    spec.time = TimeOfDay::Evening;
    AnimaticPainter painter(spec, {cue(zh("陈念"), zh("奶奶"), 500, 1200)}, QByteArray(24, char(120)));
    int held = 0;
    for (int i = 1; i < painter.drawings(); ++i) {
        if (!painter.isHeld(i))
            continue;
        ++held;
        QCOMPARE(painter.drawing(i), painter.drawing(i - 1));
    }
    QVERIFY2(held > 2, "a quiet close-up holds some of its drawings");
    QVERIFY(!painter.isHeld(0));
}

void TestAnimaticPainter::snowFallsInAStaticShot()
{
    AnimaticSpec spec = shot(ShotSize::Wide);
    spec.setting = circletake::Setting::Exterior;
    spec.place = zh("陈家老宅院子");
    spec.action = zh("细雪落下");
    AnimaticPainter painter(spec);
    QVERIFY(!painter.isHeld(1));
    QVERIFY(painter.drawing(0) != painter.drawing(1));
}

void TestAnimaticPainter::insertShowsItsObject_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"红包倒转",
                               "一把旧铜钥匙",
                               "地契上写着“陈念”",
                               "手机屏幕亮起",
                               "照片上，女人抱着婴儿",
                               "一盘饺子",
                               "一杯茶",
                               "一沓新钞钱",
                               "戒指",
                               "门",
                               "座钟",
                               "怀表",
                               "半湿的春联",
                               "玉镯裂开",
                               "木盒",
                               "钢笔断成两截",
                               "锁孔",
                               "一粒齿轮落位",
                               "药瓶",
                               "刀",
                               "灯笼",
                               "玫瑰花",
                               "一盘菜"})
        QTest::newRow(action) << zh(action);
}

void TestAnimaticPainter::insertShowsItsObject()
{
    QFETCH(QString, action);
    AnimaticSpec spec = shot(ShotSize::Insert);
    spec.action = zh("奇物");  // a labelled card
    const QImage card = pictureOf(spec);
    spec.action = action;
    QVERIFY(difference(pictureOf(spec), card, QRectF(0.15, 0.25, 0.7, 0.45)) > 6);
}

void TestAnimaticPainter::blackAndWhiteStyleIsGrey()
{
    AnimaticSpec spec = shot();
    spec.slate.clear();
    spec.style = QStringLiteral("black and white");
    const QImage picture = pictureOf(spec);
    for (int y = 40; y < 300; y += 13) {
        const QColor colour = picture.pixelColor(90, y);
        QVERIFY2(std::abs(colour.red() - colour.blue()) < 26, "only a tint of the grade is left");
    }
}

void TestAnimaticPainter::anyFrameIsFilled_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("lying") << QSize(320, 180);
    QTest::newRow("square") << QSize(200, 200);
    QTest::newRow("4:5") << QSize(160, 200);
    QTest::newRow("very tall") << QSize(60, 320);
    QTest::newRow("very wide") << QSize(480, 60);
    QTest::newRow("tiny") << QSize(2, 2);
    QTest::newRow("phone") << QSize(720, 1280);
}

void TestAnimaticPainter::anyFrameIsFilled()
{
    QFETCH(QSize, size);
    AnimaticSpec spec = shot(ShotSize::MediumWide);
    spec.size = size;
    spec.frames = 4;
    spec.figures.append(grandmother());
    AnimaticPainter painter(spec, {cue(zh("陈念"), zh("奶奶，这个红包里有一把钥匙。"), 0, 2000)});
    QImage frame(size, QImage::Format_RGB32);
    frame.fill(Qt::magenta);
    painter.draw(0, frame);
    QVERIFY(frame.pixelColor(size.width() / 2, size.height() / 2) != QColor(Qt::magenta));
    QVERIFY(frame.pixelColor(size.width() - 1, size.height() - 1) != QColor(Qt::magenta));
}

void TestAnimaticPainter::strangeSpecsAreDrawnAllTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \n\t ");
    QTest::newRow("a long word") << QString(5000, QLatin1Char('x'));
    QTest::newRow("long Chinese") << QString(3000, QChar(0x9648));
    QTest::newRow("control characters") << QStringLiteral("a\u0001b\u0007\u200b\ufeff");
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d));
    QTest::newRow("only punctuation") << zh("。！？……，；");
    QTest::newRow("right to left") << zh("שלום مرحبا");
    QTest::newRow("emoji") << zh("🎣📺🔥");
}

void TestAnimaticPainter::strangeSpecsAreDrawnAllTheSame()
{
    QFETCH(QString, text);
    AnimaticSpec spec = shot();
    spec.place = spec.action = spec.slate = spec.style = text;
    spec.props = {text, text};
    spec.figures = {{text, text, FrameSide::Left}, {text, {}, FrameSide::Right}, {text, text, FrameSide::Anywhere}};
    spec.lines = {{text, text, VoiceKind::OnScreen}};
    for (const ShotSize size : {ShotSize::Medium, ShotSize::Insert}) {
        spec.shotSize = size;
        AnimaticPainter painter(spec, {cue(text, text, 0, 2000), cue(text, text, 2000, 1000)},
                                QByteArray(3, char(255)));
        QVERIFY(!painter.drawing(0).isNull());
        QVERIFY(!painter.drawing(painter.drawings() - 1).isNull());
    }
}

QTEST_MAIN(TestAnimaticPainter)
#include "tst_animaticpainter.moc"
