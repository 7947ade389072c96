// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "media/wire/message.h"

#include <QProcess>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>

namespace circletake::media {

/// A flag that one thread sets and others look at, to stop long work.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

/// One child process circletake-media, as a blocking client sees it. It is started when first asked, started anew
/// after it crashed or was stopped, and ends with this object. It belongs to the thread that made it and needs no
/// event loop. The child limits itself (memory, processor time, no network, local files only); what it says is still
/// checked, as it reads files from outside.
class MediaWorker
{
public:
    /// `program`: MediaTools::worker().
    explicit MediaWorker(QString program);
    MediaWorker(const MediaWorker &) = delete;
    MediaWorker &operator=(const MediaWorker &) = delete;
    ~MediaWorker();

    /// Sends a request and waits for its last answer; answers marked "more" go to `part` first. Errors: what the child
    /// answered; BadInput "crashed" or "too long" when it died or passed `timeoutMs` (it is then ended); Cancelled;
    /// MissingTool when it cannot be started.
    [[nodiscard]] Result<Message> ask(const Message &request, int timeoutMs, const CancelFlag &cancel = {},
                                      const std::function<void(const Message &)> &part = {});

    /// The two halves of ask(), for sessions of many messages.
    [[nodiscard]] Result<void> send(const Message &message);
    /// The next message of the child; an error answer is an Error.
    [[nodiscard]] Result<Message> receive(int timeoutMs, const CancelFlag &cancel = {});

    /// Ends the child at once; the next request starts another.
    void stop();
    [[nodiscard]] bool isRunning() const;
    /// The last request ended with the death of the child.
    [[nodiscard]] bool hasDied() const { return m_died; }
    /// Of the running child, 0 when none runs; for tests.
    [[nodiscard]] qint64 processId() const;

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Error died();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    MessageReader m_reader;
    bool m_died = false;
};

}  // namespace circletake::media
