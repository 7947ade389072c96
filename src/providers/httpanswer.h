// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QPair>
#include <QString>
#include <QVector>

namespace circletake::providers {

/// Header names and values in order.
using HttpHeaders = QVector<QPair<QByteArray, QByteArray>>;

/// How an exchange ended below HTTP.
enum class HttpFailure {
    None,     ///< a whole answer came
    Name,     ///< the host's name was not found
    Connect,  ///< nothing answers there
    Tls,      ///< certificate or protocol refused
    Proxy,
    Timeout,   ///< our deadline passed
    Closed,    ///< the connection ended before the answer was whole
    TooLarge,  ///< the answer passed our cap
    Refused    ///< we did not send it: the address breaks our rules
};

/// What came back for one HTTP request that was sent once.
struct HttpAnswer
{
    HttpFailure failure = HttpFailure::None;
    QString failureWords;  ///< the network's own words, without address or key
    int status = 0;        ///< 0 when not even a status came
    HttpHeaders headers;
    QByteArray body;        ///< what came of it
    bool bodySent = false;  ///< a byte of the request's body was handed to the network
    qint64 ms = -1;         ///< admitted to a connection until the end

    [[nodiscard]] bool isWhole() const { return failure == HttpFailure::None; }
    /// First value of a header, name without regard to case; null when missing.
    [[nodiscard]] QByteArray header(const char *name) const;
    /// The body as a JSON object or array; Undefined when it is neither, or not whole.
    [[nodiscard]] QJsonValue json() const;
};

}  // namespace circletake::providers
