// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/decodedclip.h"
#include "media/mediaworker.h"
#include "media/wire/clipfacts.h"

#include <QVector>

/// What a media worker can be asked, each a blocking call on the worker's thread. Paths are absolute. Errors: BadInput
/// where the file is at fault, Storage, MissingTool, Cancelled. A worker that dies is asked once more, as it may have
/// been killed for reasons that are not the file's.
namespace circletake::media {

[[nodiscard]] Result<ClipFacts> probeClip(MediaWorker &worker, const QString &path, const CancelFlag &cancel = {});

/// The first picture, RGB32, scaled down to fit into `bound`.
[[nodiscard]] Result<QImage> firstFrameOf(MediaWorker &worker, const QString &path, QSize bound,
                                          const CancelFlag &cancel = {});

/// One picture of a clip, counted from 0; the last one for a number that it does not have and for -1. As above.
[[nodiscard]] Result<QImage> frameOf(MediaWorker &worker, const QString &path, int frame, QSize bound,
                                     const CancelFlag &cancel = {});

/// A still picture from outside.
struct StillPicture
{
    QImage image;    ///< RGB32, the right way up, scaled down to fit; what was transparent is white
    QSize fullSize;  ///< as the file has it, the right way up
};

/// Reads JPEG, PNG, WebP, TIFF or BMP, whatever the file is called. BadInput, in words for people, for what is no
/// picture, moves, is damaged, or has more than 120 megapixels.
[[nodiscard]] Result<StillPicture> pictureIn(MediaWorker &worker, const QString &path, QSize bound,
                                             const CancelFlag &cancel = {});

/// Decodes all of it.
[[nodiscard]] Result<ClipFindings> inspectClip(MediaWorker &worker, const QString &path, const CancelFlag &cancel = {});

struct DecodeRequest
{
    QString path;
    QSize bound{960, 960};           ///< pictures are halved until they fit
    qint64 mostBytes = 320'000'000;  ///< and until all of them fit here
};

/// `ready` comes early and then at each further stretch, from this thread.
[[nodiscard]] Result<DecodedClip> decodeClip(MediaWorker &worker, const DecodeRequest &request,
                                             const CancelFlag &cancel = {},
                                             const std::function<void(const DecodedClip &)> &ready = {});

/// The largest sample of each of `columns` equal stretches, 0 to 1; all zero when it has no sound.
[[nodiscard]] Result<QVector<float>> waveformOf(MediaWorker &worker, const QString &path, int columns,
                                                const CancelFlag &cancel = {});

/// Writes exactly `samples` of a clip's sound (stereo s16 at 48 kHz, silence after its end or where it has none) into
/// the existing file `into`, from its sample `at` on.
[[nodiscard]] Result<void> extractSound(MediaWorker &worker, const QString &clip, const QString &into, qint64 at,
                                        qint64 samples, const CancelFlag &cancel = {});

struct JoinCue
{
    qint64 fromMs = 0;
    qint64 toMs = 0;
    QString text;
};

/// Clips that become one film without encoding their pictures.
struct JoinRequest
{
    QStringList clips;       ///< of one likeness and rate
    QVector<qint64> frames;  ///< what each must have; empty: whatever it has
    QString sound;           ///< an M4A with the film's whole sound; empty: the clips' own tracks, joined
    QVector<JoinCue> cues;   ///< subtitles, in order and without overlap; none: no such track
    QString language;        ///< of the subtitles, BCP 47
    QMap<QString, QString> metadata;
    QString out;  ///< absolute path of the MP4, not synced
};

struct JoinAnswer
{
    qint64 frames = 0;
    qint64 bytes = 0;
};

/// Unsupported: they are not alike, or do not have the frames they should. `progress` gets how many clips are in.
[[nodiscard]] Result<JoinAnswer> joinClips(MediaWorker &worker, const JoinRequest &request,
                                           const CancelFlag &cancel = {},
                                           const std::function<void(int)> &progress = {});

}  // namespace circletake::media
