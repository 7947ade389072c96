// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <compare>

namespace circletake {

/// A strong identifier: ids of different things cannot be mixed up or added. 0 means "none".
/// Ids come from the project's own counters, are never reused (undo restores a thing under its old id), and
/// mean nothing outside their project.
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

using EpisodeId = Id<struct EpisodeTag>;
using SceneId = Id<struct SceneTag>;
using ShotId = Id<struct ShotTag>;
using TakeId = Id<struct TakeTag>;
using AttemptId = Id<struct AttemptTag>;
using CharacterId = Id<struct CharacterTag>;
using ReadingId = Id<struct ReadingTag>;
using BedId = Id<struct BedTag>;

}  // namespace circletake

Q_DECLARE_METATYPE(circletake::EpisodeId)
Q_DECLARE_METATYPE(circletake::SceneId)
Q_DECLARE_METATYPE(circletake::ShotId)
Q_DECLARE_METATYPE(circletake::TakeId)
Q_DECLARE_METATYPE(circletake::AttemptId)
Q_DECLARE_METATYPE(circletake::CharacterId)
Q_DECLARE_METATYPE(circletake::ReadingId)
Q_DECLARE_METATYPE(circletake::BedId)
