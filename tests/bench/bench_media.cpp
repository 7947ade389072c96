// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Clips as a service gives them (1080 × 1920, 5 s, about 7 Mb/s): first frame, decoding, joining and encoding in the
// media worker, beside the ffmpeg program and cp doing the same.
#include "figure.h"
#include "media/clipencoder.h"
#include "media/clipqueries.h"
#include "media/mediatools.h"
#include "media/yuv.h"
#include "support/mediaclips.h"

#include <QCoreApplication>
#include <QPainter>

using namespace circletake;
using namespace circletake::bench;
using namespace circletake::media;

namespace {

constexpr int clips = 376;
const QSize full(1080, 1920);
const QSize hd(720, 1280);

void check(bool ok, const char *what)
{
    if (!ok)
        qFatal("The bench did not do its work: %s", what);
}

class MediaBench
{
public:
    MediaBench()
        : m_worker(*m_tools.worker())
    {
        m_clip = m_clips.make(
            QStringLiteral("clip.mp4"),
            QStringLiteral("-f lavfi -i testsrc2=s=1080x1920:r=24:d=5,noise=alls=12:allf=t -f lavfi -i sine=d=5 -c:v "
                           "libx264 -preset fast -b:v 7M -maxrate 8M -bufsize 8M -pix_fmt yuv420p -c:a aac -movflags "
                           "+faststart"));
        check(!m_clip.isEmpty(), "making the clip");
    }

    void run()
    {
        firstFrame();
        decodeAll();
        convert();
        encode();
        join();
    }

private:
    void ffmpeg(const QStringList &arguments) const
    {
        const QStringList quiet{QStringLiteral("-y"), QStringLiteral("-nostdin"), QStringLiteral("-loglevel"),
                                QStringLiteral("error")};
        check(QProcess::execute(*m_tools.ffmpeg(), quiet + arguments) == 0, "ffmpeg");
    }
    static QStringList words(const QString &text) { return text.split(QLatin1Char(' ')); }

    void firstFrame()
    {
        check(bool(firstFrameOf(m_worker, m_clip, QSize(320, 320))), "first frame");
        const Pair pair = interleaved(
            15, [&] { check(bool(firstFrameOf(m_worker, m_clip, QSize(320, 320))), "first frame"); },
            [&] {
                ffmpeg(QStringList{QStringLiteral("-i"), m_clip} +
                       words(QStringLiteral("-frames:v 1 -vf scale=180:320 -f rawvideo")) +
                       QStringList{m_clips.path(QStringLiteral("frame.raw"))});
            });
        printFigure("first frame, beside spawning ffmpeg", pair.ours, "ms", pair.reference, "<= 0.35");
    }

    void decodeAll()
    {
        const Pair pair = interleaved(
            5,
            [&] {
                check(bool(decodeClip(m_worker, {m_clip, QSize(960, 960)})), "decode");
            },
            [&] {
                ffmpeg(QStringList{QStringLiteral("-i"), m_clip} + words(QStringLiteral("-f null -")));
            });
        printFigure("whole clip into memory at half size, beside ffmpeg decoding it", pair.ours, "ms", pair.reference,
                    "<= 1.5");
    }

    static QImage drawing(QSize size, int number)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(QColor(40, 60, 90));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(220, 180, 140));
        painter.drawEllipse(QPoint(size.width() / 2 + number, size.height() / 2), size.width() / 4, size.width() / 3);
        painter.fillRect(0, size.height() * 3 / 4, size.width(), size.height() / 4, QColor(70, 50, 40));
        return image;
    }

    void convert()
    {
        const QImage image = drawing(full, 0);
        std::vector<uchar> yuv(size_t(yuvBytes(full)));
        const Pair pair = interleaved(
            9,
            [&] {
                for (int i = 0; i < 10; ++i)
                    toYuv(image, yuv);
            },
            [&] {
                for (int i = 0; i < 10; ++i)
                    check(!image.convertToFormat(QImage::Format_RGB888).isNull(), "convert");
            });
        printFigure("10 pictures of 1080p to YUV, beside QImage's RGB32 to RGB888", pair.ours, "ms", pair.reference,
                    "none");
    }

    // 120 pictures on twos at 720p, as the sandbox makes clips; the reference encodes the same ones from a file.
    void encode()
    {
        std::vector<QImage> images;
        for (int i = 0; i < 60; ++i)
            images.push_back(drawing(hd, i * 2));
        const QString raw = m_clips.path(QStringLiteral("frames.yuv"));
        {
            QFile file(raw);
            check(file.open(QIODevice::WriteOnly), "raw file");
            QByteArray yuv(yuvBytes(hd), '\0');
            for (const QImage &image : images) {
                toYuv(image, {reinterpret_cast<uchar *>(yuv.data()), size_t(yuv.size())});
                file.write(yuv);
                file.write(yuv);
            }
        }
        EncodeSettings settings;
        settings.path = m_clips.path(QStringLiteral("ours.mp4"));
        settings.size = hd;
        settings.frames = 120;
        settings.repeat = 2;
        const Pair pair = interleaved(
            7,
            [&] {
                ClipEncoder encoder(m_worker, settings);
                for (const QImage &image : images)
                    check(bool(encoder.addFrame(image)), "frame");
                check(bool(encoder.finish()), "finish");
            },
            [&] {
                ffmpeg(
                    words(QStringLiteral("-f rawvideo -pix_fmt yuv420p -s 720x1280 -r 24 -i")) + QStringList{raw} +
                    words(QStringLiteral("-f lavfi -i anullsrc -t 5 -c:v libx264 -preset ultrafast -crf 23 -threads 1 "
                                         "-movflags +faststart")) +
                    QStringList{m_clips.path(QStringLiteral("theirs.mp4"))});
            });
        printFigure("120 frames on twos, beside ffmpeg encoding them from YUV", pair.ours, "ms", pair.reference,
                    "none");
    }

    void join()
    {
        QDir().mkpath(m_clips.path(QStringLiteral("in")));
        JoinRequest request;
        for (int i = 0; i < clips; ++i) {
            request.clips.append(m_clips.path(QStringLiteral("in/%1.mp4").arg(i, 3, 10, QLatin1Char('0'))));
            check(QFile::copy(m_clip, request.clips.last()), "copying clips");
        }
        request.out = m_clips.path(QStringLiteral("film.mp4"));
        const QString copy = m_clips.path(QStringLiteral("copy"));
        const Pair pair = interleaved(
            5,
            [&] {
                QFile::remove(request.out);
                const auto joined = joinClips(m_worker, request);
                check(joined && joined->frames == clips * 120, "join");
            },
            [&] {
                QDir(copy).removeRecursively();
                check(QProcess::execute(QStringLiteral("cp"),
                                        {QStringLiteral("-r"), m_clips.path(QStringLiteral("in")), copy}) == 0,
                      "cp");
            });
        printFigure("376 clips joined, beside cp of the same bytes", pair.ours, "ms", pair.reference, "<= 2");
        joinWithFfmpeg(request, pair.ours);
    }

    void joinWithFfmpeg(const JoinRequest &request, double ours)
    {
        QByteArray list;
        for (const QString &clip : request.clips)
            list += "file '" + clip.toUtf8() + "'\n";
        const QString path = m_clips.file(QStringLiteral("list.txt"), list);
        const double theirs = millisecondsOf([&] {
            ffmpeg(words(QStringLiteral("-f concat -safe 0 -i")) + QStringList{path} +
                   words(QStringLiteral("-c copy -movflags +faststart")) +
                   QStringList{m_clips.path(QStringLiteral("theirs.mp4"))});
        });
        printFigure("376 clips joined, beside ffmpeg's concat", ours, "ms", theirs, "<= 0.2");
    }

    MediaTools m_tools;
    MediaWorker m_worker;
    test::MediaClips m_clips;
    QString m_clip;
};

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    MediaBench().run();
    return 0;
}
