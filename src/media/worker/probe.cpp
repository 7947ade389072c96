// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/clipsource.h"
#include "media/worker/tasks.h"

namespace circletake::media {

Answer probe(const QJsonObject &request, Channel &)
{
    ClipSource source;
    if (auto opened = source.open(request.value(QLatin1String("path")).toString()); !opened)
        return opened.error();
    const auto facts = factsOf(source);
    if (!facts)
        return facts.error();
    return std::optional<Message>({toJson(*facts), {}});
}

}  // namespace circletake::media
