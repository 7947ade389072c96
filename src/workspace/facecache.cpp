// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/facecache.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace circletake::workspace {

namespace {

constexpr qint64 mostBytes = 4'000'000;
constexpr qsizetype digits = 12;  // of the models' hash

}  // namespace

FaceCache::FaceCache(QString folder, const QByteArray &models)
    : m_folder(std::move(folder))
    , m_models(QString::fromLatin1(models.left(digits)))
{
}

std::optional<media::FaceFindings> FaceCache::read(const QByteArray &hash) const
{
    QFile file(fileFor(hash));
    if (m_folder.isEmpty() || file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    media::MessageReader reader;
    reader.feed(file.readAll());
    const auto message = reader.next();
    return message ? media::faceFindingsFrom(*message) : std::nullopt;
}

void FaceCache::write(const QByteArray &hash, const media::FaceFindings &findings) const
{
    QSaveFile file(fileFor(hash));
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly))
        return;
    file.write(media::toWire(media::toMessage(findings)));
    file.commit();
}

QString FaceCache::fileFor(const QByteArray &hash) const
{
    return QStringLiteral("%1/%2-%3.faces").arg(m_folder, QString::fromLatin1(hash), m_models);
}

}  // namespace circletake::workspace
