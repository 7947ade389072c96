// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/service.h"

#include "media/worker/channel.h"
#include "media/worker/confinement.h"
#include "media/worker/encodesession.h"

namespace circletake::media {

namespace {

using Answer = Result<std::optional<Message>>;  // nothing: the service wrote its answers itself

struct Task
{
    const char *name;
    int processorSeconds;
    qint64 memoryBytes;
    Answer (*run)(const QJsonObject &request, Channel &channel);
};

Answer encode(const QJsonObject &request, Channel &channel)
{
    EncodeSession session(channel);
    if (auto done = session.run(request); !done)
        return done.error();
    return std::optional<Message>();
}

constexpr qint64 mega = 1'000'000;
constexpr Task tasks[] = {
    {"encode", 3600, 3000 * mega, encode},
};

}  // namespace

bool Service::serve(const Message &request)
{
    const QString name = request.header.value(QLatin1String("do")).toString();
    for (const Task &task : tasks) {
        if (name != QLatin1String(task.name))
            continue;
        limitRequest(task.processorSeconds, task.memoryBytes);
        const Answer answer = task.run(request.header, m_channel);
        if (!answer)
            return m_channel.write(errorAnswer(answer.error()));
        return !*answer || m_channel.write(**answer);
    }
    return m_channel.write(errorAnswer(workerError(Fault::Request, name)));
}

}  // namespace circletake::media
