// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/plugs.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

QVector<ProviderFacts> Plugs::lipSyncProviders() const
{
    return {};
}

bool Plugs::speaksItself(const RenderSpec &) const
{
    return false;
}

std::optional<Money> Plugs::speechPrice(const QString &, const QString &) const
{
    return {};
}

PictureLimits Plugs::pictures(const QString &, const QString &) const
{
    return {};
}

Error noSuchProvider(const QString &id)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("Plugs", "There is no provider “%1”.").arg(id),
            {},
            QCoreApplication::translate("Plugs", "Choose one of the list of providers.")};
}

QString serviceOf(const QString &provider)
{
    return provider.section(QLatin1Char('.'), 0, 0);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("127.0.0.1") || host == QLatin1String("localhost") || host == QLatin1String("::1");
}

bool isOnThisComputer(const RouteOptions &options, const Plugs &plugs)
{
    if (!options.baseUrl.isEmpty())
        return isLoopback(options.baseUrl);
    const QVector<ProviderFacts> all = plugs.providers() + plugs.lipSyncProviders();
    return options.provider.isEmpty() || std::any_of(all.begin(), all.end(), [&](const ProviderFacts &facts) {
               return facts.id == options.provider && facts.animatic;
           });
}

}  // namespace circletake::workspace
