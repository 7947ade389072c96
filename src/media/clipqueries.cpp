// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/clipqueries.h"

#include "media/asking.h"
#include "media/decodedclipcontents.h"
#include "media/yuv.h"

#include <QJsonArray>
#include <QPainter>
#include <QTransform>
#include <QtEndian>

namespace circletake::media {

namespace {

constexpr int lookMs = 20'000;
constexpr int decodeMs = 120'000;
constexpr int joinMs = 1'800'000;  // between two reports
constexpr int mostSide = 16'384;
constexpr qint64 mostFrames = 2'000'000;

int numberIn(const Message &message, const char *key)
{
    return message.header.value(QLatin1String(key)).toInt();
}

/// Puts what the worker reports into a clip that grows.
class ClipFiller
{
public:
    ClipFiller() { m_made = m_contents->shared.makeEmpty(); }

    [[nodiscard]] const Result<void> &made() const { return m_made; }
    [[nodiscard]] QString path() const { return m_contents->shared.path(); }
    [[nodiscard]] DecodedClip clip() const { return DecodedClip(m_contents); }

    /// False when a report cannot be true; the shared file must hold all that it speaks of.
    [[nodiscard]] bool take(const Message &report)
    {
        if (!m_contents->shared.isMapped())
            return begin(report);
        const qsizetype times = report.payload.size() / qsizetype(sizeof(qint64));
        const int ready = m_contents->ready;
        if (times > m_contents->frames - ready)
            return false;
        for (qsizetype i = 0; i < times; ++i)
            m_contents->startUs[size_t(ready + i)] =
                qFromLittleEndian<qint64>(report.payload.constData() + i * qsizetype(sizeof(qint64)));
        m_contents->ready = ready + int(times);
        return true;
    }

    void finish()
    {
        m_contents->frames = m_contents->ready.load();
        m_contents->complete = true;
    }

private:
    [[nodiscard]] bool begin(const Message &report)
    {
        const ClipFacts facts = clipFactsFrom(report.header.value(QLatin1String("facts")).toObject());
        m_contents->size = QSize(numberIn(report, "width"), numberIn(report, "height"));
        m_contents->clipSize = facts.size;
        m_contents->framesPerSecond = facts.framesPerSecond() > 0 ? facts.framesPerSecond() : 24;
        m_contents->soundBytes = report.header.value(QLatin1String("soundBytes")).toInteger();
        const QSize size = m_contents->size;
        if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide || facts.frames <= 0 ||
            facts.frames > mostFrames || m_contents->soundBytes < 0 || !m_contents->shared.map())
            return false;
        m_contents->startUs.resize(size_t(facts.frames));
        m_contents->frames = int(facts.frames);
        const qint64 needed = m_contents->soundBytes + yuvBytes(size) * facts.frames;
        return qint64(m_contents->shared.bytes().size()) >= needed;
    }

    std::shared_ptr<DecodedClip::Contents> m_contents = std::make_shared<DecodedClip::Contents>();
    Result<void> m_made;
};

QJsonArray cuesOf(const JoinRequest &request)
{
    QJsonArray cues;
    for (const JoinCue &cue : request.cues)
        cues.append(QJsonObject{{QStringLiteral("from"), cue.fromMs},
                                {QStringLiteral("to"), cue.toMs},
                                {QStringLiteral("text"), cue.text}});
    return cues;
}

// MP4 names languages by ISO 639-2.
QString longLanguage(const QString &language)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("zh"), QStringLiteral("zho")}, {QStringLiteral("en"), QStringLiteral("eng")},
        {QStringLiteral("ja"), QStringLiteral("jpn")}, {QStringLiteral("ko"), QStringLiteral("kor")},
        {QStringLiteral("es"), QStringLiteral("spa")}, {QStringLiteral("pt"), QStringLiteral("por")},
        {QStringLiteral("fr"), QStringLiteral("fra")}, {QStringLiteral("de"), QStringLiteral("deu")},
        {QStringLiteral("id"), QStringLiteral("ind")}, {QStringLiteral("th"), QStringLiteral("tha")},
        {QStringLiteral("vi"), QStringLiteral("vie")}, {QStringLiteral("ru"), QStringLiteral("rus")},
        {QStringLiteral("ar"), QStringLiteral("ara")}, {QStringLiteral("hi"), QStringLiteral("hin")},
    };
    return names.value(language.section(QLatin1Char('-'), 0, 0).toLower(), QStringLiteral("und"));
}

Message boundedRequest(const QString &what, const QString &path, QSize bound)
{
    Message request = requestFor(what, path);
    request.header.insert(QStringLiteral("width"), bound.width());
    request.header.insert(QStringLiteral("height"), bound.height());
    return request;
}

Result<QImage> imageIn(const Message &answer, QImage::Format format)
{
    const QSize size(numberIn(answer, "width"), numberIn(answer, "height"));
    if (size.isEmpty() || size.width() > mostSide || size.height() > mostSide ||
        answer.payload.size() != qsizetype(4) * size.width() * size.height())
        return nonsense();
    const auto *pixels = reinterpret_cast<const uchar *>(answer.payload.constData());
    return QImage(pixels, size.width(), size.height(), size.width() * 4, format).copy();
}

QImage onWhite(const QImage &image)
{
    QImage ground(image.size(), QImage::Format_RGB32);
    ground.fill(Qt::white);
    QPainter(&ground).drawImage(0, 0, image);
    return ground;
}

/// Only quarter turns and mirrors are turned; another matrix would be nonsense in a picture file.
QTransform turnIn(const Message &answer)
{
    const QJsonArray turn = answer.header.value(QLatin1String("turn")).toArray();
    const auto at = [&](int i) { return std::clamp(turn.at(i).toInt(), -1, 1); };
    const QTransform matrix(at(0), at(1), at(2), at(3), 0, 0);
    return turn.size() == 4 && std::abs(matrix.determinant()) == 1 ? matrix : QTransform();
}

Message toMessage(const JoinRequest &request)
{
    QJsonArray frames;
    for (const qint64 count : request.frames)
        frames.append(count);
    QJsonObject metadata;
    for (auto it = request.metadata.cbegin(); it != request.metadata.cend(); ++it)
        metadata.insert(it.key(), it.value());
    return {{{QStringLiteral("do"), QStringLiteral("join")},
             {QStringLiteral("clips"), QJsonArray::fromStringList(request.clips)},
             {QStringLiteral("frames"), frames},
             {QStringLiteral("sound"), request.sound},
             {QStringLiteral("cues"), cuesOf(request)},
             {QStringLiteral("language"), longLanguage(request.language)},
             {QStringLiteral("metadata"), metadata},
             {QStringLiteral("out"), request.out}},
            {}};
}

}  // namespace

Result<ClipFacts> probeClip(MediaWorker &worker, const QString &path, const CancelFlag &cancel)
{
    const auto answer = askTwice(worker, requestFor(QStringLiteral("probe"), path), lookMs, cancel, path);
    if (!answer)
        return answer.error();
    return clipFactsFrom(answer->header);
}

Result<QImage> firstFrameOf(MediaWorker &worker, const QString &path, QSize bound, const CancelFlag &cancel)
{
    const auto answer =
        askTwice(worker, boundedRequest(QStringLiteral("firstFrame"), path, bound), lookMs, cancel, path);
    return answer ? about(path, imageIn(*answer, QImage::Format_RGB32)) : Result<QImage>(answer.error());
}

Result<QImage> frameOf(MediaWorker &worker, const QString &path, int frame, QSize bound, const CancelFlag &cancel)
{
    Message request = boundedRequest(QStringLiteral("frame"), path, bound);
    request.header.insert(QStringLiteral("frame"), frame);
    const auto answer = askTwice(worker, request, decodeMs, cancel, path);
    return answer ? about(path, imageIn(*answer, QImage::Format_RGB32)) : Result<QImage>(answer.error());
}

Result<StillPicture> pictureIn(MediaWorker &worker, const QString &path, QSize bound, const CancelFlag &cancel)
{
    const auto answer =
        askTwice(worker, boundedRequest(QStringLiteral("picture"), path, bound), decodeMs, cancel, path);
    if (!answer)
        return answer.error();
    const auto image = imageIn(*answer, QImage::Format_ARGB32);
    if (!image)
        return about(path, Result<StillPicture>(image.error()));
    const QTransform turn = turnIn(*answer);
    const QSize full(numberIn(*answer, "fullWidth"), numberIn(*answer, "fullHeight"));
    return StillPicture{onWhite(*image).transformed(turn), turn.m12() != 0 ? full.transposed() : full};
}

Result<ClipFindings> inspectClip(MediaWorker &worker, const QString &path, const CancelFlag &cancel)
{
    const auto answer = askTwice(worker, requestFor(QStringLiteral("inspect"), path), decodeMs, cancel, path);
    if (!answer)
        return answer.error();
    return clipFindingsFrom(answer->header);
}

Result<DecodedClip> decodeClip(MediaWorker &worker, const DecodeRequest &request, const CancelFlag &cancel,
                               const std::function<void(const DecodedClip &)> &ready)
{
    ClipFiller filler;
    if (!filler.made())
        return filler.made().error();
    Message message = requestFor(QStringLiteral("decode"), request.path);
    message.header.insert(QStringLiteral("shared"), filler.path());
    message.header.insert(QStringLiteral("width"), request.bound.width());
    message.header.insert(QStringLiteral("height"), request.bound.height());
    message.header.insert(QStringLiteral("mostBytes"), request.mostBytes);
    bool sane = true;
    const auto answer = worker.ask(message, decodeMs, cancel, [&](const Message &report) {
        const bool pictures = report.header.contains(QLatin1String("ready"));
        sane = sane && filler.take(report);
        if (sane && pictures && ready)
            ready(filler.clip());
    });
    if (!answer)
        return about(request.path, Result<DecodedClip>(answer.error()));
    if (!sane || !filler.take(*answer))
        return about(request.path, Result<DecodedClip>(nonsense()));
    filler.finish();
    return filler.clip();
}

Result<QVector<float>> waveformOf(MediaWorker &worker, const QString &path, int columns, const CancelFlag &cancel)
{
    Message request = requestFor(QStringLiteral("waveform"), path);
    request.header.insert(QStringLiteral("columns"), columns);
    const auto answer = askTwice(worker, request, decodeMs, cancel, path);
    if (!answer)
        return answer.error();
    QVector<float> levels(columns, 0);
    for (qsizetype i = 0; i < qMin<qsizetype>(columns, answer->payload.size() / 2); ++i)
        levels[i] = float(qFromLittleEndian<quint16>(answer->payload.constData() + 2 * i)) / 32768.F;
    return levels;
}

Result<void> extractSound(MediaWorker &worker, const QString &clip, const QString &into, qint64 at, qint64 samples,
                          const CancelFlag &cancel)
{
    Message request = requestFor(QStringLiteral("sound"), clip);
    request.header.insert(QStringLiteral("into"), into);
    request.header.insert(QStringLiteral("at"), at);
    request.header.insert(QStringLiteral("samples"), samples);
    if (const auto answer = askTwice(worker, request, decodeMs, cancel, clip); !answer)
        return answer.error();
    return {};
}

Result<JoinAnswer> joinClips(MediaWorker &worker, const JoinRequest &request, const CancelFlag &cancel,
                             const std::function<void(int)> &progress)
{
    const auto answer = worker.ask(toMessage(request), joinMs, cancel, [&](const Message &report) {
        if (progress)
            progress(numberIn(report, "clips"));
    });
    if (!answer)
        return answer.error();
    return JoinAnswer{answer->header.value(QLatin1String("frames")).toInteger(),
                      answer->header.value(QLatin1String("bytes")).toInteger()};
}

}  // namespace circletake::media
