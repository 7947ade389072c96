// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/picturedesk.h"

#include "media/mediatools.h"

#include <QBuffer>
#include <QCryptographicHash>

namespace circletake::workspace {

namespace {

constexpr QSize s_bound(PictureDesk::mostSide, PictureDesk::mostSide);
constexpr int s_leastSide = 64;

struct Jpeg
{
    QByteArray bytes;
    QSize size;
};

/// As good as fits into `most` bytes.
Result<Jpeg> encoded(QImage image, qint64 most)
{
    while (std::min(image.width(), image.height()) >= s_leastSide) {
        for (const int quality : {92, 85, 75}) {
            Jpeg jpeg{{}, image.size()};
            QBuffer buffer(&jpeg.bytes);
            if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "JPEG", quality))
                return Error{ErrorKind::MissingTool,
                             PictureDesk::tr("This installation of Qt cannot write JPEG pictures."),
                             {},
                             {}};
            if (jpeg.bytes.size() <= most)
                return jpeg;
        }
        image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    return Error{ErrorKind::BadInput,
                 PictureDesk::tr("The picture is too narrow to be a reference."),
                 {},
                 PictureDesk::tr("Choose one of at least %1 pixels a side.").arg(s_leastSide)};
}

}  // namespace

PictureDesk::PictureDesk(ProjectDesk &project, Files &files, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_files(files)
{
    connect(&project, &ProjectDesk::closing, this, [this] {
        m_pool.reset();
        m_shrunk.clear();
        m_lastFrames.clear();
    });
}

PictureDesk::~PictureDesk() = default;

void PictureDesk::later(std::function<void()> act)
{
    QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection);
}

Result<media::WorkerPool *> PictureDesk::pool()
{
    if (!m_project.isOpen())
        return Error{ErrorKind::NotFound, tr("No project is open."), {}, {}};
    if (m_pool)
        return m_pool.get();
    const auto program = media::findMediaWorker();
    if (!program)
        return program.error();
    m_pool = std::make_unique<media::WorkerPool>(*program, 1);
    return m_pool.get();
}

void PictureDesk::run(Job job, qint64 bytes, Done done)
{
    const auto worker = pool();
    if (!worker) {
        later([done = std::move(done), error = worker.error()] { done(error); });
        return;
    }
    (*worker)->run<Jpeg>(
        [job = std::move(job), bytes](media::MediaWorker &child, const media::CancelFlag &cancel) -> Result<Jpeg> {
            const auto image = job(child, cancel);
            return image ? encoded(*image, bytes) : Result<Jpeg>(image.error());
        },
        [this, done = std::move(done)](const Result<Jpeg> &jpeg) {
            done(jpeg ? keep(jpeg->bytes, jpeg->size) : Result<Picture>(jpeg.error()));
        });
}

Result<Picture> PictureDesk::keep(const QByteArray &jpeg, QSize size)
{
    Picture picture;
    picture.hash = QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256).toHex();
    picture.path = QStringLiteral("references/%1.jpg").arg(QString::fromLatin1(picture.hash.left(20)));
    picture.size = size;
    picture.bytes = jpeg.size();
    const render::ProjectFacts &facts = m_project.store().facts();
    if (facts.readOnly)
        return Error{ErrorKind::ReadOnly, tr("The project can be read but not changed."), facts.folder,
                     facts.readOnlyReason};
    const QString path = facts.folder + QLatin1Char('/') + picture.path;
    if (m_files.hash(path).valueOr({}) == picture.hash)
        return picture;
    if (const auto written = writeDurably(m_files, path, jpeg); !written)
        return written.error();
    return picture;
}

void PictureDesk::take(const QString &source, Done done)
{
    run(
        [source](media::MediaWorker &worker, const media::CancelFlag &cancel) -> Result<QImage> {
            const auto still = media::pictureIn(worker, source, s_bound, cancel);
            return still ? Result<QImage>(still->image) : still.error();
        },
        mostBytes, std::move(done));
}

void PictureDesk::takeFrame(TakeId id, int frame, Done done)
{
    const Take *take = m_project.story().find(id);
    if (!take || take->state != TakeState::Ready) {
        later([done = std::move(done)] {
            done(Error{ErrorKind::BadInput, tr("This take has no clip to take a picture from."), {}, {}});
        });
        return;
    }
    const QString clip = m_project.store().facts().folder + QLatin1Char('/') + take->clip;
    run([clip, frame](media::MediaWorker &worker,
                      const media::CancelFlag &cancel) { return media::frameOf(worker, clip, frame, s_bound, cancel); },
        mostBytes, std::move(done));
}

void PictureDesk::shrink(const Picture &picture, qint64 bytes, Done done)
{
    const QString path = m_project.store().facts().folder + QLatin1Char('/') + picture.path;
    run(
        [path](media::MediaWorker &worker, const media::CancelFlag &cancel) -> Result<QImage> {
            const auto still = media::pictureIn(worker, path, s_bound, cancel);
            return still ? Result<QImage>(still->image) : still.error();
        },
        bytes, std::move(done));
}

void PictureDesk::finish(const SendPlan &plan, const PictureLimits &limits, Planned done)
{
    auto spec = std::make_shared<RenderSpec>(plan.spec);
    const auto begin = [this, spec, from = plan.continuesFrom, bytes = limits.mostBytes, done](const Picture &frame) {
        if (from.isValid()) {
            const QString of = m_project.story().slateOf(from).text();
            m_lastFrames.insert(from, frame);
            spec->pictures.prepend({PictureRole::FirstFrame, of, frame});
        }
        finishNext(spec, 0, bytes, done);
    };
    const TakeId from = plan.continuesFrom;
    if (!from.isValid() || m_lastFrames.contains(from)) {
        begin(m_lastFrames.value(from));
        return;
    }
    takeFrame(from, -1, [begin, done](const Result<Picture> &frame) {
        if (frame)
            begin(*frame);
        else
            done(frame.error());
    });
}

/// One after the other: most are small enough as they are.
void PictureDesk::finishNext(std::shared_ptr<RenderSpec> spec, qsizetype next, qint64 bytes, Planned done)
{
    for (; next < spec->pictures.size(); ++next) {
        Picture &picture = spec->pictures[next].picture;
        if (bytes <= 0 || picture.bytes <= bytes)
            continue;
        const QPair<QByteArray, qint64> key(picture.hash, bytes);
        if (const auto known = m_shrunk.constFind(key); known != m_shrunk.constEnd()) {
            picture = *known;
            continue;
        }
        shrink(picture, bytes, [this, spec, next, bytes, key, done](const Result<Picture> &small) {
            if (!small) {
                done(small.error());
                return;
            }
            m_shrunk.insert(key, *small);
            spec->pictures[next].picture = *small;
            finishNext(spec, next + 1, bytes, done);
        });
        return;
    }
    later([spec, done] { done(*spec); });
}

}  // namespace circletake::workspace
