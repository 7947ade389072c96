// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sharedfile.h"

#include <QCoreApplication>
#include <QDir>

namespace circletake::media {

namespace {

Error noRoom(const QTemporaryFile &file)
{
    return {ErrorKind::Storage,
            QCoreApplication::translate("SharedFile", "No temporary file could be made: %1").arg(file.errorString()),
            QDir::toNativeSeparators(QDir::tempPath()),
            QCoreApplication::translate("SharedFile", "Make room on the disk for temporary files.")};
}

}  // namespace

Result<void> SharedFile::makeEmpty()
{
    m_data = nullptr;
    m_size = 0;
    m_file = std::make_unique<QTemporaryFile>(QDir::tempPath() + QStringLiteral("/circletake-XXXXXX.frames"));
    if (!m_file->open())
        return noRoom(*m_file);
    return {};
}

Result<void> SharedFile::make(qint64 bytes)
{
    if (auto made = makeEmpty(); !made)
        return made;
    const QByteArray zeros(qMin<qint64>(bytes, 1 << 20), '\0');
    for (qint64 left = bytes; left > 0; left -= zeros.size()) {
        const qint64 step = qMin<qint64>(left, zeros.size());
        if (m_file->write(zeros.constData(), step) != step)
            return noRoom(*m_file);
    }
    if (!m_file->flush())
        return noRoom(*m_file);
    return map();
}

Result<void> SharedFile::map()
{
    m_size = m_file->size();
    m_data = m_size > 0 ? m_file->map(0, m_size) : nullptr;
    if (!m_data)
        return noRoom(*m_file);
    return {};
}

}  // namespace circletake::media
