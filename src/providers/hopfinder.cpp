// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hopfinder.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

namespace circletake::providers {

namespace {

using Addresses = QList<QHostAddress>;

bool goesThroughProxy(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

Result<Addresses> checked(const AddressGuard &guard, const QUrl &url, Addresses addresses)
{
    if (addresses.isEmpty())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Download", "The clip's server was not found."),
                     url.host(),
                     {}};
    if (const auto fine = guard.checkAddresses(url, addresses); !fine)
        return fine.error();
    // Where IPv6 does not work, IPv4 first saves a wait.
    std::stable_partition(addresses.begin(), addresses.end(), [](const QHostAddress &address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return addresses;
}

}  // namespace

void HopFinder::find(const QUrl &url, const QUrl &first, QObject *context, const Done &done) const
{
    const QHostAddress literal(url.host());
    if (const auto fine = m_guard.checkUrl(url, first); !fine)
        done(fine.error());
    else if (!literal.isNull())
        done(checked(m_guard, url, {literal}));
    else if (!m_guard.isOwn(url) && goesThroughProxy(url))
        done(Addresses());
    else
        m_resolver.resolve(url.host(), context, [guard = &m_guard, url, done](const Addresses &addresses) {
            done(checked(*guard, url, addresses));
        });
}

}  // namespace circletake::providers
