// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/money.h"
#include "story/lipsync.h"
#include "story/picture.h"

#include <QString>
#include <QVector>

namespace circletake {

/// The life of a take. Stored by number: append only.
enum class TakeState {
    Planned,      ///< made, nothing reserved
    Queued,       ///< its worst price is reserved; waits for admission
    Submitting,   ///< attempt, request hash, key and callback token are committed; the request may be on its way
    Accepted,     ///< the provider's id is committed
    Running,      ///< the provider says that it works on it
    Downloading,  ///< finished there; the clip is being fetched
    Checking,     ///< fetched whole; being looked at
    Ready,        ///< a good clip lies in its place
    Unknown,      ///< may have been taken and charged; only evidence or a person ends this
    Lost,         ///< the provider no longer knows it
    Failed,       ///< ended without a clip
    Cancelling,   ///< a person cancelled; a clip that finishes all the same is kept, as it is paid
    Cancelled
};

/// Why a take did not become a clip; typed once, by the profile's rules. Stored by number: append only.
enum class ProblemKind {
    None,
    Auth,            ///< key refused: stop the route
    Balance,         ///< no money at the provider: stop the route
    Permission,      ///< account may not do this: stop the route
    Moderation,      ///< content refused; never retried unchanged
    Invalid,         ///< the request itself is wrong
    NotFound,        ///< no such job or model
    Rate,            ///< too many requests: slow the route
    Concurrency,     ///< too many jobs: slow the route
    Transient,       ///< passing fault of network or server
    UnknownOutcome,  ///< cannot be told whether it was taken
    BrokenResult,    ///< the clip is unreadable or not what was asked
    Budget,          ///< our own budget stopped it
    Storage          ///< our own disk stopped it
};

/// True for states that nothing will change by itself.
[[nodiscard]] bool isFinal(TakeState state);
/// True from Submitting to Checking and for Cancelling: it may cost money now.
[[nodiscard]] bool isUnderWay(TakeState state);
/// Stable words for files and JSON: "queued", "unknown_outcome".
[[nodiscard]] QString key(TakeState state);
[[nodiscard]] QString key(ProblemKind kind);

/// Durations of one take in ms; -1 where not (yet) known. They start when a request is admitted to a connection.
struct Latency
{
    qint64 submitMs = -1;      ///< request sent until its answer was read
    qint64 queueMs = -1;       ///< accepted until the provider says running
    qint64 generationMs = -1;  ///< accepted until the provider says done
    qint64 downloadMs = -1;    ///< first byte asked for until the whole file was synced

    bool operator==(const Latency &) const = default;
};

/// What a picture is to the model that gets it. Stored by name.
enum class PictureRole { FirstFrame, LastFrame, Reference };

/// A picture that goes along with a request.
struct SpecPicture
{
    PictureRole role = PictureRole::Reference;
    QString of;  ///< whom or what it shows, for people: a character's name, a place, "style", the shot before
    Picture picture;

    bool operator==(const SpecPicture &) const = default;
};

/// What a video or lip sync model is asked for; frozen when the take is made, so that a take says how it came about.
struct RenderSpec
{
    QString provider;  ///< profile id
    QString model;
    QString prompt;
    QString tone;  ///< key of Tone
    QString style;
    int durationMs = 5000;
    QString resolution;
    QString aspect;
    qint64 seed = -1;               ///< -1: not sent
    bool needsSound = false;        ///< the shot has dialogue: a silent clip is a broken result
    QVector<SpecPicture> pictures;  ///< those that the model takes, in the order in which they are sent
    QByteArray inputs;  ///< hash of the cast, style, references and prompt that the story had, or of the voices that a
                        ///< lip sync was made to; empty: not known
    LipSync lipSync = {};  ///< of a lip sync: then prompt, tone, style and pictures are empty

    [[nodiscard]] bool isLipSync() const { return lipSync.source.isValid(); }

    bool operator==(const RenderSpec &) const = default;
};

/// One render of one shot. A retry is a new take, never an overwrite.
struct Take
{
    TakeId id;
    ShotId shot;
    int number = 0;  ///< from 1, unique in the shot
    TakeState state = TakeState::Planned;
    RenderSpec spec;
    ProblemKind problem = ProblemKind::None;
    QString message;        ///< one line why it is in this state, translated
    QString providerWords;  ///< the provider's own words, as received (at most 2,000 characters)
    Money reserved;         ///< held against the budget now
    Money spent;            ///< charged; from the provider's figure, else our price
    QString clip;           ///< path relative to the project; empty until Downloading
    QByteArray clipHash;    ///< SHA-256, lower-case hex
    qint64 clipBytes = 0;
    int clipFrames = 0;
    bool animatic = false;  ///< made by the sandbox: a previsualisation, never called a clip of a model
    bool byPerson = false;  ///< a person clicked it: goes before the batch
    Latency latency;
    qint64 createdAt = 0;  ///< wall ms; these four are for people, durations are in `latency`
    qint64 submittedAt = 0;
    qint64 acceptedAt = 0;
    qint64 endedAt = 0;

    bool operator==(const Take &) const = default;
};

/// One submission of a take to a provider.
struct Attempt
{
    AttemptId id;
    TakeId take;
    int number = 0;          ///< from 1, unique in the take
    QByteArray requestHash;  ///< SHA-256 of the body, hex
    QString idempotencyKey;
    QString callbackToken;  ///< 128 bits, hex: unguessable path of this attempt's callback
    QString remoteId;       ///< empty until accepted
    ProblemKind problem = ProblemKind::None;
    QString message;
    qint64 startedAt = 0;  ///< wall ms
    qint64 endedAt = 0;    ///< wall ms, 0 while open

    bool operator==(const Attempt &) const = default;
};

}  // namespace circletake

Q_DECLARE_METATYPE(circletake::Take)
