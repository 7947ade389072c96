// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/roster.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace circletake::render {

namespace {

/// Names a provider's job in 8 bytes: those of a long run are kept by the thousand.
quint64 fingerprint(const QString &route, const QString &remoteId)
{
    const QByteArray name = (route + QLatin1Char('\n') + remoteId).toUtf8();
    return qFromLittleEndian<quint64>(QCryptographicHash::hash(name, QCryptographicHash::Sha256).constData());
}

}  // namespace

LiveTake &Roster::add(LiveTake live)
{
    const TakeId id = live.take.id;
    LiveTake &added = m_takes.insert_or_assign(id, std::move(live)).first->second;
    noteAttempt(added);
    return added;
}

LiveTake *Roster::find(TakeId take)
{
    const auto found = m_takes.find(take);
    return found == m_takes.end() ? nullptr : &found->second;
}

const LiveTake *Roster::find(TakeId take) const
{
    const auto found = m_takes.find(take);
    return found == m_takes.end() ? nullptr : &found->second;
}

LiveTake *Roster::workable(TakeId take)
{
    LiveTake *live = find(take);
    return live == nullptr || live->unsaved ? nullptr : live;
}

LiveTake *Roster::byToken(const QString &token)
{
    return token.isEmpty() ? nullptr : find(m_tokens.value(token));
}

const LiveTake *Roster::byToken(const QString &token) const
{
    return token.isEmpty() ? nullptr : find(m_tokens.value(token));
}

TakeId Roster::holderOf(const QString &route, const QString &remoteId) const
{
    return m_holders.value(fingerprint(route, remoteId));
}

void Roster::noteAttempt(const LiveTake &live)
{
    if (!live.attempt.callbackToken.isEmpty())
        m_tokens.insert(live.attempt.callbackToken, live.take.id);
    if (!live.attempt.remoteId.isEmpty())
        m_holders.insert(fingerprint(live.take.spec.provider, live.attempt.remoteId), live.take.id);
}

void Roster::noteHolder(const GivenId &given)
{
    m_holders.insert(fingerprint(given.provider, given.remoteId), given.take);
}

void Roster::clearRetired()
{
    if (m_retired.empty())
        return;
    for (const TakeId take : m_retired)
        m_takes.erase(take);
    m_tokens.removeIf([this](const auto &token) { return m_takes.count(token.value()) == 0; });
    m_retired.clear();
}

}  // namespace circletake::render
