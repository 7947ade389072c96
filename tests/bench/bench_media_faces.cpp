// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faces in a clip of five seconds (720 × 1280, one face), everything included: decoding, finding, aligning, embedding;
// for each sampled face, beside one pass of the embedder alone through OpenCV, on one core as well. In processor time
// where the system tells it (Linux), so that a busy machine does not matter. Needs the face models and photographs that
// tests/clients/faces.mjs fetches.
#include "figure.h"
#include "media/facequeries.h"
#include "media/mediatools.h"
#include "media/wire/facegeometry.h"
#include "support/facefiles.h"
#include "support/mediaclips.h"

#include <QCoreApplication>
#include <ctime>
#include <opencv2/dnn.hpp>

using namespace circletake;
using namespace circletake::bench;
using namespace circletake::media;

namespace {

constexpr int rounds = 9;
constexpr int samples = 5;

void check(bool ok, const char *what)
{
    if (!ok)
        qFatal("The bench did not do its work: %s", what);
}

/// Milliseconds that a process works while `act` runs.
template <class Act>
double workOf([[maybe_unused]] qint64 process, Act act)
{
#ifdef Q_OS_LINUX
    clockid_t clock{};
    check(clock_getcpuclockid(pid_t(process), &clock) == 0, "the clock of a process");
    const auto now = [clock] {
        timespec time{};
        clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double before = now();
    act();
    return now() - before;
#else
    return millisecondsOf(act);
#endif
}

class FaceBench
{
public:
    FaceBench()
    {
        check(m_faces.areThere(), test::FaceFiles::reason);
        const SystemFiles files;
        const auto models = faceModelsIn(m_faces.models(), files);
        const auto program = findMediaWorker();
        check(models.ok() && program.ok(), "models and media worker");
        m_models = *models;
        m_worker = std::make_unique<MediaWorker>(*program);
        m_clip = m_files.make(QStringLiteral("face.mp4"),
                              QStringLiteral("-loop 1 -r 24 -i %1 -vf crop=720:1280:1200:0 -frames:v 120 -c:v libx264 "
                                             "-pix_fmt yuv420p")
                                  .arg(m_faces.photograph(1)));
        cv::setNumThreads(1);
        m_embedder = cv::dnn::readNetFromONNX(m_models.files.value(2).toStdString());
        m_input = cv::dnn::blobFromImage(cv::Mat(alignedFaceSide, alignedFaceSide, CV_8UC3, cv::Scalar(90, 100, 110)));
        check(look() == samples, "a face in each sample");
        embed();
    }

    void run()
    {
        QVector<double> ours;
        QVector<double> reference;
        for (int round = 0; round < rounds; ++round) {
            ours.append(workOf(m_worker->processId(), [&] { check(look() == samples, "faces"); }) / samples);
            reference.append(workOf(QCoreApplication::applicationPid(), [&] { embed(); }));
        }
        printFigure("face_measured", median(ours), "ms a sampled face", median(reference), "<= 150 ms on one core");
    }

private:
    [[nodiscard]] qsizetype look()
    {
        const auto found = facesInClip(*m_worker, m_models, m_clip, samples);
        return found ? found->faces.size() : 0;
    }
    void embed()
    {
        m_embedder.setInput(m_input);
        check(m_embedder.forward().total() > 0, "embedding");
    }

    test::FaceFiles m_faces{QStringLiteral(CIRCLETAKE_BINARY_DIR)};
    test::MediaClips m_files;
    FaceModelSet m_models;
    std::unique_ptr<MediaWorker> m_worker;
    QString m_clip;
    cv::dnn::Net m_embedder;
    cv::Mat m_input;
};

}  // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    FaceBench().run();
    return 0;
}
