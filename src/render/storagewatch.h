// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/announcer.h"
#include "render/engineports.h"

#include <QCoreApplication>

namespace circletake::render {

/// Knows whether the disk takes what must be kept. When it does not, nothing more is paid for: submits stop at once,
/// and go on when a test write works again.
class StorageWatch
{
    Q_DECLARE_TR_FUNCTIONS(StorageWatch)

public:
    /// `recovered` is called when the disk works again.
    StorageWatch(const EnginePorts &ports, const Lifeline &lifeline, Announcer &announcer,
                 std::function<void()> recovered);

    /// Something that had to be kept was refused; tells once until it works again.
    void refused(const Error &error, TakeId take = {});
    /// Looks, now and then, whether there is room for clips at all; before each submit.
    [[nodiscard]] bool hasRoom();
    [[nodiscard]] bool inTrouble() const { return m_sinceMs >= 0; }
    /// Ms since it began; 0 when all is well.
    [[nodiscard]] qint64 troubleForMs() const;

private:
    void probeLater();
    [[nodiscard]] bool works();
    [[nodiscard]] bool isFull() const;

    const EnginePorts &m_ports;
    const Lifeline &m_lifeline;
    Announcer &m_announcer;
    std::function<void()> m_recovered;
    qint64 m_sinceMs = -1;
    qint64 m_lookedMs = -1;
};

}  // namespace circletake::render
