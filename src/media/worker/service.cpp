// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/worker/service.h"

#include "media/worker/channel.h"
#include "media/worker/confinement.h"
#include "media/worker/tasks.h"

namespace circletake::media {

namespace {

struct Task
{
    const char *name;
    int processorSeconds;
    qint64 memoryBytes;
    Answer (*run)(const QJsonObject &request, Channel &channel);
};

// A 30 s clip of 4K takes about 40 s of processor time to decode; joining and encoding grow with the film.
constexpr qint64 mega = 1'000'000;
constexpr Task tasks[] = {
    {"probe", 20, 1200 * mega, probe},      {"firstFrame", 20, 1200 * mega, firstFrame},
    {"frame", 120, 1500 * mega, frame},     {"picture", 60, 2500 * mega, picture},
    {"inspect", 300, 1500 * mega, inspect}, {"decode", 300, 2500 * mega, decode},
    {"sound", 120, 1200 * mega, sound},     {"waveform", 120, 1200 * mega, waveform},
    {"join", 3600, 2500 * mega, join},      {"encode", 7200, 3000 * mega, encode},
};

}  // namespace

bool Service::serve(const Message &request)
{
    const QString name = request.header.value(QLatin1String("do")).toString();
    for (const Task &task : tasks) {
        if (name != QLatin1String(task.name))
            continue;
        limitRequest(task.processorSeconds, task.memoryBytes);
        return send(task.run(request.header, m_channel));
    }
    if (name != QLatin1String("faces"))
        return send(workerError(Fault::Request, name));
    giveWay();  // who asks about faces has a worker for that alone
    limitRequest(300, 2500 * mega);
    return send(m_faces.serve(request.header));
}

bool Service::send(const Answer &answer)
{
    if (!answer)
        return m_channel.write(errorAnswer(answer.error()));
    return !*answer || m_channel.write(**answer);
}

}  // namespace circletake::media
