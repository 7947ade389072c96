// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <functional>

namespace circletake::providers {

/// Finds the addresses of a host's name.
class HostResolver
{
public:
    virtual ~HostResolver() = default;
    /// Calls `done` from the event loop, with nothing when the name is unknown; not at all once `context` died.
    virtual void resolve(const QString &host, QObject *context, std::function<void(QList<QHostAddress>)> done) = 0;
};

/// The computer's resolver.
class SystemHostResolver final : public HostResolver
{
public:
    void resolve(const QString &host, QObject *context, std::function<void(QList<QHostAddress>)> done) override;
};

}  // namespace circletake::providers
