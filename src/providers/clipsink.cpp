// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/clipsink.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::providers {

namespace {

constexpr qint64 s_recordEvery = 8'000'000;
constexpr qsizetype s_headBytes = 12;

bool beginsAsFilm(const QByteArray &head)
{
    static const QList<QByteArray> boxes{"ftyp", "moov", "mdat", "free", "skip", "wide", "styp", "pnot"};
    if (boxes.contains(head.mid(4, 4)))
        return true;
    return head.startsWith("\x1a\x45\xdf\xa3") || (head.startsWith("RIFF") && head.mid(8, 4) == "AVI ");
}

}  // namespace

ClipSink::ClipSink(Files &files, QString part)
    : m_files(files)
    , m_part(std::move(part))
{
}

ClipSink::Kept ClipSink::kept() const
{
    const auto size = m_files.size(m_part);
    const auto record = m_files.read(recordPath(), 10'000);
    if (!size || !record)
        return {};
    const QJsonObject told = QJsonDocument::fromJson(*record).object();
    const QByteArray validator = told.value(QLatin1String("validator")).toString().toLatin1();
    const qint64 bytes = qMin(*size, told.value(QLatin1String("kept")).toInteger());
    return validator.isEmpty() || bytes < s_headBytes ? Kept() : Kept{bytes, validator};
}

Result<void> ClipSink::begin(qint64 keep, const QByteArray &validator)
{
    m_writer.reset();
    auto writer = m_files.write(m_part, keep);
    if (!writer)
        return writer.error();
    m_writer = std::move(*writer);
    m_validator = validator;
    m_size = m_keptFrom = m_recorded = keep;
    m_hash.reset();
    m_head.clear();
    return {};
}

Result<void> ClipSink::append(const QByteArray &bytes)
{
    if (m_keptFrom == 0) {
        m_hash.addData(bytes);
        if (m_head.size() < s_headBytes)
            m_head += bytes.left(s_headBytes - m_head.size());
    }
    if (auto written = m_writer->append(bytes); !written)
        return written;
    m_size += bytes.size();
    return m_size - m_recorded >= s_recordEvery ? suspend() : Result<void>();
}

Result<void> ClipSink::suspend()
{
    if (!m_writer || m_validator.isEmpty() || m_size == m_recorded)
        return {};
    if (auto synced = m_writer->sync(); !synced)
        return synced;
    m_recorded = m_size;
    const QJsonObject record{{QStringLiteral("validator"), QString::fromLatin1(m_validator)},
                             {QStringLiteral("kept"), m_size}};
    return writeDurably(m_files, recordPath(), QJsonDocument(record).toJson(QJsonDocument::Compact));
}

Result<QByteArray> ClipSink::finish()
{
    if (const auto synced = m_writer->sync(); !synced)
        return synced.error();
    m_writer.reset();
    if (const auto removed = m_files.remove(recordPath()); !removed)
        return removed.error();
    if (m_keptFrom > 0)
        return m_files.hash(m_part);
    return m_hash.result().toHex();
}

void ClipSink::discard()
{
    m_writer.reset();
    // What cannot be removed is begun anew all the same: the next begin() truncates it.
    (void)m_files.remove(m_part);
    (void)m_files.remove(recordPath());
}

ClipSink::Opinion ClipSink::opinion() const
{
    if (m_keptFrom > 0)
        return Opinion::Video;
    if (m_head.size() < s_headBytes)
        return Opinion::TooEarly;
    return beginsAsFilm(m_head) ? Opinion::Video : Opinion::SomethingElse;
}

}  // namespace circletake::providers
