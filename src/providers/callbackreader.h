// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/callbackrequest.h"

namespace circletake::providers {

/// Reads one POST out of a stranger's bytes, however they are cut. Holds no more than its caps.
class CallbackReader
{
public:
    static constexpr qsizetype mostHeadBytes = 16 * 1024;
    static constexpr qsizetype mostBodyBytes = 64 * 1024;

    /// Adds what came and gives an HTTP status: 0 while more is needed, 200 when request() is whole, else the refusal.
    /// After anything but 0 further bytes are ignored.
    [[nodiscard]] int add(const QByteArray &bytes);
    [[nodiscard]] bool hasHead() const { return m_length >= 0; }
    [[nodiscard]] bool isWhole() const { return m_status == 200; }
    [[nodiscard]] const CallbackRequest &request() const { return m_request; }

private:
    [[nodiscard]] int readHead();
    [[nodiscard]] int readLine(const QByteArray &line);
    [[nodiscard]] bool readHeader(const QByteArray &line);

    QByteArray m_bytes;
    CallbackRequest m_request;
    qsizetype m_length = -1;  // of the body; -1 before the head was read
    int m_status = 0;
};

}  // namespace circletake::providers
