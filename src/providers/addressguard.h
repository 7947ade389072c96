// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QList>
#include <QUrl>

namespace circletake::providers {

/// An address of the open internet: not loopback, private, link-local, carrier (100.64/10), documentation, multicast or
/// reserved, and no IPv6 form that hides such an IPv4 address.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// The address leads to this computer itself.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Which addresses clips may be fetched from.
class AddressGuard
{
public:
    /// `own` are origins that the user chose himself: the sandbox, a server of the studio. Port -1 stands for any.
    explicit AddressGuard(QList<QUrl> own)
        : m_own(std::move(own))
    {
    }

    /// The origin is one of the user's own.
    [[nodiscard]] bool isOwn(const QUrl &url) const;
    /// Scheme and form of one hop: https, or http to an own loopback origin. `first` is where the download began: an
    /// own origin may be reached from there only when that was own, too.
    [[nodiscard]] Result<void> checkUrl(const QUrl &url, const QUrl &first) const;
    /// What the host's name leads to; every one of `addresses` must be public unless the origin is own.
    [[nodiscard]] Result<void> checkAddresses(const QUrl &url, const QList<QHostAddress> &addresses) const;

private:
    QList<QUrl> m_own;
};

}  // namespace circletake::providers
