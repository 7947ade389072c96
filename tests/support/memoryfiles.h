// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "base/random.h"
#include "support/killswitch.h"

#include <QMap>
#include <optional>

namespace circletake::test {

/// Files in memory that know what would survive a power cut, and a disk that can be full or refuse.
class MemoryFiles final : public Files
{
public:
    explicit MemoryFiles(KillSwitch &killSwitch)
        : m_switch(killSwitch)
    {
    }

    [[nodiscard]] Result<std::unique_ptr<FileWriter>> write(const QString &path, qint64 keepBytes) override;
    [[nodiscard]] Result<void> overwrite(const QString &path, qint64 offset, const QByteArray &bytes) override;
    [[nodiscard]] Result<void> publish(const QString &from, const QString &to) override;
    [[nodiscard]] Result<void> remove(const QString &path) override;
    [[nodiscard]] Result<qint64> size(const QString &path) const override;
    [[nodiscard]] Result<QByteArray> read(const QString &path, qint64 mostBytes) const override;
    [[nodiscard]] Result<QByteArray> hash(const QString &path) const override;
    [[nodiscard]] Result<qint64> freeBytes(const QString &path) const override;

    /// No space: whatever would grow is refused; writing over what is there works.
    void setFull(bool full) { m_full = full; }
    /// Everything that was not synced is gone; with `tear`, some of what was being written is there, up to anywhere.
    void cutPower(Random *tear = nullptr);
    /// Puts a file there, synced.
    void put(const QString &path, const QByteArray &contents) { m_files[path] = {contents, contents}; }
    [[nodiscard]] bool has(const QString &path) const { return m_files.contains(path); }
    [[nodiscard]] QStringList paths() const { return m_files.keys(); }

private:
    friend class MemoryFileWriter;
    struct Entry
    {
        QByteArray now;
        std::optional<QByteArray> synced;  // nothing: its name would not survive
    };

    KillSwitch &m_switch;
    QMap<QString, Entry> m_files;
    bool m_full = false;
};

}  // namespace circletake::test
