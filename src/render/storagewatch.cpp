// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/storagewatch.h"

namespace circletake::render {

namespace {

constexpr qint64 probeEveryMs = 5'000;
constexpr qint64 lookEveryMs = 10'000;
constexpr qint64 leastFreeBytes = 200'000'000;  // what is already paid must still fit

QString probePath(const EnginePorts &ports)
{
    return ports.projectFolder + QStringLiteral("/cache/write-test");
}

}  // namespace

StorageWatch::StorageWatch(const EnginePorts &ports, const Lifeline &lifeline, Announcer &announcer,
                           std::function<void()> recovered)
    : m_ports(ports)
    , m_lifeline(lifeline)
    , m_announcer(announcer)
    , m_recovered(std::move(recovered))
{
}

void StorageWatch::refused(const Error &error, TakeId take)
{
    if (inTrouble())
        return;
    m_sinceMs = m_ports.clock.nowMs();
    Error told = error;
    if (told.next.isEmpty())
        told.next = tr("Nothing new is sent until the disk works again; then it goes on by itself.");
    m_announcer.problem(told, take);
    probeLater();
}

bool StorageWatch::isFull() const
{
    const auto free = m_ports.files.freeBytes(m_ports.projectFolder);
    return free && *free < leastFreeBytes;
}

bool StorageWatch::hasRoom()
{
    const qint64 nowMs = m_ports.clock.nowMs();
    if (!inTrouble() && (m_lookedMs < 0 || nowMs - m_lookedMs >= lookEveryMs)) {
        m_lookedMs = nowMs;
        if (isFull())
            refused({ErrorKind::Storage,
                     tr("Less than %1 MB are free on the project's disk.").arg(leastFreeBytes / 1'000'000),
                     m_ports.projectFolder, tr("Free some space; then it goes on by itself.")});
    }
    return !inTrouble();
}

qint64 StorageWatch::troubleForMs() const
{
    return inTrouble() ? m_ports.clock.nowMs() - m_sinceMs : 0;
}

void StorageWatch::probeLater()
{
    m_ports.clock.after(probeEveryMs, m_lifeline.bound([this] {
        if (!works()) {
            probeLater();
            return;
        }
        m_sinceMs = -1;
        m_recovered();
    }));
}

bool StorageWatch::works()
{
    return !isFull() && writeDurably(m_ports.files, probePath(m_ports), QByteArray(4096, 'x')).ok() &&
           m_ports.files.remove(probePath(m_ports)).ok() &&
           m_ports.store.setBucket(QStringLiteral("write-test"), m_ports.clock.wallMs()).ok();
}

}  // namespace circletake::render
