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

QByteArray checksum(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(16);
}

/// One line of the file without its filling; longer than a line when the id does not fit.
QByteArray lineOf(AttemptId attempt, const QString &remoteId)
{
    const QByteArray content = QByteArray::number(attempt.value) + ' ' + QUrl::toPercentEncoding(remoteId);
    return checksum(content) + ' ' + content;
}

QByteArray filled(const QByteArray &line)
{
    return line.leftJustified(lineBytes - 1, ' ') + '\n';
}

QByteArray blank()
{
    return filled({});
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
    if (m_kept.value(attempt) == remoteId)
        return {};
    const QByteArray line = lineOf(attempt, remoteId);
    if (m_used >= lines || line.size() >= lineBytes)
        return Error{ErrorKind::Storage,
                     QCoreApplication::translate("EmergencyIds", "The provider's number %1 could be kept nowhere.")
                         .arg(remoteId),
                     m_path, QCoreApplication::translate("EmergencyIds", "Write it down: this take is paid.")};
    auto kept = m_files.overwrite(m_path, qint64(m_used) * lineBytes, filled(line));
    if (kept) {
        ++m_used;
        m_kept.insert(attempt, remoteId);
    }
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
    m_waiting = ids;
    return ids;
}

Result<void> EmergencyIds::clear()
{
    const int waiting = int(m_waiting.size());
    if (m_used == waiting)
        return {};
    QByteArray contents;
    for (auto id = m_waiting.cbegin(); id != m_waiting.cend(); ++id)
        contents += filled(lineOf(id.key(), id.value()));
    auto cleared = m_files.overwrite(m_path, 0, contents + blank().repeated(lines - waiting));
    if (cleared) {
        m_used = waiting;
        m_kept.clear();
    }
    return cleared;
}

}  // namespace circletake::render
