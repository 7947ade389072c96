// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/scratchvoice.h"
#include "sandbox/callbacksender.h"
#include "sandbox/clipjobs.h"
#include "sandbox/faultdice.h"
#include "sandbox/httpmessage.h"
#include "sandbox/ratewindow.h"
#include "sandbox/sandboxserver.h"

#include <functional>

namespace circletake::sandbox {

/// The API without its sockets: what each request is answered with, and when. Lives on the server's thread.
class SandboxApi final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(HttpReplyOut)>;

    SandboxApi(const SandboxOptions &options, Clock &clock, ClipJobs::Render render, QObject *parent = nullptr);

    /// Where clips are fetched from: the server's origin, such as http://127.0.0.1:8080.
    void setOrigin(const QString &origin) { m_origin = origin; }
    /// Takes up what an earlier process left in the spool. Storage when there is no folder for it.
    [[nodiscard]] Result<void> open() { return m_jobs.open(); }
    /// True for requests that the rate limit and the request faults are about.
    [[nodiscard]] static bool isApiCall(const HttpRequestIn &request);
    /// True when it would make something.
    [[nodiscard]] static bool makesSomething(const HttpRequestIn &request);
    /// Counts the request; an answer when key or rate refuse it.
    [[nodiscard]] std::optional<HttpReplyOut> refusal(const HttpRequestIn &request);
    /// Calls `reply` once, now or later.
    void answer(const HttpRequestIn &request, const Reply &reply);
    [[nodiscard]] FaultDice &dice() { return m_dice; }
    [[nodiscard]] SandboxCounts &counts() { return m_counts; }

private:
    [[nodiscard]] HttpReplyOut submit(const HttpRequestIn &request);
    [[nodiscard]] HttpReplyOut lipSync(const HttpRequestIn &request);
    /// What the clip was made of that a lip sync names, by its address or as a data URL; nothing for one made
    /// elsewhere.
    [[nodiscard]] std::optional<ClipOrder> filmed(const QString &video) const;
    [[nodiscard]] HttpReplyOut take(ClipOrder &order, const HttpRequestIn &request, const QJsonObject &body);
    /// The first answer again, for a request with a key that was used.
    [[nodiscard]] HttpReplyOut replay(const QString &id, const ClipOrder &again) const;
    [[nodiscard]] HttpReplyOut poll(const QString &id);
    [[nodiscard]] HttpReplyOut chat(const HttpRequestIn &request);
    [[nodiscard]] static HttpReplyOut models();
    void speech(const HttpRequestIn &request, const Reply &reply);
    [[nodiscard]] HttpReplyOut file(const HttpRequestIn &request);
    [[nodiscard]] QJsonObject objectOf(const ClipJob &job) const;
    [[nodiscard]] JobFaults jobFaults();
    [[nodiscard]] QString addressOf(const ClipJob &job) const;
    void jobFinished(const QString &id, const QString &callback);

    SandboxOptions m_options;
    Clock &m_clock;
    RateWindow m_rate;
    FaultDice m_dice;
    ClipJobs m_jobs;
    CallbackSender m_callbacks;
    media::ScratchVoice m_voice;
    QThreadPool m_speaking;
    SandboxCounts m_counts;
    QString m_origin;
};

}  // namespace circletake::sandbox
