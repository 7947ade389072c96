// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/hostresolver.h"

#include <QHostInfo>

namespace circletake::providers {

void SystemHostResolver::resolve(const QString &host, QObject *context, std::function<void(QList<QHostAddress>)> done)
{
    QHostInfo::lookupHost(host, context, [done = std::move(done)](const QHostInfo &info) { done(info.addresses()); });
}

}  // namespace circletake::providers
