// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/cliptransfer.h"

#include "base/logging.h"
#include "providers/providerwords.h"

#include <QCoreApplication>
#include <QNetworkRequest>

namespace circletake::providers {

using render::FetchAnswer;

namespace {

constexpr int s_mostHops = 3;

}  // namespace

ClipTransfer::ClipTransfer(const FetchTools &tools, render::FetchRequest request, Done done)
    : m_tools(tools)
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_sink(tools.files, m_request.part)
{
}

ClipTransfer::~ClipTransfer()
{
    if (m_ended)
        return;
    dropReply();
    if (m_sink.isOpen() && !m_sink.suspend())
        qCWarning(lcHttp) << "what was downloaded could not be kept";
}

void ClipTransfer::start()
{
    m_kept = m_sink.kept();
    visit(m_request.address);
}

void ClipTransfer::stop()
{
    fail(ProblemKind::Transient, tr("The download was stopped."));
}

void ClipTransfer::visit(const QUrl &url)
{
    m_url = url;
    m_tools.hops.find(url, m_request.address, this, [this](const Result<QList<QHostAddress>> &found) {
        if (m_ended)
            return;
        if (!found) {
            const bool passing = found.error().kind == ErrorKind::NotFound;
            fail(passing ? ProblemKind::Transient : ProblemKind::BrokenResult, found.error().what, found.error().where);
            return;
        }
        m_addresses = *found;
        admit();
    });
}

void ClipTransfer::admit()
{
    m_tools.connections.admit(m_url, this, [this](std::shared_ptr<Connections::Lease> lease) {
        if (!m_ended)
            send(std::move(lease));
    });
}

QNetworkRequest ClipTransfer::networkRequest() const
{
    QUrl url = m_url;
    if (!m_addresses.isEmpty())
        url.setHost(m_addresses.first().toString());
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tools.tls);
    request.setRawHeader("User-Agent", "CircleTake");
    request.setRawHeader("Accept", "video/*, application/octet-stream;q=0.9, */*;q=0.1");
    request.setRawHeader("Accept-Encoding", "identity");
    if (!m_addresses.isEmpty()) {
        request.setPeerVerifyName(m_url.host());
        request.setRawHeader("Host", m_url.authority(QUrl::FullyEncoded).toLatin1());
    }
    if (m_kept.bytes > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_kept.bytes) + '-');
        request.setRawHeader("If-Range", m_kept.validator);
    }
    // Only while the download still is where the key is for: a redirect leaves it behind.
    if (m_tools.settings.keyFor && m_hops == 0)
        for (const auto &[name, value] : m_tools.settings.keyFor(m_url))
            request.setRawHeader(name, value);
    return request;
}

void ClipTransfer::send(std::shared_ptr<Connections::Lease> lease)
{
    m_lease = std::move(lease);
    if (m_startedMs < 0)
        m_startedMs = m_tools.clock.nowMs();
    m_reply.reset(m_lease->send(networkRequest(), "GET", nullptr));
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &ClipTransfer::headersCame);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &ClipTransfer::bytesCame);
    connect(m_reply.get(), &QNetworkReply::finished, this, &ClipTransfer::replyEnded);
    watchSilence();
}

void ClipTransfer::headersCame()
{
    if (m_sink.isOpen() || m_ended)
        return;
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &header : m_reply->rawHeaderPairs())
        answer.headers.append(header);
    if (answer.status == 0)
        return;
    ClipPlan plan = planFor(answer, m_kept, m_request.mostBytes, m_tools.clock.wallMs());
    switch (plan.act) {
    case ClipPlan::Act::Anew:
        m_kept = {};
        begin(plan);
        return;
    case ClipPlan::Act::Continue:
        begin(plan);
        return;
    case ClipPlan::Act::AlreadyWhole:
        dropReply();
        begin(plan);
        if (!m_ended)
            finishFile();
        return;
    case ClipPlan::Act::StartOver:
        startOver();
        return;
    case ClipPlan::Act::Redirect:
        redirected(plan.next);
        return;
    case ClipPlan::Act::Refuse:
        finish(std::move(plan.answer));
        return;
    }
}

void ClipTransfer::begin(const ClipPlan &plan)
{
    m_total = plan.total;
    if (const auto begun = m_sink.begin(m_kept.bytes, plan.validator); !begun)
        failStorage(begun.error());
}

void ClipTransfer::redirected(const QByteArray &location)
{
    const QUrl next = m_url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    dropReply();
    if (++m_hops > s_mostHops)
        fail(ProblemKind::Transient, tr("The clip's address leads on and on."));
    else
        visit(next);
}

void ClipTransfer::startOver()
{
    dropReply();
    m_kept = {};
    if (std::exchange(m_startedOver, true))
        fail(ProblemKind::Transient, tr("The clip's server mixes up its parts."));
    else
        admit();
}

void ClipTransfer::bytesCame()
{
    if (m_ended || !m_sink.isOpen())
        return;
    watchSilence();
    const QByteArray bytes = m_reply->readAll();
    if (m_sink.size() + bytes.size() > (m_total >= 0 ? m_total : m_request.mostBytes)) {
        m_sink.discard();
        fail(ProblemKind::BrokenResult, tr("The clip is longer than it may be."));
        return;
    }
    if (const auto written = m_sink.append(bytes); !written) {
        failStorage(written.error());
        return;
    }
    if (m_request.film && m_sink.opinion() == ClipSink::Opinion::SomethingElse) {
        m_sink.discard();
        fail(ProblemKind::BrokenResult, tr("What came from the clip's address is not a film."));
    }
}

void ClipTransfer::replyEnded()
{
    if (!m_sink.isOpen())
        headersCame();
    if (m_ended || !m_reply)
        return;
    if (m_sink.isOpen() && m_reply->isOpen() && m_reply->bytesAvailable() > 0)
        bytesCame();
    if (m_ended)
        return;
    const bool isWhole = m_reply->error() == QNetworkReply::NoError && (m_total < 0 || m_sink.size() == m_total);
    if (m_sink.isOpen() && isWhole) {
        finishFile();
        return;
    }
    const bool neverConnected = !m_sink.isOpen() && m_addresses.size() > 1 &&
                                m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isNull();
    const QString words = m_reply->errorString();
    if (neverConnected) {
        dropReply();
        m_addresses.removeFirst();
        admit();
        return;
    }
    fail(ProblemKind::Transient, tr("The download broke off; it will go on where it was."), words);
}

void ClipTransfer::finishFile()
{
    if (m_request.film && m_sink.opinion() != ClipSink::Opinion::Video) {
        m_sink.discard();
        fail(ProblemKind::BrokenResult,
             m_sink.size() == 0 ? tr("The clip has 0 bytes.") : tr("What came from the clip's address is not a film."));
        return;
    }
    FetchAnswer answer;
    answer.bytes = m_sink.size();
    const auto hash = m_sink.finish();
    if (!hash) {
        failStorage(hash.error());
        return;
    }
    answer.hash = *hash;
    answer.downloadMs = m_startedMs < 0 ? 0 : m_tools.clock.nowMs() - m_startedMs;
    finish(std::move(answer));
}

void ClipTransfer::watchSilence()
{
    m_tools.clock.cancel(m_silence);
    m_silence = m_tools.clock.after(m_tools.settings.silenceMs, [this] {
        m_silence = 0;
        fail(ProblemKind::Transient, tr("The clip's server fell silent; the download will go on where it was."));
    });
}

void ClipTransfer::dropReply()
{
    m_tools.clock.cancel(std::exchange(m_silence, 0));
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply.release()->deleteLater();
    }
    m_lease.reset();
}

void ClipTransfer::fail(ProblemKind kind, const QString &message, const QString &words)
{
    if (m_ended)
        return;
    if (m_sink.isOpen())
        if (const auto kept = m_sink.suspend(); !kept && kind != ProblemKind::Storage) {
            failStorage(kept.error());
            return;
        }
    FetchAnswer answer;
    answer.error.kind = kind;
    answer.error.message = message;
    answer.error.words = keptWords(words);
    finish(std::move(answer));
}

void ClipTransfer::failStorage(const Error &error)
{
    fail(ProblemKind::Storage, error.what, error.where);
}

void ClipTransfer::finish(FetchAnswer answer)
{
    m_ended = true;
    dropReply();
    qCDebug(lcHttp) << "download" << m_url.host() << int(answer.error.kind) << answer.bytes << "bytes";
    QMetaObject::invokeMethod(
        this, [this, answer = std::move(answer)] { std::exchange(m_done, {})(answer); }, Qt::QueuedConnection);
}

}  // namespace circletake::providers
