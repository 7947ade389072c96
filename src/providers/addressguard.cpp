// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/addressguard.h"

#include <QCoreApplication>

namespace circletake::providers {

namespace {

Error refused(const QString &what, const QUrl &url)
{
    return {ErrorKind::Provider, what, url.host(),
            QCoreApplication::translate("Download", "Ask the provider why its clips lie there.")};
}

bool isIn(const QHostAddress &address, const QList<const char *> &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&address](const char *network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    });
}

bool isPublicIpv4(const QHostAddress &address)
{
    static const QList<const char *> closed{"0.0.0.0/8",      "10.0.0.0/8",     "100.64.0.0/10", "127.0.0.0/8",
                                            "169.254.0.0/16", "172.16.0.0/12",  "192.0.0.0/24",  "192.0.2.0/24",
                                            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                                            "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4"};
    return !isIn(address, closed);
}

QHostAddress lastFourBytes(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
}

bool isPublicIpv6(const QHostAddress &address)
{
    // Of the special ranges only NAT64's well-known prefix leads to the open internet, where its IPv4 part does.
    if (isIn(address, {"64:ff9b::/96"}))
        return isPublicIpv4(lastFourBytes(address));
    return isIn(address, {"2000::/3"}) && !isIn(address, {"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"});
}

}  // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicIpv4(address);
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty() && isPublicIpv6(address);
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

bool AddressGuard::isOwn(const QUrl &url) const
{
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    return std::any_of(m_own.begin(), m_own.end(), [&](const QUrl &own) {
        return own.scheme() == url.scheme() && own.host() == url.host() && (own.port() == -1 || own.port() == port);
    });
}

Result<void> AddressGuard::checkUrl(const QUrl &url, const QUrl &first) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.port(1) == 0)
        return refused(QCoreApplication::translate("Download", "The clip's address cannot be used."), url);
    if (isOwn(url) && isOwn(first) && (url.scheme() == QLatin1String("https") || isLoopback(url)))
        return {};
    if (url.scheme() != QLatin1String("https"))
        return refused(QCoreApplication::translate("Download", "The clip's address is not https."), url);
    if (isOwn(url) && !isOwn(first))
        return refused(QCoreApplication::translate("Download", "The clip's address leads into this network."), url);
    return {};
}

Result<void> AddressGuard::checkAddresses(const QUrl &url, const QList<QHostAddress> &addresses) const
{
    if (isOwn(url) || std::all_of(addresses.begin(), addresses.end(), isPublicAddress))
        return {};
    return refused(QCoreApplication::translate("Download", "The clip's address leads into this network."), url);
}

}  // namespace circletake::providers
