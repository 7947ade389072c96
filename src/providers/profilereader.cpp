// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/answerplacesreader.h"
#include "providers/callreader.h"
#include "providers/modelreader.h"
#include "providers/profile.h"
#include "providers/profilechecker.h"
#include "providers/profilenode.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace circletake::providers {

using render::SubmitClass;

namespace {

constexpr qsizetype s_mostBytes = 1'000'000;

Error fault(const QString &name, int line, const QString &what)
{
    return {ErrorKind::BadInput, what, QStringLiteral("%1:%2").arg(name).arg(line),
            QCoreApplication::translate("Profile", "Correct the profile and open it again.")};
}

Error repetition(const QByteArray &json, const QString &name)
{
    const JsonLines lines(json);
    const QString path = lines.repeated().value(0);
    return fault(name, lines.line(path), QCoreApplication::translate("Profile", "%1 stands here twice.").arg(path));
}

void unsupported(const ProfileNode &node)
{
    if (node.exists())
        node.fail(QCoreApplication::translate("Profile", "nothing; this version cannot do it"));
}

void readKeyRules(const ProfileNode &auth, KeyRules &rules)
{
    const ProfileNode node = auth.at("key_rules");
    if (node.exists()) {
        node.allowOnly({"prefix", "min_length", "max_length"});
        rules.prefix = node.at("prefix").text();
        rules.leastLength = int(node.at("min_length").whole());
        rules.mostLength = int(node.at("max_length").whole(rules.mostLength));
    }
    rules.pattern = auth.at("key_pattern").pattern();
}

void readJwt(const ProfileNode &node, AuthProfile &auth)
{
    node.needed();
    node.allowOnly({"issuer", "secret", "lifetime_s", "not_before_s"});
    auth.jwtIssuer = node.at("issuer").needed().text();
    auth.jwtSecret = node.at("secret").needed().text();
    auth.jwtLifetimeS = node.at("lifetime_s").whole(auth.jwtLifetimeS);
    auth.jwtNotBeforeS = node.at("not_before_s").whole(auth.jwtNotBeforeS);
    for (const char *name : {"issuer", "secret"})
        if (!auth.secrets.contains(node.at(name).text()))
            node.at(name).fail(QCoreApplication::translate("Profile", "one of the names in auth.secrets"));
}

void readAuth(const ProfileNode &node, AuthProfile &auth)
{
    using Kind = AuthProfile::Kind;
    node.needed();
    node.allowOnly({"kind", "header", "prefix", "query", "secrets", "environment", "key_pattern", "key_rules", "jwt",
                    "account", "optional"});
    auth.kind = node.at("kind").needed().word<Kind>(
        {{"none", Kind::None}, {"header", Kind::Header}, {"query", Kind::Query}, {"jwt_hs256", Kind::JwtHs256}},
        Kind::None);
    auth.header = node.at("header").text(QStringLiteral("Authorization")).toLatin1();
    auth.prefix = node.at("prefix").text(QStringLiteral("Bearer ")).toLatin1();
    auth.query = node.at("query").text();
    auth.optional = node.at("optional").flag();
    auth.account = node.at("account").text(auth.account);
    auth.secrets = node.at("secrets").texts();
    if (auth.secrets.isEmpty() && auth.kind != Kind::None)
        auth.secrets.append(QStringLiteral("key"));
    auth.environment = node.at("environment").text().toLatin1();
    readKeyRules(node, auth.rules);
    if (auth.kind == Kind::Query && auth.query.isEmpty())
        node.at("query").needed();
    if (auth.kind == Kind::JwtHs256)
        readJwt(node.at("jwt"), auth);
}

ErrorRules::Rule readErrorRule(const ProfileNode &node)
{
    using Kind = ProblemKind;
    node.allowOnly({"http", "code", "match", "is"});
    ErrorRules::Rule rule;
    rule.http = node.at("http").wholes();
    if (node.at("code").exists())
        for (const ProfileNode &code : node.at("code").elements())
            rule.codes.append(scalarText(code.value()));
    rule.match = node.at("match").pattern();
    rule.is = node.at("is").needed().word<Kind>({{"auth", Kind::Auth},
                                                 {"balance", Kind::Balance},
                                                 {"permission", Kind::Permission},
                                                 {"moderation", Kind::Moderation},
                                                 {"invalid", Kind::Invalid},
                                                 {"not_found", Kind::NotFound},
                                                 {"rate", Kind::Rate},
                                                 {"concurrency", Kind::Concurrency},
                                                 {"transient", Kind::Transient},
                                                 {"broken_result", Kind::BrokenResult}},
                                                Kind::Transient);
    return rule;
}

void readErrors(const ProfileNode &node, ErrorRules &errors)
{
    if (!node.exists())
        return;
    node.allowOnly({"code", "message", "ok", "rules"});
    errors.code = node.at("code").answerPaths();
    errors.message = node.at("message").answerPaths();
    errors.ok = scalarText(node.at("ok").value());
    if (node.at("rules").exists())
        for (const ProfileNode &rule : node.at("rules").elements())
            errors.rules.append(readErrorRule(rule));
}

void readCallback(const ProfileNode &node, CallbackProfile &callback)
{
    if (!node.exists())
        return;
    using Verify = CallbackProfile::Verify;
    node.allowOnly({"field", "id", "verify", "handshake", "environment"});
    callback.taken = true;
    callback.field = node.at("field").text();
    callback.id = node.at("id").answerPath();
    callback.verify = node.at("verify").word<Verify>(
        {{"none", Verify::None}, {"standard_webhooks", Verify::StandardWebhooks}, {"fal_ed25519", Verify::FalEd25519}},
        Verify::None);
    callback.echoesChallenge = node.at("handshake").word<bool>({{"none", false}, {"echo_challenge", true}}, false);
    callback.environment = node.at("environment").text().toLatin1();
}

void readLimits(const ProfileNode &node, LimitsProfile &limits)
{
    if (!node.exists())
        return;
    node.allowOnly({"requests_per_minute", "submits_per_minute", "jobs", "poll_counts", "poll_min_s"});
    limits.requestsPerMinute = int(node.at("requests_per_minute").whole());
    limits.submitsPerMinute = int(node.at("submits_per_minute").whole());
    limits.jobs = int(node.at("jobs").whole());
    limits.pollCounts = node.at("poll_counts").flag(true);
    limits.leastPollMs = qRound64(node.at("poll_min_s").number(1) * 1000);
}

void readIdentity(const ProfileNode &root, Profile &profile)
{
    using Kind = Profile::Kind;
    static const QRegularExpression idForm(QStringLiteral("^[a-z0-9][a-z0-9.-]*$"));
    if (root.at("profile").needed().whole() != 1)
        root.at("profile").fail(QCoreApplication::translate("Profile", "1, the version of this format"));
    profile.id = root.at("id").needed().text();
    if (!idForm.match(profile.id).hasMatch())
        root.at("id").fail(QCoreApplication::translate("Profile", "small letters, digits, points and hyphens"));
    profile.label = root.at("label").needed().text();
    profile.kind = root.at("kind").needed().word<Kind>({{"video", Kind::Video},
                                                        {"chat", Kind::Chat},
                                                        {"speech", Kind::Speech},
                                                        {"image", Kind::Image},
                                                        {"lipsync", Kind::LipSync},
                                                        {"voice_clone", Kind::VoiceClone}},
                                                       Kind::Video);
    profile.animatic = root.at("animatic").flag();
    if (root.at("adapter").text(QStringLiteral("declarative")) != QLatin1String("declarative"))
        root.at("adapter").fail(QStringLiteral("declarative"));
    unsupported(root.at("upload"));
}

void readBases(const ProfileNode &root, Profile &profile)
{
    for (const auto &[region, node] : root.at("bases").needed().members()) {
        const QUrl url(node.text(), QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() ||
            (url.scheme() != QLatin1String("https") && url.scheme() != QLatin1String("http")))
            node.fail(QCoreApplication::translate("Profile", "an address such as https://api.example.com/v1"));
        profile.bases.insert(region, url);
    }
    if (root.at("headers").exists())
        for (const auto &[name, value] : root.at("headers").members())
            profile.headers.append({name.toLatin1(), value.text().toUtf8()});
}

void readCalls(const ProfileNode &root, Profile &profile)
{
    if (root.at("submit").exists())
        for (const ProfileNode &call : root.at("submit").elements())
            profile.submits.append(readCall(call));
    profile.poll = readCall(root.at("poll"));
    profile.fetch = readCall(root.at("fetch"));
    profile.cancel = readCall(root.at("cancel"));
    profile.lookup = readCall(root.at("lookup"));
    profile.check = readCall(root.at("check"));
    profile.submitClass = root.at("submit_class")
                              .word<SubmitClass>({{"A", SubmitClass::ReplaysKey},
                                                  {"B", SubmitClass::RefusesReusedKey},
                                                  {"C", SubmitClass::FindsReference},
                                                  {"D", SubmitClass::ListsJobs},
                                                  {"E", SubmitClass::Nothing}},
                                                 SubmitClass::Nothing);
    if (root.at("sure_not_taken").exists()) {
        for (const ProfileNode &rule : root.at("sure_not_taken").elements()) {
            rule.allowOnly({"http", "body"});
            profile.notTaken.append({rule.at("http").needed().wholes(),
                                     rule.at("body").word<bool>({{"readable", true}, {"any", false}}, true)});
        }
    }
}

}  // namespace

Result<Profile> readProfile(const QByteArray &json, const QString &name)
{
    Patterns patterns;
    return readProfile(json, name, patterns);
}

Result<Profile> readProfile(const QByteArray &json, const QString &name, Patterns &patterns)
{
    if (json.size() > s_mostBytes)
        return fault(name, 1, QCoreApplication::translate("Profile", "A profile cannot be larger than 1 MB."));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return fault(name, JsonLines::lineOf(json, parsing.offset),
                     QCoreApplication::translate("Profile", "This is not JSON: %1.").arg(parsing.errorString()));
    const QJsonValue whole = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    if (JsonLines::repeats(json, whole))
        return repetition(json, name);
    ProfileSource source{name, json, patterns, {}};
    const ProfileNode root(source, whole, {});
    root.allowOnly({"$schema", "profile", "id",     "label",  "kind",     "adapter",      "animatic",       "bases",
                    "auth",    "headers", "models", "upload", "submit",   "submit_class", "sure_not_taken", "poll",
                    "fetch",   "cancel",  "lookup", "check",  "callback", "errors",       "limits",         "answer"});
    Profile profile;
    readIdentity(root, profile);
    readBases(root, profile);
    profile.auth.account = profile.id;
    readAuth(root.at("auth"), profile.auth);
    if (root.at("models").exists())
        for (const ProfileNode &model : root.at("models").elements())
            profile.models.append(readModel(model));
    readCalls(root, profile);
    readCallback(root.at("callback"), profile.callback);
    if (root.at("answer").exists() && profile.kind != Profile::Kind::Chat)
        root.at("answer").fail(QCoreApplication::translate("Profile", "nothing; only a chat has it"));
    profile.answer = readAnswerPlaces(root.at("answer"));
    readErrors(root.at("errors"), profile.errors);
    readLimits(root.at("limits"), profile.limits);
    checkProfile(profile, root);
    if (source.fault)
        return *source.fault;
    return profile;
}

}  // namespace circletake::providers
