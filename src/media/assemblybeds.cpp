// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/assemblybeds.h"

#include "media/ffmpegrun.h"
#include "media/monosamples.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace circletake::media {

namespace {

constexpr qint64 perMs = soundRate / 1000;
constexpr qint64 bytesPerSample = 4;

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SoundBed)
};

}  // namespace

Result<MixBed> decodedBed(const QString &ffmpeg, const AssemblyBed &bed, qint64 filmSamples, const QString &raw,
                          const CancelFlag &cancel)
{
    if (!QFileInfo(bed.file).isFile())
        return Error{ErrorKind::NotFound, Words::tr("The file of this music is not there any more."), bed.name,
                     Words::tr("Choose it again, or take it out of the episode.")};
    MixBed mix{
        raw, bed.startMs * perMs, 0, bed.gain / 10.0, bed.loop, bed.ducks, bed.fadeInMs * perMs, bed.fadeOutMs * perMs};
    const qint64 room = std::max<qint64>(0, filmSamples - mix.start);
    const qint64 wanted = bed.lengthMs > 0 ? std::min(room, bed.lengthMs * perMs) : room;
    const QStringList sound = QStringLiteral("-vn -sn -dn -map 0:a:0 -t %1 -ac 2 -ar %2 -f s16le")
                                  .arg(double(wanted) / soundRate, 0, 'f', 6)
                                  .arg(soundRate)
                                  .split(QLatin1Char(' '));
    const auto done =
        runFfmpeg({ffmpeg, soundInput(bed.file) + sound + QStringList{QStringLiteral("file:") + raw}, {}, cancel, {}});
    if (!done && done.error().kind != ErrorKind::BadInput)
        return done.error();
    const qint64 there = QFileInfo(raw).size() / bytesPerSample;
    if (!done || (there == 0 && wanted > 0))
        return Error{ErrorKind::BadInput, Words::tr("There is no sound in this file that can be read."), bed.name, {}};
    mix.samples = bed.loop ? wanted : std::min(wanted, there);
    return mix;
}

}  // namespace circletake::media
