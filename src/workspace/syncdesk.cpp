// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/syncdesk.h"

#include "media/voicefile.h"
#include "media/voicelay.h"
#include "story/delivery.h"
#include "workspace/syncchoice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace circletake::workspace {

Result<RenderSpec> SyncDesk::specFor(ShotId shot, const RenderRequest &request, const QString &model,
                                     const Plugs &plugs) const
{
    const Story &story = m_project.story();
    const Mouths mouths(story);
    const SyncFit fit = syncFit(story, mouths, plugs, shot);
    if (!fit.obstacle.isEmpty())
        return Error{ErrorKind::BadInput, fit.obstacle, story.slateOf(shot).text(), {}};
    RenderSpec spec = syncSpecFor(story, fit.source, request, model);
    spec.inputs = mouths.inputsOf(shot);
    QVector<media::LaidVoice> voices;
    const QDir folder(m_project.store().facts().folder);
    for (const MouthLine &line : mouths.of(shot)) {
        const Reading &reading = *story.find(line.reading);
        const auto samples = media::readVoiceFile(m_files, folder.filePath(reading.file));
        if (!samples)
            return samples.error();
        voices.append({*samples, line.fromMs, deliveryOf(reading.mood).gain});
    }
    const QByteArray wav = media::voiceWavOf(media::laidVoices(voices, spec.durationMs));
    spec.lipSync.soundHash = QCryptographicHash::hash(wav, QCryptographicHash::Sha256).toHex();
    const auto kept = keep(wav, spec.lipSync.soundHash);
    if (!kept)
        return kept.error();
    spec.lipSync.sound = *kept;
    return spec;
}

Result<QString> SyncDesk::keep(const QByteArray &wav, const QByteArray &hash) const
{
    constexpr qsizetype shown = 20;
    const QString path = QStringLiteral("voices/lipsync/%1.wav").arg(QString::fromLatin1(hash.left(shown)));
    const QString file = QDir(m_project.store().facts().folder).filePath(path);
    if (m_files.hash(file).valueOr({}) == hash)
        return path;
    QDir().mkpath(QFileInfo(file).absolutePath());
    const auto written = writeDurably(m_files, file, wav);
    return written ? Result<QString>(path) : Result<QString>(written.error());
}

}  // namespace circletake::workspace
