// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/wire/message.h"
#include "media/worker/facereader.h"

namespace circletake::media {

class Channel;

/// Finds who serves a request, with the limits that go with it.
class Service
{
public:
    explicit Service(Channel &channel)
        : m_channel(channel)
    {
    }
    /// Answers one request, whatever it is; false when the other side is gone.
    [[nodiscard]] bool serve(const Message &request);

private:
    [[nodiscard]] bool send(const Answer &answer);

    Channel &m_channel;
    FaceReader m_faces;
};

}  // namespace circletake::media
