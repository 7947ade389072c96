// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "providers/answerplaces.h"
#include "providers/call.h"
#include "providers/errorrules.h"
#include "providers/keycheck.h"
#include "providers/modelprofile.h"
#include "providers/patterns.h"
#include "story/take.h"

#include <QJsonObject>
#include <QMap>
#include <QUrl>

namespace circletake::providers {

/// How requests are signed.
struct AuthProfile
{
    enum class Kind { None, Header, Query, JwtHs256 };
    Kind kind = Kind::None;
    bool optional = false;  ///< a missing key is fine: the request goes without
    QString account;        ///< under which keys are kept; profiles of one service share it
    QByteArray header = "Authorization";
    QByteArray prefix = "Bearer ";
    QString query;           ///< parameter of Kind::Query
    QStringList secrets;     ///< names asked from the user; at least one unless Kind::None
    QByteArray environment;  ///< variable that may hold the first secret
    KeyRules rules;          ///< of the first secret
    QString jwtIssuer;       ///< name of the secret that is the issuer
    QString jwtSecret;       ///< name of the secret that signs
    qint64 jwtLifetimeS = 1800;
    qint64 jwtNotBeforeS = 5;
};

/// When an error answer to a submit proves that nothing was taken, beyond 4xx refusals with a readable body.
struct NotTakenRule
{
    QVector<int> http;
    bool readable = true;  ///< only with a JSON body
};

struct CallbackProfile
{
    enum class Verify { None, StandardWebhooks, FalEd25519 };
    bool taken = false;  ///< the provider takes a callback address
    QString field;
    AnswerPath id;
    Verify verify = Verify::None;
    bool echoesChallenge = false;
    QByteArray environment;  ///< variable that may hold the secret that signs; read under callbackSecretName()
};

/// The name under which a KeySource has the secret that a provider signs its callbacks with. Without one they are taken
/// as unsigned.
[[nodiscard]] QString callbackSecretName();

struct LimitsProfile
{
    int requestsPerMinute = 0;
    int submitsPerMinute = 0;
    int jobs = 0;
    bool pollCounts = true;
    qint64 leastPollMs = 1000;
};

/// A provider as its file describes it, read and validated: resources/profiles/README.md has the format.
struct Profile
{
    enum class Kind { Video, Chat, Speech, Image, LipSync, VoiceClone };

    QString id;
    QString label;
    Kind kind = Kind::Video;
    QMap<QString, QUrl> bases;  ///< region → address; may be empty where the user gives one
    AuthProfile auth;
    HttpHeaders headers;
    QVector<ModelProfile> models;  ///< the first is the default
    QVector<Call> submits;         ///< the first whose condition holds
    Call poll;
    Call fetch;  ///< asked when a job is done and its answer has no address
    Call cancel;
    Call lookup;
    Call check;  ///< the cheapest request that proves address and key
    CallbackProfile callback;
    AnswerPlaces answer;  ///< of chat
    ErrorRules errors;
    LimitsProfile limits;
    render::SubmitClass submitClass = render::SubmitClass::Nothing;
    QVector<NotTakenRule> notTaken;
    bool animatic = false;  ///< makes previsualisation, and is called that

    /// The model of that id; nothing when the profile lists others. A profile without a list takes any.
    [[nodiscard]] const ModelProfile *model(const QString &id) const;
    /// The same; the first one where `id` is empty.
    [[nodiscard]] const ModelProfile *modelOrFirst(const QString &id) const;
    [[nodiscard]] QUrl base(const QString &region = {}) const;
    /// What the engine and the queues of questions go by.
    [[nodiscard]] render::ProviderTraits traits() const;
};

[[nodiscard]] QString key(Profile::Kind kind);

/// Its jobs end in clips: what the engine renders with.
[[nodiscard]] inline bool makesClips(const Profile &profile)
{
    return profile.kind == Profile::Kind::Video || profile.kind == Profile::Kind::LipSync;
}
/// The model puts speech of its own into a clip that is asked for like this.
[[nodiscard]] bool speaksItself(const Profile &profile, const RenderSpec &spec);

/// Reads a profile. `name` stands for the file in errors, which tell line, key path and what was expected.
[[nodiscard]] Result<Profile> readProfile(const QByteArray &json, const QString &name);
/// As above, for many profiles that share their regular expressions.
[[nodiscard]] Result<Profile> readProfile(const QByteArray &json, const QString &name, Patterns &patterns);

}  // namespace circletake::providers
