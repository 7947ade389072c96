// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Animatics at 720 × 1280, 24 frames a second, drawn on twos: one drawing, one clip beside ffmpeg's zoompan and beside
// the slowest of its stages alone, and an episode's worth on two threads. `--pictures FOLDER` saves the shots as PNG.
#include "figure.h"
#include "media/animaticpainter.h"
#include "media/clipencoder.h"
#include "media/mediatools.h"
#include "media/yuv.h"
#include "support/mediaclips.h"

#include <QGuiApplication>
#include <atomic>
#include <ctime>
#include <thread>

using namespace circletake;
using namespace circletake::bench;
using namespace circletake::media;

namespace {

constexpr int clipSeconds = 6;
constexpr int clipFrames = clipSeconds * 24;
constexpr int episodeShots = 47 * 5;
constexpr int threads = 2;
const QSize hd(720, 1280);

void check(bool ok, const char *what)
{
    if (!ok)
        qFatal("The bench did not do its work: %s", what);
}

QString zh(const char *text)
{
    return QString::fromUtf8(text);
}

AnimaticFigure person(const char *name, const char *look)
{
    return {zh(name), zh(look), FrameSide::Anywhere};
}

/// A shot as an episode has them.
struct Row
{
    ShotSize size;
    CameraAngle angle;
    CameraMove move;
    TimeOfDay time;
    const char *place;
    bool interior;
    Tone tone;
    int people;
    const char *action;
    const char *line;
};

using Z = ShotSize;
using A = CameraAngle;
using M = CameraMove;
using T = TimeOfDay;

const Row rows[] = {
    {Z::Wide, A::EyeLevel, M::Static, T::Day, "陈家老宅堂屋", true, Tone::Joyful, 3, "陈念坐着，八仙桌，发红包", ""},
    {Z::Medium, A::EyeLevel, M::PushIn, T::Day, "陈家老宅堂屋", true, Tone::Neutral, 1, "", "妈，这是开哪儿的？"},
    {Z::CloseUp, A::EyeLevel, M::Static, T::Night, "陈家老宅堂屋", true, Tone::Sad, 1, "眼泪落下", "没人知道。"},
    {Z::Insert, A::EyeLevel, M::PushIn, T::Day, "陈家老宅堂屋", true, Tone::Mysterious, 1, "一把旧铜钥匙，刻着“念”字",
     ""},
    {Z::MediumCloseUp, A::OverShoulder, M::Static, T::Dusk, "奶奶卧室", true, Tone::Tender, 2, "", "天亮之前。"},
    {Z::ExtremeWide, A::High, M::CraneUp, T::Day, "陈家老宅院子", false, Tone::Neutral, 1, "细雪落在石榴树上", ""},
    {Z::Full, A::EyeLevel, M::Follow, T::Night, "老街", false, Tone::Tense, 1, "快步走过老街，灯笼摇晃", ""},
    {Z::Medium, A::Low, M::Handheld, T::Day, "宏远集团会议室", true, Tone::Angry, 1, "指着沈砚", "你算什么东西！"},
    {Z::Wide, A::EyeLevel, M::PanRight, T::Day, "庙会广场", false, Tone::Joyful, 2, "人山人海", ""},
    {Z::MediumWide, A::EyeLevel, M::TruckLeft, T::Night, "江边码头", false, Tone::Romantic, 2, "", "你为什么帮我？"},
    {Z::ExtremeCloseUp, A::EyeLevel, M::Static, T::Night, "陈家祠堂", true, Tone::Fearful, 1, "", ""},
    {Z::Medium, A::Overhead, M::Static, T::Evening, "客厅", true, Tone::Neutral, 4, "年夜饭", ""},
    {Z::Full, A::EyeLevel, M::PullOut, T::Dusk, "陈家老宅大门口", false, Tone::Solemn, 1, "", ""},
    {Z::MediumCloseUp, A::PointOfView, M::Handheld, T::Day, "周伯钟表铺", true, Tone::Playful, 1, "", "你终于来了。"},
    {Z::Medium, A::Dutch, M::Static, T::Night, "医院走廊", true, Tone::Tense, 1, "", ""},
    {Z::Medium, A::EyeLevel, M::Static, T::Day, "医院病房", true, Tone::Sad, 2, "", "奶奶！"},
    {Z::MediumCloseUp, A::EyeLevel, M::Static, T::Day, "陈浩车内", true, Tone::Surprised, 1, "", "十一点三十五分！"},
    {Z::Medium, A::EyeLevel, M::Orbit, T::Morning, "厨房", true, Tone::Tender, 1, "案板上摆满饺子", "钥匙开哪把锁？"},
    {Z::Wide, A::Low, M::TiltUp, T::Night, "寺前", false, Tone::Triumphant, 1, "烟花", ""},
    {Z::CloseUp, A::EyeLevel, M::PushIn, T::Evening, "宏远集团会议室", true, Tone::Tense, 1, "", "签字吧。"},
};

AnimaticSpec specOf(const Row &row, int number)
{
    static const QVector<AnimaticFigure> cast{
        person("陈念", "26岁，低马尾，米白旧羽绒服，红围巾"), person("陈老太", "78岁，银发挽髻，暗红盘扣棉袄"),
        person("陈国栋", "52岁，油亮背头，黑皮衣"), person("沈砚", "30岁男，细框眼镜，深灰长大衣")};
    AnimaticSpec spec;
    spec.size = hd;
    spec.frames = clipFrames;
    spec.shotSize = row.size;
    spec.angle = row.angle;
    spec.move = row.move;
    spec.time = row.time;
    spec.place = zh(row.place);
    spec.setting = row.interior ? circletake::Setting::Interior : circletake::Setting::Exterior;
    spec.tone = row.tone;
    for (int i = 0; i < row.people; ++i)
        spec.figures.append(cast[(number + i) % cast.size()]);
    spec.action = zh(row.action);
    spec.slate = QStringLiteral("EP01-SC%1-SH010-T1").arg(number + 1, 3, 10, QLatin1Char('0'));
    if (*row.line)
        spec.lines.append({spec.figures.first().name, zh(row.line), VoiceKind::OnScreen});
    return spec;
}

QVector<AnimaticSpec> specs()
{
    QVector<AnimaticSpec> all;
    for (const Row &row : rows)
        all.append(specOf(row, int(all.size())));
    return all;
}

QVector<SpokenCue> cuesOf(const AnimaticSpec &spec)
{
    QVector<SpokenCue> cues;
    for (const AnimaticLine &line : spec.lines)
        cues.append({line, 800, 4200});
    return cues;
}

QByteArray mouth()
{
    QByteArray loudness;
    for (int i = 0; i < clipFrames / 2; ++i)
        loudness.append(char((i * 67) % 210));
    return loudness;
}

class AnimaticBench
{
public:
    void run()
    {
        drawOnly();
        besideZoompan();
        besideTheSlowestStage();
        episode();
    }

    void savePictures(const QString &folder)
    {
        QDir().mkpath(folder);
        for (const AnimaticSpec &spec : m_specs)
            AnimaticPainter(spec, cuesOf(spec), mouth())
                .drawing(30)
                .save(QDir(folder).filePath(spec.slate + QStringLiteral(".png")));
    }

private:
    [[nodiscard]] QString program() const { return *m_tools.worker(); }

    static void draw(const AnimaticSpec &spec, const std::function<void(const QImage &)> &use)
    {
        AnimaticPainter painter(spec, cuesOf(spec), mouth());
        QImage frame(spec.size, QImage::Format_RGB32);
        for (int i = 0; i < painter.drawings(); ++i) {
            painter.draw(i, frame);
            use(frame);
        }
    }

    void makeClip(MediaWorker &worker, const AnimaticSpec &spec, const QString &path) const
    {
        AnimaticPainter painter(spec, cuesOf(spec), mouth());
        EncodeSettings settings;
        settings.path = path;
        settings.size = spec.size;
        settings.frames = spec.frames;
        settings.repeat = AnimaticPainter::framesPerDrawing(spec.framesPerSecond);
        ClipEncoder encoder(worker, settings);
        QImage frame(spec.size, QImage::Format_RGB32);
        for (int i = 0; i < painter.drawings(); ++i) {
            if (painter.isHeld(i)) {
                check(bool(encoder.holdFrame()), "hold");
                continue;
            }
            painter.draw(i, frame);
            check(bool(encoder.addFrame(frame)), "frame");
        }
        check(bool(encoder.finish()), "finish");
    }

    /// Processor time, so that a busy computer does not blur it.
    static double processorMs(const std::function<void()> &act)
    {
        const std::clock_t start = std::clock();
        act();
        return 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
    }

    void drawOnly()
    {
        QVector<double> making;
        QVector<double> each;
        for (const AnimaticSpec &spec : m_specs) {
            std::unique_ptr<AnimaticPainter> painter;
            QImage frame(spec.size, QImage::Format_RGB32);
            making.append(processorMs([&] {
                painter = std::make_unique<AnimaticPainter>(spec, cuesOf(spec), mouth());
                for (int i = 0; i < painter->drawings(); ++i)
                    painter->draw(i, frame);  // every mouth and gesture has been painted after this
            }));
            each.append(processorMs([&] {
                            for (int i = 0; i < painter->drawings(); ++i)
                                painter->draw(i, frame);
                        }) /
                        painter->drawings());
            making.last() -= each.last() * painter->drawings();
        }
        printFigure("one drawing, processor time, median of 20 shots", median(each), "ms", 2.5, "<= 1");
        printFigure("one drawing, dearest shot", *std::max_element(each.begin(), each.end()), "ms", 2.5, "none");
        printFigure("making a shot ready, processor time, median of 20 shots", median(making), "ms", 0, "none");
    }

    void besideZoompan()
    {
        const AnimaticSpec &spec = m_specs[1];
        const QString still = m_clips.path(QStringLiteral("still.png"));
        check(AnimaticPainter(spec).drawing(0).scaled(1080, 1920).save(still), "still");
        MediaWorker worker(program());
        const QString ours = m_clips.path(QStringLiteral("ours.mp4"));
        makeClip(worker, spec, ours);
        const QStringList zoompan{QStringLiteral("-y"),
                                  QStringLiteral("-nostdin"),
                                  QStringLiteral("-loglevel"),
                                  QStringLiteral("error"),
                                  QStringLiteral("-i"),
                                  still,
                                  QStringLiteral("-f"),
                                  QStringLiteral("lavfi"),
                                  QStringLiteral("-i"),
                                  QStringLiteral("anullsrc"),
                                  QStringLiteral("-vf"),
                                  QStringLiteral("zoompan=z='1+0.25*on/%1':d=%1:s=720x1280:fps=24").arg(clipFrames),
                                  QStringLiteral("-t"),
                                  QString::number(clipSeconds),
                                  QStringLiteral("-c:v"),
                                  QStringLiteral("libx264"),
                                  QStringLiteral("-preset"),
                                  QStringLiteral("ultrafast"),
                                  QStringLiteral("-pix_fmt"),
                                  QStringLiteral("yuv420p"),
                                  m_clips.path(QStringLiteral("theirs.mp4"))};
        const Pair pair = interleaved(
            5, [&] { makeClip(worker, spec, ours); },
            [&] { check(QProcess::execute(*m_tools.ffmpeg(), zoompan) == 0, "zoompan"); });
        printFigure("a clip of 6 s with a push in, beside ffmpeg's zoompan at the same preset and size", pair.ours,
                    "ms", pair.reference, "<= 0.25");
    }

    void besideTheSlowestStage()
    {
        const AnimaticSpec &spec = m_specs[1];
        MediaWorker worker(program());
        std::vector<QImage> drawings;
        draw(spec, [&](const QImage &frame) { drawings.push_back(frame.copy()); });
        std::vector<uchar> yuv(size_t(yuvBytes(hd)));
        QVector<double> drawn;
        QVector<double> encoded;
        QVector<double> whole;
        for (int round = 0; round < 5; ++round) {
            drawn.append(millisecondsOf([&] { draw(spec, [&](const QImage &frame) { toYuv(frame, yuv); }); }));
            encoded.append(millisecondsOf([&] { encodeOnly(worker, drawings); }));
            whole.append(millisecondsOf([&] { makeClip(worker, spec, m_clips.path(QStringLiteral("whole.mp4"))); }));
        }
        const double slowest = std::max(median(drawn), median(encoded));
        printFigure("drawing and converting alone", median(drawn), "ms", median(encoded), "none");
        printFigure("frames a second of the whole, beside its slowest stage alone", 1000.0 * clipFrames / median(whole),
                    "fps", 1000.0 * clipFrames / slowest, ">= 0.8");
    }

    void encodeOnly(MediaWorker &worker, const std::vector<QImage> &drawings) const
    {
        EncodeSettings settings;
        settings.path = m_clips.path(QStringLiteral("encoded.mp4"));
        settings.size = hd;
        settings.frames = clipFrames;
        settings.repeat = 2;
        ClipEncoder encoder(worker, settings);
        for (const QImage &drawing : drawings)
            check(bool(encoder.addFrame(drawing)), "frame");
        check(bool(encoder.finish()), "finish");
    }

    void episode()
    {
        std::atomic_int next = 0;
        std::atomic<double> first = 0;
        QElapsedTimer clock;
        clock.start();
        const auto serve = [&] {
            MediaWorker worker(program());
            for (int i = next++; i < m_specs.size(); i = next++) {
                makeClip(worker, m_specs[i], m_clips.path(QStringLiteral("shot%1.mp4").arg(i)));
                double none = 0;
                first.compare_exchange_strong(none, double(clock.elapsed()));
            }
        };
        std::vector<std::thread> pool;
        for (int i = 0; i < threads; ++i)
            pool.emplace_back(serve);
        for (std::thread &thread : pool)
            thread.join();
        const double seconds = double(clock.elapsed()) / 1000;
        printFigure("first clip of an episode", first / 1000, "s", 2, "<= 1");
        printFigure("47 scenes of 5 shots of 6 s on two threads, from 20 clips",
                    seconds * episodeShots / double(m_specs.size()), "s", 180, "<= 1");
    }

    MediaTools m_tools;
    test::MediaClips m_clips;
    QVector<AnimaticSpec> m_specs = specs();
};

}  // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    AnimaticBench bench;
    if (argc == 3 && qstrcmp(argv[1], "--pictures") == 0)
        bench.savePictures(QString::fromLocal8Bit(argv[2]));
    else
        bench.run();
    return 0;
}
