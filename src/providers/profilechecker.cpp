// SPDX-FileCopyrightText: 2026 The Circle Take authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/profilechecker.h"

#include <QCoreApplication>
#include <QSet>

namespace circletake::providers {

using render::SubmitClass;

namespace {

QStringList submitNames(Profile::Kind kind)
{
    switch (kind) {
    case Profile::Kind::Chat:
        return {QStringLiteral("model"),       QStringLiteral("messages"), QStringLiteral("schema"),
                QStringLiteral("schema_name"), QStringLiteral("json"),     QStringLiteral("max_tokens"),
                QStringLiteral("seed"),        QStringLiteral("text"),     QStringLiteral("instructions"),
                QStringLiteral("token_limit")};
    case Profile::Kind::Speech:
        return {QStringLiteral("model"), QStringLiteral("text"),         QStringLiteral("voice"),
                QStringLiteral("speed"), QStringLiteral("instructions"), QStringLiteral("format")};
    case Profile::Kind::LipSync:
        return {QStringLiteral("model"),    QStringLiteral("video"),   QStringLiteral("audio"),
                QStringLiteral("callback"), QStringLiteral("take_id"), QStringLiteral("idempotency_key")};
    default:
        return {QStringLiteral("model"),       QStringLiteral("prompt"),          QStringLiteral("negative_prompt"),
                QStringLiteral("tone"),        QStringLiteral("style"),           QStringLiteral("duration"),
                QStringLiteral("duration_ms"), QStringLiteral("resolution"),      QStringLiteral("aspect"),
                QStringLiteral("size"),        QStringLiteral("width"),           QStringLiteral("height"),
                QStringLiteral("seed"),        QStringLiteral("audio"),           QStringLiteral("callback"),
                QStringLiteral("take_id"),     QStringLiteral("idempotency_key"), QStringLiteral("first_frame"),
                QStringLiteral("last_frame"),  QStringLiteral("references")};
    }
}

class NameCheck
{
public:
    NameCheck(const Profile &profile, const ProfileNode &root)
        : m_root(root)
    {
        for (const ModelProfile &model : profile.models)
            for (auto it = model.wire.begin(); it != model.wire.end(); ++it)
                m_wire.insert(QStringLiteral("model.") + it.key());
    }

    void check(const Call &call, const ProfileNode &node, const QStringList &known) const
    {
        if (!call.exists())
            return;
        checkNames(call.path.names(), node.at("path"), known);
        checkNames(call.body.names(), node.at("body"), known);
        checkNames({call.when.name()}, node.at("when"), known);
        for (const auto &[name, value] : call.headers)
            checkNames(value.names(), node.at("headers").at(QString::fromLatin1(name)), known);
        for (auto it = call.match.begin(); it != call.match.end(); ++it)
            checkNames(it.value().names(), node.at("match").at(it.key()), known);
    }

private:
    void checkNames(const QStringList &names, const ProfileNode &node, const QStringList &known) const
    {
        for (const QString &name : names) {
            if (name.isEmpty() || known.contains(name) || m_wire.contains(name))
                continue;
            node.fail(
                name.startsWith(QLatin1String("model."))
                    ? QCoreApplication::translate("Profile", "a member of a model's wire, which has no %1").arg(name)
                    : QCoreApplication::translate("Profile", "a known variable instead of %1; known are %2")
                          .arg(name, known.join(QLatin1String(", "))));
        }
    }

    const ProfileNode &m_root;
    QSet<QString> m_wire;
};

void checkSubmitClass(const Profile &profile, const ProfileNode &root)
{
    const ProfileNode word = root.at("submit_class");
    const bool looksUp = profile.lookup.exists();
    const auto repeats = [&profile](Call::Repeat repeat) {
        return std::all_of(profile.submits.begin(), profile.submits.end(),
                           [repeat](const Call &call) { return call.repeat == repeat; });
    };
    if (profile.submitClass == SubmitClass::ReplaysKey && !repeats(Call::Repeat::Key))
        word.fail(
            QCoreApplication::translate("Profile", "class A only where every submit says \"idempotent\": \"key\""));
    if (profile.submitClass == SubmitClass::RefusesReusedKey && (!looksUp || repeats(Call::Repeat::No)))
        word.fail(QCoreApplication::translate("Profile", "class B only with lookup and an idempotent submit"));
    const bool hasReference = std::all_of(profile.submits.begin(), profile.submits.end(),
                                          [](const Call &call) { return !call.clientReference.isEmpty(); });
    if (profile.submitClass == SubmitClass::FindsReference && (!looksUp || !hasReference))
        word.fail(QCoreApplication::translate("Profile", "class C only with lookup and client_reference"));
    if (profile.submitClass == SubmitClass::ListsJobs &&
        (!looksUp || profile.lookup.items.isEmpty() || profile.lookup.match.isEmpty()))
        word.fail(QCoreApplication::translate("Profile", "class D only with a lookup that has batch.items and match"));
}

void checkVideo(const Profile &profile, const ProfileNode &root)
{
    if (!profile.poll.exists()) {
        root.at("poll").needed();
        return;
    }
    const ProfileNode poll = root.at("poll");
    if (profile.poll.status.isEmpty())
        poll.at("status").needed();
    if (profile.poll.states.isEmpty())
        poll.at("states").needed();
    if (profile.poll.result == Call::ResultKind::None && profile.fetch.result == Call::ResultKind::None)
        poll.at("result").fail(QCoreApplication::translate("Profile", "where the clip is, here or in fetch"));
    if (profile.poll.batch > 1 && (profile.poll.items.isEmpty() || profile.poll.id.isEmpty()))
        poll.at("batch").fail(
            QCoreApplication::translate("Profile", "items and item_id, as more than one job is asked"));
    for (qsizetype i = 0; i < profile.submits.size(); ++i)
        if (profile.submits.at(i).id.isEmpty())
            root.at("submit").elements().at(i).at("id").needed();
}

}  // namespace

void checkProfile(const Profile &profile, const ProfileNode &root)
{
    const NameCheck names(profile, root);
    const QStringList known = submitNames(profile.kind);
    if (root.at("submit").exists()) {
        const QVector<ProfileNode> nodes = root.at("submit").elements();
        for (qsizetype i = 0; i < profile.submits.size(); ++i)
            names.check(profile.submits.at(i), nodes.at(i), known);
    }
    const QStringList job{QStringLiteral("id"), QStringLiteral("ids")};
    names.check(profile.poll, root.at("poll"), job);
    names.check(profile.fetch, root.at("fetch"), job + profile.poll.set.keys());
    names.check(profile.cancel, root.at("cancel"), job);
    names.check(profile.lookup, root.at("lookup"), known);
    names.check(profile.check, root.at("check"), {});
    checkSubmitClass(profile, root);
    if (profile.kind == Profile::Kind::Video || profile.kind == Profile::Kind::LipSync)
        checkVideo(profile, root);
    if (profile.submits.isEmpty())
        root.at("submit").needed();
}

}  // namespace circletake::providers
