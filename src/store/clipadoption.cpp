// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/clipadoption.h"

#include "store/inorder.h"
#include "store/ledger.h"
#include "store/rows.h"
#include "store/tables.h"

namespace circletake::store {

namespace {

Take readyTake(Take take, const FoundClip &found)
{
    const render::ClipSidecar &sidecar = found.sidecar;
    take.state = TakeState::Ready;
    take.spec = sidecar.spec;
    take.problem = ProblemKind::None;
    take.message = QCoreApplication::translate("Store", "Found again beside its clip.");
    take.reserved = {};
    take.spent = sidecar.price;
    take.clip = found.clip;
    take.clipHash = sidecar.sha256;
    take.clipBytes = sidecar.bytes;
    take.clipFrames = sidecar.frames;
    take.animatic = sidecar.animatic;
    take.createdAt = sidecar.createdAt;
    take.submittedAt = sidecar.submittedAt;
    take.acceptedAt = sidecar.acceptedAt;
    take.endedAt = sidecar.endedAt;
    return take;
}

QVector<render::LedgerEntry> settled(const Take &before, const Take &after, qint64 wallMs)
{
    using Kind = render::LedgerEntry::Kind;
    QVector<render::LedgerEntry> entries;
    if (!before.reserved.isZero())
        entries.append({Kind::Release, after.id, before.reserved, wallMs, after.message});
    if (before.spent.isZero() && !after.spent.isZero())
        entries.append({Kind::Spend, after.id, after.spent, wallMs, after.message});
    return entries;
}

Shot shotOf(ShotId id, SceneId scene, const render::ClipSidecar &sidecar)
{
    Shot shot;
    shot.id = id;
    shot.scene = scene;
    shot.number = sidecar.slate.shot;
    shot.prompt = sidecar.spec.prompt;
    shot.durationMs = std::clamp(sidecar.spec.durationMs, 5000, 30'000);
    shot.tone = fromKey<Tone>(sidecar.spec.tone).value_or(Tone::Neutral);
    return shot;
}

}  // namespace

ClipAdoption::ClipAdoption(ProjectConnection &connection)
    : m_connection(connection)
    , m_database(connection.database())
{
}

Result<bool> ClipAdoption::adopt(const FoundClip &found)
{
    const auto known = isKnown(found);
    if (!known)
        return known.error();
    if (*known)
        return false;
    if (const auto clear = keepIdsClear(found.sidecar); !clear)
        return clear.error();
    const auto shot = shotFor(found.sidecar);
    if (!shot)
        return shot.error();
    const auto take = takeFor(*shot, found.sidecar);
    if (!take)
        return take.error();
    if (const auto done = put(*take, found); !done)
        return done.error();
    return true;
}

Result<bool> ClipAdoption::isKnown(const FoundClip &found)
{
    Statement count = m_database.prepare(
        "SELECT count(*) FROM take WHERE clip = ?1 AND clip_hash = ?2 AND (state = ?3 OR removed = 1)");
    const auto takes = count.bind(found.clip).bind(found.sidecar.sha256).bind(qint64(TakeState::Ready)).firstInteger();
    if (!takes)
        return takes.error();
    return *takes > 0;
}

/// The counter of a backup may be behind the ids that were given since.
Result<void> ClipAdoption::keepIdsClear(const render::ClipSidecar &sidecar)
{
    Statement raise = m_database.prepare("UPDATE project SET next_id = max(next_id, ?1 + 1, ?2 + 1) WHERE id = 1");
    return raise.bind(sidecar.take).bind(sidecar.attempt).run();
}

Result<ShotId> ClipAdoption::shotFor(const render::ClipSidecar &sidecar)
{
    const auto episode = episodeFor(sidecar.slate.episode);
    if (!episode)
        return episode.error();
    const auto scene = sceneFor(*episode, sidecar.slate.scene);
    if (!scene)
        return scene.error();
    const auto found =
        number("SELECT id FROM shot WHERE scene = ?1 AND number = ?2", {scene->value, sidecar.slate.shot});
    if (!found || *found > 0)
        return found ? Result<ShotId>(ShotId{*found}) : Result<ShotId>(found.error());
    const auto id = freshId();
    if (!id)
        return id.error();
    const Shot shot = shotOf({*id}, *scene, sidecar);
    const auto made = insertRows<ShotTable>(m_database, {shot});
    return made ? Result<ShotId>(shot.id) : Result<ShotId>(made.error());
}

Result<EpisodeId> ClipAdoption::episodeFor(int episodeNumber)
{
    const auto found = number("SELECT id FROM episode WHERE number = ?1", {episodeNumber});
    if (!found || *found > 0)
        return found ? Result<EpisodeId>(EpisodeId{*found}) : Result<EpisodeId>(found.error());
    const auto id = freshId();
    if (!id)
        return id.error();
    const auto made = insertRows<EpisodeTable>(m_database, {Episode{{*id}, episodeNumber, {}, {}}});
    return made ? Result<EpisodeId>(EpisodeId{*id}) : Result<EpisodeId>(made.error());
}

Result<SceneId> ClipAdoption::sceneFor(EpisodeId episode, int sceneNumber)
{
    const auto found = number("SELECT id FROM scene WHERE episode = ?1 AND number = ?2", {episode.value, sceneNumber});
    if (!found || *found > 0)
        return found ? Result<SceneId>(SceneId{*found}) : Result<SceneId>(found.error());
    const auto id = freshId();
    if (!id)
        return id.error();
    Scene scene;
    scene.id = {*id};
    scene.episode = episode;
    scene.number = sceneNumber;
    const auto made = insertRows<SceneTable>(m_database, {scene});
    return made ? Result<SceneId>(scene.id) : Result<SceneId>(made.error());
}

Result<Take> ClipAdoption::takeFor(ShotId shot, const render::ClipSidecar &sidecar)
{
    QVector<Take> same;
    if (const auto read =
            readRows<TakeTable>(m_database, "WHERE shot = ?1 AND number = ?2", {shot.value, sidecar.slate.take}, same);
        !read)
        return read.error();
    if (!same.isEmpty())
        return same.first();
    const auto taken = number("SELECT id FROM take WHERE id = ?1", {sidecar.take.value});
    const auto id = taken && *taken > 0 ? freshId() : taken ? Result<qint64>(sidecar.take.value) : taken;
    if (!id)
        return id.error();
    Take take;
    take.id = {*id};
    take.shot = shot;
    take.number = sidecar.slate.take;
    return take;
}

Result<void> ClipAdoption::put(const Take &before, const FoundClip &found)
{
    const Take after = readyTake(before, found);
    const qint64 wallMs = m_connection.wallMs();
    return inOrder(
        [&] { return upsertRows<TakeTable>(m_database, {after}); },
        [&] { return enterIntoLedger(m_database, after.id, settled(before, after, wallMs)); },
        [&] { return putAttempt(after.id, found.sidecar); },
        [&] {
            return insertRows<EventTable>(m_database, {{after.id, before.state, after.state, after.message, wallMs}});
        });
}

Result<void> ClipAdoption::putAttempt(TakeId take, const render::ClipSidecar &sidecar)
{
    const auto there = number("SELECT count(*) FROM attempt WHERE id = ?1", {sidecar.attempt.value});
    const auto before = number("SELECT coalesce(max(number), 0) FROM attempt WHERE take = ?1", {take.value});
    if (!there || !before)
        return there ? before.error() : there.error();
    if (*there > 0 || !sidecar.attempt.isValid())
        return {};
    Attempt attempt;
    attempt.id = sidecar.attempt;
    attempt.take = take;
    attempt.number = int(*before) + 1;
    attempt.remoteId = sidecar.remoteId;
    attempt.startedAt = sidecar.submittedAt;
    attempt.endedAt = sidecar.endedAt;
    return insertRows<AttemptTable>(m_database, {attempt});
}

/// 0 when there is no row.
Result<qint64> ClipAdoption::number(const char *sql, std::initializer_list<qint64> values)
{
    Statement select = m_database.prepare(sql);
    for (const qint64 value : values)
        select.bind(value);
    const auto first = select.firstInteger();
    return !first && first.error().kind == ErrorKind::NotFound ? Result<qint64>(0) : first;
}

Result<qint64> ClipAdoption::freshId()
{
    const auto block = m_connection.takeIds(1);
    return block ? Result<qint64>(block->first) : Result<qint64>(block.error());
}

}  // namespace circletake::store
