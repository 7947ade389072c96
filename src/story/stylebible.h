// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/picture.h"

#include <QVector>

namespace circletake {

/// Which shots share a seed where the model takes one. Stored by number: append only.
enum class SeedRule {
    None,      ///< no seed is sent
    Scene,     ///< the shots of a scene
    Character  ///< the shots that are about one character, in whatever scene
};

/// A place that comes again: what it looks like.
struct Place
{
    QString name;  ///< as scenes name it
    QString look;  ///< words that go into the prompt of every shot there
    QVector<Picture> pictures;

    bool operator==(const Place &) const = default;
};

/// How a series looks, beside its style words.
struct StyleBible
{
    QVector<Picture> pictures;
    QVector<Place> places;
    SeedRule seeds = SeedRule::Character;
    double leastLikeness = 0;  ///< takes whose faces are less like their references wait for a person; 0: none does

    /// The place that a scene names, letter case and spaces aside; null when the bible has none of that name.
    [[nodiscard]] const Place *place(const QString &name) const;

    bool operator==(const StyleBible &) const = default;
};

}  // namespace circletake
