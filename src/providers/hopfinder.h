// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/addressguard.h"
#include "providers/hostresolver.h"

namespace circletake::providers {

/// Checks one hop of a download and finds the addresses to connect to, so that the connection goes to the very address
/// that was checked. Both arguments must outlive it.
class HopFinder
{
public:
    using Done = std::function<void(Result<QList<QHostAddress>>)>;

    HopFinder(const AddressGuard &guard, HostResolver &resolver)
        : m_guard(guard)
        , m_resolver(resolver)
    {
    }

    /// Calls `done` at once or later, not after `context` died. No addresses: the system's proxy takes the name.
    /// NotFound where the name leads nowhere; any other error is a refusal. `first` is where the download began.
    void find(const QUrl &url, const QUrl &first, QObject *context, const Done &done) const;

private:
    const AddressGuard &m_guard;
    HostResolver &m_resolver;
};

}  // namespace circletake::providers
