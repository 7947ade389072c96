// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyfiles.h"

namespace circletake::test {

namespace {

class FaultyWriter final : public FileWriter
{
public:
    FaultyWriter(std::unique_ptr<FileWriter> writer, FaultPlan &plan)
        : m_writer(std::move(writer))
        , m_plan(plan)
    {
    }

    Result<void> append(const QByteArray &bytes) override
    {
        return m_plan.pass("append", [&] { return m_writer->append(bytes); });
    }
    Result<void> sync() override
    {
        return m_plan.pass("sync", [&] { return m_writer->sync(); });
    }
    [[nodiscard]] qint64 size() const override { return m_writer->size(); }

private:
    std::unique_ptr<FileWriter> m_writer;
    FaultPlan &m_plan;
};

}  // namespace

Result<std::unique_ptr<FileWriter>> FaultyFiles::write(const QString &path, qint64 keepBytes)
{
    auto writer = m_plan.pass("open", [&] { return m_files.write(path, keepBytes); });
    if (!writer)
        return writer;
    return std::unique_ptr<FileWriter>(std::make_unique<FaultyWriter>(std::move(writer).value(), m_plan));
}

Result<void> FaultyFiles::overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    return m_plan.pass("overwrite", [&] { return m_files.overwrite(path, offset, bytes); });
}

Result<void> FaultyFiles::publish(const QString &from, const QString &to)
{
    return m_plan.pass("publish", [&] { return m_files.publish(from, to); });
}

Result<void> FaultyFiles::remove(const QString &path)
{
    return m_plan.pass("remove", [&] { return m_files.remove(path); });
}

Result<qint64> FaultyFiles::size(const QString &path) const
{
    return m_plan.look("size", [&] { return m_files.size(path); });
}

Result<QByteArray> FaultyFiles::read(const QString &path, qint64 mostBytes) const
{
    return m_plan.look("read", [&] { return m_files.read(path, mostBytes); });
}

Result<QByteArray> FaultyFiles::hash(const QString &path) const
{
    return m_plan.look("hash", [&] { return m_files.hash(path); });
}

Result<qint64> FaultyFiles::freeBytes(const QString &path) const
{
    return m_plan.look("freeBytes", [&] { return m_files.freeBytes(path); });
}

}  // namespace circletake::test
