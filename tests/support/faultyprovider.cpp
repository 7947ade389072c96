// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultyprovider.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace circletake::test {

FaultyProvider::FaultyProvider()
    : m_peer([this](const RawPeer::Delivery &delivery) { return react(delivery); })
{
}

QByteArray FaultyProvider::film(const QByteArray &job)
{
    return QByteArray::fromHex("00000018") + "ftypmp42" + QByteArray(20'000, 'f') + "end of " + job;
}

QByteArray FaultyProvider::jobOf(const QByteArray &bytes)
{
    const QByteArray job = bytes.mid(bytes.lastIndexOf(' ') + 1);
    return bytes == film(job) ? job : QByteArray();
}

QByteArray FaultyProvider::job(const QByteArray &id, const QByteArray &status, bool withClip) const
{
    const QByteArray clip = R"(,"video_url":")" + m_peer.url(QStringLiteral("/files/")).toEncoded() + id + R"(.mp4")";
    return R"({"id":")" + id + R"(","status":")" + status + '"' + (withClip ? clip : QByteArray()) + '}';
}

RawPeer::Reaction FaultyProvider::react(const RawPeer::Delivery &delivery)
{
    Asked asked;
    asked.kind = delivery.verb == "POST"                  ? Kind::Submit
                 : delivery.target.startsWith("/files/")  ? Kind::Clip
                 : delivery.target.startsWith("/v1/find") ? Kind::LookUp
                                                          : Kind::Poll;
    asked.count = ++m_counts[int(asked.kind)];
    asked.job = delivery.target.mid(delivery.target.lastIndexOf('/') + 1);
    if (asked.kind == Kind::Clip)
        asked.job.chop(int(qstrlen(".mp4")));
    asked.range = delivery.header("Range");
    RawPeer::Reaction reaction = honest(asked, delivery);
    if (spoil)
        spoil(asked, reaction);
    m_held += reaction.bytes.isEmpty() && reaction.end == RawPeer::End::Keep ? 1 : 0;
    return reaction;
}

QByteArray FaultyProvider::taken(const RawPeer::Delivery &delivery)
{
    const QByteArray key = delivery.header("Idempotency-Key");
    if (m_byKey.contains(key))
        return m_byKey.value(key);
    m_references.append(
        QJsonDocument::fromJson(delivery.body).object().value(QLatin1String("reference")).toString().toLatin1());
    const QByteArray id = "job-" + QByteArray::number(m_references.size());
    if (!key.isEmpty())
        m_byKey.insert(key, id);
    return id;
}

RawPeer::Reaction FaultyProvider::honest(const Asked &asked, const RawPeer::Delivery &delivery)
{
    if (asked.kind == Kind::LookUp) {
        QByteArray jobs;
        for (qsizetype i = 0; i < m_references.size(); ++i)
            jobs += QByteArray(i > 0 ? "," : "") + R"({"id":"job-)" + QByteArray::number(i + 1) +
                    R"(","status":"processing","reference":")" + m_references[i] + R"("})";
        return {RawPeer::http(200, R"({"data":[)" + jobs + "]}")};
    }
    if (asked.kind == Kind::Submit)
        return {RawPeer::http(200, job(taken(delivery), "queued"))};
    if (asked.kind == Kind::Poll) {
        const bool done = ++m_polls[asked.job] >= pollsUntilDone;
        return {RawPeer::http(200, job(asked.job, done ? "completed" : "processing", done))};
    }
    const QVector<QByteArray> headers{"Content-Type: video/mp4", "ETag: \"1\"", "Accept-Ranges: bytes"};
    const QByteArray whole = film(asked.job);
    const qint64 from = asked.range.mid(6, asked.range.indexOf('-') - 6).toLongLong();
    if (from <= 0 || from >= whole.size())
        return {RawPeer::http(200, whole, headers)};
    const QByteArray part = "Content-Range: bytes " + QByteArray::number(from) + '-' +
                            QByteArray::number(whole.size() - 1) + '/' + QByteArray::number(whole.size());
    return {RawPeer::http(206, whole.mid(from), headers + QVector<QByteArray>{part})};
}

}  // namespace circletake::test
