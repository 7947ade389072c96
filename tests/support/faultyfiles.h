// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/files.h"
#include "support/faultplan.h"

namespace circletake::test {

/// Files of which any act can fail, reading too.
class FaultyFiles final : public Files
{
public:
    FaultyFiles(Files &files, FaultPlan &plan)
        : m_files(files)
        , m_plan(plan)
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

private:
    Files &m_files;
    FaultPlan &m_plan;
};

}  // namespace circletake::test
