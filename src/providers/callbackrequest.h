// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace circletake::providers {

/// A whole POST as a provider sent it.
struct CallbackRequest
{
    QString token;                          ///< last part of the path; empty when it cannot be a token of ours
    QHash<QByteArray, QByteArray> headers;  ///< names in lower case; of repeated ones the first
    QByteArray body;
};

}  // namespace circletake::providers
