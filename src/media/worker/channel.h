// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/wire/message.h"

namespace circletake::media {

/// The worker's end of the wire: blocking, on the descriptors it was started with. Standard output is taken over, so
/// that nothing a library prints can get between messages.
class Channel
{
public:
    Channel();
    /// The next request; nothing when the other side is gone.
    [[nodiscard]] std::optional<Message> read();
    /// False when the other side is gone.
    bool write(const Message &message);

private:
    int m_in;
    int m_out;
    MessageReader m_reader;
};

}  // namespace circletake::media
