// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/wire/message.h"
#include "media/worker/encoders.h"
#include "media/worker/mp4writer.h"

#include <QFile>

namespace circletake::media {

class Channel;

/// One clip being made from frames that the other side puts into a shared file (ClipEncoder is the other end).
/// Messages: {frame: slot} is answered {slot} when the slot is free again, {hold: n} and {sound} + samples have no
/// answer, {finish} is answered {frames, bytes} and ends the session.
class EncodeSession
{
public:
    explicit EncodeSession(Channel &channel)
        : m_channel(channel)
    {
    }
    /// Serves the session to its end; an Error is to be answered by the caller.
    [[nodiscard]] Result<void> run(const QJsonObject &request);

private:
    [[nodiscard]] Result<void> open(const QJsonObject &request);
    [[nodiscard]] Result<void> openTracks(const QJsonObject &request);
    [[nodiscard]] Result<void> mapShared(const QJsonObject &request);
    [[nodiscard]] Result<void> serve(const Message &message);
    [[nodiscard]] Result<void> addFrame(int slot);
    [[nodiscard]] Result<void> showFrame(int times);
    [[nodiscard]] Result<void> addSound(const QByteArray &samples);
    [[nodiscard]] Result<void> fillSound();
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] PacketSink to(AVStream *track, AVRational timeBase);
    [[nodiscard]] qint64 samplesInAll() const;

    Channel &m_channel;
    PictureSettings m_settings;
    PictureEncoder m_pictures;
    SoundEncoder m_sounds;
    Mp4Writer m_writer;
    AVStream *m_pictureTrack = nullptr;
    AVStream *m_soundTrack = nullptr;
    QFile m_shared;
    const uchar *m_slots = nullptr;
    QByteArray m_last;  ///< the frame that is held
    qint64 m_frames = 0;
    qint64 m_written = 0;
    int m_slotCount = 0;
    int m_repeat = 1;
    bool m_finished = false;
};

}  // namespace circletake::media
