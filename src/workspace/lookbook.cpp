// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lookbook.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lookbook)
};

struct Subject
{
    QString name;
    const QVector<Picture> *pictures;
};

QVector<Subject> subjectsOf(const Story &story, const Shot &shot)
{
    QVector<Subject> subjects;
    for (const CharacterId id : shot.cast)
        if (const Character *character = story.find(id))
            subjects.append({character->name, &character->pictures});
    const StyleBible &bible = story.series().bible;
    if (const Place *place = bible.place(story.find(shot.scene)->place))
        subjects.append({place->name, &place->pictures});
    subjects.append({Words::tr("Style"), &bible.pictures});
    return subjects;
}

/// A number that stays the same on every computer and in every version.
quint32 steady(const QByteArray &text)
{
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number << 8 | quint8(hash[i]);
    return number;
}

void add(QCryptographicHash &hash, const QByteArray &part)
{
    hash.addData(QByteArray::number(part.size()) + ':');
    hash.addData(part);
}

}  // namespace

QVector<SpecPicture> referencesFor(const Story &story, ShotId id)
{
    const Shot *shot = story.find(id);
    if (!shot)
        return {};
    const QVector<Subject> subjects = subjectsOf(story, *shot);
    QVector<SpecPicture> offered;
    QSet<QByteArray> seen;
    bool more = true;
    for (qsizetype round = 0; more; ++round) {
        more = false;
        for (const Subject &subject : subjects) {
            if (round >= subject.pictures->size())
                continue;
            more = true;
            const Picture &picture = subject.pictures->at(round);
            if (!seen.contains(picture.hash))
                offered.append({PictureRole::Reference, subject.name, picture});
            seen.insert(picture.hash);
        }
    }
    return offered;
}

qint64 seedFor(const Story &story, ShotId id)
{
    const Shot *shot = story.find(id);
    const SeedRule rule = story.series().bible.seeds;
    if (!shot || rule == SeedRule::None)
        return -1;
    const bool byCharacter = rule == SeedRule::Character && !shot->cast.isEmpty();
    const QByteArray shared = byCharacter ? "character " + QByteArray::number(shot->cast.constFirst().value)
                                          : "scene " + QByteArray::number(shot->scene.value);
    constexpr quint32 positive = 0x7fffffff;
    return (steady(shared) + quint32(story.takesOf(id).size())) & positive;
}

ShotId shotBefore(const Story &story, ShotId id)
{
    const Shot *shot = story.find(id);
    if (!shot)
        return {};
    const QVector<ShotId> &shots = story.shotsOf(shot->scene);
    const qsizetype place = shots.indexOf(id);
    return place > 0 ? shots[place - 1] : ShotId();
}

ShotId shotContinuing(const Story &story, ShotId id)
{
    const Shot *shot = story.find(id);
    if (!shot)
        return {};
    const QVector<ShotId> &shots = story.shotsOf(shot->scene);
    const ShotId after = shots.value(shots.indexOf(id) + 1);
    const Shot *next = story.find(after);
    return next && next->continues ? after : ShotId();
}

QByteArray inputsOf(const Story &story, ShotId id, const QString &prompt)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, prompt.toUtf8());
    add(hash, story.series().style.toUtf8());
    for (const SpecPicture &reference : referencesFor(story, id))
        add(hash, reference.picture.hash);
    const Shot *shot = story.find(id);
    if (shot && shot->continues) {
        const Take *before = story.find(story.filmedTake(story.chosenTake(shotBefore(story, id))));
        add(hash, before ? "from " + before->clipHash : QByteArrayLiteral("from nothing"));
    }
    constexpr qsizetype kept = 32;
    return hash.result().toHex().left(kept);
}

}  // namespace circletake::workspace
