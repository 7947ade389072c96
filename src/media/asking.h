// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/mediaworker.h"

#include <QDir>

/// What all questions to a media worker have in common.
namespace circletake::media {

[[nodiscard]] Message requestFor(const QString &what, const QString &path);

/// An answer that makes no sense.
[[nodiscard]] Error nonsense();

/// An Error that names no place is about this file.
template <class T>
[[nodiscard]] Result<T> about(const QString &path, Result<T> result)
{
    if (result)
        return result;
    Error error = result.error();
    if (error.where.isEmpty())
        error.where = QDir::toNativeSeparators(path);
    return error;
}

/// Asks a second time when the worker died: it may have been killed for something else.
[[nodiscard]] Result<Message> askTwice(MediaWorker &worker, const Message &request, int timeoutMs,
                                       const CancelFlag &cancel, const QString &path);

}  // namespace circletake::media
