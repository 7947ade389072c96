// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QSize>
#include <QString>

namespace circletake::media {

/// What a clip's index says, without decoding it.
struct ClipFacts
{
    QSize size;          ///< of its pictures in pixels
    int pixelWidth = 1;  ///< shape of one pixel, width : height; 1 : 1 as a rule
    int pixelHeight = 1;
    int frameRateNum = 0;  ///< average pictures a second as a fraction; 0 / 1 when unknown
    int frameRateDen = 1;
    bool constantRate = false;  ///< every picture lasts as long as the others
    qint64 frames = 0;          ///< pictures in the index
    qint64 durationMs = 0;      ///< of the pictures, else of the sound
    qint64 soundMs = 0;         ///< of the sound track
    bool hasVideo = false;
    bool hasAudio = false;
    QString videoCodec;  ///< libav's names: "h264", "aac"
    QString audioCodec;
    QString pixelFormat;  ///< "yuv420p"
    int sampleRate = 0;
    int channels = 0;
    qint64 bytes = 0;     ///< of the file
    QByteArray likeness;  ///< pictures of clips with the same likeness can be joined without encoding; hex

    /// Pictures a second; 0 when unknown.
    [[nodiscard]] double framesPerSecond() const { return frameRateDen > 0 ? double(frameRateNum) / frameRateDen : 0; }
    bool operator==(const ClipFacts &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ClipFacts &facts);
[[nodiscard]] ClipFacts clipFactsFrom(const QJsonObject &json);

/// What decoding all of a clip showed.
struct ClipFindings
{
    ClipFacts facts;
    qint64 frames = 0;     ///< pictures that were decoded
    qint64 damaged = 0;    ///< pictures and stretches of sound that were not decoded cleanly
    double brightest = 0;  ///< the largest share, over all pictures, of pixels that are not black; 0 to 1
    double change = 0;     ///< the largest mean difference of a 16 × 16 block from the first picture, in levels of 255
    double loudestDb = -200;  ///< the largest sample in dB below full scale; -200 where there is no sound
    qint64 soundMs = 0;       ///< sound that was decoded

    bool operator==(const ClipFindings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ClipFindings &findings);
[[nodiscard]] ClipFindings clipFindingsFrom(const QJsonObject &json);

}  // namespace circletake::media
