// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/mediaworker.h"
#include "media/sharedfile.h"

#include <QImage>
#include <QMap>
#include <QSize>
#include <QVector>
#include <span>

namespace circletake::media {

struct EncodeSettings
{
    QString path;  ///< absolute path of the MP4 that is made; an old file there is overwritten
    QSize size;    ///< both even, at most 4096
    int framesPerSecond = 24;
    qint64 frames = 0;  ///< exact length of the film, > 0
    int repeat = 1;     ///< every frame handed in is shown this many times; 2 is "drawn on twos"
    bool sound = true;  ///< has a stereo track of 48 kHz; silence where no sound is handed in
    QByteArray preset = "ultrafast";
    int crf = 23;
    int threads = 1;                  ///< of the encoder; two clips at a time with one thread each beat one with two
    QMap<QString, QString> metadata;  ///< kept in the file, such as title or AIGC
};

/// Makes one H.264/AAC MP4 (yuv420p tagged BT.709, index first, constant rate) in a media worker. Blocking; it
/// belongs, with its worker, to the thread that made it and needs no event loop. The worker serves nothing else
/// until finish() or the encoder's end, and may be used for the next clip after that. After an Error the session is
/// over and every further call gives the same Error; a file that was not finished is removed.
class ClipEncoder
{
public:
    ClipEncoder(MediaWorker &worker, EncodeSettings settings);
    ClipEncoder(const ClipEncoder &) = delete;
    ClipEncoder &operator=(const ClipEncoder &) = delete;
    ~ClipEncoder();

    /// The next drawing, shown `repeat` times. Format RGB32 or ARGB32_Premultiplied is read as it is (alpha is
    /// ignored), others are converted first. BadInput: another size than the settings', or past the last frame.
    [[nodiscard]] Result<void> addFrame(const QImage &image);
    /// Shows the frame before it once more for `times` drawings, without converting anything.
    [[nodiscard]] Result<void> holdFrame(int times = 1);
    /// The next stretch of sound, interleaved stereo s16 at 48 kHz, any length; may run ahead of the frames or all
    /// come at once. What passes the film's end is cut.
    [[nodiscard]] Result<void> addSound(std::span<const qint16> samples);
    /// Holds the last drawing until the film has its frames, fills the sound with silence and closes the file (it is
    /// not synced). At least one frame must have been added.
    [[nodiscard]] Result<void> finish();

    /// Drawings that make the whole film: frames ÷ repeat, rounded up.
    [[nodiscard]] qint64 drawings() const;

private:
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<int> freeSlot();
    [[nodiscard]] Result<void> readAnswer();
    [[nodiscard]] Result<void> fail(const Error &error);
    [[nodiscard]] Result<void> room(qint64 drawings);

    MediaWorker &m_worker;
    EncodeSettings m_settings;
    SharedFile m_shared;
    QVector<int> m_freeSlots;
    qint64 m_drawn = 0;
    Result<void> m_state;
    bool m_open = false;
};

}  // namespace circletake::media
