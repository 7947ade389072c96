// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/asking.h"

#include <QCoreApplication>

namespace circletake::media {

Message requestFor(const QString &what, const QString &path)
{
    return {{{QStringLiteral("do"), what}, {QStringLiteral("path"), path}}, {}};
}

Error nonsense()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("MediaWorker", "The media worker gave an answer that makes no sense."),
            {},
            {}};
}

Result<Message> askTwice(MediaWorker &worker, const Message &request, int timeoutMs, const CancelFlag &cancel,
                         const QString &path)
{
    auto answer = worker.ask(request, timeoutMs, cancel);
    if (!answer && worker.hasDied())
        answer = worker.ask(request, timeoutMs, cancel);
    return about(path, std::move(answer));
}

}  // namespace circletake::media
