// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/likeness.h"

#include <QCoreApplication>
#include <algorithm>

namespace circletake::workspace {

namespace {

/// The context of these words for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Likeness)
};

using State = CharacterLikeness::State;

/// The faces of a character's references, or why there are none to compare with.
struct References
{
    State state = State::Measured;
    QVector<QVector<float>> faces;
};

References referencesOf(const Character &character, const FindingsOf &findings)
{
    References references;
    if (character.pictures.isEmpty())
        return {State::NoReference, {}};
    for (const Picture &picture : character.pictures) {
        const media::FaceFindings *seen = findings(picture.hash);
        if (!seen)
            return {State::NotMeasured, {}};
        if (const media::SeenFace *face = media::mainFace(*seen))
            references.faces.append(face->embedding);
    }
    if (references.faces.isEmpty())
        references.state = State::NoFaceInReferences;
    return references;
}

CharacterLikeness likenessOf(const Character &character, const media::FaceFindings *clip, const FindingsOf &findings)
{
    CharacterLikeness likeness;
    likeness.character = character.id;
    likeness.name = character.name;
    const References references = referencesOf(character, findings);
    if (references.state != State::Measured || !clip) {
        likeness.state = references.state == State::Measured ? State::NotMeasured : references.state;
        return likeness;
    }
    const media::FaceMatch match = media::bestMatch(references.faces, *clip);
    likeness.state = match.face < 0 ? State::NoFaceSeen : State::Measured;
    likeness.likeness = match.likeness;
    likeness.bySample = match.bySample;
    return likeness;
}

}  // namespace

TakeLikeness likenessOf(const Story &story, const Take &take, const FindingsOf &findings)
{
    TakeLikeness all;
    const Shot *shot = story.find(take.shot);
    const bool ready = take.state == TakeState::Ready;
    const media::FaceFindings *clip = ready ? findings(take.clipHash) : nullptr;
    for (const CharacterId id : shot ? shot->cast : QVector<CharacterId>())
        if (const Character *character = story.find(id))
            all.append(likenessOf(*character, clip, findings));
    for (CharacterLikeness &each : all)
        each.low = !take.animatic && each.isMeasured() && each.likeness < story.series().bible.leastLikeness;
    return all;
}

std::optional<double> lowestOf(const TakeLikeness &take)
{
    std::optional<double> lowest;
    for (const CharacterLikeness &each : take)
        if (each.isMeasured())
            lowest = std::min(lowest.value_or(1), each.likeness);
    return lowest;
}

QVector<TakeId> heldTakes(const Story &story, ShotId shot, const FindingsOf &findings)
{
    QVector<TakeId> held;
    if (story.series().bible.leastLikeness <= 0)
        return held;
    for (const TakeId id : story.takesOf(shot)) {
        const TakeLikeness likeness = likenessOf(story, *story.find(id), findings);
        if (std::any_of(likeness.cbegin(), likeness.cend(), [](const CharacterLikeness &each) { return each.low; }))
            held.append(id);
    }
    return held;
}

QVector<FaceFile> faceFilesOf(const Story &story, TakeId id, const QString &projectFolder)
{
    QVector<FaceFile> files;
    const Take *take = story.find(id);
    if (!take || take->state != TakeState::Ready)
        return files;
    const QString folder = projectFolder + QLatin1Char('/');
    for (const CharacterId cast : story.find(take->shot)->cast)
        if (const Character *character = story.find(cast))
            for (const Picture &picture : character->pictures)
                files.append({picture.hash, folder + picture.path, true});
    if (!files.isEmpty())  // else there is nothing to compare the clip with
        files.append({take->clipHash, folder + take->clip, false});
    return files;
}

QString faceCacheOf(const QString &projectFolder)
{
    return projectFolder + QStringLiteral("/cache/faces");
}

QString numberText(double likeness)
{
    return QString::number(likeness, 'f', 2);
}

QString belowText(double likeness, double least)
{
    return Words::tr("%1 below %2").arg(numberText(likeness), numberText(least));
}

QString stateText(const CharacterLikeness &likeness)
{
    switch (likeness.state) {
    case State::NotMeasured:
        return Words::tr("not measured");
    case State::Measured:
        return numberText(likeness.likeness);
    case State::NoFaceSeen:
        return Words::tr("no face seen");
    case State::NoReference:
        return Words::tr("no reference");
    case State::NoFaceInReferences:
        return Words::tr("no face in the references");
    }
    return {};
}

}  // namespace circletake::workspace
