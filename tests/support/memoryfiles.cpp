// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memoryfiles.h"

#include <QCryptographicHash>

namespace circletake::test {

namespace {

Error refused(const QString &path)
{
    return {ErrorKind::Storage, QStringLiteral("No space left on device."), path, {}};
}

Error missing(const QString &path)
{
    return {ErrorKind::NotFound, QStringLiteral("The file is not there."), path, {}};
}

}  // namespace

class MemoryFileWriter final : public FileWriter
{
public:
    MemoryFileWriter(MemoryFiles &files, const QString &path)
        : m_files(files)
        , m_path(path)
    {
    }

    Result<void> append(const QByteArray &bytes) override
    {
        if (m_files.m_full)
            return refused(m_path);
        const bool done =
            m_files.m_switch.step(QStringLiteral("append"), [&] { m_files.m_files[m_path].now += bytes; });
        return done ? Result<void>() : Result<void>(refused(m_path));
    }

    Result<void> sync() override
    {
        const bool done = m_files.m_switch.step(QStringLiteral("sync"), [&] {
            MemoryFiles::Entry &entry = m_files.m_files[m_path];
            entry.synced = entry.now;
        });
        return done ? Result<void>() : Result<void>(refused(m_path));
    }

    [[nodiscard]] qint64 size() const override { return m_files.m_files.value(m_path).now.size(); }

private:
    MemoryFiles &m_files;
    QString m_path;
};

Result<std::unique_ptr<FileWriter>> MemoryFiles::write(const QString &path, qint64 keepBytes)
{
    if (m_full)
        return refused(path);
    if (!m_switch.step(QStringLiteral("open"), [&] { m_files[path].now.truncate(keepBytes); }))
        return refused(path);
    return std::unique_ptr<FileWriter>(std::make_unique<MemoryFileWriter>(*this, path));
}

Result<void> MemoryFiles::overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    const auto found = m_files.find(path);
    if (found == m_files.end())
        return missing(path);
    if (offset + bytes.size() > found->now.size())
        return Error{ErrorKind::BadInput, QStringLiteral("outside"), path, {}};
    const bool done = m_switch.step(QStringLiteral("overwrite"), [&] {
        found->now.replace(offset, bytes.size(), bytes);
        found->synced = found->now;
    });
    return done ? Result<void>() : Result<void>(refused(path));
}

Result<void> MemoryFiles::publish(const QString &from, const QString &to)
{
    if (!m_files.contains(from))
        return missing(from);
    if (m_full)
        return refused(to);
    const bool done = m_switch.step(QStringLiteral("publish"), [&] {
        const Entry entry = m_files.take(from);
        m_files[to] = {entry.now, entry.synced};
    });
    return done ? Result<void>() : Result<void>(refused(to));
}

Result<void> MemoryFiles::remove(const QString &path)
{
    const bool done = m_switch.step(QStringLiteral("remove"), [&] { m_files.remove(path); });
    return done ? Result<void>() : Result<void>(refused(path));
}

Result<qint64> MemoryFiles::size(const QString &path) const
{
    if (!m_files.contains(path))
        return missing(path);
    return qint64(m_files[path].now.size());
}

Result<QByteArray> MemoryFiles::read(const QString &path, qint64 mostBytes) const
{
    if (!m_files.contains(path))
        return missing(path);
    if (m_files[path].now.size() > mostBytes)
        return Error{ErrorKind::BadInput, QStringLiteral("too large"), path, {}};
    return m_files[path].now;
}

Result<QByteArray> MemoryFiles::hash(const QString &path) const
{
    if (!m_files.contains(path))
        return missing(path);
    return QCryptographicHash::hash(m_files[path].now, QCryptographicHash::Sha256).toHex();
}

Result<qint64> MemoryFiles::freeBytes(const QString &) const
{
    return m_full ? 0 : 100'000'000'000;
}

void MemoryFiles::cutPower(Random *tear)
{
    for (auto entry = m_files.begin(); entry != m_files.end();) {
        const qint64 growth = entry->now.size() - entry->synced.value_or(QByteArray()).size();
        if (tear != nullptr && growth > 0 && tear->below(2) == 0) {
            entry->now.chop(tear->below(growth + 1));
            entry->now.back() = '#';  // the last block may be anything
            entry->synced = entry->now;
            ++entry;
        } else if (entry->synced) {
            entry->now = *entry->synced;
            ++entry;
        } else {
            entry = m_files.erase(entry);
        }
    }
}

}  // namespace circletake::test
