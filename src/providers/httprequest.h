// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/httpanswer.h"

#include <QUrl>

namespace circletake::providers {

/// One HTTP request, sent once, no redirect followed.
struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;                ///< sent when not empty, or when the verb is POST or PUT
    qint64 deadlineMs = 30'000;     ///< from admission to a connection until the whole answer
    qint64 mostBytes = 64'000'000;  ///< largest answer read
};

}  // namespace circletake::providers
