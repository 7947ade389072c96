// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "providers/clipplan.h"
#include "providers/clipsink.h"
#include "providers/connections.h"
#include "providers/fetchsettings.h"
#include "providers/hopfinder.h"
#include "render/ports/clips.h"

#include <QNetworkReply>
#include <QSslConfiguration>

namespace circletake::providers {

/// What all downloads share; all of it outlives them.
struct FetchTools
{
    Clock &clock;
    Files &files;
    Connections &connections;
    const FetchSettings &settings;
    const HopFinder &hops;
    QSslConfiguration tls;
};

/// One download, from its address to a whole, synced, hashed file. Each hop is checked, resolved and then connected to
/// by the very address that was checked, so that a name cannot lead elsewhere in between.
class ClipTransfer final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(render::FetchAnswer)>;

    /// `done` is called once from the event loop, and may delete the transfer.
    ClipTransfer(const FetchTools &tools, render::FetchRequest request, Done done);
    /// Keeps what can be continued.
    ~ClipTransfer() override;

    void start();
    void stop();

private:
    void visit(const QUrl &url);
    void admit();
    void send(std::shared_ptr<Connections::Lease> lease);
    [[nodiscard]] QNetworkRequest networkRequest() const;
    void headersCame();
    void redirected(const QByteArray &location);
    void begin(const ClipPlan &plan);
    void startOver();
    void bytesCame();
    void replyEnded();
    void finishFile();

    void watchSilence();
    void dropReply();
    void fail(ProblemKind kind, const QString &message, const QString &words = {});
    void failStorage(const Error &error);
    void finish(render::FetchAnswer answer);

    FetchTools m_tools;
    render::FetchRequest m_request;
    Done m_done;
    ClipSink m_sink;
    ClipSink::Kept m_kept;
    QUrl m_url;
    QList<QHostAddress> m_addresses;  ///< still to try; empty when the name is left to a proxy
    int m_hops = 0;
    bool m_startedOver = false;
    bool m_ended = false;
    qint64 m_total = -1;  ///< bytes of the whole file; -1: not told
    std::shared_ptr<Connections::Lease> m_lease;
    std::unique_ptr<QNetworkReply> m_reply;
    Clock::Timer m_silence = 0;
    qint64 m_startedMs = -1;
};

}  // namespace circletake::providers
