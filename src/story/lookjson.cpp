// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/lookjson.h"

#include <algorithm>
#include <array>
#include <optional>

namespace circletake {

namespace {

constexpr std::array roleNames{"first_frame", "last_frame", "reference"};
constexpr int mostSide = 100'000;

QString name(const char *key)
{
    return QLatin1String(key);
}

QJsonObject toObject(const Picture &picture)
{
    return {{name("path"), picture.path},
            {name("hash"), QString::fromLatin1(picture.hash)},
            {name("width"), picture.size.width()},
            {name("height"), picture.size.height()},
            {name("bytes"), picture.bytes}};
}

/// A path that leads out of the project is none of ours.
bool staysInside(const QString &path)
{
    return !path.isEmpty() && !path.startsWith(QLatin1Char('/')) && !path.contains(QLatin1Char(':')) &&
           !path.contains(QLatin1Char('\\')) && !path.split(QLatin1Char('/')).contains(QStringLiteral(".."));
}

std::optional<Picture> pictureFrom(const QJsonObject &object)
{
    Picture picture;
    picture.path = object[name("path")].toString();
    picture.hash = object[name("hash")].toString().toLatin1();
    picture.size = {std::clamp(object[name("width")].toInt(), 0, mostSide),
                    std::clamp(object[name("height")].toInt(), 0, mostSide)};
    picture.bytes = std::max<qint64>(0, object[name("bytes")].toInteger());
    return staysInside(picture.path) ? std::optional(picture) : std::nullopt;
}

}  // namespace

QJsonArray toJson(const QVector<Picture> &pictures)
{
    QJsonArray array;
    for (const Picture &picture : pictures)
        array.append(toObject(picture));
    return array;
}

QJsonArray toJson(const QVector<SceneLook> &wardrobe)
{
    QJsonArray array;
    for (const SceneLook &look : wardrobe)
        array.append(QJsonObject{{name("scene"), look.scene.value}, {name("look"), look.look}});
    return array;
}

QJsonArray toJson(const QVector<SpecPicture> &pictures)
{
    QJsonArray array;
    for (const SpecPicture &sent : pictures) {
        QJsonObject object = toObject(sent.picture);
        object.insert(name("role"), name(roleNames[size_t(sent.role)]));
        object.insert(name("of"), sent.of);
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const StyleBible &bible)
{
    QJsonArray places;
    for (const Place &place : bible.places)
        places.append(QJsonObject{
            {name("name"), place.name}, {name("look"), place.look}, {name("pictures"), toJson(place.pictures)}});
    return {{name("pictures"), toJson(bible.pictures)}, {name("places"), places}, {name("seeds"), int(bible.seeds)},
            {name("least_likeness"), bible.leastLikeness}};
}

QJsonObject toJson(const LipSync &lipSync)
{
    if (!lipSync.source.isValid())
        return {};
    return {{name("source"), lipSync.source.value},
            {name("clip"), lipSync.clip},
            {name("clip_hash"), QString::fromLatin1(lipSync.clipHash)},
            {name("sound"), lipSync.sound},
            {name("sound_hash"), QString::fromLatin1(lipSync.soundHash)}};
}

QVector<Picture> picturesFrom(const QJsonArray &array)
{
    QVector<Picture> pictures;
    for (const QJsonValue value : array)
        if (const auto picture = pictureFrom(value.toObject()))
            pictures.append(*picture);
    return pictures;
}

QVector<SceneLook> wardrobeFrom(const QJsonArray &array)
{
    QVector<SceneLook> wardrobe;
    for (const QJsonValue value : array) {
        const SceneLook look{SceneId{value[name("scene")].toInteger()}, value[name("look")].toString()};
        if (look.scene.isValid())
            wardrobe.append(look);
    }
    return wardrobe;
}

QVector<SpecPicture> specPicturesFrom(const QJsonArray &array)
{
    QVector<SpecPicture> pictures;
    for (const QJsonValue value : array) {
        const QString word = value[name("role")].toString();
        const auto role = std::find_if(roleNames.cbegin(), roleNames.cend(),
                                       [&](const char *each) { return word == QLatin1String(each); });
        const auto picture = pictureFrom(value.toObject());
        if (picture && role != roleNames.cend())
            pictures.append({PictureRole(role - roleNames.cbegin()), value[name("of")].toString(), *picture});
    }
    return pictures;
}

StyleBible bibleFrom(const QJsonObject &object)
{
    StyleBible bible;
    bible.pictures = picturesFrom(object[name("pictures")].toArray());
    for (const QJsonValue value : object[name("places")].toArray())
        bible.places.append({value[name("name")].toString(), value[name("look")].toString(),
                             picturesFrom(value[name("pictures")].toArray())});
    const int seeds = object[name("seeds")].toInt(int(bible.seeds));
    if (seeds >= 0 && seeds <= int(SeedRule::Character))
        bible.seeds = SeedRule(seeds);
    bible.leastLikeness = std::clamp(object[name("least_likeness")].toDouble(), 0.0, 1.0);
    return bible;
}

LipSync lipSyncFrom(const QJsonObject &object)
{
    const LipSync lipSync{TakeId{object[name("source")].toInteger()}, object[name("clip")].toString(),
                          object[name("clip_hash")].toString().toLatin1(), object[name("sound")].toString(),
                          object[name("sound_hash")].toString().toLatin1()};
    return staysInside(lipSync.clip) && staysInside(lipSync.sound) ? lipSync : LipSync();
}

}  // namespace circletake
