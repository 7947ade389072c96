// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/storyboard.h"
#include "story/take.h"

#include <QJsonArray>
#include <QJsonObject>

namespace circletake {

// Pictures, wardrobe, style bible and what lip syncs are made of, as they stand in the project file and beside clips.
// Reading never fails: what is not there, or not of the right type, is left out.

[[nodiscard]] QJsonArray toJson(const QVector<Picture> &pictures);
[[nodiscard]] QJsonArray toJson(const QVector<SceneLook> &wardrobe);
[[nodiscard]] QJsonArray toJson(const QVector<SpecPicture> &pictures);
[[nodiscard]] QJsonObject toJson(const StyleBible &bible);
/// Empty for none.
[[nodiscard]] QJsonObject toJson(const LipSync &lipSync);

[[nodiscard]] QVector<Picture> picturesFrom(const QJsonArray &array);
[[nodiscard]] QVector<SceneLook> wardrobeFrom(const QJsonArray &array);
[[nodiscard]] QVector<SpecPicture> specPicturesFrom(const QJsonArray &array);
[[nodiscard]] StyleBible bibleFrom(const QJsonObject &object);
/// None where a path leads out of the project.
[[nodiscard]] LipSync lipSyncFrom(const QJsonObject &object);

}  // namespace circletake
