// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/wire/message.h"

namespace circletake::media {

class Channel;

/// What a task answers; nothing when it has written its answers itself.
using Answer = Result<std::optional<Message>>;

/// The tasks, each given its request. What they take and give is written at the function of clipqueries.h that asks
/// them; answers before the last carry {more: true}.
[[nodiscard]] Answer probe(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer firstFrame(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer frame(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer picture(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer inspect(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer decode(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer sound(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer waveform(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer join(const QJsonObject &request, Channel &channel);
[[nodiscard]] Answer encode(const QJsonObject &request, Channel &channel);

}  // namespace circletake::media
