// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/emergencyids.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>
#include <algorithm>

namespace circletake::render {

namespace {

constexpr int lineBytes = 512;
constexpr int lines = 128;

QByteArray blank()
{
    return QByteArray(lineBytes - 1, ' ') + '\n';
}

QByteArray checksum(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16);
}

}  // namespace

EmergencyIds::EmergencyIds(Files &files, const QString &projectFolder)
    : m_files(files)
    , m_path(projectFolder + QStringLiteral("/emergency.ids"))
{
}

Result<void> EmergencyIds::prepare()
{
    const auto size = m_files.size(m_path);
    if (size && *size == lineBytes * lines)
        return {};
    return writeDurably(m_files, m_path, blank().repeated(lines));
}

Result<void> EmergencyIds::keep(AttemptId attempt, const QString &remoteId)
{
    const QByteArray content = QByteArray::number(attempt.value) + ' ' + QUrl::toPercentEncoding(remoteId);
    QByteArray line = checksum(content) + ' ' + content;
    if (m_used >= lines || line.size() >= lineBytes)
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("EmergencyIds", "The provider's number %1 could be kept nowhere.")
                         .arg(remoteId),
                     m_path, QCoreApplication::translate("EmergencyIds", "Write it down: this take is paid.")};
    line = line.leftJustified(lineBytes - 1, ' ') + '\n';
    auto kept = m_files.overwrite(m_path, qint64(m_used) * lineBytes, line);
    if (kept)
        ++m_used;
    return kept;
}

Result<QHash<AttemptId, QString>> EmergencyIds::read()
{
    QHash<AttemptId, QString> ids;
    const auto contents = m_files.read(m_path, lineBytes * lines);
    if (!contents) {
        if (contents.error().kind == ErrorKind::NotFound)
            return ids;
        return contents.error();
    }
    const auto all = contents->split('\n');
    for (int i = 0; i < all.size(); ++i) {
        const QByteArray line = all[i].trimmed();
        if (line.isEmpty())
            continue;
        m_used = std::max(m_used, i + 1);
        const QByteArray content = line.mid(17);
        const qsizetype cut = content.indexOf(' ');
        if (cut > 0 && line.left(16) == checksum(content))
            ids.insert(AttemptId{content.left(cut).toLongLong()}, QUrl::fromPercentEncoding(content.mid(cut + 1)));
    }
    return ids;
}

Result<void> EmergencyIds::clear()
{
    if (m_used == 0)
        return {};
    auto cleared = m_files.overwrite(m_path, 0, blank().repeated(lines));
    if (cleared)
        m_used = 0;
    return cleared;
}

}  // namespace circletake::render
