// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QTemporaryFile>
#include <memory>
#include <span>

namespace circletake::media {

/// A temporary file that two processes map to hand over frames without copying them through a pipe. It is gone from
/// the disk with the object.
class SharedFile
{
public:
    /// Makes a file of `bytes` real bytes (not sparse: a full disk is told here, not by a signal later) and maps it.
    [[nodiscard]] Result<void> make(qint64 bytes);
    /// Makes an empty file for the other process to fill; map() then maps what it has grown to.
    [[nodiscard]] Result<void> makeEmpty();
    [[nodiscard]] Result<void> map();

    [[nodiscard]] bool isMapped() const { return m_data != nullptr; }
    [[nodiscard]] QString path() const { return m_file ? m_file->fileName() : QString(); }
    [[nodiscard]] std::span<uchar> bytes() const { return {m_data, size_t(m_size)}; }

private:
    std::unique_ptr<QTemporaryFile> m_file;
    uchar *m_data = nullptr;
    qint64 m_size = 0;
};

}  // namespace circletake::media
