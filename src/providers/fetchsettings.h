// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpanswer.h"

#include <QList>
#include <QSslCertificate>
#include <QUrl>
#include <functional>

namespace circletake::providers {

struct FetchSettings
{
    /// Origins that the user chose himself and that may lie in this network: the sandbox (http on loopback), a server
    /// of the studio (https). Port -1: any.
    QList<QUrl> own;
    int parallel = 12;          ///< downloads from one host at once; more wait
    qint64 silenceMs = 30'000;  ///< no byte for so long ends a download
    QList<QSslCertificate> trusted;
    /// The key of services whose clips lie behind it (HttpProvider::contentHeaders); never sent to another origin than
    /// that of the address asked about. Empty: no download ever carries a key.
    std::function<HttpHeaders(const QUrl &)> keyFor;
};

}  // namespace circletake::providers
