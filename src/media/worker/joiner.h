// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/worker/clipsource.h"
#include "media/worker/subtitletrack.h"
#include "media/worker/tasks.h"

#include <QStringList>
#include <QVector>
#include <vector>

namespace circletake::media {

/// Puts the packets of like clips into one film (see joinClips()). Every picture gets the time of its number, so that
/// nothing drifts; a clip that has other pictures than it should stops the join with Fault::Unlike.
class Joiner
{
public:
    Joiner(const QJsonObject &request, Channel &channel);
    [[nodiscard]] Answer run();

private:
    struct Clip
    {
        ClipSource source;
        qint64 wanted = -1;      ///< pictures to take; -1: all
        qint64 packets = 0;      ///< pictures taken, in decoding order
        qint64 start = 0;        ///< first picture's time, in the track's time base
        double step = 1;         ///< a picture's length in the track's time base
        bool ended = false;      ///< a picture past the wanted ones has come
        std::vector<bool> seen;  ///< by picture number
    };

    [[nodiscard]] Result<void> look();
    [[nodiscard]] Result<void> lookAt(const QString &path, QByteArray &likeness);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> openSound();
    [[nodiscard]] Result<void> joinAll();
    [[nodiscard]] Result<void> add(const QString &path, qint64 wanted);
    [[nodiscard]] Result<void> addPicture(Clip &clip, AVPacket *packet);
    [[nodiscard]] Result<void> addOwnSound(const Clip &clip, AVPacket *packet);
    [[nodiscard]] Result<void> addGivenSound(qint64 untilMs);
    [[nodiscard]] Result<qint64> numberOf(Clip &clip, const AVPacket *packet) const;
    [[nodiscard]] qint64 msOf(qint64 frames) const;

    const QJsonObject &m_request;
    Channel &m_channel;
    QStringList m_clips;
    QVector<qint64> m_wanted;
    QString m_soundPath;
    ClipFacts m_facts;          ///< of the first clip
    qint64 m_indexPackets = 0;  ///< upper bound for the film's index; 0: unknown
    int m_soundRate = 0;        ///< of the clips' own sound; 0: none is joined
    int m_delay = 0;            ///< pictures by which decoding runs ahead of showing
    bool m_again = false;       ///< that was too small for this try

    // Of one try:
    std::unique_ptr<Mp4Writer> m_writer;
    std::unique_ptr<ClipSource> m_sound;
    SubtitleTrack m_subtitles;
    AVStream *m_pictureTrack = nullptr;
    AVStream *m_soundTrack = nullptr;
    qint64 m_frames = 0;      ///< pictures of the clips before this one
    qint64 m_soundEnd = 0;    ///< in samples
    PacketPtr m_soundPacket;  ///< read and not yet due
};

}  // namespace circletake::media
