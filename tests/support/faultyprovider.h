// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rawpeer.h"

#include <QSet>

namespace circletake::test {

/// A provider of the sandbox's dialect over real sockets, whose every answer a script may spoil before it leaves: say
/// nothing, half of it, something else, or the truth about another job.
class FaultyProvider final
{
public:
    enum class Kind { Submit, Poll, Clip, LookUp };
    struct Asked
    {
        Kind kind = Kind::Submit;
        int count = 0;   ///< of this kind, from 1
        QByteArray job;  ///< of a poll or a clip: its id
        QByteArray range;
    };
    using Spoil = std::function<void(const Asked &, RawPeer::Reaction &)>;

    FaultyProvider();

    /// Changes the honest answer.
    Spoil spoil;
    int pollsUntilDone = 2;

    [[nodiscard]] QUrl base() const { return m_peer.url(QStringLiteral("/v1")); }
    [[nodiscard]] QUrl origin() const { return m_peer.url(); }
    [[nodiscard]] int count(Kind kind) const { return m_counts.value(int(kind)); }
    /// Jobs that it took: each would be paid.
    [[nodiscard]] int jobs() const { return int(m_references.size()); }
    /// Requests that get no answer at all: only a deadline ends them.
    [[nodiscard]] int held() const { return m_held; }
    [[nodiscard]] static QByteArray film(const QByteArray &job);
    /// The job whose whole film this is; empty when it is none.
    [[nodiscard]] static QByteArray jobOf(const QByteArray &film);
    /// The object of a job as the API tells it.
    [[nodiscard]] QByteArray job(const QByteArray &id, const QByteArray &status, bool withClip = false) const;

private:
    [[nodiscard]] RawPeer::Reaction react(const RawPeer::Delivery &delivery);
    [[nodiscard]] QByteArray taken(const RawPeer::Delivery &delivery);
    [[nodiscard]] RawPeer::Reaction honest(const Asked &asked, const RawPeer::Delivery &delivery);

    RawPeer m_peer;
    QHash<int, int> m_counts;
    QHash<QByteArray, int> m_polls;
    QHash<QByteArray, QByteArray> m_byKey;  ///< job of each Idempotency-Key
    QVector<QByteArray> m_references;       ///< of the jobs, in order: what each body had as "reference"
    int m_held = 0;
};

}  // namespace circletake::test
